import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { listNotices } from './list-notices.ts';

export const expiryResolvers = {
  LearningAccount: {
    expiryNotices: async ({ id }, page, { reading }) => listNotices(await reading.manager(), id, page),
  },
  ExpiryNotice: {
    lot: ({ accountId, lotId }, _args, { loaders }) => loaders.existingLot(accountId, lotId),
    amount: ({ amount, currency }) => moneyOf(amount, currency),
  },
} satisfies Resolvers;
