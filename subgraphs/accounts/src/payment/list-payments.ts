import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { PaymentEntity, type Payment, type PaymentState } from './payment.entity.ts';
import { PaymentRunEntity, PayoutEntity, type PaymentRun, type Payout } from './payment-run.entity.ts';

/** Which payments: those of one provider or of one run, and in which states. */
export interface PaymentFilter {
  readonly providerId?: string;
  readonly runId?: string;
  readonly states: readonly PaymentState[] | null;
}

/** A page of payments, newest first. */
export async function listPayments(
  reader: EntityManager,
  { states, ...filter }: PaymentFilter,
  page: PageRequest,
): Promise<Connection<Payment>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(PaymentEntity).find({
    where: {
      ...filter,
      ...(states !== null && { state: In([...states]) }),
      ...(after !== null && { id: LessThan(after) }),
    },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}

/** A page of payment runs, newest first. */
export async function listPaymentRuns(reader: EntityManager, page: PageRequest): Promise<Connection<PaymentRun>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(PaymentRunEntity).find({
    where: after === null ? {} : { id: LessThan(after) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}

/** A page of what the providers of a run are paid. */
export async function listPayouts(
  reader: EntityManager,
  runId: string,
  page: PageRequest,
): Promise<Connection<Payout>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(PayoutEntity).find({
    where: { runId, ...(after !== null && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
