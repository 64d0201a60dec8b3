import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every balance again, from the journal alone, in its first form. Each row counts what does not agree; all must be 0. */
export const firstAudit = `create view ledger_audit with (security_invoker = true) as
     select 'lots agree with the journal' as check, count(*) as wrong
       from entitlement_lot l
       full join (select account_id, lot_id, fund_id,
                         sum(case movement when 'GRANT' then amount else 0 end) as granted,
                         sum(case when movement in ('GRANT', 'RELEASE', 'REFUND') then amount when movement = 'RESERVE' then -amount else 0 end) as available,
                         sum(case when movement = 'RESERVE' then amount when movement in ('RELEASE', 'SETTLE') then -amount else 0 end) as reserved,
                         sum(case movement when 'SETTLE' then amount when 'REFUND' then -amount else 0 end) as settled
                    from journal_line where lot_id is not null group by 1, 2, 3) j on j.account_id = l.account_id and j.lot_id = l.id
      where (l.fund_id, l.granted, l.available, l.reserved, l.settled) is distinct from (j.fund_id, j.granted, j.available, j.reserved, j.settled)
     union all
     select 'reservations agree with the journal', count(*)
       from (select account_id, id as reservation_id, amount, reserved, settled, released, refunded from reservation) r
       full join (select account_id, reservation_id,
                         sum(case movement when 'RESERVE' then amount else 0 end) as amount,
                         sum(case when movement = 'RESERVE' then amount when movement in ('RELEASE', 'SETTLE') then -amount else 0 end) as reserved,
                         sum(case movement when 'SETTLE' then amount else 0 end) as settled,
                         sum(case movement when 'RELEASE' then amount else 0 end) as released,
                         sum(case movement when 'REFUND' then amount else 0 end) as refunded
                    from journal_line where reservation_id is not null group by 1, 2) j using (account_id, reservation_id)
      where (r.amount, r.reserved, r.settled, r.released, r.refunded) is distinct from (j.amount, j.reserved, j.settled, j.released, j.refunded)
     union all
     select 'reservations agree with their lots', count(*)
       from reservation r
       full join (select account_id, reservation_id, sum(amount) as amount, sum(reserved) as reserved, sum(settled) as settled, sum(released) as released, sum(refunded) as refunded
                    from reservation_lot group by 1, 2) p on p.account_id = r.account_id and p.reservation_id = r.id
      where (r.amount, r.reserved, r.settled, r.released, r.refunded) is distinct from (p.amount, p.reserved, p.settled, p.released, p.refunded)
     union all
     select 'funds agree with the journal', count(*)
       from fund_balance b
       full join (select fund_id, sum(case movement when 'DEPOSIT' then amount else -amount end) as available
                    from journal_line where movement in ('DEPOSIT', 'GRANT') group by 1) j using (fund_id)
      where b.available is distinct from j.available
     union all
     select 'payables agree with the journal', count(*)
       from provider_payable p
       full join (select provider_id, currency, sum(case movement when 'SETTLE' then amount else -amount end) as payable
                    from journal_line where movement in ('SETTLE', 'REFUND') group by 1, 2) j using (provider_id, currency)
      where p.payable is distinct from j.payable
     union all
     select 'every cent paid in is somewhere', count(*)
       from (select currency, sum(amount) as paid_in from journal_line where movement = 'DEPOSIT' group by 1) d
       full join (select currency, sum(amount) as found from (
                    select f.currency, b.available as amount from fund_balance b join fund f on f.id = b.fund_id
                    union all select currency, available + reserved + settled from entitlement_lot) s group by 1) e using (currency)
      where d.paid_in is distinct from e.found
     union all
     select 'payables are what lots have settled', count(*)
       from (select currency, sum(settled) as settled from entitlement_lot group by 1) l
       full join (select currency, sum(payable) as payable from provider_payable group by 1) p using (currency)
      where coalesce(l.settled, 0) <> coalesce(p.payable, 0)
     union all
     select 'orders hold what their state says', count(*)
       from training_order o
       full join reservation r on r.account_id = o.account_id and r.order_id = o.id
      where r.id is null or o.id is null or r.amount <> o.price or r.provider_id <> o.provider_id
         or o.state in ('REQUESTED', 'CONFIRMED', 'STARTED', 'DELIVERED') and r.reserved <> o.price
         or o.state = 'COMPLETED' and r.settled <> o.price
         or o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') and r.released <> o.price
     union all
     select 'entries have lines', count(*)
       from journal_entry e full join (select distinct entry_id from journal_line) j on j.entry_id = e.id where e.id is null or j.entry_id is null`;

