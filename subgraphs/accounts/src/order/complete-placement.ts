import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import type { DataSource } from 'typeorm';
import { awaitFunding } from './await-funding.ts';
import { awaitedOf, giveBackHeld } from './held-money.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder, moveOrder, type OrderKey } from './move-order.ts';
import { sessionNotBookable } from './order-refusal.ts';
import { TrainingOrderEntity, type TrainingOrder } from './order.entity.ts';
import type { PlaceOf, Registry } from './registry.ts';

/** What the later steps of a placement need. */
export interface PlacementSteps {
  readonly db: DataSource;
  readonly registry: Registry;
}

const placeOf = ({ id, placeId, sessionId, opportunityVersion }: TrainingOrder): PlaceOf => ({
  orderId: placeId ?? id,
  sessionId,
  opportunityVersion,
});

/**
 * The second and third step of a placement, safe to repeat from wherever it stopped: take the place, then confirm, or wait for what the lots do not pay, or refuse and
 * give the money back. An order that registry gave no answer for stays REQUESTED and is tried again by `finishPlacements`.
 */
export async function completePlacement(
  { db, registry }: PlacementSteps,
  key: OrderKey,
  requestId: string,
): Promise<TrainingOrder> {
  const order = await inTransaction(db, (tx) =>
    tx.getRepository(TrainingOrderEntity).findOneByOrFail({ accountId: key.accountId, id: key.orderId }),
  );
  if (order.state !== 'REQUESTED') return order;
  const answer = await registry.takePlace(placeOf(order), requestId).catch((error: unknown) => {
    if (error instanceof SubgraphUnavailable) return null;
    throw error;
  });
  if (answer === null) return order;
  return answer.taken ? keepPlace(db, key) : refuseOrder(db, key, answer.reason);
}

/**
 * Third step: the place is there, so the order holds, or waits for the rest of its price. One that lapsed meanwhile stays lapsed, and its place is given back.
 */
const keepPlace = (db: DataSource, key: OrderKey): Promise<TrainingOrder> =>
  inTransaction(db, async (tx) => {
    const order = await lockedOrder(tx, key);
    if (order.state !== 'REQUESTED') return order;
    return (await awaitedOf(tx, order)) === 0n ? moveOrder(tx, order, 'CONFIRMED') : awaitFunding(tx, order);
  });

/** Third step, the other way: there is no place, so the money goes back. */
const refuseOrder = (db: DataSource, key: OrderKey, reason: string): Promise<TrainingOrder> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    const order = await lockedOrder(tx, key);
    if (order.state !== 'REQUESTED') return order;
    await giveBackHeld(tx, { ...key, actor: 'accounts', reason, cause: 'SCHEME' });
    return moveOrder(tx, order, 'REFUSED', { refusal: sessionNotBookable(reason) });
  });

/** Undoes a placement that was not decided in time: the money goes back now, the place as soon as registry answers. */
export const lapse = (db: DataSource, key: OrderKey): Promise<TrainingOrder> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    const order = await lockedOrder(tx, key);
    if (order.state !== 'REQUESTED') return order;
    await giveBackHeld(tx, { ...key, actor: 'accounts', reason: 'deadline of the placement', cause: 'SCHEME' });
    return moveOrder(tx, order, 'LAPSED', { placeToRelease: true });
  });

/** Undoes an order whose price did not arrive in time: lots and own share go back now, the place as soon as registry answers. */
export const lapseUnfunded = (db: DataSource, key: OrderKey): Promise<TrainingOrder> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    return lapseIfOverdue(tx, await lockedOrder(tx, key));
  });

/** Tells registry that an ended order's place is free, and remembers that it heard. Registry never gives a place to that order again. */
export async function releasePlace(
  { db, registry }: PlacementSteps,
  order: TrainingOrder,
  requestId: string,
): Promise<void> {
  await registry.releasePlace(placeOf(order), requestId);
  await inTransaction(db, (tx) =>
    tx
      .getRepository(TrainingOrderEntity)
      .update({ accountId: order.accountId, id: order.id }, { placeToRelease: false }),
  );
}
