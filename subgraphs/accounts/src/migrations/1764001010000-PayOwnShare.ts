import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

const up = [
  // What a learner pays toward one order, through a payment service. `repay` is what has to go back of it, `repaid` what went back.
  `create table own_share_payment (
     account_id uuid not null constraint own_share_payment_account references learning_account,
     id uuid not null default uuidv7(),
     order_id uuid not null,
     person_id uuid not null,
     amount bigint not null constraint own_share_payment_amount check (amount > 0),
     currency text not null,
     state text not null default 'PENDING' constraint own_share_payment_state check (state in ('PENDING', 'PAID', 'REPAYMENT_DUE', 'REPAID', 'FAILED')),
     checkout_url text,
     begun_at timestamptz not null default scheme_now(),
     paid_at timestamptz,
     repay bigint not null default 0,
     repaid bigint not null default 0,
     constraint own_share_payment_pk primary key (account_id, id),
     constraint own_share_payment_order foreign key (account_id, order_id) references training_order,
     constraint own_share_payment_bounds check (0 <= repaid and repaid <= repay and repay <= amount),
     constraint own_share_payment_says check (case state
       when 'PAID' then paid_at is not null and repay = 0
       when 'REPAYMENT_DUE' then paid_at is not null and repaid < repay
       when 'REPAID' then paid_at is not null and repay > 0 and repaid = repay
       else paid_at is null and repay = 0 end)
   ) with (fillfactor = 75)`,
  `create index own_share_payment_by_order on own_share_payment (account_id, order_id)`,
  `create index own_share_payment_by_id on own_share_payment (id)`,
  `create index own_share_payment_due on own_share_payment (id) where state = 'REPAYMENT_DUE'`,

  `create function own_share_payment_moves() returns trigger language plpgsql as $$
   begin
     if (new.account_id, new.id, new.order_id, new.person_id, new.amount, new.currency)
        is distinct from (old.account_id, old.id, old.order_id, old.person_id, old.amount, old.currency) then
       raise exception 'OWN_SHARE_FIXED' using errcode = 'TS091';
     end if;
     -- A payment that failed may still arrive: what arrives is never lost.
     if new.state <> old.state and (old.state, new.state) not in
        (('PENDING', 'PAID'), ('PENDING', 'FAILED'), ('FAILED', 'PAID'), ('PAID', 'REPAYMENT_DUE'), ('REPAYMENT_DUE', 'REPAID'), ('REPAID', 'REPAYMENT_DUE')) then
       raise exception 'OWN_SHARE_TRANSITION: % to %', old.state, new.state using errcode = 'TS092';
     end if;
     return new;
   end $$`,
  `create trigger own_share_payment_moves before update on own_share_payment for each row execute function own_share_payment_moves()`,
  `create trigger own_share_payment_is_never_deleted before delete or truncate on own_share_payment for each statement execute function refuse_change()`,

  // Whoever books that own share goes back, and why ever: the payments it came in by become due for repayment, the latest first.
  `create function own_share_falls_due() returns trigger ${GUARD} as $$
   begin
     if not exists (select from fresh where movement = 'PAY_BACK') then return null; end if;
     update own_share_payment p set repay = p.repay + x.share, state = 'REPAYMENT_DUE'
       from (select q.account_id, q.id, least(q.open, b.amount - q.before) as share
               from (select f.account_id, r.order_id, sum(f.amount)::bigint as amount
                       from fresh f join reservation r on r.account_id = f.account_id and r.id = f.reservation_id
                      where f.movement = 'PAY_BACK' group by 1, 2) b
              cross join lateral (
                select o.account_id, o.id, o.amount - o.repay as open,
                       coalesce(sum(o.amount - o.repay) over (order by o.paid_at desc, o.id desc rows between unbounded preceding and 1 preceding), 0)::bigint as before
                  from own_share_payment o where o.account_id = b.account_id and o.order_id = b.order_id and o.paid_at is not null) q
              where q.open > 0 and q.before < b.amount) x
      where p.account_id = x.account_id and p.id = x.id;
     return null;
   end $$`,
  `create trigger journal_line_4_own_share_falls_due after insert on journal_line referencing new table as fresh for each statement execute function own_share_falls_due()`,

  // Books what a payment service received: kept as far as the order waits for it, the rest paid back in the same breath. Said again, it changes nothing.
  `create function receive_own_share(p_account uuid, p_payment uuid, p_actor text) returns text
     language plpgsql set plan_cache_mode = force_generic_plan as $$
   declare the_entry uuid := uuidv7(); p own_share_payment; r reservation; kept bigint;
   begin
     perform lock_account(p_account);
     select * into p from own_share_payment where account_id = p_account and id = p_payment for no key update;
     if p.id is null then raise exception 'OWN_SHARE_MISSING' using errcode = 'TS093'; end if;
     if p.state not in ('PENDING', 'FAILED') then return p.state; end if;
     select * into r from reservation where account_id = p_account and order_id = p.order_id;
     select case o.state when 'AWAITING_FUNDING'
                 then least(p.amount, r.price - (r.reserved + r.settled - r.refunded + r.own_held + r.own_settled)) else 0 end
       into kept from training_order o where o.account_id = p_account and o.id = p.order_id;
     update own_share_payment set state = 'PAID', paid_at = scheme_now() where account_id = p_account and id = p_payment;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, 'PAY_IN', p_actor, 'own share');
     insert into journal_line (entry_id, movement, amount, currency, account_id, reservation_id)
       select the_entry, part.movement, part.amount, r.currency, p_account, r.id
         from (values ('PAY_IN', p.amount), ('PAY_BACK', p.amount - kept)) part (movement, amount) where part.amount > 0;
     return (select state from own_share_payment where account_id = p_account and id = p_payment);
   end $$`,

  // Orders whose own share came through a payment service: every cent that was received or is due back is in the journal, and the other way round.
  `create view own_share_audit with (security_invoker = true) as
     select 'payments of own shares agree with the journal' as check, count(*) as wrong
       from (select account_id, order_id, sum(amount) as paid, sum(repay) as repay from own_share_payment where paid_at is not null group by 1, 2) p
       left join reservation r on r.account_id = p.account_id and r.order_id = p.order_id
      where (p.paid, p.repay) is distinct from (r.paid_in, r.paid_back)`,

  `alter table own_share_payment enable row level security`,
  `create policy own_share_payment_reach on own_share_payment using ((select viewer_is_system()) or person_id = (select viewer_subject()))`,
  `grant select, insert on own_share_payment to accounts`,
  `grant update (state, checkout_url, paid_at, repaid) on own_share_payment to accounts`,
  `grant select on own_share_audit to accounts`,
];

const down = [
  `drop view own_share_audit`,
  `drop function receive_own_share(uuid, uuid, text)`,
  `drop trigger journal_line_4_own_share_falls_due on journal_line`,
  `drop function own_share_falls_due()`,
  `drop table own_share_payment`,
  `drop function own_share_payment_moves()`,
];

/** The learner's own share, paid through a payment service: received, kept for the order, or due back. */
export class PayOwnShare1764001010000 implements MigrationInterface {
  readonly name = 'PayOwnShare1764001010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
