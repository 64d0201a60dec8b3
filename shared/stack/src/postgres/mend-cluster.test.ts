import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processFacts } from '../process/process-facts.ts';
import type { RunningProcess } from '../process/supervise.ts';
import { throwawayCluster, type ThrowawayCluster } from '../testing/throwaway-cluster.ts';
import { asSuperuser } from './connect.ts';
import { ensureCluster } from './create-cluster.ts';
import { mendCluster } from './mend-cluster.ts';
import { startPostgres } from './start-postgres.ts';

let at: ThrowawayCluster;
let server: RunningProcess | undefined;

beforeEach(async () => {
  at = await throwawayCluster();
});

afterEach(async () => {
  await server?.stop(AbortSignal.abort());
  server = undefined;
  await rm(at.folder, { recursive: true, force: true });
});

async function start(): Promise<number> {
  await ensureCluster(at.cluster);
  server = await startPostgres(at.cluster);
  return server.pid;
}

async function answer(): Promise<unknown> {
  const address = { port: at.cluster.port, secrets: at.secrets };
  return asSuperuser(address, 'postgres', async (client) => (await client.query('SELECT 1 AS one')).rows);
}

it('has nothing to mend in a cluster that is not there, or was stopped cleanly', async () => {
  expect(await mendCluster(at.cluster.folder)).toBeUndefined();
  await start();
  await server?.stop();
  expect(await mendCluster(at.cluster.folder)).toBeUndefined();
});

it('removes the lock of a server that was killed, and the server starts again with its data', async () => {
  const pid = await start();
  process.kill(pid, 'SIGKILL');
  await server?.ended;

  expect(await mendCluster(at.cluster.folder)).toContain('recovers by itself');
  await start();
  expect(await answer()).toEqual([{ one: 1 }]);
});

it('removes a lock that names another program, and leaves that program alone', async () => {
  await ensureCluster(at.cluster);
  const bystander = spawn('sleep', ['60']);
  await writeFile(join(at.cluster.folder, 'postmaster.pid'), `${bystander.pid}\n${at.cluster.folder}\n`);

  expect(await mendCluster(at.cluster.folder)).toContain('its lock is removed');
  await start();
  expect(await answer()).toEqual([{ one: 1 }]);
  expect(bystander.exitCode).toBeNull();
  bystander.kill();
  await once(bystander, 'exit');
});

it('stops a server of this folder that somebody left running', async () => {
  const pid = await start();

  expect(await mendCluster(at.cluster.folder)).toContain('had left running');
  expect(await processFacts(pid)).toBeUndefined();
  await expect(access(join(at.cluster.folder, 'postmaster.pid'))).rejects.toThrow('ENOENT');
});

it('survives a lock that holds nothing', async () => {
  await mkdir(at.cluster.folder, { recursive: true });
  await writeFile(join(at.cluster.folder, 'postmaster.pid'), '');

  expect(await mendCluster(at.cluster.folder)).toBeUndefined();
  await expect(readFile(join(at.cluster.folder, 'postmaster.pid'))).rejects.toThrow('ENOENT');
});
