import { isPast, schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { explainDecision } from '../decision/explain-decision.ts';
import { asDeclared, concludeDelivery } from './conclude-delivery.ts';
import { endOrder, REBOOK } from './end-order.ts';
import type { ReturnCause } from '../ledger/move-reserved.ts';
import { giveBackHeld } from './held-money.ts';
import { moveOrder } from './move-order.ts';
import { askForEvidence } from './open-dispute.ts';
import type { TrainingOrder } from './order.entity.ts';
import { termsOf } from './order-terms.ts';
import { WHOLE } from './pro-rata.ts';

/** Who acts when nobody did. */
const SCHEME = 'accounts';

/** The provider was silent: everything goes back at its fault. */
const endAtProvidersFault = (tx: Tx, order: TrainingOrder, rule: string): Promise<TrainingOrder> =>
  endOrder(tx, order, {
    state: 'CANCELLED_BY_PROVIDER',
    proposal: 'LAPSED',
    actor: SCHEME,
    reason: rule.toLowerCase().replaceAll('_', ' '),
    cause: 'PROVIDER',
    explained: { rules: [rule, 'PROVIDER_AT_FAULT'], inputs: { answerBy: order.answerBy ?? '' }, remedy: REBOOK },
  });

/**
 * The holder was silent: delivery counts as declared, if the holder had confirmed the start or nothing is paid for it. Whoever never said that anything began has not
 * shown by silence that it was delivered: then the provider is asked.
 */
const concludeSilently = (tx: Tx, order: TrainingOrder): Promise<TrainingOrder> => {
  const declared = asDeclared(order);
  if (order.startConfirmedAt === null && declared.hundredths > 0) return askForEvidence(tx, order);
  const inputs = { answerBy: order.answerBy ?? '' };
  return concludeDelivery(tx, order, { ...declared, rule: 'SILENCE_CONFIRMS', actor: SCHEME, inputs });
};

/** Nobody decided a dispute: what the holder had confirmed is paid, never more than was declared, and the rest goes back as by the scheme's fault. */
const concludeUndecided = (tx: Tx, order: TrainingOrder): Promise<TrainingOrder> => {
  const { start, progress } = termsOf(order).tranches;
  const confirmed = (order.startConfirmedAt === null ? 0 : start) + (order.progressConfirmedAt === null ? 0 : progress);
  const hundredths = Math.min(confirmed * 100, asDeclared(order).hundredths);
  const part = { cause: 'SCHEME', reason: 'the dispute was not decided in time' } as const;
  return concludeDelivery(tx, order, {
    hundredths,
    ...(hundredths === WHOLE ? { cause: null, reason: null } : part),
    rule: 'DISPUTE_NOT_DECIDED_IN_TIME',
    actor: SCHEME,
    inputs: { answerBy: order.answerBy ?? '', confirmedPercent: String(confirmed) },
  });
};

/** Whose the delay is when the price of an order does not arrive: a funder's who was asked and said nothing, else the holder's who did not pay. */
async function whoKeptWaiting(tx: Tx, orderId: string): Promise<ReturnCause> {
  const [asked] = await tx.query<unknown[]>(
    `select 1 from co_funding_request where order_id = $1 and state in ('ASKED', 'LAPSED') limit 1`,
    [orderId],
  );
  return asked === undefined ? 'HOLDER' : 'FUNDER';
}

/** The rest of the price did not arrive: what was there goes back, and the place is free. */
async function lapseUnfunded(tx: Tx, order: TrainingOrder): Promise<TrainingOrder> {
  const { accountId, id: orderId, fundingDeadline } = order;
  if (fundingDeadline === null || (await schemeNow(tx)) <= fundingDeadline) return order;
  const cause = await whoKeptWaiting(tx, orderId);
  await giveBackHeld(tx, { accountId, orderId, actor: SCHEME, reason: 'deadline of the funding', cause });
  await explainDecision(tx, {
    orderId,
    rules: ['PRICE_NOT_FUNDED_IN_TIME', `CAUSE_${cause}`],
    inputs: { fundingDeadline: fundingDeadline.toISOString() },
    outcome: 'LAPSED',
    remedy: REBOOK,
  });
  return moveOrder(tx, order, 'LAPSED', { placeToRelease: true });
}

/**
 * Lets a locked order lapse when the last day of its state is over, by the database's clock: no order waits without an end. A provider's silence is the provider's fault,
 * a holder's confirms what the holder had begun to confirm, and an investigator's costs the learner nothing.
 */
export async function lapseIfOverdue(tx: Tx, order: TrainingOrder): Promise<TrainingOrder> {
  const { answerBy, state } = order;
  if (state === 'AWAITING_FUNDING') return lapseUnfunded(tx, order);
  if (answerBy === null || !(await isPast(tx, answerBy))) return order;
  switch (state) {
    case 'CONFIRMED':
      return endAtProvidersFault(tx, order, 'START_NOT_REPORTED');
    case 'COUNTER_PROPOSED':
      return endAtProvidersFault(tx, order, 'COUNTER_PROPOSAL_LAPSED');
    case 'STARTED':
      return endAtProvidersFault(tx, order, 'DELIVERY_NOT_DECLARED');
    case 'DELIVERED':
      return concludeSilently(tx, order);
    case 'DISPUTED':
      return concludeUndecided(tx, order);
    default:
      return order;
  }
}
