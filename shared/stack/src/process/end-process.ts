import { setTimeout as wait } from 'node:timers/promises';
import { processFacts, stillRuns, type ProcessFacts } from './process-facts.ts';

/** A signal and how long to give it before the next one. */
export interface Nudge {
  readonly signal: NodeJS.Signals;
  readonly patience: number; // milliseconds
}

const POLL = 25;

async function endedWithin(facts: ProcessFacts, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (!(await stillRuns(facts))) return true;
    await wait(POLL);
  }
  return false;
}

/** Sends one signal after the other until the process of that number is gone. True when it went. */
export async function endProcess(pid: number, nudges: readonly Nudge[]): Promise<boolean> {
  const facts = await processFacts(pid);
  if (facts === undefined) return true;
  for (const { signal, patience } of nudges) {
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    if (await endedWithin(facts, patience)) return true;
  }
  return false;
}
