import { parseArgs } from 'node:util';
import { once, requestDigest } from '@tessera/kit/database/idempotency.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { embeddedSettings } from '@tessera/stack/postgres/cluster.ts';
import { urlFor } from '@tessera/stack/postgres/connect.ts';
import { startTestPostgres, type TestPostgres } from '@tessera/stack/testing/test-postgres.ts';
import { Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { accountsDataSource } from '../src/data-source.ts';
import { atAccount } from '../src/ledger/account-queue.ts';
import { audit } from '../src/ledger/audit.ts';
import { grantLots } from '../src/ledger/grant-lots.ts';
import { settle } from '../src/ledger/move-reserved.ts';
import { reserve } from '../src/ledger/reserve.ts';
import { freshDatabase, withDatabase } from './bench-database.ts';
import { middle, rateOf, type Rate } from './rate.ts';

// pnpm bench:ledger [--seconds 4] [--rounds 3]
// The money operations as the service does them, against the plain SQL of the same statements sent by `pg`, in turn on the same database.

const ACCOUNTS = 4_000;
const FUNDS = 16;
const BATCH = 100;
const DATABASE = 'ledger_bench';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '4' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const fund = (n: number): string => `00000000-0000-7000-8000-0000000f${n.toString(16).padStart(4, '0')}`;
const account = (n: number): string => `00000000-0000-7000-8000-000000${n.toString(16).padStart(6, '0')}`;

/** Accounts with money enough for every round, in funds with more. */
const seed = [
  `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days)
   select ('00000000-0000-7000-8000-0000000f' || lpad(to_hex(n), 4, '0'))::uuid, uuidv7(), 'NATIONAL', 'AUTHORITY', 'Bench ' || n, 'EUR', 30 from generate_series(0, ${FUNDS - 1}) n`,
  `insert into journal_entry (id, kind, actor) select id, 'DEPOSIT', 'bench' from fund`,
  `insert into journal_line (entry_id, movement, amount, currency, fund_id) select id, 'DEPOSIT', 1000000000000, 'EUR', id from fund`,
  `insert into person (id, region, birth_year) select uuidv7(), 'BE21', 1980 from generate_series(0, ${ACCOUNTS - 1})`,
  `insert into learning_account (id, person_id)
   select ('00000000-0000-7000-8000-000000' || lpad(to_hex(row_number() over () - 1), 6, '0'))::uuid, id from person`,
  `insert into journal_entry (id, kind, actor) values ('${account(0)}', 'GRANT', 'bench')`,
  `insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation)
   select id, '${fund(0)}', '${account(0)}', 'bench', 100000000, 100000000, 'EUR', '2026-01-01', '2099-12-31', '{}' from learning_account`,
];

const AMOUNT = 100n;
let turn = 0;
/** The next account, so that no two workers meet. */
const nextAccount = (): string => account(turn++ % ACCOUNTS);

const terms = { price: AMOUNT, currency: 'EUR', facts: [], consumptionOrder: 'EARMARK_THEN_EXPIRY' } as const;

/** Reserves and settles as the service does: two commands, each with a key, each a transaction. */
async function pairByService(db: DataSource, accountId: string): Promise<boolean> {
  const order = { accountId, orderId: uuidv7(), actor: 'bench', reason: 'bench' };
  const command = (scope: string) => ({ scope, key: order.orderId, request: order });
  await inTransaction(db, (tx) =>
    once(tx, command('reserve'), async () => ({
      outcome: await reserve(tx, { ...order, ...terms, providerId: accountId, amount: AMOUNT }),
    })),
  );
  await inTransaction(db, (tx) =>
    once(tx, command('settle'), async () => ({ outcome: await settle(tx, { ...order, amount: AMOUNT }) })),
  );
  return true;
}

/** The same statements, sent by nothing but `pg`, prepared by name. */
const sql = (client: PoolClient, name: string, text: string, parameters: unknown[]) =>
  client.query({ name, text, values: parameters });

async function inPlainTransaction(
  pool: Pool,
  scope: string,
  key: string,
  work: (client: PoolClient) => Promise<unknown>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('tessera.viewer', 'system', true)`);
    await sql(client, 'key', `insert into idempotency (scope, key, request_digest) values ($1, $2, $3) on conflict do nothing returning key`, [scope, key, requestDigest(key)]); // prettier-ignore
    await client.query('savepoint attempt');
    await work(client);
    await client.query('release savepoint attempt');
    await sql(client, 'outcome', `update idempotency set outcome = $3 where scope = $1 and key = $2`, [
      scope,
      key,
      '{}',
    ]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function pairByPlainSql(pool: Pool, accountId: string): Promise<boolean> {
  const orderId = uuidv7();
  await inPlainTransaction(pool, 'reserve', orderId, async (client) => {
    await client.query('savepoint reserving');
    await sql(client, 'reserve', 'select reserve($1, $2, $3, $4, $5, $6, $7, $8, $9) as missing', [accountId, orderId, accountId, 'EUR', '100', '100', 'bench', [], 'EARMARK_THEN_EXPIRY']); // prettier-ignore
    await client.query('release savepoint reserving');
  });
  await inPlainTransaction(
    pool,
    'settle',
    orderId,
    (client) =>
    sql(client, 'settle', 'select move_reserved($1, $2, $3, $4, $5, $6, $7) as exceeds', [accountId, orderId, 'SETTLE', '100', 'bench', 'bench', 'HOLDER']), // prettier-ignore
  );
  return true;
}

/** One batch of top-ups from one fund, as the service grants it. */
async function topUpByService(db: DataSource, fundId: string, size: number): Promise<boolean> {
  const grants = Array.from({ length: size }, () => ({
    accountId: nextAccount(),
    amount: AMOUNT,
    expiresOn: null,
    explanation: { kind: 'OTHER' as const },
  }));
  const key = uuidv7();
  await inTransaction(db, (tx) =>
    once(tx, { scope: 'topUp', key, request: key }, () =>
      grantLots(tx, { fundId, grantReference: key, actor: 'bench', grants }),
    ),
  );
  return true;
}

const GRANT = `with born as (
  insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
  select a, $1, $2, $3, 100, 100, 'EUR', scheme_today(), '{}' from unnest($4::uuid[]) a returning id),
  entry as (insert into journal_entry (id, kind, actor, reason) select $2, 'GRANT', 'bench', $3 where exists (select from born))
  select id from born`;

async function topUpByPlainSql(pool: Pool, fundId: string, size: number): Promise<boolean> {
  const accounts = Array.from({ length: size }, nextAccount);
  const key = uuidv7();
  await inPlainTransaction(pool, 'topUp', key, async (client) => {
    await client.query('savepoint granting');
    await sql(client, 'locks', 'select lock_account(id) from unnest($1::uuid[]) with ordinality as wanted (id) order by id', [accounts]); // prettier-ignore
    await sql(client, 'grant', GRANT, [fundId, key, key, accounts]);
    await client.query('release savepoint granting');
  });
  return true;
}

interface Sides {
  readonly db: DataSource;
  readonly pool: Pool;
}

async function withConnections<T>(url: string, connections: number, work: (sides: Sides) => Promise<T>): Promise<T> {
  const db = await accountsDataSource(url, connections).initialize();
  const pool = new Pool({ connectionString: url, max: connections });
  try {
    return await work({ db, pool });
  } finally {
    await Promise.all([db.destroy(), pool.end()]);
  }
}

const row = (what: string, { perSecond, refused, p50, p99 }: Rate, floor?: Rate): string =>
  [
    what.padEnd(52),
    perSecond.toFixed(0).padStart(8),
    p50.toFixed(1).padStart(8),
    p99.toFixed(1).padStart(8),
    (refused > 0 ? String(refused) : '').padStart(9),
    (floor === undefined ? '' : `${((perSecond / floor.perSecond) * 100).toFixed(0)} %`).padStart(8),
  ].join(' ');

/** Both in turn, so that whatever else the machine does falls on both; the middle of the rounds. */
async function inTurn(connections: number, works: readonly (() => Promise<boolean>)[]): Promise<readonly Rate[]> {
  const rates = works.map((): Rate[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) rates[index]?.push(await rateOf({ connections, seconds, work }));
  return rates.map(middle);
}

async function compare(
  url: string,
  connections: number,
  what: string,
  plain: (sides: Sides) => Promise<boolean>,
  service: (sides: Sides) => Promise<boolean>,
) {
  await withConnections(url, connections, async (sides) => {
    const [floor, ours] = await inTurn(connections, [() => plain(sides), () => service(sides)]);
    if (floor === undefined || ours === undefined) throw new Error('two works give two rates');
    say(row(`${what}, plain SQL, ${connections} connections`, floor));
    say(row(`${what}, service, ${connections} connections`, ours, floor));
  });
}

const CLIENTS = 64;

/** One client on its own, against 64 that all want the same row, through the pool and the turnstile of the service. */
async function hot(url: string) {
  await withConnections(url, 12, async ({ db }) => {
    const one = account(7);
    const atOnce = async (): Promise<boolean> => {
      const outcome = await atAccount(one, () => pairByService(db, one));
      if (outcome === 'full') await new Promise((later) => setTimeout(later, 5));
      return outcome !== 'full';
    };
    const [alone] = await inTurn(1, [atOnce]);
    const [many] = await inTurn(CLIENTS, [atOnce]);
    if (alone === undefined || many === undefined) throw new Error('one work gives one rate');
    say(row('one account, 1 client', alone));
    say(row(`one account, ${CLIENTS} clients`, many, alone));

    const [oneClient] = await inTurn(1, [() => topUpByService(db, fund(1), 1)]);
    const [manyClients, spread] = await inTurn(CLIENTS, [
      () => topUpByService(db, fund(1), 1),
      () => topUpByService(db, fund(turn % FUNDS), 1),
    ]);
    if (oneClient === undefined || manyClients === undefined || spread === undefined)
      throw new Error('one work gives one rate');
    say(row('single top-ups from one fund, 1 client', oneClient));
    say(row(`single top-ups from one fund, ${CLIENTS} clients`, manyClients, oneClient));
    say(row(`single top-ups from ${FUNDS} funds, ${CLIENTS} clients`, spread, oneClient));
  });
}

async function bench(postgres: TestPostgres): Promise<void> {
  await freshDatabase(postgres, DATABASE);
  await withDatabase(postgres, DATABASE, 'accounts_owner', async (db) => {
    for (const statement of seed) await db.query(statement);
  });
  const url = urlFor(postgres.address, 'accounts', DATABASE);
  say([' '.repeat(52), 'a second', '  p50 ms', '  p99 ms', '  refused', '   share'].join(' '));
  for (const connections of [8, 16])
    await compare(
      url,
      connections,
      'reserve and settle',
      ({ pool }) => pairByPlainSql(pool, nextAccount()),
      ({ db }) => pairByService(db, nextAccount()),
    );
  await compare(
    url,
    8,
    `batches of ${BATCH} top-ups from one fund`,
    ({ pool }) => topUpByPlainSql(pool, fund(0), BATCH),
    ({ db }) => topUpByService(db, fund(0), BATCH),
  );
  await hot(url);
  const wrong = await withDatabase(postgres, DATABASE, 'accounts', (db) =>
    inTransaction(db, (tx) => tx.query('set local statement_timeout = 0').then(() => audit(tx))),
  );
  const bad = wrong.filter(({ check, wrong: rows }) => rows > 0 && !check.startsWith('orders'));
  say(`audit: ${bad.length === 0 ? 'all zero' : JSON.stringify(bad)}`);
}

const postgres = await startTestPostgres(embeddedSettings);
try {
  await bench(postgres);
} finally {
  await postgres.stop();
}
