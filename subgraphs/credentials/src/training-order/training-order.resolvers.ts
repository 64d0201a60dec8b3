import { maySeeResult } from '../assessment/assessment-result.policy.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { maySee } from '../micro-credential/micro-credential.policy.ts';

export const trainingOrderResolvers = {
  TrainingOrder: {
    __resolveReference: ({ id }) => ({ id }),
    credential: async ({ id }, _args, { loaders, viewer }) => {
      const credential = await loaders.microCredentialByOrder.load(id);
      return credential !== null && maySee(viewer, credential) ? credential : null;
    },
    assessmentResult: async ({ id }, _args, { loaders, viewer }) => {
      const result = await loaders.latestResultByOrder.load(id);
      return result !== null && maySeeResult(viewer, result) ? result : null;
    },
  },
} satisfies Resolvers;
