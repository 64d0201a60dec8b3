import type { MigrationInterface, QueryRunner } from 'typeorm';
import { projections as firstProjections } from './1764000100000-CreateLedger.ts';

const movements = [
  `insert into movement values
     ('EXPIRE', 'available', 'fund'),
     ('RETURN', 'available', 'fund'),
     ('PAY_IN', 'world', 'own'),
     ('PAY_BACK', 'own', 'world'),
     ('SETTLE_OWN', 'own', 'payable'),
     ('REFUND_OWN', 'payable', 'own'),
     ('PAYOUT', 'payable', 'world'),
     ('CLAIM', 'receivable', 'payable'),
     ('NET', 'payable', 'receivable')`,
  `alter table journal_line
     drop constraint journal_line_names_its_fund,
     drop constraint journal_line_names_its_lot,
     drop constraint journal_line_names_its_reservation,
     drop constraint journal_line_names_its_provider,
     add constraint journal_line_names_its_fund check (
       (movement in ('DEPOSIT', 'GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (fund_id is not null)),
     add constraint journal_line_names_its_lot check (
       (movement in ('GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (lot_id is not null)),
     add constraint journal_line_names_its_account check (
       (movement in ('DEPOSIT', 'PAYOUT', 'CLAIM', 'NET')) = (account_id is null)),
     add constraint journal_line_names_its_reservation check (
       (movement in ('RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'PAY_IN', 'PAY_BACK', 'SETTLE_OWN', 'REFUND_OWN')) = (reservation_id is not null)),
     add constraint journal_line_names_its_provider check (
       (movement in ('SETTLE', 'REFUND', 'SETTLE_OWN', 'REFUND_OWN', 'PAYOUT', 'CLAIM', 'NET')) = (provider_id is not null))`,
];

const tables = [
  // A condition on what a lot may pay: an order whose facts share at least one item with it. Facts are texts such as `opportunity:<id>`, `isced:0611`, `order:<id>`.
  `create table earmark (
     id uuid not null default uuidv7() constraint earmark_pk primary key,
     fund_id uuid not null constraint earmark_fund references fund,
     title text not null constraint earmark_title_length check (length(title) between 3 and 200),
     items text[] not null constraint earmark_items check (cardinality(items) between 1 and 1000)
   )`,
  `alter table entitlement_lot
     add column earmark_id uuid constraint entitlement_lot_earmark references earmark,
     add column offered boolean not null default false,
     add column expired bigint not null default 0,
     add column returned bigint not null default 0,
     drop constraint entitlement_lot_floor,
     drop constraint entitlement_lot_whole,
     add constraint entitlement_lot_floor check (granted > 0 and available >= 0 and reserved >= 0 and settled >= 0 and expired >= 0 and returned >= 0),
     add constraint entitlement_lot_whole check (available + reserved + settled + expired + returned = granted),
     add constraint entitlement_lot_offer check (not offered or earmark_id is not null)`,
  // The holder sees an earmark's conditions before they bind: an offered lot pays nothing until it is accepted.
  `create table earmark_answer (
     account_id uuid not null,
     lot_id uuid not null,
     answer text not null constraint earmark_answer_known check (answer in ('ACCEPTED', 'DECLINED')),
     answered_at timestamptz not null default scheme_now(),
     actor text not null,
     constraint earmark_answer_pk primary key (account_id, lot_id),
     constraint earmark_answer_lot foreign key (account_id, lot_id) references entitlement_lot
   )`,
  // A fund's budget is a promise beside its money: what is granted and not given back never exceeds it.
  `alter table fund_balance
     add column budget bigint constraint fund_balance_budget_floor check (budget >= 0),
     add column committed bigint not null default 0,
     add constraint fund_balance_budget check (budget is null or committed <= budget)`,
  // What a provider owes the scheme: refunds that came after the money had been paid out.
  `alter table provider_payable add column receivable bigint not null default 0 constraint provider_payable_receivable check (receivable >= 0)`,

  // A reservation is born empty and grows by journal lines alone. Beside the lots it holds the learner's own share.
  `drop trigger reservation_is_covered on reservation`,
  `drop trigger reservation_lot_is_part on reservation_lot`,
  `drop function reservation_is_covered()`,
  `drop function reservation_lot_is_part()`,
  `alter table reservation
     add column facts text[] not null default '{}',
     add column price bigint,
     add column paid_in bigint not null default 0,
     add column paid_back bigint not null default 0,
     add column own_held bigint not null default 0,
     add column own_settled bigint not null default 0,
     alter column amount set default 0,
     alter column reserved set default 0,
     drop constraint reservation_floor,
     add constraint reservation_floor check (amount >= 0 and reserved >= 0 and settled >= 0 and released >= 0 and refunded >= 0),
     add constraint reservation_price check (price > 0 and reserved + settled - refunded + own_held + own_settled <= price),
     add constraint reservation_own_floor check (paid_in >= 0 and paid_back >= 0 and own_held >= 0 and own_settled >= 0),
     add constraint reservation_own_whole check (paid_in - paid_back = own_held + own_settled)`,
  `update reservation set price = amount`,
  `alter table reservation alter column price set not null`,
];

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

