import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDecisionTable } from './check-decision-table.ts';
import { countedFacts, listedFacts, type Condition, type DecisionTable, type Rule } from './decision-table.ts';
import { decide, factsOf, OTHERWISE, type Facts } from './evaluate.ts';

// Edges are where mistakes are: few ages and shares, near each other and at the ends.
const AGES = [0, 17, 18, 19, 66, 67, 68, 120];
const SHARES = [null, 0, 49, 50, 51, 100];

const listed = (fact: 'QUALIFICATION' | 'RESIDENCE'): fc.Arbitrary<Condition> =>
  fc.subarray([...listedFacts[fact]], { minLength: 1 }).map((values) => ({ fact, in: values }));

const counted = (fact: 'AGE' | 'WORKING_TIME', ends: readonly number[]): fc.Arbitrary<Condition> =>
  fc
    .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
    .map(([a, b]) => ({ fact, from: Math.min(a, b), to: Math.max(a, b) }));

const when = fc.array(
  fc.oneof(
    listed('QUALIFICATION'),
    listed('RESIDENCE'),
    counted('AGE', AGES),
    counted('WORKING_TIME', [0, 49, 50, 51, 100]),
  ),
  { maxLength: 3 },
);

const table: fc.Arbitrary<DecisionTable<string>> = fc
  .tuple(fc.array(when, { maxLength: 4 }), fc.boolean())
  .map(([whens, ends]) => ({
    rules: whens.map((conditions, place): Rule<string> => ({ id: `RULE_${place}`, when: conditions, then: 'given' })),
    otherwise: ends ? 'given' : null,
  }));

/** Everyone whom the conditions above could tell apart. */
const everyone: readonly Facts[] = listedFacts.QUALIFICATION.flatMap((QUALIFICATION) =>
  listedFacts.RESIDENCE.flatMap((RESIDENCE) =>
    [...AGES, 40].flatMap((age) =>
      [...SHARES, 25, 75].map((share) => ({ ...factsOf(age, { QUALIFICATION, RESIDENCE }), WORKING_TIME: share })),
    ),
  ),
);

const rulesFor = ({ rules }: DecisionTable<string>, person: Facts): number =>
  rules.filter((rule) => decide({ rules: [rule], otherwise: null }, person) !== null).length;

/** The person a witness describes; facts it does not name do not matter. */
const personOf = (witness: readonly string[]): Facts => {
  const told = Object.fromEntries(
    witness.map((fact) => fact.split(': ')).map(([fact = '', value = '']) => [fact, value]),
  );
  return factsOf(Number(told['AGE'] ?? countedFacts.AGE.from), told);
};

describe('what is said of a table, against deciding for everyone', () => {
  it('two rules overlap exactly when both hold for somebody, and the witness is such a person', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const overlaps = checkDecisionTable(drawn, 't').filter(({ code }) => code === 'RULES_OVERLAP');
        expect(overlaps.length > 0).toBe(everyone.some((person) => rulesFor(drawn, person) > 1));
        for (const { witness } of overlaps) expect(rulesFor(drawn, personOf(witness))).toBeGreaterThan(1);
      }),
    );
  });

  it('where none overlap, somebody is left undecided exactly when a gap is told, and the witness is such a person', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const problems = checkDecisionTable(drawn, 't');
        fc.pre(problems.every(({ code }) => code !== 'RULES_OVERLAP'));
        const gaps = problems.filter(({ code }) => code === 'TABLE_GAP');
        expect(gaps.length > 0).toBe(everyone.some((person) => decide(drawn, person) === null));
        for (const { witness } of gaps) expect(decide(drawn, personOf(witness))).toBeNull();
        const idle = problems.some(({ code }) => code === 'OTHERWISE_UNREACHABLE');
        const used = everyone.some((person) => decide(drawn, person)?.ruleId === OTHERWISE);
        expect(idle).toBe(drawn.otherwise !== null && !used);
      }),
    );
  });

  it('a rule is unreachable exactly when it holds for nobody', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const told = checkDecisionTable(drawn, 't').filter(({ code }) => code === 'RULE_UNREACHABLE');
        const empty = drawn.rules.filter(
          (rule) => !everyone.some((person) => decide({ rules: [rule], otherwise: null }, person)),
        );
        expect(told).toHaveLength(empty.length);
      }),
    );
  });
});

it('refuses ids that explanations could not tell apart', () => {
  const rules = [
    { id: OTHERWISE, when: [{ fact: 'AGE', from: 0, to: 10 }], then: '' },
    { id: 'YOUNG', when: [{ fact: 'AGE', from: 11, to: 20 }], then: '' },
    { id: 'YOUNG', when: [{ fact: 'AGE', from: 21, to: 30 }], then: '' },
  ] as const;
  expect(checkDecisionTable({ rules, otherwise: '' }, 't').map(({ path, code }) => [path, code])).toEqual([
    ['t.rules[0].id', 'RULE_ID_TAKEN'],
    ['t.rules[2].id', 'RULE_ID_TAKEN'],
  ]);
});
