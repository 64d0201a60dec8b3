import type { Tx } from '@tessera/kit/database/transaction.ts';
import { sumOf } from '@tessera/kit/money/money.ts';
import { compensationPercentOf, employerCompensationOf, wageReplacementOf } from '../leave/leave-effect.ts';
import type { LeavePolicy } from '../policy/policy-content.ts';
import { policyFinder, type ResolvedPolicy } from '../provision/resolve-policies.ts';
import { rowsByAccount, type Numbered } from './rows-of.ts';
import type { SimulatedLeave, SimulatedLeaveCost } from './simulation-result.ts';
import { count, figureOf, nobody } from './tally.ts';

interface WorkRow extends Numbered {
  readonly minutes_per_week: number;
  readonly full_time_minutes_per_week: number;
  readonly hourly_wage: string;
  readonly head_count: number | null;
  readonly region: string;
  readonly sector: string;
}

const WORK = `
  select w.n, w.account_id, w.minutes_per_week, w.full_time_minutes_per_week, w.hourly_wage, w.head_count, p.region, p.sector
    from sim_work w join sim_person p on p.account_id = w.account_id where w.n > $1 and w.n <= $2`;

const MINUTES_OF_HOUR = 60n;

/** Minutes of a year that one worker accrues, in proportion to working time over all employers, rounded half up, at most those of full time. */
export function minutesOf(
  works: readonly Pick<WorkRow, 'minutes_per_week' | 'full_time_minutes_per_week'>[],
  minutesPerYear: number,
): bigint {
  const whole = works.reduce((product, work) => product * BigInt(work.full_time_minutes_per_week), 1n);
  const share = sumOf(
    works.map((work) => (BigInt(work.minutes_per_week) * whole) / BigInt(work.full_time_minutes_per_week)),
  );
  const worked = share < whole ? share : whole;
  return (2n * BigInt(minutesPerYear) * worked + whole) / (2n * whole);
}

/** Minutes at each employer, in proportion to the hours there; the last one has what rounding leaves. */
function spread(works: readonly WorkRow[], minutes: bigint): readonly bigint[] {
  const perWeek = sumOf(works.map((work) => BigInt(work.minutes_per_week)));
  let left = minutes;
  return works.map((work, place) => {
    const part = place === works.length - 1 ? left : (minutes * BigInt(work.minutes_per_week)) / perWeek;
    left -= part;
    return part;
  });
}

/** What is paid on, and what employers get back of it, when one worker takes all minutes of a year: by the functions that a leave is paid by. */
function costOf(works: readonly WorkRow[], rules: LeavePolicy, minutes: bigint) {
  const parts = spread(works, minutes);
  const paidOn = works.map((work, place) =>
    wageReplacementOf(BigInt(work.hourly_wage), Number(parts[place] ?? 0n), rules),
  );
  const givenBack = works.map((work, place) =>
    employerCompensationOf(paidOn[place] ?? 0n, compensationPercentOf(work.head_count, rules)),
  );
  return { paidOn, givenBack };
}

/** What leave comes to under one set of policies, while workers are gone through one by one. */
function leaveUnder(policies: readonly ResolvedPolicy[]) {
  const policyOf = policyFinder(policies);
  const [wageReplacement, employerCompensation] = [nobody(), nobody()];
  let total = 0n;
  return {
    add(works: readonly WorkRow[]): void {
      const [first] = works;
      const policy = first === undefined ? null : policyOf(first);
      if (policy === null) return;
      const { leave } = policy.content;
      const minutes = minutesOf(works, leave.minutesPerYear);
      const { paidOn, givenBack } = costOf(works, leave, minutes);
      total += minutes;
      count(wageReplacement, paidOn);
      count(employerCompensation, givenBack);
    },
    comesTo: (): SimulatedLeaveCost => ({
      hours: (total / MINUTES_OF_HOUR).toString(),
      wageReplacement: figureOf(wageReplacement),
      employerCompensation: figureOf(employerCompensation),
    }),
  };
}

/** What a year of training leave would cost under the draft, and under what is in force, if every worker of the population took all of it. */
export async function simulateLeave(
  tx: Tx,
  [withDraft = [], inForce = []]: readonly (readonly ResolvedPolicy[])[],
): Promise<SimulatedLeave> {
  const [draft, present] = [leaveUnder(withDraft), leaveUnder(inForce)];
  let workers = 0;
  for await (const works of rowsByAccount<WorkRow>(tx, WORK)) {
    workers += 1;
    draft.add(works);
    present.add(works);
  }
  return { workers, planned: draft.comesTo(), inForce: present.comesTo() };
}
