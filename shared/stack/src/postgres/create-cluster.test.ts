import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { throwawayCluster, type ThrowawayCluster } from '../testing/throwaway-cluster.ts';
import { asSuperuser } from './connect.ts';
import { ensureCluster } from './create-cluster.ts';
import { startPostgres } from './start-postgres.ts';

let at: ThrowawayCluster;

beforeEach(async () => {
  at = await throwawayCluster();
});

afterEach(() => rm(at.folder, { recursive: true, force: true }));

it('creates a cluster once, checksummed and in the same locale everywhere', async () => {
  expect(await ensureCluster(at.cluster)).toBe(true);
  expect(await ensureCluster(at.cluster)).toBe(false);
  const server = await startPostgres(at.cluster);
  const settings = await asSuperuser({ port: at.cluster.port, secrets: at.secrets }, 'postgres', async (client) => {
    const sql =
      "SELECT name, setting FROM pg_settings WHERE name IN ('data_checksums', 'server_encoding', 'server_version_num')";
    return (await client.query<{ name: string; setting: string }>(sql)).rows;
  });
  await server.stop();

  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toMatchObject({
    data_checksums: 'on',
    server_encoding: 'UTF8',
  });
  expect((await stat(at.cluster.folder)).mode & 0o077).toBe(0);
});

it('begins again where an earlier creation was interrupted, and leaves no password behind', async () => {
  await mkdir(`${at.cluster.folder}.new`);
  await writeFile(join(`${at.cluster.folder}.new`, 'PG_VERSION'), '18\n');

  expect(await ensureCluster(at.cluster)).toBe(true);
  expect(await readdir(at.folder)).toEqual(['postgres']);
});

it('refuses a folder that holds no data of this version, and says what to do', async () => {
  await mkdir(at.cluster.folder);
  await expect(ensureCluster(at.cluster)).rejects.toMatchObject({
    code: 'DATA_FOLDER_BROKEN',
    message: expect.stringContaining('npx pnpm@12 reset'),
  });

  await writeFile(join(at.cluster.folder, 'PG_VERSION'), '17\n');
  await expect(ensureCluster(at.cluster)).rejects.toMatchObject({
    code: 'DATA_FOLDER_BROKEN',
    message: expect.stringContaining('PostgreSQL 17'),
  });
});

it('names the reason when damaged data keeps the server from starting', async () => {
  await ensureCluster(at.cluster);
  await rm(join(at.cluster.folder, 'global/pg_control'));

  await expect(startPostgres(at.cluster)).rejects.toMatchObject({
    code: 'POSTGRES_FAILED',
    message: expect.stringMatching(/does not start \(.*pg_control.*reset/),
  });
});
