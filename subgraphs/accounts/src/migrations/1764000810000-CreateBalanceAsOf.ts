import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp`;

/** What a line adds to one of the places a lot's money can be. */
const into = (place: string): string =>
  `coalesce(sum(case when m.gives_to = '${place}' then j.amount when m.takes_from = '${place}' then -j.amount end), 0)::bigint`;

const up = [
  // Entries that were booked later than their value date: few, and what a question about a past day has to look for among all that was booked since.
  `create table backdated_entry (
     entry_id uuid not null constraint backdated_entry_pk primary key,
     value_date date not null,
     booked_at timestamptz not null
   )`,
  `create index backdated_entry_by_booking on backdated_entry (booked_at, value_date)`,
  `insert into backdated_entry (entry_id, value_date, booked_at)
     select id, value_date, booked_at from journal_entry, scheme_clock where value_date < (booked_at at time zone time_zone)::date`,
  // What has not come is not booked: so all that was booked before a day is of value before it.
  `create function value_date_has_come() returns trigger ${GUARD} as $$
   declare booked_on date := (select (new.booked_at at time zone time_zone)::date from scheme_clock);
   begin
     if new.value_date > booked_on then raise exception 'VALUE_DATE_AHEAD' using errcode = 'TS071'; end if;
     if new.value_date < booked_on then
       insert into backdated_entry (entry_id, value_date, booked_at) values (new.id, new.value_date, new.booked_at);
     end if;
     return new;
   end $$`,
  `create trigger journal_entry_value_date_has_come before insert on journal_entry for each row execute function value_date_has_come()`,

  // For accounts with a long history: what their lots held before the first day of a month, by everything booked until then. Can be thrown away and taken anew.
  `create table lot_snapshot (
     account_id uuid not null,
     before date not null constraint lot_snapshot_month check (extract(day from before) = 1),
     lot_id uuid not null,
     available bigint not null,
     reserved bigint not null,
     settled bigint not null,
     constraint lot_snapshot_pk primary key (account_id, before, lot_id),
     constraint lot_snapshot_lot foreign key (account_id, lot_id) references entitlement_lot
   )`,
  // Months whose snapshots were taken.
  `create table snapshot_month (
     before date not null constraint snapshot_month_pk primary key
   )`,
  `alter table lot_snapshot enable row level security`,
  `create policy lot_snapshot_reach on lot_snapshot using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,

  // What lots of an account held at the end of a day by value date, as it was known at an instant by booking time: the newest snapshot that lies before both, and
  // what was booked from there to the end of the day; and of what was booked later, which the lines of an entry are together, the entries that were backdated. A lot's
  // last day, and whether it was still offered, are those of then.
  `create function lots_as_of(p_account uuid, p_day date, p_known timestamptz)
     returns table (lot_id uuid, fund_id uuid, available bigint, reserved bigint, settled bigint, expires_on date, offered boolean)
     language sql stable set search_path = accounts, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
     with base as materialized (
       select max(s.before) as before, coalesce(ledger_midnight(max(s.before)), '-infinity') as since, ledger_midnight(p_day + 1) as ended from lot_snapshot s
        where s.account_id = p_account and s.before <= least(p_day + 1, (select (p_known at time zone time_zone)::date from scheme_clock))),
     moved as (
       select s.lot_id, s.available, s.reserved, s.settled from lot_snapshot s where s.account_id = p_account and s.before = (select base.before from base)
       union all
       select j.lot_id, ${into('available')}, ${into('reserved')}, ${into('payable')}
         from journal_line j join movement m on m.code = j.movement
        where j.account_id = p_account and j.lot_id is not null and j.booked_at >= (select base.since from base) and j.booked_at <= p_known
          and j.booked_at < (select base.ended from base)
        group by j.lot_id
       union all
       select j.lot_id, ${into('available')}, ${into('reserved')}, ${into('payable')}
         from journal_line j join movement m on m.code = j.movement
        where j.account_id = p_account and j.lot_id is not null
          and j.booked_at = any (array(select b.booked_at from backdated_entry b
                                        where b.booked_at >= (select base.ended from base) and b.booked_at <= p_known and b.value_date <= p_day))
          and (select e.value_date from journal_entry e where e.id = j.entry_id) <= p_day
        group by j.lot_id),
     held as (select h.lot_id, sum(h.available)::bigint as available, sum(h.reserved)::bigint as reserved, sum(h.settled)::bigint as settled from moved h group by h.lot_id)
     select h.lot_id, l.fund_id, h.available, h.reserved, h.settled,
            coalesce((select c.was from expiry_change c join journal_entry e on e.id = c.entry_id
                       where c.account_id = p_account and c.lot_id = h.lot_id and (e.booked_at > p_known or e.value_date > p_day) order by c.was limit 1), l.expires_on),
            l.offered or exists (select from earmark_answer a where a.account_id = p_account and a.lot_id = h.lot_id
                                    and (a.answered_at > p_known or a.answered_at >= ledger_midnight(p_day + 1)))
       from held h join entitlement_lot l on l.account_id = p_account and l.id = h.lot_id
   $$`,

  // Takes the snapshots of the next month whose days are all sealed, for accounts that have at least so many lines since their last. Returns the month; null when there is none.
  `create function take_snapshots(p_lines integer) returns date ${GUARD} as $$
   declare the_month date; starts timestamptz;
   begin
     if not pg_try_advisory_xact_lock(hashtext('accounts.lot_snapshot')) then return null; end if;
     select coalesce((select max(before) from snapshot_month), date_trunc('month', min(day))::date) + interval '1 month' into the_month from ledger_day;
     if the_month is null or the_month > (select max(day) + 1 from ledger_day) then return null; end if;
     starts := ledger_midnight(the_month);
     insert into lot_snapshot (account_id, before, lot_id, available, reserved, settled)
       select a.account_id, the_month, l.lot_id, l.available, l.reserved, l.settled
         from (select distinct j.account_id from journal_line j
                where j.booked_at >= (select ledger_midnight((the_month - interval '1 month')::date)) and j.booked_at < starts and j.account_id is not null) a
        cross join lateral lots_as_of(a.account_id, the_month - 1, starts - interval '1 microsecond') l
        where p_lines <= (select count(*) from journal_line j
                           where j.account_id = a.account_id and j.booked_at < starts
                             and j.booked_at >= coalesce((select ledger_midnight(max(s.before)) from lot_snapshot s where s.account_id = a.account_id), '-infinity'));
     insert into snapshot_month (before) values (the_month);
     return the_month;
   end $$`,
  // Throws away all snapshots.
  `create function drop_snapshots() returns void ${GUARD} as $$
   begin
     delete from lot_snapshot;
     delete from snapshot_month;
   end $$`,
  // Snapshots that the journal alone does not give.
  `create view wrong_snapshot with (security_invoker = true) as
     select s.account_id, s.before, s.lot_id
       from lot_snapshot s
      cross join lateral (
         select ${into('available')} as available, ${into('reserved')} as reserved, ${into('payable')} as settled
           from journal_line j join movement m on m.code = j.movement
          where j.account_id = s.account_id and j.lot_id = s.lot_id and j.booked_at < ledger_midnight(s.before)) x
      where (s.available, s.reserved, s.settled) is distinct from (x.available, x.reserved, x.settled)`,

  `grant select on backdated_entry, lot_snapshot, snapshot_month, wrong_snapshot to accounts`,
];

const down = [
  `drop view wrong_snapshot`,
  `drop function drop_snapshots()`,
  `drop function take_snapshots(integer)`,
  `drop function lots_as_of(uuid, date, timestamptz)`,
  `drop table snapshot_month`,
  `drop table lot_snapshot`,
  `drop trigger journal_entry_value_date_has_come on journal_entry`,
  `drop function value_date_has_come()`,
  `drop table backdated_entry`,
];

/** What an account held at the end of any day, as known at any instant, with snapshots for accounts whose history is long. */
export class CreateBalanceAsOf1764000810000 implements MigrationInterface {
  readonly name = 'CreateBalanceAsOf1764000810000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
