import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { runSubgraph } from '@tessera/kit/server/run-subgraph.ts';
import { readConfig, type Config } from './config.ts';
import type { Context } from './context.ts';
import { credentialsDataSource } from './data-source.ts';
import type { Desk } from './desk.ts';
import { loadersOf } from './loaders.ts';
import { accountsOver } from './neighbours/accounts.ts';
import { registryOver } from './neighbours/registry.ts';
import { publicRoutes } from './public/routes.ts';
import { resolvers } from './schema.ts';
import { typeDefs } from './type-defs.ts';

await runSubgraph<Config, Context>({
  name: 'credentials',
  readConfig,
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => credentialsDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs,
  resolvers,
  begin: ({ config, db, signer, log }) => {
    const desk: Desk = {
      db,
      dataKey: config.DATA_KEY_FILE,
      publicUrl: config.PUBLIC_URL,
      accounts: accountsOver(subgraphCaller(signer, 'accounts', config.ACCOUNTS_URL)),
      registry: registryOver(subgraphCaller(signer, 'registry', config.REGISTRY_URL)),
    };
    return Promise.resolve({
      contextOf: (request) => ({ ...request, desk, loaders: loadersOf(request.reading) }),
      publicRoutes: publicRoutes(desk, log),
    });
  },
});
