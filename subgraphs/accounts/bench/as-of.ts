import { readTransaction } from '@tessera/kit/database/read-transaction.ts';
import { anonymous } from '@tessera/kit/identity/viewer.ts';
import { embeddedSettings } from '@tessera/stack/postgres/cluster.ts';
import { startTestPostgres, type TestPostgres } from '@tessera/stack/testing/test-postgres.ts';
import type { DataSource } from 'typeorm';
import { heldAsOf } from '../src/account/balance-as-of.ts';
import { takeSnapshots } from '../src/account/take-snapshots.ts';
import { sealDays } from '../src/proof/seal-days.ts';
import { freshDatabase, withDatabase } from './bench-database.ts';

// pnpm bench:as-of
// The balance of an account at the end of a past day: in one ledger, in one of ten times as many accounts, and in one ten times as long, without snapshots and with.

const FUND = '00000000-0000-7000-8000-00000000000f';
const PROBES = 5; // accounts that are asked about; they reserve and release much
const PAIRS = 50; // orders of each of them in a month
const QUESTIONS = 200;
const NOW = '2026-11-01';

interface Ledger {
  readonly name: string;
  readonly accounts: number; // each is granted a lot a month
  readonly months: number;
}

const ledgers: readonly Ledger[] = [
  { name: 'base', accounts: 500, months: 12 },
  { name: 'wide', accounts: 5_000, months: 12 },
  { name: 'long', accounts: 500, months: 120 },
];

const start = ({ accounts, months }: Ledger): readonly string[] => [
  `update scheme_clock set clock_offset = ('${NOW}'::date - interval '${months} months') - now()`,
  `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days) values ('${FUND}', uuidv7(), 'NATIONAL', 'AUTHORITY', 'Bench', 'EUR', 30)`,
  `insert into journal_entry (id, kind, actor) values ('${FUND}', 'DEPOSIT', 'bench')`,
  `insert into journal_line (entry_id, movement, amount, currency, fund_id) values ('${FUND}', 'DEPOSIT', 1e12, 'EUR', '${FUND}')`,
  `insert into person (id, region, birth_year) select uuidv7(), 'BE21', 1980 from generate_series(1, ${accounts + PROBES}) n`,
  `insert into learning_account (person_id) select id from person`,
];

const probes = `(select id from learning_account order by id limit ${PROBES})`;

/** One month: a grant for each account, and orders of the probes that come to nothing. */
const month = (before: number): readonly string[] => [
  `update scheme_clock set clock_offset = ('${NOW}'::date - interval '${before} months' + interval '14 days') - now()`,
  `with entry as (insert into journal_entry (kind, actor) values ('GRANT', 'bench') returning id)
   insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
   select a.id, '${FUND}', entry.id, 'bench ${before}', 1000, 1000, 'EUR', scheme_today(), '{}' from learning_account a, entry`,
  `with entry as (insert into journal_entry (kind, actor) values ('RESERVE', 'bench') returning id),
        fresh as (insert into reservation (account_id, order_id, provider_id, currency, price)
                  select id, uuidv7(), '${FUND}', 'EUR', 10 from ${probes} a, generate_series(1, ${PAIRS}) n returning account_id, id)
   insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
   select entry.id, 'RESERVE', 10, 'EUR', '${FUND}', f.account_id, l.id, f.id
     from fresh f join entitlement_lot l on l.account_id = f.account_id and l.grant_reference = 'bench ${before}', entry`,
  `with entry as (insert into journal_entry (kind, actor) values ('RELEASE', 'bench') returning id)
   insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
   select entry.id, 'RELEASE', 10, 'EUR', '${FUND}', p.account_id, p.lot_id, p.reservation_id from reservation_lot p, entry where p.reserved > 0`,
];

async function seed(db: DataSource, ledger: Ledger): Promise<void> {
  for (const statement of start(ledger)) await db.query(statement);
  for (let before = ledger.months; before > 0; before--)
    for (const statement of month(before)) await db.query(statement);
  await db.query(`update scheme_clock set clock_offset = '${NOW} 12:00'::timestamp - now()`);
  await db.query('analyze');
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of a question, as its holder asks it, about a day anywhere in the ledger. */
async function ask(db: DataSource, { months }: Ledger): Promise<number> {
  const holders = await db.query<{ id: string; person: string; known: string }[]>(
    `select id, person_id as person, scheme_now()::text as known from learning_account where id in ${probes}`,
  );
  const times: number[] = [];
  for (let question = 0; question < QUESTIONS; question++) {
    const { id = '', person = '', known = '' } = holders[question % holders.length] ?? {};
    const ago = ((question * 7919) % (months * 30)) + 1;
    const day = new Date(Date.parse(NOW) - ago * 86_400_000).toISOString().slice(0, 10);
    const reading = readTransaction(db, { ...anonymous('bench'), subject: person });
    const manager = await reading.manager();
    const began = performance.now();
    await heldAsOf(manager, id, day, known);
    times.push(performance.now() - began);
    await reading.end();
  }
  return median(times);
}

/** Milliseconds of a question without snapshots, and with. */
type Times = readonly [plain: number, snapshots: number];

function report(what: string, lines: number, time: number, base: number | undefined): void {
  const ratio = base === undefined ? '' : `  ${(time / base).toFixed(2)} of base`;
  process.stdout.write(
    `${what.padEnd(18)} ${lines.toLocaleString('en').padStart(8)} lines ${time.toFixed(2).padStart(7)} ms${ratio}\n`,
  );
}

async function benchOf(postgres: TestPostgres, ledger: Ledger, base: Times | undefined): Promise<Times> {
  const { name } = ledger;
  await freshDatabase(postgres, name);
  await withDatabase(postgres, name, 'accounts_owner', (db) => seed(db, ledger));
  return withDatabase(postgres, name, 'accounts', async (db) => {
    const [counted] = await db.query<{ lines: string }[]>('select count(*) as lines from journal_line');
    const lines = Number(counted?.lines);
    const plain = await ask(db, ledger);
    report(name, lines, plain, base?.[0]);
    await sealDays(db);
    await takeSnapshots(db);
    const snapshots = await ask(db, ledger);
    report(`${name}, snapshots`, lines, snapshots, base?.[1]);
    return [plain, snapshots];
  });
}

const postgres = await startTestPostgres(embeddedSettings);
try {
  let base: Times | undefined;
  for (const ledger of ledgers) {
    const times = await benchOf(postgres, ledger, base);
    base ??= times;
  }
} finally {
  await postgres.stop();
}
