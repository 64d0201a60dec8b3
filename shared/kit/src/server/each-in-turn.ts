/**
 * Does `work` for one item after the other. One that fails does not keep the others from their turn: what failed is thrown when all have had theirs, and a round that
 * comes by again tries it again. For background work, where one poisoned row must not stop a sweep.
 */
export async function eachInTurn<T>(items: Iterable<T>, work: (item: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} failed; the others were done`);
}

/** Does all steps of a round in turn, also after one has failed. */
export const allInTurn = (...steps: readonly (() => Promise<unknown>)[]): Promise<void> =>
  eachInTurn(steps, (step) => step());
