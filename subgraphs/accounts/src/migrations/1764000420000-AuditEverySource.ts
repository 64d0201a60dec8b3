import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstAudit } from './1764000300000-CreatePolicyAndOrders.ts';

const signed = (plus: string, minus: string): string =>
  `sum(case when movement in (${plus}) then amount when movement in (${minus}) then -amount else 0 end)`;
const only = (movement: string): string => `sum(case movement when '${movement}' then amount else 0 end)`;

/** Orders against their reservations: a view of its own, since it knows the life cycle. In its first form. */
export const firstOrderAudit = `view order_audit with (security_invoker = true) as
     select 'orders hold what their state says' as check, count(*) as wrong
       from training_order o
       full join reservation r on r.account_id = o.account_id and r.order_id = o.id
      where r.id is null or o.id is null or r.provider_id <> o.provider_id or r.price <> o.price
         or o.state in ('REQUESTED', 'CONFIRMED', 'STARTED', 'DELIVERED') and r.reserved + r.own_held <> o.price
         or o.state = 'COMPLETED' and r.settled + r.own_settled <> o.price
         or o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') and r.reserved + r.own_held + r.settled + r.own_settled <> 0`;

/** Kinds of movements by where they lead, as lists of SQL: they have grown since. */
interface Movements {
  readonly toFund: string; // out of lots, besides expiry
  readonly toWorld: string;
  readonly fromFund: string;
}

