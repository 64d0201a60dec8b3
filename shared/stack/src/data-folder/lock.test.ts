import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-test-'));
  file = join(folder, 'launcher.lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('is held by one, who is named to the next', async () => {
  const lock = await takeLock(file, 4000);

  expect(lock.wasStale).toBe(false);
  expect(await lockHolder(file)).toMatchObject({ pid: process.pid, port: 4000 });
  await expect(takeLock(file, 5000)).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    message: expect.stringContaining(`http://localhost:4000 (process ${process.pid})`),
  });
});

it('leaves nothing behind when released', async () => {
  const { release } = await takeLock(file, 4000);
  await release();

  expect(await readdir(folder)).toEqual([]);
});

it('is given to one of many who ask at once', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file, 4000)));

  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 - 1, startedAt: '1', port: 4000 })],
  [
    'whose process number now belongs to another',
    JSON.stringify({ pid: process.pid, startedAt: 'long ago', port: 4000 }),
  ],
  ['that was cut off while it was written', '{"pid":'],
])('replaces a lock %s', async (_case, content) => {
  await writeFile(file, content);

  expect(await lockHolder(file)).toBeUndefined();
  expect(await takeLock(file, 4000)).toMatchObject({ wasStale: true });
});
