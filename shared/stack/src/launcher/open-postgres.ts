import type { Settings } from '../config.ts';
import { logFile, type DataFolder } from '../data-folder/data-folder.ts';
import { findPostgresBinaries } from '../postgres/binaries.ts';
import { checkTraversal } from '../postgres/check-traversal.ts';
import { embeddedSettings, throwawaySettings, type Cluster } from '../postgres/cluster.ts';
import type { PostgresAddress } from '../postgres/connect.ts';
import { mendCluster } from '../postgres/mend-cluster.ts';
import { postgresUser } from '../postgres/postgres-user.ts';
import { readOrCreateSecrets } from '../postgres/secrets.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { supervise, type Supervised } from '../process/supervise.ts';
import { postgresPort } from './services.ts';

/** A cluster of the data folder that is described, reachable and mended, but not started yet. */
export interface OpenedPostgres {
  readonly cluster: Cluster;
  readonly address: PostgresAddress;
}

/** Describes the data folder's cluster, checks that PostgreSQL can reach it, and mends what an unclean stop left. */
export async function openPostgres(
  settings: Settings,
  data: DataFolder,
  say: (line: string) => void,
): Promise<OpenedPostgres> {
  const [binaries, user] = await Promise.all([findPostgresBinaries(), postgresUser()]);
  if (user !== undefined) await checkTraversal([data.root, binaries.postgres], user);
  const mended = await mendCluster(data.postgres);
  if (mended !== undefined) say(mended);
  const secrets = await readOrCreateSecrets(data.secrets);
  const port = postgresPort(settings);
  const cluster: Cluster = {
    binaries,
    folder: data.postgres,
    logFile: logFile(data, 'postgresql'),
    port,
    settings: settings.durable ? embeddedSettings : throwawaySettings,
    superuserPassword: secrets.superuser,
    user,
  };
  return { cluster, address: { port, secrets } };
}

/** PostgreSQL as a process that is brought back when it dies. */
export const supervisePostgres = (cluster: Cluster, restart: boolean, say: (line: string) => void): Supervised =>
  supervise({
    name: 'postgresql',
    restart,
    say,
    begin: async () => {
      await mendCluster(cluster.folder);
      return startPostgres(cluster);
    },
  });
