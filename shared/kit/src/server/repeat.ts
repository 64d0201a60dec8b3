import type { Log } from '../telemetry/log.ts';

/** Does `work` again and again with `pause` milliseconds between two rounds, never two at once, until the returned function is called; it resolves when the last round ended. */
export function repeat(work: () => Promise<void>, pause: number, log: Log): () => Promise<void> {
  const ended = new AbortController();
  const rounds = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await work().catch((error: unknown) => {
        log.warn({ err: error }, 'background work failed; it will be tried again');
      });
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        ended.signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            resolve();
          },
          { once: true },
        );
      });
    }
  };
  const running = rounds();
  return () => {
    ended.abort();
    return running;
  };
}
