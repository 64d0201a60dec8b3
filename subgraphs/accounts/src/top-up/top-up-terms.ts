import type { AskedTopUp } from './read-top-up-file.ts';
import type { TopUpKind } from './top-up.entity.ts';

/** What all top-ups of a batch have in common. */
export interface TopUpTerms {
  readonly fundId: string;
  readonly kind: TopUpKind;
  readonly reference: string;
  readonly agreementReference: string | null;
  readonly paymentReference: string | null;
  readonly earmarkId: string | null;
}

/** A funder pledges top-ups. */
export interface SubmitTopUps extends TopUpTerms {
  readonly rows: readonly AskedTopUp[];
  readonly idempotencyKey: string;
  readonly approvalAlways?: boolean; // true: a second person looks, however small it is
}
