import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StackError } from '../stack-error.ts';
import type { PostgresUser } from './postgres-user.ts';

/** What decides whether a user may walk through a folder. */
export interface FolderMode {
  readonly path: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const OWNER = 0o100;
const GROUP = 0o010;
const OTHERS = 0o001;

/** The first folder on the way that `user` may not walk through, if any. */
export function findClosedFolder(way: readonly FolderMode[], user: PostgresUser): string | undefined {
  const mayPass = ({ mode, uid, gid }: FolderMode): boolean => {
    if (uid === user.uid) return (mode & OWNER) !== 0;
    if (gid === user.gid) return (mode & GROUP) !== 0;
    return (mode & OTHERS) !== 0;
  };
  return way.find((folder) => !mayPass(folder))?.path;
}

async function wayTo(path: string): Promise<readonly FolderMode[]> {
  const { mode, uid, gid } = await stat(path);
  const here = { path, mode, uid, gid };
  return dirname(path) === path ? [here] : [...(await wayTo(dirname(path))), here];
}

/** Refuses to go on when the system user PostgreSQL runs as cannot reach a folder it needs. */
export async function checkTraversal(folders: readonly string[], user: PostgresUser): Promise<void> {
  for (const folder of folders) {
    const closed = findClosedFolder(await wayTo(folder), user);
    if (closed === undefined) continue;
    throw new StackError(
      'DATA_FOLDER_UNREACHABLE',
      `started as root, PostgreSQL runs as the user postgres, which may not enter ${closed}: move the checkout and TESSERA_DATA to a place everyone may enter (/opt, /srv), or start as another user`,
    );
  }
}
