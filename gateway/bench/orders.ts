import { randomUUID } from 'node:crypto';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import pg from 'pg';
import { dataOf, inDatabase } from '../test/story/client.ts';
import { percentiles } from './statistics.ts';

// pnpm bench:orders
// What a front end sends to place an order: the quote, and `orderPlace`, through the gateway, the money reserved, the place taken in registry, the order confirmed.
// Beside it, in turn on the same PostgreSQL, the plain SQL that reserves in accounts alone: what the whole way costs is stated as a share of that.

const ROUNDS = 3;
const SECONDS = 5;
const AT_ONCE = 8; // persons, each with one request under way

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const SESSIONS = `query { learningOpportunities(first: 20) { edges { node { sessions(first: 1) { edges { node { id } } } } } } }`;
const QUOTE = `query ($id: ID!) { learningOpportunitySession(id: $id) { fundingQuote { quote } } }`;
const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { state } errors { __typename } } }`;

/** Money for every order of the bench, as one more grant. */
const RICH = `with paid as (
  insert into journal_line (entry_id, movement, amount, currency, fund_id) select uuidv7(), 'DEPOSIT', 10000000000, 'EUR', id from fund where kind = 'NATIONAL' limit 1 returning fund_id, entry_id),
  entry as (insert into journal_entry (id, kind, actor) select entry_id, 'DEPOSIT', 'bench' from paid)
  select fund_id from paid`;
const LOTS = `with lots as (
  insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
  select a.id, $1, $2, 'bench', 1000000000, 1000000000, 'EUR', '2020-01-01', '{}' from learning_account a where a.person_id = any($3::uuid[]) returning account_id)
  insert into journal_entry (id, kind, actor) select $2, 'GRANT', 'bench' from lots limit 1 returning (select json_agg(account_id) from lots) as accounts`;

/** Sessions with places for all, and what the persons need to pay them. */
async function prepare(system: TestSystem, persons: readonly string[]) {
  type Found = { edges: { node: { sessions: { edges: { node: { id: string } }[] } } }[] };
  const { learningOpportunities } = await dataOf<{ learningOpportunities: Found }>(system, null, SESSIONS);
  await inDatabase(system, 'registry', 'update learning_opportunity_session set capacity = 10000');
  const [fund] = await inDatabase<{ fund_id: string }>(system, 'accounts', RICH);
  const granted = await inDatabase<{ accounts: string[] }>(system, 'accounts', LOTS, [
    fund?.fund_id,
    randomUUID(),
    persons,
  ]);
  return {
    sessions: learningOpportunities.edges.flatMap(({ node }) => node.sessions.edges.map((edge) => edge.node.id)),
    accounts: granted[0]?.accounts ?? [],
  };
}

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
  const persons = Array.from({ length: AT_ONCE }, (_, n) => demoPerson(n).id);
  const { sessions, accounts } = await prepare(system, persons);
  const tokens = await Promise.all(persons.map((id) => system.tokenFor(id)));
  const orders: number[] = [];
  const floors: number[] = [];
  const latencies: number[] = [];
  let turn = 0;
  for (let round = 0; round < ROUNDS; round++) {
    floors.push((await repeated((person) => reserveAlone(pool, accounts[person]))).perSecond);
    const ours = await repeated((person) =>
      order(system, tokens[person] ?? '', sessions[turn++ % sessions.length] ?? ''),
    );
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
