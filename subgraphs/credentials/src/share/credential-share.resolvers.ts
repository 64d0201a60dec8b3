import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { revokeShare } from './revoke-share.ts';
import { shareMicroCredential } from './share-micro-credential.ts';
import { shareStateAt } from './share-state.ts';
import { viewsOfShare } from './shares-of-credential.ts';
import { viewShare } from './view-share.ts';

export const credentialShareResolvers = {
  Query: {
    sharedCredential: async (_root, { token }, { desk }) => {
      const outcome = await viewShare(desk, token, 'DATA');
      return typeof outcome === 'string' ? null : { ...outcome, expiresAt: outcome.expiresAt.toISOString() };
    },
  },
  Mutation: {
    microCredentialShare: async (_root, { input }, { desk, viewer }) => {
      const { credentialId, expiresAt, recipient = null } = input;
      const outcome = await shareMicroCredential(desk, {
        viewer,
        credentialId,
        expiresAt: new Date(expiresAt),
        recipient,
      });
      return 'refusal' in outcome ? { share: null, link: null, errors: [outcome.refusal] } : { ...outcome, errors: [] };
    },
    microCredentialShareRevoke: async (_root, { input }, { desk, viewer }) =>
      payloadOf('share', await revokeShare(desk, { ...input, viewer })),
  },
  CredentialShare: {
    state: async (share, _args, { reading }) => shareStateAt(share, (await schemeTime(await reading.manager())).now),
    views: async ({ id }, page, { reading }) => viewsOfShare(await reading.manager(), id, page),
  },
} satisfies Resolvers;
