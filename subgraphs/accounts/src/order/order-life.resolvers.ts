import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { acceptProposal, declineProposal } from './answer-proposal.ts';
import { confirmProgress, confirmStart, reportProgress } from './confirm-evidence.ts';
import { contestDelivery, stateOnDispute } from './contest-delivery.ts';
import { declarePart } from './declare-part.ts';
import { decideDispute } from './decide-dispute.ts';
import { endDelisted } from './end-delisted.ts';
import { listOpenDisputes } from './list-disputes.ts';
import type { TrainingOrder } from './order.entity.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';
import { WHOLE } from './pro-rata.ts';
import { proposeSession } from './propose-session.ts';
import { providerCancelOrder } from './step-order.ts';
import { tellDelisted, type Delisted } from './tell-delisted.ts';

/** The holder and the provider's staff know more of an order than others who see it. */
const takesPart = (viewer: Viewer, order: TrainingOrder): boolean =>
  holdsOrder(viewer, order) || deliversOrder(viewer, order);

/** Orders ended while registry waits for the answer; a sweep ends the others. */
const AT_ONCE = 50;

const delist = async ({ db }: Context, delisted: Delisted) => {
  if (!isUuid(delisted.opportunityId ?? delisted.providerId)) return { ended: 0 };
  await tellDelisted(db, delisted);
  return { ended: await endDelisted(db, AT_ONCE) };
};

export const orderLifeResolvers = {
  Query: {
    openOrderDisputes: async (_root, page, { reading }) => listOpenDisputes(await reading.manager(), page),
  },
  Mutation: {
    orderProviderCancel: async (_root, { input: { orderId, reason } }, { db, viewer }) =>
      payloadOf('order', await providerCancelOrder(db, viewer, orderId, reason)),
    orderCounterPropose: async (_root, { input }, { db, registry, viewer, requestId }) =>
      payloadOf('order', await proposeSession({ db, registry }, viewer, { ...input, requestId })),
    orderCounterProposalAnswer: async (_root, { input: { orderId, answer } }, { db, viewer }) =>
      payloadOf('order', await (answer === 'ACCEPT' ? acceptProposal : declineProposal)(db, viewer, orderId)),
    orderServiceDeliveredContest: async (_root, { input: { orderId, reason } }, { db, viewer }) =>
      payloadOf('order', await contestDelivery(db, viewer, orderId, reason)),
    orderDisputeStatementGive: async (_root, { input: { orderId, statement } }, { db, viewer }) =>
      payloadOf('order', await stateOnDispute(db, viewer, orderId, statement)),
    orderDisputeDecide: async (_root, { input }, { db, viewer }) =>
      payloadOf('dispute', await decideDispute(db, viewer, { ...input, cause: input.cause ?? null })),
    orderPartialCompletionDeclare: async (_root, { input }, { db, viewer }) =>
      payloadOf(
        'order',
        await declarePart(db, viewer, {
          ...input,
          deliveredHundredths: input.deliveredHundredths ?? null,
          deliveredMinutes: input.deliveredMinutes ?? null,
          dueMinutes: input.dueMinutes ?? null,
        }),
      ),
    orderStartConfirm: async (_root, { input: { orderId } }, { db, viewer }) =>
      payloadOf('order', await confirmStart(db, viewer, orderId)),
    orderProgressReport: async (_root, { input: { orderId, reportedOn } }, { db, viewer }) =>
      payloadOf('order', await reportProgress(db, viewer, orderId, reportedOn)),
    orderProgressConfirm: async (_root, { input: { orderId } }, { db, viewer }) =>
      payloadOf('order', await confirmProgress(db, viewer, orderId)),
    internalOpportunityDelisted: (_root, { input: { id, effectiveOn, cause } }, context) =>
      delist(context, { opportunityId: id, providerId: null, effectiveOn, cause: cause ?? 'SUSPENDED' }),
    internalProviderDelisted: (_root, { input: { id, effectiveOn, cause } }, context) =>
      delist(context, { opportunityId: null, providerId: id, effectiveOn, cause: cause ?? 'SUSPENDED' }),
  },
  TrainingOrder: {
    counterProposal: (order, _args, { loaders, viewer }) =>
      takesPart(viewer, order) ? loaders.openProposalByOrder.load(order) : null,
    delivery: ({ deliveredOn, deliveredHundredths, deliveryCause, deliveryReason }) =>
      deliveredOn === null && deliveredHundredths === null
        ? null
        : { deliveredHundredths: deliveredHundredths ?? WHOLE, cause: deliveryCause, reason: deliveryReason },
    dispute: (order, _args, { loaders, viewer }) =>
      takesPart(viewer, order) ? loaders.disputeByOrder.load(order) : null,
    decisions: async (order, _args, { loaders, viewer }) =>
      takesPart(viewer, order) ? [...(await loaders.decisionsByOrder.load(order.id))] : [],
  },
  CounterProposal: {
    session: ({ sessionId }) => ({ id: sessionId }),
  },
  OrderDispute: {
    provider: ({ providerId }) => ({ id: providerId }),
  },
} satisfies Resolvers;
