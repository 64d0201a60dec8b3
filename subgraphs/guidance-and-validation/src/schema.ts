import { guidanceCaseResolvers } from './guidance-case/guidance-case.resolvers.ts';
import { guidanceNoteResolvers } from './guidance-note/guidance-note.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { personalLearningPlanResolvers } from './personal-learning-plan/personal-learning-plan.resolvers.ts';
import { skillClaimResolvers } from './skill-claim/skill-claim.resolvers.ts';
import { validationProcedureResolvers } from './validation-procedure/validation-procedure.resolvers.ts';

/** The resolvers of the whole subgraph. */
export const resolvers = {
  ...personResolvers,
  ...skillClaimResolvers,
  ...validationProcedureResolvers,
  ...guidanceCaseResolvers,
  ...personalLearningPlanResolvers,
  ...guidanceNoteResolvers,
  Query: { ...guidanceCaseResolvers.Query, ...validationProcedureResolvers.Query },
  Mutation: {
    ...guidanceCaseResolvers.Mutation,
    ...guidanceNoteResolvers.Mutation,
    ...personalLearningPlanResolvers.Mutation,
    ...skillClaimResolvers.Mutation,
    ...validationProcedureResolvers.Mutation,
  },
  GuidanceCase: {
    ...guidanceCaseResolvers.GuidanceCase,
    ...personalLearningPlanResolvers.GuidanceCase,
    ...guidanceNoteResolvers.GuidanceCase,
  },
} satisfies Resolvers;
