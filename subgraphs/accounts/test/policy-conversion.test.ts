import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountsDataSource } from '../src/data-source.ts';
import { decide, factsOf } from '../src/policy/evaluate.ts';
import { policyContent } from '../src/policy/policy-content.ts';

const VERSION_POLICY = 'VersionPolicy1764000500000';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await testDatabase('accounts');
  owner = await accountsDataSource(database.ownerUrl).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const lastMigration = async (): Promise<string> => {
  const [row] = await owner.query<[{ name: string }]>(`select name from migration order by timestamp desc limit 1`);
  return row.name;
};

it('policy versions from before contents were recorded keep their rules in order, their days and their currency', async () => {
  for (let last = ''; last !== VERSION_POLICY;) {
    last = await lastMigration();
    await owner.undoLastMigration({ transaction: 'each' });
  }
  const [first, second] = [uuidv7(), uuidv7()];
  await owner.query(
    `insert into policy_version (id, title, currency, effective_from) values ($1, 'First', 'EUR', '2025-01-01'), ($2, 'Second', 'EUR', '2026-01-01')`,
    [first, second],
  );
  await owner.query(
    `insert into provision_rule (policy_version_id, rank, need_group, qualification, labour_force_status, age_from, age_to, amount, ceiling, preservation_months)
     values ($1, 2, 'EVERY_ADULT', null, null, 18, 67, 50000, 500000, 60), ($1, 1, 'LOW_QUALIFIED', 'LOW', null, 18, 67, 80000, 800000, 60)`,
    [second],
  );
  await owner.runMigrations({ transaction: 'each' });

  const rows = await owner.query<{ content: unknown; state: string; until: string | null }[]>(
    `select content, policy_state(step, effective_from, effective_to) as state, effective_to::text as until from policy_version order by effective_from`,
  );
  expect(rows).toMatchObject([
    { state: 'SUPERSEDED', until: '2026-01-01' },
    { state: 'IN_FORCE', until: null },
  ]);
  const { currency, provision } = policyContent.parse(rows[1]?.content);
  expect(currency).toBe('EUR');
  expect(provision.table.rules.map(({ id }) => id)).toEqual(['LOW_QUALIFIED', 'EVERY_ADULT']);
  expect(decide(provision.table, factsOf(40, { QUALIFICATION: 'LOW' }))).toMatchObject({ then: { amount: '80000' } });
  expect(decide(provision.table, factsOf(40, {}))).toMatchObject({ then: { amount: '50000', ceiling: '500000' } });
  expect(decide(provision.table, factsOf(70, {}))).toMatchObject({ then: { amount: '0' } });
});
