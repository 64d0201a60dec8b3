import { Client } from 'pg';
import { expect, it } from 'vitest';
import { testDatabase } from './test-database.ts';

async function query<T>(connectionString: string, sql: string): Promise<readonly T[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows as readonly T[];
  } finally {
    await client.end();
  }
}

it('gives each caller a database of its own', async () => {
  const [one, other] = await Promise.all([testDatabase('accounts'), testDatabase('accounts')]);
  await query(one.ownerUrl, 'CREATE TABLE mine (id int)');

  expect(await query(one.superuserUrl, "SELECT to_regclass('accounts.mine') IS NOT NULL AS found")).toEqual([
    { found: true },
  ]);
  expect(await query(other.superuserUrl, "SELECT to_regclass('accounts.mine') IS NOT NULL AS found")).toEqual([
    { found: false },
  ]);
  await Promise.all([one.drop(), other.drop()]);
});

it('lets the application role into its own schema only, and not as an owner', async () => {
  const database = await testDatabase('credentials');
  await query(database.ownerUrl, 'CREATE TABLE mine (id int)');

  await expect(query(database.url, 'SELECT * FROM mine')).rejects.toThrow('permission denied for table mine');
  await expect(query(database.url, 'CREATE TABLE other (id int)')).rejects.toThrow(
    'permission denied for schema credentials',
  );
  await expect(query(database.url, 'CREATE TABLE accounts.other (id int)')).rejects.toThrow(
    'permission denied for schema accounts',
  );
  await expect(query(database.url, 'CREATE TABLE public.other (id int)')).rejects.toThrow(
    'permission denied for schema public',
  );
  await database.drop();
});

it('limits what the application role may cost, and finds the extensions', async () => {
  const database = await testDatabase('guidance-and-validation');

  expect(
    await query(
      database.url,
      "SELECT current_setting('statement_timeout') AS a, current_setting('lock_timeout') AS b, current_setting('idle_in_transaction_session_timeout') AS c",
    ),
  ).toEqual([{ a: '5s', b: '2s', c: '10s' }]);
  expect(await query(database.ownerUrl, "SELECT current_setting('statement_timeout') AS a")).toEqual([{ a: '0' }]);
  expect(await query(database.url, "SELECT similarity('tessera', unaccent('tesséra')) AS a")).toEqual([{ a: 1 }]);
  await database.drop();
});
