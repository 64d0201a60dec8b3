import { isDeepStrictEqual } from 'node:util';
import type { PolicyContent } from '../policy/policy-content.ts';

/** Parameters, or whole sections, whose effect the figures of a simulation show. */
const SIMULATED: ReadonlySet<string> = new Set([
  'provision',
  'learnerContribution',
  'leave.minutesPerYear',
  'leave.replacementPercent',
  'leave.ceilingPerHour',
  'leave.employerCompensationPercent',
  'leave.smallEmployerCompensationPercent',
  'leave.smallEmployerHeadCount',
  'expiry.staggerDays',
]);

const isSection = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of what differs: parameters of sections as `section.parameter`, in the order of the alphabet. */
function changedParameters(before: PolicyContent | null, after: PolicyContent): readonly string[] {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const becomes: Readonly<Record<string, unknown>> = { ...after };
  const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])];
  return names
    .flatMap((name) => {
      const [one, other] = [was[name] ?? {}, becomes[name] ?? {}];
      if (!isSection(one) || !isSection(other)) return isDeepStrictEqual(one, other) ? [] : [name];
      return [...new Set([...Object.keys(one), ...Object.keys(other)])]
        .filter((parameter) => !isDeepStrictEqual(one[parameter], other[parameter]))
        .map((parameter) => `${name}.${parameter}`);
    })
    .sort();
}

/** What a draft changes against what is in force, and no figure of its simulation shows. Against nothing in force, everything it sets. */
export const notSimulated = (before: PolicyContent | null, after: PolicyContent): readonly string[] =>
  changedParameters(before, after).filter(
    (name) => !SIMULATED.has(name) && !SIMULATED.has(name.slice(0, name.indexOf('.'))),
  );
