import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { runSubgraph } from '@tessera/kit/server/run-subgraph.ts';
import { readConfig } from './config.ts';
import { contextOf } from './context.ts';
import { guidanceDataSource } from './data-source.ts';
import { resolvers } from './schema.ts';
import { typeDefs } from './type-defs.ts';

// Shorter than usual: an adviser's read transaction is open while accounts is asked.
const REACH_TIMEOUT = 1_500;

await runSubgraph({
  name: 'guidance-and-validation',
  readConfig,
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => guidanceDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs,
  resolvers,
  begin: async ({ config, db, signer, log }) => ({
    contextOf: contextOf({
      db,
      wrappingKey: config.DATA_KEY_FILE,
      askAccounts: subgraphCaller(signer, 'accounts', config.ACCOUNTS_URL, REACH_TIMEOUT),
      log,
    }),
  }),
});
