import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { Client } from 'pg';
import { EntitySchema, type DataSource, type EntitySchemaColumnOptions } from 'typeorm';
import { dataSourceOf } from '../../src/database/data-source.ts';

/** What somebody wrote. */
export interface Note {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
}

export const NoteEntity = new EntitySchema<Note>({
  name: 'Note',
  tableName: 'note',
  columns: {
    id: { type: 'uuid', primary: true },
    owner: { type: 'uuid' },
    text: { type: 'text' },
  } satisfies Record<keyof Note, EntitySchemaColumnOptions>,
});

const NOTE_TABLE = `
  create table note (id uuid primary key default uuidv7(), owner uuid not null, text text not null);
  alter table note enable row level security;
  alter table note force row level security;
  create policy note_own on note using (viewer_is_system() or owner = viewer_subject());
  grant select, insert, update, delete on note to accounts;
`;

/** A database with the kit's tables and one of notes, seen as a subgraph sees it, and as the superuser does. */
export interface NoteDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  readonly db: DataSource;
  readonly asSuperuser: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

async function runAsOwner({ ownerUrl }: TestDatabase, sql: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

/** The data source of a subgraph that keeps notes. */
export const noteDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({ url, schema: 'accounts', entities: [NoteEntity], ...(poolSize !== undefined && { poolSize }) });

/** Makes a database of the test's own; `poolSize` is that of the subgraph. */
export async function noteDatabase(poolSize?: number): Promise<NoteDatabase> {
  const database = await testDatabase('accounts');
  await runAsOwner(database, NOTE_TABLE);
  const db = await noteDataSource(database.url, poolSize).initialize();
  const superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query('set search_path = accounts');
  return {
    url: database.url,
    ownerUrl: database.ownerUrl,
    db,
    asSuperuser: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await superuser.query(sql, [...parameters])).rows as Row[],
    stop: async () => {
      if (db.isInitialized) await db.destroy();
      await superuser.end();
      await database.drop();
    },
  };
}
