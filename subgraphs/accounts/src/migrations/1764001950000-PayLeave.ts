import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text of a function that becomes another, wherever it stands in it. */
const rewritten = (name: string, was: string, becomes: string): string => `
  do $do$
  declare body text := pg_get_functiondef('${name}()'::regprocedure);
  begin
    if position($was$${was}$was$ in body) = 0 then raise exception '${name} is not what it was'; end if;
    execute replace(body, $was$${was}$was$, $new$${becomes}$new$);
  end $do$`;

/** The same of what a view is made from. */
const madeFrom = (view: string, pairs: readonly (readonly [string, string])[]): string => `
  do $do$
  declare body text := pg_get_viewdef('${view}'::regclass);
  begin
    execute 'create or replace view ${view} with (security_invoker = true) as ' || ${pairs.reduce(
      (text, [was, becomes]) => `replace(${text}, '${was}', '${becomes}')`,
      'body',
    )};
  end $do$`;

/** A movement that joins another in the constraint that says which movements name something; or leaves it. */
const alongside = (constraint: string, movement: string, joins: boolean): string => {
  const [alone, together] = [`''${movement}''::text`, `''${movement}''::text, ''COMPENSATE''::text`];
  const [was, becomes] = joins ? [alone, together] : [together, alone];
  return `
  do $do$
  declare body text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}' and conrelid = 'journal_line'::regclass);
  begin
    execute format('alter table journal_line drop constraint %I, add constraint %I %s', '${constraint}', '${constraint}',
                   replace(body, '${was}', '${becomes}'));
  end $do$`;
};

const named = (joins: boolean): readonly string[] => [
  alongside('journal_line_names_its_fund', 'DEPOSIT', joins),
  alongside('journal_line_names_its_account', 'DEPOSIT', joins),
  alongside('journal_line_names_its_provider', 'SETTLE', joins),
];

const tables = [
  `insert into movement values ('COMPENSATE', 'fund', 'payable')`,
  ...named(true),
  `alter table leave_compensation
     add column fund_id uuid constraint leave_compensation_fund references fund,
     add column entry_id uuid constraint leave_compensation_entry unique,
     add column run_id uuid constraint leave_compensation_run references payment_run,
     add column payout_id uuid constraint leave_compensation_payout references payout`,
  // What was approved before money moved with it is approved again, by whoever pays.
  `alter table leave_compensation disable trigger leave_compensation_is_for_evidence`,
  `alter table leave_request disable trigger leave_request_moves_forward`,
  `update leave_compensation set approved_by = null, approved_at = null where approved_at is not null and amount > 0`,
  `update leave_request r set state = 'EVIDENCED' from leave_compensation c
    where c.person_id = r.person_id and c.request_id = r.id and r.state = 'COMPENSATED' and c.approved_at is null`,
  `alter table leave_request enable trigger leave_request_moves_forward`,
  `alter table leave_compensation enable trigger leave_compensation_is_for_evidence`,
  `alter table leave_compensation
     add constraint leave_compensation_booked check (
       (entry_id is null) = (fund_id is null) and (entry_id is not null) = (approved_at is not null and amount > 0)),
     add constraint leave_compensation_in_run check (run_id is null or entry_id is not null),
     add constraint leave_compensation_paid check (payout_id is null or run_id is not null)`,
  `create index leave_compensation_unpaid on leave_compensation (organisation_id, currency) where entry_id is not null and payout_id is null`,
  `create index leave_compensation_by_run on leave_compensation (run_id, request_id) where run_id is not null`,
  `create index leave_request_with_compensation on leave_request (id) where state in ('EVIDENCED', 'COMPENSATED')`,
  `create index journal_line_of_compensations on journal_line (fund_id) where movement = 'COMPENSATE'`,
];

const TO_PAYABLE = `'SETTLE', 'SETTLE_OWN', 'CLAIM'`;
const FIRST_OF_PAYABLES = `insert into provider_payable (provider_id, currency, payable)`;
// An employer is paid for leave like a provider for a course: out of a fund, within its budget, and only what was approved.
const FROM_FUND = `if exists (select from fresh f where f.movement = 'COMPENSATE'
                   and not exists (select from leave_compensation c where c.entry_id = f.entry_id and c.fund_id = f.fund_id
                                      and c.organisation_id = f.provider_id and c.currency = f.currency and c.amount = f.amount)) then
       raise exception 'COMPENSATION_NOT_APPROVED' using errcode = 'TS124';
     end if;
     update fund_balance b set available = b.available - x.amount, committed = b.committed + x.amount
       from (select fund_id, sum(amount)::bigint as amount from fresh where movement = 'COMPENSATE' group by fund_id) x where b.fund_id = x.fund_id;
     if exists (select from fresh f where f.movement = 'COMPENSATE' and not exists (select from fund_balance b where b.fund_id = f.fund_id)) then
       raise exception 'FUND_WITHOUT_MONEY' using errcode = 'TS004';
     end if;
     ${FIRST_OF_PAYABLES}`;

