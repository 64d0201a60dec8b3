import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { TrainingOrder } from '../order/order.entity.ts';
import type { PaymentKind } from './payment.entity.ts';

/**
 * Writes what has just been settled to an order's provider as one payment. It is born HELD where an investigator holds the provider's payments, or the order's: the
 * holds are locked, so that none is decided meanwhile.
 */
export async function fallDue(tx: Tx, order: TrainingOrder, kind: PaymentKind, amount: bigint): Promise<void> {
  const [hold] = await tx.query<{ id: string }[]>(
    `select id from payment_hold where provider_id = $1 and (order_id is null or order_id = $2) and state in ('OPEN', 'HEARING', 'CONFIRMED')
      order by id limit 1 for share`,
    [order.providerId, order.id],
  );
  const [payment] = await tx.query<{ id: string }[]>(
    `insert into payment (account_id, order_id, provider_id, kind, amount, currency, state, hold_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      order.accountId,
      order.id,
      order.providerId,
      kind,
      amount.toString(),
      order.currency,
      hold === undefined ? 'DUE' : 'HELD',
      hold?.id ?? null,
    ],
  );
  if (payment === undefined) throw new Error('a payment that was just written is not there');
  await announce(tx, {
    aggregateType: 'Payment',
    aggregateId: payment.id,
    type: hold === undefined ? 'PaymentDue' : 'PaymentHeld',
    payload: { paymentId: payment.id, orderId: order.id, providerId: order.providerId, kind },
  });
}
