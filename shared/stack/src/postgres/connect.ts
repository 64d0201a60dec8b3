import { Client, DatabaseError } from 'pg';
import { StackError } from '../stack-error.ts';
import { SUPERUSER } from './cluster.ts';
import type { PostgresSecrets } from './secrets.ts';

/** Where a cluster listens and how to get in. */
export interface PostgresAddress {
  readonly port: number;
  readonly secrets: PostgresSecrets;
}

/** The URL with which `role` connects to `database`. */
export function urlFor({ port, secrets }: PostgresAddress, role: string, database: string): string {
  const password = role === SUPERUSER ? secrets.superuser : secrets.roles[role];
  if (password === undefined) throw new TypeError(`there is no role ${role}`);
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Runs `work` on one connection of the superuser, and closes it. */
export async function asSuperuser<T>(
  address: PostgresAddress,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: urlFor(address, SUPERUSER, database),
    application_name: 'tessera-stack',
  });
  try {
    await client.connect();
  } catch (cause) {
    const refused = cause instanceof DatabaseError && cause.code === '28P01';
    if (!refused)
      throw new StackError(
        'POSTGRES_FAILED',
        `PostgreSQL does not answer on port ${address.port}: see logs/postgresql.log in the data folder`,
        { cause },
      );
    throw new StackError(
      'DATA_FOLDER_BROKEN',
      'the password kept for PostgreSQL is not the one of its data: run `npx pnpm@12 reset` to begin anew',
      { cause },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
