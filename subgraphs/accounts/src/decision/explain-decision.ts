import type { Tx } from '@tessera/kit/database/transaction.ts';
import { DecisionExplanationEntity, type DecisionExplanation } from './decision.entity.ts';

/** A decision about an order, a payment hold, or both; or about a request for leave. */
export type Explained = Pick<DecisionExplanation, 'rules' | 'inputs' | 'outcome' | 'remedy'> &
  Partial<Pick<DecisionExplanation, 'orderId' | 'paymentHoldId' | 'leaveRequestId' | 'policyVersionId' | 'deadline'>>;

/** Keeps why something was decided, in the transaction that decides it. */
export async function explainDecision(tx: Tx, explained: Explained): Promise<void> {
  await tx.getRepository(DecisionExplanationEntity).insert(explained);
}
