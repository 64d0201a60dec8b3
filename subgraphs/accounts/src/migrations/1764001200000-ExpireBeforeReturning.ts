import type { MigrationInterface, QueryRunner } from 'typeorm';
import { prolongReturned } from './1764000200000-CreateLedgerOperations.ts';

const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan`;

/**
 * A lot that comes back after its last day gets the fund's grace on top of that day, or at the provider's or the scheme's fault from today. What had lapsed of the lot
 * meanwhile and no run has posted yet expires first: the grace is for what was reserved, and for nothing else.
 */
export const expireThenProlong = `create or replace function prolong_returned(p_account uuid, p_entry uuid, p_at_fault boolean) returns void ${OPERATION} as $$
   declare gone uuid := uuidv7(); today date := scheme_today();
   begin
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
       select l.account_id, l.id, p_entry, l.expires_on,
              case when p_at_fault then greatest(l.expires_on, today + f.refund_grace_days) else l.expires_on + f.refund_grace_days end
         from entitlement_lot l join fund f on f.id = l.fund_id
        where l.account_id = p_account and l.expires_on < today and f.refund_grace_days > 0
          and l.id in (select lot_id from journal_line where account_id = p_account and booked_at = scheme_now() and entry_id = p_entry);
   end $$`;

/** Lapsed money does not come back to life with the part of its lot that was reserved. */
export class ExpireBeforeReturning1764001200000 implements MigrationInterface {
  readonly name = 'ExpireBeforeReturning1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(expireThenProlong);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(prolongReturned.replace('create function', 'create or replace function'));
  }
}
