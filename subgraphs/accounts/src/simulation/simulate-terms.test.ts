import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cents, disagreements, fundWith, grant, personWithAccount } from '../../test/accounts-under-test.ts';
import { leaveUnderTest, type LeaveUnderTest } from '../../test/leave-under-test.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { author, draftOf, policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { runSimulations } from './run-simulations.ts';

let accounts: LeaveUnderTest;
let nationalFund: string;
beforeAll(async () => {
  accounts = await leaveUnderTest();
  await policyVersionInForce(accounts.db, demoContent);
  nationalFund = await fundWith(accounts.db, '10000.00');
  const employersFund = await fundWith(accounts.db, '10000.00', 'EMPLOYER');
  await learner('EMPLOYED', [[nationalFund, '700.00']]);
  await learner('UNEMPLOYED', [[nationalFund, '700.00']]);
  const topped = [
    [employersFund, '200.00'],
    [nationalFund, '500.00'],
  ] as const;
  await learner('EMPLOYED', topped);
  await learner('INACTIVE', [[nationalFund, '5.00']], '5.00');
});
afterAll(() => accounts.stop());

/** Somebody who has ordered a course. */
async function learner(
  status: string,
  lots: readonly (readonly [string, string])[],
  price = '700.00',
): Promise<string> {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { status });
  for (const [fundId, amount] of lots) await grant(accounts.db, fundId, accountId, amount);
  const quote = await quoteFor(accounts, holder(personId), accounts.registry.session(cents(price)));
  const { order } = await placeBy(accounts, holder(personId), quote);
  expect(order).toMatchObject({ state: 'CONFIRMED' });
  return personId;
}

const FIGURE = `accounts amount { amount }`;
const COST = `hours wageReplacement { ${FIGURE} } employerCompensation { ${FIGURE} }`;
const SIMULATE = `mutation ($input: PolicySimulateInput!) { policySimulate(input: $input) { simulation { id } errors { ... on UserError { message } } } }`;
const TERMS = `query ($id: ID!) { simulation(id: $id) { result { winners { accounts } losers { accounts } notSimulated
  learnerContribution { orders asked { ${FIGURE} } askedInForce { ${FIGURE} } payMore { ${FIGURE} } payLess { ${FIGURE} } exemptions { group ${FIGURE} } }
  leave { workers planned { ${COST} } inForce { ${COST} } } } } }`;

async function simulated(changes: Partial<PolicyContent>, input: object = {}) {
  const draft = await draftOf(accounts.db, { ...demoContent, ...changes });
  const asked = { policyVersionId: draft.id, fundId: nationalFund, ...input };
  const { simulation, errors } = (await accounts.as(author, SIMULATE, { input: asked })).data.policySimulate;
  expect(errors).toEqual([]);
  await runSimulations(accounts.db);
  return (await accounts.as(author, TERMS, { id: simulation.id })).data.simulation.result;
}

const figure = (accounts: number, amount: string) => ({ accounts, amount: { amount } });
const FLAT = { ...demoContent.learnerContribution, kind: 'FLAT' as const, amount: '10320' };

it('counts what a contribution asks of those who ordered, who is exempt, and who pays more (worked example 2)', async () => {
  const { learnerContribution, winners, losers, notSimulated } = await simulated({ learnerContribution: FLAT });
  expect(learnerContribution).toEqual({
    orders: 4,
    asked: figure(2, '108.20'),
    askedInForce: figure(0, '0.00'),
    payMore: figure(2, '108.20'),
    payLess: figure(0, '0.00'),
    exemptions: [
      { group: 'EMPLOYER_CONTRIBUTES', ...figure(1, '103.20') },
      { group: 'JOBSEEKER', ...figure(1, '103.20') },
    ],
  });
  expect({ winners, losers, notSimulated }).toEqual({
    winners: { accounts: 0 },
    losers: { accounts: 0 },
    notSimulated: [],
  });
});

it('counts what a year of leave costs when all of it is taken, by what workers really accrue', async () => {
  const { employ } = accounts;
  const worker = await learner('EMPLOYED', [[nationalFund, '700.00']]);
  const halfTime = await learner('EMPLOYED', [[nationalFund, '700.00']]);
  await employ(worker);
  await employ(halfTime, { minutesPerWeek: 1200, hourlyWage: { amount: '40.00', currency: 'EUR' } });

  const leave = { ...demoContent.leave, minutesPerYear: 60 * 60, replacementPercent: 100, priorGuidance: true };
  const result = await simulated({ leave });
  expect(result.leave).toEqual({
    workers: 2,
    // 40 hours at 80 % of 20.00, and 20 hours at the ceiling of 25.00, not 80 % of 40.00
    inForce: {
      hours: '60',
      wageReplacement: figure(2, '1140.00'),
      employerCompensation: figure(2, '570.00'),
    },
    // 60 hours at 20.00, and 30 hours at 25.00
    planned: { hours: '90', wageReplacement: figure(2, '1950.00'), employerCompensation: figure(2, '975.00') },
  });
  expect(result.notSimulated).toEqual(['leave.priorGuidance']);
  const [granted] = await inTransaction(accounts.db, (tx) =>
    tx.query<{ hours: string }[]>(`select sum(granted) / 60 as hours from leave_entitlement`),
  );
  expect(granted).toEqual({ hours: '60' });
});

it('names what it does not show, so that nobody believes it was counted', async () => {
  const { deadlines, tranches } = demoContent;
  const { notSimulated } = await simulated({
    deadlines: { ...deadlines, holdDays: 5 },
    tranches: { ...tranches, start: 50, final: 50 },
  });
  expect(notSimulated).toEqual(['deadlines.holdDays', 'tranches.final', 'tranches.start']);
});

it('invents orders and work from the seed', async () => {
  const draft = { learnerContribution: FLAT };
  const [one, same, other] = [
    await simulated(draft, { synthetic: { seed: 7, size: 2_000 } }),
    await simulated(draft, { synthetic: { seed: 7, size: 2_000 } }),
    await simulated(draft, { synthetic: { seed: 8, size: 2_000 } }),
  ];
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  const { orders, asked, exemptions } = one.learnerContribution as {
    readonly orders: number;
    readonly asked: { readonly accounts: number };
    readonly exemptions: readonly { readonly accounts: number }[];
  };
  expect(orders).toBeGreaterThan(500);
  expect(orders).toBeLessThan(700);
  expect(exemptions.reduce((sum, { accounts: exempt }) => sum + exempt, asked.accounts)).toBe(orders);
  expect(one.leave.workers).toBeGreaterThan(1_000);
  expect(await disagreements(accounts.db)).toEqual([]);
});
