import { open, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess, type Nudge } from '../process/end-process.ts';
import { endingOf } from '../process/exit-of.ts';
import { spawnNode } from '../process/spawn-node.ts';
import type { RunningProcess } from '../process/supervise.ts';
import { StackError } from '../stack-error.ts';
import { reasonIn } from './run-script.ts';
import type { Service } from './services.ts';

const PATIENCE = 60_000;
const POLL = 40;
const ANSWER_WITHIN = 2_000;

/** A service finishes what it accepted, then is ended by force. */
const politeStop: readonly Nudge[] = [
  { signal: 'SIGTERM', patience: 25_000 },
  { signal: 'SIGKILL', patience: 2_000 },
];

async function isReady({ port }: Service): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Why the service is not up: what it said last when it ended, or that it never said it was ready. */
async function failure({ name }: Service, log: string, from: number, hasEnded: boolean): Promise<StackError> {
  const said = (await readFile(log)).subarray(from).toString('utf8').trim().split('\n');
  const reason = hasEnded ? reasonIn(said) : `not ready after ${PATIENCE / 1000} seconds`;
  return new StackError('CHILD_FAILED', `${name} does not start: ${reason} (see ${log})`, { cause: said.join('\n') });
}

/** Starts a service with its log, and waits until it says that it is ready, or nobody wants it any more. */
export async function runService(service: Service, log: string, interrupt?: AbortSignal): Promise<RunningProcess> {
  await using file = await open(log, 'a', 0o600);
  const { size } = await file.stat();
  const child = spawnNode({ ...service, output: file.fd });
  const ended = endingOf(child);
  const isOver = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const stop = async (hurry?: AbortSignal): Promise<void> => {
    if (child.pid !== undefined) await endProcess(child.pid, politeStop, hurry);
    await ended;
  };
  const deadline = Date.now() + PATIENCE;
  while (!isOver() && interrupt?.aborted !== true && Date.now() < deadline) {
    if (child.pid !== undefined && (await isReady(service))) return { pid: child.pid, ended, stop };
    await wait(POLL);
  }
  const hasEnded = isOver();
  await stop();
  interrupt?.throwIfAborted();
  throw await failure(service, log, size, hasEnded);
}
