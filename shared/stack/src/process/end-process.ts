import { setTimeout as wait } from 'node:timers/promises';
import { processFacts, stillRuns, type ProcessFacts } from './process-facts.ts';

/** A signal and how long to give it before the next one. */
export interface Nudge {
  readonly signal: NodeJS.Signals;
  readonly patience: number; // milliseconds
}

const POLL = 25;
const HURRIED = 3_000; // patience beyond this is for those who have time

async function endedWithin(facts: ProcessFacts, patience: number, hurry?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && !(hurry?.aborted === true && patience > HURRIED)) {
    if (!(await stillRuns(facts))) return true;
    await wait(POLL);
  }
  return false;
}

/** Sends one signal after the other until the process of that number is gone; `hurry` cuts long waits short. True when it went. */
export async function endProcess(pid: number, nudges: readonly Nudge[], hurry?: AbortSignal): Promise<boolean> {
  const facts = await processFacts(pid);
  if (facts === undefined) return true;
  for (const { signal, patience } of nudges) {
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    if (await endedWithin(facts, patience, hurry)) return true;
  }
  return false;
}
