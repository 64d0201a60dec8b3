import type { Tx } from '@tessera/kit/database/transaction.ts';
import { ReservationEntity, type Reservation } from '../ledger/ledger.entity.ts';
import { payBack } from '../ledger/move-own.ts';
import { release, type Return } from '../ledger/move-reserved.ts';
import type { OrderKey } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';

/** The money of an order as it stands in this transaction. */
export const reservationOf = (tx: Tx, { accountId, orderId }: OrderKey): Promise<Reservation> =>
  tx.getRepository(ReservationEntity).findOneByOrFail({ accountId, orderId });

/** What of an order's price is not there yet, in minor units: neither reserved from lots nor paid in by the learner. */
export async function awaitedOf(tx: Tx, { accountId, id, price }: TrainingOrder): Promise<bigint> {
  const { reserved, ownHeld } = await reservationOf(tx, { accountId, orderId: id });
  return price - reserved - ownHeld;
}

/** Gives back all that is held for an order and not settled: to its lots what they paid, to the learner the own share. Under the account's lock. */
export async function giveBackHeld(tx: Tx, command: Omit<Return, 'amount'>): Promise<void> {
  const { reserved, ownHeld } = await reservationOf(tx, command);
  if (reserved > 0n) await release(tx, { ...command, amount: reserved });
  if (ownHeld > 0n) await payBack(tx, { ...command, amount: ownHeld });
}
