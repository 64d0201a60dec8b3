import { expect, it } from 'vitest';
import type { SimulationResult } from './simulation-result.ts';
import { suppressSmallGroups } from './suppress-small-groups.ts';

const figure = (accounts: number) => ({ accounts, amount: String(accounts * 50_000) });
const group = (name: string, accounts: number) => ({ group: name, ...figure(accounts) });

const result: SimulationResult = {
  currency: 'EUR',
  accounts: 72,
  winners: figure(9),
  losers: figure(10),
  expiries: [group('2031-Q1', 3), group('2031-Q2', 5), group('2031-Q3', 64)],
  money: '0',
  years: [
    {
      year: 2026,
      cost: '3600000',
      costInForce: '3600000',
      needGroups: [group('LOW_QUALIFIED', 7), group('OTHERWISE', 0), group('EVERY_ADULT', 20), group('OLDER', 45)],
      regions: [group('BE21', 30), group('BE33', 42)],
      ceilingHits: figure(1),
      moneyAfter: '0',
    },
  ],
};

it('hides figures of fewer than ten persons, and the next in size where a total would give one away', () => {
  const hidden = { accounts: null, amount: null };
  const { years, ...shown } = suppressSmallGroups(result);

  expect(shown).toMatchObject({ accounts: 72, winners: hidden, losers: figure(10) });
  expect(shown.expiries.map(({ accounts }) => accounts)).toEqual([null, null, 64]);
  expect(years[0]).toMatchObject({
    needGroups: [hidden, group('OTHERWISE', 0), hidden, group('OLDER', 45)],
    regions: result.years[0]?.regions,
    ceilingHits: hidden,
    cost: '3600000',
  });
});

it('hides what few learners are asked for, and what leave costs where it would tell of few workers', () => {
  const cost = (workers: number) => ({
    hours: '80',
    wageReplacement: figure(workers),
    employerCompensation: figure(0),
  });
  const contribution = {
    orders: 40,
    asked: figure(30),
    askedInForce: figure(3),
    payMore: figure(30),
    payLess: figure(0),
    exemptions: [group('EMPLOYER_CONTRIBUTES', 12), group('JOBSEEKER', 4)],
  };
  const shownTo = (planned: number, inForce: number, workers: number) =>
    suppressSmallGroups({
      ...result,
      learnerContribution: contribution,
      leave: { workers, planned: cost(planned), inForce: cost(inForce) },
    });
  const hidden = { accounts: null, amount: null };
  expect(shownTo(20, 20, 20)).toMatchObject({
    learnerContribution: {
      asked: figure(30),
      askedInForce: hidden,
      payLess: figure(0),
      exemptions: [hidden, hidden],
    },
    leave: { planned: cost(20), inForce: cost(20) },
  });
  const none = { hours: null, wageReplacement: hidden, employerCompensation: hidden };
  for (const leave of [shownTo(20, 7, 20).leave, shownTo(0, 0, 9).leave])
    expect(leave).toMatchObject({ planned: none, inForce: none });
});
