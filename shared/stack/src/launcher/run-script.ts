import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { exitOf } from '../process/exit-of.ts';
import { spawnNode, type NodeProgram } from '../process/spawn-node.ts';
import { StackError } from '../stack-error.ts';

/** A script of one of our packages to run to its end. */
export interface Script extends Omit<NodeProgram, 'output'> {
  readonly what: string; // for the failure's message
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

const KEPT_LINES = 40;

const eachLine = (stream: Readable | null, take: (line: string) => void): void => {
  if (stream !== null) createInterface({ input: stream }).on('line', take);
};

/** The line of a failed script's output that says most. */
export function reasonIn(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  return (said.find((line) => /error/i.test(line)) ?? said.at(-1) ?? 'it gave no reason').trim();
}

/** Runs a script to its end. Its output goes to `onLine`; when it fails, the telling line of it is the reason given. */
export async function runScript({ what, onLine, signal, ...program }: Script): Promise<void> {
  const child = spawnNode({ ...program, output: 'pipe' });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  signal?.addEventListener('abort', stop);
  const lastLines: string[] = [];
  const keep = (line: string): void => {
    lastLines.push(line);
    if (lastLines.length > KEPT_LINES) lastLines.shift();
  };
  eachLine(child.stdout, (line) => {
    keep(line);
    onLine?.(line);
  });
  eachLine(child.stderr, keep);
  const code = await exitOf(child);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (code === 0) return;
  throw new StackError('CHILD_FAILED', `${what} failed: ${reasonIn(lastLines)}`, { cause: lastLines.join('\n') });
}
