import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseReadiness } from './readiness.ts';

let database: TestDatabase;
let known: readonly string[];
beforeAll(async () => {
  database = await testDatabase('accounts');
  known = (await database.asOwner<{ name: string }>('select name from migration order by id')).map(({ name }) => name);
});
afterAll(() => database.drop());

/** As much of a data source as says where the database is and which migrations the code was written for. */
const sourceAt = (url: string, migrations: readonly string[]): DataSource =>
  ({
    options: { type: 'postgres', url, schema: 'accounts' },
    migrations: migrations.map((name) => ({ name })),
  }) as never;

describe('a database that answers', () => {
  it('is ready when it has every migration of the code, seen with the rights of the application', async () => {
    expect(known.length).toBeGreaterThan(1);
    await expect.poll(databaseReadiness(sourceAt(database.url, known))).toBe(true);
  });

  it('is ready for code that is older than it: a deployment migrates first', async () => {
    await expect.poll(databaseReadiness(sourceAt(database.url, known.slice(0, -1)))).toBe(true);
  });

  it('is not ready for code that is newer', async () => {
    const newer = databaseReadiness(sourceAt(database.url, [...known, 'AddWhatIsNotThere1999999999999']));
    expect([await newer(), await newer()]).toEqual([false, false]);
  });
});

describe('a database that is not there', () => {
  let connections = 0;
  const mute: Server = createServer(() => void (connections += 1));
  beforeAll(async () => {
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
  });
  afterAll(() => mute.close());

  it('is not ready, at once', async () => {
    expect(await databaseReadiness(sourceAt('postgresql://accounts@127.0.0.1:9/tessera', []))()).toBe(false);
  });

  it('is not ready after half a second when it takes the call and says nothing; many who ask wait for one answer', async () => {
    const { port } = mute.address() as AddressInfo;
    const ready = databaseReadiness(sourceAt(`postgresql://accounts@127.0.0.1:${port}/tessera`, []));
    const asked = performance.now();
    expect(new Set(await Promise.all(Array.from({ length: 100 }, ready)))).toEqual(new Set([false]));
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(connections).toBe(1);
  });
});
