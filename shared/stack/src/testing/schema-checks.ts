import type { DataSource } from 'typeorm';

const OBJECTS = `
  with own as (select oid, relname, relkind, relacl from pg_class
                where relnamespace = current_schema()::regnamespace and relname not in ('migration', 'migration_id_seq'))
  select 'relation ' || relkind::text || ' ' || relname || ' ' || coalesce(relacl::text, '') as object from own where relkind <> 'i'
  union all
  select 'column ' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' ' || coalesce(attacl::text, '')
    from own join pg_attribute on attrelid = own.oid where attnum > 0 and not attisdropped and relkind in ('r', 'v')
  union all
  select pg_get_indexdef(indexrelid) from pg_index join own on own.oid = indrelid
  union all
  select 'constraint ' || relname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c join own on own.oid = conrelid
  union all
  select pg_get_triggerdef(t.oid) from pg_trigger t join own on own.oid = tgrelid where not tgisinternal
  union all
  select case prokind when 'a' then oid::regprocedure::text else pg_get_functiondef(oid) end || coalesce(proacl::text, '') from pg_proc where pronamespace = current_schema()::regnamespace
  union all
  select 'policy ' || p::text from pg_policies as p where schemaname = current_schema()
  order by 1`;

const objectsOf = async (owner: DataSource): Promise<readonly string[]> =>
  (await owner.query<{ object: string }[]>(OBJECTS)).map(({ object }) => object);

/** What the schema held before all its migrations were taken back, in between, and when they were made again. Asked as its owner. */
export interface BackAndForth {
  readonly before: readonly string[];
  readonly between: readonly string[];
  readonly after: readonly string[];
}

/** Takes every migration back, newest first, and makes them again. */
export async function backAndForth(owner: DataSource): Promise<BackAndForth> {
  const before = await objectsOf(owner);
  for (let left = owner.migrations.length; left > 0; left--) await owner.undoLastMigration({ transaction: 'each' });
  const between = await objectsOf(owner);
  await owner.runMigrations({ transaction: 'each' });
  return { before, between, after: await objectsOf(owner) };
}

/**
 * Statements by which TypeORM would make the tables be as the entities say. It drops what it does not know: indexes, checks and foreign keys are the migrations'
 * alone and do not count, keys and unique constraints do. Asked as the owner.
 */
export async function schemaDifferences(owner: DataSource): Promise<readonly string[]> {
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  const beyondSight = await owner.query<{ name: string }[]>(
    `select conname as name from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('c', 'f', 'x')`,
  );
  const names = new Set(beyondSight.map(({ name }) => name));
  return upQueries
    .map(({ query }) => query)
    .filter(
      (query) => !query.startsWith('DROP INDEX') && !names.has(/DROP CONSTRAINT "([^"]+)"/.exec(query)?.[1] ?? ''),
    );
}

/** Tables whose rows are not told apart by who asks. */
export interface UnguardedTables {
  readonly open: readonly string[]; // row-level security is off
  readonly openToOwner: readonly string[]; // it is on, but not for the owner of the table
}

/** Finds the tables of the schema without row-level security. */
export async function unguardedTables(db: DataSource): Promise<UnguardedTables> {
  const tables = await db.query<{ name: string; on: boolean; forced: boolean }[]>(
    `select relname as name, relrowsecurity as "on", relforcerowsecurity as forced from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r' order by 1`,
  );
  return {
    open: tables.filter(({ on }) => !on).map(({ name }) => name),
    openToOwner: tables.filter(({ on, forced }) => on && !forced).map(({ name }) => name),
  };
}

/** What the application role of no subgraph may do. */
const neverNeeded = [
  'create table mine (id int)',
  'drop table outbox',
  'truncate outbox',
  `update outbox set type = 'mine'`,
  'delete from idempotency',
  `update scheme_clock set clock_offset = '1 year'`,
  'delete from migration',
];

const DENIED = /permission denied|must be owner/;

/** Those of the statements, and of what no subgraph needs, that the application role was not denied. None of them is kept. */
export async function permitted(app: DataSource, statements: readonly string[]): Promise<readonly string[]> {
  const allowed: string[] = [];
  for (const statement of [...neverNeeded, ...statements]) {
    const attempt = app.transaction(async (manager) => {
      await manager.query(`select set_config('tessera.viewer', 'system', true)`);
      await manager.query(statement);
      throw new Error('permitted');
    });
    const { message } = await attempt.catch((error: unknown) => error as Error);
    if (!DENIED.test(message)) allowed.push(`${statement}: ${message}`);
  }
  return allowed;
}
