import type { Resolvers } from '../generated/graphql.ts';

export const decisionResolvers = {
  DecisionExplanation: {
    rules: ({ rules }) => [...rules],
    inputs: ({ inputs }) => Object.entries(inputs).map(([name, value]) => ({ name, value })),
  },
} satisfies Resolvers;
