import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { CoFundingRequestEntity, type CoFundingRequest } from './co-funding.entity.ts';

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
  const before = keyAfter(page, KEY);
  if (before !== null) query.andWhere('r.id < :before', { before });
  return connectionOf(await query.getMany(), size, ({ id }) => id);
}
