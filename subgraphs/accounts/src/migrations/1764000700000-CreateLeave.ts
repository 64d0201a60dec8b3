import type { MigrationInterface, QueryRunner } from 'typeorm';

// Like the ledger's guards: they run as the owner, so the application can write the journal and nothing that follows from it.
const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

const STAFF_OF_EMPLOYER = `array['EMPLOYER_ADMIN@' || organisation_id, 'EMPLOYER_LEAVE_APPROVER@' || organisation_id]`;
const APPROVER = `array['EMPLOYER_LEAVE_APPROVER@' || organisation_id]`;
const PROVIDER = `array['PROVIDER_ADMIN@' || provider_id, 'PROVIDER_ENROLMENT@' || provider_id]`;

const employment = [
  `create table employer_size (
     organisation_id uuid not null,
     since date not null default scheme_today(),
     head_count integer not null constraint employer_size_head_count check (head_count between 1 and 10000000),
     constraint employer_size_pk primary key (organisation_id, since)
   )`,
  // Who works for whom, on which terms. Other terms are another row: only the last day is ever changed.
  `create table employment (
     id uuid not null default uuidv7() constraint employment_pk primary key,
     person_id uuid not null constraint employment_person references person,
     organisation_id uuid not null,
     minutes_per_week integer not null,
     full_time_minutes_per_week integer not null,
     hourly_wage bigint not null constraint employment_wage check (hourly_wage between 1 and 100000000),
     currency text not null constraint employment_currency check (currency ~ '^[A-Z]{3}$'),
     valid daterange not null constraint employment_from check (not isempty(valid) and not lower_inf(valid)),
     constraint employment_minutes check (minutes_per_week between 1 and full_time_minutes_per_week and full_time_minutes_per_week <= 3600),
     constraint employment_once exclude using gist (person_id with =, organisation_id with =, valid with &&)
   )`,
  `create index employment_by_organisation on employment (organisation_id, id)`,
  `create function employment_terms_are_fixed() returns trigger language plpgsql as $$
   begin
     if to_jsonb(new) - 'valid' <> to_jsonb(old) - 'valid' or lower(new.valid) <> lower(old.valid) then
       raise exception 'EMPLOYMENT_TERMS_FIXED' using errcode = 'TS060';
     end if;
     return new;
   end $$`,
  `create trigger employment_terms_are_fixed before update on employment for each row execute function employment_terms_are_fixed()`,
];

