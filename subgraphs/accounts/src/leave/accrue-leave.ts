import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import { scopeOfPerson } from '../policy/policy-of-person.ts';
import type { PolicyScope } from '../policy/policy-version.entity.ts';

const ACTOR = 'accounts';

/**
 * Leave of this year for those who are employed today: the policy's minutes in proportion to working time over all employers, to the nearest minute, at most those of
 * full time. What was granted already counts, so a second run adds nothing, more working hours add the difference, and fewer take nothing away.
 */
const ACCRUE = `
  insert into leave_journal (person_id, year, movement, minutes, comes_to, actor)
  select due.person_id, due.year, 'GRANT', due.minutes - coalesce(e.granted, 0), due.minutes, $3
    from (select w.person_id, extract(year from scheme_today())::smallint as year,
                 round($1::numeric * least(sum(w.minutes_per_week::numeric / w.full_time_minutes_per_week), 1))::integer as minutes
            from employment w join person p on p.id = w.person_id
            left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
           where w.valid @> scheme_today() and p.state = 'ACTIVE' and p.region = $2 and s.value is not distinct from $4 and ($5::uuid is null or p.id = $5)
           group by w.person_id) due
    left join leave_entitlement e on e.person_id = due.person_id and e.year = due.year
   where due.minutes > coalesce(e.granted, 0)
  on conflict on constraint leave_journal_granted_once do nothing`;

/** What is left of last year beyond what may be carried over, and all that is left of the years before, expires. */
const EXPIRE = `
  insert into leave_journal (person_id, year, movement, minutes, actor)
  select due.person_id, due.year, 'EXPIRE', due.minutes, $3
    from (select e.person_id, e.year, case when e.year = extract(year from scheme_today()) - 1 then e.available - $1::integer else e.available end as minutes
            from leave_entitlement e join person p on p.id = e.person_id
            left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
           where e.year < extract(year from scheme_today()) and e.available > 0 and p.region = $2 and s.value is not distinct from $4) due
   where due.minutes > 0`;

/** The regions and sectors that people belong to today. */
const SCOPES = `
  select distinct p.region, s.value as sector
    from person p left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()`;

/** Grants one person what an employment that was just reported gives them this year. */
export async function accrueLeaveOf(tx: Tx, personId: string): Promise<void> {
  const { region, sector } = await scopeOfPerson(tx, personId);
  const policy = await findPolicyInForce(tx, { region, sector });
  if (policy !== null) await tx.query(ACCRUE, [policy.content.leave.minutesPerYear, region, ACTOR, sector, personId]);
}

/** The year's entitlement for everyone who is employed, region by region and sector by sector, and the end of what is not carried over; once a year, and not before there is a policy. */
export const accrueYear = (db: DataSource): Promise<void> =>
  inTransaction(db, async (tx) => {
    if ((await findPolicyInForce(tx, { region: null, sector: null })) === null) return;
    const begun = await tx.query<unknown[]>(
      `insert into leave_accrual (year) values (extract(year from scheme_today())) on conflict do nothing returning year`,
    );
    if (begun.length === 0) return;
    await tx.query(`set local statement_timeout = 0`);
    for (const { region, sector } of await tx.query<PolicyScope[]>(SCOPES)) {
      const policy = await findPolicyInForce(tx, { region, sector });
      if (policy === null) continue;
      const { minutesPerYear, carryOverMinutes } = policy.content.leave;
      await tx.query(EXPIRE, [carryOverMinutes, region, ACTOR, sector]);
      await tx.query(ACCRUE, [minutesPerYear, region, ACTOR, sector, null]);
    }
  });
