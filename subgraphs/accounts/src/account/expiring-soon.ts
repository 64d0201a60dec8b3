import { sumOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';
import type { ShownBalance } from './balance.ts';

/** Whose lots, and within how many days their last one is. */
export interface ExpiryWindow {
  readonly accountId: string;
  readonly days: number;
}

/** What of an account has its last day within a window, by source. In minor units. */
export interface Expiring extends ExpiryWindow {
  readonly sources: readonly { readonly source: FundKind; readonly amount: bigint }[];
}

interface Row {
  readonly account_id: string;
  readonly days: number;
  readonly source: FundKind;
  readonly amount: string;
}

/** What is available and expires within each window, or goes back to its fund by the terms of an earmark, many in one query. What is offered and not accepted yet does not count. */
export async function expiringWithin(
  reader: EntityManager,
  windows: readonly ExpiryWindow[],
): Promise<readonly Expiring[]> {
  const rows = await reader.query<Row[]>(
    `select w.account_id, w.days, f.kind as source, sum(l.available) as amount
       from unnest($1::uuid[], $2::integer[]) as w (account_id, days)
       join entitlement_lot l on l.account_id = w.account_id and not l.offered
       join fund f on f.id = l.fund_id
       left join earmark e on e.id = l.earmark_id
      where least(l.expires_on, e.returns_on) between scheme_today() and scheme_today() + w.days
      group by w.account_id, w.days, f.kind`,
    [windows.map(({ accountId }) => accountId), windows.map(({ days }) => days)],
  );
  return windows.map((window) => ({
    ...window,
    sources: rows
      .filter((row) => row.account_id === window.accountId && row.days === window.days)
      .map(({ source, amount }) => ({ source, amount: BigInt(amount) })),
  }));
}

/** The part of a balance that expires, in minor units. */
export const expiringOf = ({ sources }: Expiring, { source: wanted }: ShownBalance): bigint =>
  sumOf(sources.filter(({ source }) => wanted === null || source === wanted).map(({ amount }) => amount));