/** The triggers by which balances follow from the journal, in their second form. */
export const secondProjections = [
  `create function reservation_is_born_empty() returns trigger language plpgsql as $$
   begin
     if (new.amount, new.reserved, new.settled, new.released, new.refunded, new.paid_in, new.paid_back, new.own_held, new.own_settled) <> (0, 0, 0, 0, 0, 0, 0, 0, 0) then
       raise exception 'RESERVATION_NOT_EMPTY' using errcode = 'TS008';
     end if;
     return new;
   end $$`,
  `create trigger reservation_is_born_empty before insert on reservation for each row execute function reservation_is_born_empty()`,

  `create or replace function apply_to_funds_and_payables() returns trigger ${GUARD} as $$
   begin
     insert into fund_balance (fund_id, available)
       select f.fund_id, 0 from (select distinct fund_id from fresh where movement = 'DEPOSIT') f on conflict do nothing;
     update fund_balance b set available = b.available + x.available, committed = b.committed + x.committed
       from (select fund_id,
                    sum(case movement when 'GRANT' then -amount else amount end)::bigint as available,
                    sum(case movement when 'GRANT' then amount when 'DEPOSIT' then 0 else -amount end)::bigint as committed
               from fresh where movement in ('DEPOSIT', 'GRANT', 'EXPIRE', 'RETURN') group by fund_id) x
      where b.fund_id = x.fund_id;
     if exists (select from fresh f where movement in ('DEPOSIT', 'GRANT', 'EXPIRE', 'RETURN')
                   and not exists (select from fund_balance b where b.fund_id = f.fund_id)) then
       raise exception 'FUND_WITHOUT_MONEY' using errcode = 'TS004';
     end if;
     insert into provider_payable (provider_id, currency, payable)
       select distinct provider_id, currency, 0 from fresh where movement in ('SETTLE', 'SETTLE_OWN', 'CLAIM') on conflict do nothing;
     update provider_payable p set payable = p.payable + x.payable, receivable = p.receivable + x.receivable
       from (select provider_id, currency,
                    sum(case when movement in ('SETTLE', 'SETTLE_OWN', 'CLAIM') then amount else -amount end)::bigint as payable,
                    sum(case movement when 'CLAIM' then amount when 'NET' then -amount else 0 end)::bigint as receivable
               from fresh where provider_id is not null group by provider_id, currency) x
      where p.provider_id = x.provider_id and p.currency = x.currency;
     if exists (select from fresh f where provider_id is not null
                   and not exists (select from provider_payable p where p.provider_id = f.provider_id and p.currency = f.currency)) then
       raise exception 'PROVIDER_WITHOUT_PAYABLE' using errcode = 'TS014';
     end if;
     return null;
   end $$`,

  `create or replace function apply_to_lots() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     if not exists (select from fresh where movement <> 'GRANT' and lot_id is not null) then return null; end if;
     update entitlement_lot l set available = l.available + x.available, reserved = l.reserved + x.reserved, settled = l.settled + x.settled,
                                  expired = l.expired + x.expired, returned = l.returned + x.returned
       from (select account_id, lot_id, fund_id, currency,
                    sum(case when movement in ('RELEASE', 'REFUND') then amount when movement in ('RESERVE', 'EXPIRE', 'RETURN') then -amount else 0 end)::bigint as available,
                    sum(case when movement = 'RESERVE' then amount when movement in ('RELEASE', 'SETTLE') then -amount else 0 end)::bigint as reserved,
                    sum(case movement when 'SETTLE' then amount when 'REFUND' then -amount else 0 end)::bigint as settled,
                    sum(case movement when 'EXPIRE' then amount else 0 end)::bigint as expired,
                    sum(case movement when 'RETURN' then amount else 0 end)::bigint as returned
               from fresh where movement <> 'GRANT' and lot_id is not null group by 1, 2, 3, 4) x
      where l.account_id = x.account_id and l.id = x.lot_id and l.fund_id = x.fund_id and l.currency = x.currency;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, lot_id, fund_id, currency from fresh where movement <> 'GRANT' and lot_id is not null) y) then
       raise exception 'WRONG_LOT' using errcode = 'TS005';
     end if;
     if exists (select from fresh f join entitlement_lot l on l.account_id = f.account_id and l.id = f.lot_id
                 where f.movement = 'EXPIRE' and (l.expires_on is null or l.expires_on >= scheme_today())) then
       raise exception 'LOT_NOT_PAST_ITS_LAST_DAY' using errcode = 'TS015';
     end if;
     return null;
   end $$`,

  `create or replace function apply_to_reservations() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     if not exists (select from fresh where reservation_id is not null) then return null; end if;
     -- An earmark binds, and so does the holder's choice not to accept it yet.
     if exists (select from fresh f
                  join entitlement_lot l on l.account_id = f.account_id and l.id = f.lot_id
                  join reservation r on r.account_id = f.account_id and r.id = f.reservation_id
                  left join earmark e on e.id = l.earmark_id
                 where f.movement = 'RESERVE' and (l.offered or l.earmark_id is not null and not e.items && r.facts)) then
       raise exception 'EARMARK_DOES_NOT_FIT' using errcode = 'TS012';
     end if;
     -- A line RESERVE is the only way for a lot to become part of a reservation.
     insert into reservation_lot (account_id, reservation_id, lot_id, amount, reserved, spending_rank)
       select f.account_id, f.reservation_id, f.lot_id, f.amount, f.amount,
              row_number() over (partition by f.account_id, f.reservation_id order by f.id)
              + (select coalesce(max(p.spending_rank), 0) from reservation_lot p where p.account_id = f.account_id and p.reservation_id = f.reservation_id)
         from fresh f where f.movement = 'RESERVE'
       on conflict on constraint reservation_lot_pk do update
         set amount = reservation_lot.amount + excluded.amount, reserved = reservation_lot.reserved + excluded.reserved;
     update reservation_lot r set reserved = r.reserved - x.settled - x.released, settled = r.settled + x.settled,
                                  released = r.released + x.released, refunded = r.refunded + x.refunded
       from (select account_id, reservation_id, lot_id,
                    sum(case movement when 'SETTLE' then amount else 0 end)::bigint as settled,
                    sum(case movement when 'RELEASE' then amount else 0 end)::bigint as released,
                    sum(case movement when 'REFUND' then amount else 0 end)::bigint as refunded
               from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND') group by 1, 2, 3) x
      where r.account_id = x.account_id and r.reservation_id = x.reservation_id and r.lot_id = x.lot_id;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, reservation_id, lot_id from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND')) y) then
       raise exception 'LOT_NOT_RESERVED' using errcode = 'TS006';
     end if;
     update reservation r set amount = r.amount + x.added, reserved = r.reserved + x.added - x.settled - x.released,
                              settled = r.settled + x.settled, released = r.released + x.released, refunded = r.refunded + x.refunded,
                              paid_in = r.paid_in + x.paid_in, paid_back = r.paid_back + x.paid_back,
                              own_held = r.own_held + x.paid_in - x.paid_back - x.own_settled, own_settled = r.own_settled + x.own_settled
       from (select account_id, reservation_id, currency, max(provider_id::text)::uuid as provider_id, count(distinct provider_id) as providers,
                    sum(case movement when 'RESERVE' then amount else 0 end)::bigint as added,
                    sum(case movement when 'SETTLE' then amount else 0 end)::bigint as settled,
                    sum(case movement when 'RELEASE' then amount else 0 end)::bigint as released,
                    sum(case movement when 'REFUND' then amount else 0 end)::bigint as refunded,
                    sum(case movement when 'PAY_IN' then amount else 0 end)::bigint as paid_in,
                    sum(case movement when 'PAY_BACK' then amount else 0 end)::bigint as paid_back,
                    sum(case movement when 'SETTLE_OWN' then amount when 'REFUND_OWN' then -amount else 0 end)::bigint as own_settled
               from fresh where reservation_id is not null group by 1, 2, 3) x
      where r.account_id = x.account_id and r.id = x.reservation_id and r.currency = x.currency
        and x.providers <= 1 and r.provider_id = coalesce(x.provider_id, r.provider_id);
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, reservation_id, currency from fresh where reservation_id is not null) y) then
       raise exception 'WRONG_RESERVATION' using errcode = 'TS007';
     end if;
     return null;
   end $$`,

  `create function apply_earmark_answer() returns trigger ${GUARD} as $$
   begin
     update entitlement_lot set offered = false where account_id = new.account_id and id = new.lot_id and offered;
     if not found then raise exception 'LOT_NOT_OFFERED' using errcode = 'TS013'; end if;
     return null;
   end $$`,
  `create trigger earmark_answer_is_applied after insert on earmark_answer for each row execute function apply_earmark_answer()`,
  `create trigger earmark_answer_is_forever before update or delete on earmark_answer for each row execute function refuse_change()`,

  // The application cannot write a fund's balance; this is the one thing about it that is not a sum of the journal.
  `create function set_fund_budget(p_fund uuid, p_budget bigint) returns void ${GUARD} as $$
   begin
     insert into fund_balance (fund_id, available, budget) values (p_fund, 0, p_budget)
       on conflict on constraint fund_balance_pk do update set budget = excluded.budget;
   end $$`,
];

