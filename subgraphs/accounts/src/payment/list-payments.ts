import { inStates, newestFirst, oldestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { PaymentEntity, type Payment, type PaymentState } from './payment.entity.ts';
import { PaymentRunEntity, PayoutEntity, type PaymentRun, type Payout } from './payment-run.entity.ts';

/** Which payments: those of one provider or of one run, and in which states. */
export interface PaymentFilter {
  readonly providerId?: string;
  readonly runId?: string;
  readonly states: readonly PaymentState[] | null;
}

/** A page of payments, newest first. */
export const listPayments = (
  reader: EntityManager,
  { states, ...filter }: PaymentFilter,
  page: PageRequest,
): Promise<Connection<Payment>> => newestFirst(reader, PaymentEntity, { ...filter, ...inStates(states) }, page);

/** A page of payment runs, newest first. */
export const listPaymentRuns = (reader: EntityManager, page: PageRequest): Promise<Connection<PaymentRun>> =>
  newestFirst(reader, PaymentRunEntity, {}, page);

/** A page of what the providers of a run are paid. */
export const listPayouts = (reader: EntityManager, runId: string, page: PageRequest): Promise<Connection<Payout>> =>
  oldestFirst(reader, PayoutEntity, { runId }, page);
