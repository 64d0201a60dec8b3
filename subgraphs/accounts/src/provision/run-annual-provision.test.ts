import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { runAnnualProvision } from './run-annual-provision.ts';

let accounts: AccountsUnderTest;
let policyVersionId: string;
let fundId: string;

/** The policy of the worked examples: 500.00 a year and 5,000.00 at most; the low-qualified 800.00 and 8,000.00. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '1000000.00');
  policyVersionId = await policyVersionInForce(accounts.db, demoContent);
  await inTransaction(accounts.db, async (tx) => {
    await tx.query(
      `insert into provision_rule (policy_version_id, rank, need_group, qualification, age_from, age_to, amount, ceiling, preservation_months)
       values ($1, 1, 'LOW_QUALIFIED', 'LOW', 18, 67, 80000, 800000, 60), ($1, 2, 'EVERY_ADULT', null, 18, 67, 50000, 500000, 60)`,
      [policyVersionId],
    );
  });
});
afterAll(() => accounts.stop());

const run = (year: number, chunk = 20_000) =>
  runAnnualProvision(accounts.db, { policyVersionId, fundId, year, actor: 'test', chunk });

const ACCOUNT = `{ me { account { balance { available { amount } } lots(includeExhausted: true) { edges { node {
  granted { amount } explanation { reference rule facts cutByCeiling { amount } } } } } } } }`;

async function accountOf(personId: string) {
  const answer = await accounts.as(holder(personId), ACCOUNT);
  return (
    answer.data as unknown as {
      me: {
        account: { balance: { available: { amount: string } }; lots: { edges: { node: Record<string, unknown> }[] } };
      };
    }
  ).me.account;
}

describe('the annual provision', () => {
  it('gives those most in need more, and tells by which rule and facts', async () => {
    const low = await personWithAccount(accounts.db, accounts.dataKey, {
      qualification: 'LOW',
      status: 'UNEMPLOYED',
      birthYear: 1986,
    });
    const other = await personWithAccount(accounts.db, accounts.dataKey, { qualification: 'HIGH' });
    await run(2026);

    const lots = (await accountOf(low.personId)).lots.edges.map(({ node }) => node);
    expect(lots).toMatchObject([
      { granted: { amount: '800.00' }, explanation: { reference: 'annual provision 2026', rule: 'LOW_QUALIFIED' } },
    ]);
    expect((lots[0]?.['explanation'] as { facts: string[] }).facts.sort()).toEqual([
      'age: 40',
      'labourForceStatus: UNEMPLOYED',
      'qualification: LOW',
    ]);
    expect((await accountOf(other.personId)).balance.available.amount).toBe('500.00');
  });

  it('cuts a grant to the ceiling and says by how much (worked example 1)', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { qualification: 'LOW' });
    await grant(accounts.db, fundId, accountId, '7500.00');
    await run(2026);

    const { balance, lots } = await accountOf(personId);
    expect(balance.available.amount).toBe('8000.00');
    expect(lots.edges.map(({ node }) => node)).toContainEqual(
      expect.objectContaining({
        granted: { amount: '500.00' },
        explanation: expect.objectContaining({ cutByCeiling: { amount: '300.00' } }) as unknown,
      }),
    );
  });

  it('grants nothing above the ceiling, to a closed account, or out of working age', async () => {
    const full = await personWithAccount(accounts.db, accounts.dataKey);
    await grant(accounts.db, fundId, full.accountId, '5000.00');
    const young = await personWithAccount(accounts.db, accounts.dataKey, { birthYear: 2012 });
    const closed = await personWithAccount(accounts.db, accounts.dataKey);
    await inTransaction(accounts.db, (tx) =>
      tx.query(`update learning_account set state = 'CLOSED' where id = $1`, [closed.accountId]),
    );
    await run(2026);

    expect((await accountOf(full.personId)).balance.available.amount).toBe('5000.00');
    expect((await accountOf(young.personId)).balance.available.amount).toBe('0.00');
    const [lots] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ count: string }[]>(`select count(*) from entitlement_lot where account_id = $1`, [closed.accountId]),
    );
    expect(lots?.count).toBe('0');
  });

  it('grants nothing the second time, whatever the chunks were, and again next year', async () => {
    const persons = await Promise.all(
      Array.from({ length: 12 }, () => personWithAccount(accounts.db, accounts.dataKey)),
    );
    await run(2027, 5);
    const before = await inTransaction(accounts.db, (tx) =>
      tx.query<unknown[]>(`select * from journal_line order by id`),
    );

    expect(await run(2027, 7)).toMatchObject({ granted: 0, amount: 0n });
    expect(
      await inTransaction(accounts.db, (tx) => tx.query<unknown[]>(`select * from journal_line order by id`)),
    ).toEqual(before);
    await run(2028);
    expect((await accountOf(persons[0]?.personId ?? '')).balance.available.amount).toBe('1000.00');
  });

  it('stops at the first account the fund has no money for, having granted whole chunks only, and goes on when there is money', async () => {
    await Promise.all(Array.from({ length: 6 }, () => personWithAccount(accounts.db, accounts.dataKey)));
    const poor = await fundWith(accounts.db, '1500.00');
    const attempt = runAnnualProvision(accounts.db, {
      policyVersionId,
      fundId: poor,
      year: 2030,
      actor: 'test',
      chunk: 2,
    });

    await expect(attempt).rejects.toThrow('fund_balance_floor');
    const [left] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ available: string }[]>(`select available from fund_balance where fund_id = $1`, [poor]),
    );
    expect(BigInt(left?.available ?? '-1')).toBeGreaterThanOrEqual(0n);
    expect(BigInt(left?.available ?? '-1')).toBeLessThan(cents('1500.00'));
  });

  it('leaves the audit at zero', async () => {
    expect(await disagreements(accounts.db)).toEqual([]);
  });
});
