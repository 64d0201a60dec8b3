import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { DataSource } from 'typeorm';
import { explainDecision } from '../decision/explain-decision.ts';
import { endOrder, REBOOK } from '../order/end-order.ts';
import { lockedOrder, moveOrder, type OrderKey } from '../order/move-order.ts';
import { giveBack, settleExactly, standing } from '../order/order-money.ts';
import type { OrderState, TrainingOrder } from '../order/order.entity.ts';
import { proRata, WHOLE, type Share } from '../order/pro-rata.ts';
import { PaymentHoldEntity, type PaymentHold } from './payment-hold.entity.ts';

/** States in which an order still goes on: with what was paid for it by deceit, it ends. */
const goingOn: ReadonlySet<OrderState> = new Set(['STARTED', 'DELIVERED', 'DISPUTED']);

const holdsToRecover = (db: DataSource): Promise<readonly PaymentHold[]> =>
  inTransaction(db, (tx) =>
    tx
      .getRepository(PaymentHoldEntity)
      .createQueryBuilder('h')
      .where(`h.state = 'RECOVERED' and h.recoveredAt is null`)
      .orderBy('h.id')
      .limit(20)
      .getMany(),
  );

/** The orders of a hold: its one order, or those of the provider whose payments it holds. */
const ordersOf = (db: DataSource, { id, orderId }: PaymentHold): Promise<readonly OrderKey[]> =>
  inTransaction(db, (tx) =>
    tx.query<OrderKey[]>(
      `select account_id as "accountId", id as "orderId" from training_order where id = $2
       union select account_id, order_id from payment where $2::uuid is null and hold_id = $1 and state = 'HELD' order by 1, 2`,
      [id, orderId],
    ),
  );

/** What of an order's money the provider keeps: the confirmed part of one order; of all of a provider's, what is not held. */
async function kept(tx: Tx, hold: PaymentHold, order: TrainingOrder, paid: Share): Promise<Share> {
  if (hold.orderId !== null) return proRata(paid, hold.keptHundredths ?? 0);
  const [held] = await tx.query<{ amount: string }[]>(
    `select coalesce(sum(amount - recovered), 0)::text as amount from payment where account_id = $1 and order_id = $2 and hold_id = $3 and state = 'HELD'`,
    [order.accountId, order.id, hold.id],
  );
  const left = paid.lots + paid.own - BigInt(held?.amount ?? '0');
  const lots = left < paid.lots ? left : paid.lots;
  return { lots, own: left - lots }; // the own share goes back first
}

/** Recovers one order under its locks; the order's one hold is done with it, in the same transaction, so that nothing is recovered twice. */
const recoverOne = (db: DataSource, hold: PaymentHold, key: OrderKey): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    const order = await lockedOrder(tx, key);
    if (hold.orderId !== null && !(await closeHold(tx, hold))) return;
    const why = { actor: hold.approvedBy ?? 'accounts', reason: `payment hold ${hold.id}`, atFault: true };
    const rules = [`GROUND_${hold.ground}`, 'RECOVERY_APPROVED', 'PROVIDER_AT_FAULT'];
    if (goingOn.has(order.state)) {
      const explained = { rules, inputs: { hold: hold.id }, remedy: REBOOK };
      await endOrder(tx, order, { state: 'CANCELLED_BY_PROVIDER', proposal: 'LAPSED', explained, ...why });
      return;
    }
    if (order.state !== 'COMPLETED' && order.state !== 'PARTLY_COMPLETED') return;
    const paid = await standing(tx, order);
    const due = await kept(tx, hold, order, paid);
    await settleExactly(tx, order, due, 'FINAL', why);
    await giveBack(tx, order, why);
    const back = paid.lots + paid.own - due.lots - due.own;
    await explainDecision(tx, {
      orderId: order.id,
      paymentHoldId: hold.id,
      rules,
      inputs: { givenBack: moneyOf(back, order.currency).amount },
      outcome: 'PARTLY_COMPLETED',
      remedy: REBOOK,
    });
    if (order.state === 'COMPLETED' && back > 0n)
      await moveOrder(tx, order, 'PARTLY_COMPLETED', {
        deliveredHundredths: Number(((due.lots + due.own) * BigInt(WHOLE)) / order.price),
        deliveryCause: 'PROVIDER',
        deliveryReason: 'recovered by decision',
      });
  });

/** Marks a hold as done; false when it was before. */
async function closeHold(tx: Tx, { id }: PaymentHold): Promise<boolean> {
  const closed = await tx.query<unknown[][]>(
    `update payment_hold set recovered_at = scheme_now() where id = $1 and recovered_at is null returning id`,
    [id],
  );
  return (closed[0]?.length ?? 0) > 0;
}

/** Gives back what approved holds recover: to the learners' lots with grace from today, and their own share to them, also after it was paid out. Safe to repeat. */
export async function recoverHeld(db: DataSource): Promise<void> {
  for (const hold of await holdsToRecover(db)) {
    for (const key of await ordersOf(db, hold)) await recoverOne(db, hold, key);
    await inTransaction(db, (tx) => closeHold(tx, hold));
  }
}
