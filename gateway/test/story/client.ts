import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import pg from 'pg';

/** What the graph answered. */
export interface GraphAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly requestId: string;
}

/** Sends one operation as a front end does. Without a token it is anybody's. */
export async function ask<Data>(
  { gatewayUrl }: Pick<TestSystem, 'gatewayUrl'>,
  token: string | null,
  query: string,
  variables: object = {},
): Promise<GraphAnswer<Data>> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return { ...((await response.json()) as GraphAnswer<Data>), requestId: response.headers.get('x-request-id') ?? '' };
}

/** The data of an operation that has no top-level error. */
export async function dataOf<Data>(
  system: Pick<TestSystem, 'gatewayUrl'>,
  token: string | null,
  query: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors } = await ask<Data>(system, token, query, variables);
  if (errors !== undefined) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Runs SQL in a subgraph's schema with every right, as an operator at the database would. */
export async function inDatabase<Row extends pg.QueryResultRow>(
  system: TestSystem,
  subgraph: 'accounts' | 'registry' | 'guidance-and-validation' | 'credentials',
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: system.databaseUrl(subgraph, 'superuser'),
    options: `-c search_path=${subgraph.replaceAll('-', '_')},extensions`,
  });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Moves the scheme's clock forward in all four subgraphs: what only the sandbox may do. */
export async function passDays(system: TestSystem, days: number): Promise<void> {
  for (const subgraph of ['accounts', 'registry', 'guidance-and-validation', 'credentials'] as const) {
    await inDatabase(
      system,
      subgraph,
      `update scheme_clock set clock_offset = clock_offset + make_interval(days => $1)`,
      [days],
    );
  }
}

/** A day so many days from the scheme's today. */
export async function dayFromNow(system: TestSystem, days = 0): Promise<string> {
  const [row] = await inDatabase<{ day: string }>(
    system,
    'accounts',
    `select (scheme_today() + $1::int)::text as day`,
    [days],
  );
  if (row === undefined) throw new Error('no day');
  return row.day;
}
