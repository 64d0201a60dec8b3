import { spawn } from 'node:child_process';
import { access, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inheritedEnvironment } from '../config.ts';
import { StackError } from '../stack-error.ts';
import { SUPERUSER, type Cluster } from './cluster.ts';

const MAJOR_VERSION = '18';

async function runInitdb({ binaries, user }: Cluster, folder: string, passwordFile: string): Promise<void> {
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin', // the same order and case rules on every machine
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-sync',
      '--no-instructions',
    ],
    { ...user, stdio: ['ignore', 'ignore', 'pipe'], env: { ...inheritedEnvironment(), LC_ALL: 'C' } },
  );
  const failed = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [complaint, code] = await Promise.all([text(child.stderr), failed]);
  if (code !== 0)
    throw new StackError(
      'POSTGRES_FAILED',
      `PostgreSQL could not create its folder ${folder}: ${complaint.trim().split('\n').at(-1) ?? ''}`,
    );
}

/** Creates the cluster beside its place and moves it there when complete, so that an interrupted start leaves nothing half made. */
async function create(cluster: Cluster): Promise<void> {
  const unfinished = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${cluster.superuserPassword}\n`, { mode: 0o600 });
  try {
    if (cluster.user !== undefined) {
      await chown(unfinished, cluster.user.uid, cluster.user.gid);
      await chown(passwordFile, cluster.user.uid, cluster.user.gid);
    }
    await runInitdb(cluster, unfinished, passwordFile);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.folder);
}

async function versionOf(folder: string): Promise<string | undefined> {
  return (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined))?.trim();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes sure that the cluster's folder holds a cluster of our version; true when it was created now. */
export async function ensureCluster(cluster: Cluster): Promise<boolean> {
  if (!(await exists(cluster.folder))) {
    await create(cluster);
    return true;
  }
  const version = await versionOf(cluster.folder);
  if (version === MAJOR_VERSION) return false;
  const found = version === undefined ? 'no PostgreSQL data' : `data of PostgreSQL ${version}`;
  throw new StackError(
    'DATA_FOLDER_BROKEN',
    `${cluster.folder} holds ${found}, not of PostgreSQL ${MAJOR_VERSION}: run \`npx pnpm@12 reset\` to begin anew`,
  );
}