const BEFORE_APPROVAL = `if tg_op = 'UPDATE' then`;
const AFTER_APPROVAL = `if tg_op = 'UPDATE' and old.approved_at is not null then
       if old.payout_id is not null or to_jsonb(new) - 'run_id' - 'payout_id' <> to_jsonb(old) - 'run_id' - 'payout_id' then
         raise exception 'LEAVE_COMPENSATION_FIXED' using errcode = 'TS069';
       end if;
       if new.payout_id is not null and not exists (select from payout p where p.id = new.payout_id and p.run_id = new.run_id
                                                       and p.provider_id = new.organisation_id and p.currency = new.currency) then
         raise exception 'LEAVE_COMPENSATION_OF_OTHER_PAYOUT' using errcode = 'TS125';
       end if;
     elsif tg_op = 'UPDATE' then`;
const APPROVED = `- 'approved_by' - 'approved_at'`;
const BOOKED = `${APPROVED} - 'fund_id' - 'entry_id'`;

const IN_RUN = `exists (select from payment p where p.run_id = new.id and p.state = 'RELEASED')`;
const ANY_IN_RUN = `(${IN_RUN} or exists (select from leave_compensation c where c.run_id = new.id))`;

const guards = [
  rewritten('apply_to_funds_and_payables', TO_PAYABLE, `${TO_PAYABLE}, 'COMPENSATE'`),
  rewritten('apply_to_funds_and_payables', FIRST_OF_PAYABLES, FROM_FUND),
  rewritten('compensation_is_for_evidence', APPROVED, BOOKED),
  rewritten('compensation_is_for_evidence', BEFORE_APPROVAL, AFTER_APPROVAL),
  rewritten('payment_run_ends', IN_RUN, ANY_IN_RUN),
  `create trigger leave_compensation_joins_open_run before update on leave_compensation for each row
     when (new.run_id is not null and new.run_id is distinct from old.run_id) execute function payment_joins_open_run()`,
];

const compensated = (by: string): string =>
  `(select ${by}, sum(amount)::bigint as amount from journal_line where movement = 'COMPENSATE' group by ${by}) c using (${by})`;

const audit = [
  // The audit of lots and orders, which know nothing of leave, holds of funds and payables as if no leave had been compensated; what was is audited by itself.
  `create view fund_without_leave with (security_invoker = true) as
     select b.fund_id, b.available + coalesce(c.amount, 0) as available, b.budget, b.committed - coalesce(c.amount, 0) as committed
       from fund_balance b left join ${compensated('fund_id')}`,
  `create view payable_without_leave with (security_invoker = true) as
     select provider_id, currency, p.payable - coalesce(c.amount, 0) as payable, p.receivable
       from provider_payable p left join ${compensated('provider_id, currency')}`,
  madeFrom('ledger_audit', [
    ['fund_balance', 'fund_without_leave'],
    ['provider_payable', 'payable_without_leave'],
  ]),
  `create view compensation_audit with (security_invoker = true) as
     select 'leave compensations agree with the journal' as check, count(*) as wrong
       from (select * from leave_compensation where entry_id is not null) c
       full join (select * from journal_line where movement = 'COMPENSATE') j on j.entry_id = c.entry_id
      where (c.fund_id, c.organisation_id, c.currency, c.amount) is distinct from (j.fund_id, j.provider_id, j.currency, j.amount)
     union all
     select 'payouts pay what was in their run', count(*)
       from payout p
      where p.gross <> (select coalesce(sum(i.amount), 0) from payout_item i where i.payout_id = p.id)
                     + (select coalesce(sum(c.amount), 0) from leave_compensation c where c.payout_id = p.id)`,
  `create index payout_item_by_payout on payout_item (payout_id)`,
  `create index leave_compensation_by_payout on leave_compensation (payout_id) where payout_id is not null`,
  `grant select on fund_without_leave, payable_without_leave, compensation_audit to accounts`,
  `grant update (fund_id, entry_id, run_id, payout_id) on leave_compensation to accounts`,
];

const down = [
  `drop index leave_compensation_by_payout`,
  `drop index payout_item_by_payout`,
  `drop view compensation_audit`,
  madeFrom('ledger_audit', [
    ['fund_without_leave', 'fund_balance'],
    ['payable_without_leave', 'provider_payable'],
  ]),
  `drop view payable_without_leave`,
  `drop view fund_without_leave`,
  `drop trigger leave_compensation_joins_open_run on leave_compensation`,
  rewritten('payment_run_ends', ANY_IN_RUN, IN_RUN),
  rewritten('compensation_is_for_evidence', AFTER_APPROVAL, BEFORE_APPROVAL),
  rewritten('compensation_is_for_evidence', BOOKED, APPROVED),
  rewritten('apply_to_funds_and_payables', FROM_FUND, FIRST_OF_PAYABLES),
  rewritten('apply_to_funds_and_payables', `${TO_PAYABLE}, 'COMPENSATE'`, TO_PAYABLE),
  `drop index journal_line_of_compensations`,
  `drop index leave_request_with_compensation`,
  `alter table leave_compensation drop constraint leave_compensation_booked, drop constraint leave_compensation_in_run, drop constraint leave_compensation_paid,
     drop column payout_id, drop column run_id, drop column entry_id, drop column fund_id`,
  ...named(false),
  `delete from movement where code = 'COMPENSATE'`,
];

/** What employers get back for paid leave is booked out of a fund and paid in payment runs. */
export class PayLeave1764001950000 implements MigrationInterface {
  readonly name = 'PayLeave1764001950000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards, ...audit]) await runner.query(statement);
  }

  // Refused by a foreign key where the journal holds a compensation.
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
