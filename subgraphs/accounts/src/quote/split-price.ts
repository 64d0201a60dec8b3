import { least } from '@tessera/kit/money/money.ts';

/** What one lot would pay. */
export interface Taken {
  readonly amount: bigint; // minor units
}

/**
 * Splits a price between lots, in the order in which they would pay all of it, and the learner, of whom `due` is asked in any case. The lots pay what is left of the
 * price after `due`, as far as they go; the learner pays the rest. Whether `due` is counted before the lots or their remainder counts toward it, the amounts are the same.
 */
export function splitPrice<Line extends Taken>(
  price: bigint,
  plan: readonly Line[],
  due: bigint,
): { readonly lines: readonly Line[]; readonly ownShare: bigint } {
  let left = price - due;
  const lines = plan.flatMap((line) => {
    const amount = least(line.amount, left);
    left -= amount;
    return amount > 0n ? [{ ...line, amount }] : [];
  });
  return { lines, ownShare: due + left };
}
