import { inTransaction } from '@tessera/kit/database/transaction.ts';
import {
  connectionOf,
  emptyPage,
  ID_KEY,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { inspectorOf } from './inspection.policy.ts';
import { refuseUnfounded, writeDown, type Inspection } from './look-at-accounts.ts';

/** A line of the journal as an auditor sees it: no actor and no reason, for both can be about a person. */
export interface InspectedLine {
  readonly id: string;
  readonly entryId: string;
  readonly movement: string;
  readonly takesFrom: string;
  readonly givesTo: string;
  readonly amount: string; // minor units
  readonly currency: string;
  readonly fundId: string | null;
  readonly accountId: string | null;
  readonly lotId: string | null;
  readonly providerId: string | null;
  readonly valueDate: string;
  readonly bookedAt: Date;
}

const LINES = `
  select l.id, l.entry_id as "entryId", l.movement, m.takes_from as "takesFrom", m.gives_to as "givesTo", l.amount, l.currency, l.fund_id as "fundId",
         l.account_id as "accountId", l.lot_id as "lotId", l.provider_id as "providerId", e.value_date::text as "valueDate", l.booked_at as "bookedAt"
    from journal_line l join movement m on m.code = l.movement join journal_entry e on e.id = l.entry_id
   where ($1::uuid is null or l.id > $1) and ($2::uuid is null or l.account_id = $2) order by l.id limit $3`;

/** A page of the journal for an auditor. It is read as the system, for no row is the auditor's own: who may look is decided here, and each look is written down. */
export async function inspectJournal(
  db: DataSource,
  viewer: Viewer,
  inspection: Inspection,
  page: PageRequest,
): Promise<Connection<InspectedLine>> {
  const inspector = inspectorOf(viewer);
  if (inspector === null) return emptyPage;
  refuseUnfounded(inspection);
  const [size, after] = [pageSize(page), keyAfter(page, ID_KEY)];
  return inTransaction(db, async (tx) => {
    const lines = await tx.query<InspectedLine[]>(LINES, [after, inspection.accountId, size + 1]);
    const shown = connectionOf(lines, size, ({ id }) => id);
    await writeDown(
      tx,
      inspector,
      inspection,
      shown.edges.map(({ node }) => node.accountId),
    );
    return shown;
  });
}
