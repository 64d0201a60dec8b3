import type { Context } from '../context.ts';
import type { MandatoryElementMissing, Resolvers } from '../generated/graphql.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { sharesOfCredential } from '../share/shares-of-credential.ts';
import { inLanguage } from '../text.ts';
import { issueMicroCredential } from './issue-micro-credential.ts';
import type { MicroCredential } from './micro-credential.entity.ts';
import { isHolder, mayReadDocument, maySee } from './micro-credential.policy.ts';
import { stateAt } from './micro-credential-state.ts';
import { revokeMicroCredential } from './revoke-micro-credential.ts';
import { openDocument } from './sealed-document.ts';
import type { Missing } from './sign-and-keep.ts';

const elementMissing = ({
  code,
  name,
  documentPath,
}: Missing): MandatoryElementMissing & { readonly __typename: 'MandatoryElementMissing' } => ({
  __typename: 'MandatoryElementMissing',
  message: `${name}: missing or not valid in what would be signed.`,
  code,
  path: ['input', 'assessmentResultId'],
  documentPath,
});

/** A credential by id, for viewers who may see it. */
export async function visibleCredential(id: string, { loaders, viewer }: Context): Promise<MicroCredential | null> {
  const credential = await loaders.microCredentialById.load(id);
  return credential !== null && maySee(viewer, credential) ? credential : null;
}

export const microCredentialResolvers = {
  Mutation: {
    microCredentialIssue: async (_root, { input }, context) => {
      const outcome = await issueMicroCredential(context.desk, { ...input, viewer: context.viewer });
      if (!('refusal' in outcome))
        return { credential: await visibleCredential(outcome.credentialId, context), errors: [] };
      const { refusal } = outcome;
      return { credential: null, errors: 'missing' in refusal ? refusal.missing.map(elementMissing) : [refusal] };
    },
    microCredentialRevoke: async (_root, { input }, context) => {
      const outcome = await revokeMicroCredential(context.desk, { ...input, viewer: context.viewer });
      if ('refusal' in outcome) return { credential: null, errors: [outcome.refusal] };
      return { credential: await visibleCredential(outcome.credentialId, context), errors: [] };
    },
  },
  MicroCredential: {
    __resolveReference: ({ id }, context) => visibleCredential(id, context),
    state: async (credential, _args, { reading }) =>
      stateAt(credential, (await schemeTime(await reading.manager())).now),
    holder: ({ holderPersonId }) => ({ id: holderPersonId }),
    template: ({ templateVersionId }, _args, { loaders }) => loaders.templateVersionById.load(templateVersionId),
    issuer: ({ awardingBodyId }, _args, { loaders }) => loaders.issuerByOrganisation.load(awardingBodyId),
    title: async ({ templateVersionId }, _args, { loaders, languages }) =>
      inLanguage((await loaders.templateVersionById.load(templateVersionId))?.title ?? {}, languages),
    order: ({ orderId }) => ({ id: orderId }),
    assessmentResult: ({ assessmentResultId }, _args, { loaders }) =>
      loaders.assessmentResultById.load(assessmentResultId),
    revocationReason: (credential, _args, { viewer }) =>
      mayReadDocument(viewer, credential) ? credential.revocationReason : null,
    document: async (credential, _args, { desk, reading, viewer }) =>
      mayReadDocument(viewer, credential) ? openDocument(await reading.manager(), desk.dataKey, credential) : null,
    shares: async (credential, page, { reading, viewer }) =>
      isHolder(viewer, credential) ? sharesOfCredential(await reading.manager(), credential.id, page) : null,
  },
} satisfies Resolvers;
