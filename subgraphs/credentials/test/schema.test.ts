import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { exposedInternals, undescribed } from '@tessera/kit/graphql/elements.ts';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from '@tessera/stack/testing/schema-checks.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsDataSource } from '../src/data-source.ts';
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
    database = await testDatabase('credentials');
    owner = await credentialsDataSource(database.ownerUrl).initialize();
    app = await credentialsDataSource(database.url).initialize();
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
