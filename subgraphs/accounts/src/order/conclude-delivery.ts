import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { explainDecision } from '../decision/explain-decision.ts';
import { moveOrder } from './move-order.ts';
import { giveBack, settleExactly, standing } from './order-money.ts';
import type { DeliveryCause, TrainingOrder } from './order.entity.ts';
import { termsOf } from './order-terms.ts';
import { proRata, WHOLE } from './pro-rata.ts';

/** How much of an order counts as delivered, by which rule, and who said so. */
export interface Conclusion {
  readonly hundredths: number;
  readonly cause: DeliveryCause | null; // of a part
  readonly reason: string | null; // of a part
  readonly rule: 'HOLDER_CONFIRMED' | 'SILENCE_CONFIRMS' | 'DISPUTE_DECIDED' | 'DISPUTE_NOT_DECIDED_IN_TIME';
  readonly actor: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What was declared of a delivered order, to be concluded as it is. */
export const asDeclared = (order: TrainingOrder): Pick<Conclusion, 'hundredths' | 'cause' | 'reason'> => ({
  hundredths: order.deliveredHundredths ?? WHOLE,
  cause: order.deliveryCause,
  reason: order.deliveryReason,
});

const percentOf = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/**
 * Pays the provider for what was delivered, pro rata and rounded down, and gives the rest back: at fault where the provider is the cause. Whole: COMPLETED; a part, or
 * nothing: PARTLY_COMPLETED.
 */
export async function concludeDelivery(tx: Tx, order: TrainingOrder, conclusion: Conclusion): Promise<TrainingOrder> {
  const { hundredths, cause, reason, rule, actor, inputs = {} } = conclusion;
  const why = {
    actor,
    reason: rule.toLowerCase().replaceAll('_', ' '),
    cause: cause ?? ('HOLDER' as const), // of the whole nothing comes back
  };
  const due = proRata(await standing(tx, order), hundredths);
  await settleExactly(tx, order, due, 'FINAL', why);
  await giveBack(tx, order, why);
  const state = hundredths === WHOLE ? 'COMPLETED' : 'PARTLY_COMPLETED';
  await explainDecision(tx, {
    orderId: order.id,
    policyVersionId: termsOf(order).policyVersionId,
    rules: [rule, ...(cause === null ? [] : ['PRO_RATA_ROUNDED_DOWN', `CAUSE_${cause}`])],
    inputs: {
      price: moneyOf(order.price, order.currency).amount,
      deliveredPercent: percentOf(hundredths),
      due: moneyOf(due.lots + due.own, order.currency).amount,
      ...inputs,
    },
    outcome: state,
    remedy: 'Whoever finds this wrong tells the scheme: a payment can be held and recovered.',
  });
  return moveOrder(tx, order, state, {
    completedAt: await schemeNow(tx),
    deliveredHundredths: hundredths,
    deliveryCause: cause,
    deliveryReason: reason,
  });
}
