/** Work for one key at a time, or `'full'` when too many wait for that key already. */
export type Turnstile = <T>(key: string, work: () => Promise<T>) => Promise<T | 'full'>;

interface Line {
  present: number; // the one that is served, and those that wait
  last: Promise<unknown>;
}

/** Serves each key's work one after the other; at most `waiting` wait for a key, and whoever comes after them is turned away at once rather than made to wait longer. */
export function turnstile(waiting: number): Turnstile {
  const lines = new Map<string, Line>();
  return async (key, work) => {
    const line = lines.get(key) ?? { present: 0, last: Promise.resolve() };
    if (line.present > waiting) return 'full';
    line.present++;
    lines.set(key, line);
    const turn = line.last.then(work);
    line.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      if (--line.present === 0) lines.delete(key);
    }
  };
}

/** The same work under way for the same name: whoever asks meanwhile gets its outcome. */
export type Joined = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Joins calls that are the same by name while the first is under way. */
export function joined(): Joined {
  const underWay = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const present = underWay.get(name) as Promise<T> | undefined;
    if (present !== undefined) return present;
    const outcome = work().finally(() => underWay.delete(name));
    underWay.set(name, outcome);
    return outcome;
  };
}
