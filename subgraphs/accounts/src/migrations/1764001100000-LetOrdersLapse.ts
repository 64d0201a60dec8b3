import type { MigrationInterface, QueryRunner } from 'typeorm';

const time = [
  // Days that are no working days, loaded by the operator: for every region whose NUTS code begins with `region`, so that a country's code means all of it.
  `create table holiday (
     day date not null,
     region text not null constraint holiday_region check (region ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
     constraint holiday_pk primary key (day, region)
   )`,
  // The last of so many working days that begin after a day; the day itself when there are none.
  `create function working_day_after(p_day date, p_days integer, p_region text) returns date language sql stable
     return case when p_days <= 0 then p_day else (
       select p_day + n from generate_series(1, p_days * 3 + 60) n
        where extract(isodow from p_day + n) < 6
          and not exists (select from holiday h where h.day = p_day + n and starts_with(p_region, h.region))
        order by n offset greatest(p_days, 1) - 1 limit 1) end`,
];

const tables = [
  `alter table training_order
     add column terms jsonb,
     add column confirmed_at timestamptz,
     add column cooling_off_until date,
     add column answer_by date,
     add column place_id uuid,
     add column delivered_hundredths integer constraint training_order_part check (delivered_hundredths between 0 and 10000),
     add column delivery_cause text constraint training_order_cause check (delivery_cause in ('HOLDER', 'PROVIDER', 'FORCE_MAJEURE')),
     add column delivery_reason text constraint training_order_delivery_reason check (length(delivery_reason) between 3 and 1000),
     add column start_confirmed_at timestamptz,
     add column progress_reported_on date,
     add column progress_confirmed_at timestamptz,
     add constraint training_order_part_has_cause check ((coalesce(delivered_hundredths, 10000) < 10000) = (delivery_cause is not null and delivery_reason is not null)),
     add constraint training_order_awaits_answer check (answer_by is null or state in ('COUNTER_PROPOSED', 'DELIVERED', 'DISPUTED'))`,
  // What a sweep looks for: orders whose answer is due.
  `create index training_order_answer_due on training_order (answer_by) where answer_by is not null`,
  `create index training_order_by_opportunity on training_order (opportunity_id) where state in ('AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED')`,
  `insert into order_transition values ('CONFIRMED', 'DELIVERED')`, // who never came: nothing was delivered

  // Another session that the provider proposes. Its id names the place that is kept for it in registry; the place that is not kept in the end is given back.
  `create table counter_proposal (
     account_id uuid not null,
     id uuid not null default uuidv7(),
     order_id uuid not null,
     session_id uuid not null,
     starts_on date not null,
     ends_on date not null,
     was_session_id uuid not null,
     was_place_id uuid not null,
     reason text not null constraint counter_proposal_reason check (length(reason) between 3 and 1000),
     state text not null default 'BEGUN' constraint counter_proposal_state check (state in ('BEGUN', 'PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'NO_PLACE')),
     begun_at timestamptz not null default scheme_now(),
     place_to_release boolean not null default false,
     constraint counter_proposal_pk primary key (account_id, id),
     constraint counter_proposal_order foreign key (account_id, order_id) references training_order,
     constraint counter_proposal_days check (ends_on >= starts_on),
     constraint counter_proposal_keeps_place check (not place_to_release or state not in ('BEGUN', 'PROPOSED'))
   )`,
  `create unique index counter_proposal_one_live on counter_proposal (order_id) where state in ('BEGUN', 'PROPOSED')`,
  `create index counter_proposal_unfinished on counter_proposal (begun_at) where state = 'BEGUN' or place_to_release`,

  // What the holder contests, and what both say. The money waits for the decision.
  `create table order_dispute (
     account_id uuid not null,
     id uuid not null default uuidv7(),
     order_id uuid not null,
     person_id uuid not null,
     provider_id uuid not null,
     opened_at timestamptz not null default scheme_now(),
     holder_statement text not null constraint order_dispute_holder_statement check (length(holder_statement) between 3 and 4000),
     provider_statement text constraint order_dispute_provider_statement check (length(provider_statement) between 3 and 4000),
     provider_answer_by date not null,
     decided_at timestamptz,
     decided_by uuid,
     constraint order_dispute_pk primary key (account_id, id),
     constraint order_dispute_once unique (account_id, order_id),
     constraint order_dispute_order foreign key (account_id, order_id) references training_order,
     constraint order_dispute_decided check ((decided_at is null) = (decided_by is null)),
     constraint order_dispute_decided_by_other check (decided_by <> person_id)
   )`,
  `create index order_dispute_open on order_dispute (id) where decided_at is null`,

  // Why something was decided about an order: rules, policy, inputs, outcome, remedy, in one shape.
  `create table decision_explanation (
     id uuid not null default uuidv7() constraint decision_explanation_pk primary key,
     order_id uuid,
     payment_hold_id uuid,
     rules text[] not null constraint decision_explanation_rules check (cardinality(rules) between 1 and 20),
     policy_version_id uuid,
     inputs jsonb not null constraint decision_explanation_inputs check (jsonb_typeof(inputs) = 'object'),
     outcome text not null,
     remedy text not null,
     deadline date,
     decided_at timestamptz not null default scheme_now(),
     constraint decision_explanation_is_about check (num_nonnulls(order_id, payment_hold_id) >= 1)
   )`,
  `create index decision_explanation_by_order on decision_explanation (order_id, id) where order_id is not null`,

  // What registry said is delisted from a day on. The sweep ends what had not begun.
  `create table delisting (
     id uuid not null default uuidv7() constraint delisting_pk primary key,
     opportunity_id uuid,
     provider_id uuid,
     effective_on date not null,
     told_at timestamptz not null default scheme_now(),
     done_at timestamptz,
     constraint delisting_of_one check (num_nonnulls(opportunity_id, provider_id) = 1),
     constraint delisting_once unique nulls not distinct (opportunity_id, provider_id, effective_on)
   )`,
];

