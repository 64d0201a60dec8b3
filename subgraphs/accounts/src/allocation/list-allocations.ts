import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { AllocationWindowEntity, type AllocationWindow, type PublishedEntry } from './allocation.entity.ts';

const RANK = /^\d{1,9}$/;

/** A page of the windows, newest first. */
export const listWindows = (reader: EntityManager, page: PageRequest): Promise<Connection<AllocationWindow>> =>
  newestFirst(reader, AllocationWindowEntity, {}, page);

/** A page of the result of a draw: entries by rank, without their persons, for everybody to check; empty before the draw. */
export async function listDrawn(
  reader: EntityManager,
  { id }: AllocationWindow,
  page: PageRequest,
): Promise<Connection<PublishedEntry>> {
  const size = pageSize(page);
  const after = keyAfter(page, RANK);
  const rows = await reader.query<PublishedEntry[]>(`select * from drawn_entries($1, $2, $3)`, [
    id,
    after ?? 0,
    size + 1,
  ]);
  return connectionOf(rows, size, ({ rank }) => String(rank));
}
