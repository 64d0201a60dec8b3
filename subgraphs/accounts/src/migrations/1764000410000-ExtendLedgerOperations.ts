import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveReserved, reserve, spendingPlan } from './1764000200000-CreateLedgerOperations.ts';

// A plan made anew for every call would be half the price of a call.
const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan`;

// What locks a provider's row runs as the owner: the application has no right to write it, and a lock counts as writing.
const LOCKING_PROVIDER = `${OPERATION} security definer set search_path = accounts, pg_temp`;

const IN_SPENDING_ORDER = `case when p_consumption = 'EARMARK_THEN_EXPIRY' then l.earmark_id is null end, l.expires_on nulls last, l.granted_on, l.id`;

const dropFirstForm = [
  `drop function move_reserved(uuid, uuid, text, bigint, text, text, boolean)`,
  `drop function reserve(uuid, uuid, uuid, text, bigint, text)`,
  `drop function spending_plan(uuid, text, bigint)`,
];

/**
 * Settles, releases or refunds part of the lots of an order's reservation: spending order forward for SETTLE, backward for RELEASE and REFUND. Returns what could not be
 * moved; nothing is written unless it is 0.
 */
export const moveOrClaim = `create function move_reserved(p_account uuid, p_order uuid, p_movement text, p_amount bigint, p_actor text, p_reason text, p_at_fault boolean)
     returns bigint ${OPERATION} as $$
   declare the_entry uuid := uuidv7(); r reservation; movable bigint;
   begin
     if p_movement not in ('SETTLE', 'RELEASE', 'REFUND') or p_amount <= 0 then raise exception 'WRONG_MOVEMENT' using errcode = 'TS022'; end if;
     perform lock_account(p_account);
     select * into r from reservation where account_id = p_account and order_id = p_order;
     if r.id is null then raise exception 'RESERVATION_MISSING' using errcode = 'TS023'; end if;
     movable := case p_movement when 'REFUND' then r.settled - r.refunded else r.reserved end;
     if movable < p_amount then return p_amount - movable; end if;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, p_movement, p_actor, p_reason);
     if p_movement = 'REFUND' then perform claim_missing(r.provider_id, r.currency, p_amount, the_entry); end if;
     insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id, provider_id)
       select the_entry, p_movement, least(movable_here, p_amount - before), r.currency, fund_id, p_account, lot_id, r.id,
              case when p_movement in ('SETTLE', 'REFUND') then r.provider_id end
         from (select rl.lot_id, l.fund_id, x.movable_here,
                      coalesce(sum(x.movable_here) over (order by case p_movement when 'SETTLE' then rl.spending_rank else -rl.spending_rank end
                                                         rows between unbounded preceding and 1 preceding), 0)::bigint as before
                 from reservation_lot rl
                 join entitlement_lot l on l.account_id = rl.account_id and l.id = rl.lot_id
                cross join lateral (select case p_movement when 'REFUND' then rl.settled - rl.refunded else rl.reserved end as movable_here) x
                where rl.account_id = p_account and rl.reservation_id = r.id and x.movable_here > 0) part
        where before < p_amount;
     if p_movement <> 'SETTLE' then perform prolong_returned(p_account, the_entry, p_at_fault); end if;
     return 0;
   end $$`;

const secondForm = [
  // Which lots would pay an amount for something with these facts, in spending order: by the policy, matching earmarks come first or not; then earliest expiry, then
  // oldest. Quote and reservation both ask this.
  `create function spending_plan(p_account uuid, p_currency text, p_amount bigint, p_facts text[], p_consumption text)
     returns table (lot_id uuid, fund_id uuid, earmark_id uuid, take bigint, expires_on date, spending_rank bigint)
     language sql stable set plan_cache_mode = force_generic_plan as $$
     select id, fund_id, earmark_id, least(available, p_amount - before)::bigint, expires_on, rank
       from (select l.id, l.fund_id, l.earmark_id, l.available, l.expires_on,
                    coalesce(sum(l.available) over (order by ${IN_SPENDING_ORDER} rows between unbounded preceding and 1 preceding), 0) as before,
                    row_number() over (order by ${IN_SPENDING_ORDER}) as rank
               from entitlement_lot l
              where l.account_id = p_account and l.currency = p_currency and l.available > 0 and not l.offered
                and (l.expires_on is null or l.expires_on >= scheme_today())
                and (l.earmark_id is null or exists (select from earmark e where e.id = l.earmark_id and e.items && p_facts))) usable
      where before < p_amount
      order by rank
   $$`,

  // Reserves an amount for one order, in its first reservation or on top of it. Returns what is missing; nothing is reserved unless it is 0. The price and the
  // facts of what is bought are fixed with the first call.
  `create function reserve(p_account uuid, p_order uuid, p_provider uuid, p_currency text, p_price bigint, p_amount bigint, p_actor text, p_facts text[], p_consumption text)
     returns bigint ${OPERATION} as $$
   declare missing bigint; r reservation; the_entry uuid := uuidv7();
   begin
     if lock_account(p_account) <> 'OPEN' then raise exception 'ACCOUNT_NOT_OPEN' using errcode = 'TS021'; end if;
     select * into r from reservation where account_id = p_account and order_id = p_order;
     select p_amount - coalesce(sum(take), 0) into missing
       from spending_plan(p_account, p_currency, p_amount, coalesce(r.facts, p_facts), p_consumption);
     if missing > 0 then return missing; end if;
     if r.id is null then
       insert into reservation (account_id, order_id, provider_id, currency, price, facts)
         values (p_account, p_order, p_provider, p_currency, p_price, p_facts) returning * into r;
     end if;
     if p_amount > 0 then
       insert into journal_entry (id, kind, actor) values (the_entry, 'RESERVE', p_actor);
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
         select the_entry, 'RESERVE', p.take, p_currency, p.fund_id, p_account, p.lot_id, r.id
           from spending_plan(p_account, p_currency, p_amount, r.facts, p_consumption) p order by p.spending_rank;
     end if;
     return 0;
   end $$`,

  // What a provider was paid out already cannot come back from what is payable: the rest becomes what the provider owes.
  `create function claim_missing(p_provider uuid, p_currency text, p_amount bigint, p_entry uuid) returns void ${LOCKING_PROVIDER} as $$
   declare there bigint;
   begin
     select payable into there from provider_payable where provider_id = p_provider and currency = p_currency for no key update;
     if there < p_amount then
       insert into journal_line (entry_id, movement, amount, currency, provider_id) values (p_entry, 'CLAIM', p_amount - there, p_currency, p_provider);
     end if;
   end $$`,

  moveOrClaim,

  // The learner's own share of an order: PAY_IN and PAY_BACK between the person and the reservation, SETTLE_OWN and REFUND_OWN between the reservation and the provider.
  // Returns what could not be moved; nothing is written unless it is 0.
  `create function move_own(p_account uuid, p_order uuid, p_movement text, p_amount bigint, p_actor text, p_reason text) returns bigint ${OPERATION} as $$
   declare the_entry uuid := uuidv7(); r reservation; movable bigint;
   begin
     if p_movement not in ('PAY_IN', 'PAY_BACK', 'SETTLE_OWN', 'REFUND_OWN') or p_amount <= 0 then raise exception 'WRONG_MOVEMENT' using errcode = 'TS022'; end if;
     perform lock_account(p_account);
     select * into r from reservation where account_id = p_account and order_id = p_order;
     if r.id is null then raise exception 'RESERVATION_MISSING' using errcode = 'TS023'; end if;
     movable := case p_movement when 'PAY_IN' then p_amount when 'REFUND_OWN' then r.own_settled else r.own_held end;
     if movable < p_amount then return p_amount - movable; end if;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, p_movement, p_actor, p_reason);
     if p_movement = 'REFUND_OWN' then perform claim_missing(r.provider_id, r.currency, p_amount, the_entry); end if;
     insert into journal_line (entry_id, movement, amount, currency, account_id, reservation_id, provider_id)
       values (the_entry, p_movement, p_amount, r.currency, p_account, r.id, case when p_movement in ('SETTLE_OWN', 'REFUND_OWN') then r.provider_id end);
     return 0;
   end $$`,

  // Gives what is left of a lot back to its fund: an earmark that was declined, or money whose condition can no longer be met. Returns the amount.
  `create function return_lot(p_account uuid, p_lot uuid, p_actor text, p_reason text) returns bigint ${OPERATION} as $$
   declare the_entry uuid := uuidv7(); l entitlement_lot;
   begin
     perform lock_account(p_account);
     select * into l from entitlement_lot where account_id = p_account and id = p_lot;
     if l.id is null then raise exception 'LOT_MISSING' using errcode = 'TS024'; end if;
     if l.available > 0 then
       insert into journal_entry (id, kind, actor, reason) values (the_entry, 'RETURN', p_actor, p_reason);
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         values (the_entry, 'RETURN', l.available, l.currency, l.fund_id, p_account, p_lot);
     end if;
     return l.available;
   end $$`,

  // One chunk of the expiry of lots past their last day, in account order; what is reserved stays. Returns the chunk's last account, nothing when there was none left.
  `create function expire_lots(p_after uuid, p_size integer, p_actor text)
     returns table (last_account uuid, accounts bigint, lots bigint, amount bigint) ${OPERATION} set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
   declare the_entry uuid := uuidv7(); chunk uuid[]; locked uuid[];
   begin
     select array_agg(id order by id) into chunk from (select id from learning_account where id > p_after order by id limit p_size) c;
     if chunk is null then return; end if;
     last_account := chunk[array_upper(chunk, 1)];
     -- Only accounts whose lock is held: a lot that was granted to another one meanwhile is for the next run.
     select array_agg(id) into locked from (
       select a.id from learning_account a
        where a.id = any(chunk) and exists (select from entitlement_lot l where l.account_id = a.id and l.available > 0 and l.expires_on < scheme_today())
        order by a.id for no key update) due;
     with gone as (
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select the_entry, 'EXPIRE', l.available, l.currency, l.fund_id, l.account_id, l.id
           from entitlement_lot l where l.account_id = any(locked) and l.available > 0 and l.expires_on < scheme_today()
         returning account_id, journal_line.amount)
     select count(distinct g.account_id), count(*), coalesce(sum(g.amount), 0) into accounts, lots, amount from gone g;
     if lots > 0 then
       insert into journal_entry (id, kind, actor, reason) values (the_entry, 'EXPIRE', p_actor, 'last day passed');
     end if;
     return next;
   end $$`,

  // Pays a provider: what the provider owes is netted first. Returns both parts; their sum is the amount.
  `create function pay_out(p_provider uuid, p_currency text, p_amount bigint, p_actor text, p_reason text, out netted bigint, out paid bigint) ${LOCKING_PROVIDER} as $$
   declare the_entry uuid := uuidv7(); p provider_payable;
   begin
     select * into p from provider_payable where provider_id = p_provider and currency = p_currency for no key update;
     netted := least(coalesce(p.receivable, 0), p_amount);
     paid := p_amount - netted;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, 'PAYOUT', p_actor, p_reason);
     insert into journal_line (entry_id, movement, amount, currency, provider_id)
       select the_entry, part.movement, part.amount, p_currency, p_provider
         from (values ('NET', netted), ('PAYOUT', paid)) part (movement, amount) where part.amount > 0;
   end $$`,
];

const dropSecondForm = [
  `drop function pay_out(uuid, text, bigint, text, text)`,
  `drop function expire_lots(uuid, integer, text)`,
  `drop function return_lot(uuid, uuid, text, text)`,
  `drop function move_own(uuid, uuid, text, bigint, text, text)`,
  `drop function move_reserved(uuid, uuid, text, bigint, text, text, boolean)`,
  `drop function claim_missing(uuid, text, bigint, uuid)`,
  `drop function reserve(uuid, uuid, uuid, text, bigint, bigint, text, text[], text)`,
  `drop function spending_plan(uuid, text, bigint, text[], text)`,
];

/** The money operations over every source: earmarks in the spending plan, the learner's own share, returns, expiry and payouts. */
export class ExtendLedgerOperations1764000410000 implements MigrationInterface {
  readonly name = 'ExtendLedgerOperations1764000410000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...dropFirstForm, ...secondForm]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...dropSecondForm, spendingPlan, reserve, moveReserved]) await runner.query(statement);
  }
}
