import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { announce } from '../events/outbox.ts';
import { dataSourceOf } from './data-source.ts';
import { createKitTables, dropKitTables } from './kit-tables.ts';
import { migrate } from './migrate.ts';
import { inTransaction } from './transaction.ts';

let notes: NoteDatabase;
beforeAll(async () => {
  notes = await noteDatabase();
});
afterAll(() => notes.stop());

const one = async (sql: string): Promise<unknown> =>
  (await notes.db.query<{ answer: unknown }[]>(`select ${sql} as answer`))[0]?.answer;

describe('what the database knows of a viewer', () => {
  const as = (viewer: string | null, sql: string): Promise<unknown> =>
    notes.db.transaction(async (manager) => {
      if (viewer !== null) await manager.query(`select set_config('tessera.viewer', $1, true)`, [viewer]);
      return (await manager.query<{ answer: unknown }[]>(`select ${sql} as answer`))[0]?.answer;
    });

  it.each([
    ['nobody', null, { viewer: null, subject: null, system: false }],
    ['nobody any more', '', { viewer: null, subject: null, system: false }],
    ['the system', 'system', { viewer: null, subject: null, system: true }],
    ['an anonymous viewer', '{"subject":null}', { viewer: { subject: null }, subject: null, system: false }],
  ])('is for %s', async (_what, setting, known) => {
    const sql = `json_build_object('viewer', viewer(), 'subject', viewer_subject(), 'system', viewer_is_system())`;
    expect(await as(setting, sql)).toEqual(known);
  });

  it('is never the system because somebody is called so', async () => {
    expect(await as('{"subject":"system"}', 'viewer_is_system()')).toBe(false);
  });
});

describe('the scheme’s time', () => {
  it('is the database’s, unless an offset was set', async () => {
    expect(await one('scheme_now() = now()')).toBe(true);
    await notes.asSuperuser(`update scheme_clock set clock_offset = '400 days'`);
    expect(await one(`scheme_now() - now() = interval '400 days'`)).toBe(true);
    expect(await one('scheme_today() > current_date + 398')).toBe(true);
    await notes.asSuperuser(`update scheme_clock set clock_offset = default`);
  });

  it('begins a day in the scheme’s zone', async () => {
    await notes.asSuperuser(`update scheme_clock set time_zone = 'Pacific/Kiritimati'`); // UTC+14
    const ahead = await one('scheme_today()::text');
    await notes.asSuperuser(`update scheme_clock set time_zone = 'Pacific/Niue'`); // UTC-11
    expect(ahead).not.toBe(await one('scheme_today()::text'));
    await notes.asSuperuser(`update scheme_clock set time_zone = default`);
  });

  it('is one, and not the application’s to set', async () => {
    await expect(notes.asSuperuser(`insert into scheme_clock (only_row) values (false)`)).rejects.toThrow(
      'scheme_clock_one_row',
    );
    await expect(notes.db.query(`update scheme_clock set clock_offset = '1 day'`)).rejects.toThrow('permission denied');
    await expect(notes.db.query(`delete from scheme_clock`)).rejects.toThrow('permission denied');
  });
});

describe('the outbox', () => {
  const event = { aggregateType: 'Note', aggregateId: 'n-1', type: 'NoteAdded', payload: { length: 3 } };
  const told = () => notes.asSuperuser('select aggregatetype, aggregateid, type, payload from outbox');

  it('tells of a change that was made, and not of one that was taken back', async () => {
    const failing = inTransaction(notes.db, async (tx) => {
      await announce(tx, event);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await told()).toEqual([]);

    await inTransaction(notes.db, (tx) => announce(tx, event));
    expect(await told()).toEqual([
      { aggregatetype: 'Note', aggregateid: 'n-1', type: 'NoteAdded', payload: { length: 3 } },
    ]);
  });

  it('cannot be told otherwise afterwards', async () => {
    await expect(notes.db.query(`update outbox set type = 'Other'`)).rejects.toThrow('permission denied');
  });
});

describe('commands that were done', () => {
  it('are not forgotten by the application', async () => {
    await expect(notes.db.query('delete from idempotency')).rejects.toThrow('permission denied');
  });
});

describe('migrations', () => {
  class CreateShelf1999000000000 implements MigrationInterface {
    readonly name = 'CreateShelf1999000000000';
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table shelf (id uuid constraint shelf_pk primary key)');
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query('drop table shelf');
    }
  }
  class Broken1999000000001 implements MigrationInterface {
    readonly name = 'Broken1999000000001';
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table half (id uuid)');
      await runner.query('create table half (id uuid)');
    }
    async down(): Promise<void> {
      await Promise.resolve();
    }
  }
  const shelves = (...migrations: (new () => MigrationInterface)[]) =>
    dataSourceOf({ url: notes.ownerUrl, schema: 'accounts', entities: [], migrations });

  it('run once, are named, and leave nothing of one that fails', async () => {
    const printed = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    try {
      await migrate(shelves(CreateShelf1999000000000), 'Europe/Brussels');
      await migrate(shelves(CreateShelf1999000000000), 'Europe/Brussels');
      await expect(migrate(shelves(CreateShelf1999000000000, Broken1999000000001), 'Europe/Brussels')).rejects.toThrow(
        'already exists',
      );
      expect(printed.mock.calls.map(([text]) => text)).toEqual(['CreateShelf1999000000000\n']);
    } finally {
      printed.mockRestore();
    }
    expect(
      await notes.asSuperuser(
        `select to_regclass('shelf') is not null as shelf, to_regclass('half') is not null as half`,
      ),
    ).toEqual([{ shelf: true, half: false }]);
  });

  it('set the schema’s clock to the zone they are told, and to none that PostgreSQL does not know', async () => {
    const zone = () => notes.asSuperuser(`select time_zone from scheme_clock`);
    await migrate(shelves(), 'Atlantic/Azores');
    expect(await zone()).toEqual([{ time_zone: 'Atlantic/Azores' }]);
    await expect(migrate(shelves(), 'Mars/Olympus')).rejects.toThrow('"Mars/Olympus" not recognized');
    expect(await zone()).toEqual([{ time_zone: 'Atlantic/Azores' }]);
    await migrate(shelves(), 'Europe/Brussels');
    expect(await zone()).toEqual([{ time_zone: 'Europe/Brussels' }]);
  });

  it('take back all that the kit created', async () => {
    const things = async (): Promise<number> => {
      const catalogs = `select relnamespace as schema from pg_class union all select pronamespace from pg_proc`;
      return (await notes.asSuperuser(`select from (${catalogs}) thing where schema = 'shelf'::regnamespace`)).length;
    };
    const statements = [
      'begin',
      'create schema shelf',
      'set local search_path = shelf',
      ...createKitTables('accounts'),
    ];
    for (const statement of statements) await notes.asSuperuser(statement);
    expect(await things()).toBeGreaterThan(8);
    for (const statement of dropKitTables) await notes.asSuperuser(statement);
    expect(await things()).toBe(0);
    await notes.asSuperuser('rollback');
  });
});
