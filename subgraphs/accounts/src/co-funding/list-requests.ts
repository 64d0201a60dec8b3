import { inStates, newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { CoFundingRequestEntity, type CoFundingRequest } from './co-funding.entity.ts';

/** A page of the requests to a fund, newest first. */
export const listRequests = (
  reader: EntityManager,
  fundId: string,
  states: readonly CoFundingRequest['state'][] | null,
  page: PageRequest,
): Promise<Connection<CoFundingRequest>> =>
  newestFirst(reader, CoFundingRequestEntity, { fundId, ...inStates(states) }, page);
