import { runSubgraph } from '@tessera/kit/server/run-subgraph.ts';
import { readConfig } from './config.ts';
import { contextOf } from './context.ts';
import { registryDataSource } from './data-source.ts';
import { resolvers } from './schema.ts';
import { typeDefs } from './type-defs.ts';

await runSubgraph({
  name: 'registry',
  readConfig,
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => registryDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs,
  resolvers,
  begin: ({ db }) => Promise.resolve({ contextOf: (request) => contextOf(db, request) }),
});
