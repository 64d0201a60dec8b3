import type { MigrationInterface, QueryRunner } from 'typeorm';

// A plan made anew for every call would be half the price of a call.
const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan`;

/** Which lots would pay an amount, in spending order: earliest expiry first, then oldest. Quote and reservation both ask this. */
export const spendingPlan = `create function spending_plan(p_account uuid, p_currency text, p_amount bigint)
     returns table (lot_id uuid, fund_id uuid, take bigint, expires_on date, spending_rank bigint)
     language sql stable set plan_cache_mode = force_generic_plan as $$
     select id, fund_id, least(available, p_amount - before)::bigint, expires_on, rank
       from (select l.id, l.fund_id, l.available, l.expires_on,
                    coalesce(sum(l.available) over (order by l.expires_on nulls last, l.granted_on, l.id rows between unbounded preceding and 1 preceding), 0) as before,
                    row_number() over (order by l.expires_on nulls last, l.granted_on, l.id) as rank
               from entitlement_lot l
              where l.account_id = p_account and l.currency = p_currency and l.available > 0
                and (l.expires_on is null or l.expires_on >= scheme_today())) usable
      where before < p_amount
      order by rank
   $$`;

// Takes the account's lock. Whatever moves money of an account begins with it, so its lots need no locks of their own.
const lockAccount = `create function lock_account(p_account uuid) returns text ${OPERATION} as $$
   declare found_state text;
   begin
     select state into found_state from learning_account where id = p_account for no key update;
     if found_state is null then raise exception 'ACCOUNT_MISSING' using errcode = 'TS020'; end if;
     return found_state;
   end $$`;

/** Reserves an amount for one order. Returns what is missing; nothing is written unless it is 0. */
export const reserve = `create function reserve(p_account uuid, p_order uuid, p_provider uuid, p_currency text, p_amount bigint, p_actor text) returns bigint ${OPERATION} as $$
   declare missing bigint; the_reservation uuid := uuidv7(); the_entry uuid := uuidv7();
   begin
     if lock_account(p_account) <> 'OPEN' then raise exception 'ACCOUNT_NOT_OPEN' using errcode = 'TS021'; end if;
     select p_amount - coalesce(sum(take), 0) into missing from spending_plan(p_account, p_currency, p_amount);
     if missing > 0 then return missing; end if;
     insert into reservation (account_id, id, order_id, provider_id, currency, amount, reserved)
       values (p_account, the_reservation, p_order, p_provider, p_currency, p_amount, p_amount);
     insert into journal_entry (id, kind, actor) values (the_entry, 'RESERVE', p_actor);
     insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
       select the_entry, 'RESERVE', p.take, p_currency, p.fund_id, p_account, p.lot_id, the_reservation
         from spending_plan(p_account, p_currency, p_amount) p order by p.spending_rank;
     return 0;
   end $$`;

/** A lot that comes back after its last day, or within it, keeps that day; past it, it gets the fund's grace on top. At the provider's or the scheme's fault the grace counts from today. */
export const prolongReturned = `create function prolong_returned(p_account uuid, p_entry uuid, p_at_fault boolean) returns void ${OPERATION} as $$
   begin
     insert into expiry_change (account_id, lot_id, entry_id, was, becomes)
       select l.account_id, l.id, p_entry, l.expires_on,
              case when p_at_fault then greatest(l.expires_on, scheme_today() + f.refund_grace_days) else l.expires_on + f.refund_grace_days end
         from entitlement_lot l join fund f on f.id = l.fund_id
        where l.account_id = p_account and l.id in (select lot_id from journal_line where entry_id = p_entry and account_id = p_account)
          and l.expires_on < scheme_today() and f.refund_grace_days > 0;
   end $$`;

/** Settles, releases or refunds part of an order's reservation: spending order forward for SETTLE, backward for RELEASE and REFUND. Returns what could not be moved; nothing is written unless it is 0. */
export const moveReserved = `create function move_reserved(p_account uuid, p_order uuid, p_movement text, p_amount bigint, p_actor text, p_reason text, p_at_fault boolean) returns bigint ${OPERATION} as $$
   declare the_entry uuid := uuidv7(); r reservation; movable bigint;
   begin
     if p_movement not in ('SETTLE', 'RELEASE', 'REFUND') or p_amount <= 0 then raise exception 'WRONG_MOVEMENT' using errcode = 'TS022'; end if;
     perform lock_account(p_account);
     select * into r from reservation where account_id = p_account and order_id = p_order;
     if r.id is null then raise exception 'RESERVATION_MISSING' using errcode = 'TS023'; end if;
     movable := case p_movement when 'REFUND' then r.settled - r.refunded else r.reserved end;
     if movable < p_amount then return p_amount - movable; end if;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, p_movement, p_actor, p_reason);
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

