import type { Tx } from '@tessera/kit/database/transaction.ts';
import { awaitedOf } from './held-money.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder, moveOrder, type OrderKey } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';

/**
 * Confirms an order that waits for money once all of its price is there, and in time; leaves any other as it is. For whoever has just brought money to it: what comes after
 * the deadline goes back with the rest, whether a sweep has been there or not.
 */
export async function confirmWhenFunded(tx: Tx, key: OrderKey): Promise<TrainingOrder> {
  await tx.query(`select lock_account($1)`, [key.accountId]);
  const order = await lapseIfOverdue(tx, await lockedOrder(tx, key));
  if (order.state !== 'AWAITING_FUNDING' || (await awaitedOf(tx, order)) > 0n) return order;
  return moveOrder(tx, order, 'CONFIRMED');
}
