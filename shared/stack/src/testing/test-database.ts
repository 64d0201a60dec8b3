import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';
import { grantConnect } from '../postgres/bootstrap.ts';
import { SUPERUSER } from '../postgres/cluster.ts';
import { asSuperuser, urlFor } from '../postgres/connect.ts';
import { subgraphNamed, type SubgraphName } from '../subgraphs.ts';
import './postgres-global-setup.ts';
import { templateOf } from './test-postgres.ts';

/** Runs one statement on a connection of its own, and gives its rows. */
export type RunStatement = <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** A migrated database nobody else uses. Roles belong to the cluster: a test must not alter them. */
export interface TestDatabase {
  readonly url: string; // as the subgraph's application role
  readonly ownerUrl: string; // as the owner of its schema
  readonly superuserUrl: string;
  /** Runs one statement as the owner of the schema, who may set its clock; row-level security holds for the owner too. */
  readonly asOwner: RunStatement;
  /** Runs one statement in the schema as the superuser, for whom nothing holds. */
  readonly asSuperuser: RunStatement;
  readonly drop: () => Promise<void>;
}

const statementsAt =
  (connectionString: string, schema: string): RunStatement =>
  async <Row>(sql: string, values: readonly unknown[] = []) => {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      await client.query(`SET search_path = ${schema}, extensions`);
      return (await client.query(sql, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  };

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
  const ownerUrl = urlFor(address, `${schema}_owner`, database);
  const superuserUrl = urlFor(address, SUPERUSER, database);
  return {
    url: urlFor(address, schema, database),
    ownerUrl,
    superuserUrl,
    asOwner: statementsAt(ownerUrl, schema),
    asSuperuser: statementsAt(superuserUrl, schema),
    drop: () =>
      asSuperuser(address, 'postgres', async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
      }),
  };
}
