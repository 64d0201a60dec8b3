import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';

/** A lot as it is, or is expected to be. Amounts in minor units. */
export interface ExpectedLot {
  readonly source: FundKind;
  readonly available: bigint;
  readonly reserved: bigint;
  readonly spent: bigint;
  readonly lastDay: string | null; // null: never expires
  readonly returns: boolean; // true: by then it goes back by the terms of its earmark, not because it expires
  readonly reference: string;
  readonly provides: boolean; // true for a lot of an annual provision
}

/** What an order that is under way keeps, and is expected to be settled of it when its session ends. */
export interface ExpectedSettlement {
  readonly day: string;
  readonly source: FundKind;
  readonly amount: bigint; // minor units
}

interface LotRow {
  readonly source: FundKind;
  readonly available: string;
  readonly reserved: string;
  readonly settled: string;
  readonly last_day: string | null;
  readonly returns: boolean;
  readonly reference: string;
  readonly provides: boolean;
}

/** The lots of an account as they are; what is only offered is not counted, and neither is what is past its last day. */
export async function lotsOf(reader: EntityManager, accountId: string): Promise<readonly ExpectedLot[]> {
  const rows = await reader.query<LotRow[]>(
    `select f.kind as source, case when least(l.expires_on, e.returns_on) < scheme_today() then 0 else l.available end as available, l.reserved, l.settled,
            least(l.expires_on, e.returns_on)::text as last_day, e.returns_on is not null and e.returns_on <= coalesce(l.expires_on, e.returns_on) as returns, l.grant_reference as reference, l.explanation ->> 'kind' in ('PROVISION', 'CORRECTION') as provides
       from entitlement_lot l join fund f on f.id = l.fund_id left join earmark e on e.id = l.earmark_id where l.account_id = $1 and not l.offered order by l.granted_on, l.id`,
    [accountId],
  );
  return rows.map(({ source, available, reserved, settled, last_day: lastDay, ...lot }) => ({
    source,
    available: BigInt(available),
    reserved: BigInt(reserved),
    spent: BigInt(settled),
    lastDay,
    ...lot,
  }));
}

/** Settlements to be expected of what is reserved: on the last day of the order's session, or tomorrow where that is past. */
export async function settlementsOf(reader: EntityManager, accountId: string): Promise<readonly ExpectedSettlement[]> {
  const rows = await reader.query<{ day: string; source: FundKind; amount: string }[]>(
    `select greatest(o.ends_on, scheme_today() + 1)::text as day, f.kind as source, sum(p.reserved) as amount
       from training_order o
       join reservation r on r.account_id = o.account_id and r.order_id = o.id
       join reservation_lot p on p.account_id = r.account_id and p.reservation_id = r.id
       join entitlement_lot l on l.account_id = p.account_id and l.id = p.lot_id
       join fund f on f.id = l.fund_id
      where o.account_id = $1 and p.reserved > 0 group by 1, 2 order by 1, 2`,
    [accountId],
  );
  return rows.map(({ day, source, amount }) => ({ day, source, amount: BigInt(amount) }));
}
