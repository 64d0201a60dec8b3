import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import {
  identityVerifier,
  parseSigningKey,
  signServiceIdentity,
  signViewerIdentity,
} from '@tessera/kit/identity/identity-token.ts';
import { anonymous, type Role, type RoleGrant, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { subgraphOf } from '@tessera/kit/server/subgraph.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { testDatabase } from '@tessera/stack/testing/test-database.ts';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { uuidv7 } from 'uuidv7';
import type { Context } from '../src/context.ts';
import { dataSource } from '../src/data-source.ts';
import type { Desk } from '../src/desk.ts';
import { loadersOf } from '../src/loaders.ts';
import { accountsOver } from '../src/neighbours/accounts.ts';
import { registryOver } from '../src/neighbours/registry.ts';
import { publicRoutes } from '../src/public/routes.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';
import { NeighboursService } from './neighbours-service.ts';

/** JSON whose shape is what the test itself expects. */
export type Json = ReturnType<typeof JSON.parse>;

/** What the subgraph answered to one operation. */
export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export const PUBLIC_URL = 'http://localhost:4000';

/** The awarding body of the tests, and another one. */
export const body = demoOrganisation.provider.id;
export const otherBody = demoOrganisation.providerSouth.id;

/** A natural person, just signed in. */
export const holder = (subject: string, ...roles: readonly RoleGrant[]): Viewer => ({
  ...anonymous('test'),
  subject,
  client: 'test',
  roles: [{ role: 'HOLDER', organisationId: null, region: null }, ...roles],
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
});

/** A member of staff, who is also a natural person. */
export const staff = (role: Role, organisationId: string): Viewer =>
  holder(uuidv7(), { role, organisationId, region: null });

export const nobody = anonymous('test');

async function keyOf(service: string): Promise<{ readonly secret: JWK; readonly open: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    secret: { ...(await exportJWK(privateKey)), kid: service },
    open: { ...(await exportJWK(publicKey)), kid: service, alg: 'EdDSA' },
  };
}

/** The subgraph as it runs: over real HTTP, with a database of its own, asking neighbours on a real port. */
export async function credentialsUnderTest() {
  const database = await testDatabase('credentials');
  const db = await dataSource({ DATABASE_URL: database.url }).initialize();
  const [gateway, own, other] = await Promise.all([keyOf('gateway'), keyOf('credentials'), keyOf('accounts')]);
  const jwks: JSONWebKeySet = { keys: [gateway.open, own.open, other.open] };
  const [asGateway, asSelf, asAccounts] = await Promise.all(
    [gateway, own, other].map(({ secret }) => parseSigningKey(JSON.stringify(secret))),
  );
  if (!asGateway || !asSelf || !asAccounts) throw new Error('three keys');

  const neighbours = new NeighboursService();
  const [accounts, registry] = await Promise.all([
    neighbours.start('accounts', jwks),
    neighbours.start('registry', jwks),
  ]);
  for (const { id, legalName, region } of [demoOrganisation.provider, demoOrganisation.providerSouth])
    neighbours.organisations.set(id, { legalName, country: 'BE', region, registrationId: 'BE 0123.456.789' });

  const desk: Desk = {
    db,
    dataKey: randomBytes(32),
    publicUrl: PUBLIC_URL,
    accounts: accountsOver(subgraphCaller(asSelf, 'accounts', accounts.url)),
    registry: registryOver(subgraphCaller(asSelf, 'registry', registry.url)),
  };
  const log = createLog('credentials', 'silent');
  const subgraph = await subgraphOf<Context>({
    name: 'credentials',
    typeDefs,
    resolvers,
    db,
    log,
    verifyIdentity: identityVerifier('credentials', jwks),
    contextOf: (request) => ({ ...request, desk, loaders: loadersOf(request.reading) }),
    publicRoutes: publicRoutes(desk, log),
  });
  await listen(subgraph.server, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}`;

  const send = async (token: string | null, query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [] };
  };

  return {
    db,
    database,
    desk,
    neighbours,
    send,
    as: async (viewer: Viewer, query: string, variables: object = {}) =>
      send(await signViewerIdentity(asGateway, { audience: 'credentials', viewer }), query, variables),
    asService: async (query: string, variables: object = {}) =>
      send(await signServiceIdentity(asAccounts, { audience: 'credentials', requestId: 'test' }), query, variables),
    /** A public address, as a browser or a verifier fetches it. */
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(origin + path.replace(PUBLIC_URL, ''), { headers }),
    /** The same as a cache fetches it that has a copy already (`fetch` would forbid the answer 304): the status. */
    getAgain: async (path: string, etag: string): Promise<number | undefined> => {
      const asked = request(origin + path.replace(PUBLIC_URL, ''), { headers: { 'if-none-match': etag } }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    },
    post: (path: string, form: FormData | URLSearchParams | string) =>
      fetch(origin + path, { method: 'POST', body: form }),
    /** Moves the scheme's clock, as the sandbox's role may. */
    setClock: async (offset: string): Promise<void> => {
      const superuser = await dataSource({ DATABASE_URL: database.superuserUrl }).initialize();
      await superuser.query(`update credentials.scheme_clock set clock_offset = $1::interval`, [offset]);
      await superuser.destroy();
    },
    stop: async () => {
      await close(subgraph.server, subgraph.stop);
      await Promise.all([accounts.stop(), registry.stop()]);
      await database.drop();
    },
  };
}

export type CredentialsUnderTest = Awaited<ReturnType<typeof credentialsUnderTest>>;
