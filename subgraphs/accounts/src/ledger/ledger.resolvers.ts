import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { audit } from './audit.ts';

export const ledgerResolvers = {
  Query: {
    // As the system: an audit that saw only the viewer's rows would prove nothing. It gives counts, no person's figure.
    ledgerAudit: async (_root, _args, { db }) => [...(await inTransaction(db, audit))],
  },
} satisfies Resolvers;
