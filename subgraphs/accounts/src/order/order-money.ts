import type { Tx } from '@tessera/kit/database/transaction.ts';
import { refundOwn, settleOwn } from '../ledger/move-own.ts';
import { refund, settle, type Return, type ReturnCause, type TooMuch } from '../ledger/move-reserved.ts';
import { fallDue } from '../payment/fall-due.ts';
import type { PaymentKind } from '../payment/payment.entity.ts';
import { recoverPayments } from '../payment/recover-payments.ts';
import { giveBackHeld, reservationOf } from './held-money.ts';
import type { OrderKey } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';
import type { Share } from './pro-rata.ts';

/** Who moves an order's money, why, and who is the cause of what comes back: for anybody but the holder its lots are usable for at least their grace from today. */
export interface Why {
  readonly actor: string;
  readonly reason: string;
  readonly cause: ReturnCause;
}

const keyOf = ({ accountId, id }: TrainingOrder): OrderKey => ({ accountId, orderId: id });

/** What stands in the reservation of an order, by source: held and paid together. */
export async function standing(tx: Tx, order: TrainingOrder): Promise<Share> {
  const { reserved, settled, refunded, ownHeld, ownSettled } = await reservationOf(tx, keyOf(order));
  return { lots: reserved + settled - refunded, own: ownHeld + ownSettled };
}

/** What the provider was paid or is due of an order, by source. */
export async function settledOf(tx: Tx, order: TrainingOrder): Promise<Share> {
  const { settled, refunded, ownSettled } = await reservationOf(tx, keyOf(order));
  return { lots: settled - refunded, own: ownSettled };
}

type Mover = (tx: Tx, command: Return) => Promise<'done' | TooMuch>;

/** Moves an amount that may be nothing and must be there. */
async function move(tx: Tx, mover: Mover, order: TrainingOrder, amount: bigint, why: Why): Promise<void> {
  if (amount <= 0n) return;
  const moved = await mover(tx, { accountId: order.accountId, orderId: order.id, amount, ...why });
  if (moved !== 'done') throw new Error('an order does not hold what its state says');
}

/** Gives everything that is held for an order back: to the lots it came from, and to the learner what the learner paid. Under the account's lock. */
export const giveBack = (tx: Tx, { accountId, id: orderId }: TrainingOrder, why: Why): Promise<void> =>
  giveBackHeld(tx, { accountId, orderId, ...why });

/**
 * Brings what the provider has been settled to exactly `due`, up or down, and keeps the payments in step: more is a payment of this kind, less is recovered. What is
 * settled comes before what is refunded, so that a provider that is owed something does not first become a debtor.
 */
export async function settleExactly(
  tx: Tx,
  order: TrainingOrder,
  due: Share,
  kind: PaymentKind,
  why: Why,
): Promise<void> {
  const { settled, refunded, ownSettled } = await reservationOf(tx, keyOf(order));
  const lots = due.lots - (settled - refunded);
  const own = due.own - ownSettled;
  await move(tx, settle, order, lots, why);
  await move(tx, settleOwn, order, own, why);
  await move(tx, refund, order, -lots, why);
  await move(tx, refundOwn, order, -own, why);
  if (lots + own > 0n) await fallDue(tx, order, kind, lots + own);
  if (lots + own < 0n) await recoverPayments(tx, order, -lots - own);
}
