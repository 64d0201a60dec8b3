import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { managesFund } from '../fund/fund.policy.ts';
import { answerCoFunding } from './answer-co-funding.ts';
import { askCoFunding, withdrawCoFunding } from './ask-co-funding.ts';
import type { CoFundingRequest } from './co-funding.entity.ts';
import { seesRequest } from './co-funding.policy.ts';
import { listRequests } from './list-requests.ts';
import { proposeCoFunding } from './propose-co-funding.ts';

/** The requests of one order that the viewer sees. */
async function requestsOf(orderId: string, { loaders, viewer }: Context): Promise<readonly CoFundingRequest[]> {
  const requests = await loaders.coFundingByOrder.load(orderId);
  const funds = await Promise.all(requests.map(({ fundId }) => loaders.existingFund(fundId)));
  return requests.filter((request, index) => {
    const fund = funds[index];
    return fund !== undefined && seesRequest(viewer, request, fund);
  });
}

export const coFundingResolvers = {
  Query: {
    fundCoFundingRequests: async (_root, { fundId, states, ...page }, { loaders, reading, viewer }) => {
      const fund = await loaders.fundById.load(fundId);
      return fund !== null && managesFund(viewer, fund)
        ? listRequests(await reading.manager(), fundId, states ?? null, page)
        : emptyPage;
    },
  },
  Mutation: {
    coFundingAsk: async (_root, { input }, { db, viewer }) =>
      payloadOf('request', await askCoFunding(db, viewer, input)),
    coFundingWithdraw: async (_root, { input: { requestId } }, { db, viewer }) =>
      payloadOf('request', await withdrawCoFunding(db, viewer, requestId)),
    coFundingPropose: async (_root, { input }, { db, viewer }) =>
      payloadOf('request', await proposeCoFunding(db, viewer, input)),
    coFundingAnswer: async (_root, { input: { amount, ...input } }, { db, viewer }) =>
      payloadOf('request', await answerCoFunding(db, viewer, { ...input, amount: amount ?? null })),
  },
  TrainingOrder: {
    coFunding: async ({ id }, _args, context) => [...(await requestsOf(id, context))],
  },
  CoFundingRequest: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    person: ({ personId }) => personId,
    session: ({ sessionId }) => ({ id: sessionId }),
    price: ({ price, currency }) => moneyOf(price, currency),
    amountAsked: ({ amount, currency }) => moneyOf(amount, currency),
    amountGranted: ({ amountGranted, currency }) => (amountGranted === null ? null : moneyOf(amountGranted, currency)),
    proposal: ({ proposedAmount, proposalReason, currency }) =>
      proposedAmount === null || proposalReason === null
        ? null
        : { amount: moneyOf(proposedAmount, currency), reason: proposalReason },
  },
} satisfies Resolvers;
