import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { approvePolicyVersion } from './approve-policy-version.ts';
import { draftPolicyVersion } from './draft-policy-version.ts';
import { listPolicyVersions } from './list-policy-versions.ts';
import { policyInWords, variationInWords } from './policy-in-words.ts';
import { findPolicyInForce } from './policy-in-force.ts';
import { isNational, type PolicyVersion } from './policy-version.entity.ts';
import { policySight, seesPolicyVersion } from './policy.policy.ts';
import { recordConsultation } from './record-consultation.ts';
import { variationOf } from './variable-parameter.ts';
import { withdrawPolicyVersion } from './withdraw-policy-version.ts';

const SHOWN = 100;

/** The version, when it is within the viewer's reach. */
async function versionWithinReach(id: string, { loaders, viewer }: Context): Promise<PolicyVersion | null> {
  const version = await loaders.policyVersionById.load(id);
  return version !== null && seesPolicyVersion(viewer, version) ? version : null;
}

const organisation = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });

const inWords = (version: PolicyVersion): readonly string[] =>
  isNational(version) ? policyInWords(version.content) : variationInWords(variationOf(version.content));

export const policyResolvers = {
  Query: {
    policyVersion: (_root, { id }, context) => versionWithinReach(id, context),
    policyVersions: async (_root, { states, ...page }, { reading, viewer }) =>
      listPolicyVersions(await reading.manager(), policySight(viewer), states ?? null, page),
    policyInForce: async (_root, { region, sector }, { reading }) =>
      findPolicyInForce(await reading.manager(), { region: region ?? null, sector: sector ?? null }),
  },
  Mutation: {
    policyVersionDraft: async (_root, { input }, { db, viewer }) => {
      const { policyVersionId = null, region = null, sector = null, parentId = null, content } = input;
      const command = { ...input, policyVersionId, region, sector, parentId, content };
      return payloadOf('policyVersion', await draftPolicyVersion(db, viewer, command));
    },
    policyConsultationRecord: async (_root, { input }, { db, viewer }) =>
      payloadOf('consultation', await recordConsultation(db, viewer, input)),
    policyVersionApprove: async (_root, { input }, { db, viewer }) =>
      payloadOf('policyVersion', await approvePolicyVersion(db, viewer, input)),
    policyVersionWithdraw: async (_root, { input }, { db, viewer }) =>
      payloadOf('policyVersion', await withdrawPolicyVersion(db, viewer, input)),
  },
  PolicyVersion: {
    inPlainWords: inWords,
    parent: ({ parentId }, _args, context) => (parentId === null ? null : versionWithinReach(parentId, context)),
    author: ({ authorOrganisationId }) => organisation(authorOrganisationId),
    approver: ({ approverOrganisationId }) => organisation(approverOrganisationId),
    opinions: async ({ id }, _args, { loaders }) => (await loaders.opinionsByPolicyVersion.load(id)).slice(0, SHOWN),
    history: ({ id }, _args, { loaders }) => loaders.historyByPolicyVersion.load(id),
  },
  PolicyHistoryEntry: {
    state: ({ step }) => step,
  },
  ConsultationRecord: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
  PolicyInForce: {
    versions: async ({ policyVersionIds }, _args, { loaders }) =>
      (await loaders.policyVersionById.loadMany(policyVersionIds)).flatMap((version) =>
        version === null || version instanceof Error ? [] : [version],
      ),
    inPlainWords: ({ content }) => policyInWords(content),
  },
} satisfies Resolvers;
