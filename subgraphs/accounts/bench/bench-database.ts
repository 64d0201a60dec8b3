import { grantConnect } from '@tessera/stack/postgres/bootstrap.ts';
import { asSuperuser, urlFor } from '@tessera/stack/postgres/connect.ts';
import { templateOf, type TestPostgres } from '@tessera/stack/testing/test-postgres.ts';
import type { DataSource } from 'typeorm';
import { accountsDataSource } from '../src/data-source.ts';

/** A migrated database of its own under a name, made anew. */
export async function freshDatabase({ address }: TestPostgres, name: string): Promise<void> {
  await asSuperuser(address, 'postgres', async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${templateOf('accounts')} strategy = file_copy`);
    await grantConnect(client, name);
  });
}

/** Works in a database as one of its roles, on one connection. */
export async function withDatabase<T>(
  { address }: TestPostgres,
  name: string,
  role: 'accounts' | 'accounts_owner',
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const db = await accountsDataSource(urlFor(address, role, name), 1).initialize();
  try {
    await db.query(`select set_config('tessera.viewer', 'system', false)`);
    return await work(db);
  } finally {
    await db.destroy();
  }
}
