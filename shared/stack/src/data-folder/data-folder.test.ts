import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeys } from '../keys/create-keys.ts';
import { identityKeyFile } from './data-folder.ts';
import { emptyDataFolder } from './empty-data-folder.ts';
import { openDataFolder } from './open-data-folder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tessera-test-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('opening a data folder', () => {
  it('takes an empty folder, and the same one again', async () => {
    await openDataFolder(root);
    await createKeys(await openDataFolder(root));

    expect(await readdir(root)).toEqual(expect.arrayContaining(['keys', 'logs', 'tessera.json']));
  });

  it('refuses a folder with a foreign file, and leaves it as it was', async () => {
    await writeFile(join(root, 'thesis.txt'), 'precious');

    await expect(openDataFolder(root)).rejects.toMatchObject({
      code: 'DATA_FOLDER_FOREIGN',
      message: expect.stringContaining('thesis.txt'),
    });
    expect(await readdir(root)).toEqual(['thesis.txt']);
  });

  it('says so when the place is no folder', async () => {
    await writeFile(join(root, 'file'), '');

    await expect(openDataFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'DATA_FOLDER_UNWRITABLE' });
  });

  it('keeps keys to their owner, and makes each once', async () => {
    const data = await openDataFolder(root);
    await createKeys(data);
    const before = await stat(identityKeyFile(data, 'gateway'));
    await createKeys(data);
    const after = await stat(identityKeyFile(data, 'gateway'));

    expect(before.mode & 0o077).toBe(0);
    expect(after.mtimeMs).toBe(before.mtimeMs);
  });
});

describe('emptying a data folder', () => {
  it('deletes what is ours and leaves what is not', async () => {
    await createKeys(await openDataFolder(root));
    await writeFile(join(root, 'notes.txt'), 'mine');

    const { deleted, left } = await emptyDataFolder(root);

    expect(deleted).toEqual(expect.arrayContaining(['keys', 'logs']));
    expect(left).toEqual(['notes.txt']);
    expect(await readdir(root)).toEqual(['notes.txt']);
  });

  it('refuses a folder that is not marked as ours', async () => {
    await mkdir(join(root, 'keys'));

    await expect(emptyDataFolder(root)).rejects.toMatchObject({ code: 'DATA_FOLDER_FOREIGN' });
    expect(await readdir(root)).toEqual(['keys']);
  });

  it('has nothing to do where there is nothing', async () => {
    expect(await emptyDataFolder(join(root, 'nowhere'))).toEqual({ deleted: [], left: [] });
  });
});
