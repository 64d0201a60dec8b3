import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { CoFundingRequestEntity, type CoFundingRequest } from './co-funding.entity.ts';

/** A page of the requests to a fund, newest first. */
export async function listRequests(
  reader: EntityManager,
  fundId: string,
  states: readonly CoFundingRequest['state'][] | null,
  page: PageRequest,
): Promise<Connection<CoFundingRequest>> {
  const size = pageSize(page);
  const query = reader
    .getRepository(CoFundingRequestEntity)
    .createQueryBuilder('r')
    .where('r.fundId = :fundId', { fundId })
    .orderBy('r.id', 'DESC')
    .take(size + 1);
  if (states !== null) query.andWhere('r.state = any(:states)', { states });
  const before = keyAfter(page, ID_KEY);
  if (before !== null) query.andWhere('r.id < :before', { before });
  return connectionOf(await query.getMany(), size, ({ id }) => id);
}
