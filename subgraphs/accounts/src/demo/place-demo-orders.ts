import { parseArgs } from 'node:util';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import { demoId, seeded } from '@tessera/kit/demo/seeded.ts';
import { parseSigningKey } from '@tessera/kit/identity/identity-token.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { findAccount } from '../account/open-account.ts';
import { readConfig } from '../config.ts';
import { accountsDataSource } from '../data-source.ts';
import { placeOrder, type Placement } from '../order/place-order.ts';
import { guidanceBy } from '../leave/guidance.ts';
import { registryBy } from '../order/registry.ts';
import { quoteSeal } from '../quote/funding-quote.ts';
import { quoteFunding } from '../quote/quote-funding.ts';
import { askForDemoLeave } from './demo-leave.ts';

const ORDERS = 200;
const SESSIONS = 50;
const AT_ONCE = 4;

/** One person books one session with a quote, as they would through the graph. False when the registry or the account said no. */
async function placeOne(placement: Placement, n: number, persons: number): Promise<boolean> {
  const chance = seeded(104_729 * (n + 1));
  const { id: personId } = demoPerson(30 + Math.floor(chance() * (persons - 30)));
  const sessionId = demoId('session', 1 + Math.floor(chance() * SESSIONS));
  const session = await placement.registry.snapshot(sessionId, 'demo');
  if (session === null) return false;
  const quote = await inTransaction(placement.db, async (tx) => {
    const account = await findAccount(tx, personId);
    return account === null ? undefined : (await quoteFunding(tx, account, [session]))[0];
  });
  if (quote === undefined || quote.ownShare > 0n) return false;
  const outcome = await placeOrder(placement, {
    personId,
    quote: await placement.quotes.sign(quote),
    idempotencyKey: `demo order ${n}`,
    requestId: 'demo',
  });
  return 'order' in outcome;
}

await main(async () => {
  const { values } = parseArgs({ options: { persons: { type: 'string', default: '2000' } } });
  const persons = z.coerce.number().int().min(31).parse(values.persons);
  const config = readConfig();
  const signer = await parseSigningKey(config.IDENTITY_KEY_FILE);
  const db = await accountsDataSource(config.DATABASE_URL).initialize();
  const registry = registryBy(subgraphCaller(signer, 'registry', config.REGISTRY_URL));
  const placement = { db, registry, quotes: quoteSeal(signer, JSON.parse(config.IDENTITY_JWKS_FILE) as JSONWebKeySet) };
  const wanted = Math.min(ORDERS, Math.floor(persons / 5));
  for (let from = 0; from < wanted; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, wanted - from) }, (_, offset) => from + offset);
    await Promise.all(some.map((n) => placeOne(placement, n, persons)));
    process.stdout.write(`${JSON.stringify({ done: from + some.length, of: wanted, what: 'orders' })}\n`);
  }
  const guidance = guidanceBy(subgraphCaller(signer, 'guidance-and-validation', config.GUIDANCE_AND_VALIDATION_URL));
  await askForDemoLeave({ db, guidance });
  await db.destroy();
});
