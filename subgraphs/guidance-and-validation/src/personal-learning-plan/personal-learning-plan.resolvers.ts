import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { isInConfidence, type CaseRelation } from '../guidance-case/guidance-case.policy.ts';
import { relationIn } from '../guidance-case/relation-in.ts';
import { agreePlan } from './agree-plan.ts';
import { completeStep } from './complete-step.ts';
import { draftPlan } from './draft-plan.ts';
import type { PersonalLearningPlan } from './personal-learning-plan.entity.ts';
import { currentPlan, seesPlan } from './personal-learning-plan.policy.ts';

/** What the viewer is to a plan follows from what they are to its case. */
async function relationToPlan(context: Context, { caseId }: PersonalLearningPlan): Promise<CaseRelation | null> {
  const guidanceCase = await context.loaders.guidanceCaseById.load(caseId);
  return guidanceCase === null ? null : relationIn(context, guidanceCase);
}

/** Personal learning plans and their steps. */
export const personalLearningPlanResolvers = {
  Mutation: {
    personalLearningPlanDraft: async (_root, { input }, { db, viewer }) =>
      payloadOf('plan', await draftPlan(db, { ...input, goalOccupation: input.goalOccupation ?? null, viewer })),
    personalLearningPlanAgree: async (_root, { input }, { db, viewer }) =>
      payloadOf('plan', await agreePlan(db, { planId: input.id, viewer })),
    planStepComplete: async (_root, { input }, { db, viewer }) =>
      payloadOf('plan', await completeStep(db, { stepId: input.id, viewer })),
  },
  GuidanceCase: {
    plan: async (row, _args, context) => {
      context.loaders.guidanceCaseById.prime(row.id, row); // what a plan shows depends on its case, which is at hand here
      const plans = await context.loaders.plansByCase.load(row.id);
      return currentPlan(plans.filter((plan) => seesPlan(relationIn(context, row), plan)));
    },
  },
  PersonalLearningPlan: {
    __resolveReference: async ({ id }, context) => {
      const plan = await context.loaders.planById.load(id);
      return plan !== null && seesPlan(await relationToPlan(context, plan), plan) ? plan : null;
    },
    guidanceCase: ({ caseId }, _args, { loaders }) => loaders.guidanceCaseById.load(caseId),
    goalOccupation: ({ goalOccupation }) => (goalOccupation === null ? null : { uri: goalOccupation }),
    stepCount: async ({ id }, _args, { loaders }) => (await loaders.progressByPlan.load(id))?.steps ?? 0,
    stepsDone: async ({ id }, _args, { loaders }) => (await loaders.progressByPlan.load(id))?.stepsDone ?? 0,
    steps: async (plan, _args, context) =>
      isInConfidence(await relationToPlan(context, plan)) ? context.loaders.stepsByPlan.load(plan.id) : null,
  },
  PlanStep: {
    opportunity: ({ opportunityId }) => (opportunityId === null ? null : { id: opportunityId }),
  },
} satisfies Resolvers;
