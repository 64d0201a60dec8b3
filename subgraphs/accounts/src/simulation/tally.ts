import { sumOf } from '@tessera/kit/money/money.ts';
import type { Figure, GroupFigure } from './simulation-result.ts';

/** A number of accounts, and an amount of all of them, while they are counted. */
export interface Tally {
  accounts: number;
  amount: bigint; // minor units
}

/** A tally that has counted nobody. */
export const nobody = (): Tally => ({ accounts: 0, amount: 0n });

/** Counts what one account has in all; nothing is not counted. */
export function count(tally: Tally, amounts: readonly bigint[]): void {
  const amount = sumOf(amounts);
  if (amount <= 0n) return;
  tally.accounts += 1;
  tally.amount += amount;
}

/** The figure a tally has come to. */
export const figureOf = ({ accounts, amount }: Tally): Figure => ({ accounts, amount: amount.toString() });

/** Figures of groups, in the order of their names. */
export const figuresOf = (groups: ReadonlyMap<string, Tally>): readonly GroupFigure[] =>
  [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([group, tally]) => ({ group, ...figureOf(tally) }));
