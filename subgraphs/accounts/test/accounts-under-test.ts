import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import {
  identityVerifier,
  parseSigningKey,
  signServiceIdentity,
  signViewerIdentity,
} from '@tessera/kit/identity/identity-token.ts';
import { anonymous, type RoleGrant, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { subgraphOf } from '@tessera/kit/server/subgraph.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { testDatabase } from '@tessera/stack/testing/test-database.ts';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { openAccount } from '../src/account/open-account.ts';
import type { Context } from '../src/context.ts';
import { accountsDataSource } from '../src/data-source.ts';
import { FundEntity } from '../src/fund/fund.entity.ts';
import { audit } from '../src/ledger/audit.ts';
import { deposit } from '../src/ledger/deposit.ts';
import { grantLots } from '../src/ledger/grant-lots.ts';
import { loadersOf } from '../src/loaders.ts';
import { registerPersons } from '../src/person/register-person.ts';
import { quoteSeal } from '../src/quote/funding-quote.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';
import { RegistryDouble } from './registry-double.ts';

/** What the subgraph answered to one operation. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A holder just signed in, strongly. */
export const holder = (subject: string, changes: Partial<Viewer> = {}): Viewer => ({
  ...anonymous('test'),
  subject,
  client: 'test',
  roles: [{ role: 'HOLDER', organisationId: null, region: null }],
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
  ...changes,
});

/** A member of staff in one role, who is also a natural person. */
export const staff = (role: RoleGrant['role'], organisationId: string, region: string | null = null): Viewer => {
  const person = holder(uuidv7());
  return { ...person, roles: [...person.roles, { role, organisationId, region }] };
};

async function keyOf(service: string): Promise<{ readonly secret: JWK; readonly open: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    secret: { ...(await exportJWK(privateKey)), kid: service },
    open: { ...(await exportJWK(publicKey)), kid: service, alg: 'EdDSA' },
  };
}

/** The subgraph as it runs, over real HTTP and a database of its own; only registry is played by a double. */
export async function accountsUnderTest() {
  const database = await testDatabase('accounts');
  const db = await accountsDataSource(database.url).initialize();
  const [gateway, accounts, registryKey] = await Promise.all([keyOf('gateway'), keyOf('accounts'), keyOf('registry')]);
  const jwks: JSONWebKeySet = { keys: [gateway.open, accounts.open, registryKey.open] };
  const [asGateway, asAccounts, asRegistry] = await Promise.all(
    [gateway, accounts, registryKey].map(({ secret }) => parseSigningKey(JSON.stringify(secret))),
  );
  if (!asGateway || !asAccounts || !asRegistry) throw new Error('three keys');
  const registry = new RegistryDouble();
  const quotes = quoteSeal(asAccounts, jwks);
  const dataKey = randomBytes(32);
  const subgraph = await subgraphOf<Context>({
    name: 'accounts',
    typeDefs,
    resolvers,
    db,
    log: createLog('accounts', 'silent'),
    verifyIdentity: identityVerifier('accounts', jwks),
    contextOf: (request) => ({ ...request, db, registry, quotes, dataKey, loaders: loadersOf(request, db) }),
  });
  await listen(subgraph.server, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}/graphql`;

  const send = async (token: string | null, query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };

  return {
    db,
    database,
    registry,
    quotes,
    dataKey,
    send,
    as: async (viewer: Viewer, query: string, variables: object = {}) =>
      send(await signViewerIdentity(asGateway, { audience: 'accounts', viewer }), query, variables),
    asService: async (query: string, variables: object = {}) =>
      send(await signServiceIdentity(asRegistry, { audience: 'accounts', requestId: 'test' }), query, variables),
    tokenFor: (audience: string, viewer: Viewer) => signViewerIdentity(asGateway, { audience, viewer }),
    stop: async () => {
      await close(subgraph.server, subgraph.stop);
      await database.drop();
    },
  };
}

export type AccountsUnderTest = Awaited<ReturnType<typeof accountsUnderTest>>;

/** Minor units of a decimal that is known to be one. */
export function cents(decimal: string): bigint {
  const units = minorUnitsOf(decimal);
  if (units === null) throw new Error(`${decimal} is not a decimal`);
  return units;
}

/** Enters a person of the given need, with an open account. */
export async function personWithAccount(
  db: DataSource,
  dataKey: Buffer,
  facts: { readonly qualification?: string; readonly status?: string; readonly birthYear?: number } = {},
) {
  const id = uuidv7();
  const accountId = await inTransaction(db, async (tx) => {
    await registerPersons(tx, dataKey, [
      {
        id,
        region: 'BE21',
        identity: { givenName: 'Test', familyName: 'Person', birthDate: `${facts.birthYear ?? 1990}-05-01` },
        factsFrom: '2020-01-01',
        facts: [
          { fact: 'QUALIFICATION', value: facts.qualification ?? 'MEDIUM', source: 'test' },
          { fact: 'LABOUR_FORCE_STATUS', value: facts.status ?? 'EMPLOYED', source: 'test' },
        ],
      },
    ]);
    return (await openAccount(tx, id)).id;
  });
  return { personId: id, accountId };
}

/** A fund with money in it. */
export const fundWith = (db: DataSource, decimal: string): Promise<string> =>
  inTransaction(db, async (tx) => {
    const id = uuidv7();
    await tx.getRepository(FundEntity).insert({
      id,
      organisationId: uuidv7(),
      kind: 'NATIONAL',
      name: 'Test fund',
      currency: 'EUR',
      refundGraceDays: 30,
    });
    await deposit(tx, { fundId: id, amount: cents(decimal), actor: 'test', paymentReference: 'test' });
    return id;
  });

/** Grants one lot from a fund. The last day is given as it is, or null for never. */
export async function grant(
  db: DataSource,
  fundId: string,
  accountId: string,
  decimal: string,
  expiresOn: string | null = null,
): Promise<void> {
  const outcome = await inTransaction(db, (tx) =>
    grantLots(tx, {
      fundId,
      grantReference: uuidv7(),
      actor: 'test',
      grants: [{ accountId, amount: cents(decimal), expiresOn, explanation: {} }],
    }),
  );
  if ('refusal' in outcome) throw new Error(outcome.refusal);
}

/** Checks of the audit that do not agree: none, ever. */
export const disagreements = async (db: DataSource) =>
  (await inTransaction(db, audit)).filter(({ wrong }) => wrong > 0);