/** An ordered decision table: the first rule whose conditions hold decides. A null condition holds for everyone. */
export const provisionRule = `create table provision_rule (
     policy_version_id uuid not null constraint provision_rule_policy references policy_version,
     rank integer not null,
     need_group text not null,
     qualification text constraint provision_rule_qualification check (qualification in ('LOW', 'MEDIUM', 'HIGH')),
     labour_force_status text constraint provision_rule_status check (labour_force_status in ('EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE')),
     age_from integer not null,
     age_to integer not null,
     amount bigint not null constraint provision_rule_amount check (amount > 0),
     ceiling bigint not null,
     preservation_months integer not null constraint provision_rule_preservation check (preservation_months > 0),
     constraint provision_rule_pk primary key (policy_version_id, rank),
     constraint provision_rule_ceiling check (ceiling >= amount),
     constraint provision_rule_ages check (age_from <= age_to)
   )`;

const up = [
  `create table policy_version (
     id uuid not null default uuidv7() constraint policy_version_pk primary key,
     title text not null,
     currency text not null,
     effective_from date not null
   )`,
  provisionRule,

  `create table training_order (
     account_id uuid not null constraint training_order_account references learning_account,
     id uuid not null default uuidv7(),
     person_id uuid not null,
     session_id uuid not null,
     opportunity_id uuid not null,
     opportunity_version integer not null,
     provider_id uuid not null,
     price bigint not null constraint training_order_price check (price > 0),
     currency text not null,
     state text not null default 'REQUESTED',
     placed_at timestamptz not null default scheme_now(),
     deadline timestamptz not null,
     starts_on date not null,
     ends_on date not null,
     started_on date,
     delivered_on date,
     completed_at timestamptz,
     refusal jsonb,
     place_to_release boolean not null default false,
     constraint training_order_pk primary key (account_id, id),
     constraint training_order_state check (state in
       ('REQUESTED', 'CONFIRMED', 'STARTED', 'DELIVERED', 'COMPLETED', 'REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER')),
     constraint training_order_refused_why check ((state = 'REFUSED') = (refusal is not null)),
     constraint training_order_days check (ends_on >= starts_on)
   ) with (fillfactor = 75)`,
  `create index training_order_by_id on training_order (id)`,
  `create index training_order_by_person on training_order (person_id, id)`,
  `create index training_order_by_provider on training_order (provider_id, id)`,
  // What a sweep looks for after a crash: orders in between, and places not given back yet.
  `create index training_order_unfinished on training_order (deadline) where state = 'REQUESTED' or place_to_release`,

  `create table order_transition (
     was text not null,
     becomes text not null,
     constraint order_transition_pk primary key (was, becomes)
   )`,
  `insert into order_transition values
     ('REQUESTED', 'CONFIRMED'), ('REQUESTED', 'REFUSED'), ('REQUESTED', 'LAPSED'),
     ('CONFIRMED', 'STARTED'), ('CONFIRMED', 'CANCELLED_BY_HOLDER'), ('CONFIRMED', 'CANCELLED_BY_PROVIDER'),
     ('STARTED', 'DELIVERED'), ('STARTED', 'CANCELLED_BY_PROVIDER'),
     ('DELIVERED', 'COMPLETED')`,
  `create function order_moves_forward() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if new.state <> old.state and not exists (select from order_transition where was = old.state and becomes = new.state) then
       raise exception 'ORDER_TRANSITION: % to %', old.state, new.state using errcode = 'TS030';
     end if;
     if (new.account_id, new.id, new.person_id, new.session_id, new.opportunity_id, new.opportunity_version, new.provider_id, new.price, new.currency)
        is distinct from (old.account_id, old.id, old.person_id, old.session_id, old.opportunity_id, old.opportunity_version, old.provider_id, old.price, old.currency) then
       raise exception 'ORDER_TERMS_FIXED' using errcode = 'TS031';
     end if;
     return new;
   end $$`,
  `create trigger training_order_moves_forward before update on training_order for each row execute function order_moves_forward()`,

  `alter table training_order enable row level security`,
  `create policy training_order_reach on training_order using (
     (select viewer_is_system()) or person_id = (select viewer_subject()) or has_live_case(person_id)
     or viewer() -> 'grants' ?| array['PROVIDER_ADMIN@' || provider_id, 'PROVIDER_ENROLMENT@' || provider_id, 'ISSUER@' || provider_id])`,

  firstAudit,

  `grant select, insert on policy_version, provision_rule to accounts`,
  `grant select, insert, update on training_order to accounts`,
  `grant select on order_transition, ledger_audit to accounts`,
];

const down = [
  `drop view ledger_audit`,
  `drop table training_order`,
  `drop function order_moves_forward()`,
  `drop table order_transition`,
  `drop table provision_rule`,
  `drop table policy_version`,
];

/** Policy versions with their provision rules, training orders with their life cycle, and the audit. */
export class CreatePolicyAndOrders1764000300000 implements MigrationInterface {
  readonly name = 'CreatePolicyAndOrders1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
