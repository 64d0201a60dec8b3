import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { demoContent } from '../demo/demo-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';

let accounts: AccountsUnderTest;
let fundId: string;

/** 500.00 a year and 5,000.00 at most; the low-qualified 800.00 and 8,000.00; kept for 60 months; from 18 to 67. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  await makeItNoonOf(accounts.database, '2026-03-01');
  await policyVersionInForce(accounts.db, demoContent);
  fundId = await fundWith(accounts.db, '100000.00');
});
afterAll(() => accounts.stop());

const PROJECTION = `query ($to: Date!, $first: Int, $after: String) { me { account { balance { available { amount } } projection(to: $to) {
  available { amount } reserved { amount } spent { amount } sources { source }
  steps(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { day kind amount { amount } rule policyVersion why } } } } } } }`;

const ask = (personId: string, to: string, page: object = {}) =>
  accounts.as(holder(personId), PROJECTION, { to, first: 100, ...page });

interface Step {
  readonly day: string;
  readonly kind: string;
  readonly amount: { readonly amount: string };
  readonly rule: string | null;
}

async function projectionOf(personId: string, to: string) {
  const { projection } = (await ask(personId, to)).data.me.account;
  return {
    available: projection.available.amount as string,
    steps: projection.steps.edges.map(
      ({ node: { day, kind, amount, rule } }: { node: Step }) => `${day} ${kind} ${amount.amount} ${rule ?? '-'}`,
    ) as string[],
  };
}

describe('a projection', () => {
  it('adds the provisions to come and takes away what expires', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { qualification: 'LOW' });
    await grant(accounts.db, fundId, accountId, '100.00', '2026-06-30');
    expect(await projectionOf(personId, '2026-06-30')).toEqual({ available: '100.00', steps: [] });
    expect(await projectionOf(personId, '2028-01-01')).toEqual({
      available: '1600.00',
      steps: [
        '2026-07-01 EXPIRY 100.00 -',
        '2027-01-01 ANNUAL_PROVISION 800.00 LOW_QUALIFIED',
        '2028-01-01 ANNUAL_PROVISION 800.00 LOW_QUALIFIED',
      ],
    });
  });

  it('is cut at the ceiling, and says so', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    await grant(accounts.db, fundId, accountId, '4300.00');
    const { data } = await ask(personId, '2029-06-01');
    const { available, steps } = data.me.account.projection;
    expect(available.amount).toBe('5000.00');
    expect(steps.edges.map(({ node }: { node: Step }) => node.amount.amount)).toEqual(['500.00', '200.00', '0.00']);
    expect(steps.edges[1].node.why).toContain('cut from 500.00 because the account holds at most 5000.00');
  });

  it('stops at the age at which the rules stop', async () => {
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey, { birthYear: 2028 - 68 });
    expect((await projectionOf(personId, '2029-01-01')).steps).toEqual([
      '2027-01-01 ANNUAL_PROVISION 500.00 EVERY_ADULT',
    ]);
  });

  it('is what happens when the years have come', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { qualification: 'LOW' });
    await grant(accounts.db, fundId, accountId, '7000.00', '2027-12-31');
    const [first, second] = [await projectionOf(personId, '2027-01-01'), await projectionOf(personId, '2028-01-01')];
    const available = async () => (await ask(personId, '2030-01-01')).data.me.account.balance.available.amount;
    await makeItNoonOf(accounts.database, '2027-01-01');
    await runAnnualProvision(accounts.db, { fundId, year: 2027, actor: 'test' });
    expect(await available()).toBe(first.available);
    await makeItNoonOf(accounts.database, '2028-01-01');
    await runAnnualProvision(accounts.db, { fundId, year: 2028, actor: 'test' });
    expect(await available()).toBe(second.available);
    expect([first.available, second.available]).toEqual(['7800.00', '1600.00']);
  });

  it('is of a day to come, at most five years ahead, and goes on from a cursor', async () => {
    await makeItNoonOf(accounts.database, '2028-01-02');
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    for (const to of ['2028-01-02', '2020-01-01', '2033-01-03'])
      expect((await ask(personId, to)).codes).toEqual(['BAD_USER_INPUT']);
    const first = (await ask(personId, '2033-01-02', { first: 4 })).data.me.account.projection.steps;
    const { after } = { after: first.pageInfo.endCursor as string };
    const rest = (await ask(personId, '2033-01-02', { first: 4, after })).data.me.account.projection.steps;
    expect([first.edges.length, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([4, 1, false]);
  });
});
