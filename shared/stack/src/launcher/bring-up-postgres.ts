import type { Settings } from '../config.ts';
import type { DataFolder } from '../data-folder/data-folder.ts';
import { takeLock } from '../data-folder/lock.ts';
import { openDataFolder } from '../data-folder/open-data-folder.ts';
import { createKeys } from '../keys/create-keys.ts';
import { bootstrapDatabase, bootstrapRoles } from '../postgres/bootstrap.ts';
import { ensureCluster } from '../postgres/create-cluster.ts';
import { checkPorts } from '../process/check-ports.ts';
import type { Supervised } from '../process/supervise.ts';
import { StackError } from '../stack-error.ts';
import { openPostgres, supervisePostgres } from './open-postgres.ts';
import type { Progress } from './progress.ts';
import type { Surroundings } from './services.ts';

/** The processes of an earlier run that was killed notice it within this time. */
const LEFTOVERS_END_WITHIN = 8_000;

/** How a launch is watched and cut short. */
export interface Launch {
  readonly settings: Settings;
  readonly progress: Progress;
  readonly interrupt?: AbortSignal; // stop before everything is up
  readonly hurry?: AbortSignal; // do not wait long for processes to stop
}

async function holdDataFolder(
  { settings, progress }: Launch,
  cleanup: AsyncDisposableStack,
): Promise<{ data: DataFolder; wasStale: boolean }> {
  if (settings.production)
    throw new StackError(
      'PRODUCTION_REFUSED',
      'this is a sandbox with demo sign-ins and does not start with NODE_ENV=production',
    );
  const data = await openDataFolder(settings.data);
  const { wasStale, release } = await takeLock(data.lock, settings.port);
  cleanup.defer(release);
  if (wasStale) progress.say('  The last run was not stopped cleanly; mending what it left.');
  return { data, wasStale };
}

/** Takes the data folder and brings PostgreSQL up in it, with roles, schemas and keys; `ports` must all be free. What it started ends with `cleanup`. */
export async function bringUpPostgres(
  launch: Launch,
  ports: Readonly<Record<string, number>>,
  cleanup: AsyncDisposableStack,
): Promise<{ surroundings: Surroundings; postgres: Supervised }> {
  const { settings, progress, hurry } = launch;
  const { data, wasStale } = await holdDataFolder(launch, cleanup);
  const say = (line: string): void => progress.say(`  ${line}`);
  const { cluster, address } = await openPostgres(settings, data, say);
  await checkPorts(ports, wasStale ? LEFTOVERS_END_WITHIN : 0);
  const postgres = supervisePostgres(cluster, settings.restart, say);
  cleanup.defer(() => postgres.stop(hurry));
  await progress.step('PostgreSQL 18', async (detail) => {
    detail('creating its data');
    await ensureCluster(cluster);
    launch.interrupt?.throwIfAborted();
    detail('starting');
    await postgres.start();
    detail('roles and schemas');
    await bootstrapRoles(address);
    await bootstrapDatabase(address);
    await createKeys(data);
  });
  return { surroundings: { settings, data, address }, postgres };
}
