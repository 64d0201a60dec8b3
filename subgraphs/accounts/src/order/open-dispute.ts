import type { Tx } from '@tessera/kit/database/transaction.ts';
import { explainDecision } from '../decision/explain-decision.ts';
import { moveOrder } from './move-order.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import type { TrainingOrder } from './order.entity.ts';
import { termsOf, workingDaysFromToday } from './order-terms.ts';

/** Opens the one dispute of a locked order. The money waits, and the provider is heard. */
export async function openDispute(
  tx: Tx,
  order: TrainingOrder,
  holderStatement: string | null,
): Promise<TrainingOrder> {
  const { accountId, id: orderId, personId, providerId } = order;
  const { providerAnswerWorkingDays } = termsOf(order).deadlines;
  const providerAnswerBy = await workingDaysFromToday(tx, order, providerAnswerWorkingDays);
  await tx
    .getRepository(OrderDisputeEntity)
    .insert({ accountId, orderId, personId, providerId, holderStatement, providerAnswerBy });
  return moveOrder(tx, order, 'DISPUTED');
}

/** Asks the provider what shows a delivery of which the holder never said a word, not even that it began. An investigator decides; the holder can still confirm it. */
export async function askForEvidence(tx: Tx, order: TrainingOrder): Promise<TrainingOrder> {
  await explainDecision(tx, {
    orderId: order.id,
    policyVersionId: termsOf(order).policyVersionId,
    rules: ['SILENCE_IS_NO_EVIDENCE'],
    inputs: { answerBy: order.answerBy ?? '' },
    outcome: 'DISPUTED',
    remedy: 'The learner confirms or contests the delivery; the provider states what shows it.',
  });
  return openDispute(tx, order, null);
}
