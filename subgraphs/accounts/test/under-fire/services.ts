import { parseSigningKey } from '@tessera/kit/identity/identity-token.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import type { DataSource } from 'typeorm';
import { registryBy } from '../../src/order/registry.ts';
import { quoteSeal } from '../../src/quote/funding-quote.ts';
import type { Services } from './carry-out.ts';
import type { World } from './world.ts';

/** What a client carries its commands out with: the database, the registry of its world, and the key that signs quotes. */
export async function servicesOf(db: DataSource, { key, jwks, registryUrl }: World): Promise<Services> {
  const signer = await parseSigningKey(JSON.stringify(key));
  return {
    db,
    registry: registryBy(subgraphCaller(signer, 'registry', registryUrl)),
    quotes: quoteSeal(signer, jwks),
  };
}
