import type { Resolvers } from '../generated/graphql.ts';
import { recordAssessmentResult } from './record-assessment-result.ts';

export const assessmentResultResolvers = {
  Mutation: {
    assessmentResultRecord: async (_root, { input }, { desk, loaders, viewer }) => {
      const outcome = await recordAssessmentResult(desk, { ...input, grade: input.grade ?? null, viewer });
      if ('refusal' in outcome) return { assessmentResult: null, errors: [outcome.refusal] };
      return { assessmentResult: await loaders.assessmentResultById.load(outcome.assessmentResultId), errors: [] };
    },
  },
  AssessmentResult: {
    order: ({ orderId }) => ({ id: orderId }),
    template: ({ templateVersionId }, _args, { loaders }) => loaders.templateVersionById.load(templateVersionId),
  },
} satisfies Resolvers;
