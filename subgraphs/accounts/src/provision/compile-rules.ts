import {
  countedFacts,
  isCountedFact,
  isListed,
  isListedFact,
  listedFacts,
  type Condition,
  type DecisionTable,
  type Fact,
} from '../policy/decision-table.ts';

/** Column of a relation of facts that holds a fact: listed ones as their value or `UNKNOWN`, counted ones as an integer or null. */
export const columnOf = {
  AGE: 'age',
  LABOUR_FORCE_STATUS: 'labour_force_status',
  QUALIFICATION: 'qualification',
  RESIDENCE: 'residence',
  SECTOR: 'sector',
  WORKING_TIME: 'working_time',
} as const satisfies Readonly<Record<Fact, string>>;

const unknown = (what: string): never => {
  throw new TypeError(`a decision table names ${what}, which the scheme does not know`);
};

/** One condition as SQL. Nothing but names and values of the scheme's own lists, and whole numbers, becomes part of a statement. */
function conditionSql(condition: Condition): string {
  const { fact } = condition;
  if (isListed(condition)) {
    const known: readonly string[] = isListedFact(fact) ? listedFacts[fact] : unknown(`the fact ${fact}`);
    for (const value of condition.in) if (!known.includes(value)) unknown(`the value ${value} of ${fact}`);
    return condition.in.length === 0
      ? 'false'
      : `${columnOf[fact]} in (${condition.in.map((value) => `'${value}'`).join(', ')})`;
  }
  const { from, to } = isCountedFact(fact) ? condition : unknown(`the fact ${fact}`);
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) unknown(`a number of ${fact} that is none`);
  return `${columnOf[fact]} between ${from} and ${to}`;
}

/**
 * A decision table as an SQL expression over a row of facts: the index of the rule that fires, the number of rules where `otherwise` decides, null where nothing
 * does. The first rule that holds wins, as in the table.
 */
export function ruleSql<T>({ rules, otherwise }: DecisionTable<T>): string {
  const lines = rules.map(({ when }, index) => `when ${when.map(conditionSql).join(' and ') || 'true'} then ${index}`);
  const last = otherwise === null ? 'null' : String(rules.length);
  return lines.length === 0 ? `${last}::integer` : `case ${lines.join(' ')} else ${last} end`;
}

/** The facts a table asks for, in one order for all tables. */
export const factsOf = <T>({ rules }: DecisionTable<T>): readonly Fact[] => {
  const named = new Set(rules.flatMap(({ when }) => when.map(({ fact }) => fact)));
  return [...Object.keys(listedFacts), ...Object.keys(countedFacts)]
    .filter((fact): fact is Fact => named.has(fact as Fact))
    .sort();
};
