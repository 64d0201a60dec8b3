/** The money of an order by where it comes from, in minor units. */
export interface Share {
  readonly lots: bigint;
  readonly own: bigint; // the learner's own share
}

/** A whole, in hundredths of a percent. */
export const WHOLE = 10_000;

const part = (amount: bigint, hundredths: number): bigint => (amount * BigInt(hundredths)) / BigInt(WHOLE);

/**
 * The part of a price that a provider is due for so many hundredths of a percent delivered. Rounded down to the cent, in the learner's favour: first the price, then
 * the own share; the lots pay the difference. For the whole it is the whole.
 */
export function proRata({ lots, own }: Share, hundredths: number): Share {
  const due = part(lots + own, hundredths);
  const ownDue = part(own, hundredths);
  return { lots: due - ownDue, own: ownDue };
}

/** What is due once so many percent of a price have become due: lots pay first, then the own share. Rounded down to the cent; 100 percent are the whole. */
export function upTo({ lots, own }: Share, percent: number): Share {
  const due = part(lots + own, percent * 100);
  const fromLots = due < lots ? due : lots;
  return { lots: fromLots, own: due - fromLots };
}
