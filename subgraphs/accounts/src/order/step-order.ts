import type { Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { asDeclared, concludeDelivery } from './conclude-delivery.ts';
import { endOrder, REBOOK } from './end-order.ts';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { moveOrder } from './move-order.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

/** A day that was not before `earliest` and is not in the future, by the database's clock. */
export async function isDayWithin(tx: Tx, day: string, earliest: string): Promise<boolean> {
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
    from: ['CONFIRMED'],
    to: ['STARTED'],
    same: (order) => order.startedOn === startedOn,
    take: async (tx, order) =>
      (await isDayWithin(tx, startedOn, order.startsOn))
        ? moveOrder(tx, order, 'STARTED', { startedOn, startedBy: viewer.subject })
        : invalidInput('The start is a day from the first day of the session until today.', 'input', 'startedOn'),
  });

/**
 * The provider declares the whole of the service delivered, on the session's last day at the earliest: what is broken off before is a part. The holder answers by a day
 * that was fixed with the order's terms.
 */
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
    from: ['STARTED'],
    to: ['DELIVERED'],
    same: (order) => order.deliveredOn === deliveredOn && order.deliveredHundredths === null,
    take: async (tx, order) =>
      deliveredOn >= (order.startedOn ?? order.startsOn) && (await isDayWithin(tx, deliveredOn, order.endsOn))
        ? moveOrder(tx, order, 'DELIVERED', { deliveredOn, deliveredBy: viewer.subject })
        : invalidInput('Delivery is a day from the last day of the session until today.', 'input', 'deliveredOn'),
  });

/** The holder confirms delivery, whole or in part as it was declared, and what was delivered becomes payable to the provider. Also where it was contested, as long as nobody has decided. */
export const confirmServiceDelivered = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['DELIVERED', 'DISPUTED'],
    to: ['COMPLETED', 'PARTLY_COMPLETED'],
    take: async (tx, order) =>
      order.deliveredOn === null
        ? wrongState('order', order.state, 'input', 'orderId') // contested before anything was declared
        : concludeDelivery(tx, order, { ...asDeclared(order), rule: 'HOLDER_CONFIRMED', actor: order.personId }),
  });

/** The provider cancels what it had confirmed, or what has begun: everything goes back, and grace counts from today. */
export const providerCancelOrder = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  reason: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: ['AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED', 'STARTED'],
    to: ['CANCELLED_BY_PROVIDER'],
    take: async (tx, order) =>
      checkText(reason, { most: 1000 }, 'input', 'reason') ??
      endOrder(tx, order, {
        state: 'CANCELLED_BY_PROVIDER',
        proposal: 'LAPSED',
        actor: viewer.subject ?? order.providerId,
        reason: 'cancelled by provider',
        cause: 'PROVIDER',
        explained: { rules: ['PROVIDER_CANCELLED', 'PROVIDER_AT_FAULT'], inputs: { reason }, remedy: REBOOK },
      }),
  });
