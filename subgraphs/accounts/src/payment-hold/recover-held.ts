import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { least, moneyOf } from '@tessera/kit/money/money.ts';
import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import { IsNull, type DataSource } from 'typeorm';
import { explainDecision } from '../decision/explain-decision.ts';
import { endOrder, REBOOK } from '../order/end-order.ts';
import { lockedOrder, moveOrder, type OrderKey } from '../order/move-order.ts';
import { OrderDisputeEntity } from '../order/order-dispute.entity.ts';
import { giveBack, settledOf, settleExactly, standing, type Why } from '../order/order-money.ts';
import type { OrderState, TrainingOrder } from '../order/order.entity.ts';
import { proRata, WHOLE, type Share } from '../order/pro-rata.ts';
import { PaymentHoldEntity, type PaymentHold } from './payment-hold.entity.ts';

/** States in which an order still goes on: with what was paid for it by deceit, it ends. */
const goingOn: ReadonlySet<OrderState> = new Set(['STARTED', 'DELIVERED', 'DISPUTED']);

/** States in which a provider was paid, or may have been. */
const recoverable: ReadonlySet<OrderState> = new Set([...goingOn, 'COMPLETED', 'PARTLY_COMPLETED']);

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

/** What the provider was paid or is due of an order. Delivery that was declared and not confirmed yet counts: that is what two persons decided about. */
const claimed = async (tx: Tx, order: TrainingOrder): Promise<Share> =>
  order.state === 'DELIVERED' || order.state === 'DISPUTED'
    ? proRata(await standing(tx, order), order.deliveredHundredths ?? WHOLE)
    : settledOf(tx, order);

/** What of an order's money the provider keeps: the confirmed part of one order; of all of a provider's, what is not held. */
async function kept(tx: Tx, hold: PaymentHold, order: TrainingOrder): Promise<Share> {
  if (hold.orderId !== null) return proRata(await claimed(tx, order), hold.keptHundredths ?? 0);
  const paid = await settledOf(tx, order);
  const [held] = await tx.query<{ amount: string }[]>(
    `select coalesce(sum(amount - recovered), 0)::text as amount from payment where account_id = $1 and order_id = $2 and hold_id = $3 and state = 'HELD'`,
    [order.accountId, order.id, hold.id],
  );
  const left = paid.lots + paid.own - BigInt(held?.amount ?? '0');
  const lots = least(left, paid.lots);
  return { lots, own: left - lots }; // the own share goes back first
}

/** Recovers one order under its locks; the order's one hold is done with it, in the same transaction, so that nothing is recovered twice. */
const recoverOne = (db: DataSource, hold: PaymentHold, key: OrderKey): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    const order = await lockedOrder(tx, key);
    if (hold.orderId !== null && !(await closeHold(tx, hold))) return;
    if (!recoverable.has(order.state)) return;
    const why = { actor: hold.approvedBy ?? 'accounts', reason: `payment hold ${hold.id}`, cause: 'PROVIDER' as const };
    const rules = [`GROUND_${hold.ground}`, 'RECOVERY_APPROVED', 'PROVIDER_AT_FAULT'];
    const due = await kept(tx, hold, order);
    if (order.state === 'DISPUTED') await decideBy(tx, order, hold);
    if (goingOn.has(order.state) && due.lots + due.own === 0n) {
      const explained = { rules, inputs: { hold: hold.id }, remedy: REBOOK };
      await endOrder(tx, order, { state: 'CANCELLED_BY_PROVIDER', proposal: 'LAPSED', explained, ...why });
    } else await recoverPart(tx, { hold, order, due, rules, why });
    await releaseKept(tx, hold, order);
  });

interface Part {
  readonly hold: PaymentHold;
  readonly order: TrainingOrder;
  readonly due: Share;
  readonly rules: readonly string[];
  readonly why: Why;
}

/** Leaves the provider what it keeps, and gives the rest back. */
async function recoverPart(tx: Tx, { hold, order, due, rules, why }: Part): Promise<void> {
  const stood = await standing(tx, order);
  await settleExactly(tx, order, due, 'FINAL', why);
  await giveBack(tx, order, why);
  const back = stood.lots + stood.own - due.lots - due.own;
  await explainDecision(tx, {
    orderId: order.id,
    paymentHoldId: hold.id,
    rules,
    inputs: { givenBack: moneyOf(back, order.currency).amount },
    outcome: 'PARTLY_COMPLETED',
    remedy: REBOOK,
  });
  if (order.state === 'PARTLY_COMPLETED' || back === 0n) return;
  await moveOrder(tx, order, 'PARTLY_COMPLETED', {
    ...(goingOn.has(order.state) && { completedAt: await schemeNow(tx) }),
    deliveredHundredths: Number(((due.lots + due.own) * BigInt(WHOLE)) / order.price),
    deliveryCause: 'PROVIDER',
    deliveryReason: 'recovered by decision',
  });
}

/** Who approved the recovery has decided the dispute with it; where that is the learner of one of a provider's orders, who confirmed it. */
async function decideBy(tx: Tx, { accountId, id, personId }: TrainingOrder, hold: PaymentHold): Promise<void> {
  const decidedBy = hold.approvedBy === personId ? hold.decidedBy : hold.approvedBy;
  await tx
    .getRepository(OrderDisputeEntity)
    .update({ accountId, orderId: id, decidedAt: IsNull() }, { decidedAt: await schemeNow(tx), decidedBy });
}

/** What the provider keeps is no longer held: the next run takes it up. */
const releaseKept = (tx: Tx, hold: PaymentHold, { accountId, id }: TrainingOrder): Promise<unknown> =>
  tx.query(
    `update payment set state = 'RELEASED' where account_id = $1 and order_id = $2 and hold_id = $3 and state = 'HELD'`,
    [accountId, id, hold.id],
  );

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
