import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
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
    | 'answerBy'
    | 'sessionId'
    | 'startsOn'
    | 'endsOn'
    | 'placeId'
    | 'deliveredHundredths'
    | 'deliveryCause'
    | 'deliveryReason'
  >
>;

/**
 * Moves a locked order to its next state with what belongs to it, and tells others. Its terms are fixed when it is confirmed; a deadline for an answer ends with the
 * state it was for. The database refuses a transition that the life cycle does not have.
 */
export async function moveOrder(
  tx: Tx,
  order: TrainingOrder,
  state: Exclude<OrderState, 'REQUESTED'>,
  { answerBy = null, ...more }: Changes = {},
): Promise<TrainingOrder> {
  const fixed = state === 'CONFIRMED' && order.confirmedAt === null ? await fixTerms(tx, order) : {};
  const changes = { ...more, ...fixed, answerBy };
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
