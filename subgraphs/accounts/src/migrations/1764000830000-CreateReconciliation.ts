import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // A funder's own file of what it has paid into a fund, as it was imported. It stays as it is: what is missing on our side is booked, and then found.
  `create table reconciliation (
     id uuid not null default uuidv7() constraint reconciliation_pk primary key,
     fund_id uuid not null constraint reconciliation_fund references fund,
     file_digest text not null constraint reconciliation_digest check (file_digest ~ '^[0-9a-f]{64}$'),
     first_day date not null,
     last_day date not null,
     lines integer not null constraint reconciliation_lines check (lines > 0),
     imported_by text not null,
     imported_at timestamptz not null default scheme_now(),
     constraint reconciliation_once unique (fund_id, file_digest),
     constraint reconciliation_period check (last_day >= first_day)
   )`,
  `create table reconciliation_line (
     reconciliation_id uuid not null constraint reconciliation_line_file references reconciliation,
     line_number integer not null,
     payment_reference text not null,
     amount bigint not null constraint reconciliation_line_amount check (amount > 0),
     booked_on date not null,
     constraint reconciliation_line_pk primary key (reconciliation_id, line_number),
     constraint reconciliation_line_once unique (reconciliation_id, payment_reference)
   )`,
  ...['reconciliation', 'reconciliation_line'].map(
    (table) =>
      `create trigger ${table}_is_forever before update or delete on ${table} for each row execute function refuse_change()`,
  ),
  `create index journal_line_of_deposits on journal_line (fund_id, entry_id) where movement = 'DEPOSIT'`,

  // The file against the journal's deposits into the fund, by payment reference. Ours only: deposits of the file's period, from its first day to its last, that it does not name.
  // Runs as the owner: a reader reaches journal lines of their own account, and deposits are of none.
  `create function reconciled(p_reconciliation uuid)
     returns table (payment_reference text, line_number integer, their_amount bigint, their_day date, our_amount bigint, our_day date, outcome text)
     language sql stable security definer set search_path = accounts, pg_temp as $$
     with theirs as (select t.* from reconciliation_line t where t.reconciliation_id = p_reconciliation),
          ours as (
            select e.reason as payment_reference, sum(l.amount)::bigint as amount, min(e.value_date) as day
              from reconciliation r
              join journal_line l on l.fund_id = r.fund_id and l.movement = 'DEPOSIT'
              join journal_entry e on e.id = l.entry_id
             where r.id = p_reconciliation
             group by e.reason, r.first_day, r.last_day
            having min(e.value_date) between r.first_day and r.last_day or e.reason in (select t.payment_reference from theirs t))
     select coalesce(t.payment_reference, o.payment_reference, ''), t.line_number, t.amount, t.booked_on, o.amount, o.day,
            case when o.amount is null then 'THEIRS_ONLY' when t.amount is null then 'OURS_ONLY' when t.amount = o.amount then 'MATCHED' else 'AMOUNT_DIFFERS' end
       from theirs t full join ours o on o.payment_reference = t.payment_reference
   $$`,

  `grant select, insert on reconciliation, reconciliation_line to accounts`,
];

const down = [
  `drop function reconciled(uuid)`,
  `drop index journal_line_of_deposits`,
  `drop table reconciliation_line`,
  `drop table reconciliation`,
];

/** Funders' files, and how they agree with the deposits of the journal. */
export class CreateReconciliation1764000830000 implements MigrationInterface {
  readonly name = 'CreateReconciliation1764000830000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
