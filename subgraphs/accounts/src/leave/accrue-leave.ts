import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import type { LeavePolicy } from '../policy/policy-content.ts';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import type { PolicyScope } from '../policy/policy-version.entity.ts';

const ACTOR = 'accounts';

/** Whose leave accrues: one person's, that of one employer's workers, that of everyone whose employment began behind a day; everyone's where nothing is said. */
export interface Accruing {
  readonly personId?: string;
  readonly organisationId?: string;
  readonly begunSince?: string;
}

/** What of a person's employments an accrual is for: $1 to $3 are `Accruing`. */
const CONCERNED = `
  ($1::uuid is null or p.id = $1)
  and (($2::uuid is null and $3::date is null) or exists (
    select from employment c where c.person_id = p.id and c.valid @> scheme_today()
       and ($2::uuid is null or c.organisation_id = $2) and ($3::date is null or lower(c.valid) > $3)))`;

/**
 * Leave of this year for those who are employed today: the policy's minutes, by the head count of each employer, in proportion to working time over all employers, to
 * the nearest minute, at most those of full time. What was granted already counts, so a second run adds nothing, more working hours add the difference, and fewer take
 * nothing away.
 */
const ACCRUE = `
  insert into leave_journal (person_id, year, movement, minutes, comes_to, actor)
  select due.person_id, due.year, 'GRANT', due.minutes - coalesce(e.granted, 0), due.minutes, '${ACTOR}'
    from (select w.person_id, extract(year from scheme_today())::smallint as year,
                 round(least(sum(full_time.minutes * w.minutes_per_week / w.full_time_minutes_per_week), max(full_time.minutes)))::integer as minutes
            from employment w join person p on p.id = w.person_id
            left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
            left join lateral (select z.head_count from employer_size z
                                where z.organisation_id = w.organisation_id and z.since <= scheme_today() order by z.since desc limit 1) told on true
            cross join lateral (select coalesce((select step.minutes from jsonb_to_recordset($7::jsonb) as step ("headCount" integer, minutes numeric)
                                                  where told.head_count < step."headCount" order by step."headCount" limit 1), $6::numeric) as minutes) full_time
           where w.valid @> scheme_today() and p.state = 'ACTIVE' and p.region = $4 and s.value is not distinct from $5 and ${CONCERNED}
           group by w.person_id) due
    left join leave_entitlement e on e.person_id = due.person_id and e.year = due.year
   where due.minutes > coalesce(e.granted, 0)
  on conflict on constraint leave_journal_granted_once do nothing`;

/**
 * What is left of last year beyond what may be carried over, and all that is left of the years before, expires. What last year gave to requests of this year has been
 * carried over too, or minutes that were kept by a request at the turn of the year and come back would be carried over again and again.
 */
const EXPIRE = `
  insert into leave_journal (person_id, year, movement, minutes, actor)
  select due.person_id, due.year, 'EXPIRE', due.minutes, '${ACTOR}'
    from (select e.person_id, e.year,
                 case when e.year = extract(year from scheme_today()) - 1 then least(e.available, e.available + carried.minutes - $4::integer) else e.available end as minutes
            from leave_entitlement e join person p on p.id = e.person_id
            left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
            cross join lateral (
              select coalesce(sum(greatest(of_request.minutes, 0)), 0)::integer as minutes
                from (select sum(case when j.movement = 'RESERVE' then j.minutes when j.movement in ('RELEASE', 'RETURN') then -j.minutes else 0 end) as minutes
                        from leave_journal j, scheme_clock c
                       where j.person_id = e.person_id and j.request_id is not null and j.year = e.year
                         and j.booked_at >= make_date(e.year + 1, 1, 1)::timestamp at time zone c.time_zone
                       group by j.request_id) of_request) carried
           where e.year < extract(year from scheme_today()) and e.available > 0 and p.region = $2 and s.value is not distinct from $3 and ($1::uuid is null or p.id = $1)) due
   where due.minutes > 0`;

/** The regions and sectors that those concerned belong to today. */
const SCOPES = `
  select distinct p.region, s.value as sector
    from person p left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
   where ${CONCERNED}`;

/** Does something in each scope of those concerned where a policy is in force, with its rules of leave. */
async function inEachScope(
  tx: Tx,
  { personId = null, organisationId = null, begunSince = null }: { readonly [key in keyof Accruing]?: string | null },
  work: (scope: PolicyScope, rules: LeavePolicy) => Promise<unknown>,
): Promise<void> {
  for (const scope of await tx.query<PolicyScope[]>(SCOPES, [personId, organisationId, begunSince])) {
    const policy = await findPolicyInForce(tx, scope);
    if (policy !== null) await work(scope, policy.content.leave);
  }
}

/** Grants those concerned what their employments give them this year, region by region and sector by sector. */
export const accrueLeave = (tx: Tx, concerned: Accruing): Promise<void> =>
  inEachScope(tx, concerned, ({ region, sector }, { minutesPerYear, minutesPerYearBelow = [] }) => {
    const { personId = null, organisationId = null, begunSince = null } = concerned;
    const steps = JSON.stringify(minutesPerYearBelow);
    return tx.query(ACCRUE, [personId, organisationId, begunSince, region, sector, minutesPerYear, steps]);
  });

/** Ends what is not carried over: of one person, or of everyone. */
const expire = (tx: Tx, personId: string | null): Promise<void> =>
  inEachScope(tx, { personId }, ({ region, sector }, { carryOverMinutes }) =>
    tx.query(EXPIRE, [personId, region, sector, carryOverMinutes]),
  );

/** Minutes of years before that came back to a person are carried over no further than any others. */
export async function expireReturned(tx: Tx, personId: string): Promise<void> {
  const left = await tx.query<unknown[]>(
    `select from leave_entitlement where person_id = $1 and year < extract(year from scheme_today()) and available > 0 limit 1`,
    [personId],
  );
  if (left.length > 0) await expire(tx, personId);
}

/** The year's entitlement for everyone who is employed, and the end of what is not carried over; once a year, and not before there is a policy. */
export const accrueYear = (db: DataSource): Promise<void> =>
  inTransaction(db, async (tx) => {
    if ((await findPolicyInForce(tx, { region: null, sector: null })) === null) return;
    const begun = await tx.query<unknown[]>(
      `insert into leave_accrual (year) values (extract(year from scheme_today())) on conflict do nothing returning year`,
    );
    if (begun.length === 0) return;
    await tx.query(`set local statement_timeout = 0`);
    await expire(tx, null);
    await accrueLeave(tx, {});
  });

/** What employments give that were told of before they began, once they have: day by day, in a year that was accrued. */
export const accrueStarted = (db: DataSource): Promise<void> =>
  inTransaction(db, async (tx) => {
    const [looked] = await tx.query<[{ since: string }[], number]>(
      `update leave_accrual set looked_until = scheme_today()
        where year = extract(year from scheme_today()) and looked_until < scheme_today() returning old.looked_until::text as since`,
    );
    const begunSince = looked[0]?.since;
    if (begunSince !== undefined) await accrueLeave(tx, { begunSince });
  });
