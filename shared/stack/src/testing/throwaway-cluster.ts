import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgresBinaries } from '../postgres/binaries.ts';
import { throwawaySettings, type Cluster } from '../postgres/cluster.ts';
import { postgresUser } from '../postgres/postgres-user.ts';
import { createSecrets, type PostgresSecrets } from '../postgres/secrets.ts';
import { freePorts } from '../process/free-ports.ts';

/** A cluster in a temporary folder on a free port, described but neither created nor started. */
export interface ThrowawayCluster {
  readonly folder: string; // to remove when done
  readonly cluster: Cluster;
  readonly secrets: PostgresSecrets;
}

/** Describes a cluster that is worth nothing, for tests; or, with `embeddedSettings`, one that works as hard as the real one, for benches. */
export async function throwawayCluster(settings = throwawaySettings): Promise<ThrowawayCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-test-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user than ours
  const secrets = createSecrets();
  const cluster = {
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgresql.log'),
    port: await freePorts(1),
    superuserPassword: secrets.superuser,
    binaries: await findPostgresBinaries(),
    user: await postgresUser(),
    settings,
  };
  return { folder, cluster, secrets };
}
