import type { Tx } from '@tessera/kit/database/transaction.ts';
import { awaitedOf } from './held-money.ts';
import { lockedOrder, moveOrder, type OrderKey } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';

/** Confirms an order that waits for money once all of its price is there; leaves any other as it is. For whoever has just brought money to it. */
export async function confirmWhenFunded(tx: Tx, key: OrderKey): Promise<TrainingOrder> {
  await tx.query(`select lock_account($1)`, [key.accountId]);
  const order = await lockedOrder(tx, key);
  if (order.state !== 'AWAITING_FUNDING' || (await awaitedOf(tx, order)) > 0n) return order;
  return moveOrder(tx, order, 'CONFIRMED');
}
