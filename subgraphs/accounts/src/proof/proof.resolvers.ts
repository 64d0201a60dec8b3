import type { Resolvers } from '../generated/graphql.ts';
import { listHeads } from './list-heads.ts';

export const proofResolvers = {
  Query: {
    ledgerChainHeads: async (_root, page, { reading }) => listHeads(await reading.manager(), page),
    ledgerChainKeys: (_root, _args, { heads }) => heads.keys,
  },
  LedgerChainHead: {
    head: ({ head }) => head.toString('hex'),
    previous: ({ previous }) => previous.toString('hex'),
    signature: (day, _args, { heads }) => heads.sign(day),
  },
} satisfies Resolvers;
