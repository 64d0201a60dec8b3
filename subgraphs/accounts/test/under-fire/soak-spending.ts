import { fundWith } from '../accounts-under-test.ts';
import type { SoakPart } from './soak-part.ts';
import { spendsAsTheModelSays } from './spending-law.ts';

/** The spending order against an independent model, for a tenth as many random accounts as there are steps, by so many clients at once. */
export const soakSpending: SoakPart = async ({ db, dataKey, steps, clients, seed, say }) => {
  const court = { db, dataKey, fundId: await fundWith(db, '1000000000.00') };
  const numRuns = Math.ceil(steps / 10 / clients);
  const laws = Array.from({ length: clients }, (_, client) =>
    spendsAsTheModelSays(court, { numRuns, seed: seed + client }),
  );
  const outcomes = await Promise.allSettled(laws);
  say(`${String(numRuns * clients)} accounts`);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
};