/** The guard of an order's life in its second form: the session may change with an accepted counter-proposal, and what was fixed at confirmation stays. */
const guard = `create or replace function order_moves_forward() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if new.state <> old.state and not exists (select from order_transition where was = old.state and becomes = new.state) then
       raise exception 'ORDER_TRANSITION: % to %', old.state, new.state using errcode = 'TS030';
     end if;
     if (new.account_id, new.id, new.person_id, new.opportunity_id, new.opportunity_version, new.provider_id, new.price, new.currency)
        is distinct from (old.account_id, old.id, old.person_id, old.opportunity_id, old.opportunity_version, old.provider_id, old.price, old.currency)
        or (new.session_id, new.starts_on, new.ends_on, new.place_id) is distinct from (old.session_id, old.starts_on, old.ends_on, old.place_id)
           and not (old.state = 'COUNTER_PROPOSED' and new.state = 'CONFIRMED' and exists (
             select from counter_proposal p where p.account_id = new.account_id and p.order_id = new.id and p.id = new.place_id and p.session_id = new.session_id and p.state = 'ACCEPTED')) then
       raise exception 'ORDER_TERMS_FIXED' using errcode = 'TS031';
     end if;
     if old.confirmed_at is not null and (new.terms, new.confirmed_at, new.cooling_off_until) is distinct from (old.terms, old.confirmed_at, old.cooling_off_until) then
       raise exception 'ORDER_DEADLINES_FIXED' using errcode = 'TS100';
     end if;
     return new;
   end $$`;

const guardBefore = `create or replace function order_moves_forward() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if new.state <> old.state and not exists (select from order_transition where was = old.state and becomes = new.state) then
       raise exception 'ORDER_TRANSITION: % to %', old.state, new.state using errcode = 'TS030';
     end if;
     if (new.account_id, new.id, new.person_id, new.session_id, new.opportunity_id, new.opportunity_version, new.provider_id, new.price, new.currency)
        is distinct from (old.account_id, old.id, old.person_id, old.session_id, old.opportunity_id, old.opportunity_version, old.provider_id, old.price, old.currency) then
       raise exception 'ORDER_TERMS_FIXED' using errcode = 'TS031';
     end if;
     return new;
   end $$`;

const ofTheOrder = `exists (select from training_order o where o.id = order_id)`;

const access = [
  `create trigger decision_explanation_is_forever before update or delete on decision_explanation for each row execute function refuse_change()`,
  `alter table counter_proposal enable row level security`,
  `create policy counter_proposal_reach on counter_proposal using ((select viewer_is_system()) or ${ofTheOrder})`,
  `alter table order_dispute enable row level security`,
  `create policy order_dispute_reach on order_dispute using (
     (select viewer_is_system()) or person_id = (select viewer_subject())
     or viewer() -> 'grants' ?| array['PROVIDER_ADMIN@' || provider_id, 'PROVIDER_ENROLMENT@' || provider_id] or viewer() -> 'roles' ? 'FRAUD_INVESTIGATOR')`,
  `alter table decision_explanation enable row level security`,
  `create policy decision_explanation_reach on decision_explanation using ((select viewer_is_system()) or ${ofTheOrder})`,
  `grant select on holiday to accounts`,
  `grant select, insert on counter_proposal, order_dispute, decision_explanation, delisting to accounts`,
  `grant update (state, place_to_release) on counter_proposal to accounts`,
  `grant update (provider_statement, decided_at, decided_by) on order_dispute to accounts`,
  `grant update (done_at) on delisting to accounts`,
];

const down = [
  guardBefore,
  `drop table delisting`,
  `drop table decision_explanation`,
  `drop table order_dispute`,
  `drop table counter_proposal`,
  `delete from order_transition where was = 'CONFIRMED' and becomes = 'DELIVERED'`,
  `drop index training_order_by_opportunity`,
  `alter table training_order
     drop column terms, drop column confirmed_at, drop column cooling_off_until, drop column answer_by, drop column place_id,
     drop column delivered_hundredths, drop column delivery_cause, drop column delivery_reason,
     drop column start_confirmed_at, drop column progress_reported_on, drop column progress_confirmed_at`,
  `drop function working_day_after(date, integer, text)`,
  `drop table holiday`,
];

/** Deadlines of orders that lapse by themselves, counter-proposals, delivery in part, disputes, delistings, and why each was decided. */
export class LetOrdersLapse1764001100000 implements MigrationInterface {
  readonly name = 'LetOrdersLapse1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...time, ...tables, guard, ...access]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
