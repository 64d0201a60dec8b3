import { parseArgs } from 'node:util';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { grantConnect } from '@tessera/stack/postgres/bootstrap.ts';
import { embeddedSettings } from '@tessera/stack/postgres/cluster.ts';
import { asSuperuser, urlFor } from '@tessera/stack/postgres/connect.ts';
import { startTestPostgres, templateOf, type TestPostgres } from '@tessera/stack/testing/test-postgres.ts';
import type { DataSource } from 'typeorm';
import { accountsDataSource } from '../src/data-source.ts';
import { demoContent } from '../src/demo/demo-content.ts';
import { audit } from '../src/ledger/audit.ts';
import { runAnnualProvision } from '../src/provision/run-annual-provision.ts';
import { policyVersionInForce } from '../test/policies.ts';
import { postgresCpu } from './postgres-cpu.ts';

// pnpm bench:provision [--accounts 100000,1000000]
// The annual provision against the floor under it: plain SQL that puts the same lots into the same guarded tables, without rules, facts, ceilings or explanations.
// Each starts from lots that are empty and were never analysed.

const FUND = '00000000-0000-7000-8000-00000000000f';
const CHUNK = 20_000;

/** Persons, four facts of each and accounts by SQL: a third of the persons low-qualified. */
const seed = (accounts: number): readonly string[] => [
  `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days) values ('${FUND}', uuidv7(), 'NATIONAL', 'AUTHORITY', 'Bench', 'EUR', 30)`,
  `insert into journal_entry (id, kind, actor) values ('${FUND}', 'DEPOSIT', 'bench')`,
  `insert into journal_line (entry_id, movement, amount, currency, fund_id) values ('${FUND}', 'DEPOSIT', ${accounts} * 100000::bigint, 'EUR', '${FUND}')`,
  `insert into person (id, region, birth_year) select uuidv7(), 'BE21', 1970 + n % 30 from generate_series(1, ${accounts}) n`,
  `insert into person_fact (person_id, fact, value, source, valid)
   select id, fact, value, 'bench', '[2020-01-01,)'::daterange
     from person, lateral (values ('QUALIFICATION', case when birth_year % 3 = 0 then 'LOW' else 'MEDIUM' end),
                                  ('LABOUR_FORCE_STATUS', 'EMPLOYED'), ('SECTOR', 'C'), ('WORKING_TIME', '100')) known (fact, value)`,
  `insert into learning_account (person_id) select id from person`,
];

const asOwner = (work: readonly string[]) => async (db: DataSource) => {
  await db.query(`select set_config('tessera.viewer', 'system', false)`);
  for (const statement of work) await db.query(statement);
};

async function withDatabase<T>(
  { address }: TestPostgres,
  name: string,
  role: string,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const db = await accountsDataSource(urlFor(address, role, name), 1).initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** A copy of a database under a name of its own. */
async function copy({ address }: TestPostgres, from: string, name: string): Promise<void> {
  await asSuperuser(address, 'postgres', async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${from} strategy = file_copy`);
    await grantConnect(client, name);
  });
}

/** The floor: the same lots for a fixed amount, in the same chunks, under the same guards. */
async function floor(db: DataSource): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let granted = 0; ;) {
    const rows = await inTransaction(db, async (tx) => {
      await tx.query(`set local statement_timeout = '10min'`);
      return tx.query<{ last: string | null; n: string }[]>(
        `with entry as (insert into journal_entry (kind, actor) values ('GRANT', 'floor') returning id),
         born as (
           insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation)
           select a.id, $1, (select id from entry), 'floor', 50000, 50000, 'EUR', '2026-01-01', '2031-01-01', '{}'
             from learning_account a where a.id > $2 order by a.id limit ${CHUNK} returning account_id)
         select max(account_id::text) as last, count(*) as n from born`,
        [FUND, after],
      );
    });
    const [chunk] = rows;
    if (chunk?.last == null) return granted;
    after = chunk.last;
    granted += Number(chunk.n);
  }
}

const provision = (db: DataSource) =>
  runAnnualProvision(db, { fundId: FUND, year: 2026, actor: 'bench', chunk: CHUNK }).then(({ granted }) => granted);

interface Measured {
  readonly cpu: number;
  readonly wall: number;
  readonly granted: number;
}

async function measure(
  postgres: TestPostgres,
  name: string,
  work: (db: DataSource) => Promise<number>,
): Promise<Measured> {
  return withDatabase(postgres, name, 'accounts', async (db) => {
    await db.query('select 1');
    const [cpu, wall] = [postgresCpu(postgres.folder), performance.now()];
    const granted = await work(db);
    return { cpu: postgresCpu(postgres.folder) - cpu, wall: (performance.now() - wall) / 1000, granted };
  });
}

const row = (what: string, accounts: number, { cpu, wall, granted }: Measured, base?: Measured): string =>
  [
    what.padEnd(34),
    granted.toLocaleString('en').padStart(10),
    cpu.toFixed(1).padStart(8),
    wall.toFixed(1).padStart(8),
    ((cpu / accounts) * 1e6).toFixed(1).padStart(12),
    base ? (cpu / base.cpu).toFixed(2).padStart(8) : '',
  ].join(' ');

async function benchOf(postgres: TestPostgres, accounts: number): Promise<void> {
  await copy(postgres, templateOf('accounts'), 'seeded');
  await withDatabase(postgres, 'seeded', 'accounts_owner', asOwner(seed(accounts)));
  await withDatabase(postgres, 'seeded', 'accounts', (db) => policyVersionInForce(db, demoContent));
  process.stdout.write(
    `\n${accounts.toLocaleString('en')} accounts\n${['', 'lots', 'CPU s', 'wall s', 'µs CPU/acc.', 'ratio'].map((head, index) => head.padStart([34, 10, 8, 8, 12, 8][index] ?? 0)).join(' ')}\n`,
  );
  await copy(postgres, 'seeded', 'floor_run');
  const base = await measure(postgres, 'floor_run', floor);
  process.stdout.write(`${row('guarded plain SQL', accounts, base)}\n`);
  await copy(postgres, 'seeded', 'provision_run');
  const run = await measure(postgres, 'provision_run', provision);
  process.stdout.write(`${row('annual provision, explained', accounts, run, base)}\n`);
  process.stdout.write(
    `${row('the same run again', accounts, await measure(postgres, 'provision_run', provision), base)}\n`,
  );
  const wrong = await withDatabase(postgres, 'provision_run', 'accounts', (db) =>
    inTransaction(db, (tx) => tx.query(`set local statement_timeout = 0`).then(() => audit(tx))),
  );
  process.stdout.write(`audit: ${wrong.every((check) => check.wrong === 0) ? 'all zero' : JSON.stringify(wrong)}\n`);
}

const { values } = parseArgs({ options: { accounts: { type: 'string', default: '100000,1000000' } } });
const postgres = await startTestPostgres(embeddedSettings);
try {
  for (const accounts of values.accounts.split(',').map(Number)) await benchOf(postgres, accounts);
} finally {
  await postgres.stop();
}
