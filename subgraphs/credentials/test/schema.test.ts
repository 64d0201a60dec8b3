import { describeSubgraph } from '@tessera/stack/testing/describe-subgraph.ts';
import { credentialsDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** Tables whose rows are not told apart by who asks. */
const open = [
  'idempotency',
  'issuer_key',
  'issuer_registration',
  'micro_credential_template',
  'micro_credential_template_version',
  'migration',
  'outbox',
  'scheme_clock',
  'status_list',
  'status_list_entry',
];

/** What the application role must not be able to do, even if the code is wrong. */
const notNeeded = [
  'delete from micro_credential',
  'delete from credential_share_view',
  'delete from status_list',
  `update micro_credential set sealed_document = ''`,
  `update micro_credential_template_version set title = '{}'`,
  `update assessment_result set outcome = 'PASSED'`,
  `update issuer_key set public_key = 'mine'`,
  `update issuer_registration set did = 'did:web:mine'`,
  'alter table micro_credential disable row level security',
];

describeSubgraph({ name: 'credentials', typeDefs, resolvers, dataSource: credentialsDataSource, open, notNeeded });
