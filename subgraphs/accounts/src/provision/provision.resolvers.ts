import { moneyOf } from '@tessera/kit/money/money.ts';
import { explainGrant } from '../account/explain-grant.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { findAnnualProvision } from './annual-provision.ts';
import { provisionReference } from './provide-sql.ts';

export const provisionResolvers = {
  LearningAccount: {
    annualProvision: async ({ id }, { year }, { reading }) => findAnnualProvision(await reading.manager(), id, year),
  },
  AnnualProvision: {
    granted: ({ lot, currency }) => moneyOf(lot?.granted ?? 0n, currency),
    explanation: ({ year, explanation, lot, currency }) =>
      explainGrant({ reference: provisionReference(year), explanation, granted: lot?.granted ?? 0n, currency }),
  },
} satisfies Resolvers;
