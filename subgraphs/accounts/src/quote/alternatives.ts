import { sumOf } from '@tessera/kit/money/money.ts';
import type { FundingQuote } from './funding-quote.ts';

/** Another way to come to a session than with the lots of today, and what it would cost the person. */
export interface FundingAlternative {
  readonly kind: 'PAY_OWN_SHARE' | 'ASK_CO_FUNDING' | 'WAIT_FOR_TOP_UP' | 'WAIT_FOR_PROVISION';
  readonly ownCost: bigint; // minor units
  readonly currency: string;
  readonly fundId: string | null; // whom to ask, or who has promised
  readonly day: string | null; // from when on
}

/** What is open to the person of a quote besides its lots. */
export interface Prospects {
  readonly coFunders: readonly string[]; // funds that may be asked and have money
  readonly pledged: readonly { readonly fundId: string; readonly amount: bigint }[]; // whose money has not come
  readonly provision: { readonly day: string; readonly granted: bigint } | null; // the next annual one
}

/** What would be left to pay when more is there: lots that expire before the day are lost, and the contribution is due in any case. */
function ownCostAfter({ lines, ownShare, contribution }: FundingQuote, day: string | null, granted: bigint): bigint {
  const lost = sumOf(
    lines.filter(({ expiresOn }) => day !== null && expiresOn !== null && expiresOn < day).map(({ amount }) => amount),
  );
  const left = ownShare + lost - granted;
  const due = contribution?.due ?? 0n;
  return left > due ? left : due;
}

/** The ways to a session that the lots do not cover, by what they cost the person, cheapest first; none when the lots cover it. */
export function alternativesTo(
  quote: FundingQuote,
  { coFunders, pledged, provision }: Prospects,
): readonly FundingAlternative[] {
  const { ownShare, currency } = quote;
  if (ownShare === 0n) return [];
  const asked = coFunders.map((fundId) => ({ kind: 'ASK_CO_FUNDING', ownCost: 0n, fundId, day: null }) as const);
  const later =
    provision === null
      ? null
      : ({
          kind: 'WAIT_FOR_PROVISION',
          ownCost: ownCostAfter(quote, provision.day, provision.granted),
          fundId: null,
          day: provision.day,
        } as const);
  const promised = pledged.map(
    ({ fundId, amount }) =>
      ({ kind: 'WAIT_FOR_TOP_UP', ownCost: ownCostAfter(quote, null, amount), fundId, day: null }) as const,
  );
  const waiting = [...promised, ...(later === null ? [] : [later])].filter(({ ownCost }) => ownCost < ownShare);
  const now = { kind: 'PAY_OWN_SHARE', ownCost: ownShare, fundId: null, day: null } as const;
  return [...asked, ...waiting, now]
    .map((way) => ({ ...way, currency }))
    .sort((a, b) => (a.ownCost < b.ownCost ? -1 : a.ownCost > b.ownCost ? 1 : 0));
}
