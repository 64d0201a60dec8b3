import { inStates, newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { PaymentHoldEntity, type PaymentHold, type PaymentHoldState } from './payment-hold.entity.ts';

/** A page of holds, newest first: those of one provider, or of all. */
export const listHolds = (
  reader: EntityManager,
  filter: { readonly providerId?: string },
  states: readonly PaymentHoldState[] | null,
  page: PageRequest,
): Promise<Connection<PaymentHold>> => newestFirst(reader, PaymentHoldEntity, { ...filter, ...inStates(states) }, page);
