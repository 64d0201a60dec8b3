import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { confirmWhenFunded } from '../order/confirm-when-funded.ts';
import { lapseIfOverdue } from '../order/lapse-order.ts';
import { lockedOrder } from '../order/move-order.ts';
import { OwnSharePaymentEntity, type OwnSharePaymentState } from './own-share-payment.entity.ts';

/** What a payment service says became of a payment. */
export interface PaymentReport {
  readonly accountId: string;
  readonly paymentId: string;
  readonly paid: boolean; // false: it was given up
}

/**
 * Takes the word of a payment service: what was paid is booked, and the order it was for is confirmed when nothing more is awaited. What the order does not wait for any
 * more, also because its deadline is over, is booked as received and as due back. Heard again, it changes nothing. Gives where the payment stands; null when there is none.
 */
export async function receivePayment(
  db: DataSource,
  { accountId, paymentId: id, paid }: PaymentReport,
): Promise<OwnSharePaymentState | null> {
  if (!isUuid(accountId) || !isUuid(id)) return null;
  return inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [accountId]);
    const payment = await tx.getRepository(OwnSharePaymentEntity).findOneBy({ accountId, id });
    if (payment === null || (payment.state !== 'PENDING' && payment.state !== 'FAILED')) return payment?.state ?? null;
    if (!paid) {
      await tx.getRepository(OwnSharePaymentEntity).update({ accountId, id }, { state: 'FAILED' });
      return 'FAILED';
    }
    const { orderId } = payment;
    await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
    const [booked = { state: null }] = await tx.query<{ state: OwnSharePaymentState | null }[]>(
      `select receive_own_share($1, $2, 'payments') as state`,
      [accountId, id],
    );
    await announce(tx, {
      aggregateType: 'TrainingOrder',
      aggregateId: orderId,
      type: 'OwnSharePaid',
      payload: { orderId, paymentId: id, state: booked.state },
    });
    await confirmWhenFunded(tx, { accountId, orderId });
    return booked.state;
  });
}
