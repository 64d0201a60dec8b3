import { actsFor } from '@tessera/kit/identity/viewer.ts';
import { notFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { registerIssuer } from './register-issuer.ts';
import { rotateIssuerKey } from './rotate-issuer-key.ts';

export const issuerResolvers = {
  Mutation: {
    issuerRegister: async (_root, { input }, { desk, loaders, viewer }) => {
      if (!isUuid(input.organisationId))
        return { issuer: null, errors: [notFound('organisation', 'input', 'organisationId')] };
      const outcome = await registerIssuer(desk, { ...input, viewer });
      if ('refusal' in outcome) return { issuer: null, errors: [outcome.refusal] };
      return { issuer: await loaders.issuerByOrganisation.load(outcome.organisationId), errors: [] };
    },
    issuerKeyRotate: async (_root, { input: { organisationId } }, { desk, loaders, viewer }) => {
      if (!actsFor(viewer, organisationId, 'ISSUER'))
        return { issuer: null, errors: [notFound('issuer', 'input', 'organisationId')] };
      const outcome = await rotateIssuerKey(desk, { organisationId });
      if ('refusal' in outcome) return { issuer: null, errors: [outcome.refusal] };
      return { issuer: await loaders.issuerByOrganisation.load(outcome.organisationId), errors: [] };
    },
  },
  IssuerRegistration: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
} satisfies Resolvers;
