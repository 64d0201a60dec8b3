/** One closed-loop load: as many workers as `connections`, each doing `work` again and again. */
export interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly work: (worker: number) => Promise<boolean>; // false: refused, which is counted apart
}

/** What a load came to. */
export interface Rate {
  readonly perSecond: number; // done, not counting refusals
  readonly refused: number;
  readonly p50: number; // milliseconds of what was done
  readonly p99: number;
}

/** Runs a load for its time, after a warm-up of a quarter of it. */
export async function rateOf({ connections, seconds, work }: Load): Promise<Rate> {
  const begins = performance.now() + seconds * 250;
  const ends = begins + seconds * 1000;
  const latencies: number[] = [];
  let refused = 0;
  const loop = async (worker: number): Promise<void> => {
    for (;;) {
      const from = performance.now();
      if (from >= ends) return;
      const done = await work(worker);
      const to = performance.now();
      if (to < begins || to > ends) continue;
      if (done) latencies.push(to - from);
      else refused++;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, worker) => loop(worker)));
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return { perSecond: latencies.length / seconds, refused, p50: at(0.5), p99: at(0.99) };
}

/** The rate in the middle of several. */
export const middle = (rates: readonly Rate[]): Rate => {
  const sorted = rates.toSorted((a, b) => a.perSecond - b.perSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('no rate was measured');
  return found;
};
