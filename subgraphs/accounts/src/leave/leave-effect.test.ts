import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensationPercentOf, employerCompensationOf, leaveEffectOf } from './leave-effect.ts';

const rules = { replacementPercent: 80, ceilingPerHour: '2000' };

describe('the effect of leave on income', () => {
  it.each<[string, bigint, number, bigint, bigint, bigint]>([
    // hourly wage, minutes, wage lost, paid on, net loss
    ['a day of eight hours at 20.00', 2000n, 480, 16_000n, 12_800n, 3_200n],
    ['a wage whose share is over the ceiling', 3000n, 60, 3_000n, 2_000n, 1_000n],
    ['a wage whose share is just the ceiling', 2500n, 60, 2_500n, 2_000n, 500n],
    ['minutes that do not divide', 1999n, 50, 1_666n, 1_333n, 333n],
    ['half a cent, upward', 30n, 1, 1n, 0n, 1n],
    ['no minutes', 2000n, 0, 0n, 0n, 0n],
  ])('of %s', (_what, hourlyWage, minutes, wageLost, wageReplacement, netLoss) => {
    expect(leaveEffectOf({ hourlyWage, minutes, rules })).toEqual({ minutes, wageLost, wageReplacement, netLoss });
  });

  it('never pays more than the wage, nor more than the ceiling', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 100_000_000n),
        fc.nat(200_000),
        fc.nat(100),
        fc.bigInt(0n, 10_000_000n),
        (hourlyWage, minutes, replacementPercent, ceiling) => {
          const effect = leaveEffectOf({
            hourlyWage,
            minutes,
            rules: { replacementPercent, ceilingPerHour: ceiling.toString() },
          });
          const mostByCeiling = (BigInt(minutes) * ceiling + 30n) / 60n;
          return effect.netLoss >= 0n && effect.wageReplacement >= 0n && effect.wageReplacement <= mostByCeiling;
        },
      ),
    );
  });
});

describe('what the employer gets back', () => {
  const policy = {
    employerCompensationPercent: 50,
    smallEmployerCompensationPercent: 75,
    smallEmployerHeadCount: 49,
  };

  it.each<[number | null, number]>([
    [1, 75],
    [49, 75],
    [50, 50],
    [null, 50],
  ])('with a head count of %s is %s percent', (headCount, percent) => {
    expect(compensationPercentOf(headCount, policy)).toBe(percent);
  });

  it('is rounded half up to the cent', () => {
    expect(employerCompensationOf(12_801n, 50)).toBe(6_401n);
    expect(employerCompensationOf(12_801n, 0)).toBe(0n);
  });
});
