import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../telemetry/log.ts';

/** Does `work` again and again with `pause` milliseconds between two rounds, never two at once, until the returned function is called; it resolves when the last round ended. */
export function repeat(work: () => Promise<unknown>, pause: number, log: Log): () => Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await work();
      } catch (error) {
        log.warn({ err: error }, 'background work failed; it will be tried again');
      }
      await delay(pause, undefined, { signal }).catch(() => undefined); // the end cuts the pause short
    }
  };
  const running = rounds();
  return () => {
    ended.abort();
    return running;
  };
}
