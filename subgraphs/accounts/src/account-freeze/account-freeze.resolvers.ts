import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { FreezeGround } from './account-freeze.entity.ts';
import { freezeAccount, unfreezeAccount } from './freeze-account.ts';

const remedyOf: Readonly<Record<FreezeGround, string>> = {
  HOLDER_WISH: 'Lift it yourself, with a fresh sign-in, whenever you like.',
  IDENTITY_MISUSE: 'Show the investigation of the scheme that it is you who acts; an investigator lifts it then.',
  COURT_ORDER: 'Turn to the authority that ordered it; an investigator lifts it when the order ends.',
};

export const accountFreezeResolvers = {
  Mutation: {
    accountFreeze: async (_root, { input }, { db, viewer }) =>
      payloadOf('freeze', await freezeAccount(db, viewer, input)),
    accountUnfreeze: async (_root, { input }, { db, viewer }) =>
      payloadOf('freeze', await unfreezeAccount(db, viewer, input)),
  },
  LearningAccount: {
    freeze: ({ id }, _args, { loaders }) => loaders.liveFreezeByAccount.load(id),
  },
  AccountFreeze: {
    remedy: ({ ground }) => remedyOf[ground],
  },
} satisfies Resolvers;
