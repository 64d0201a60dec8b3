import { z } from 'zod';

/**
 * Parameters a version of a region or a sector may set when the national version lets it. Amounts vary by percent of the national ones, so that every rule of the
 * table varies alike; all others are given in their own unit.
 */
export const variableParameters = [
  'provision.amountPercent',
  'provision.ceilingPercent',
  'learnerContribution.sharePercent',
  'deadlines.providerAnswerWorkingDays',
  'deadlines.withdrawalWorkingDays',
  'leave.minutesPerYear',
  'leave.carryOverMinutes',
  'leave.replacementPercent',
  'leave.employerCompensationPercent',
  'leave.smallEmployerCompensationPercent',
] as const;

export type VariableParameter = (typeof variableParameters)[number];

/** The largest value any national version can allow, in the unit in which the parameter is varied. The least is 0. */
export const largest: Readonly<Record<VariableParameter, number>> = {
  'provision.amountPercent': 1_000, // percent of the national amount
  'provision.ceilingPercent': 1_000, // percent of the national ceiling
  'learnerContribution.sharePercent': 1_000, // percent of the national share
  'deadlines.providerAnswerWorkingDays': 365, // working days
  'deadlines.withdrawalWorkingDays': 365, // working days
  'leave.minutesPerYear': 200_000, // minutes
  'leave.carryOverMinutes': 200_000, // minutes
  'leave.replacementPercent': 100, // percent of the wage
  'leave.employerCompensationPercent': 100, // percent of the wage paid on
  'leave.smallEmployerCompensationPercent': 100, // percent of the wage paid on
};

/** Bounds of a parameter, in the unit in which it is varied; both ends are allowed. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** What may be varied at all, and how far. A parameter that is not named stays national. */
export type MayVary = Readonly<Partial<Record<VariableParameter, Bounds>>>;

/** The whole content of a version of a region or a sector: what it sets, over what is above it. */
export type PolicyVariation = Readonly<Partial<Record<VariableParameter, number>>>;

/** Reads the content of a version of a region or a sector from JSON. */
export const policyVariation: z.ZodType<PolicyVariation> = z.partialRecord(
  z.enum(variableParameters),
  z.int().min(0).max(1_000_000),
);

/** The stored content of a version of a region or a sector. */
export const variationOf = (content: unknown): PolicyVariation => policyVariation.parse(content);
