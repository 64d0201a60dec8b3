import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import { EntitySchema, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from './schema-checks.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** A migration that makes a table right and takes back less than it made. */
class CreateBook9999999999999 implements MigrationInterface {
  readonly name = 'CreateBook9999999999999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table book (id int constraint book_pk primary key, title text not null,
      constraint book_title unique (title), constraint book_title_length check (length(title) < 9))`);
    await runner.query(`create function books() returns bigint language sql return (select count(*) from book)`);
    await runner.query(`grant select, delete on book to registry`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table book cascade`);
    await runner.query(`create sequence forgotten`);
  }
}

const bookOf = (column: object): EntitySchema =>
  new EntitySchema({
    name: 'Book',
    tableName: 'book',
    columns: {
      id: { type: 'int', primary: true, primaryKeyConstraintName: 'book_pk' },
      title: { type: 'text', ...column },
    },
  });

let database: TestDatabase;
const reached: DataSource[] = [];
const reach = async (url: string, column: object = {}): Promise<DataSource> => {
  const options = { url, schema: 'registry', entities: [bookOf(column)], migrations: [CreateBook9999999999999] };
  const db = await dataSourceOf(options).initialize();
  reached.push(db);
  return db;
};
beforeAll(async () => {
  database = await testDatabase('registry');
  await (await reach(database.ownerUrl)).runMigrations();
});
afterAll(async () => {
  await Promise.all(reached.map((db) => db.destroy()));
  await database.drop();
});

it('sees a column and a unique constraint of which the entities say something else, but no check', async () => {
  const book = await schemaDifferences(await reach(database.ownerUrl, { nullable: true }));
  expect(book.filter((statement) => statement.includes('"book"'))).toEqual([
    'ALTER TABLE "book" ALTER COLUMN "title" DROP NOT NULL',
    'ALTER TABLE "book" DROP CONSTRAINT "book_title"',
  ]);
});

it('sees a table without row-level security, and one that its owner reads whole', async () => {
  const owner = await reach(database.ownerUrl);
  expect((await unguardedTables(owner)).open).toContain('book');
  await owner.query('alter table book enable row level security');
  expect(await unguardedTables(owner)).toMatchObject({
    open: expect.not.arrayContaining(['book']),
    openToOwner: ['book'],
  });
});

it('names what the application role may do, and keeps nothing of it', async () => {
  await database.asOwner(`insert into book values (1, 'kept')`);
  const app = await reach(database.url);
  expect(await permitted(app, ['delete from book', `update book set title = ''`, 'delete from nowhere'])).toEqual([
    'delete from book: permitted',
    'delete from nowhere: relation "nowhere" does not exist',
  ]);
  expect(await database.asSuperuser('select * from book')).toHaveLength(1);
});

it('sees what a migration leaves behind', async () => {
  const { between } = await backAndForth(await reach(database.ownerUrl));
  expect(between.map((object) => object.split(' ').slice(0, 3).join(' '))).toContain('relation S forgotten');
});
