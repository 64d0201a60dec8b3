import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PreparingClient } from './preparing-client.ts';

let database: TestDatabase;
let client: PreparingClient;
beforeAll(async () => {
  database = await testDatabase('accounts');
});
beforeEach(async () => {
  client = new PreparingClient(database.url);
  await client.connect();
});
afterEach(() => client.end());
afterAll(() => database.drop());

const kept = async (): Promise<readonly string[]> =>
  (
    await client.query<{ statement: string }>('select statement from pg_prepared_statements order by prepare_time')
  ).rows.map(({ statement }) => statement);

describe('a connection', () => {
  it('keeps a statement with parameters, once, and answers each time with what was asked', async () => {
    const asked = 'select $1::int + 1 as next';
    expect((await client.query(asked, [1])).rows).toEqual([{ next: 2 }]);
    expect((await client.query(asked, [41])).rows).toEqual([{ next: 42 }]);
    expect(await kept()).toEqual([asked]);
  });

  it('keeps none without parameters', async () => {
    await client.query('select 1');
    await client.query('select 1', []);
    expect(await kept()).toEqual([]);
  });

  it('goes on after a statement that failed, parsed or not', async () => {
    for (let again = 0; again < 2; again++) {
      await expect(client.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
      await expect(client.query('select $1::int from nowhere', [0])).rejects.toThrow('does not exist');
    }
    expect((await client.query('select 1 / $1::int as one', [1])).rows).toEqual([{ one: 1 }]);
  });

  it('keeps what was prepared in a transaction that was rolled back', async () => {
    await client.query('begin');
    await client.query('select $1::int as n', [1]);
    await client.query('rollback');
    expect((await client.query('select $1::int as n', [2])).rows).toEqual([{ n: 2 }]);
    expect(await kept()).toHaveLength(1);
  });

  it('keeps so many and no more, and answers the others as well', async () => {
    for (let n = 0; n < 210; n++)
      expect((await client.query(`select $1::int as n${n}`, [n])).rows).toEqual([{ [`n${n}`]: n }]);
    expect(await kept()).toHaveLength(200);
  });
});
