import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

const conditions = [
  `alter table earmark
     add answer_days integer not null default 30 constraint earmark_answer_days check (answer_days between 1 and 366),
     add returns_on date,
     add order_id uuid,
     add constraint earmark_of_one_order check (order_id is null or items = array['order:' || order_id])`,
  `create index earmark_by_fund on earmark (fund_id, id)`,
  `create index entitlement_lot_by_earmark on entitlement_lot (earmark_id) where earmark_id is not null`,
  `create index entitlement_lot_offered on entitlement_lot (granted_on) where offered`,
  `alter table earmark_answer drop constraint earmark_answer_known, add constraint earmark_answer_known check (answer in ('ACCEPTED', 'DECLINED', 'LAPSED'))`,
];

const returns = [
  // Lots whose condition the holder saw before accepting says that they go back now: not answered in time, or not used by the day of return.
  `create view lot_to_return with (security_invoker = true) as
     select l.account_id, l.id, l.fund_id, l.currency, l.available, l.offered
       from entitlement_lot l join earmark e on e.id = l.earmark_id
      where l.available > 0 and (l.offered and l.granted_on < scheme_today() - e.answer_days or e.returns_on < scheme_today())`,

  // Returns some of them in one go, under their accounts' locks. Gives how many; fewer than asked for when none are left.
  `create function return_lots_due(p_size integer, p_actor text) returns integer language plpgsql as $$
   declare the_entry uuid := uuidv7(); accounts uuid[]; lots uuid[];
   begin
     select array_agg(account_id), array_agg(id) into accounts, lots from (select account_id, id from lot_to_return order by account_id, id limit p_size) due;
     if lots is null then return 0; end if;
     perform from learning_account where id = any(accounts) order by id for no key update;
     with due as materialized (
       select d.* from lot_to_return d join unnest(accounts, lots) as chosen (account_id, id) using (account_id, id)),
     lapsed as (
       insert into earmark_answer (account_id, lot_id, answer, actor) select account_id, id, 'LAPSED', p_actor from due where offered returning lot_id),
     gone as (
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select the_entry, 'RETURN', available, currency, fund_id, account_id, id from due returning id)
     insert into journal_entry (id, kind, actor, reason)
       select the_entry, 'RETURN', p_actor, 'condition of the earmark' where exists (select from gone);
     return cardinality(lots);
   end $$`,

  // Money given for one order alone has no other use: what comes back out of the order's reservation is its fund's again when the transaction commits.
  `create function return_money_of_order() returns trigger ${GUARD} as $$
   declare the_entry uuid := uuidv7();
   begin
     with gone as (
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select the_entry, 'RETURN', l.available, l.currency, l.fund_id, l.account_id, l.id
           from reservation_lot r
           join entitlement_lot l on l.account_id = r.account_id and l.id = r.lot_id
           join earmark e on e.id = l.earmark_id
          where r.account_id = new.account_id and r.reservation_id = new.id and e.order_id = new.order_id and l.available > 0
         returning id)
     insert into journal_entry (id, kind, actor, reason) select the_entry, 'RETURN', 'accounts', 'order ended' where exists (select from gone);
     return null;
   end $$`,
  `create constraint trigger reservation_returns_money_of_order after update on reservation deferrable initially deferred for each row
     when (new.released > old.released or new.refunded > old.refunded) execute function return_money_of_order()`,
  `grant select on lot_to_return to accounts`,
];

const down = [
  `drop trigger reservation_returns_money_of_order on reservation`,
  `drop function return_money_of_order()`,
  `drop function return_lots_due(integer, text)`,
  `drop view lot_to_return`,
  `alter table earmark_answer drop constraint earmark_answer_known, add constraint earmark_answer_known check (answer in ('ACCEPTED', 'DECLINED'))`,
  `drop index entitlement_lot_offered`,
  `drop index entitlement_lot_by_earmark`,
  `drop index earmark_by_fund`,
  `alter table earmark drop constraint earmark_of_one_order, drop order_id, drop returns_on, drop answer_days`,
];

/** Earmarks are offered with a day to answer and a day of return; money for one order returns when the order does not need it. */
export class OfferEarmarks1764000920000 implements MigrationInterface {
  readonly name = 'OfferEarmarks1764000920000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...conditions, ...returns]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
