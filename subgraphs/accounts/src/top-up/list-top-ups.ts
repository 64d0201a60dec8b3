import { inStates, newestFirst } from '@tessera/kit/database/page-by-id.ts';
import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { TopUpBatchEntity, TopUpEntity, type TopUp, type TopUpBatch } from './top-up.entity.ts';

const ROW = /^\d{1,9}$/;

/** A page of a fund's batches, newest first. */
export const listTopUpBatches = (
  reader: EntityManager,
  fundId: string,
  states: readonly TopUpBatch['state'][] | null,
  page: PageRequest,
): Promise<Connection<TopUpBatch>> => newestFirst(reader, TopUpBatchEntity, { fundId, ...inStates(states) }, page);

/** A page of a batch's rows in the order of the file. Row-level security shows them to the fund's managers alone. */
export async function listTopUps(
  reader: EntityManager,
  batchId: string,
  states: readonly TopUp['state'][] | null,
  page: PageRequest,
): Promise<Connection<TopUp>> {
  const size = pageSize(page);
  const query = reader
    .getRepository(TopUpEntity)
    .createQueryBuilder('t')
    .where('t.batchId = :batchId', { batchId })
    .orderBy('t.rowNumber')
    .take(size + 1);
  if (states !== null) query.andWhere('t.state = any(:states)', { states });
  const after = keyAfter(page, ROW);
  if (after !== null) query.andWhere('t.rowNumber > :after', { after: Number(after) });
  return connectionOf(await query.getMany(), size, ({ rowNumber }) => String(rowNumber));
}
