import { rm } from 'node:fs/promises';
import { migrate } from '../launcher/migrate.ts';
import { bootstrapDatabase, bootstrapRoles } from '../postgres/bootstrap.ts';
import { throwawaySettings } from '../postgres/cluster.ts';
import type { PostgresAddress } from '../postgres/connect.ts';
import { ensureCluster } from '../postgres/create-cluster.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { subgraphs, type Subgraph, type SubgraphName } from '../subgraphs.ts';
import { throwawayCluster } from './throwaway-cluster.ts';

/** The database that clones of a subgraph's schema are made from. */
export const templateOf = (subgraph: SubgraphName): string => `template_${subgraph.replaceAll('-', '_')}`;

/** One PostgreSQL for a whole test run. */
export interface TestPostgres {
  readonly address: PostgresAddress;
  readonly folder: string; // of the cluster
  readonly failures: MigrationFailures;
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL in a temporary folder on a free port, with a migrated template database for each subgraph. */
export async function startTestPostgres(settings = throwawaySettings): Promise<TestPostgres> {
  const { folder, cluster, secrets } = await throwawayCluster(settings);
  await ensureCluster(cluster);
  const server = await startPostgres(cluster);
  const stop = async (): Promise<void> => {
    await server.stop(AbortSignal.abort());
    await rm(folder, { recursive: true, force: true });
  };
  const address = { port: cluster.port, secrets };
  try {
    return { address, folder: cluster.folder, failures: await makeTemplates(address), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Why a subgraph's template could not be migrated, by subgraph. Only the tests that need it shall fail. */
export type MigrationFailures = Readonly<Partial<Record<SubgraphName, string>>>;

async function makeTemplates(address: PostgresAddress): Promise<MigrationFailures> {
  await bootstrapRoles(address);
  for (const { name } of subgraphs) await bootstrapDatabase(address, templateOf(name));
  const failures: Partial<Record<SubgraphName, string>> = {};
  const migrateTemplate = (subgraph: Subgraph): Promise<unknown> =>
    migrate(address, subgraph, templateOf(subgraph.name)).catch((error: unknown) => {
      const { message, cause } = error as Error;
      failures[subgraph.name] = `${message}\n${String(cause)}`;
    });
  await Promise.all(subgraphs.map(migrateTemplate));
  return failures;
}
