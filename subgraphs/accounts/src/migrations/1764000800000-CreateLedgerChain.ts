import type { MigrationInterface, QueryRunner } from 'typeorm';

// Run as the owner: the application reads the chain and can write none of it.
const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp`;

const tables = [
  // A chain for each day: what was booked on it, in order, each hash over the one before and the line's text.
  `create table ledger_day (
     day date not null constraint ledger_day_pk primary key,
     lines bigint not null constraint ledger_day_lines check (lines >= 0),
     previous bytea not null,
     head bytea not null constraint ledger_day_head check (length(head) = 32),
     sealed_at timestamptz not null default scheme_now()
   )`,
  `create table ledger_link (
     day date not null,
     line_number bigint not null constraint ledger_link_number check (line_number > 0),
     line_id uuid not null,
     hash bytea not null,
     constraint ledger_link_pk primary key (day, line_number)
   )`,
  // Until when nothing is booked any more, and the transaction before which all others must have ended for that to be so.
  `create table ledger_closing (
     until timestamptz not null constraint ledger_closing_pk primary key,
     closed_by xid8 not null default pg_current_xact_id(),
     horizon xid8
   )`,
  ...['ledger_day', 'ledger_link'].flatMap((table) => [
    `create trigger ${table}_is_forever before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_is_never_emptied before truncate on ${table} for each statement execute function refuse_change()`,
  ]),
  // Lines come in the order of their booking, so a day is a few blocks of the table: an index of ranges costs a writer next to nothing.
  `create index journal_line_by_day on journal_line using brin (booked_at) with (autosummarize = on)`,
];

const rows = [
  // What the chain says of a line: the line, its entry, and the lot's last day where the line gave it one. As JSON, so that anybody can write the same text.
  `create view ledger_row with (security_invoker = true) as
     select l.booked_at, l.id,
            json_build_array(l.id, l.entry_id, l.movement, l.amount::text, l.currency, l.fund_id, l.account_id, l.lot_id, l.reservation_id, l.provider_id,
                             to_char(l.booked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                             e.kind, e.value_date, to_char(e.booked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor, e.reason,
                             c.was, c.becomes)::text as text
       from journal_line l
       left join journal_entry e on e.id = l.entry_id
       left join expiry_change c on c.account_id = l.account_id and c.lot_id = l.lot_id and c.entry_id = l.entry_id`,

  `create function ledger_hash_step(state bytea, beginning bytea, line text) returns bytea language plpgsql immutable as $$
   begin
     return sha256(coalesce(state, beginning) || convert_to(line, 'UTF8'));
   end $$`,
  `create aggregate ledger_hash(bytea, text) (sfunc = ledger_hash_step, stype = bytea)`,

  // Where the chain of a day begins: in the head of the day before, and in the day itself.
  `create function ledger_beginning(previous bytea, day date) returns bytea language sql immutable
     return sha256(previous || convert_to(to_char(day, 'YYYY-MM-DD'), 'UTF8'))`,
  `create function ledger_midnight(day date) returns timestamptz language sql stable
     return (select day::timestamp at time zone time_zone from scheme_clock)`,
  // The chain of a day, made anew from the journal.
  `create function ledger_chain(p_day date, p_previous bytea) returns table (line_number bigint, line_id uuid, hash bytea)
     language sql stable set search_path = accounts, pg_temp set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
     select row_number() over in_order, id, ledger_hash(ledger_beginning(p_previous, p_day), text) over in_order
       from ledger_row
      where booked_at >= (select ledger_midnight(p_day)) and booked_at < (select ledger_midnight(p_day + 1)) -- once, not for each line
     window in_order as (order by booked_at, id rows unbounded preceding)
   $$`,
];

const sealing = [
  `create function books_into_open_day() returns trigger ${GUARD} as $$
   begin
     -- A serialization failure in the words of SQL: the transaction began on a day that is closed now, and is asked to begin again.
     if (select min(booked_at) from fresh) < (select max(until) from ledger_closing) then
       raise exception 'LEDGER_DAY_CLOSED' using errcode = '40001';
     end if;
     return null;
   end $$`,
  `create trigger journal_line_0_books_into_open_day after insert on journal_line referencing new table as fresh for each statement execute function books_into_open_day()`,

  // Closes what is over, a quarter of an hour after midnight; and says of what an earlier call closed which transactions may still have booked into it: those that
  // had begun to write before the closing was seen, which are older than this one. A sandbox whose clock was set ahead may be set back, so the day must be over in truth, too.
  `create function close_days() returns void ${GUARD} as $$
   declare over timestamptz;
   begin
     if pg_current_xact_id_if_assigned() is not null then raise exception 'CLOSING_STANDS_ALONE' using errcode = 'TS070'; end if;
     update ledger_closing set horizon = pg_current_xact_id() where horizon is null and closed_by <> pg_current_xact_id();
     select ledger_midnight(((least(now(), scheme_now()) - interval '15 minutes') at time zone time_zone)::date) into over from scheme_clock;
     insert into ledger_closing (until) select over where over > coalesce((select max(until) from ledger_closing), '-infinity') and exists (select from journal_line);
   end $$`,

  // Seals the first day that is not, when no transaction runs that could still book into it. Returns the day; null when there is none to seal now.
  `create function seal_next_day() returns date ${GUARD} as $$
   declare the_day date; before bytea; closed timestamptz; the_lines bigint; the_head bytea;
   begin
     if not pg_try_advisory_xact_lock(hashtext('accounts.ledger_day')) then return null; end if;
     select max(until) into closed from ledger_closing where horizon <= pg_snapshot_xmin(pg_current_snapshot());
     if closed is null then return null; end if;
     select day + 1, head into the_day, before from ledger_day order by day desc limit 1;
     if the_day is null then
       select (min(booked_at) at time zone (select time_zone from scheme_clock))::date, '' into the_day, before from journal_line;
     end if;
     if ledger_midnight(the_day + 1) > closed then return null; end if;
     insert into ledger_link (day, line_number, line_id, hash) select the_day, line_number, line_id, hash from ledger_chain(the_day, before);
     select count(*) into the_lines from ledger_link where day = the_day;
     select hash into the_head from ledger_link where day = the_day and line_number = the_lines;
     insert into ledger_day (day, lines, previous, head) values (the_day, the_lines, before, coalesce(the_head, ledger_beginning(before, the_day)));
     return the_day;
   end $$`,

  // The first difference between a sealed day and the journal; no row when they agree.
  `create function ledger_difference(p_day date) returns table (line_number bigint, sealed_line uuid, found_line uuid, difference text)
     language sql stable set search_path = accounts, pg_temp as $$
     with found as materialized (select c.* from ledger_day d cross join lateral ledger_chain(d.day, d.previous) c where d.day = p_day),
          sealed as materialized (select l.line_number, l.line_id, l.hash from ledger_link l where l.day = p_day)
     select line_number, s.line_id, f.line_id,
            case when s.line_id = f.line_id then 'CHANGED'
                 when s.line_id is null or f.line_id is not null and exists (select from found x where x.line_id = s.line_id) then 'INSERTED'
                 else 'REMOVED' end
       from sealed s full join found f using (line_number)
      where s.hash is distinct from f.hash
      order by line_number limit 1
   $$`,

  `grant select on ledger_day, ledger_link, ledger_closing, ledger_row to accounts`,
];

const down = [
  `drop function ledger_difference(date)`,
  `drop function seal_next_day()`,
  `drop function close_days()`,
  `drop trigger journal_line_0_books_into_open_day on journal_line`,
  `drop function books_into_open_day()`,
  `drop function ledger_chain(date, bytea)`,
  `drop function ledger_midnight(date)`,
  `drop function ledger_beginning(bytea, date)`,
  `drop aggregate ledger_hash(bytea, text)`,
  `drop function ledger_hash_step(bytea, bytea, text)`,
  `drop view ledger_row`,
  `drop index journal_line_by_day`,
  ...['ledger_closing', 'ledger_link', 'ledger_day'].map((table) => `drop table ${table}`),
];

/** One hash chain for each day of the journal, sealed when nothing can be booked into the day any more, each chained to the day before. */
export class CreateLedgerChain1764000800000 implements MigrationInterface {
  readonly name = 'CreateLedgerChain1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...rows, ...sealing]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