/** Every balance again, from the journal alone. Each row counts what does not agree; all must be 0. */
export const ledgerAudit = ({
  toFund,
  toWorld,
  fromFund,
}: Movements): string => `view ledger_audit with (security_invoker = true) as
     select 'lots agree with the journal' as check, count(*) as wrong
       from entitlement_lot l
       full join (select account_id, lot_id, fund_id,
                         ${only('GRANT')} as granted,
                         ${signed(`'GRANT', 'RELEASE', 'REFUND'`, `'RESERVE', 'EXPIRE', ${toFund}`)} as available,
                         ${signed(`'RESERVE'`, `'RELEASE', 'SETTLE'`)} as reserved,
                         ${signed(`'SETTLE'`, `'REFUND'`)} as settled,
                         ${only('EXPIRE')} as expired,
                         ${signed(toFund, `''`)} as returned
                    from journal_line where lot_id is not null group by 1, 2, 3) j on j.account_id = l.account_id and j.lot_id = l.id
      where (l.fund_id, l.granted, l.available, l.reserved, l.settled, l.expired, l.returned)
            is distinct from (j.fund_id, j.granted, j.available, j.reserved, j.settled, j.expired, j.returned)
     union all
     select 'reservations agree with the journal', count(*)
       from (select account_id, id as reservation_id, amount, reserved, settled, released, refunded, paid_in, paid_back, own_held, own_settled
               from reservation where amount + paid_in > 0) r
       full join (select account_id, reservation_id,
                         ${only('RESERVE')} as amount,
                         ${signed(`'RESERVE'`, `'RELEASE', 'SETTLE'`)} as reserved,
                         ${only('SETTLE')} as settled,
                         ${only('RELEASE')} as released,
                         ${only('REFUND')} as refunded,
                         ${only('PAY_IN')} as paid_in,
                         ${only('PAY_BACK')} as paid_back,
                         ${signed(`'PAY_IN', 'REFUND_OWN'`, `'PAY_BACK', 'SETTLE_OWN'`)} as own_held,
                         ${signed(`'SETTLE_OWN'`, `'REFUND_OWN'`)} as own_settled
                    from journal_line where reservation_id is not null group by 1, 2) j using (account_id, reservation_id)
      where (r.amount, r.reserved, r.settled, r.released, r.refunded, r.paid_in, r.paid_back, r.own_held, r.own_settled)
            is distinct from (j.amount, j.reserved, j.settled, j.released, j.refunded, j.paid_in, j.paid_back, j.own_held, j.own_settled)
     union all
     select 'reservations agree with their lots', count(*)
       from (select * from reservation where amount > 0) r
       full join (select account_id, reservation_id, sum(amount) as amount, sum(reserved) as reserved, sum(settled) as settled, sum(released) as released, sum(refunded) as refunded
                    from reservation_lot group by 1, 2) p on p.account_id = r.account_id and p.reservation_id = r.id
      where (r.amount, r.reserved, r.settled, r.released, r.refunded) is distinct from (p.amount, p.reserved, p.settled, p.released, p.refunded)
     union all
     select 'earmarked lots pay what their earmark fits', count(*)
       from reservation_lot p
       join entitlement_lot l on l.account_id = p.account_id and l.id = p.lot_id
       join earmark e on e.id = l.earmark_id
       join reservation r on r.account_id = p.account_id and r.id = p.reservation_id
      where not e.items && r.facts
     union all
     select 'funds agree with the journal', count(*)
       from (select * from fund_balance where available <> 0 or committed <> 0) b
       full join (select fund_id,
                         ${signed(`'DEPOSIT', 'EXPIRE', ${toFund}`, fromFund)} as available,
                         ${signed(`'GRANT'`, `'EXPIRE', ${toFund}`)} as committed
                    from journal_line where movement in ('DEPOSIT', 'EXPIRE', ${toFund}, ${fromFund}) group by 1) j using (fund_id)
      where (coalesce(b.available, 0), coalesce(b.committed, 0)) is distinct from (coalesce(j.available, 0), coalesce(j.committed, 0))
     union all
     select 'providers agree with the journal', count(*)
       from provider_payable p
       full join (select provider_id, currency,
                         ${signed(`'SETTLE', 'SETTLE_OWN', 'CLAIM'`, `'REFUND', 'REFUND_OWN', 'PAYOUT', 'NET'`)} as payable,
                         ${signed(`'CLAIM'`, `'NET'`)} as receivable
                    from journal_line where provider_id is not null group by 1, 2) j using (provider_id, currency)
      where (p.payable, p.receivable) is distinct from (j.payable, j.receivable)
     union all
     select 'every cent paid in is somewhere', count(*)
       from (select currency, ${signed(`'DEPOSIT', 'PAY_IN'`, toWorld)} as paid_in
               from journal_line where movement in ('DEPOSIT', 'PAY_IN', ${toWorld}) group by 1) d
       full join (select currency, sum(amount) as found from (
                    select f.currency, b.available as amount from fund_balance b join fund f on f.id = b.fund_id
                    union all select currency, available + reserved from entitlement_lot
                    union all select currency, own_held from reservation
                    union all select currency, payable - receivable from provider_payable) s group by 1) e using (currency)
      where coalesce(d.paid_in, 0) <> coalesce(e.found, 0)
     union all
     select 'providers were given what lots and learners have settled', count(*)
       from (select currency, sum(amount) as settled from (
               select currency, settled as amount from entitlement_lot union all select currency, own_settled from reservation) s group by 1) l
       full join (select currency, sum(amount) as given from (
                    select currency, payable - receivable as amount from provider_payable
                    union all select currency, amount from journal_line where movement = 'PAYOUT') g group by 1) p using (currency)
      where coalesce(l.settled, 0) <> coalesce(p.given, 0)
     union all
     select * from order_audit
     union all
     select 'entries have lines', count(*)
       from journal_entry e full join (select distinct entry_id from journal_line) j on j.entry_id = e.id where e.id is null or j.entry_id is null`;

const up = [
  `drop view ledger_audit`,

  `create ${firstOrderAudit}`,

  `create ${ledgerAudit({ toFund: `'RETURN'`, toWorld: `'PAY_BACK', 'PAYOUT'`, fromFund: `'GRANT'` })}`,

  `grant select on ledger_audit, order_audit to accounts`,
];

/** The audit over every source of money and every place it can be. */
export class AuditEverySource1764000420000 implements MigrationInterface {
  readonly name = 'AuditEverySource1764000420000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const down = [
      `drop view ledger_audit`,
      `drop view order_audit`,
      firstAudit,
      `grant select on ledger_audit to accounts`,
    ];
    for (const statement of down) await runner.query(statement);
  }
}
