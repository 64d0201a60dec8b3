import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { PAYMENTS } from '@tessera/kit/payment/checkout-token.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { holdsOrder } from '../order/order.policy.ts';
import { payOwnShare } from './pay-own-share.ts';
import { receivePayment } from './receive-payment.ts';

export const ownShareResolvers = {
  TrainingOrder: {
    ownSharePayments: async (order, _args, { loaders, viewer }) =>
      holdsOrder(viewer, order) ? [...(await loaders.ownSharePaymentsByOrder.load(order))] : null,
  },
  OwnSharePayment: {
    amount: ({ amount, currency }) => moneyOf(amount, currency),
    repay: ({ repay, currency }) => moneyOf(repay, currency),
    checkoutUrl: ({ checkoutUrl, state }) => (state === 'PENDING' ? checkoutUrl : null),
  },
  Mutation: {
    ownSharePay: async (_root, { input }, { db, payments, viewer }) =>
      payloadOf('payment', await payOwnShare({ db, payments }, { ...input, viewer })),
    // Another subgraph is a service too, and none of them takes money.
    internalOwnSharePaid: async (_root, { input }, { db, caller }) =>
      'service' in caller && caller.service === PAYMENTS ? { state: await receivePayment(db, input) } : { state: null },
  },
} satisfies Resolvers;
