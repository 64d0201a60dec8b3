import type { Resolvers } from '../generated/graphql.ts';
import { seesAccount } from '../person/person.policy.ts';
import { explainCoverage } from './explain-coverage.ts';

export const coverageResolvers = {
  Person: {
    coverage: ({ id }, _args, { loaders, viewer }) =>
      seesAccount(viewer, id) ? loaders.coverageByPerson.load(id) : null,
  },
  Coverage: {
    explanation: (decision) => explainCoverage(decision),
  },
} satisfies Resolvers;
