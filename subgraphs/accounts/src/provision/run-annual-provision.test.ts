import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { deposit } from '../ledger/deposit.ts';
import { grantLots } from '../ledger/grant-lots.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { runAnnualProvision } from './run-annual-provision.ts';

let accounts: AccountsUnderTest;
let fundId: string;

/** The policy of the worked examples: 500.00 a year and 5,000.00 at most; the low-qualified 800.00 and 8,000.00. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '1000000.00');
  await policyVersionInForce(accounts.db, demoContent);
});
afterAll(() => accounts.stop());

const run = (year: number, chunk = 20_000) => runAnnualProvision(accounts.db, { fundId, year, actor: 'test', chunk });

const person = (facts: Parameters<typeof personWithAccount>[2] = {}) =>
  personWithAccount(accounts.db, accounts.dataKey, facts);

const ACCOUNT = `query ($year: Int!) { me { account { balance { available { amount } } annualProvision(year: $year) {
  granted { amount } lot { granted { amount } expiresOn }
  explanation { reference rule policyVersion facts amountByRule { amount } afterWorkingTime { amount } ceiling { amount } held { amount } cutByCeiling { amount } }
} } } }`;

async function accountOf(personId: string, year: number) {
  const answer = await accounts.as(holder(personId), ACCOUNT, { year });
  expect(answer.errors).toEqual([]);
  return (answer.data as { me: { account: { balance: object; annualProvision: Record<string, unknown> | null } } }).me
    .account;
}

const journal = () =>
  inTransaction(accounts.db, (tx) =>
    tx.query<unknown[]>(`select * from journal_line where movement = 'GRANT' order by id`),
  );

async function moneyOf(fund: string): Promise<string | undefined> {
  const [left] = await inTransaction(accounts.db, (tx) =>
    tx.query<{ available: string }[]>(`select available from fund_balance where fund_id = $1`, [fund]),
  );
  return left?.available;
}

describe('the annual provision', () => {
  it('gives those most in need more, and tells by which rule and facts', async () => {
    const low = await person({ qualification: 'LOW', status: 'UNEMPLOYED', birthYear: 1986 });
    const other = await person({ qualification: 'HIGH' });
    await run(2026);

    const { annualProvision } = await accountOf(low.personId, 2026);
    expect(annualProvision).toMatchObject({
      granted: { amount: '800.00' },
      lot: { granted: { amount: '800.00' } },
      explanation: {
        reference: 'annual provision 2026',
        rule: 'LOW_QUALIFIED',
        amountByRule: { amount: '800.00' },
        ceiling: null,
        cutByCeiling: { amount: '0.00' },
      },
    });
    expect((annualProvision?.['explanation'] as { facts: string[] }).facts.sort()).toEqual([
      'AGE: 40',
      'QUALIFICATION: LOW',
    ]);
    expect((await accountOf(other.personId, 2026)).balance).toEqual({ available: { amount: '500.00' } });
  });

  it('cuts a grant to the ceiling and says by how much (worked example 1)', async () => {
    const { personId, accountId } = await person({ qualification: 'LOW' });
    await grant(accounts.db, fundId, accountId, '7500.00');
    await run(2026);

    const { balance, annualProvision } = await accountOf(personId, 2026);
    expect(balance).toEqual({ available: { amount: '8000.00' } });
    expect(annualProvision).toMatchObject({
      granted: { amount: '500.00' },
      explanation: {
        amountByRule: { amount: '800.00' },
        ceiling: { amount: '8000.00' },
        held: { amount: '7500.00' },
        cutByCeiling: { amount: '300.00' },
      },
    });
    expect(await run(2026)).toMatchObject({ ending: 'COMPLETE', granted: 0, amount: 0n });
  });

  it('grants nothing above the ceiling and shows why; nothing to a closed account or out of working age', async () => {
    const full = await person();
    await grant(accounts.db, fundId, full.accountId, '5000.00');
    const young = await person({ birthYear: 2012 });
    const closed = await person();
    await inTransaction(accounts.db, (tx) =>
      tx.query(`update learning_account set state = 'CLOSED' where id = $1`, [closed.accountId]),
    );
    expect(await run(2026)).toMatchObject({ granted: 0, withheld: 1 });
    expect(await run(2026)).toMatchObject({ granted: 0, withheld: 0 });

    expect(await accountOf(full.personId, 2026)).toMatchObject({
      balance: { available: { amount: '5000.00' } },
      annualProvision: {
        granted: { amount: '0.00' },
        lot: null,
        explanation: { rule: 'EVERY_ADULT', held: { amount: '5000.00' }, cutByCeiling: { amount: '500.00' } },
      },
    });
    expect(await accountOf(young.personId, 2026)).toMatchObject({ annualProvision: null });
    const [lots] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ count: string }[]>(`select count(*) from entitlement_lot where account_id = $1`, [closed.accountId]),
    );
    expect(lots?.count).toBe('0');
  });

  it('has a name that nothing else can have, so that no lot of its fund stands in the way of a run', async () => {
    const { accountId, personId } = await person();
    const grants = [
      { accountId, amount: 100n, expiresOn: null, explanation: { kind: 'OTHER' as const, reason: 'a bonus' } },
    ];
    const named = (grantReference: string) =>
      inTransaction(accounts.db, (tx) => grantLots(tx, { fundId, grantReference, actor: 'test', grants }));
    await expect(named('annual provision 2026')).rejects.toThrow('entitlement_lot_provision_by_policy');
    await named('Annual bonus 2026');

    expect(await run(2026)).toMatchObject({ ending: 'COMPLETE', granted: 1 });
    expect(await accountOf(personId, 2026)).toMatchObject({
      balance: { available: { amount: '501.00' } },
      annualProvision: { granted: { amount: '500.00' } },
    });
  });

  it('grants once a year even from another fund and by another policy version, and again next year', async () => {
    const { personId } = await person();
    await run(2027, 5);
    await policyVersionInForce(accounts.db, {
      ...demoContent,
      provision: { ...demoContent.provision, countedSources: ['NATIONAL'] },
    });
    const before = await journal();
    const elsewhere = await fundWith(accounts.db, '100000.00');
    const fromElsewhere = await runAnnualProvision(accounts.db, { fundId: elsewhere, year: 2027, actor: 'test' });

    expect(fromElsewhere).toMatchObject({ ending: 'COMPLETE', granted: 0, amount: 0n });
    expect(await run(2027, 7)).toMatchObject({ granted: 0, amount: 0n });
    expect(await journal()).toEqual(before);
    await run(2028);
    expect((await accountOf(personId, 2028)).balance).toEqual({ available: { amount: '1000.00' } });
  });

  it('counts toward the ceiling what the policy says counts, and never cuts what others give', async () => {
    const [employer, sector] = [
      await fundWith(accounts.db, '9000.00', 'EMPLOYER'),
      await fundWith(accounts.db, '9000.00', 'TRAINING_FUND'),
    ];
    const people = await Promise.all([person(), person()]);
    for (const { accountId } of people) {
      await grant(accounts.db, fundId, accountId, '4400.00');
      await grant(accounts.db, employer, accountId, '400.00');
      await grant(accounts.db, sector, accountId, '3000.00'); // whole, above the ceiling as it is
    }
    const year = 2040;
    const counting = (countedSources: PolicyContent['provision']['countedSources']) =>
      policyVersionInForce(accounts.db, { ...demoContent, provision: { ...demoContent.provision, countedSources } });
    const provided = async (personId: string, of: number) => (await accountOf(personId, of)).annualProvision;

    await counting(['NATIONAL', 'EMPLOYER']);
    await run(year);
    expect(await provided(people[0].personId, year)).toMatchObject({
      granted: { amount: '200.00' },
      explanation: { held: { amount: '4800.00' }, cutByCeiling: { amount: '300.00' } },
    });
    await counting(['EMPLOYER']);
    await run(year + 1);
    expect(await provided(people[1].personId, year + 1)).toMatchObject({ granted: { amount: '500.00' } });
    await counting(['NATIONAL', 'EMPLOYER', 'TRAINING_FUND']);
    await run(year + 2);
    expect(await provided(people[1].personId, year + 2)).toMatchObject({
      granted: { amount: '0.00' },
      explanation: { held: { amount: '8500.00' }, cutByCeiling: { amount: '500.00' } },
    });
  });

  it('cuts the amount in proportion to working time below the threshold, to the cent, and varies by region and sector', async () => {
    const content: PolicyContent = {
      ...demoContent,
      provision: { ...demoContent.provision, proRata: { fullFromWorkingTime: 50 } },
      expiry: { ...demoContent.expiry, staggerDays: 30 },
    };
    await policyVersionInForce(accounts.db, content);
    const ofRegion = { region: 'BE33', sector: null };
    const regional = await policyVersionInForce(accounts.db, { 'provision.amountPercent': 120 }, ofRegion);
    await policyVersionInForce(accounts.db, { 'provision.amountPercent': 150 }, { region: null, sector: 'F' });
    const half = await person({ workingTime: 50 });
    const third = await person({ workingTime: 33 });
    const elsewhere = await person({ region: 'BE33' });
    const builder = await person({ region: 'BE33', sector: 'F', workingTime: 33 });
    await run(2029);

    expect(await accountOf(half.personId, 2029)).toMatchObject({ annualProvision: { granted: { amount: '500.00' } } });
    expect(await accountOf(third.personId, 2029)).toMatchObject({
      annualProvision: {
        granted: { amount: '165.00' },
        explanation: { amountByRule: { amount: '500.00' }, afterWorkingTime: { amount: '165.00' } },
      },
    });
    expect(await accountOf(elsewhere.personId, 2029)).toMatchObject({
      annualProvision: { granted: { amount: '600.00' }, explanation: { policyVersion: regional } },
    });
    const { annualProvision } = await accountOf(builder.personId, 2029);
    expect(annualProvision).toMatchObject({ granted: { amount: '247.50' } });
    expect((annualProvision?.['explanation'] as { facts: string[] }).facts).toEqual(
      expect.arrayContaining(['REGION: BE33', 'SECTOR: F', 'WORKING_TIME: 33']),
    );
  });

  it('asks for residence, so that frontier workers are covered as the policy says and those elsewhere are not', async () => {
    const covered = { id: 'COVERED', when: [{ fact: 'RESIDENCE' as const, in: ['RESIDENT', 'UNKNOWN'] }] };
    const frontier = { id: 'FRONTIER', when: [{ fact: 'RESIDENCE' as const, in: ['FRONTIER_WORKER'] }] };
    const outcome = (amount: string) => ({ amount, ceiling: '500000', preservationMonths: 12 });
    const rules = [
      { ...covered, then: outcome('50000') },
      { ...frontier, then: outcome('25000') },
    ];
    const table = { rules, otherwise: outcome('0') };
    await policyVersionInForce(accounts.db, { ...demoContent, provision: { ...demoContent.provision, table } });
    const [resident, worker, elsewhere] = [await person(), await person(), await person()];
    for (const [{ personId }, value] of [
      [resident, 'RESIDENT'],
      [worker, 'FRONTIER_WORKER'],
      [elsewhere, 'ELSEWHERE'],
    ] as const)
      await inTransaction(accounts.db, (tx) =>
        tx.query(
          `insert into person_fact (person_id, fact, value, source, valid) values ($1, 'RESIDENCE', $2, 'test', '[2020-01-01,)')`,
          [personId, value],
        ),
      );
    await run(2034);

    expect(await accountOf(resident.personId, 2034)).toMatchObject({
      annualProvision: { granted: { amount: '500.00' } },
    });
    expect(await accountOf(worker.personId, 2034)).toMatchObject({
      annualProvision: {
        granted: { amount: '250.00' },
        explanation: { rule: 'FRONTIER', facts: expect.arrayContaining(['RESIDENCE: FRONTIER_WORKER']) as unknown },
      },
    });
    expect(await accountOf(elsewhere.personId, 2034)).toMatchObject({ annualProvision: null });
  });

  it('spreads last days over the days of the policy, each account’s the same every year', async () => {
    const expiry = { ...demoContent.expiry, staggerDays: 20 };
    await policyVersionInForce(accounts.db, { ...demoContent, expiry });
    const [late] = await accounts.db.query<{ day: string }[]>(
      `select (scheme_today() + interval '60 months')::date::text as day`,
    );
    const everyone = await Promise.all(Array.from({ length: 12 }, () => person()));
    await run(2035);
    await run(2036);
    const days = await inTransaction(accounts.db, (tx) =>
      tx.query<{ account: string; later: number }[]>(
        `select account_id as account, expires_on - $2::date as later from entitlement_lot
          where account_id = any($1) and grant_reference in ('annual provision 2035', 'annual provision 2036') order by 1`,
        [everyone.map(({ accountId }) => accountId), late?.day],
      ),
    );
    expect(days).toHaveLength(24);
    for (const { later } of days) expect(later >= 0 && later < 20).toBe(true);
    expect(new Set(days.map(({ later }) => later)).size).toBeGreaterThan(3);
    expect(new Set(days.map(({ account, later }) => `${account} ${later}`)).size).toBe(12);
  });

  it('grants nothing to anybody when the fund cannot pay everyone, says what is missing, and goes on after a deposit', async () => {
    await Promise.all(Array.from({ length: 6 }, () => person()));
    const poor = await fundWith(accounts.db, '1500.00');
    const attempt = () => runAnnualProvision(accounts.db, { fundId: poor, year: 2030, actor: 'test', chunk: 2 });
    const before = await journal();

    const stopped = await attempt();
    if (stopped.ending !== 'FUND_SHORT') throw new Error(stopped.ending);
    expect(stopped).toMatchObject({ accounts: 0, granted: 0, withheld: 0 });
    expect(await attempt()).toEqual(stopped);
    expect(await journal()).toEqual(before);
    await inTransaction(accounts.db, (tx) =>
      deposit(tx, { fundId: poor, amount: stopped.missing, actor: 'test', paymentReference: 'the rest' }),
    );
    expect(await attempt()).toMatchObject({ ending: 'COMPLETE' });
    expect(await moneyOf(poor)).toBe('0');
  });

  it('stops with what is missing when others take of its money on the way, and goes on after a deposit', async () => {
    const { accountId } = await person();
    const everyone = await fundWith(accounts.db, '1.00');
    const attempt = (onProgress: () => void = () => undefined) =>
      runAnnualProvision(accounts.db, { fundId: everyone, year: 2031, actor: 'test', chunk: 2, onProgress });
    const short = await attempt();
    if (short.ending !== 'FUND_SHORT') throw new Error(short.ending);
    const pay = (amount: bigint, paymentReference: string) =>
      inTransaction(accounts.db, (tx) => deposit(tx, { fundId: everyone, amount, actor: 'test', paymentReference }));
    await pay(short.missing, 'all of it');

    let taking: Promise<void> | undefined;
    const broken = await attempt(() => {
      taking ??= grant(accounts.db, everyone, accountId, '1.00');
    });
    await taking;
    expect(broken).toMatchObject({ ending: 'FUND_SHORT', missing: 100n });
    expect(broken.granted).toBeGreaterThan(0);
    await pay(100n, 'the rest');
    expect(await attempt()).toMatchObject({ ending: 'COMPLETE' });
    expect(await moneyOf(everyone)).toBe('0');
  });

  it('does nothing out of a fund in another currency than the policy', async () => {
    await policyVersionInForce(accounts.db, { ...demoContent, currency: 'SEK' });
    expect(await run(2032)).toEqual({ ending: 'CURRENCY_MIXED', accounts: 0, granted: 0, withheld: 0, amount: 0n });
  });

  it('leaves the audit at zero', async () => {
    expect(await disagreements(accounts.db)).toEqual([]);
  });
});
