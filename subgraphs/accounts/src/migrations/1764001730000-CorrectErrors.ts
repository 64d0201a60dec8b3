import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secondProjections } from './1764000400000-ExtendLedger.ts';
import { ledgerAudit } from './1764000420000-AuditEverySource.ts';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

const tables = [
  // An error found, and what two persons of the treasury did about it. What was posted stays; a movement of its own takes back what is still there.
  `create table ledger_correction (
     id uuid not null constraint ledger_correction_pk primary key,
     kind text not null constraint ledger_correction_kind check (kind in ('DEPOSIT', 'GRANT')),
     fund_id uuid not null constraint ledger_correction_fund references fund,
     entry_id uuid not null constraint ledger_correction_entry references journal_entry,
     account_id uuid,
     lot_id uuid,
     payment_reference text,
     amount bigint constraint ledger_correction_amount check (amount > 0),
     currency text not null,
     reason text not null constraint ledger_correction_reason_length check (length(reason) between 3 and 1000),
     state text not null default 'PROPOSED' constraint ledger_correction_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
     proposed_by uuid not null,
     proposed_at timestamptz not null default scheme_now(),
     decided_by uuid,
     decided_at timestamptz,
     reversal_id uuid constraint ledger_correction_reversal unique,
     constraint ledger_correction_lot foreign key (account_id, lot_id) references entitlement_lot,
     constraint ledger_correction_names check ((kind = 'GRANT') = (lot_id is not null) and (kind = 'GRANT') = (account_id is not null)
       and (kind = 'DEPOSIT') = (payment_reference is not null) and (kind = 'GRANT' or amount is not null)),
     constraint ledger_correction_four_eyes check (decided_by <> proposed_by),
     constraint ledger_correction_decided check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
     constraint ledger_correction_reversed check ((state = 'APPROVED') = (reversal_id is not null) and (state <> 'APPROVED' or amount is not null))
   )`,
  `create unique index ledger_correction_of_deposit on ledger_correction (entry_id) where kind = 'DEPOSIT' and state <> 'REJECTED'`,
  `create unique index ledger_correction_of_lot on ledger_correction (lot_id) where kind = 'GRANT' and state = 'PROPOSED'`,
  `create index ledger_correction_by_fund on ledger_correction (fund_id, id)`,
  `create function ledger_correction_moves() returns trigger ${GUARD} as $$
   begin
     if tg_op = 'UPDATE' and old.state <> 'PROPOSED' then raise exception 'CORRECTION_DECIDED' using errcode = 'TS154'; end if;
     if exists (select from learning_account a where a.id = new.account_id and a.person_id in (new.proposed_by, new.decided_by)) then
       raise exception 'CORRECTION_OF_OWN_ACCOUNT' using errcode = 'TS155';
     end if;
     return new;
   end $$`,
  `create trigger ledger_correction_moves before insert or update on ledger_correction for each row execute function ledger_correction_moves()`,
  `create trigger ledger_correction_is_never_deleted before delete or truncate on ledger_correction for each statement execute function refuse_change()`,
  `alter table ledger_correction enable row level security`,
  `create policy ledger_correction_reach on ledger_correction using ((select viewer_is_system()) or viewer() -> 'roles' ?| array['TREASURY', 'AUDITOR'])`,
  `grant select, insert on ledger_correction to accounts`,
  `grant update (state, decided_by, decided_at, amount, reversal_id) on ledger_correction to accounts`,

  // A payment that was corrected leaves its reference to the right one.
  `alter table fund_payment add corrected_by uuid constraint fund_payment_correction references ledger_correction`,
  `alter table fund_payment drop constraint fund_payment_pk, add constraint fund_payment_pk primary key (fund_id, payment_reference, entry_id)`,
  `create unique index fund_payment_once on fund_payment (fund_id, payment_reference) where corrected_by is null`,
  `drop trigger fund_payment_is_forever on fund_payment`,
  `create function fund_payment_is_corrected() returns trigger language plpgsql as $$
   begin
     if old.corrected_by is not null or to_jsonb(new) - 'corrected_by' <> to_jsonb(old) - 'corrected_by' then
       raise exception 'LEDGER_IMMUTABLE: % on %', tg_op, tg_table_name using errcode = 'TS001';
     end if;
     return new;
   end $$`,
  `create trigger fund_payment_is_forever before delete on fund_payment for each row execute function refuse_change()`,
  `create trigger fund_payment_is_corrected before update on fund_payment for each row execute function fund_payment_is_corrected()`,
  `grant update (corrected_by) on fund_payment to accounts`,
];

