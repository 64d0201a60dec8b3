import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { explainDecision } from '../decision/explain-decision.ts';
import { CounterProposalEntity } from './counter-proposal.entity.ts';
import { endOrder, REBOOK } from './end-order.ts';
import { moveOrder } from './move-order.ts';
import { holdsOrder } from './order.policy.ts';
import { termsOf } from './order-terms.ts';
import { orderOfSession } from './other-orders.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

/** The holder accepts another session: the order moves there, and the place in the old one is given back. */
export const acceptProposal = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['COUNTER_PROPOSED', 'CONFIRMED'],
    to: [],
    take: async (tx, order) => {
      const proposals = tx.getRepository(CounterProposalEntity);
      const { accountId, placeId } = order;
      if (order.state === 'CONFIRMED')
        return placeId === null ? wrongState('order', order.state, 'input', 'orderId') : order; // accepted before
      const { id, sessionId, startsOn, endsOn } = await proposals.findOneByOrFail({
        accountId,
        orderId: order.id,
        state: 'PROPOSED',
      });
      if ((await orderOfSession(tx, { personId: order.personId, sessionId, besides: order.id })) !== null)
        return invalidInput(
          'You have booked that session already: decline, or cancel the other order.',
          'input',
          'answer',
        );
      await proposals.update({ accountId, id }, { state: 'ACCEPTED', placeToRelease: true });
      await explainDecision(tx, {
        orderId: order.id,
        policyVersionId: termsOf(order).policyVersionId,
        rules: ['COUNTER_PROPOSAL_ACCEPTED'],
        inputs: { startsOn, endsOn },
        outcome: 'CONFIRMED',
        remedy: 'The order can be cancelled before the start.',
      });
      return moveOrder(tx, order, 'CONFIRMED', { sessionId, startsOn, endsOn, placeId: id });
    },
  });

/** The holder declines: the provider could not do what it had confirmed, so the order ends at its fault. */
export const declineProposal = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['COUNTER_PROPOSED'],
    to: ['CANCELLED_BY_PROVIDER'],
    take: (tx, order) =>
      endOrder(tx, order, {
        state: 'CANCELLED_BY_PROVIDER',
        proposal: 'DECLINED',
        actor: order.personId,
        reason: 'counter-proposal declined',
        cause: 'PROVIDER',
        explained: { rules: ['COUNTER_PROPOSAL_DECLINED', 'PROVIDER_AT_FAULT'], inputs: {}, remedy: REBOOK },
      }),
  });
