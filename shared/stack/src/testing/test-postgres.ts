import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../launcher/migrate.ts';
import { findPostgresBinaries } from '../postgres/binaries.ts';
import { bootstrapDatabase, bootstrapRoles } from '../postgres/bootstrap.ts';
import { throwawaySettings } from '../postgres/cluster.ts';
import type { PostgresAddress } from '../postgres/connect.ts';
import { ensureCluster } from '../postgres/create-cluster.ts';
import { postgresUser } from '../postgres/postgres-user.ts';
import { createSecrets } from '../postgres/secrets.ts';
import { hurriedShutdown } from '../postgres/shutdown.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { freePort } from '../process/free-port.ts';
import { subgraphs, type SubgraphName } from '../subgraphs.ts';

/** The database that clones of a subgraph's schema are made from. */
export const templateOf = (subgraph: SubgraphName): string => `template_${subgraph.replaceAll('-', '_')}`;

/** One PostgreSQL for a whole test run. */
export interface TestPostgres {
  readonly address: PostgresAddress;
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL in a temporary folder on a free port, with a migrated template database for each subgraph. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-test-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user than ours
  const secrets = createSecrets();
  const cluster = {
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    port: await freePort(),
    superuserPassword: secrets.superuser,
    binaries: await findPostgresBinaries(),
    user: await postgresUser(),
    settings: throwawaySettings,
  };
  await ensureCluster(cluster);
  const server = await startPostgres(cluster);
  const stop = async (): Promise<void> => {
    await server.stop(hurriedShutdown);
    await rm(folder, { recursive: true, force: true });
  };
  const address = { port: cluster.port, secrets };
  try {
    await makeTemplates(address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

async function makeTemplates(address: PostgresAddress): Promise<void> {
  await bootstrapRoles(address);
  for (const { name } of subgraphs) await bootstrapDatabase(address, templateOf(name));
  await Promise.all(subgraphs.map((subgraph) => migrate(address, subgraph, templateOf(subgraph.name))));
}
