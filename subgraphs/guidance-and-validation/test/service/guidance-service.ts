import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  identityVerifier,
  signServiceIdentity,
  signViewerIdentity,
  type SigningKey,
} from '@tessera/kit/identity/identity-token.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { subgraphOf } from '@tessera/kit/server/subgraph.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { contextOf } from '../../src/context.ts';
import { guidanceDataSource } from '../../src/data-source.ts';
import { resolvers } from '../../src/schema.ts';
import { typeDefs } from '../../src/type-defs.ts';
import { startAccountsDouble, type AccountsDouble } from './accounts-double.ts';

const NAME = 'guidance-and-validation';
const PATIENCE = 500;

/** What the subgraph answered to one operation. */
export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[]; // of top-level errors
}

/** Who asks: somebody the gateway vouches for, another subgraph, or a caller without identity. */
export type Asker = Viewer | 'another subgraph' | 'a direct call';

/** The subgraph as it runs, over HTTP and a database of its own; accounts is played by a double. */
export interface GuidanceService {
  readonly db: DataSource;
  readonly database: TestDatabase;
  readonly accounts: AccountsDouble;
  readonly logged: () => string; // everything it wrote to its log
  readonly ask: (asker: Asker, operation: string, variables?: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

async function keyOf(service: string): Promise<{ readonly signer: SigningKey; readonly jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  return { signer: { service, key: privateKey }, jwk: { ...(await exportJWK(publicKey)), kid: service, alg: 'EdDSA' } };
}

const identityOf = async (asker: Asker, gateway: SigningKey, neighbour: SigningKey): Promise<string | null> => {
  if (asker === 'a direct call') return null;
  if (asker === 'another subgraph') return signServiceIdentity(neighbour, { audience: NAME, requestId: 'test' });
  return signViewerIdentity(gateway, { audience: NAME, viewer: asker });
};

async function send(port: number, identity: string | null, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(identity !== null && { authorization: `Bearer ${identity}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer['data'] | null;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    data: data ?? {},
    codes: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

/** Starts the subgraph on an empty, migrated database. */
export async function startGuidanceService(): Promise<GuidanceService> {
  const [database, accounts] = await Promise.all([testDatabase(NAME), startAccountsDouble()]);
  const db = await guidanceDataSource(database.url).initialize();
  const [gateway, own, neighbour] = await Promise.all([keyOf('gateway'), keyOf(NAME), keyOf('registry')]);
  const lines: string[] = [];
  const log = createLog(NAME, 'trace', { write: (line) => lines.push(line) });
  const askAccounts = subgraphCaller(own.signer, 'accounts', accounts.url, PATIENCE);
  const subgraph = await subgraphOf({
    name: NAME,
    typeDefs,
    resolvers,
    db,
    log,
    verifyIdentity: identityVerifier(NAME, { keys: [gateway.jwk, own.jwk, neighbour.jwk] }),
    contextOf: contextOf({ db, wrappingKey: randomBytes(32), askAccounts, log }),
  });
  await listen(subgraph.server, 0, '127.0.0.1');
  const { port } = subgraph.server.address() as AddressInfo;
  return {
    db,
    database,
    accounts,
    logged: () => lines.join(''),
    ask: async (asker, operation, variables = {}) =>
      send(port, await identityOf(asker, gateway.signer, neighbour.signer), operation, variables),
    stop: async () => {
      accounts.stop();
      await close(subgraph.server, subgraph.stop);
      await database.drop();
    },
  };
}

/** What lies at a path of an answer, such as `guidanceCaseOpen.guidanceCase.id`; a test that expects a text and finds none is wrong. */
export function textAt({ data, codes }: Answer, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], data);
  if (typeof found !== 'string') throw new Error(`no text at ${path} of ${JSON.stringify({ data, codes })}`);
  return found;
}
