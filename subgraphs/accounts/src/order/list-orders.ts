import { inStates, newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { TrainingOrderEntity, type OrderState, type TrainingOrder } from './order.entity.ts';

/** Whose orders: one person's, or one provider's. */
export type OrderFilter = { readonly personId: string } | { readonly providerId: string };

/** A page of orders, newest first. */
export const listOrders = (
  reader: EntityManager,
  filter: OrderFilter,
  states: readonly OrderState[] | null,
  page: PageRequest,
): Promise<Connection<TrainingOrder>> =>
  newestFirst(reader, TrainingOrderEntity, { ...filter, ...inStates(states) }, page);
