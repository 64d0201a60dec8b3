import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { exposedInternals, undescribed } from '@tessera/kit/graphql/elements.ts';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from '@tessera/stack/testing/schema-checks.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryDataSource } from '../src/data-source.ts';
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
    database = await testDatabase('registry');
    owner = await registryDataSource(database.ownerUrl).initialize();
    app = await registryDataSource(database.url).initialize();
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
