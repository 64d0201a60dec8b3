import type { Tx } from '@tessera/kit/database/transaction.ts';
import { explainDecision, type Explained } from '../decision/explain-decision.ts';
import { CounterProposalEntity, type CounterProposalState } from './counter-proposal.entity.ts';
import { moveOrder } from './move-order.ts';
import { giveBack, settleExactly, type Why } from './order-money.ts';
import type { TrainingOrder } from './order.entity.ts';
import { termsOf } from './order-terms.ts';

/** How an order ends without having been delivered. */
export interface Ending extends Why {
  readonly state: 'CANCELLED_BY_HOLDER' | 'CANCELLED_BY_PROVIDER';
  readonly proposal: Extract<CounterProposalState, 'DECLINED' | 'LAPSED'>; // what a counter-proposal that was made becomes
  readonly explained: Pick<Explained, 'rules' | 'inputs' | 'remedy'>;
}

/** Ends a locked order: everything goes back to where it came from, also what was settled already; its places are free; and it is explained. */
export async function endOrder(
  tx: Tx,
  order: TrainingOrder,
  { state, proposal, explained, ...why }: Ending,
): Promise<TrainingOrder> {
  await settleExactly(tx, order, { lots: 0n, own: 0n }, 'FINAL', why);
  await giveBack(tx, order, why);
  await tx
    .getRepository(CounterProposalEntity)
    .update(
      { accountId: order.accountId, orderId: order.id, state: 'PROPOSED' },
      { state: proposal, placeToRelease: true },
    );
  const { policyVersionId } = termsOf(order);
  await explainDecision(tx, { ...explained, orderId: order.id, policyVersionId, outcome: state });
  return moveOrder(tx, order, state, { placeToRelease: true });
}

/** What somebody can do whose order was ended. */
export const REBOOK = 'The money is back in its lots and with the learner: another session can be booked.';
