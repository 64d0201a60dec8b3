import { randomUUID } from 'node:crypto';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import pg from 'pg';
import { dataOf } from '../test/story/client.ts';
import { richPersons } from '../test/story/rich-persons.ts';
import { percentiles } from './statistics.ts';

// pnpm bench:orders
// What a front end sends to place an order: the quote, and `orderPlace`, through the gateway, the money reserved, the place taken in registry, the order confirmed.
// Beside it, in turn on the same PostgreSQL, the plain SQL that reserves in accounts alone: what the whole way costs is stated as a share of that.

const ROUNDS = 3;
const SECONDS = 5;
const AT_ONCE = 8; // persons, each with one request under way
const PERSONS = 24; // a person orders a session once: who has ordered them all makes way for the next

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const QUOTE = `query ($id: ID!) { learningOpportunitySession(id: $id) { fundingQuote { quote } } }`;
const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { state } errors { __typename } } }`;

/** Everybody does it again and again for a time: how many a second, and how long each took in milliseconds. */
async function repeated(work: (person: number) => Promise<void>) {
  const latencies: number[] = [];
  const ends = performance.now() + SECONDS * 1000;
  const loop = async (person: number): Promise<void> => {
    for (let from = performance.now(); from < ends; from = performance.now()) {
      await work(person);
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, person) => loop(person)));
  return { perSecond: latencies.length / SECONDS, latencies };
}

async function order(system: TestSystem, token: string, id: string): Promise<void> {
  type Quoted = { learningOpportunitySession: { fundingQuote: { quote: string } | null } };
  const { learningOpportunitySession } = await dataOf<Quoted>(system, token, QUOTE, { id });
  type Placed = { orderPlace: { order: { state: string } | null } };
  const input = { quote: learningOpportunitySession.fundingQuote?.quote, idempotencyKey: randomUUID() };
  const { orderPlace } = await dataOf<Placed>(system, token, PLACE, { input });
  if (orderPlace.order?.state !== 'CONFIRMED') throw new Error(`not confirmed: ${JSON.stringify(orderPlace)}`);
}

async function reserveAlone(pool: pg.Pool, accountId: string | undefined): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('tessera.viewer', 'system', true)`);
    await client.query({
      name: 'reserve',
      text: `select reserve($1, uuidv7(), $1, 'EUR', 1, 1, 'bench', '{}', 'EXPIRY')`,
      values: [accountId],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const system = await startSystem({ persons: 50 });
const pool = new pg.Pool({ connectionString: system.databaseUrl('accounts', 'app'), max: AT_ONCE });
try {
  const persons = Array.from({ length: PERSONS }, (_, n) => demoPerson(n).id);
  const { sessions, accounts } = await richPersons(system, persons);
  const tokens = await Promise.all(persons.map((id) => system.tokenFor(id)));
  const orders: number[] = [];
  const floors: number[] = [];
  const latencies: number[] = [];
  const turns = Array.from({ length: AT_ONCE }, () => 0);
  const orderOnce = (line: number): Promise<void> => {
    const turn = turns[line] ?? 0;
    turns[line] = turn + 1;
    const person = line + AT_ONCE * Math.floor(turn / sessions.length);
    return order(system, tokens[person] ?? '', sessions[turn % sessions.length] ?? '');
  };
  for (let round = 0; round < ROUNDS; round++) {
    floors.push((await repeated((person) => reserveAlone(pool, accounts[person]))).perSecond);
    const ours = await repeated(orderOnce);
    orders.push(ours.perSecond);
    latencies.push(...ours.latencies);
  }
  const { p50, p99 } = percentiles(latencies);
  say(`quote and orderPlace through the gateway, place taken: ${mean(orders).toFixed(0)} orders a second`);
  say(`  p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${AT_ONCE} persons at once, ${latencies.length} orders`);
  say(`plain SQL that reserves alone: ${mean(floors).toFixed(0)} a second`);
  say(`share: ${((mean(orders) / mean(floors)) * 100).toFixed(1)} %`);
} finally {
  await pool.end();
  await system.stop();
}
