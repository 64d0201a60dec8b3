import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoContent } from '../demo/demo-content.ts';
import { checkPolicyContent, checkPolicyVariation, type Checked } from './check-policy-content.ts';
import type { Condition, DecisionTable } from './decision-table.ts';
import type { PolicyContent, ProvisionOutcome } from './policy-content.ts';
import type { PolicyVariation } from './variable-parameter.ts';

const outcome: ProvisionOutcome = { amount: '50000', ceiling: '500000', preservationMonths: null };
const nothing: ProvisionOutcome = { amount: '0', ceiling: '0', preservationMonths: null };

/** The demo policy with other rules of provision. */
const withRules = (
  whens: readonly (readonly Condition[])[],
  otherwise: ProvisionOutcome | null = nothing,
): PolicyContent => {
  const table: DecisionTable<ProvisionOutcome> = {
    rules: whens.map((when, place) => ({ id: `RULE_${place}`, when, then: outcome })),
    otherwise,
  };
  return { ...demoContent, provision: { ...demoContent.provision, table } };
};

const problemsOf = (checked: Checked<unknown>) =>
  'problems' in checked ? checked.problems.map(({ path, code, witness }) => ({ path, code, witness })) : [];
const refused = (path: string, code: string, witness: readonly string[] = []) => [{ path, code, witness }];
const low: Condition = { fact: 'QUALIFICATION', in: ['LOW'] };
const adult: Condition = { fact: 'AGE', from: 18, to: 67 };
const table = 'provision.table';

describe('a content that can be saved', () => {
  it('is the demo country’s, and comes back as it was', () => {
    expect(checkPolicyContent(JSON.parse(JSON.stringify(demoContent)))).toEqual({ content: demoContent });
  });

  it('is the example of the guide', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/policy.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    const content: unknown = JSON.parse(example);
    expect(checkPolicyContent(content)).toEqual({ content });
  });

  it('may do without otherwise when its rules leave nobody out, unknown facts included', () => {
    const halves: Condition[][] = [
      [{ fact: 'QUALIFICATION', in: ['LOW', 'UNKNOWN'] }],
      [{ fact: 'QUALIFICATION', in: ['MEDIUM', 'HIGH'] }],
    ];
    expect(problemsOf(checkPolicyContent(withRules(halves, null)))).toEqual([]);
  });
});

