import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // Runs of payment: prepared by one person of the treasury, executed by another.
  `create table payment_run (
     id uuid not null default uuidv7() constraint payment_run_pk primary key,
     reference text not null constraint payment_run_reference check (reference ~ '^[A-Za-z0-9][A-Za-z0-9 ./-]{2,34}$'),
     prepared_by uuid not null,
     prepared_at timestamptz not null default scheme_now(),
     executed_by uuid,
     executed_at timestamptz,
     constraint payment_run_once unique (reference),
     constraint payment_run_executed check ((executed_by is null) = (executed_at is null)),
     constraint payment_run_four_eyes check (executed_by <> prepared_by)
   )`,
  // What one provider is paid in one run. Deducted: refunds that were taken off its payable after an earlier payout; netted: what it owed beyond that.
  `create table payout (
     id uuid not null default uuidv7() constraint payout_pk primary key,
     run_id uuid not null constraint payout_run references payment_run,
     provider_id uuid not null,
     currency text not null,
     gross bigint not null constraint payout_gross check (gross > 0),
     deducted bigint not null,
     netted bigint not null,
     paid bigint not null,
     constraint payout_once unique (run_id, provider_id, currency),
     constraint payout_floor check (deducted >= 0 and netted >= 0 and paid >= 0),
     constraint payout_whole check (deducted + netted + paid = gross)
   )`,
  // A part of an order's price that became due to its provider on evidence. Its sum with the others of the order is what is settled in the ledger.
  `create table payment (
     account_id uuid not null,
     id uuid not null default uuidv7(),
     order_id uuid not null,
     provider_id uuid not null,
     kind text not null constraint payment_kind check (kind in ('START', 'PROGRESS', 'FINAL')),
     amount bigint not null constraint payment_amount check (amount > 0),
     recovered bigint not null default 0,
     currency text not null,
     state text not null default 'DUE' constraint payment_state check (state in ('DUE', 'HELD', 'RELEASED', 'PAID', 'RECOVERED')),
     due_at timestamptz not null default scheme_now(),
     hold_id uuid,
     run_id uuid constraint payment_run_of references payment_run,
     constraint payment_pk primary key (account_id, id),
     constraint payment_once unique (account_id, order_id, kind),
     constraint payment_order foreign key (account_id, order_id) references training_order,
     constraint payment_recovered check (recovered between 0 and amount),
     constraint payment_recovered_whole check ((state = 'RECOVERED') = (recovered = amount)),
     constraint payment_held_by check (state <> 'HELD' or hold_id is not null),
     constraint payment_in_run check (case state when 'PAID' then run_id is not null when 'DUE' then run_id is null when 'HELD' then run_id is null else true end)
   ) with (fillfactor = 75)`,
  `create index payment_by_provider on payment (provider_id, id)`,
  `create index payment_unpaid on payment (provider_id, currency) where state in ('DUE', 'HELD', 'RELEASED')`,
  `create index payment_by_run on payment (run_id) where run_id is not null`,
  // A payment is in one payout at most.
  `create table payout_item (
     account_id uuid not null,
     payment_id uuid not null,
     payout_id uuid not null constraint payout_item_payout references payout,
     amount bigint not null constraint payout_item_amount check (amount > 0),
     constraint payout_item_pk primary key (account_id, payment_id),
     constraint payout_item_payment foreign key (account_id, payment_id) references payment
   )`,
  `insert into payment (account_id, order_id, provider_id, kind, amount, currency, due_at)
     select o.account_id, o.id, o.provider_id, 'FINAL', r.settled - r.refunded + r.own_settled, o.currency, coalesce(o.completed_at, scheme_now())
       from training_order o join reservation r on r.account_id = o.account_id and r.order_id = o.id
      where r.settled - r.refunded + r.own_settled > 0`,
];

