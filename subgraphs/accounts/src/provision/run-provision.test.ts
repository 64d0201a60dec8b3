import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { seeded } from '@tessera/kit/demo/seeded.ts';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import { exitOf } from '@tessera/stack/process/exit-of.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { disagreements, fundWith } from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { accountsDataSource } from '../data-source.ts';
import { demoContent } from '../demo/demo-content.ts';

const ACCOUNTS = 600;
const CHUNK = 10;
const YEAR = new Date().getFullYear();
const SCRIPT = join(import.meta.dirname, 'run-provision.ts');

interface Country {
  readonly database: TestDatabase;
  readonly db: DataSource;
}

/** The same accounts each time, ids and all: every third person low-qualified, every fifth account at its ceiling. */
async function country(): Promise<Country> {
  const database = await testDatabase('accounts');
  const db = await accountsDataSource(database.url).initialize();
  await policyVersionInForce(db, demoContent);
  const fundId = await fundWith(db, '10000000.00');
  await inTransaction(db, async (tx) => {
    const rows = `from generate_series(1, ${ACCOUNTS}) n`;
    await tx.query(
      `insert into person (id, region, birth_year) select md5('p' || n)::uuid, 'BE21', 1970 + n % 30 ${rows}`,
    );
    await tx.query(
      `insert into person_fact (person_id, fact, value, source, valid)
       select md5('p' || n)::uuid, 'QUALIFICATION', case when n % 3 = 0 then 'LOW' else 'HIGH' end, 'test', '[2020-01-01,)'::daterange ${rows}`,
    );
    await tx.query(
      `insert into learning_account (id, person_id) select md5('a' || n)::uuid, md5('p' || n)::uuid ${rows}`,
    );
    await tx.query(
      `with entry as (insert into journal_entry (kind, actor) values ('GRANT', 'test') returning id)
       insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
       select md5('a' || n)::uuid, $1, (select id from entry), 'before', 800000, 800000, 'EUR', scheme_today(), '{}' ${rows} where n % 5 = 0`,
      [fundId],
    );
  });
  return { database, db };
}

/** Every grant and every decision to grant nothing, without the ids that no two runs share. */
const stateOf = ({ db }: Country): Promise<readonly unknown[]> =>
  inTransaction(db, (tx) =>
    tx.query<unknown[]>(
      `select account_id, grant_reference as what, granted, available, expires_on, explanation - 'policyVersion' as explanation from entitlement_lot
       union all select account_id, 'withheld', 0, 0, null, explanation - 'policyVersion' from provision_withheld
       union all select account_id, movement, amount, 0, null, null from journal_line
       union all select null, 'fund', available, committed, null, null from fund_balance
       order by 1, 2`,
    ),
  );

/** Runs the operators' command; kills it as it has told of its progress so many times. */
async function command(
  { database }: Country,
  killAfter = Infinity,
): Promise<{ readonly exit: number | null; readonly told: readonly string[] }> {
  const child = spawn(process.execPath, [SCRIPT, '--year', String(YEAR), '--chunk', String(CHUNK)], {
    env: { ...inheritedEnvironment(), DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    told.push(line);
    if (told.length === killAfter) child.kill('SIGKILL');
  });
  return { exit: await exitOf(child), told };
}

let undisturbed: Country;
let killed: Country;
beforeAll(async () => {
  undisturbed = await country();
  killed = await country();
});
afterAll(async () => {
  for (const { db, database } of [undisturbed, killed]) {
    await db.destroy();
    await database.drop();
  }
});

it('comes to the same end however often it is killed on the way, and does nothing when run once more', async () => {
  expect(await command(undisturbed)).toMatchObject({ exit: 0 });
  const chance = seeded(2026);
  let left = ACCOUNTS / CHUNK;
  for (let kills = 0; kills < 3; kills++) {
    const { exit } = await command(killed, 1 + Math.floor(chance() * (left / 3)));
    expect(exit).not.toBe(0);
    left -= 1;
  }
  const last = await command(killed);

  expect(last).toMatchObject({ exit: 0 });
  expect(last.told.at(-1)).toContain('complete');
  expect(await stateOf(killed)).toEqual(await stateOf(undisturbed));
  expect(await disagreements(killed.db)).toEqual([]);
  const state = await stateOf(killed);
  expect((await command(killed)).told.at(-2)).toContain(`${ACCOUNTS} accounts looked at, 0 granted`);
  expect(await stateOf(killed)).toEqual(state);
});

it('refuses a year that cannot be meant', async () => {
  const child = spawn(process.execPath, [SCRIPT, '--year', String(YEAR + 36)], {
    env: { ...inheritedEnvironment(), DATABASE_URL: undisturbed.database.url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await exitOf(child)).toBe(1);
  expect(said).toContain('the present year');
});
