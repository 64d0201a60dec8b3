import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { exposedInternals, undescribed } from '@tessera/kit/graphql/elements.ts';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from '@tessera/stack/testing/schema-checks.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceDataSource } from '../src/data-source.ts';
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

describe('the schema', () => {
  it('describes every element', () => {
    expect(undescribed(typeDefs)).toEqual([]);
  });

  it('says of every field who may ask for it', () => {
    expect(missingAccess(typeDefs)).toEqual([]);
  });

  it('hides what is for other subgraphs only', () => {
    expect(exposedInternals(typeDefs)).toEqual([]);
  });
});

describe('the database', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  beforeAll(async () => {
    database = await testDatabase('guidance-and-validation');
    owner = await guidanceDataSource(database.ownerUrl).initialize();
    app = await guidanceDataSource(database.url).initialize();
  });
  afterAll(async () => {
    await Promise.all([owner.destroy(), app.destroy()]);
    await database.drop();
  });

  it('is described by the entities exactly as the migrations built it', async () => {
    expect(await schemaDifferences(owner)).toEqual([]);
  });

  it('is guarded by row-level security in every table that holds persons', async () => {
    expect(await unguardedTables(owner)).toEqual({ open, openToOwner: [] });
  });

  it('gives the application role no more than it needs', async () => {
    expect(await permitted(app, notNeeded)).toEqual([]);
  });

  it('takes its migrations back and forth', async () => {
    const { before, between, after } = await backAndForth(owner);
    expect(before.length).toBeGreaterThan(0);
    expect(between).toEqual([]);
    expect(after).toEqual(before);
  });
});
