import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveOrClaim } from './1764000410000-ExtendLedgerOperations.ts';
import { expireThenProlong } from './1764001200000-ExpireBeforeReturning.ts';

const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan`;

// A lot that comes back gets time to be used again. Where the holder gave it up: that of its own last day with the fund's grace on top, if that day has passed. For any
// other cause at least the grace from today, also where its day is near: whoever loses an order a day before the last day of its lot has lost as much as a day after.
// What had lapsed of the lot meanwhile and no run has posted yet expires first.
const prolongReturned = `create function prolong_returned(p_account uuid, p_entry uuid, p_cause text) returns void ${OPERATION} as $$
   declare gone uuid := uuidv7(); today date := scheme_today();
   begin
     if p_cause not in ('HOLDER', 'PROVIDER', 'SCHEME', 'FORCE_MAJEURE', 'FUNDER') then raise exception 'WRONG_CAUSE' using errcode = 'TS112'; end if;
     with back as (
       select lot_id, sum(amount)::bigint as amount from journal_line
        where account_id = p_account and booked_at = scheme_now() and entry_id = p_entry and lot_id is not null group by lot_id),
     lapsed as (
       insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select gone, 'EXPIRE', l.available - back.amount, l.currency, l.fund_id, p_account, l.id
           from entitlement_lot l join back on back.lot_id = l.id
          where l.account_id = p_account and l.expires_on < today and l.available > back.amount
         returning entry_id)
     insert into journal_entry (id, kind, actor, reason) select distinct entry_id, 'EXPIRE', 'ledger', 'last day passed before the rest came back' from lapsed;
     insert into expiry_change (account_id, lot_id, entry_id, was, becomes)
       select p_account, id, p_entry, expires_on, becomes
         from (select l.id, l.expires_on, case when p_cause <> 'HOLDER' then today + f.refund_grace_days
                                               when l.expires_on < today then l.expires_on + f.refund_grace_days end as becomes
                 from entitlement_lot l join fund f on f.id = l.fund_id
                where l.account_id = p_account and l.available > 0 and f.refund_grace_days > 0
                  and l.id in (select lot_id from journal_line where account_id = p_account and booked_at = scheme_now() and entry_id = p_entry)) back
        where becomes > expires_on;
   end $$`;

const up = [
  `drop function move_reserved(uuid, uuid, text, bigint, text, text, boolean)`,
  `drop function prolong_returned(uuid, uuid, boolean)`,
  prolongReturned,
  moveOrClaim.replace('p_at_fault boolean', 'p_cause text').replace('p_at_fault', 'p_cause'),
];

const down = [
  `drop function move_reserved(uuid, uuid, text, bigint, text, text, text)`,
  `drop function prolong_returned(uuid, uuid, text)`,
  expireThenProlong.replace('create or replace function', 'create function'),
  moveOrClaim,
];

/** Money that comes back through nobody's fault does not come back expired. */
export class NameCauseOfReturn1764001330000 implements MigrationInterface {
  readonly name = 'NameCauseOfReturn1764001330000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
