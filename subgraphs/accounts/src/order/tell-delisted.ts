import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import type { DelistingCause } from './delisting.entity.ts';

/** What is delisted from a day on: one opportunity, or everything of one provider. */
export type Delisted = { readonly effectiveOn: string; readonly cause: DelistingCause } & (
  | { readonly opportunityId: string; readonly providerId: null }
  | { readonly opportunityId: null; readonly providerId: string }
);

/** Keeps what registry tells; `endDelisted` does the rest once its day has come. Told again, it changes nothing. */
export const tellDelisted = (
  db: DataSource,
  { opportunityId, providerId, effectiveOn, cause }: Delisted,
): Promise<unknown> =>
  inTransaction(db, (tx) =>
    tx.query(
      `insert into delisting (opportunity_id, provider_id, effective_on, cause) values ($1, $2, $3, $4) on conflict do nothing`,
      [opportunityId, providerId, effectiveOn, cause],
    ),
  );
