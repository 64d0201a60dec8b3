import { once, type IdempotentCommand } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { awaitedOf } from '../order/held-money.ts';
import { lapseIfOverdue } from '../order/lapse-order.ts';
import { lockedOrder } from '../order/move-order.ts';
import { TrainingOrderEntity, type TrainingOrder } from '../order/order.entity.ts';
import { holdsOrder } from '../order/order.policy.ts';
import { OwnSharePaymentEntity, type OwnSharePayment } from './own-share-payment.entity.ts';
import { paymentsNotAvailable, type PaymentsNotAvailable } from './own-share-refusal.ts';
import { PaymentsUnavailable, type PaymentService } from './payment-service.ts';

/** A holder wants to pay what an order still waits for. */
export interface PayOwnShare {
  readonly viewer: Viewer;
  readonly orderId: string;
  readonly idempotencyKey: string;
}

/** What paying needs besides. */
export interface Cashier {
  readonly db: DataSource;
  readonly payments: PaymentService | null; // null: nobody takes money here
}

type Begun = { readonly accountId: string; readonly id: string } | { readonly refusal: NotFound | WrongState };

export type PayOwnShareOutcome =
  | { readonly payment: OwnSharePayment }
  | { readonly refusal: NotFound | WrongState | PaymentsNotAvailable | IdempotencyMismatch | InvalidInput };

/** Begins the payment of all that an order still waits for, or goes on with one of the same amount that is pending: durable here before the payment service hears of it. */
export async function payOwnShare({ db, payments }: Cashier, command: PayOwnShare): Promise<PayOwnShareOutcome> {
  if (payments === null) return { refusal: paymentsNotAvailable };
  const { viewer, orderId, idempotencyKey: key } = command;
  const idempotent: IdempotentCommand = { scope: `ownSharePay:${viewer.subject}`, key, request: { orderId } };
  const begun = await inTransaction(db, (tx) => once<Begun>(tx, idempotent, () => begin(tx, viewer, orderId)));
  if ('refusal' in begun) return begun;
  const payment = await inTransaction(db, (tx) => tx.getRepository(OwnSharePaymentEntity).findOneByOrFail(begun));
  if (payment.checkoutUrl !== null) return { payment };
  const checkoutUrl = await payments.begin(payment).catch(unlessUnavailable);
  if (checkoutUrl === null) return { refusal: paymentsNotAvailable };
  await inTransaction(db, (tx) => tx.getRepository(OwnSharePaymentEntity).update(begun, { checkoutUrl }));
  return { payment: { ...payment, checkoutUrl } };
}

const unlessUnavailable = (error: unknown): null => {
  if (error instanceof PaymentsUnavailable) return null;
  throw error;
};

async function begin(tx: Tx, viewer: Viewer, orderId: string): Promise<Begun> {
  const known = isUuid(orderId) ? await tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId }) : null;
  if (known === null || !holdsOrder(viewer, known)) return { refusal: notFound('order', 'input', 'orderId') };
  const { accountId } = known;
  await tx.query(`select lock_account($1)`, [accountId]);
  const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
  if (order.state !== 'AWAITING_FUNDING') return { refusal: wrongState('order', order.state, 'input', 'orderId') };
  return { accountId, id: await pendingPayment(tx, order) };
}

/** A second payment of the same amount would only have to be paid back. */
async function pendingPayment(tx: Tx, order: TrainingOrder): Promise<string> {
  const { accountId, id: orderId, personId, currency } = order;
  const payments = tx.getRepository(OwnSharePaymentEntity);
  const amount = await awaitedOf(tx, order);
  const pending = await payments.findOneBy({ accountId, orderId, amount, state: 'PENDING' });
  if (pending !== null) return pending.id;
  const { identifiers } = await payments.insert({ accountId, orderId, personId, amount, currency });
  return String(identifiers[0]?.['id']);
}
