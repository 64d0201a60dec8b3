import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { isTypeDefinitionNode, Kind, visit, type StringValueNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceDataSource } from '../src/data-source.ts';
import { typeDefs } from '../src/type-defs.ts';

interface Named {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

/** Elements of the schema without a description; extensions cannot have one. */
function undescribed(): readonly string[] {
  const found: string[] = [];
  const check = (node: Named): void => {
    if (!node.description) found.push(node.name.value);
  };
  for (const definition of typeDefs.definitions) if (isTypeDefinitionNode(definition)) check(definition);
  visit(typeDefs, {
    [Kind.FIELD_DEFINITION]: check,
    [Kind.INPUT_VALUE_DEFINITION]: check,
    [Kind.ENUM_VALUE_DEFINITION]: check,
  });
  return found;
}

describe('the schema', () => {
  it('describes every element', () => {
    expect(undescribed()).toEqual([]);
  });

  it('says of every field who may ask for it', () => {
    expect(missingAccess(typeDefs)).toEqual([]);
  });
});

describe('the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase('guidance-and-validation');
  });
  afterAll(() => database.drop());

  it('is described by the entities exactly as the migrations built it', async () => {
    const db = await guidanceDataSource(database.ownerUrl).initialize();
    const { upQueries } = await db.driver.createSchemaBuilder().log();
    await db.destroy();
    // Checks, foreign keys and indexes are the migrations' alone; TypeORM would drop what it does not know.
    const differences = upQueries.map(({ query }) => query).filter((query) => !/DROP (CONSTRAINT|INDEX)/.test(query));
    expect(differences).toEqual([]);
  });

  it('is guarded by row-level security in every table that holds persons', async () => {
    const db = await guidanceDataSource(database.ownerUrl).initialize();
    const open = await db.query<{ relname: string }[]>(
      `select relname from pg_class where relnamespace = 'guidance_and_validation'::regnamespace and relkind = 'r'
          and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    await db.destroy();
    expect(open.map(({ relname }) => relname)).toEqual([
      'idempotency',
      'lifecycle',
      'migration',
      'outbox',
      'scheme_clock',
    ]);
  });

  it('takes its migrations back and forth', async () => {
    const db = await guidanceDataSource(database.ownerUrl).initialize();
    const { length } = db.migrations;
    for (let undone = 0; undone < length; undone++) await db.undoLastMigration({ transaction: 'each' });
    const left = await db.query<unknown[]>(
      `select tablename from pg_tables where schemaname = 'guidance_and_validation' and tablename <> 'migration' union all
       select proname from pg_proc where pronamespace = 'guidance_and_validation'::regnamespace`,
    );
    await db.runMigrations({ transaction: 'each' });
    await db.destroy();
    expect(left).toEqual([]);
  });
});
