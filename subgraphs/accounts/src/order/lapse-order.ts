import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { asDeclared, concludeDelivery } from './conclude-delivery.ts';
import { endOrder, REBOOK } from './end-order.ts';
import type { TrainingOrder } from './order.entity.ts';

/** Who acts when nobody did. */
const SCHEME = 'accounts';

/**
 * Lets a locked order lapse when the last day for its answer is over, by the database's clock. Delivery that nobody contested counts as confirmed; a counter-proposal
 * that nobody accepted ends the order at the provider's fault, since the provider could not do what it had confirmed.
 */
export async function lapseIfOverdue(tx: Tx, order: TrainingOrder): Promise<TrainingOrder> {
  const { answerBy } = order;
  if (answerBy === null || !(await isPast(tx, answerBy))) return order;
  if (order.state === 'DELIVERED')
    return concludeDelivery(tx, order, {
      ...asDeclared(order),
      rule: 'SILENCE_CONFIRMS',
      actor: SCHEME,
      inputs: { answerBy },
    });
  if (order.state === 'COUNTER_PROPOSED')
    return endOrder(tx, order, {
      state: 'CANCELLED_BY_PROVIDER',
      proposal: 'LAPSED',
      actor: SCHEME,
      reason: 'counter-proposal lapsed',
      atFault: true,
      explained: { rules: ['COUNTER_PROPOSAL_LAPSED', 'PROVIDER_AT_FAULT'], inputs: { answerBy }, remedy: REBOOK },
    });
  return order;
}
