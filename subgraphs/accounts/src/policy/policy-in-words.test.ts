import { describe, expect, it } from 'vitest';
import { demoContent } from '../demo/demo-content.ts';
import type { PolicyContent } from './policy-content.ts';
import { policyInWords, variationInWords } from './policy-in-words.ts';

describe('a policy in plain words', () => {
  it('says each rule, and what is decided otherwise', () => {
    expect(policyInWords(demoContent).slice(0, 5)).toEqual([
      'Rule LOW_QUALIFIED: a person whose qualification is low and whose age is from 18 to 67 is granted 800.00 EUR a year, until the account holds 8000.00 EUR, usable for 60 months.',
      'Rule EVERY_ADULT: a person whose qualification is medium, high or unknown and whose age is from 18 to 67 is granted 500.00 EUR a year, until the account holds 5000.00 EUR, usable for 60 months.',
      'Everyone else is granted nothing.',
      'Toward the ceiling counts what came from these funds: national, region, employment service, employer, training fund and eu.',
      'Working time does not change the amount.',
    ]);
  });

  it('says who pays a share and who does not', () => {
    const { position, exemptions } = demoContent.learnerContribution;
    const withShare: PolicyContent = {
      ...demoContent,
      learnerContribution: { kind: 'FLAT', amount: '10320', position, exemptions },
    };
    expect(policyInWords(withShare)).toEqual(
      expect.arrayContaining([
        'The learner pays 103.20 EUR of each price, before any lot pays.',
        'Rule JOBSEEKER: a person whose labour force status is unemployed pays no share.',
        'Everyone else pays the share.',
        'Who has an employer among those that pay, pays no share.',
      ]),
    );
    const inPercent: PolicyContent = {
      ...demoContent,
      learnerContribution: { kind: 'PERCENT', percent: 1250, position: 'REMAINDER', exemptions },
    };
    expect(policyInWords(inPercent)).toContain(
      'The learner pays 12.50 percent of each price, counting what the lots leave unpaid.',
    );
  });

  it('says what a region sets', () => {
    expect(variationInWords({ 'provision.amountPercent': 120, 'leave.minutesPerYear': 3000 })).toEqual([
      'Sets the yearly amounts, in percent of the national ones, to 120.',
      'Sets the minutes of leave a year to 3000.',
    ]);
  });
});
