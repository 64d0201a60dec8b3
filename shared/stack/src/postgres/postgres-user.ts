import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StackError } from '../stack-error.ts';

const run = promisify(execFile);

/** The system user PostgreSQL runs as. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

async function lookUp(): Promise<PostgresUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function create(): Promise<PostgresUser> {
  try {
    await run('groupadd', ['--force', '--system', NAME]);
    await run('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (cause) {
    throw new StackError(
      'POSTGRES_USER_MISSING',
      'PostgreSQL does not run as root and the system user `postgres` could not be created: create it, or start as another user',
      {
        cause,
      },
    );
  }
  const created = await lookUp();
  if (created === undefined)
    throw new StackError(
      'POSTGRES_USER_MISSING',
      'the system user `postgres` was created but cannot be found: start as another user',
    );
  return created;
}

/** PostgreSQL refuses to run as root: root gets the system user `postgres` (created if need be), anyone else stays who they are. */
export async function postgresUser(): Promise<PostgresUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await lookUp()) ?? (await create());
}
