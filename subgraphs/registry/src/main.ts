import { relayEvents } from '@tessera/kit/events/relay.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { repeat } from '@tessera/kit/server/repeat.ts';
import { runSubgraph } from '@tessera/kit/server/run-subgraph.ts';
import { readConfig } from './config.ts';
import { contextOf } from './context.ts';
import { registryDataSource } from './data-source.ts';
import { accountsBy } from './neighbours/accounts.ts';
import { resolvers } from './schema.ts';
import { typeDefs } from './type-defs.ts';

/** Pause between two looks for what others are owed to hear, in milliseconds. */
const TELLING = 2_000;

await runSubgraph({
  name: 'registry',
  readConfig,
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => registryDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs,
  resolvers,
  begin: ({ config, db, signer, log }) => {
    const deliver = accountsBy(subgraphCaller(signer, 'accounts', config.ACCOUNTS_URL));
    const end = repeat(() => relayEvents(db, { subscriber: 'accounts', deliver, log }), TELLING, log);
    return Promise.resolve({ contextOf: (request) => contextOf(db, request), end });
  },
});
