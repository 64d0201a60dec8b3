import { minorUnitsOf, moneyOf, sumOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';

export const quoteResolvers = {
  LearningOpportunitySession: {
    __resolveReference: (reference) => reference,
    fundingQuote: async ({ id, price }, _args, { loaders, viewer }) => {
      const account = viewer.subject === null ? null : await loaders.accountByPerson.load(viewer.subject);
      const amount = price === undefined ? null : minorUnitsOf(price.amount);
      if (account === null || amount === null || price?.currency !== account.currency) return null;
      return loaders.fundingQuote.load({ account, sessionId: id, price: amount });
    },
  },
  FundingQuote: {
    quote: (quote, _args, { quotes }) => quotes.sign(quote),
    price: ({ price, currency }) => moneyOf(price, currency),
    ownShare: ({ ownShare, currency }) => moneyOf(ownShare, currency),
    covered: ({ lines, currency }) => moneyOf(sumOf(lines.map(({ amount }) => amount)), currency),
  },
  FundingLine: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    amount: ({ amount, currency }) => moneyOf(amount, currency),
    reason: ({ expiresOn }) =>
      expiresOn === null ? 'Never expires, so it is spent last.' : 'Among the lots that are left it expires first.',
  },
} satisfies Resolvers;
