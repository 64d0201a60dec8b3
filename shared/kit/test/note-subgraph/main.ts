import { z } from 'zod';
import { readEnvironment, subgraphEnvironment } from '../../src/config/environment.ts';
import { typeDefsBelow } from '../../src/graphql/type-defs.ts';
import { runSubgraph } from '../../src/server/run-subgraph.ts';
import { noteDataSource } from './note-database.ts';
import { noteContextOf, noteResolvers } from './note-resolvers.ts';

await runSubgraph({
  name: 'notes',
  readConfig: () => readEnvironment(z.object(subgraphEnvironment)),
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => noteDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs: typeDefsBelow(import.meta.dirname),
  resolvers: [noteResolvers],
  begin: async ({ db, log }) => ({
    contextOf: noteContextOf(db),
    end: async () => log.info('background work has ended'),
  }),
});
