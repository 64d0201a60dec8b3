import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource, EntityManager } from 'typeorm';
import {
  AllocationEntryEntity,
  AllocationWindowEntity,
  type AllocationEntry,
  type AllocationWindow,
} from './allocation.entity.ts';

const RANK = /^\d{1,9}$/;

/** A page of the windows, newest first. */
export const listWindows = (reader: EntityManager, page: PageRequest): Promise<Connection<AllocationWindow>> =>
  newestFirst(reader, AllocationWindowEntity, {}, page);

/** A page of the result of a draw: entries by rank, without their persons. Read as the system, for they are everybody's to check; empty before the draw. */
export async function listDrawn(
  db: DataSource,
  { id, seed }: AllocationWindow,
  page: PageRequest,
): Promise<Connection<AllocationEntry>> {
  const size = pageSize(page);
  const after = keyAfter(page, RANK);
  if (seed === null) return connectionOf<AllocationEntry>([], size, (entry) => entry.id);
  const rows = await inTransaction(db, (tx) =>
    tx
      .getRepository(AllocationEntryEntity)
      .createQueryBuilder('e')
      .where('e.windowId = :id and e.rank > :after', { id, after: Number(after ?? 0) })
      .orderBy('e.rank')
      .take(size + 1)
      .getMany(),
  );
  return connectionOf(rows, size, ({ rank }) => String(rank));
}
