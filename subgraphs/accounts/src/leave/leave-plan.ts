import type { Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { Employment } from '../employment/employment.entity.ts';
import type { TrainingOrder } from '../order/order.entity.ts';
import type { LeavePolicy } from '../policy/policy-content.ts';
import { leaveRuleNotMet, type LeaveRuleNotMet } from './leave-refusal.ts';

/** One stretch of leave within a day. */
export interface Spell {
  readonly startsAt: string; // an instant
  readonly minutes: number;
}

/** One for each day of a year, the longest time that one entitlement is for. */
const MOST_SPELLS = 366;

/** Minutes: payroll counts quarters of an hour, and nobody learns for more than half a day and night at a stretch. */
const [SHORTEST, LONGEST] = [15, 720];
const MINUTE = 60_000;

/** What spells come to, in the scheme's zone and by the database's clock. */
export interface LeavePlan {
  readonly spells: readonly Spell[];
  readonly minutes: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly answerBy: Date;
  readonly isInTime: boolean; // the deadline of the answer is before the first spell
  readonly leastPerWeek: number; // minutes of the week with fewest, from Monday on
  readonly mostPerWeek: number;
}

type PlanRow = Omit<LeavePlan, 'spells' | 'minutes'> & { readonly pastMidnight: boolean };

const PLAN = `
  with spell as (
    select s.at, s.at + make_interval(mins => s.minutes) as until, s.minutes, (s.at at time zone c.time_zone)::date as day,
           ((s.at + make_interval(mins => s.minutes) - interval '1 second') at time zone c.time_zone)::date as last_day
      from unnest($1::timestamptz[], $2::integer[]) as s (at, minutes), scheme_clock c)
  select min(day)::text as "firstDay", max(day)::text as "lastDay", min(at) as "startsAt", max(until) as "endsAt", bool_or(day <> last_day) as "pastMidnight",
         scheme_now() + make_interval(days => $3) as "answerBy", scheme_now() + make_interval(days => $3) <= min(at) as "isInTime",
         (select min(week.minutes)::integer from (select sum(minutes) as minutes from spell group by date_trunc('week', day)) week) as "leastPerWeek",
         (select max(week.minutes)::integer from (select sum(minutes) as minutes from spell group by date_trunc('week', day)) week) as "mostPerWeek"
    from spell`;

const beginning = ({ startsAt }: Spell): number => Date.parse(startsAt);

/** Spells that lie upon each other, or are not what a spell can be. */
const areImpossible = (spells: readonly Spell[]): boolean =>
  spells.length < 1 ||
  spells.length > MOST_SPELLS ||
  spells.some(
    (spell, index) =>
      spell.minutes < SHORTEST ||
      spell.minutes > LONGEST ||
      spells.some((other, place) => place > index && areOnEachOther(spell, other)),
  );

const areOnEachOther = (one: Spell, other: Spell): boolean =>
  beginning(one) < beginning(other) + other.minutes * MINUTE &&
  beginning(other) < beginning(one) + one.minutes * MINUTE;

/** What the spells come to, or that they are none. */
export async function planOf(
  tx: Tx,
  asked: readonly Spell[],
  { answerDays }: Pick<LeavePolicy, 'answerDays'>,
): Promise<LeavePlan | InvalidInput> {
  const wrong = invalidInput(
    `Leave has 1 to ${MOST_SPELLS} spells of ${SHORTEST} to ${LONGEST} minutes, each within a day, none upon another.`,
    'input',
    'spells',
  );
  if (areImpossible(asked)) return wrong;
  const spells = asked.toSorted((one, other) => beginning(one) - beginning(other));
  const [row] = await tx.query<PlanRow[]>(PLAN, [
    spells.map(({ startsAt }) => startsAt),
    spells.map(({ minutes }) => minutes),
    answerDays,
  ]);
  if (row === undefined) throw new Error('spells come to nothing');
  const { pastMidnight, ...plan } = row;
  return pastMidnight ? wrong : { ...plan, spells, minutes: spells.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** The first rule that a plan misses; null when it meets them all. Pure: what other leave is near is asked of the database. */
export function checkPlan(
  plan: Omit<LeavePlan, 'spells'>,
  rules: Pick<LeavePolicy, 'answerDays' | 'minimumMinutesPerWeek'>,
  order: Pick<TrainingOrder, 'startsOn' | 'endsOn'>,
  { minutesPerWeek }: Pick<Employment, 'minutesPerWeek'>,
): LeaveRuleNotMet | null {
  const missed = (rule: Parameters<typeof leaveRuleNotMet>[0], message: string): LeaveRuleNotMet =>
    leaveRuleNotMet(rule, message, 'input', 'spells');
  const { answerDays, minimumMinutesPerWeek } = rules;
  if (!plan.isInTime)
    return missed('NOTICE', `The employer has ${answerDays} days for an answer; leave begins after them.`);
  if (plan.firstDay < order.startsOn || plan.lastDay > order.endsOn)
    return missed('OUTSIDE_ACTIVITY', `Leave lies within the course, from ${order.startsOn} to ${order.endsOn}.`);
  if (plan.leastPerWeek < minimumMinutesPerWeek)
    return missed('MINIMUM_PER_WEEK', `Each week of leave has at least ${minimumMinutesPerWeek} minutes.`);
  if (plan.mostPerWeek > minutesPerWeek)
    return missed('MORE_THAN_WORKED', `No week of leave has more than the ${minutesPerWeek} minutes of work.`);
  return null;
}

/** True when as many days as the policy wants lie between this leave and any other of the person but sickness. */
export async function isFarFromOtherLeave(
  tx: Tx,
  personId: string,
  requestId: string,
  { firstDay, lastDay }: LeavePlan,
  { minimumDaysBetween }: Pick<LeavePolicy, 'minimumDaysBetween'>,
): Promise<boolean> {
  if (minimumDaysBetween === 0) return true;
  const near = await tx.query<unknown[]>(
    `select from time_away t, scheme_clock c
      where t.person_id = $1 and t.live and t.kind <> 'SICKNESS' and t.request_id is distinct from $2
        and daterange((lower(t.during) at time zone c.time_zone)::date, ((upper(t.during) - interval '1 second') at time zone c.time_zone)::date, '[]')
            && daterange($3::date - $5::integer, $4::date + $5::integer, '[]') limit 1`,
    [personId, requestId, firstDay, lastDay, minimumDaysBetween],
  );
  return near.length === 0;
}
