import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { testDatabase } from '@tessera/stack/testing/test-database.ts';
import { visit, type NameNode, type StringValueNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { registryDataSource } from '../src/data-source.ts';
import { typeDefs } from '../src/type-defs.ts';

/** Every element of the schema that has no description, by the way that leads to it. */
function undescribed(): string[] {
  const found: string[] = [];
  const way: string[] = [];
  const enter = (node: { readonly name: NameNode; readonly description?: StringValueNode | undefined }): void => {
    way.push(node.name.value);
    if (node.description === undefined) found.push(way.join('.'));
  };
  const leave = (): void => {
    way.pop();
  };
  const each = { enter, leave };
  visit(typeDefs, {
    ObjectTypeDefinition: each,
    InterfaceTypeDefinition: each,
    InputObjectTypeDefinition: each,
    EnumTypeDefinition: each,
    EnumValueDefinition: each,
    UnionTypeDefinition: each,
    ScalarTypeDefinition: each,
    FieldDefinition: each,
    InputValueDefinition: each,
    DirectiveDefinition: each,
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

  it('hides whatever is for other subgraphs only', () => {
    const definitions = typeDefs.definitions.flatMap((node) =>
      'fields' in node
        ? [
            ...(node.name.value.startsWith('Internal') ? [node] : []),
            ...(node.fields ?? []).filter(({ name }) => name.value.startsWith('internal')),
          ]
        : [],
    );
    expect(definitions.length).toBeGreaterThan(8);
    expect(
      definitions
        .filter(({ directives }) => !directives?.some((directive) => directive.name.value === 'inaccessible'))
        .map(({ name }) => name.value),
    ).toEqual([]);
  });
});

describe('the entities', () => {
  // What TypeORM cannot see: indexes and checks that only the migrations know.
  const beyondSight =
    /^DROP INDEX|DROP CONSTRAINT "\w+_(known|length|bounds|positive|code|nuts|whole|has_\w+|in_order|not_overbooked|two_persons|reasoned|dated|one_row)"/;

  it('describe exactly the tables that the migrations built', async () => {
    const database = await testDatabase('registry');
    const db = await registryDataSource(database.ownerUrl).initialize();
    const { upQueries } = await db.driver.createSchemaBuilder().log();
    await db.destroy();
    await database.drop();

    expect(
      upQueries.map(({ query }) => query).filter((query) => !beyondSight.test(query.replace(/^ALTER TABLE \S+ /, ''))),
    ).toEqual([]);
  });
});

describe('the migrations', () => {
  it('can be taken back to the last one and made again', async () => {
    const database = await testDatabase('registry');
    const db = await registryDataSource(database.ownerUrl).initialize();
    const tables = () =>
      db.query<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = 'registry' union all
         select routine_name from information_schema.routines where routine_schema = 'registry' order by 1`,
      );
    const before = await tables();

    for (let left = db.migrations.length; left > 0; left--) await db.undoLastMigration();
    expect(await tables()).toEqual([{ name: 'migration' }]);
    await db.runMigrations();

    expect(await tables()).toEqual(before);
    await db.destroy();
    await database.drop();
  });
});
