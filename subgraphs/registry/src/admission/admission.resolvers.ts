import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { afterCommand } from '../learning-opportunity/current-content.ts';
import type { AdmissionOutcome } from './change-status.ts';
import { admitLearningOpportunity, rejectLearningOpportunity } from './decide-admission.ts';
import { prepareAdmission } from './prepare-admission.ts';
import { submitLearningOpportunity } from './submit-learning-opportunity.ts';
import { suspendLearningOpportunity } from './suspend-learning-opportunity.ts';
import { suspendProvider } from './suspend-provider.ts';
import { withdrawLearningOpportunity } from './withdraw-learning-opportunity.ts';

const admissionPayload = async (outcome: AdmissionOutcome, context: Context) =>
  'refusal' in outcome
    ? { learningOpportunity: null, errors: [outcome.refusal] }
    : { learningOpportunity: await afterCommand(outcome.learningOpportunityId, context), errors: [] };

export const admissionResolvers = {
  Mutation: {
    learningOpportunitySubmit: async (_root, { input }, context) =>
      admissionPayload(await submitLearningOpportunity(context.db, { ...input, viewer: context.viewer }), context),
    learningOpportunityWithdraw: async (_root, { input }, context) =>
      admissionPayload(await withdrawLearningOpportunity(context.db, { ...input, viewer: context.viewer }), context),
    learningOpportunityAdmissionPrepare: async (_root, { input }, context) => {
      const { qualityAssurance } = input;
      const findings = { ...qualityAssurance, validUntil: qualityAssurance.validUntil ?? null };
      const command = { ...input, reasons: input.reasons ?? [], qualityAssurance: findings, viewer: context.viewer };
      return admissionPayload(await prepareAdmission(context.db, command), context);
    },
    learningOpportunityAdmit: async (_root, { input }, context) =>
      admissionPayload(await admitLearningOpportunity(context.db, { ...input, viewer: context.viewer }), context),
    learningOpportunityReject: async (_root, { input }, context) =>
      admissionPayload(await rejectLearningOpportunity(context.db, { ...input, viewer: context.viewer }), context),
    learningOpportunitySuspend: async (_root, { input }, context) =>
      admissionPayload(await suspendLearningOpportunity(context.db, { ...input, viewer: context.viewer }), context),
    organisationAdmissionsSuspend: async (_root, { input: { organisationId } }, { db, viewer, loaders }) => {
      const outcome = await suspendProvider(db, viewer, organisationId);
      return 'refusal' in outcome
        ? { organisation: null, suspended: 0, errors: [outcome.refusal] }
        : { organisation: await loaders.organisation.load(organisationId), suspended: outcome.suspended, errors: [] };
    },
  },
} satisfies Resolvers;
