import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import {
  identityVerifier,
  signServiceIdentity,
  signViewerIdentity,
  type SigningKey,
} from '@tessera/kit/identity/identity-token.ts';
import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { listen } from '@tessera/kit/server/lifecycle.ts';
import { subgraphOf } from '@tessera/kit/server/subgraph.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { contextOf } from '../src/context.ts';
import { registryDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** JSON as a test reads it: freely. */
export type JsonObject = ReturnType<typeof JSON.parse>;

/** An answer of the registry, as a client reads it. */
export interface Answer {
  readonly status: number;
  readonly data: JsonObject;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] | undefined;
}

/** Who asks: somebody the gateway vouches for, a subgraph, or nobody at all. */
export type Asker = Viewer | { readonly service: string } | 'without identity';

/** A registry that listens on a free port, over a database of its own. */
export interface RegistryUnderTest {
  readonly db: DataSource;
  readonly database: TestDatabase;
  readonly ask: (
    asker: Asker,
    query: string,
    variables?: Record<string, unknown>,
    language?: string,
  ) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Somebody who did not sign in. */
export const nobody: Viewer = anonymous('test');

/** A person who holds one role, for one organisation or none. */
export const somebody = (role: Role, organisationId: string | null = null, subject = randomUUID()): Viewer => ({
  subject,
  client: 'test',
  roles: [{ role, organisationId, region: null }],
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
  requestId: 'test',
});

/** The accounts subgraph. */
export const accounts: Asker = { service: 'accounts' };

async function signingKey(service: string): Promise<{ readonly signer: SigningKey; readonly jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  return { signer: { service, key: privateKey }, jwk: { ...(await exportJWK(publicKey)), kid: service, alg: 'EdDSA' } };
}

/** Starts a registry on an empty, migrated database. */
export async function startRegistry(): Promise<RegistryUnderTest> {
  const database = await testDatabase('registry');
  const db = await registryDataSource(database.url).initialize();
  const [gateway, other] = await Promise.all([signingKey('gateway'), signingKey('accounts')]);
  const subgraph = await subgraphOf({
    name: 'registry',
    typeDefs,
    resolvers,
    db,
    log: createLog('registry', 'silent'),
    verifyIdentity: identityVerifier('registry', { keys: [gateway.jwk, other.jwk] }),
    contextOf: (request) => contextOf(db, request),
  });
  await listen(subgraph.server, 0, '127.0.0.1');
  const { port } = subgraph.server.address() as AddressInfo;

  const identityOf = (asker: Asker): Promise<string> | null => {
    if (asker === 'without identity') return null;
    return 'service' in asker
      ? signServiceIdentity(other.signer, { audience: 'registry', requestId: 'test' })
      : signViewerIdentity(gateway.signer, { audience: 'registry', viewer: asker });
  };

  return {
    db,
    database,
    ask: async (asker, query, variables = {}, language = 'en') => {
      const identity = await identityOf(asker);
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          ...(identity && { authorization: `Bearer ${identity}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Partial<Answer>;
      return { status: response.status, data: data ?? {}, errors };
    },
    stop: async () => {
      subgraph.server.closeAllConnections();
      subgraph.server.close();
      await subgraph.stop();
      await database.drop();
    },
  };
}
