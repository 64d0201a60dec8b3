import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

/** The days of a time away, in the scheme's zone. */
const DAYS = `daterange((lower(t.during) at time zone c.time_zone)::date, ((upper(t.during) - interval '1 second') at time zone c.time_zone)::date, '[]')`;
const EMPLOYED = `coalesce((select ${DAYS} <@ range_agg(e.valid) from employment e where e.person_id = t.person_id and e.organisation_id = t.organisation_id), false)`;

/** The guard of requests: `growing` says when their minutes may grow outside a postponement. */
const movesForward = (growing: string): string =>
  `create or replace function leave_moves_forward() returns trigger ${GUARD} as $$
   begin
     if new.state <> old.state and not exists (select from leave_transition where was = old.state and becomes = new.state) then
       raise exception 'LEAVE_TRANSITION: % to %', old.state, new.state using errcode = 'TS064';
     end if;
     if (new.person_id, new.id, new.organisation_id, new.policy_version_id, new.rules) is distinct from (old.person_id, old.id, old.organisation_id, old.policy_version_id, old.rules)
        or old.state <> 'POSTPONED' and ((new.employment_id, new.order_id, new.opportunity_id, new.provider_id, new.during, new.asked_at, new.answer_by)
           is distinct from (old.employment_id, old.order_id, old.opportunity_id, old.provider_id, old.during, old.asked_at, old.answer_by) or new.minutes > ${growing}) then
       raise exception 'LEAVE_TERMS_FIXED' using errcode = 'TS065';
     end if;
     if old.state = 'ASKED' and new.state in ('GRANTED', 'POSTPONED', 'REFUSED') and new.by_silence <> (old.answer_by <= scheme_now()) then
       raise exception 'LEAVE_ANSWER_NOT_IN_TIME' using errcode = 'TS066';
     end if;
     if old.state = 'GRANTED' and new.state = 'TAKEN' and upper(new.during) > scheme_now() then
       raise exception 'LEAVE_NOT_OVER' using errcode = 'TS067';
     end if;
     if new.state = 'COMPENSATED' and not exists (select from leave_compensation where person_id = new.person_id and request_id = new.id and approved_at is not null) then
       raise exception 'LEAVE_COMPENSATION_NOT_APPROVED' using errcode = 'TS068';
     end if;
     return new;
   end $$`;

const up = [
  `alter table time_away
     add column gave_way_to uuid,
     add column reported_by uuid constraint time_away_not_self check (reported_by <> person_id),
     add constraint time_away_gave_way foreign key (gave_way_to) references time_away deferrable initially deferred,
     add constraint time_away_gave_way_is_spell check (gave_way_to is null or request_id is not null and not live),
     add constraint time_away_reported_absence check (reported_by is null or request_id is null)`,
  `create index time_away_by_absence on time_away (gave_way_to) where gave_way_to is not null`,
  `create index time_away_absences on time_away (organisation_id, id) where request_id is null`,
  // No spell of leave lies upon another, of whichever employer; nor upon an absence from its own. Absences may lie upon each other.
  `alter table time_away
     drop constraint time_away_once,
     add constraint time_away_once exclude using gist (person_id with =, during with &&) where (live and request_id is not null),
     add constraint time_away_once_at_employer exclude using gist (
       person_id with =, organisation_id with =, during with &&, (case when request_id is null then '00000000-0000-0000-0000-000000000000'::uuid else id end) with <>) where (live)`,
  // Leave that gave way to all of an absence has no minutes left, until the absence is withdrawn or the time is over.
  `alter table leave_request drop constraint leave_request_minutes, add constraint leave_request_minutes check (minutes >= 0)`,
  movesForward(
    `greatest(old.minutes, (select sum(t.minutes) from time_away t where t.person_id = new.person_id and t.request_id = new.id and t.live))`,
  ),

  // An absence is within what its employer reported of the person's work; it becomes shorter or ends, and a spell comes back only from an absence.
  `create function time_away_is_right() returns trigger ${GUARD} as $$
   begin
     if tg_op = 'UPDATE' then
       if (to_jsonb(new) - 'live' - 'during' - 'gave_way_to') <> (to_jsonb(old) - 'live' - 'during' - 'gave_way_to') or not new.during <@ old.during
          or new.request_id is not null and new.during <> old.during or new.live and not old.live and old.gave_way_to is null then
         raise exception 'TIME_AWAY_FIXED' using errcode = 'TS130';
       end if;
     elsif new.request_id is null and not (select ${EMPLOYED} from (select new.*) t, scheme_clock c) then
       raise exception 'ABSENCE_OUTSIDE_EMPLOYMENT' using errcode = 'TS131';
     end if;
     return new;
   end $$`,
  `create trigger time_away_is_right before insert or update on time_away for each row execute function time_away_is_right()`,
  // Whoever brings the end of an employment forward has given up what lay behind it when the transaction ends.
  `create function employment_ends_with_its_leave() returns trigger ${GUARD} as $$
   begin
     if exists (select from time_away t, scheme_clock c where t.person_id = new.person_id and t.organisation_id = new.organisation_id and t.live
                 and ${DAYS} && daterange(upper(new.valid), upper(old.valid)) and not ${EMPLOYED}) then
       raise exception 'EMPLOYMENT_HAS_LEAVE' using errcode = 'TS132';
     end if;
     return null;
   end $$`,
  `create constraint trigger employment_ends_with_its_leave after update of valid on employment deferrable initially deferred
     for each row when (upper(new.valid) is distinct from upper(old.valid)) execute function employment_ends_with_its_leave()`,
  `grant update (live, gave_way_to, during) on time_away to accounts`,
];

const down = [
  `revoke update (gave_way_to, during) on time_away from accounts`,
  `drop trigger employment_ends_with_its_leave on employment`,
  `drop function employment_ends_with_its_leave()`,
  `drop trigger time_away_is_right on time_away`,
  `drop function time_away_is_right()`,
  movesForward('old.minutes'),
  `alter table leave_request drop constraint leave_request_minutes, add constraint leave_request_minutes check (minutes > 0)`,
  `alter table time_away
     drop constraint time_away_once_at_employer,
     drop constraint time_away_once,
     add constraint time_away_once exclude using gist (
       person_id with =, during with &&, (case when request_id is null then '00000000-0000-0000-0000-000000000000'::uuid else id end) with <>) where (live)`,
  `drop index time_away_absences`,
  `drop index time_away_by_absence`,
  `alter table time_away
     drop constraint time_away_reported_absence, drop constraint time_away_gave_way_is_spell, drop constraint time_away_gave_way,
     drop column reported_by, drop column gave_way_to`,
];

/** Absences stay within the employment that they are reported for, touch no leave from anybody else, and can be withdrawn. */
export class KeepAbsencesToTheirEmployer1764001500000 implements MigrationInterface {
  readonly name = 'KeepAbsencesToTheirEmployer1764001500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