const entitlement = [
  // What a person may still take of one year's leave, in minutes. Kept by the journal's trigger alone; no employer stands in it, so none takes it away.
  `create table leave_entitlement (
     person_id uuid not null constraint leave_entitlement_person references person,
     year smallint not null constraint leave_entitlement_year check (year between 2000 and 2200),
     granted integer not null default 0,
     available integer not null default 0,
     reserved integer not null default 0,
     taken integer not null default 0,
     expired integer not null default 0,
     constraint leave_entitlement_pk primary key (person_id, year),
     constraint leave_entitlement_floor check (available >= 0 and reserved >= 0 and taken >= 0 and expired >= 0),
     constraint leave_entitlement_whole check (available + reserved + taken + expired = granted)
   ) with (fillfactor = 75)`,
  `create table leave_reservation (
     person_id uuid not null,
     request_id uuid not null,
     year smallint not null,
     reserved integer not null,
     taken integer not null default 0,
     constraint leave_reservation_pk primary key (person_id, request_id, year),
     constraint leave_reservation_entitlement foreign key (person_id, year) references leave_entitlement,
     constraint leave_reservation_floor check (reserved >= 0 and taken >= 0)
   ) with (fillfactor = 75)`,
  // GRANT → available → RESERVE → reserved → TAKE → taken; RELEASE and RETURN lead back to available, EXPIRE out of it.
  `create table leave_journal (
     id uuid not null default uuidv7() constraint leave_journal_pk primary key,
     person_id uuid not null constraint leave_journal_person references person,
     year smallint not null,
     movement text not null constraint leave_journal_movement check (movement in ('GRANT', 'RESERVE', 'RELEASE', 'TAKE', 'RETURN', 'EXPIRE')),
     minutes integer not null constraint leave_journal_positive check (minutes > 0),
     comes_to integer,
     request_id uuid,
     actor text not null,
     booked_at timestamptz not null default scheme_now(),
     constraint leave_journal_names_its_request check ((movement in ('GRANT', 'EXPIRE')) = (request_id is null)),
     constraint leave_journal_says_what_it_comes_to check ((movement = 'GRANT') = (comes_to is not null)),
     constraint leave_journal_granted_once unique (person_id, year, comes_to)
   )`,
  `create index leave_journal_by_request on leave_journal (person_id, request_id)`,
  `create table leave_accrual (
     year smallint not null constraint leave_accrual_pk primary key,
     finished_at timestamptz not null default scheme_now()
   )`,
  `create trigger leave_journal_is_forever before update or delete on leave_journal for each row execute function refuse_change()`,
  `create trigger leave_journal_is_never_emptied before truncate on leave_journal for each statement execute function refuse_change()`,
  ...['leave_entitlement', 'leave_reservation'].map(
    (table) =>
      `create trigger ${table}_is_never_deleted before delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
  `create function apply_to_leave() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     insert into leave_entitlement (person_id, year) select distinct person_id, year from fresh where movement = 'GRANT' on conflict do nothing;
     update leave_entitlement e
        set granted = e.granted + x.granted, expired = e.expired + x.expired, taken = e.taken + x.taken - x.returned,
            reserved = e.reserved + x.reserved - x.released - x.taken,
            available = e.available + x.granted + x.released + x.returned - x.reserved - x.expired
       from (select person_id, year,
                    coalesce(sum(minutes) filter (where movement = 'GRANT'), 0) as granted,
                    coalesce(sum(minutes) filter (where movement = 'RESERVE'), 0) as reserved,
                    coalesce(sum(minutes) filter (where movement = 'RELEASE'), 0) as released,
                    coalesce(sum(minutes) filter (where movement = 'TAKE'), 0) as taken,
                    coalesce(sum(minutes) filter (where movement = 'RETURN'), 0) as returned,
                    coalesce(sum(minutes) filter (where movement = 'EXPIRE'), 0) as expired
               from fresh group by 1, 2) x
      where e.person_id = x.person_id and e.year = x.year;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct person_id, year from fresh) y) then
       raise exception 'LEAVE_NEVER_GRANTED' using errcode = 'TS061';
     end if;
     if exists (select from fresh f join leave_entitlement e using (person_id, year) where f.movement = 'GRANT' and f.comes_to <> e.granted) then
       raise exception 'LEAVE_GRANT_OUT_OF_STEP' using errcode = 'TS062';
     end if;
     insert into leave_reservation as r (person_id, request_id, year, reserved)
       select person_id, request_id, year, sum(minutes) from fresh where movement = 'RESERVE' group by 1, 2, 3
       on conflict on constraint leave_reservation_pk do update set reserved = r.reserved + excluded.reserved;
     update leave_reservation r set reserved = r.reserved - x.released - x.taken, taken = r.taken + x.taken - x.returned
       from (select person_id, request_id, year,
                    coalesce(sum(minutes) filter (where movement = 'RELEASE'), 0) as released,
                    coalesce(sum(minutes) filter (where movement = 'TAKE'), 0) as taken,
                    coalesce(sum(minutes) filter (where movement = 'RETURN'), 0) as returned
               from fresh where movement in ('RELEASE', 'TAKE', 'RETURN') group by 1, 2, 3) x
      where r.person_id = x.person_id and r.request_id = x.request_id and r.year = x.year;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct person_id, request_id, year from fresh where movement in ('RELEASE', 'TAKE', 'RETURN')) y) then
       raise exception 'LEAVE_NOT_RESERVED' using errcode = 'TS063';
     end if;
     return null;
   end $$`,
  `create trigger leave_journal_is_applied after insert on leave_journal referencing new table as fresh for each statement execute function apply_to_leave()`,

  `create function leave_movable(p_person uuid, p_request uuid, p_movement text) returns table (year smallint, minutes integer, place integer)
     language sql stable set plan_cache_mode = force_generic_plan as $$
     select e.year, e.available, e.year from leave_entitlement e
      where p_movement = 'RESERVE' and e.person_id = p_person and e.available > 0
        and e.year between extract(year from scheme_today())::integer - 1 and extract(year from scheme_today())::integer
     union all
     select r.year, case p_movement when 'RETURN' then r.taken else r.reserved end, case p_movement when 'TAKE' then r.year else -r.year end
       from leave_reservation r
      where p_movement in ('RELEASE', 'TAKE', 'RETURN') and r.person_id = p_person and r.request_id = p_request
        and case p_movement when 'RETURN' then r.taken else r.reserved end > 0
   $$`,
  // Moves minutes of one request: the oldest usable year first, backwards for what comes back. Returns how many could not be moved; nothing is written unless it is 0.
  `create function move_leave(p_person uuid, p_request uuid, p_movement text, p_minutes integer, p_actor text) returns integer
     language plpgsql set plan_cache_mode = force_generic_plan as $$
   declare lacking integer;
   begin
     select p_minutes - coalesce(sum(minutes), 0) into lacking from leave_movable(p_person, p_request, p_movement);
     if lacking > 0 then return lacking; end if;
     insert into leave_journal (person_id, year, movement, minutes, request_id, actor)
       select p_person, year, p_movement, least(minutes, p_minutes - before), p_request, p_actor
         from (select m.year, m.minutes, m.place,
                      coalesce(sum(m.minutes) over (order by m.place rows between unbounded preceding and 1 preceding), 0)::integer as before
                 from leave_movable(p_person, p_request, p_movement) m) part
        where before < p_minutes;
     return 0;
   end $$`,
];

const requests = [
  // `rules` are those of leave in the policy that was in force when the leave was asked for: what is decided and paid later goes by them.
  `create table leave_request (
     person_id uuid not null constraint leave_request_person references person,
     id uuid not null default uuidv7(),
     employment_id uuid not null constraint leave_request_employment references employment,
     organisation_id uuid not null,
     order_id uuid not null,
     opportunity_id uuid not null,
     provider_id uuid not null,
     policy_version_id uuid not null,
     rules jsonb not null,
     state text not null default 'ASKED',
     minutes integer not null constraint leave_request_minutes check (minutes > 0),
     during tstzrange not null constraint leave_request_during check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
     asked_at timestamptz not null default scheme_now(),
     answer_by timestamptz not null,
     answered_at timestamptz,
     answered_by uuid constraint leave_request_not_self check (answered_by <> person_id),
     by_silence boolean not null default false,
     refusal_reason text,
     notice jsonb,
     postponements integer not null default 0,
     proposed_from date,
     postponement_reason text constraint leave_request_reason_length check (length(postponement_reason) between 3 and 500),
     attended_minutes integer,
     evidenced_at timestamptz,
     constraint leave_request_pk primary key (person_id, id),
     constraint leave_request_state check (state in ('ASKED', 'GRANTED', 'POSTPONED', 'REFUSED', 'TAKEN', 'EVIDENCED', 'COMPENSATED', 'CANCELLED')),
     constraint leave_request_answer_before_leave check (answer_by <= lower(during)),
     constraint leave_request_refused_why check ((state = 'REFUSED') = (refusal_reason is not null or by_silence and rules ->> 'silence' = 'REFUSED')),
     constraint leave_request_closed_list check (refusal_reason is null or rules -> 'refusalReasons' ? refusal_reason),
     constraint leave_request_granted_with_notice check (state not in ('GRANTED', 'TAKEN', 'EVIDENCED', 'COMPENSATED') or notice is not null),
     constraint leave_request_postponed_until check (state <> 'POSTPONED' or proposed_from is not null and postponement_reason is not null),
     constraint leave_request_postponements check (postponements between 0 and (rules ->> 'maximumPostponements')::integer),
     constraint leave_request_evidence check ((state in ('EVIDENCED', 'COMPENSATED')) = (attended_minutes is not null) and (attended_minutes is null) = (evidenced_at is null)),
     constraint leave_request_attended check (attended_minutes between 1 and minutes)
   ) with (fillfactor = 75)`,
  `create index leave_request_by_id on leave_request (id)`,
  `create index leave_request_by_organisation on leave_request (organisation_id, id)`,
  `create index leave_request_by_order on leave_request (order_id)`,
  `create index leave_request_evidenced on leave_request (id) where state = 'EVIDENCED'`,
  // What a sweep looks for: silence past its deadline, and granted leave that is over.
  `create index leave_request_unanswered on leave_request (answer_by) where state = 'ASKED'`,
  `create index leave_request_not_over on leave_request (upper(during)) where state = 'GRANTED'`,
  `create index leave_request_open on leave_request (order_id) where state in ('ASKED', 'POSTPONED', 'GRANTED')`,

  `create table leave_transition (
     was text not null,
     becomes text not null,
     constraint leave_transition_pk primary key (was, becomes)
   )`,
  `insert into leave_transition values
     ('ASKED', 'GRANTED'), ('ASKED', 'POSTPONED'), ('ASKED', 'REFUSED'), ('ASKED', 'CANCELLED'),
     ('POSTPONED', 'ASKED'), ('POSTPONED', 'CANCELLED'),
     ('GRANTED', 'TAKEN'), ('GRANTED', 'CANCELLED'),
     ('TAKEN', 'EVIDENCED'), ('TAKEN', 'CANCELLED'),
     ('EVIDENCED', 'COMPENSATED')`,

  // Time away from work: spells of leave, and what an employer reports besides. Absences may lie upon each other; a spell of leave upon nothing.
  `create table time_away (
     id uuid not null default uuidv7() constraint time_away_pk primary key,
     person_id uuid not null constraint time_away_person references person,
     organisation_id uuid not null,
     kind text not null constraint time_away_kind check (kind in ('TRAINING_LEAVE', 'SICKNESS', 'PARENTAL_LEAVE', 'OTHER_LEAVE')),
     request_id uuid,
     during tstzrange not null constraint time_away_during check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
     minutes integer,
     live boolean not null default true,
     constraint time_away_request foreign key (person_id, request_id) references leave_request,
     constraint time_away_names_its_request check ((kind = 'TRAINING_LEAVE') = (request_id is not null) and (kind = 'TRAINING_LEAVE') = (minutes is not null)),
     constraint time_away_minutes check (minutes > 0 and minutes * 60 = extract(epoch from upper(during) - lower(during))),
     constraint time_away_once exclude using gist (
       person_id with =, during with &&, (case when request_id is null then '00000000-0000-0000-0000-000000000000'::uuid else id end) with <>) where (live)
   )`,
  `create index time_away_by_request on time_away (request_id)`,

  `create table leave_compensation (
     person_id uuid not null,
     request_id uuid not null,
     organisation_id uuid not null,
     minutes integer not null,
     hourly_wage bigint not null,
     currency text not null,
     replacement_percent integer not null,
     ceiling_per_hour bigint not null,
     wage_replacement bigint not null,
     head_count integer,
     compensation_percent integer not null,
     amount bigint not null,
     computed_at timestamptz not null default scheme_now(),
     approved_by uuid constraint leave_compensation_not_self check (approved_by <> person_id),
     approved_at timestamptz,
     constraint leave_compensation_pk primary key (person_id, request_id),
     constraint leave_compensation_request foreign key (person_id, request_id) references leave_request,
     constraint leave_compensation_percents check (replacement_percent between 0 and 100 and compensation_percent between 0 and 100),
     constraint leave_compensation_floor check (minutes > 0 and hourly_wage > 0 and ceiling_per_hour >= 0),
     constraint leave_compensation_wage_replacement check (wage_replacement = (minutes * least(hourly_wage * replacement_percent, ceiling_per_hour * 100) + 3000) / 6000),
     constraint leave_compensation_amount check (amount = (wage_replacement * compensation_percent + 50) / 100),
     constraint leave_compensation_approved check ((approved_by is null) = (approved_at is null))
   )`,
  `create function leave_moves_forward() returns trigger ${GUARD} as $$
   begin
     if new.state <> old.state and not exists (select from leave_transition where was = old.state and becomes = new.state) then
       raise exception 'LEAVE_TRANSITION: % to %', old.state, new.state using errcode = 'TS064';
     end if;
     if (new.person_id, new.id, new.organisation_id, new.policy_version_id, new.rules) is distinct from (old.person_id, old.id, old.organisation_id, old.policy_version_id, old.rules)
        or old.state <> 'POSTPONED' and ((new.employment_id, new.order_id, new.opportunity_id, new.provider_id, new.during, new.asked_at, new.answer_by)
           is distinct from (old.employment_id, old.order_id, old.opportunity_id, old.provider_id, old.during, old.asked_at, old.answer_by) or new.minutes > old.minutes) then
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
   end $$`,
  `create trigger leave_request_moves_forward before update on leave_request for each row execute function leave_moves_forward()`,
  `create function compensation_is_for_evidence() returns trigger ${GUARD} as $$
   begin
     if tg_op = 'UPDATE' then
       if old.approved_at is not null or to_jsonb(new) - 'approved_by' - 'approved_at' <> to_jsonb(old) - 'approved_by' - 'approved_at' then
         raise exception 'LEAVE_COMPENSATION_FIXED' using errcode = 'TS069';
       end if;
     elsif not exists (select from leave_request r where r.person_id = new.person_id and r.id = new.request_id and r.state = 'EVIDENCED'
                        and r.attended_minutes = new.minutes and r.organisation_id = new.organisation_id) then
       raise exception 'LEAVE_COMPENSATION_WITHOUT_EVIDENCE' using errcode = 'TS069';
     end if;
     return new;
   end $$`,
  `create trigger leave_compensation_is_for_evidence before insert or update on leave_compensation for each row execute function compensation_is_for_evidence()`,
  `create trigger leave_compensation_is_never_deleted before delete or truncate on leave_compensation for each statement execute function refuse_change()`,

  // What a request is at this moment, whether or not a sweep has come by: silence counts from its deadline, and granted leave is taken when its time is over.
  `create function leave_state_now(p_state text, p_answer_by timestamptz, p_during tstzrange, p_rules jsonb) returns text language sql stable
     return case when p_state = 'ASKED' and p_answer_by <= scheme_now() and p_rules ->> 'silence' = 'REFUSED' then 'REFUSED'
                 when (p_state = 'ASKED' and p_answer_by <= scheme_now() or p_state = 'GRANTED') and upper(p_during) <= scheme_now() then 'TAKEN'
                 when p_state = 'ASKED' and p_answer_by <= scheme_now() then 'GRANTED'
                 else p_state end`,
];

const audit = [
  // Every minute of leave again, from the journal alone. Each row counts what does not agree; all must be 0.
  `create view leave_audit with (security_invoker = true) as
     select 'leave entitlements agree with the journal' as check, count(*) as wrong
       from leave_entitlement e
       full join (select person_id, year,
                         sum(case movement when 'GRANT' then minutes else 0 end) as granted,
                         sum(case when movement in ('GRANT', 'RELEASE', 'RETURN') then minutes when movement in ('RESERVE', 'EXPIRE') then -minutes else 0 end) as available,
                         sum(case when movement = 'RESERVE' then minutes when movement in ('RELEASE', 'TAKE') then -minutes else 0 end) as reserved,
                         sum(case movement when 'TAKE' then minutes when 'RETURN' then -minutes else 0 end) as taken,
                         sum(case movement when 'EXPIRE' then minutes else 0 end) as expired
                    from leave_journal group by 1, 2) j using (person_id, year)
      where (e.granted, e.available, e.reserved, e.taken, e.expired) is distinct from (j.granted, j.available, j.reserved, j.taken, j.expired)
     union all
     select 'leave requests hold the minutes their state says', count(*)
       from leave_request r
       left join lateral (select coalesce(sum(reserved), 0) as reserved, coalesce(sum(taken), 0) as taken from leave_reservation v
                           where v.person_id = r.person_id and v.request_id = r.id) v on true
      where (v.reserved, v.taken) is distinct from
            (case when r.state in ('ASKED', 'GRANTED', 'POSTPONED') then r.minutes else 0 end, case when r.state in ('TAKEN', 'EVIDENCED', 'COMPENSATED') then r.minutes else 0 end)
     union all
     select 'leave requests agree with their spells', count(*)
       from leave_request r
       left join lateral (select coalesce(sum(minutes), 0) as minutes from time_away t where t.person_id = r.person_id and t.request_id = r.id and t.live) t on true
      where t.minutes <> case when r.state in ('POSTPONED', 'REFUSED', 'CANCELLED') then 0 else r.minutes end
     union all
     select 'compensated leave is approved once', count(*)
       from leave_compensation c
       full join (select person_id, id as request_id, state from leave_request where state in ('EVIDENCED', 'COMPENSATED')) r using (person_id, request_id)
      where c.amount is null or r.state is null or (c.approved_at is not null) <> (r.state = 'COMPENSATED')`,
];

const reach = (table: string, ...others: readonly string[]): readonly string[] => [
  `alter table ${table} enable row level security`,
  `create policy ${table}_reach on ${table} using (${['(select viewer_is_system())', ...others].join(' or ')})`,
];

const OWN = `person_id = (select viewer_subject())`;
const TREASURY = `viewer() -> 'roles' ? 'TREASURY'`;

const access = [
  ...reach('employer_size', `viewer() -> 'grants' ?| ${STAFF_OF_EMPLOYER}`),
  ...reach('employment', OWN, `viewer() -> 'grants' ?| ${STAFF_OF_EMPLOYER}`),
  ...reach('leave_entitlement', OWN),
  ...reach('leave_reservation', OWN),
  ...reach('leave_journal', OWN),
  ...reach(
    'leave_request',
    OWN,
    `has_live_case(person_id)`,
    `viewer() -> 'grants' ?| ${APPROVER}`,
    `viewer() -> 'grants' ?| ${PROVIDER}`,
    `state in ('EVIDENCED', 'COMPENSATED') and ${TREASURY}`,
  ),
  ...reach(
    'time_away',
    OWN,
    `viewer() -> 'grants' ?| ${APPROVER}`,
    `request_id is null and viewer() -> 'grants' ? ('EMPLOYER_ADMIN@' || organisation_id)`,
    `exists (select from leave_request r where r.person_id = time_away.person_id and r.id = request_id and viewer() -> 'grants' ?| array['PROVIDER_ADMIN@' || r.provider_id, 'PROVIDER_ENROLMENT@' || r.provider_id])`,
  ),
  ...reach('leave_compensation', OWN, `viewer() -> 'grants' ?| ${APPROVER}`, TREASURY),
  // The application writes the journal; what a person has of leave follows from it by the trigger above.
  `grant select, insert on employment, employer_size, leave_journal, leave_request, time_away, leave_compensation, leave_accrual to accounts`,
  `grant select on leave_entitlement, leave_reservation, leave_transition, leave_audit to accounts`,
  `grant update (valid) on employment to accounts`,
  `grant update (head_count) on employer_size to accounts`,
  `grant update (live) on time_away to accounts`,
  `grant update on leave_request to accounts`,
  `grant update (approved_by, approved_at) on leave_compensation to accounts`,
];

const down = [
  `drop view leave_audit`,
  ...['leave_compensation', 'time_away', 'leave_request', 'leave_transition'].map((table) => `drop table ${table}`),
  `drop function move_leave(uuid, uuid, text, integer, text)`,
  `drop function leave_movable(uuid, uuid, text)`,
  `drop function leave_state_now(text, timestamptz, tstzrange, jsonb)`,
  ...['leave_accrual', 'leave_journal', 'leave_reservation', 'leave_entitlement', 'employment', 'employer_size'].map(
    (table) => `drop table ${table}`,
  ),
  ...['compensation_is_for_evidence', 'leave_moves_forward', 'apply_to_leave', 'employment_terms_are_fixed'].map(
    (name) => `drop function ${name}()`,
  ),
];

/** Employments, leave entitlements with their journal, leave requests with their times, and the compensation of employers. */
export class CreateLeave1764000700000 implements MigrationInterface {
  readonly name = 'CreateLeave1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...employment, ...entitlement, ...requests, ...audit, ...access])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
