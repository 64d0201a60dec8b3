import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';

/** A lot as a statement needs it: what it held before the period, and what became of its last day and of its offer. In minor units. */
export interface StatedLot {
  readonly id: string;
  readonly fundId: string;
  readonly source: FundKind;
  readonly reference: string;
  readonly opening: Held;
  readonly firstLastDay: string | null; // before the changes; null: never expires
  readonly lastDayChanges: readonly { readonly day: string; readonly becomes: string }[];
  readonly offered: boolean; // at the end, without an answer
  readonly answeredOn: string | null; // the day its offer was accepted or declined
}

/** What a lot holds. */
export interface Held {
  readonly available: bigint;
  readonly reserved: bigint;
  readonly spent: bigint;
}

/** A line of the journal, with its entry. */
export interface Posting {
  readonly lineId: string;
  readonly day: string; // value date
  readonly movement: string;
  readonly amount: bigint; // minor units
  readonly lotId: string | null; // null: the learner's own money
  readonly orderId: string | null;
  readonly reason: string | null;
  readonly changes: Held; // signed
}

interface LotRow {
  readonly id: string;
  readonly fund_id: string;
  readonly source: FundKind;
  readonly reference: string;
  readonly last_day: string | null;
  readonly offered: boolean;
  readonly available: string;
  readonly reserved: string;
  readonly settled: string;
  readonly answered_on: string | null;
  readonly changes: readonly { readonly day: string; readonly was: string; readonly becomes: string }[];
}

/** Every lot there was by the end of the period. */
export async function readLots(
  reader: EntityManager,
  accountId: string,
  from: string,
  to: string,
  knownAt: string,
): Promise<readonly StatedLot[]> {
  const rows = await reader.query<LotRow[]>(
    `select e.lot_id as id, e.fund_id, f.kind as source, l.grant_reference as reference, e.expires_on::text as last_day, e.offered,
            coalesce(o.available, 0) as available, coalesce(o.reserved, 0) as reserved, coalesce(o.settled, 0) as settled,
            (select (a.answered_at at time zone time_zone)::date::text from earmark_answer a, scheme_clock
              where a.account_id = $1 and a.lot_id = e.lot_id and a.answered_at <= $4) as answered_on,
            (select coalesce(json_agg(json_build_object('day', j.value_date, 'was', c.was, 'becomes', c.becomes) order by c.becomes), '[]')
               from expiry_change c join journal_entry j on j.id = c.entry_id
              where c.account_id = $1 and c.lot_id = e.lot_id and j.value_date between $2 and $3 and j.booked_at <= $4) as changes
       from lots_as_of($1, $3, $4) e
       join entitlement_lot l on l.account_id = $1 and l.id = e.lot_id
       join fund f on f.id = e.fund_id
       left join lots_as_of($1, $2::date - 1, $4) o on o.lot_id = e.lot_id
      order by l.granted_on, l.id`,
    [accountId, from, to, knownAt],
  );
  return rows.map((row) => ({
    id: row.id,
    fundId: row.fund_id,
    source: row.source,
    reference: row.reference,
    opening: { available: BigInt(row.available), reserved: BigInt(row.reserved), spent: BigInt(row.settled) },
    firstLastDay: row.changes[0]?.was ?? row.last_day,
    lastDayChanges: row.changes.map(({ day, becomes }) => ({ day, becomes })),
    offered: row.offered,
    answeredOn: row.answered_on,
  }));
}

interface PostingRow extends Omit<Posting, 'amount' | 'changes'> {
  readonly amount: string;
  readonly available: string;
  readonly reserved: string;
  readonly spent: string;
}

const change = (place: string): string =>
  `(case when m.gives_to = '${place}' then j.amount when m.takes_from = '${place}' then -j.amount else 0 end)`;

/** The account's lines of value in the period, in the order of their days and of their booking; at most so many. */
export async function readPostings(
  reader: EntityManager,
  accountId: string,
  period: { readonly from: string; readonly to: string; readonly knownAt: string },
  most: number,
): Promise<readonly Posting[]> {
  const rows = await reader.query<PostingRow[]>(
    `select j.id as "lineId", e.value_date::text as day, j.movement, j.amount, j.lot_id as "lotId", r.order_id as "orderId", e.reason,
            case when j.lot_id is null then 0 else ${change('available')} end as available, ${change('reserved')} as reserved,
            case when j.lot_id is null then 0 else ${change('payable')} end as spent
       from journal_line j
       join movement m on m.code = j.movement
       join journal_entry e on e.id = j.entry_id
       left join reservation r on r.account_id = j.account_id and r.id = j.reservation_id
      where j.account_id = $1 and j.booked_at >= (select ledger_midnight($2)) and j.booked_at <= $4 and e.value_date between $2 and $3
      order by e.value_date, j.booked_at, j.id limit $5`,
    [accountId, period.from, period.to, period.knownAt, most],
  );
  return rows.map(({ available, reserved, spent, amount, ...row }) => ({
    ...row,
    amount: BigInt(amount),
    changes: { available: BigInt(available), reserved: BigInt(reserved), spent: BigInt(spent) },
  }));
}
