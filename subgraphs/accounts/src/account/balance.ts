import { sumOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';

/** What an account holds of one funding source, in minor units. */
export interface SourceAmounts {
  readonly source: FundKind;
  readonly available: bigint;
  readonly reserved: bigint;
  readonly spent: bigint;
  readonly expiringSoon: bigint;
}

/** What an account holds today, by source. */
export interface AccountBalance {
  readonly accountId: string;
  readonly sources: readonly SourceAmounts[];
}

type Row = { readonly account_id: string; readonly source: FundKind } & Readonly<
  Record<'available' | 'reserved' | 'spent' | 'expiring_soon', string>
>;

/** The balances of many accounts in one query. A lot past its last day, or offered and not accepted yet, counts as neither available nor expiring. */
export async function balancesOf(
  reader: EntityManager,
  accountIds: readonly string[],
): Promise<readonly AccountBalance[]> {
  const rows = await reader.query<Row[]>(
    `select l.account_id, f.kind as source,
            sum(case when not l.offered and (l.expires_on >= scheme_today() or l.expires_on is null) then l.available else 0 end) as available,
            sum(l.reserved) as reserved,
            sum(l.settled) as spent,
            sum(case when not l.offered and least(l.expires_on, e.returns_on) between scheme_today() and scheme_today() + 90 then l.available else 0 end) as expiring_soon
       from entitlement_lot l join fund f on f.id = l.fund_id left join earmark e on e.id = l.earmark_id
      where l.account_id = any($1::uuid[]) group by l.account_id, f.kind order by f.kind`,
    [accountIds],
  );
  const byAccount = Map.groupBy(rows, (row) => row.account_id);
  return accountIds.map((accountId) => ({ accountId, sources: (byAccount.get(accountId) ?? []).map(amountsOf) }));
}

const amountsOf = ({ source, available, reserved, spent, expiring_soon: expiringSoon }: Row): SourceAmounts => ({
  source,
  available: BigInt(available),
  reserved: BigInt(reserved),
  spent: BigInt(spent),
  expiringSoon: BigInt(expiringSoon),
});

/** One figure over all sources. */
export const totalOf = ({ sources }: AccountBalance, figure: Exclude<keyof SourceAmounts, 'source'>): bigint =>
  sumOf(sources.map((source) => source[figure]));
