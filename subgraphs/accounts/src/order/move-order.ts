import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { IsNull } from 'typeorm';
import { lastDayOf } from './last-day.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import type { OrderState, TrainingOrder } from './order.entity.ts';
import { TrainingOrderEntity } from './order.entity.ts';
import { fixTerms } from './order-terms.ts';

/** Which order. */
export interface OrderKey {
  readonly accountId: string;
  readonly orderId: string;
}

const eventOf: Readonly<Record<Exclude<OrderState, 'REQUESTED'>, string>> = {
  AWAITING_FUNDING: 'TrainingOrderAwaitingFunding',
  COUNTER_PROPOSED: 'TrainingOrderCounterProposed',
  CONFIRMED: 'TrainingOrderConfirmed',
  REFUSED: 'TrainingOrderRefused',
  LAPSED: 'TrainingOrderLapsed',
  STARTED: 'TrainingOrderStarted',
  DELIVERED: 'TrainingOrderDelivered',
  COMPLETED: 'TrainingOrderCompleted',
  PARTLY_COMPLETED: 'TrainingOrderPartlyCompleted',
  DISPUTED: 'TrainingOrderDisputed',
  CANCELLED_BY_HOLDER: 'TrainingOrderCancelled',
  CANCELLED_BY_PROVIDER: 'TrainingOrderCancelled',
};

/** The order as it is now, locked until the transaction ends. Lock the account before it where money moves: account, then order. */
export async function lockedOrder(tx: Tx, { accountId, orderId }: OrderKey): Promise<TrainingOrder> {
  const order = await tx
    .getRepository(TrainingOrderEntity)
    .findOne({ where: { accountId, id: orderId }, lock: { mode: 'for_no_key_update' } });
  if (order === null) throw new Error('an order that was begun is not there');
  return order;
}

type Changes = Partial<
  Pick<
    TrainingOrder,
    | 'refusal'
    | 'placeToRelease'
    | 'fundingDeadline'
    | 'startedOn'
    | 'startedBy'
    | 'deliveredOn'
    | 'deliveredBy'
    | 'completedAt'
    | 'sessionId'
    | 'startsOn'
    | 'endsOn'
    | 'placeId'
    | 'deliveredHundredths'
    | 'deliveryCause'
    | 'deliveryReason'
  >
>;

/** A dispute is over with the state it is about, whoever ended that. */
const closeDispute = async (tx: Tx, { accountId, id: orderId }: TrainingOrder): Promise<unknown> =>
  tx
    .getRepository(OrderDisputeEntity)
    .update({ accountId, orderId, decidedAt: IsNull() }, { decidedAt: await schemeNow(tx) });

/**
 * Moves a locked order to its next state with what belongs to it, and tells others. Its terms are fixed when it is confirmed; the last day for an answer is that of the
 * state it gets into. The database refuses a transition that the life cycle does not have.
 */
export async function moveOrder(
  tx: Tx,
  order: TrainingOrder,
  state: Exclude<OrderState, 'REQUESTED'>,
  more: Changes = {},
): Promise<TrainingOrder> {
  const fixed = state === 'CONFIRMED' && order.confirmedAt === null ? await fixTerms(tx, order) : {};
  const answerBy = await lastDayOf(tx, { ...order, ...more, ...fixed }, state);
  const changes = { ...more, ...fixed, answerBy };
  if (order.state === 'DISPUTED') await closeDispute(tx, order);
  await tx
    .getRepository(TrainingOrderEntity)
    .update({ accountId: order.accountId, id: order.id }, { state, ...changes });
  const { id, opportunityId, providerId } = order;
  const { sessionId } = { ...order, ...changes };
  await announce(tx, {
    aggregateType: 'TrainingOrder',
    aggregateId: id,
    type: eventOf[state],
    payload: { orderId: id, sessionId, opportunityId, providerId, state },
  });
  return { ...order, state, ...changes };
}
