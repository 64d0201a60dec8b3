import { describeSubgraph } from '@tessera/stack/testing/describe-subgraph.ts';
import { guidanceDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** Tables whose rows are not told apart by who asks. */
const open = ['idempotency', 'lifecycle', 'migration', 'outbox', 'scheme_clock'];

/** What the application role must not be able to do, even if the code is wrong. */
const notNeeded = [
  'delete from guidance_case',
  'delete from guidance_note',
  `update guidance_note set sealed_text = ''`,
  'update guidance_case set person_id = uuidv7()',
  'update guidance_case set guidance_service_id = uuidv7()',
  'update personal_learning_plan set person_id = uuidv7()',
  `update personal_data_key set wrapped_key = ''`,
  'delete from validation_result',
  'update validation_procedure set person_id = uuidv7()',
  'delete from validation_evidence',
  `insert into lifecycle (thing, from_state, to_state) values ('guidance_case', 'CLOSED', 'OPEN')`,
  'alter table guidance_note disable row level security',
];

describeSubgraph({
  name: 'guidance-and-validation',
  typeDefs,
  resolvers,
  dataSource: guidanceDataSource,
  open,
  notNeeded,
});
