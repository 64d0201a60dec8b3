import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { EarmarkEntity, type Earmark } from './earmark.entity.ts';

/** A page of the earmarks of a fund, newest first; those of single orders are told with their request. */
export async function listEarmarks(
  reader: EntityManager,
  fundId: string,
  page: PageRequest,
): Promise<Connection<Earmark>> {
  const size = pageSize(page);
  const query = reader
    .getRepository(EarmarkEntity)
    .createQueryBuilder('e')
    .where('e.fundId = :fundId and e.orderId is null', { fundId })
    .orderBy('e.id', 'DESC')
    .take(size + 1);
  const before = keyAfter(page, ID_KEY);
  if (before !== null) query.andWhere('e.id < :before', { before });
  return connectionOf(await query.getMany(), size, ({ id }) => id);
}
