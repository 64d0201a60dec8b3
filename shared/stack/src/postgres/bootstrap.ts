import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { subgraphs, type Subgraph } from '../subgraphs.ts';
import { asSuperuser, type PostgresAddress } from './connect.ts';
import type { PostgresSecrets } from './secrets.ts';

/** The database that holds the four schemas. */
export const DATABASE = 'tessera';

const extensions = ['btree_gist', 'cube', 'earthdistance', 'pg_trgm', 'pgcrypto', 'unaccent'];

/** What a request may cost at most; migrations, run by the owner, may take their time. */
const limits: Readonly<Record<string, string>> = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
};

/** Who asks, as row-level security sees it. Anybody may set it for a session; in the definition of a function it takes this grant. */
const VIEWER = 'tessera.viewer';

const everyRole = subgraphs.flatMap(({ schema }) => [schema, `${schema}_owner`]);

async function ensureRole(client: Client, role: string, secrets: PostgresSecrets): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const password = escapeLiteral(secrets.roles[role] ?? '');
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${password}`,
  );
}

async function ensureRolesOf(client: Client, { schema }: Subgraph, secrets: PostgresSecrets): Promise<void> {
  for (const role of [schema, `${schema}_owner`]) {
    await ensureRole(client, role, secrets);
    await client.query(`ALTER ROLE ${role} SET search_path = ${schema}, extensions`);
  }
  for (const [setting, value] of Object.entries(limits))
    await client.query(`ALTER ROLE ${schema} SET ${setting} = '${value}'`);
}

/** Makes the roles of the cluster; they are shared by every database in it. */
export async function bootstrapRoles(address: PostgresAddress): Promise<void> {
  await asSuperuser(address, 'postgres', async (client) => {
    for (const subgraph of subgraphs) await ensureRolesOf(client, subgraph, address.secrets);
    await client.query(
      `GRANT SET ON PARAMETER ${VIEWER} TO ${subgraphs.map(({ schema }) => `${schema}_owner`).join(', ')}`,
    );
    await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
  });
}

async function ensureExtensions(client: Client): Promise<void> {
  await client.query('CREATE SCHEMA IF NOT EXISTS extensions');
  for (const extension of extensions)
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA extensions`);
  await client.query(`GRANT USAGE ON SCHEMA extensions TO ${everyRole.join(', ')}`);
}

async function ensureSchemasOf(client: Client, { schema }: Subgraph): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${schema}_owner`);
  await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${schema}`);
}

/** Lets the roles of the subgraphs, and nobody else, connect. A copy of a database does not inherit this. */
export async function grantConnect(client: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await client.query(
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO ${everyRole.join(', ')}`,
  );
}

/** Makes the database with its schemas and extensions, each schema open to its own two roles only. Repeating it changes nothing. */
export async function bootstrapDatabase(address: PostgresAddress, database: string = DATABASE): Promise<void> {
  await asSuperuser(address, 'postgres', async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(database)} TEMPLATE template0`);
    await grantConnect(client, database);
  });
  await asSuperuser(address, database, async (client) => {
    await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
    await ensureExtensions(client);
    for (const subgraph of subgraphs) await ensureSchemasOf(client, subgraph);
  });
}
