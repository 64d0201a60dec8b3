import type { FundKind } from '../fund/fund.entity.ts';
import type { Held } from './read-postings.ts';

/** What happened to the money of an account, in the holder's terms. */
export type StatementKind =
  | 'GRANTED'
  | 'RESERVED'
  | 'RELEASED'
  | 'SETTLED'
  | 'REFUNDED'
  | 'EXPIRED' // past its last day, whether its expiry is posted or not
  | 'PROLONGED' // available again, by a later last day
  | 'ACCEPTED' // an earmark
  | 'RETURNED' // to the fund
  | 'CORRECTED' // granted in error, and taken back
  | 'OWN_SHARE_PAID_IN'
  | 'OWN_SHARE_PAID_BACK'
  | 'OWN_SHARE_SETTLED'
  | 'OWN_SHARE_REFUNDED'
  | 'OTHER';

/** One movement of a statement. Amounts in minor units. */
export interface StatementMovement {
  readonly day: string;
  readonly kind: StatementKind;
  readonly amount: bigint; // never negative
  readonly changes: Held; // signed
  readonly source: FundKind | null; // null: the learner's own money
  readonly fundId: string | null;
  readonly orderId: string | null;
  readonly reference: string | null; // of the grant
  readonly lastDay: string | null; // of the lot, on that day
  readonly reason: string | null; // of a correction
}

const kinds: Readonly<Record<string, StatementKind>> = {
  GRANT: 'GRANTED',
  UNGRANT: 'CORRECTED',
  RESERVE: 'RESERVED',
  RELEASE: 'RELEASED',
  SETTLE: 'SETTLED',
  REFUND: 'REFUNDED',
  PAY_IN: 'OWN_SHARE_PAID_IN',
  PAY_BACK: 'OWN_SHARE_PAID_BACK',
  SETTLE_OWN: 'OWN_SHARE_SETTLED',
  REFUND_OWN: 'OWN_SHARE_REFUNDED',
};

/** The kind of a movement of the journal. */
export const kindOf = (movement: string): StatementKind => kinds[movement] ?? 'OTHER';

type Words = (movement: Pick<StatementMovement, 'reference' | 'lastDay' | 'changes' | 'reason'>) => string;

const words: Readonly<Record<StatementKind, Words>> = {
  GRANTED: ({ reference, changes }) =>
    changes.available === 0n
      ? `Offered to you; it counts once you accept it: ${reference ?? ''}`
      : `Granted to you: ${reference ?? ''}`,
  RESERVED: () => 'Kept for an order of yours',
  RELEASED: () => 'No longer needed for the order: available again',
  SETTLED: () => 'Paid to the provider of your order',
  REFUNDED: () => 'Paid back by the provider: available again',
  EXPIRED: ({ lastDay }) => `Its last day was ${lastDay ?? 'past'}: it goes back to its fund`,
  PROLONGED: ({ lastDay }) => `Available again, now until ${lastDay ?? 'for ever'}`,
  ACCEPTED: () => 'You accepted what it may be used for: available now',
  RETURNED: () => 'Given back to its fund',
  CORRECTED: ({ reference, reason }) => `Granted in error and taken back (${reference ?? ''}): ${reason ?? ''}`,
  OWN_SHARE_PAID_IN: () => 'Your own share, paid in for an order',
  OWN_SHARE_PAID_BACK: () => 'Your own share, paid back to you',
  OWN_SHARE_SETTLED: () => 'Your own share, paid to the provider',
  OWN_SHARE_REFUNDED: () => 'Your own share, paid back by the provider',
  OTHER: () => 'Another movement',
};

/** A movement in plain words. */
export const wordsOf = (movement: StatementMovement): string => words[movement.kind](movement);
