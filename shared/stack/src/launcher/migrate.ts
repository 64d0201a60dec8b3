import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphFolder } from '../checkout.ts';
import { urlFor, type PostgresAddress } from '../postgres/connect.ts';
import type { Subgraph } from '../subgraphs.ts';
import { runScript } from './run-script.ts';

/** Brings one subgraph's schema in `database` up to date, as its owner, in a process of its own. False when the subgraph has no migrations. */
export async function migrate(
  address: PostgresAddress,
  { name, schema }: Subgraph,
  database: string,
  { timeZone, signal }: { readonly timeZone?: string | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<boolean> {
  const file = join(subgraphFolder(name), 'src/migrate.ts');
  if (!existsSync(file)) return false;
  await runScript({
    what: `migrating ${name}`,
    file,
    environment: {
      DATABASE_URL: urlFor(address, `${schema}_owner`, database),
      ...(timeZone !== undefined && { SCHEME_TIME_ZONE: timeZone }),
    },
    ...(signal && { signal }),
  });
  return true;
}