const guards = [
  `create function payment_moves_forward() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if tg_op = 'INSERT' then
       if new.state not in ('DUE', 'HELD') or new.recovered <> 0 or new.run_id is not null then raise exception 'PAYMENT_BORN_DUE' using errcode = 'TS101'; end if;
       return new;
     end if;
     if new.state <> old.state and (old.state || ' ' || new.state) not in
          ('DUE HELD', 'DUE RELEASED', 'DUE RECOVERED', 'HELD RELEASED', 'HELD RECOVERED', 'RELEASED HELD', 'RELEASED PAID', 'RELEASED RECOVERED', 'PAID RECOVERED') then
       raise exception 'PAYMENT_TRANSITION: % to %', old.state, new.state using errcode = 'TS102';
     end if;
     if (new.account_id, new.id, new.order_id, new.provider_id, new.kind, new.amount, new.currency, new.due_at)
        is distinct from (old.account_id, old.id, old.order_id, old.provider_id, old.kind, old.amount, old.currency, old.due_at)
        or new.recovered < old.recovered or old.state in ('PAID', 'RECOVERED') and new.run_id is distinct from old.run_id then
       raise exception 'PAYMENT_FIXED' using errcode = 'TS103';
     end if;
     if new.state = 'PAID' and old.state <> 'PAID' and not exists (select from payout_item i where i.account_id = new.account_id and i.payment_id = new.id) then
       raise exception 'PAYMENT_WITHOUT_PAYOUT' using errcode = 'TS104';
     end if;
     return new;
   end $$`,
  `create trigger payment_moves_forward before insert or update on payment for each row execute function payment_moves_forward()`,
  `create trigger payout_is_forever before update or delete on payout for each row execute function refuse_change()`,
  `create trigger payout_item_is_forever before update or delete on payout_item for each row execute function refuse_change()`,

  // The application has no right to lock a provider's row. Returns what is payable, which nobody changes until the transaction ends.
  `create function lock_payable(p_provider uuid, p_currency text) returns bigint language sql security definer set search_path = accounts, pg_temp as $$
     select payable from provider_payable where provider_id = p_provider and currency = p_currency for no key update
   $$`,
];

/** What orders hold, as the migration before this one left it. */
const auditBefore = `create or replace view order_audit with (security_invoker = true) as
     select 'orders hold what their state says' as check, count(*) as wrong
       from training_order o
       full join (select *, reserved + own_held as held, settled - refunded + own_settled as paid from reservation) r
         on r.account_id = o.account_id and r.order_id = o.id
      where r.id is null or o.id is null or r.provider_id <> o.provider_id or r.price <> o.price
         or o.state in ('REQUESTED', 'AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED') and r.paid <> 0
         or o.state in ('CONFIRMED', 'COUNTER_PROPOSED', 'STARTED', 'DELIVERED', 'DISPUTED') and r.held + r.paid <> o.price
         or o.state in ('COMPLETED', 'PARTLY_COMPLETED') and r.held <> 0
         or o.state = 'COMPLETED' and r.paid <> o.price
         or o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') and (r.held <> 0 or r.paid <> 0)`;

const audit = `${auditBefore}
     union all
     select 'payments agree with what orders have settled', count(*)
       from (select o.account_id, o.id, r.settled - r.refunded + r.own_settled as paid
               from training_order o join reservation r on r.account_id = o.account_id and r.order_id = o.id) s
       left join (select account_id, order_id, sum(amount - recovered) as due from payment group by 1, 2) p on p.account_id = s.account_id and p.order_id = s.id
      where s.paid <> coalesce(p.due, 0)`;

const ofProvider = `viewer() -> 'grants' ?| array['PROVIDER_ADMIN@' || provider_id, 'PROVIDER_ENROLMENT@' || provider_id]`;

const access = [
  `alter table payment enable row level security`,
  `create policy payment_reach on payment using (
     (select viewer_is_system()) or viewer() -> 'roles' ?| array['TREASURY', 'FRAUD_INVESTIGATOR', 'AUDITOR'] or ${ofProvider})`,
  `alter table payout_item enable row level security`,
  `create policy payout_item_reach on payout_item using ((select viewer_is_system()) or exists (select from payment p where p.account_id = payout_item.account_id and p.id = payment_id))`,
  `grant select, insert on payment, payment_run, payout, payout_item to accounts`,
  `grant update (state, recovered, hold_id, run_id) on payment to accounts`,
  `grant update (executed_by, executed_at) on payment_run to accounts`,
  `revoke execute on function lock_payable(uuid, text) from public`,
  `grant execute on function lock_payable(uuid, text) to accounts`,
];

const down = [
  auditBefore,
  `drop table payout_item`,
  `drop table payment`,
  `drop table payout`,
  `drop table payment_run`,
  `drop function payment_moves_forward()`,
  `drop function lock_payable(uuid, text)`,
];

/** Payments in tranches on evidence, runs that pay them with four eyes, and the audit that holds them against the ledger. */
export class PayInTranches1764001110000 implements MigrationInterface {
  readonly name = 'PayInTranches1764001110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards, audit, ...access]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
