import { spawn } from 'node:child_process';
import { inheritedEnvironment } from '../config.ts';

/** Waits until its input closes, which it does when we are gone, and then asks the process to end. */
const WATCH = 'cat >/dev/null; kill -INT "$1"';

/** Makes a process that knows nothing of us end when we do, however we go. The function returned calls that off. */
export function endWithUs(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('sh', ['-c', WATCH, 'watch', String(pid)], {
    detached: true, // Ctrl-C must not reach it
    stdio: ['pipe', 'ignore', 'ignore'],
    env: inheritedEnvironment(),
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref: () => void }).unref();
  return () => {
    watcher.kill('SIGKILL');
  };
}