describe('a content is refused with the place and a witness', () => {
  it.each<[string, unknown, unknown]>([
    [
      'a fact nobody keeps',
      withRules([[{ fact: 'SHOE_SIZE', in: ['42'] } as unknown as Condition]]),
      refused(`${table}.rules[0].when[0].fact`, 'FACT_UNKNOWN'),
    ],
    [
      'a range of a fact that is a list',
      withRules([[adult, { fact: 'QUALIFICATION', from: 0, to: 1 } as unknown as Condition]]),
      refused(`${table}.rules[0].when[1].fact`, 'FACT_UNKNOWN'),
    ],
    [
      'a value the fact never has',
      withRules([[{ fact: 'QUALIFICATION', in: ['LOW', 'NONE'] }]]),
      refused(`${table}.rules[0].when[0].in[1]`, 'VALUE_UNKNOWN'),
    ],
    [
      'an age nobody reaches',
      withRules([[{ fact: 'AGE', from: 18, to: 121 }]]),
      refused(`${table}.rules[0].when[0].to`, 'VALUE_UNKNOWN'),
    ],
    [
      'two rules for the same person',
      withRules([[low, adult], [{ fact: 'AGE', from: 60, to: 99 }]]),
      refused(`${table}.rules[1]`, 'RULES_OVERLAP', ['QUALIFICATION: LOW', 'AGE: 60']),
    ],
    [
      'persons for whom nothing is decided',
      withRules([[low]], null),
      refused(table, 'TABLE_GAP', ['QUALIFICATION: MEDIUM']),
    ],
    [
      'persons whose working time is unknown',
      withRules([[{ fact: 'WORKING_TIME', from: 0, to: 100 }]], null),
      refused(table, 'TABLE_GAP', ['WORKING_TIME: UNKNOWN']),
    ],
    [
      'a rule for nobody',
      withRules([[low, { fact: 'QUALIFICATION', in: ['HIGH'] }]]),
      refused(`${table}.rules[0]`, 'RULE_UNREACHABLE'),
    ],
    [
      'a range that ends before it begins',
      withRules([[{ fact: 'AGE', from: 67, to: 18 }]]),
      refused(`${table}.rules[0]`, 'RULE_UNREACHABLE'),
    ],
    ['an otherwise for nobody', withRules([[]]), refused(`${table}.otherwise`, 'OTHERWISE_UNREACHABLE')],
    [
      'a ceiling below the amount',
      withRules([[low]], { ...nothing, amount: '1' }),
      refused(`${table}.otherwise.ceiling`, 'CEILING_BELOW_AMOUNT'),
    ],
    [
      'tranches that are not whole',
      { ...demoContent, tranches: { start: 30, progress: 30, final: 30 } },
      refused('tranches', 'TRANCHES_NOT_WHOLE'),
    ],
    [
      'an unknown kind of fund',
      { ...demoContent, provision: { ...demoContent.provision, countedSources: ['NATIONAL', 'LOTTERY'] } },
      refused('provision.countedSources[1]', 'FUND_KIND_UNKNOWN'),
    ],
    [
      'bounds that cross',
      { ...demoContent, mayVary: { 'leave.minutesPerYear': { minimum: 2, maximum: 1 } } },
      refused('mayVary.leave.minutesPerYear', 'BOUNDS_CROSSED'),
    ],
    [
      'an amount that is a number',
      { ...demoContent, leave: { ...demoContent.leave, ceilingPerHour: 2500 } },
      refused('leave.ceilingPerHour', 'SHAPE'),
    ],
    [
      'a parameter that is none',
      { ...demoContent, deadlines: { ...demoContent.deadlines, patience: 1 } },
      refused('deadlines', 'SHAPE'),
    ],
    ['nothing at all', null, refused('', 'SHAPE')],
  ])('%s', (_what, content, problems) => {
    expect(problemsOf(checkPolicyContent(content))).toEqual(problems);
  });

  it('says everything that is wrong at once', () => {
    const rules = withRules([[low], [low]]).provision;
    const content = {
      ...demoContent,
      provision: { ...rules, countedSources: ['LOTTERY'] },
      tranches: { start: 0, progress: 0, final: 1 },
    };
    expect(problemsOf(checkPolicyContent(content)).map(({ code }) => code)).toEqual([
      'RULES_OVERLAP',
      'FUND_KIND_UNKNOWN',
      'TRANCHES_NOT_WHOLE',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => 'problems' in checkPolicyContent(json)));
  });
});

describe('a variation of a region or a sector', () => {
  it.each<[string, unknown, PolicyContent | null, unknown]>([
    ['within the bounds', { 'provision.amountPercent': 120, 'provision.ceilingPercent': 150 }, demoContent, []],
    [
      'beyond the bounds',
      { 'provision.amountPercent': 151 },
      demoContent,
      refused('provision.amountPercent', 'OUT_OF_BOUNDS'),
    ],
    [
      'of what may not vary',
      { 'deadlines.withdrawalWorkingDays': 1 },
      demoContent,
      refused('deadlines.withdrawalWorkingDays', 'NOT_VARIABLE'),
    ],
    ['of what is no parameter', { tranches: 3 }, demoContent, refused('', 'SHAPE')],
    ['that is empty', {}, demoContent, refused('', 'SHAPE')],
    ['without anything to vary', { 'provision.amountPercent': 120 }, null, refused('', 'NO_NATIONAL_VERSION')],
  ])('%s', (_what, variation, national, problems) => {
    expect(problemsOf(checkPolicyVariation(variation, national))).toEqual(problems);
  });

  it('may not bring a ceiling below its amount', () => {
    const tight = withRules([[low]]);
    const national: PolicyContent = {
      ...tight,
      mayVary: { 'provision.ceilingPercent': { minimum: 1, maximum: 100 } } satisfies Partial<
        Record<keyof PolicyVariation, object>
      >,
    };
    expect(problemsOf(checkPolicyVariation({ 'provision.ceilingPercent': 9 }, national))).toEqual(
      refused('provision.ceilingPercent', 'CEILING_BELOW_AMOUNT'),
    );
  });
});
