import { setTimeout as wait } from 'node:timers/promises';

/** A process that is up. */
export interface RunningProcess {
  readonly pid: number;
  readonly ended: Promise<string>; // resolves with how it ended
  readonly stop: (hurry?: AbortSignal) => Promise<void>;
}

/** What to keep alive, and how. */
export interface Supervision {
  readonly name: string;
  readonly begin: () => Promise<RunningProcess>; // resolves when it is ready
  readonly restart: boolean;
  readonly say: (line: string) => void;
}

/** A process that is brought back when it dies. */
export interface Supervised {
  readonly name: string;
  readonly start: () => Promise<void>; // resolves when it is ready; nothing to do when it runs
  readonly stop: (hurry?: AbortSignal) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly pid: () => number | undefined;
}

const FIRST_DELAY = 250;
const LONGEST_DELAY = 15_000;
const STEADY = 60_000; // a process that lived this long begins again with the first delay

/** Keeps one process alive: each time it dies it is started again, after a delay that doubles. */
export function supervise({ name, begin, restart, say }: Supervision): Supervised {
  let running: RunningProcess | undefined;
  let beginning: Promise<void> | undefined;
  let leaveAlone = new AbortController();
  let delay = FIRST_DELAY;

  const beginOnce = async (): Promise<void> => {
    const process = await begin();
    const since = Date.now();
    running = process;
    void process.ended.then((how) => {
      running = undefined;
      if (Date.now() - since > STEADY) delay = FIRST_DELAY;
      if (!leaveAlone.signal.aborted) void afterDeath(how);
    });
  };

  const start = (): Promise<void> => {
    leaveAlone = leaveAlone.signal.aborted ? new AbortController() : leaveAlone;
    if (running !== undefined) return Promise.resolve();
    beginning ??= beginOnce().finally(() => {
      beginning = undefined;
    });
    return beginning;
  };

  const afterDeath = async (how: string): Promise<void> => {
    if (!restart) {
      say(`${name} ended (${how}) and is left as it is`);
      return;
    }
    say(`${name} ended (${how}); starting it again`);
    const { signal } = leaveAlone;
    await wait(delay, undefined, { signal }).catch(() => undefined);
    delay = Math.min(delay * 2, LONGEST_DELAY);
    if (signal.aborted) return;
    await start().then(
      () => say(`${name} is back`),
      (error: unknown) => (signal.aborted ? undefined : afterDeath((error as Error).message)),
    );
  };

  const stop = async (hurry?: AbortSignal): Promise<void> => {
    leaveAlone.abort();
    await beginning?.catch(() => undefined);
    await running?.stop(hurry);
  };

  const kill = (signal: NodeJS.Signals): void => {
    if (running !== undefined) process.kill(running.pid, signal);
  };

  return { name, start, stop, kill, pid: () => running?.pid };
}
