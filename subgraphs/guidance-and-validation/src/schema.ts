import type { Resolvers } from './generated/graphql.ts';
import { guidanceCaseResolvers } from './guidance-case/guidance-case.resolvers.ts';
import { guidanceNoteResolvers } from './guidance-note/guidance-note.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { personalLearningPlanResolvers } from './personal-learning-plan/personal-learning-plan.resolvers.ts';
import { skillClaimResolvers } from './skill-claim/skill-claim.resolvers.ts';
import { validationProcedureResolvers } from './validation-procedure/validation-procedure.resolvers.ts';

/** The resolvers of every feature; the schema takes each field from the one that has it. */
export const resolvers = [
  guidanceCaseResolvers,
  guidanceNoteResolvers,
  personResolvers,
  personalLearningPlanResolvers,
  skillClaimResolvers,
  validationProcedureResolvers,
] satisfies readonly Resolvers[];
