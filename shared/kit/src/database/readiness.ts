import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

const PATIENCE = 500; // milliseconds for connecting and asking together
const FRESH = 1_000; // milliseconds for which a good answer is given again

/** What is asked of the database: does it let us in, and is the schema as new as this code? Newer is fine: a deployment migrates before it replaces processes. */
interface Question {
  readonly url: string;
  readonly schema: string;
  readonly migrations: readonly string[]; // names of those this code was written for
}

/** Over a connection of its own, because a pool that is busy is no failure, and an old connection may outlive the server's readiness for new ones. */
async function ask({ url, schema, migrations }: Question): Promise<boolean> {
  const client = new Client({
    connectionString: url,
    application_name: `${schema} readiness`,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  client.on('error', () => undefined); // what is being asked fails with it
  try {
    await client.connect();
    if (migrations.length === 0) return (await client.query('select 1')).rowCount === 1;
    const table = `${client.escapeIdentifier(schema)}.migration`;
    const done = await client.query(`select distinct name from ${table} where name = any($1)`, [migrations]);
    return done.rowCount === migrations.length;
  } catch {
    return false;
  } finally {
    void client.end().catch(() => undefined);
  }
}

const questionOf = ({ options, migrations }: DataSource): Question => {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('not a data source of the kit');
  return {
    url: options.url,
    schema: options.schema ?? 'public',
    migrations: migrations.map(({ name, constructor }) => name ?? constructor.name),
  };
};

/** Tells within half a second whether the database can be worked with. However many ask, it connects once at a time and, while all is well, once a second. */
export function databaseReadiness(db: DataSource): () => Promise<boolean> {
  const question = questionOf(db);
  let asking: Promise<boolean> | undefined;
  let goodUntil = 0;
  const answer = async (): Promise<boolean> => {
    const patience = new AbortController();
    const tooLong = delay(PATIENCE, false, { signal: patience.signal }).catch(() => false);
    const ready = await Promise.race([ask(question), tooLong]);
    patience.abort();
    if (ready) goodUntil = performance.now() + FRESH;
    asking = undefined;
    return ready;
  };
  return async () => performance.now() < goodUntil || (asking ??= answer());
}
