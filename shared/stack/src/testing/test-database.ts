import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { inject } from 'vitest';
import { grantConnect } from '../postgres/bootstrap.ts';
import { SUPERUSER } from '../postgres/cluster.ts';
import { asSuperuser, urlFor } from '../postgres/connect.ts';
import { subgraphNamed, type SubgraphName } from '../subgraphs.ts';
import './postgres-global-setup.ts';
import { templateOf } from './test-postgres.ts';

/** A migrated database nobody else uses. Roles belong to the cluster: a test must not alter them. */
export interface TestDatabase {
  readonly url: string; // as the subgraph's application role
  readonly ownerUrl: string; // as the owner of its schema
  readonly superuserUrl: string;
  readonly drop: () => Promise<void>;
}

/** Clones the migrated schema of a subgraph into a database of the caller's own. */
export async function testDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  const failure = inject('migrationFailures')[subgraph];
  if (failure !== undefined) throw new Error(failure);
  const address = inject('postgres');
  const { schema } = subgraphNamed(subgraph);
  const database = `${schema}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(address, 'postgres', async (client) => {
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${templateOf(subgraph)} STRATEGY = FILE_COPY`);
    await grantConnect(client, database);
  });
  return {
    url: urlFor(address, schema, database),
    ownerUrl: urlFor(address, `${schema}_owner`, database),
    superuserUrl: urlFor(address, SUPERUSER, database),
    drop: () =>
      asSuperuser(address, 'postgres', async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
      }),
  };
}
