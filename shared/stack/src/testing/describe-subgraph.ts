import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { exposedInternals, undescribed } from '@tessera/kit/graphql/elements.ts';
import { fieldsOf } from '@tessera/kit/graphql/fields.ts';
import type { DocumentNode } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from './schema-checks.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** What every subgraph promises of its schema and its database, and the lists that are its own. */
export interface SubgraphPromises {
  readonly name: Parameters<typeof testDatabase>[0];
  readonly typeDefs: DocumentNode;
  readonly resolvers: readonly object[]; // by feature
  readonly dataSource: (url: string) => DataSource;
  readonly open: readonly string[]; // tables whose rows are not told apart by who asks
  readonly openToOwner?: readonly string[]; // tables that the owner's functions reach past row-level security
  readonly notNeeded: readonly string[]; // what the application role must not be able to do, even if the code is wrong
}

/** The tests that hold a subgraph to its promises. */
export function describeSubgraph(promises: SubgraphPromises): void {
  describe('the schema', () => {
    describeSchema(promises);
  });
  describe('the database', () => {
    describeDatabase(promises);
  });
}

function describeSchema({ typeDefs, resolvers }: SubgraphPromises): void {
  it('describes every element', () => {
    expect(undescribed(typeDefs)).toEqual([]);
  });

  it('says of every field who may ask for it', () => {
    expect(missingAccess(typeDefs)).toEqual([]);
  });

  it('has a resolver for every question and every command', () => {
    const answered = new Set(
      resolvers.flatMap((feature) =>
        Object.entries(feature).flatMap(([type, ofType]) =>
          Object.keys(ofType as object).map((field) => `${type}.${field}`),
        ),
      ),
    );
    const unanswered = fieldsOf(typeDefs).filter(
      ({ place }) => /^(?:Query|Mutation)\.\w+$/.test(place) && !answered.has(place),
    );
    expect(unanswered.map(({ place }) => place)).toEqual([]);
  });

  it('hides what is for other subgraphs only', () => {
    expect(exposedInternals(typeDefs)).toEqual([]);
  });
}

function describeDatabase({ name, dataSource, open, openToOwner = [], notNeeded }: SubgraphPromises): void {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  beforeAll(async () => {
    database = await testDatabase(name);
    owner = await dataSource(database.ownerUrl).initialize();
    app = await dataSource(database.url).initialize();
  });
  afterAll(async () => {
    await Promise.all([owner.destroy(), app.destroy()]);
    await database.drop();
  });

  it('is described by the entities exactly as the migrations built it', async () => {
    expect(await schemaDifferences(owner)).toEqual([]);
  });

  it('is guarded by row-level security in every table that holds persons', async () => {
    expect(await unguardedTables(owner)).toEqual({ open, openToOwner });
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
}
