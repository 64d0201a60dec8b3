import { moneyOf } from '@tessera/kit/money/money.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { fundFromLots, payableFromLots } from './fund-from-lots.ts';
import { holdsOrder } from './order.policy.ts';

export const orderFundingResolvers = {
  Mutation: {
    orderFundFromLots: async (_root, { input }, { db, viewer }) =>
      payloadOf('order', await fundFromLots(db, viewer, input)),
  },
  TrainingOrder: {
    payableFromLots: async (order, _args, { reading, viewer }) =>
      holdsOrder(viewer, order) && order.state === 'AWAITING_FUNDING'
        ? moneyOf((await payableFromLots(await reading.manager(), order)).amount, order.currency)
        : null,
  },
} satisfies Resolvers;
