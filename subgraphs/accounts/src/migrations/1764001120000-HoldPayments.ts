import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // A hold keeps payments of one order, or of all orders of a provider, from being paid. It has a ground, a hearing and a deadline, and never touches the learner's money.
  `create table payment_hold (
     id uuid not null default uuidv7() constraint payment_hold_pk primary key,
     provider_id uuid not null,
     order_id uuid,
     ground text not null constraint payment_hold_ground check (ground in
       ('SERVICE_NOT_DELIVERED', 'FALSE_EVIDENCE', 'IDENTITY_MISUSE', 'INDUCEMENT', 'PRICE_ABUSE', 'ADMISSION_OBTAINED_BY_DECEPTION')),
     reason text not null constraint payment_hold_reason check (length(reason) between 3 and 4000),
     state text not null default 'OPEN' constraint payment_hold_state check (state in ('OPEN', 'HEARING', 'CONFIRMED', 'RELEASED', 'RECOVERED')),
     placed_by uuid not null,
     placed_at timestamptz not null default scheme_now(),
     hear_until date not null,
     deadline date not null,
     statement text constraint payment_hold_statement check (length(statement) between 3 and 4000),
     decided_by uuid,
     decided_at timestamptz,
     decision_reason text constraint payment_hold_decision_reason check (length(decision_reason) between 3 and 4000),
     approved_by uuid,
     approved_at timestamptz,
     constraint payment_hold_days check (deadline >= hear_until),
     constraint payment_hold_heard check (state <> 'HEARING' or statement is not null),
     constraint payment_hold_confirmed_by check (state not in ('CONFIRMED', 'RECOVERED') or decided_by is not null),
     constraint payment_hold_four_eyes check (approved_by <> decided_by),
     constraint payment_hold_recovered_by check ((state = 'RECOVERED') = (approved_by is not null))
   )`,
  `create index payment_hold_by_provider on payment_hold (provider_id, id)`,
  `create index payment_hold_live on payment_hold (deadline) where state in ('OPEN', 'HEARING', 'CONFIRMED')`,
  `alter table payment add constraint payment_hold_of foreign key (hold_id) references payment_hold`,
  `create function payment_hold_moves_forward() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if new.state <> old.state and (old.state || ' ' || new.state) not in
          ('OPEN HEARING', 'OPEN CONFIRMED', 'OPEN RELEASED', 'HEARING CONFIRMED', 'HEARING RELEASED', 'CONFIRMED RECOVERED', 'CONFIRMED RELEASED') then
       raise exception 'PAYMENT_HOLD_TRANSITION: % to %', old.state, new.state using errcode = 'TS105';
     end if;
     if old.state = 'OPEN' and new.state = 'CONFIRMED' and scheme_today() <= new.hear_until then
       raise exception 'PROVIDER_NOT_HEARD' using errcode = 'TS106';
     end if;
     return new;
   end $$`,
  `create trigger payment_hold_moves_forward before update on payment_hold for each row execute function payment_hold_moves_forward()`,

  `alter table payment_hold enable row level security`,
  `create policy payment_hold_reach on payment_hold using (
     (select viewer_is_system()) or viewer() -> 'roles' ?| array['TREASURY', 'FRAUD_INVESTIGATOR', 'AUDITOR']
     or viewer() -> 'grants' ?| array['PROVIDER_ADMIN@' || provider_id, 'PROVIDER_ENROLMENT@' || provider_id])`,
  `drop policy decision_explanation_reach on decision_explanation`,
  `create policy decision_explanation_reach on decision_explanation using (
     (select viewer_is_system()) or exists (select from training_order o where o.id = order_id) or exists (select from payment_hold h where h.id = payment_hold_id))`,
  `create index decision_explanation_by_hold on decision_explanation (payment_hold_id, id) where payment_hold_id is not null`,
  `grant select, insert on payment_hold to accounts`,
  `grant update (state, statement, decided_by, decided_at, decision_reason, approved_by, approved_at) on payment_hold to accounts`,
];

const down = [
  `drop index decision_explanation_by_hold`,
  `drop policy decision_explanation_reach on decision_explanation`,
  `create policy decision_explanation_reach on decision_explanation using ((select viewer_is_system()) or exists (select from training_order o where o.id = order_id))`,
  `alter table payment drop constraint payment_hold_of`,
  `drop table payment_hold`,
  `drop function payment_hold_moves_forward()`,
];

/** Holds on payments with a legal ground, a hearing and a deadline. */
export class HoldPayments1764001120000 implements MigrationInterface {
  readonly name = 'HoldPayments1764001120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
