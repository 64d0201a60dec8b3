import { z } from 'zod';

/** Facts that are one of a list of values; `UNKNOWN` stands for a person of whom the scheme was not told. */
export const listedFacts = {
  QUALIFICATION: ['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'],
  LABOUR_FORCE_STATUS: ['EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE', 'UNKNOWN'],
  SECTOR: 'A B C D E F G H I J K L M N O P Q R S T U V UNKNOWN'.split(' '), // sections of NACE Rev. 2.1
  RESIDENCE: ['RESIDENT', 'FRONTIER_WORKER', 'ELSEWHERE', 'UNKNOWN'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Facts that are whole numbers within bounds. Where a number can be unknown, no condition on it holds for a person without it. */
export const countedFacts = {
  AGE: { from: 0, to: 120, canBeUnknown: false }, // years reached in the year of the decision
  WORKING_TIME: { from: 0, to: 100, canBeUnknown: true }, // percent of full time
} as const;

export type ListedFact = keyof typeof listedFacts;
export type CountedFact = keyof typeof countedFacts;
export type Fact = ListedFact | CountedFact;

/** True for the name of a fact that is one of a list. */
export const isListedFact = (fact: string): fact is ListedFact => Object.hasOwn(listedFacts, fact);

/** True for the name of a fact that is a number. */
export const isCountedFact = (fact: string): fact is CountedFact => Object.hasOwn(countedFacts, fact);

/** The fact has one of these values. */
export interface ListedCondition {
  readonly fact: ListedFact;
  readonly in: readonly string[];
}

/** The fact is known and lies in this range, both ends included. */
export interface CountedCondition {
  readonly fact: CountedFact;
  readonly from: number;
  readonly to: number;
}

export type Condition = ListedCondition | CountedCondition;

/** One line of a table: what follows when all conditions hold. Without conditions it holds for everyone. */
export interface Rule<T> {
  readonly id: string; // unique within its table; explanations name it
  readonly when: readonly Condition[];
  readonly then: T;
}

/** Ordered rules of which no two ever hold for the same person; `otherwise` decides for everyone else. Null only when the rules leave nobody out. */
export interface DecisionTable<T> {
  readonly rules: readonly Rule<T>[];
  readonly otherwise: T | null;
}

/** True for a condition on a fact of a list. */
export const isListed = (condition: Condition): condition is ListedCondition => 'in' in condition;

// Names of facts and values are not checked here but where a draft is saved: a refusal that names the place and what would be right says more.
const condition = z.union(
  [
    z.strictObject({ fact: z.string(), in: z.array(z.string()) }),
    z.strictObject({ fact: z.string(), from: z.int(), to: z.int() }),
  ],
  { error: 'a condition is a fact with a list of values (in) or with a range (from, to)' },
) as unknown as z.ZodType<Condition>;

/** Reads a table from JSON, outcomes by their own schema. */
export const decisionTable = <T>(outcome: z.ZodType<T>): z.ZodType<DecisionTable<T>> =>
  z.strictObject({
    rules: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'a rule id is capitals, digits and underscores'),
          when: z.array(condition).max(20),
          then: outcome,
        }),
      )
      .max(100),
    otherwise: outcome.nullable(),
  });
