import type { EntityManager } from 'typeorm';
import { leaveEffectOf, type LeaveEffect } from '../leave/leave-effect.ts';
import { leavePolicyOf } from '../leave/leave-policy-of.ts';
import type { FundingQuote } from './funding-quote.ts';

// The employment that holds on all days of the session; where there are several, the one with most hours.
const EMPLOYMENT = `
  select e.hourly_wage::text as wage
    from employment e
   where e.person_id = $1 and e.currency = $2 and e.valid @> daterange($3::date, $4::date, '[]')
   order by e.minutes_per_week desc, e.id limit 1`;

/** What paid leave of some minutes on the days of a quoted session does to the person's income; null without an employment on those days, or a policy in force. */
export async function leaveOnDays(
  reader: EntityManager,
  { personId, currency, startsOn, endsOn }: FundingQuote,
  minutes: number,
): Promise<LeaveEffect | null> {
  const [employment] = await reader.query<{ wage: string }[]>(EMPLOYMENT, [personId, currency, startsOn, endsOn]);
  if (employment === undefined) return null;
  const policy = await leavePolicyOf(reader, personId);
  if (policy === null) return null;
  return leaveEffectOf({ hourlyWage: BigInt(employment.wage), minutes, rules: policy.content.leave });
}
