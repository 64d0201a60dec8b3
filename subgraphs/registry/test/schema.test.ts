import { describeSubgraph } from '@tessera/stack/testing/describe-subgraph.ts';
import { registryDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** Tables whose rows are not told apart by who asks. */
const open = [
  'admission_decision',
  'idempotency',
  'isco_group',
  'learning_opportunity',
  'learning_opportunity_session',
  'learning_opportunity_version',
  'migration',
  'occupation',
  'occupation_skill',
  'organisation',
  'outbox',
  'outbox_delivery',
  'scheme_clock',
  'skill',
];

/** What the application role must not be able to do, even if the code is wrong. */
const notNeeded = [
  'update learning_opportunity_version set price = 1',
  'delete from learning_opportunity_version',
  'delete from admission_decision',
  'delete from place',
  'delete from organisation',
  'alter table place disable row level security',
  'alter table learning_opportunity_session drop constraint learning_opportunity_session_not_overbooked',
];

describeSubgraph({ name: 'registry', typeDefs, resolvers, dataSource: registryDataSource, open, notNeeded });