const access = [
  `alter table earmark_answer enable row level security`,
  `create policy earmark_answer_reach on earmark_answer using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,
  `revoke execute on function set_fund_budget(uuid, bigint) from public`,
  `grant execute on function set_fund_budget(uuid, bigint) to accounts`,
  `grant select, insert on earmark, earmark_answer to accounts`,
];

const firstFunctions = [
  'lot_is_born',
  'apply_to_lots',
  'apply_to_reservations',
  'apply_to_funds_and_payables',
  'apply_expiry_change',
];

const down = [
  `delete from movement where code not in ('DEPOSIT', 'GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND')`,
  ...firstFunctions.map((name) => `drop function ${name}() cascade`),
  `drop function set_fund_budget(uuid, bigint)`,
  `drop function apply_earmark_answer() cascade`,
  `drop function reservation_is_born_empty() cascade`,
  `drop table earmark_answer`,
  `alter table reservation
     drop column facts, drop column price, drop column paid_in, drop column paid_back, drop column own_held, drop column own_settled,
     alter column amount drop default, alter column reserved drop default,
     drop constraint reservation_floor,
     add constraint reservation_floor check (amount > 0 and reserved >= 0 and settled >= 0 and released >= 0 and refunded >= 0)`,
  `alter table provider_payable drop column receivable`,
  `alter table fund_balance drop column budget, drop column committed`,
  `alter table entitlement_lot
     drop column earmark_id, drop column offered, drop column expired, drop column returned,
     drop constraint if exists entitlement_lot_floor, drop constraint if exists entitlement_lot_whole,
     add constraint entitlement_lot_floor check (granted > 0 and available >= 0 and reserved >= 0 and settled >= 0),
     add constraint entitlement_lot_whole check (available + reserved + settled = granted)`,
  `drop table earmark`,
  `alter table journal_line
     drop constraint journal_line_names_its_fund,
     drop constraint journal_line_names_its_lot,
     drop constraint journal_line_names_its_account,
     drop constraint journal_line_names_its_reservation,
     drop constraint journal_line_names_its_provider,
     add constraint journal_line_names_its_fund check ((movement in ('DEPOSIT', 'GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND')) = (fund_id is not null)),
     add constraint journal_line_names_its_lot check ((movement <> 'DEPOSIT') = (lot_id is not null and account_id is not null)),
     add constraint journal_line_names_its_reservation check ((movement in ('RESERVE', 'RELEASE', 'SETTLE', 'REFUND')) = (reservation_id is not null)),
     add constraint journal_line_names_its_provider check ((movement in ('SETTLE', 'REFUND')) = (provider_id is not null))`,
];

/** Every source in one ledger: earmarks, expiry and return to the fund, the learner's own share, payouts and what providers owe. */
export class ExtendLedger1764000400000 implements MigrationInterface {
  readonly name = 'ExtendLedger1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...movements, ...tables, ...secondProjections, ...access]) await runner.query(statement);
  }

  // Refused by a foreign key where the journal holds a movement that the first form has no word for.
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...down, ...firstProjections]) await runner.query(statement);
  }
}
