import { decimalOf, minorUnitsOf } from '@tessera/kit/money/money.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';

/** Money as a client gives it. */
export interface MoneyGiven {
  readonly amount: string;
  readonly currency: string;
}

const MOST = 1_000_000_000_00n; // a billion: more than any one decision grants

/** The minor units of an amount in the fund's currency, `least` or more; or why it is none. */
export function amountGiven(
  { amount, currency }: MoneyGiven,
  wanted: { readonly currency: string; readonly least: bigint },
  ...path: readonly string[]
): { readonly amount: bigint } | { readonly refusal: InvalidInput } {
  if (currency !== wanted.currency)
    return { refusal: invalidInput(`This fund counts in ${wanted.currency}.`, ...path, 'currency') };
  const units = minorUnitsOf(amount);
  return units === null || units < wanted.least || units > MOST
    ? {
        refusal: invalidInput(`An amount is from ${decimalOf(wanted.least)} to ${decimalOf(MOST)}.`, ...path, 'amount'),
      }
    : { amount: units };
}
