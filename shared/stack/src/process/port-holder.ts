import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { processFacts, type ProcessFacts } from './process-facts.ts';

const run = promisify(execFile);
const LISTENING = '0A';

/** Inodes of the sockets that listen on a port, from the kernel's table. */
async function listeningInodes(port: number): Promise<ReadonlySet<string>> {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)));
  const ours = rows.filter(([, local, , state]) => state === LISTENING && local?.endsWith(`:${hexadecimal}`) === true);
  return new Set(ours.map((columns) => `socket:[${columns[9] ?? ''}]`));
}

async function holdsSocket(pid: number, sockets: ReadonlySet<string>): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const targets = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  return targets.some((target) => sockets.has(target));
}

async function fromProc(port: number): Promise<number | undefined> {
  const sockets = await listeningInodes(port);
  if (sockets.size === 0) return undefined;
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
  for (const pid of pids) if (await holdsSocket(pid, sockets)) return pid;
  return undefined;
}

async function fromLsof(port: number): Promise<number | undefined> {
  const found = await run('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN']).catch(() => undefined);
  const pid = Number(found?.stdout.split('\n')[0]);
  return pid > 0 ? pid : undefined;
}

/** The process that listens on a port, where the system lets us know. */
export async function portHolder(port: number): Promise<ProcessFacts | undefined> {
  const pid = process.platform === 'linux' ? await fromProc(port) : await fromLsof(port);
  return pid === undefined ? undefined : processFacts(pid);
}