const movements = [
  `insert into movement values ('UNDEPOSIT', 'fund', 'world'), ('UNGRANT', 'available', 'fund')`,
  `alter table journal_line
     drop constraint journal_line_names_its_fund,
     drop constraint journal_line_names_its_lot,
     drop constraint journal_line_names_its_account,
     add constraint journal_line_names_its_fund check (
       (movement in ('DEPOSIT', 'UNDEPOSIT', 'GRANT', 'UNGRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (fund_id is not null)),
     add constraint journal_line_names_its_lot check (
       (movement in ('GRANT', 'UNGRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (lot_id is not null)),
     add constraint journal_line_names_its_account check (
       (movement in ('DEPOSIT', 'UNDEPOSIT', 'PAYOUT', 'CLAIM', 'NET')) = (account_id is null))`,
];

const projections = [
  `create or replace function apply_to_funds_and_payables() returns trigger ${GUARD} as $$
   begin
     if exists (select from fresh f where movement in ('UNDEPOSIT', 'UNGRANT')
                   and not exists (select from ledger_correction c
                                    where c.reversal_id = f.entry_id and c.state = 'APPROVED' and 'UN' || c.kind = f.movement and c.amount = f.amount
                                      and c.fund_id = f.fund_id and c.lot_id is not distinct from f.lot_id)) then
       raise exception 'CORRECTION_NOT_DECIDED' using errcode = 'TS156';
     end if;
     insert into fund_balance (fund_id, available)
       select f.fund_id, 0 from (select distinct fund_id from fresh where movement = 'DEPOSIT') f on conflict do nothing;
     update fund_balance b set available = b.available + x.available, committed = b.committed + x.committed
       from (select fund_id,
                    sum(case when movement in ('GRANT', 'UNDEPOSIT') then -amount else amount end)::bigint as available,
                    sum(case when movement = 'GRANT' then amount when movement in ('DEPOSIT', 'UNDEPOSIT') then 0 else -amount end)::bigint as committed
               from fresh where movement in ('DEPOSIT', 'UNDEPOSIT', 'GRANT', 'UNGRANT', 'EXPIRE', 'RETURN') group by fund_id) x
      where b.fund_id = x.fund_id;
     if exists (select from fresh f where movement in ('DEPOSIT', 'UNDEPOSIT', 'GRANT', 'UNGRANT', 'EXPIRE', 'RETURN')
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

  // What a correction takes back of a lot counts as given back to its fund.
  `create or replace function apply_to_lots() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     if not exists (select from fresh where movement <> 'GRANT' and lot_id is not null) then return null; end if;
     update entitlement_lot l set available = l.available + x.available, reserved = l.reserved + x.reserved, settled = l.settled + x.settled,
                                  expired = l.expired + x.expired, returned = l.returned + x.returned
       from (select account_id, lot_id, fund_id, currency,
                    sum(case when movement in ('RELEASE', 'REFUND') then amount when movement in ('RESERVE', 'EXPIRE', 'RETURN', 'UNGRANT') then -amount else 0 end)::bigint as available,
                    sum(case when movement = 'RESERVE' then amount when movement in ('RELEASE', 'SETTLE') then -amount else 0 end)::bigint as reserved,
                    sum(case movement when 'SETTLE' then amount when 'REFUND' then -amount else 0 end)::bigint as settled,
                    sum(case movement when 'EXPIRE' then amount else 0 end)::bigint as expired,
                    sum(case when movement in ('RETURN', 'UNGRANT') then amount else 0 end)::bigint as returned
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
];

const operation = [
  // Approves a correction and posts it: a payment whole, of a lot what is still there within its last day. Returns the amount; 0, and nothing is written, when there is nothing left.
  `create function correct_ledger(p_correction uuid, p_by uuid) returns bigint language plpgsql set plan_cache_mode = force_generic_plan as $$
   declare the_entry uuid := uuidv7(); c ledger_correction; the_amount bigint;
   begin
     select * into c from ledger_correction where id = p_correction;
     the_amount := c.amount;
     if c.kind = 'GRANT' then
       perform lock_account(c.account_id);
       select available into the_amount from entitlement_lot
        where account_id = c.account_id and id = c.lot_id and (expires_on is null or expires_on >= scheme_today());
     end if;
     if coalesce(the_amount, 0) = 0 then return 0; end if;
     update ledger_correction set state = 'APPROVED', decided_by = p_by, decided_at = scheme_now(), amount = the_amount, reversal_id = the_entry where id = c.id;
     insert into journal_entry (id, kind, actor, reason) values (the_entry, 'UN' || c.kind, p_by, coalesce(c.payment_reference, c.reason));
     insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
       values (the_entry, 'UN' || c.kind, the_amount, c.currency, c.fund_id, c.account_id, c.lot_id);
     update fund_payment set corrected_by = c.id where c.kind = 'DEPOSIT' and fund_id = c.fund_id and payment_reference = c.payment_reference and entry_id = c.entry_id;
     return the_amount;
   end $$`,
];

/** The funder's file against what stands of the deposits. */
const reconciled = (ours: string): string => `create or replace function reconciled(p_reconciliation uuid)
     returns table (payment_reference text, line_number integer, their_amount bigint, their_day date, our_amount bigint, our_day date, outcome text)
     language sql stable security definer set search_path = accounts, pg_temp as $$
     with theirs as (select t.* from reconciliation_line t where t.reconciliation_id = p_reconciliation),
          ours as (${ours})
     select coalesce(t.payment_reference, o.payment_reference, ''), t.line_number, t.amount, t.booked_on, o.amount, o.day,
            case when o.amount is null then 'THEIRS_ONLY' when t.amount is null then 'OURS_ONLY' when t.amount = o.amount then 'MATCHED' else 'AMOUNT_DIFFERS' end
       from theirs t full join ours o on o.payment_reference = t.payment_reference
   $$`;

const firstOurs = `
            select e.reason as payment_reference, sum(l.amount)::bigint as amount, min(e.value_date) as day
              from reconciliation r
              join journal_line l on l.fund_id = r.fund_id and l.movement = 'DEPOSIT'
              join journal_entry e on e.id = l.entry_id
             where r.id = p_reconciliation
             group by e.reason, r.first_day, r.last_day
            having min(e.value_date) between r.first_day and r.last_day or e.reason in (select t.payment_reference from theirs t)`;

// Of a reference that was corrected, the payment that stands is the one that was booked last.
const ours = `
            select s.payment_reference, s.amount, s.day from (
              select e.reason as payment_reference, sum(case l.movement when 'DEPOSIT' then l.amount else -l.amount end)::bigint as amount,
                     (array_agg(e.value_date order by e.booked_at desc, e.id desc) filter (where l.movement = 'DEPOSIT'))[1] as day, r.first_day, r.last_day
                from reconciliation r
                join journal_line l on l.fund_id = r.fund_id and l.movement in ('DEPOSIT', 'UNDEPOSIT')
                join journal_entry e on e.id = l.entry_id
               where r.id = p_reconciliation
               group by e.reason, r.first_day, r.last_day) s
             where s.amount > 0 and (s.day between s.first_day and s.last_day or s.payment_reference in (select t.payment_reference from theirs t))`;

const views = [
  `create or replace ${ledgerAudit({
    toFund: `'RETURN', 'UNGRANT'`,
    toWorld: `'PAY_BACK', 'PAYOUT', 'UNDEPOSIT'`,
    fromFund: `'GRANT', 'UNDEPOSIT'`,
  })}`,
  `drop index journal_line_of_deposits`,
  `create index journal_line_of_deposits on journal_line (fund_id, entry_id) where movement in ('DEPOSIT', 'UNDEPOSIT')`,
  reconciled(ours),
];

const isReplaced = (statement: string): boolean =>
  /function apply_to_(?:funds_and_payables|lots)\(/.test(statement.slice(0, 80));

const down = [
  reconciled(firstOurs),
  `drop index journal_line_of_deposits`,
  `create index journal_line_of_deposits on journal_line (fund_id, entry_id) where movement = 'DEPOSIT'`,
  `create or replace ${ledgerAudit({ toFund: `'RETURN'`, toWorld: `'PAY_BACK', 'PAYOUT'`, fromFund: `'GRANT'` })}`,
  `drop function correct_ledger(uuid, uuid)`,
  ...secondProjections.filter(isReplaced),
  `alter table journal_line
     drop constraint journal_line_names_its_fund,
     drop constraint journal_line_names_its_lot,
     drop constraint journal_line_names_its_account,
     add constraint journal_line_names_its_fund check (
       (movement in ('DEPOSIT', 'GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (fund_id is not null)),
     add constraint journal_line_names_its_lot check (
       (movement in ('GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND', 'EXPIRE', 'RETURN')) = (lot_id is not null)),
     add constraint journal_line_names_its_account check ((movement in ('DEPOSIT', 'PAYOUT', 'CLAIM', 'NET')) = (account_id is null))`,
  `delete from movement where code in ('UNDEPOSIT', 'UNGRANT')`,
  `drop trigger fund_payment_is_corrected on fund_payment`,
  `drop function fund_payment_is_corrected()`,
  `drop trigger fund_payment_is_forever on fund_payment`,
  `create trigger fund_payment_is_forever before update or delete on fund_payment for each row execute function refuse_change()`,
  `drop index fund_payment_once`,
  `alter table fund_payment drop constraint fund_payment_pk, add constraint fund_payment_pk primary key (fund_id, payment_reference)`,
  `alter table fund_payment drop corrected_by`,
  `drop table ledger_correction`,
  `drop function ledger_correction_moves()`,
];

/** Corrections of errors: a payment into a fund, or what is left of a top-up, taken back by a movement of its own that two persons of the treasury decided. */
export class CorrectErrors1764001730000 implements MigrationInterface {
  readonly name = 'CorrectErrors1764001730000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...movements, ...projections, ...operation, ...views])
      await runner.query(statement);
  }

  // Refused by a foreign key where the journal holds a correction.
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
