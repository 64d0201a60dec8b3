import { oldestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { IsNull, type EntityManager } from 'typeorm';
import { OrderDisputeEntity, type OrderDispute } from './order-dispute.entity.ts';

/** A page of disputes that are not decided, oldest first. */
export const listOpenDisputes = (reader: EntityManager, page: PageRequest): Promise<Connection<OrderDispute>> =>
  oldestFirst(reader, OrderDisputeEntity, { decidedAt: IsNull() }, page);
