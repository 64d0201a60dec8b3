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
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { demoContent } from '../demo/demo-content.ts';
import { expireLots } from '../expiry/expire-lots.ts';
import { correctProvision } from './correct-provision.ts';
import { runAnnualProvision } from './run-annual-provision.ts';

type Someone = Awaited<ReturnType<typeof personWithAccount>>;
let accounts: AccountsUnderTest;
let fundId: string;
let people: Readonly<Record<'misread' | 'cut' | 'full' | 'favoured' | 'tooYoung' | 'right' | 'late', Someone>>;

const someone = (facts: Parameters<typeof personWithAccount>[2] = {}) =>
  personWithAccount(accounts.db, accounts.dataKey, facts);

const asSystem = (sql: string, values: readonly unknown[]) =>
  inTransaction(accounts.db, (tx) => tx.query<unknown[]>(sql, [...values]));

const qualify = ({ personId }: Someone, qualification: string) =>
  accounts.database.asOwner(`update person_fact set value = $2 where person_id = $1 and fact = 'QUALIFICATION'`, [
    personId,
    qualification,
  ]);

/** 2026 is provided for on 1 March by 500.00 a year, 800.00 for the low-qualified; a year later register and scheme know better. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  await makeItNoonOf(accounts.database, '2026-03-01');
  fundId = await fundWith(accounts.db, '100000.00');
  await policyVersionInForce(accounts.db, demoContent);
  people = {
    misread: await someone({ qualification: 'HIGH' }),
    cut: await someone({ qualification: 'LOW' }),
    full: await someone(),
    favoured: await someone({ qualification: 'LOW' }),
    tooYoung: await someone({ birthYear: 2012 }),
    right: await someone(),
    late: await someone({ qualification: 'HIGH' }),
  };
  await grant(accounts.db, fundId, people.cut.accountId, '7500.00', '2026-06-30');
  await grant(accounts.db, fundId, people.full.accountId, '5000.00', '2026-06-30');
  await runAnnualProvision(accounts.db, { fundId, year: 2026, actor: 'test' });
  await makeItNoonOf(accounts.database, '2027-02-01');
  await expireLots(accounts.db);
  await grant(accounts.db, fundId, people.late.accountId, '7400.00');
  await qualify(people.misread, 'LOW');
  await qualify(people.late, 'LOW');
  await qualify(people.favoured, 'HIGH');
  await accounts.database.asOwner(`update person set birth_year = 1990 where id = $1`, [people.tooYoung.personId]);
});
afterAll(() => accounts.stop());

const correct = (correction: number, changes: object = {}) =>
  correctProvision(accounts.db, {
    fundId,
    year: 2026,
    actor: 'test',
    correction,
    policyOf: null,
    chunk: 2,
    ...changes,
  });

const LOTS = `{ me { account { lots { edges { node { granted { amount } expiresOn explanation {
  reference rule facts amountByRule { amount } cutByCeiling { amount } before { amount } } } } } } } }`;

interface Lot {
  readonly granted: { readonly amount: string };
  readonly explanation: { readonly reference: string };
}

/** Lots of the provision of 2026 and its corrections. */
async function lotsOf({ personId }: Someone): Promise<readonly Lot[]> {
  const { data } = await accounts.as(holder(personId), LOTS);
  const { edges } = (data as unknown as { me: { account: { lots: { edges: { node: Lot }[] } } } }).me.account.lots;
  return edges.map(({ node }) => node).filter(({ explanation }) => explanation.reference.startsWith('annual'));
}
const amountsOf = async (person: Someone) => (await lotsOf(person)).map(({ granted }) => granted.amount).sort();

describe('a correction', () => {
  it('posts what the corrected facts give more than was granted, explained, and takes nothing back', async () => {
    const journal = () => asSystem(`select * from journal_line order by id`, []);
    const before = await journal();
    expect(await correct(1)).toMatchObject({ ending: 'COMPLETE', granted: 3, amount: 300_00n + 500_00n + 100_00n });

    expect((await lotsOf(people.misread)).find(({ granted }) => granted.amount === '300.00')).toEqual({
      granted: { amount: '300.00' },
      expiresOn: '2032-02-01', // 60 months from the correction
      explanation: {
        reference: 'annual provision 2026, correction 1',
        rule: 'LOW_QUALIFIED',
        facts: ['AGE: 36', 'QUALIFICATION: LOW'],
        amountByRule: { amount: '800.00' },
        cutByCeiling: { amount: '0.00' },
        before: { amount: '500.00' },
      },
    });
    expect(await amountsOf(people.tooYoung)).toEqual(['500.00']);
    expect(await amountsOf(people.favoured)).toEqual(['800.00']);
    expect(await amountsOf(people.right)).toEqual(['500.00']);
    expect((await journal()).slice(0, before.length)).toEqual(before);
  });

  it('is cut by what was held on the day of the decision, and by what is held today', async () => {
    expect(await amountsOf(people.cut)).toEqual(['500.00']); // what expired since does not undo the cut
    expect(await amountsOf(people.full)).toEqual([]);
    const [second] = (await lotsOf(people.late)).filter(({ granted }) => granted.amount === '100.00');
    expect(second?.explanation).toMatchObject({
      before: { amount: '500.00' },
      cutByCeiling: { amount: '200.00' },
    });
  });

  it('grants nothing when it is run again, nor does another one, nor the provision itself', async () => {
    for (const correction of [1, 2, 1]) expect(await correct(correction)).toMatchObject({ granted: 0, amount: 0n });
    expect(await runAnnualProvision(accounts.db, { fundId, year: 2026, actor: 'test' })).toMatchObject({ granted: 0 });
  });

  it('goes by the policy of the day of the run, or of a day that is named', async () => {
    const table = {
      ...demoContent.provision.table,
      rules: demoContent.provision.table.rules.map((rule) => ({ ...rule, then: { ...rule.then, amount: '80000' } })),
    };
    await policyVersionInForce(accounts.db, { ...demoContent, provision: { ...demoContent.provision, table } });
    expect(await correct(3)).toMatchObject({ granted: 0 });

    const poor = await fundWith(accounts.db, '1.00', 'REGION');
    const short = await correct(3, { policyOf: '2027-02-01', fundId: poor });
    expect(short).toMatchObject({ ending: 'FUND_SHORT', granted: 0, missing: 300_00n * 2n - 1_00n });
    expect(await correct(3, { policyOf: '2027-02-01' })).toMatchObject({ granted: 2, amount: 300_00n * 2n });
    expect(await amountsOf(people.right)).toEqual(['300.00', '500.00']);
  });

  it('has nothing to correct of a year that was never provided for', async () => {
    expect(await correct(1, { year: 2025 })).toMatchObject({ ending: 'NOTHING_TO_CORRECT', granted: 0 });
  });

  it('leaves the audit at zero', async () => {
    expect(await disagreements(accounts.db)).toEqual([]);
  });
});
