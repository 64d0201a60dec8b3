import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { release, settle } from '../ledger/move-reserved.ts';
import { lockedOrder, moveOrder } from './move-order.ts';
import type { OrderState, TrainingOrder } from './order.entity.ts';
import { TrainingOrderEntity } from './order.entity.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';

export type OrderStepOutcome =
  { readonly order: TrainingOrder } | { readonly refusal: NotFound | WrongState | InvalidInput };

interface Step {
  readonly viewer: Viewer;
  readonly orderId: string;
  readonly may: (viewer: Viewer, order: TrainingOrder) => boolean;
  readonly from: OrderState;
  readonly to: OrderState;
  readonly take: (tx: Tx, order: TrainingOrder) => Promise<TrainingOrder | InvalidInput>;
}

const isRefusal = (value: TrainingOrder | InvalidInput): value is InvalidInput => '__typename' in value;

/** One step of an order's life under the locks of its account and itself. Taken already: the same answer, nothing changes. */
async function takeStep(db: DataSource, { viewer, orderId, may, from, to, take }: Step): Promise<OrderStepOutcome> {
  return inTransaction(db, async (tx) => {
    const known = isUuid(orderId) ? await tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId }) : null;
    if (known === null || !may(viewer, known)) return { refusal: notFound('order', 'input', 'orderId') };
    const { accountId } = known;
    await tx.query(`select lock_account($1)`, [accountId]);
    const order = await lockedOrder(tx, { accountId, orderId });
    if (order.state === to) return { order };
    if (order.state !== from) return { refusal: wrongState('order', order.state, 'input', 'orderId') };
    const taken = await take(tx, order);
    return isRefusal(taken) ? { refusal: taken } : { order: taken };
  });
}

/** A day that was not before `earliest` and is not in the future, by the database's clock. */
async function isDayWithin(tx: Tx, day: string, earliest: string): Promise<boolean> {
  const [answer] = await tx.query<{ within: boolean }[]>(
    `select $1::date between $2::date and scheme_today() as within`,
    [day, earliest],
  );
  return answer?.within === true;
}

/** The provider reports that the person began. */
export const reportStart = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  startedOn: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: 'CONFIRMED',
    to: 'STARTED',
    take: async (tx, order) =>
      (await isDayWithin(tx, startedOn, order.startsOn))
        ? moveOrder(tx, order, 'STARTED', { startedOn })
        : invalidInput('The start is a day from the first day of the session until today.', 'input', 'startedOn'),
  });

/** The provider declares the service delivered. */
export const declareServiceDelivered = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  deliveredOn: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: 'STARTED',
    to: 'DELIVERED',
    take: async (tx, order) =>
      (await isDayWithin(tx, deliveredOn, order.startedOn ?? order.startsOn))
        ? moveOrder(tx, order, 'DELIVERED', { deliveredOn })
        : invalidInput('Delivery is a day from the start until today.', 'input', 'deliveredOn'),
  });

/** The holder confirms delivery, and the reserved money becomes payable to the provider. */
export const confirmServiceDelivered = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: 'DELIVERED',
    to: 'COMPLETED',
    take: async (tx, order) => {
      const settled = await settle(tx, {
        accountId: order.accountId,
        orderId,
        amount: order.price,
        actor: order.personId,
        reason: 'service delivered',
      });
      if (settled !== 'done') throw new Error('a delivered order does not hold its price');
      return moveOrder(tx, order, 'COMPLETED', { completedAt: await schemeNow(tx) });
    },
  });

/** The holder cancels before the start; the lots get their money back with their original last day. */
export const cancelOrder = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: 'CONFIRMED',
    to: 'CANCELLED_BY_HOLDER',
    take: async (tx, order) => {
      const released = await release(tx, {
        accountId: order.accountId,
        orderId,
        amount: order.price,
        actor: order.personId,
        reason: 'cancelled by holder',
        atFault: false,
      });
      if (released !== 'done') throw new Error('a confirmed order does not hold its price');
      return moveOrder(tx, order, 'CANCELLED_BY_HOLDER', { placeToRelease: true });
    },
  });

async function schemeNow(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`select scheme_now() as now`);
  if (row === undefined) throw new Error('the database does not tell the time');
  return row.now;
}
