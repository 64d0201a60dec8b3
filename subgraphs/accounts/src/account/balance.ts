import { sumOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';

/** What an account holds of one funding source, in minor units. */
export interface SourceAmounts {
  readonly source: FundKind;
  readonly available: bigint;
  readonly reserved: bigint;
  readonly spent: bigint;
}

/** What an account holds today, by source. */
export interface AccountBalance {
  readonly accountId: string;
  readonly sources: readonly SourceAmounts[];
}

type Row = { readonly account_id: string; readonly source: FundKind } & Readonly<
  Record<'available' | 'reserved' | 'spent', string>
>;

/** The balances of many accounts in one query. A lot past its last day, or offered and not accepted yet, is not available. */
export async function balancesOf(
  reader: EntityManager,
  accountIds: readonly string[],
): Promise<readonly AccountBalance[]> {
  const rows = await reader.query<Row[]>(
    `select l.account_id, f.kind as source,
            sum(case when not l.offered and (l.expires_on >= scheme_today() or l.expires_on is null) then l.available else 0 end) as available,
            sum(l.reserved) as reserved,
            sum(l.settled) as spent
       from entitlement_lot l join fund f on f.id = l.fund_id
      where l.account_id = any($1::uuid[]) group by l.account_id, f.kind order by f.kind`,
    [accountIds],
  );
  const byAccount = Map.groupBy(rows, (row) => row.account_id);
  return accountIds.map((accountId) => ({ accountId, sources: (byAccount.get(accountId) ?? []).map(amountsOf) }));
}

const amountsOf = ({ source, available, reserved, spent }: Row): SourceAmounts => ({
  source,
  available: BigInt(available),
  reserved: BigInt(reserved),
  spent: BigInt(spent),
});

/** One figure over all sources. */
export const totalOf = ({ sources }: AccountBalance, figure: Exclude<keyof SourceAmounts, 'source'>): bigint =>
  sumOf(sources.map((source) => source[figure]));

/** Amounts that are shown together: of one funding source, or of all. */
export interface ShownBalance extends Omit<SourceAmounts, 'source'> {
  readonly accountId: string;
  readonly currency: string;
  readonly source: FundKind | null; // null: of all sources together
}

/** The balance of an account that is shown for one source, or for all. */
export const shownBalance = (
  { id: accountId, currency }: { readonly id: string; readonly currency: string },
  sources: readonly SourceAmounts[],
  source: FundKind | null = null,
): ShownBalance => {
  const total = (figure: Exclude<keyof SourceAmounts, 'source'>) => sumOf(sources.map((one) => one[figure]));
  return {
    accountId,
    currency,
    source,
    available: total('available'),
    reserved: total('reserved'),
    spent: total('spent'),
  };
};
