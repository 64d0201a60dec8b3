import type { AddressInfo } from 'node:net';
import {
  identityVerifier,
  signServiceIdentity,
  signViewerIdentity,
  type SigningKey,
} from '@tessera/kit/identity/identity-token.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { PAYMENTS } from '@tessera/kit/payment/checkout-token.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { subgraphOf, type RequestContext, type SubgraphOptions } from '@tessera/kit/server/subgraph.ts';
import { createLog, type Log } from '@tessera/kit/telemetry/log.ts';
import type { JSONWebKeySet } from 'jose';
import type { DataSource } from 'typeorm';
import { subgraphs, type SubgraphName } from '../subgraphs.ts';
import { signingKeys, type SigningKeys } from './signing-keys.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** JSON as a test reads it: freely, for its shape is what the test itself expects. */
export type Json = ReturnType<typeof JSON.parse>;

/** What a subgraph answered to one operation. */
export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly codes: readonly unknown[]; // of the errors
}

/** What a subgraph under test is built on: a clone of its migrated database, and keys for every process of the graph. */
export interface TestFoundations {
  readonly name: SubgraphName;
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly log: Log;
  readonly logged: () => string; // everything it wrote to its log
  readonly signer: SigningKey; // the subgraph's own
  readonly jwks: JSONWebKeySet;
  readonly signers: SigningKeys<SubgraphName | 'gateway' | typeof PAYMENTS>['signer'];
}

/** Lays the foundations of one subgraph. */
export async function testFoundations(
  name: SubgraphName,
  dataSource: (url: string) => DataSource,
): Promise<TestFoundations> {
  const [database, { jwks, signer: signers }] = await Promise.all([
    testDatabase(name),
    signingKeys('gateway', PAYMENTS, ...subgraphs.map((subgraph) => subgraph.name)),
  ]);
  const db = await dataSource(database.url).initialize();
  const lines: string[] = [];
  const log = createLog(name, 'trace', { write: (line) => lines.push(line) });
  return { name, database, db, log, logged: () => lines.join(''), signer: signers[name], jwks, signers };
}

/** A subgraph as it runs: over real HTTP, with a database of its own. */
export interface SubgraphUnderTest {
  readonly db: DataSource;
  readonly database: TestDatabase;
  readonly logged: () => string; // everything it wrote to its log
  /** Asks as somebody the gateway vouches for. */
  readonly as: (viewer: Viewer, query: string, variables?: object, language?: string) => Promise<Answer>;
  /** Asks as another subgraph. */
  readonly asService: (query: string, variables?: object) => Promise<Answer>;
  /** Asks with a token, whoever made it, or with none. */
  readonly send: (token: string | null, query: string, variables?: object, language?: string) => Promise<Answer>;
  /** What the gateway would tell `audience` about a viewer. */
  readonly tokenFor: (audience: string, viewer: Viewer) => Promise<string>;
  /** Fetches a path beside GraphQL, as anybody may. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const poster =
  (origin: string): SubgraphUnderTest['send'] =>
  async (token, query, variables = {}, language) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(language !== undefined && { 'accept-language': language }),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors, codes: errors.map(({ extensions }) => extensions['code']) };
  };

/** Serves a subgraph on a free port. */
export async function subgraphUnderTest<C extends RequestContext>(
  { name, database, db, log, logged, jwks, signers }: TestFoundations,
  parts: Pick<SubgraphOptions<C>, 'typeDefs' | 'resolvers' | 'contextOf' | 'publicRoutes'>,
): Promise<SubgraphUnderTest> {
  const subgraph = await subgraphOf<C>({ name, db, log, verifyIdentity: identityVerifier(name, jwks), ...parts });
  await listen(subgraph.server, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}`;
  const send = poster(origin);
  const tokenFor: SubgraphUnderTest['tokenFor'] = (audience, viewer) =>
    signViewerIdentity(signers.gateway, { audience, viewer });
  const neighbour = signers[name === 'accounts' ? 'registry' : 'accounts'];
  return {
    db,
    database,
    logged,
    as: async (viewer, query, ...rest) => send(await tokenFor(name, viewer), query, ...rest),
    asService: async (query, variables) =>
      send(await signServiceIdentity(neighbour, { audience: name, requestId: 'test' }), query, variables),
    send,
    tokenFor,
    get: (path, headers = {}) => fetch(origin + path, { headers }),
    origin,
    stop: async () => {
      await close(subgraph.server, subgraph.stop);
      await database.drop();
    },
  };
}
