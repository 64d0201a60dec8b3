import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { subgraphUnderTest, testFoundations } from '@tessera/stack/testing/subgraph-under-test.ts';
import type { Context } from '../src/context.ts';
import { credentialsDataSource } from '../src/data-source.ts';
import type { Desk } from '../src/desk.ts';
import { loadersOf } from '../src/loaders.ts';
import { accountsOver } from '../src/neighbours/accounts.ts';
import { registryOver } from '../src/neighbours/registry.ts';
import { publicRoutes } from '../src/public/routes.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';
import { NeighboursService } from './neighbours-service.ts';

export const PUBLIC_URL = 'http://localhost:4000';

/** The awarding body of the tests, and another one. */
export const body = demoOrganisation.provider.id;
export const otherBody = demoOrganisation.providerSouth.id;

/** The subgraph as it runs, asking neighbours on a real port. */
export async function credentialsUnderTest() {
  const foundations = await testFoundations('credentials', credentialsDataSource);
  const { db, database, signer, jwks, log } = foundations;
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
    accounts: accountsOver(subgraphCaller(signer, 'accounts', accounts.url)),
    registry: registryOver(subgraphCaller(signer, 'registry', registry.url)),
  };
  const served = await subgraphUnderTest<Context>(foundations, {
    typeDefs,
    resolvers,
    contextOf: (request) => ({ ...request, desk, loaders: loadersOf(request.reading) }),
    publicRoutes: publicRoutes(desk, log),
  });
  const pathOf = (address: string): string => address.replace(PUBLIC_URL, '');

  return {
    ...served,
    desk,
    neighbours,
    /** A public address, as a browser or a verifier fetches it. */
    get: (address: string, headers: Record<string, string> = {}) => served.get(pathOf(address), headers),
    /** The same as a cache fetches it that has a copy already (`fetch` would forbid the answer 304): the status. */
    getAgain: async (address: string, etag: string): Promise<number | undefined> => {
      const asked = request(served.origin + pathOf(address), { headers: { 'if-none-match': etag } }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    },
    post: (path: string, form: FormData | URLSearchParams | string) =>
      fetch(served.origin + path, { method: 'POST', body: form }),
    /** Moves the scheme's clock, as only the owner of the schema may. */
    setClock: async (offset: string): Promise<void> => {
      await database.asOwner(`update scheme_clock set clock_offset = $1::interval`, [offset]);
    },
    stop: async () => {
      await served.stop();
      await Promise.all([accounts.stop(), registry.stop()]);
    },
  };
}

export type CredentialsUnderTest = Awaited<ReturnType<typeof credentialsUnderTest>>;
