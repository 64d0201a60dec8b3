import { expect, it } from 'vitest';
import type { DecisionTable } from './decision-table.ts';
import { decide, factsOf } from './evaluate.ts';

const table: DecisionTable<string> = {
  rules: [
    {
      id: 'YOUNG_JOBSEEKER',
      when: [
        { fact: 'LABOUR_FORCE_STATUS', in: ['UNEMPLOYED'] },
        { fact: 'AGE', from: 18, to: 25 },
      ],
      then: 'most',
    },
    { id: 'PART_TIME', when: [{ fact: 'WORKING_TIME', from: 1, to: 50 }], then: 'more' },
    { id: 'NOT_TOLD', when: [{ fact: 'QUALIFICATION', in: ['UNKNOWN'] }], then: 'some' },
  ],
  otherwise: 'least',
};

it.each([
  ['all conditions of a rule hold', 25, { LABOUR_FORCE_STATUS: 'UNEMPLOYED' }, 'YOUNG_JOBSEEKER', 'most'],
  ['one of them does not', 26, { LABOUR_FORCE_STATUS: 'UNEMPLOYED', QUALIFICATION: 'LOW' }, 'OTHERWISE', 'least'],
  ['a number is within its range', 40, { WORKING_TIME: '50', QUALIFICATION: 'LOW' }, 'PART_TIME', 'more'],
  ['a number is not known', 40, { QUALIFICATION: 'LOW' }, 'OTHERWISE', 'least'],
  ['a listed fact is not known', 40, {}, 'NOT_TOLD', 'some'],
  ['a register told a value that is none', 40, { QUALIFICATION: 'DOCTOR' }, 'NOT_TOLD', 'some'],
])('decides when %s', (_case, age, told, ruleId, then) => {
  expect(decide(table, factsOf(age, told as Record<string, string>))).toEqual({ ruleId, then });
});

it('decides nothing where the rules leave somebody out', () => {
  expect(decide({ ...table, otherwise: null }, factsOf(40, { QUALIFICATION: 'HIGH' }))).toBeNull();
});
