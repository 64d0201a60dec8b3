import type { z } from 'zod';

/** What can be wrong with the content of a version. */
export const policyProblemCodes = [
  'SHAPE',
  'FACT_UNKNOWN',
  'VALUE_UNKNOWN',
  'RULE_ID_TAKEN',
  'RULE_UNREACHABLE',
  'RULES_OVERLAP',
  'TABLE_GAP',
  'OTHERWISE_UNREACHABLE',
  'CEILING_BELOW_AMOUNT',
  'TRANCHES_NOT_WHOLE',
  'FUND_KIND_UNKNOWN',
  'BOUNDS_CROSSED',
  'NOT_VARIABLE',
  'OUT_OF_BOUNDS',
  'NO_NATIONAL_VERSION',
] as const;

export type PolicyProblemCode = (typeof policyProblemCodes)[number];

/** One thing that is wrong, where, and for whom it would show. */
export interface PolicyProblem {
  readonly path: string; // such as `provision.table.rules[2].when[0]`; empty: the content as a whole
  readonly code: PolicyProblemCode;
  readonly message: string;
  readonly witness: readonly string[]; // facts of a person for whom rules overlap or nothing is decided, as "FACT: value"
}

/** Where something stands in a content, from keys and places. */
export const pathOf = (...steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
    '',
  );

/** States one problem. */
export const problem = (
  path: string,
  code: PolicyProblemCode,
  message: string,
  witness: readonly string[] = [],
): PolicyProblem => ({ path, code, message, witness });

/** What a schema says is not of its shape. */
export const problemsOfShape = ({ issues }: z.ZodError): readonly PolicyProblem[] =>
  issues.map(({ path, message }) => problem(pathOf(...path), 'SHAPE', message));
