import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;
const LIVE_MINUTES = `greatest(old.minutes, (select sum(t.minutes) from time_away t where t.person_id = new.person_id and t.request_id = new.id and t.live))`;

/** The guard of requests: `moved` says when their days are others than they were. */
const movesForward = (moved: string): string =>
  `create or replace function leave_moves_forward() returns trigger ${GUARD} as $$
   begin
     if new.state <> old.state and not exists (select from leave_transition where was = old.state and becomes = new.state) then
       raise exception 'LEAVE_TRANSITION: % to %', old.state, new.state using errcode = 'TS064';
     end if;
     if (new.person_id, new.id, new.organisation_id, new.policy_version_id, new.rules) is distinct from (old.person_id, old.id, old.organisation_id, old.policy_version_id, old.rules)
        or old.state <> 'POSTPONED' and ((new.employment_id, new.order_id, new.opportunity_id, new.provider_id, new.asked_at, new.answer_by)
           is distinct from (old.employment_id, old.order_id, old.opportunity_id, old.provider_id, old.asked_at, old.answer_by) or ${moved} or new.minutes > ${LIVE_MINUTES}) then
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

/** The guard of compensations: `alsoFixed` says when they are not approved, besides having been. */
const forEvidence = (alsoFixed: string): string =>
  `create or replace function compensation_is_for_evidence() returns trigger ${GUARD} as $$
   begin
     if tg_op = 'UPDATE' then
       if old.approved_at is not null or to_jsonb(new) - 'approved_by' - 'approved_at' <> to_jsonb(old) - 'approved_by' - 'approved_at'${alsoFixed} then
         raise exception 'LEAVE_COMPENSATION_FIXED' using errcode = 'TS069';
       end if;
     elsif not exists (select from leave_request r where r.person_id = new.person_id and r.id = new.request_id and r.state = 'EVIDENCED'
                        and r.attended_minutes = new.minutes and r.organisation_id = new.organisation_id) then
       raise exception 'LEAVE_COMPENSATION_WITHOUT_EVIDENCE' using errcode = 'TS069';
     end if;
     return new;
   end $$`;

/** Recomputes leave. `over`: states whose minutes stay taken. `compensated`: what does not agree of a compensation and its request. */
const audit = (over: string, compensated: string): string =>
  `create or replace view leave_audit with (security_invoker = true) as
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
            (case when r.state in ('ASKED', 'GRANTED', 'POSTPONED') then r.minutes else 0 end, case when r.state in (${over}) then r.minutes else 0 end)
     union all
     select 'leave requests agree with their spells', count(*)
       from leave_request r
       left join lateral (select coalesce(sum(minutes), 0) as minutes from time_away t where t.person_id = r.person_id and t.request_id = r.id and t.live) t on true
      where t.minutes <> case when r.state in ('POSTPONED', 'REFUSED', 'CANCELLED') then 0 else r.minutes end
     union all
     select 'compensated leave is approved once', count(*)
       from ${compensated}`;

const COMPENSATED_BEFORE = `leave_compensation c
       full join (select person_id, id as request_id, state from leave_request where state in ('EVIDENCED', 'COMPENSATED')) r using (person_id, request_id)
      where c.amount is null or r.state is null or (c.approved_at is not null) <> (r.state = 'COMPENSATED')`;
const COMPENSATED = `leave_request r left join leave_compensation c on c.person_id = r.person_id and c.request_id = r.id
      where (c.amount is not null or r.state in ('EVIDENCED', 'COMPENSATED'))
        and (c.amount is null or (c.approved_at is not null) <> (r.state = 'COMPENSATED') or r.state not in ('EVIDENCED', 'COMPENSATED', 'CANCELLED', 'FORFEITED'))`;

const stateNow = [
  // What a request is at this moment, whether or not a sweep has come by. The days are those of content that does not say them: `leave-rules.ts` has the same.
  `create function leave_state_now(p_state text, p_answer_by timestamptz, p_during tstzrange, p_rules jsonb, p_proposed_from date) returns text language sql stable
     return case when p_state = 'POSTPONED' and p_proposed_from + coalesce((p_rules ->> 'askAgainDays')::integer, 90) < scheme_today() then 'CANCELLED'
                 when p_state = 'ASKED' and p_answer_by <= scheme_now() and p_rules ->> 'silence' = 'REFUSED' then 'REFUSED'
                 when (p_state in ('GRANTED', 'TAKEN') or p_state = 'ASKED' and p_answer_by <= scheme_now()) and upper(p_during) <= scheme_now() then
                   case when upper(p_during) + make_interval(days => coalesce((p_rules ->> 'evidenceDays')::integer, 366)) <= scheme_now() then 'FORFEITED' else 'TAKEN' end
                 when p_state = 'ASKED' and p_answer_by <= scheme_now() then 'GRANTED'
                 else p_state end`,
  `drop function leave_state_now(text, timestamptz, tstzrange, jsonb)`,
];

const up = [
  ...stateNow,
  `insert into leave_transition values ('TAKEN', 'FORFEITED'), ('EVIDENCED', 'CANCELLED'), ('EVIDENCED', 'FORFEITED')`,
  `alter table leave_request
     drop constraint leave_request_state,
     drop constraint leave_request_evidence,
     drop constraint leave_request_attended,
     drop constraint leave_request_granted_with_notice,
     add constraint leave_request_state check (state in ('ASKED', 'GRANTED', 'POSTPONED', 'REFUSED', 'TAKEN', 'EVIDENCED', 'COMPENSATED', 'FORFEITED', 'CANCELLED')),
     add constraint leave_request_evidence check (
       (attended_minutes is null) = (evidenced_at is null)
       and case when state in ('EVIDENCED', 'COMPENSATED') then attended_minutes > 0 else attended_minutes is null or state in ('CANCELLED', 'FORFEITED') end is true),
     add constraint leave_request_attended check (attended_minutes between 0 and minutes),
     add constraint leave_request_granted_with_notice check (state not in ('GRANTED', 'TAKEN', 'EVIDENCED', 'COMPENSATED', 'FORFEITED') or notice is not null)`,
  `create index leave_request_over on leave_request (order_id) where state in ('TAKEN', 'EVIDENCED')`,
  movesForward('not new.during <@ old.during'),
  forEvidence(
    ` or not exists (select from leave_request r where r.person_id = new.person_id and r.id = new.request_id and r.state = 'EVIDENCED')`,
  ),
  audit(`'TAKEN', 'EVIDENCED', 'COMPENSATED', 'FORFEITED'`, COMPENSATED),

  // Spells that have lost their course. All of them where nothing was delivered; those after the order ended; and those outside the days to which it moved. When the
  // order ended or moved stands in its explanation, so that it does not matter when somebody looks.
  `create view leave_without_course with (security_invoker = true) as
     select t.person_id, t.request_id, t.id as spell_id, lost.rule
       from leave_request r
       join training_order o on o.id = r.order_id and o.person_id = r.person_id
       join time_away t on t.person_id = r.person_id and t.request_id = r.id and t.live
       cross join scheme_clock c
       cross join lateral (
         select case when o.state = 'PARTLY_COMPLETED' and o.delivered_hundredths = 0 and o.delivery_cause <> 'HOLDER'
                       or o.state = 'CANCELLED_BY_PROVIDER'
                          and exists (select from decision_explanation d where d.order_id = o.id and d.outcome = o.state and d.rules && array['DISPUTE_DECIDED', 'RECOVERY_APPROVED'])
                     then 'NOTHING_DELIVERED'
                     when r.state in ('ASKED', 'GRANTED', 'TAKEN')
                          and (o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') or o.state = 'PARTLY_COMPLETED' and o.delivered_hundredths = 0)
                          and lower(t.during) >= coalesce((select max(d.decided_at) from decision_explanation d where d.order_id = o.id and d.outcome = o.state), scheme_now())
                     then 'ORDER_ENDED'
                     when r.state in ('ASKED', 'GRANTED', 'TAKEN') and o.place_id is not null
                          and not (lower(t.during) at time zone c.time_zone)::date between o.starts_on and o.ends_on
                          and lower(t.during) >= coalesce((select max(d.decided_at) from decision_explanation d
                                                            where d.order_id = o.id and 'COUNTER_PROPOSAL_ACCEPTED' = any (d.rules)), scheme_now())
                     then 'COURSE_MOVED' end as rule) lost
      where r.state in ('ASKED', 'GRANTED', 'TAKEN', 'EVIDENCED') and lost.rule is not null
        and (o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER', 'PARTLY_COMPLETED') or o.place_id is not null)`,
  `grant select on leave_without_course to accounts`,

  // Why something was decided of leave: for the worker and the employer's leave approver, nobody else.
  `alter table decision_explanation
     add column leave_request_id uuid,
     drop constraint decision_explanation_is_about,
     add constraint decision_explanation_is_about check (num_nonnulls(order_id, payment_hold_id, leave_request_id) >= 1)`,
  `create index decision_explanation_by_leave on decision_explanation (leave_request_id, id) where leave_request_id is not null`,
  `create policy decision_explanation_of_leave on decision_explanation using (
     exists (select from leave_request r where r.id = leave_request_id
              and (r.person_id = (select viewer_subject()) or viewer() -> 'grants' ? ('EMPLOYER_LEAVE_APPROVER@' || r.organisation_id))))`,
];

const down = [
  `drop policy decision_explanation_of_leave on decision_explanation`,
  `drop index decision_explanation_by_leave`,
  `alter table decision_explanation
     drop constraint decision_explanation_is_about,
     drop column leave_request_id,
     add constraint decision_explanation_is_about check (num_nonnulls(order_id, payment_hold_id) >= 1)`,
  `drop view leave_without_course`,
  audit(`'TAKEN', 'EVIDENCED', 'COMPENSATED'`, COMPENSATED_BEFORE),
  forEvidence(''),
  movesForward('new.during <> old.during'),
  `drop index leave_request_over`,
  `alter table leave_request
     drop constraint leave_request_state,
     drop constraint leave_request_evidence,
     drop constraint leave_request_attended,
     drop constraint leave_request_granted_with_notice,
     add constraint leave_request_state check (state in ('ASKED', 'GRANTED', 'POSTPONED', 'REFUSED', 'TAKEN', 'EVIDENCED', 'COMPENSATED', 'CANCELLED')),
     add constraint leave_request_evidence check ((state in ('EVIDENCED', 'COMPENSATED')) = (attended_minutes is not null) and (attended_minutes is null) = (evidenced_at is null)),
     add constraint leave_request_attended check (attended_minutes between 1 and minutes),
     add constraint leave_request_granted_with_notice check (state not in ('GRANTED', 'TAKEN', 'EVIDENCED', 'COMPENSATED') or notice is not null)`,
  `delete from leave_transition where becomes = 'FORFEITED' or was = 'EVIDENCED' and becomes = 'CANCELLED'`,
  `create function leave_state_now(p_state text, p_answer_by timestamptz, p_during tstzrange, p_rules jsonb) returns text language sql stable
     return case when p_state = 'ASKED' and p_answer_by <= scheme_now() and p_rules ->> 'silence' = 'REFUSED' then 'REFUSED'
                 when (p_state = 'ASKED' and p_answer_by <= scheme_now() or p_state = 'GRANTED') and upper(p_during) <= scheme_now() then 'TAKEN'
                 when p_state = 'ASKED' and p_answer_by <= scheme_now() then 'GRANTED'
                 else p_state end`,
  `drop function leave_state_now(text, timestamptz, tstzrange, jsonb, date)`,
];

/** Leave lasts as long as its course, waits for nothing for ever, and every decision on it is explained. */
export class EndLeaveWithItsCourse1764001510000 implements MigrationInterface {
  readonly name = 'EndLeaveWithItsCourse1764001510000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
