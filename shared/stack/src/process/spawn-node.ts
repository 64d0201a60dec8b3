import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { inheritedEnvironment } from '../config.ts';

/** A TypeScript file to run as a process of its own, and where its output goes. */
export interface NodeProgram {
  readonly file: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly output: 'pipe' | 'inherit' | number; // a number is an open file
}

const endWithParent = join(import.meta.dirname, 'end-with-parent.ts');

/** Starts a program in a session of its own, so that Ctrl-C reaches the launcher alone; it ends when the launcher does. */
export function spawnNode({ file, args = [], environment, output }: NodeProgram): ChildProcess {
  return spawn(process.execPath, ['--import', endWithParent, file, ...args], {
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', output, output, 'ipc'],
    detached: output !== 'inherit',
    env: { ...inheritedEnvironment(), ...environment },
  });
}
