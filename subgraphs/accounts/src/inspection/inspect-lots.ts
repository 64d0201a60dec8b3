import { inTransaction } from '@tessera/kit/database/transaction.ts';
import {
  connectionOf,
  emptyPage,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { EntitlementLotEntity, type EntitlementLot } from '../ledger/ledger.entity.ts';
import { inspectorOf } from './inspection.policy.ts';
import { refuseUnfounded, writeDown, type Inspection } from './look-at-accounts.ts';

/** Account and lot, each a UUID. */
const LOT_KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** A page of lots for an auditor, account by account; read and written down as the journal is. */
export async function inspectLots(
  db: DataSource,
  viewer: Viewer,
  inspection: Inspection,
  page: PageRequest,
): Promise<Connection<EntitlementLot>> {
  const inspector = inspectorOf(viewer);
  if (inspector === null) return emptyPage;
  refuseUnfounded(inspection);
  const [size, after] = [pageSize(page), keyAfter(page, LOT_KEY)];
  return inTransaction(db, async (tx) => {
    const lots = tx.getRepository(EntitlementLotEntity).createQueryBuilder('lot');
    if (inspection.accountId !== null) lots.andWhere('lot.accountId = :account', { account: inspection.accountId });
    if (after !== null)
      lots.andWhere('(lot.accountId, lot.id) > (:account_after, :lot_after)', {
        account_after: after.slice(0, 36),
        lot_after: after.slice(37),
      });
    const rows = await lots
      .orderBy('lot.accountId')
      .addOrderBy('lot.id')
      .limit(size + 1)
      .getMany();
    const shown = connectionOf(rows, size, ({ accountId, id }) => `${accountId}/${id}`);
    await writeDown(
      tx,
      inspector,
      inspection,
      shown.edges.map(({ node }) => node.accountId),
    );
    return shown;
  });
}
