import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { IsNull, type EntityManager } from 'typeorm';
import { EarmarkEntity, type Earmark } from './earmark.entity.ts';

/** A page of the earmarks of a fund, newest first; those of single orders are told with their request. */
export const listEarmarks = (reader: EntityManager, fundId: string, page: PageRequest): Promise<Connection<Earmark>> =>
  newestFirst(reader, EarmarkEntity, { fundId, orderId: IsNull() }, page);
