import { parseArgs } from 'node:util';
import { embeddedSettings } from '@tessera/stack/postgres/cluster.ts';
import { startTestPostgres, type TestPostgres } from '@tessera/stack/testing/test-postgres.ts';
import type { DataSource } from 'typeorm';
import { sealDays } from '../src/proof/seal-days.ts';
import { verifyLedger } from '../src/proof/verify-ledger.ts';
import { freshDatabase, withDatabase } from './bench-database.ts';
import { postgresCpu } from './postgres-cpu.ts';

// pnpm bench:chain [--lines 300000]
// Sealing one day of the journal, a day of the annual provision being the largest there is, and verifying it.

const FUND = '00000000-0000-7000-8000-00000000000f';

/** A day, long ago, on which so many lots were granted. */
const seed = (lines: number): readonly string[] => [
  `update scheme_clock set clock_offset = '2026-01-10 12:00'::timestamp - now()`,
  `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days) values ('${FUND}', uuidv7(), 'NATIONAL', 'AUTHORITY', 'Bench', 'EUR', 30)`,
  `insert into journal_entry (id, kind, actor) values ('${FUND}', 'DEPOSIT', 'bench')`,
  `insert into journal_line (entry_id, movement, amount, currency, fund_id) values ('${FUND}', 'DEPOSIT', 1e14, 'EUR', '${FUND}')`,
  `insert into person (id, region, birth_year) select uuidv7(), 'BE21', 1980 from generate_series(1, ${lines}) n`,
  `insert into learning_account (person_id) select id from person`,
  `with entry as (insert into journal_entry (kind, actor, reason) values ('GRANT', 'bench', 'annual provision 2026') returning id)
   insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
   select a.id, '${FUND}', entry.id, 'annual provision 2026', 50000, 50000, 'EUR', scheme_today(), '{}' from learning_account a, entry`,
  `update scheme_clock set clock_offset = '2026-01-11 12:00'::timestamp - now()`,
];

async function measure(
  postgres: TestPostgres,
  what: string,
  lines: number,
  work: () => Promise<unknown>,
): Promise<void> {
  const [cpu, began] = [postgresCpu(postgres.folder), performance.now()];
  await work();
  const [seconds, used] = [(performance.now() - began) / 1000, postgresCpu(postgres.folder) - cpu];
  const rate = Math.round(lines / seconds).toLocaleString('en');
  process.stdout.write(
    `${what.padEnd(8)} ${lines.toLocaleString('en')} lines ${seconds.toFixed(1)} s, ${rate} lines/s, ${((used / lines) * 1e6).toFixed(1)} µs CPU a line\n`,
  );
}

const { values } = parseArgs({ options: { lines: { type: 'string', default: '300000' } } });
const lines = Number(values.lines);
const postgres = await startTestPostgres(embeddedSettings);
try {
  await freshDatabase(postgres, 'chain');
  await withDatabase(postgres, 'chain', 'accounts_owner', async (db: DataSource) => {
    for (const statement of seed(lines)) await db.query(statement);
  });
  await withDatabase(postgres, 'chain', 'accounts', async (db) => {
    await measure(postgres, 'seal', lines, () => sealDays(db));
    await measure(postgres, 'verify', lines, async () => {
      const { differences, days } = await verifyLedger(db);
      if (days !== 1 || differences.length > 0) throw new Error('the bench sealed nothing, or not what is there');
    });
  });
} finally {
  await postgres.stop();
}
