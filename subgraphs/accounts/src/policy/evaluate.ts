import {
  isListed,
  listedFacts,
  type Condition,
  type CountedFact,
  type DecisionTable,
  type ListedFact,
} from './decision-table.ts';

/** What is known of one person on the day of a decision. */
export type Facts = Readonly<Record<ListedFact, string>> & Readonly<Record<CountedFact, number | null>>;

/** The id explanations give where no rule of a table holds and its `otherwise` decides. */
export const OTHERWISE = 'OTHERWISE';

/** What a table gives a person, and the rule that fired. */
export interface Decided<T> {
  readonly ruleId: string;
  readonly then: T;
}

function holds(condition: Condition, facts: Facts): boolean {
  if (isListed(condition)) return condition.in.includes(facts[condition.fact]);
  const value = facts[condition.fact];
  return value !== null && value >= condition.from && value <= condition.to;
}

/** What an ordered table decides for one person: the first rule of which all conditions hold, else its `otherwise`; null where nothing decides. */
export function decide<T>({ rules, otherwise }: DecisionTable<T>, facts: Facts): Decided<T> | null {
  const rule = rules.find(({ when }) => when.every((condition) => holds(condition, facts)));
  if (rule !== undefined) return { ruleId: rule.id, then: rule.then };
  return otherwise === null ? null : { ruleId: OTHERWISE, then: otherwise };
}

const known = (fact: ListedFact, value: string | undefined): string => {
  const values: readonly string[] = listedFacts[fact];
  return value !== undefined && values.includes(value) ? value : 'UNKNOWN';
};

/** Facts as tables ask for them, from what registers told: what was not told, or is no value of the scheme's, is unknown. */
export const factsOf = (age: number, told: Readonly<Record<string, string>>): Facts => ({
  QUALIFICATION: known('QUALIFICATION', told['QUALIFICATION']),
  LABOUR_FORCE_STATUS: known('LABOUR_FORCE_STATUS', told['LABOUR_FORCE_STATUS']),
  SECTOR: known('SECTOR', told['SECTOR']),
  RESIDENCE: known('RESIDENCE', told['RESIDENCE']),
  AGE: age,
  WORKING_TIME: /^\d{1,3}$/.test(told['WORKING_TIME'] ?? '') ? Number(told['WORKING_TIME']) : null,
});
