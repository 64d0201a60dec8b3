import { minorUnitsOf, moneyOf, sumOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { alternativesTo, type FundingAlternative } from './alternatives.ts';
import type { SpendingRule } from './funding-quote.ts';
import { EMPLOYER_CONTRIBUTES, type QuotedContribution } from './learner-contribution.ts';

/** Why a lot comes at its place, in words. */
const reasonOf: Readonly<Record<SpendingRule, string>> = {
  EARMARK_FIRST: 'May pay only for what its condition says, and this fits: it is spent first.',
  EARLIEST_EXPIRY: 'Among the lots that are left it expires first.',
  NEVER_EXPIRES: 'Never expires, so it is spent last.',
};

const whyAlternative: Readonly<Record<FundingAlternative['kind'], string>> = {
  ASK_CO_FUNDING:
    'This fund may be asked for what the lots do not pay. It decides itself; the cost is what is left if it pays all of it.',
  WAIT_FOR_TOP_UP:
    'This fund has promised you money that has not come yet. Once it is there, the session would cost this; it may still be taken back.',
  WAIT_FOR_PROVISION:
    'A later session of the same price would cost this once the next annual provision is in the account.',
  PAY_OWN_SHARE: 'The session can be booked now, and the own share paid.',
};

function whyContribution({ kind, exemption }: QuotedContribution): string {
  if (exemption === EMPLOYER_CONTRIBUTES) return 'Waived, since an employer pays a part.';
  if (exemption !== null) return 'Waived by a rule of the policy in force.';
  return kind === 'FLAT'
    ? 'The policy in force asks this of every order.'
    : 'The policy in force asks this part of every price.';
}

export const quoteResolvers = {
  LearningOpportunitySession: {
    __resolveReference: (reference) => reference,
    fundingQuote: async ({ id, price, fundingFacts, startsOn, endsOn }, _args, { loaders, viewer }) => {
      const account = viewer.subject === null ? null : await loaders.accountByPerson.load(viewer.subject);
      const amount = price === undefined ? null : minorUnitsOf(price.amount);
      if (account === null || amount === null || price?.currency !== account.currency) return null;
      const days = { startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
      return loaders.fundingQuote.load({
        account,
        sessionId: id,
        price: amount,
        fundingFacts: fundingFacts ?? [],
        ...days,
      });
    },
  },
  FundingQuote: {
    quote: (quote, _args, { quotes }) => quotes.sign(quote),
    price: ({ price, currency }) => moneyOf(price, currency),
    alternatives: async (quote, _args, { loaders }) => {
      const account = quote.ownShare === 0n ? null : await loaders.accountById.load(quote.accountId);
      return account === null ? [] : [...alternativesTo(quote, await loaders.prospects.load(account))];
    },
    contribution: ({ contribution, currency }) =>
      contribution === null
        ? null
        : {
            ...contribution,
            amount: moneyOf(contribution.due, currency),
            waived: moneyOf(contribution.waived, currency),
            reason: whyContribution(contribution),
          },
    ownShare: ({ ownShare, currency }) => moneyOf(ownShare, currency),
    covered: ({ lines, currency }) => moneyOf(sumOf(lines.map(({ amount }) => amount)), currency),
  },
  FundingAlternative: {
    ownCost: ({ ownCost, currency }) => moneyOf(ownCost, currency),
    fund: ({ fundId }, _args, { loaders }) => (fundId === null ? null : loaders.existingFund(fundId)),
    reason: ({ kind }) => whyAlternative[kind],
  },
  FundingLine: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    amount: ({ amount, currency }) => moneyOf(amount, currency),
    reason: ({ rule }) => reasonOf[rule],
  },
} satisfies Resolvers;
