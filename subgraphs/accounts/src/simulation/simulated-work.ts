import { percentile } from './synthetic-population.ts';

/** What a population works, by employer, numbered in the order of accounts. */
export const WORK_TABLE = `
  create temp table sim_work (n bigint primary key, account_id uuid, minutes_per_week integer, full_time_minutes_per_week integer,
    hourly_wage bigint, head_count integer) on commit drop`;

/** Employments of today, with the size the employer told last. */
export const OWN_WORK = `
  insert into sim_work
  select row_number() over (order by s.account_id, w.id), s.account_id, w.minutes_per_week, w.full_time_minutes_per_week, w.hourly_wage,
         (select z.head_count from employer_size z where z.organisation_id = w.organisation_id and z.since <= scheme_today() order by z.since desc limit 1)
    from sim_person s join learning_account a on a.id = s.account_id join employment w on w.person_id = a.person_id
   where w.valid @> scheme_today() and w.currency = s.currency`;

/** Invented persons who are employed work for one employer, of 38 hours a week full time, for 13.00 to 40.00 an hour; three of ten for one with ten workers, the others with 200. */
export const SYNTHETIC_WORK = `
  insert into sim_work
  select row_number() over (order by account_id), account_id, 2280 * working_time / 100, 2280, 1300 + 100 * (${percentile(1)} * 28 / 100),
         case when ${percentile(5)} < 30 then 10 else 200 end
    from (select account_id, working_time, md5(account_id || ' works') as h from sim_person where labour_force_status = 'EMPLOYED' and working_time is not null) person`;