// One chunk of an annual provision: the accounts after a cursor, in id order. Returns the chunk's last account, null when there was none left.
// A second run finds its own grants and adds nothing. Every table is reached by key, account by account (`offset 0` and the settings hold the planner to it): a
// plan that joins whole tables, made while they were empty and never analysed, would make the run quadratic.
export const provideChunk = `create function provide_chunk(p_policy uuid, p_fund uuid, p_year integer, p_after uuid, p_size integer, p_actor text)
     returns table (last_account uuid, accounts bigint, granted bigint, amount bigint) ${OPERATION} set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
   declare the_entry uuid := uuidv7(); the_reference text := 'annual provision ' || p_year; today date := scheme_today();
   begin
     select max(c.id::text)::uuid, count(*) into last_account, accounts
       from (select id from learning_account where id > p_after order by id limit p_size) c;
     if last_account is null then return; end if;
     with eligible as (
       select a.id as account_id, a.currency, p.birth_year,
              (select value from person_fact f where f.person_id = p.id and f.fact = 'QUALIFICATION' and f.valid @> today offset 0) as qualification,
              (select value from person_fact f where f.person_id = p.id and f.fact = 'LABOUR_FORCE_STATUS' and f.valid @> today offset 0) as status
         from learning_account a
         join person p on p.id = a.person_id
        where a.id > p_after and a.id <= last_account and a.state in ('OPEN', 'DORMANT') and p.state = 'ACTIVE'
          and not exists (select from entitlement_lot l
                           where l.account_id = a.id and l.fund_id = p_fund and l.grant_reference = the_reference offset 0)),
     ruled as (
       select e.*, r.need_group, r.amount, r.ceiling, r.preservation_months
         from eligible e
         cross join lateral (select * from provision_rule r
                              where r.policy_version_id = p_policy
                                and (r.qualification is null or r.qualification = e.qualification)
                                and (r.labour_force_status is null or r.labour_force_status = e.status)
                                and p_year - e.birth_year between r.age_from and r.age_to
                              order by r.rank limit 1) r),
     cut as (
       select r.*, least(r.amount, greatest(r.ceiling - held.amount, 0)) as grant_amount, held.amount as held
         from ruled r
         cross join lateral (select coalesce(sum(l.available + l.reserved), 0)::bigint as amount from entitlement_lot l
                              where l.account_id = r.account_id and (l.expires_on is null or l.expires_on >= today)) held),
     born as (
       insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation)
         select account_id, p_fund, the_entry, the_reference, grant_amount, grant_amount, currency, today,
                (today + make_interval(months => preservation_months))::date,
                jsonb_build_object('policyVersion', p_policy, 'rule', need_group,
                                   'facts', jsonb_build_object('qualification', qualification, 'labourForceStatus', status, 'age', p_year - birth_year),
                                   'amount', cut.amount::text, 'ceiling', ceiling::text, 'held', held::text, 'cutByCeiling', (cut.amount - grant_amount)::text)
           from cut where grant_amount > 0
         returning entitlement_lot.granted)
     select count(*), coalesce(sum(b.granted), 0) into granted, amount from born b;
     if granted > 0 then
       insert into journal_entry (id, kind, actor, reason) values (the_entry, 'GRANT', p_actor, the_reference);
     end if;
     return next;
   end $$`;

const up = [spendingPlan, lockAccount, reserve, prolongReturned, moveReserved, provideChunk];

const down = [
  `drop function provide_chunk(uuid, uuid, integer, uuid, integer, text)`,
  `drop function move_reserved(uuid, uuid, text, bigint, text, text, boolean)`,
  `drop function prolong_returned(uuid, uuid, boolean)`,
  `drop function reserve(uuid, uuid, uuid, text, bigint, text)`,
  `drop function lock_account(uuid)`,
  `drop function spending_plan(uuid, text, bigint)`,
];

/** The money operations: each one call, each under the account's lock, each writing journal lines and nothing else. */
export class CreateLedgerOperations1764000200000 implements MigrationInterface {
  readonly name = 'CreateLedgerOperations1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
