import type { LeavePolicy } from '../policy/policy-content.ts';

/** What paid leave does to a worker's income. */
export interface LeaveEffect {
  readonly minutes: number;
  readonly wageLost: bigint; // gross wage of the minutes, minor units
  readonly wageReplacement: bigint; // what is paid on for them
  readonly netLoss: bigint; // wageLost − wageReplacement: what the leave costs the worker
}

const HOUR = 60n; // minutes
const HUNDRED = 100n;

/** Divides and rounds half up to the minor unit; neither number is negative. */
const roundedQuotient = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor / 2n) / divisor;

/** What of some minutes' wage is paid on: `replacementPercent` of the hourly wage, at most `ceilingPerHour` an hour, rounded once, half up, for all minutes together. */
export function wageReplacementOf(
  hourlyWage: bigint,
  minutes: number,
  { replacementPercent, ceilingPerHour }: Pick<LeavePolicy, 'replacementPercent' | 'ceilingPerHour'>,
): bigint {
  const [share, most] = [hourlyWage * BigInt(replacementPercent), BigInt(ceilingPerHour) * HUNDRED];
  return roundedQuotient(BigInt(minutes) * (share < most ? share : most), HOUR * HUNDRED);
}

/**
 * The effect of paid training leave on a worker's income, for a quote: hourly wage in minor units, minutes of leave, and the rules of leave in force. Pure; wage and
 * replacement are each rounded half up to the minor unit, and the loss is exactly their difference.
 */
export function leaveEffectOf({
  hourlyWage,
  minutes,
  rules,
}: {
  readonly hourlyWage: bigint;
  readonly minutes: number;
  readonly rules: Pick<LeavePolicy, 'replacementPercent' | 'ceilingPerHour'>;
}): LeaveEffect {
  const wageLost = roundedQuotient(hourlyWage * BigInt(minutes), HOUR);
  const wageReplacement = wageReplacementOf(hourlyWage, minutes, rules);
  return { minutes, wageLost, wageReplacement, netLoss: wageLost - wageReplacement };
}

/** Whether an employer is small. One whose head count nobody told is not. */
export const isSmall = (
  headCount: number | null,
  { smallEmployerHeadCount }: Pick<LeavePolicy, 'smallEmployerHeadCount'>,
): boolean => headCount !== null && headCount <= smallEmployerHeadCount;

/** The percent of the wage paid on that an employer gets back. */
export const compensationPercentOf = (
  headCount: number | null,
  rules: Pick<
    LeavePolicy,
    'employerCompensationPercent' | 'smallEmployerCompensationPercent' | 'smallEmployerHeadCount'
  >,
): number => (isSmall(headCount, rules) ? rules.smallEmployerCompensationPercent : rules.employerCompensationPercent);

/** What an employer gets back of the wage paid on, rounded half up. */
export const employerCompensationOf = (wageReplacement: bigint, percent: number): bigint =>
  roundedQuotient(wageReplacement * BigInt(percent), HUNDRED);
