import type { EntityManager } from 'typeorm';

/** What became of a fund's money, in minor units. */
export interface FundMoney {
  readonly fundId: string;
  readonly available: bigint; // can be granted
  readonly committed: bigint; // granted and not given back
  readonly budget: bigint | null; // never more than this is committed; null: no limit beside the money
}

type Row = { readonly fund_id: string; readonly budget: string | null } & Readonly<
  Record<'available' | 'committed', string>
>;

/** The money of many funds in one query. One that was never paid into has no row. */
export async function fundMoneyOf(reader: EntityManager, fundIds: readonly string[]): Promise<readonly FundMoney[]> {
  const rows = await reader.query<Row[]>(
    `select fund_id, available, committed, budget from fund_balance where fund_id = any($1::uuid[])`,
    [fundIds],
  );
  return rows.map(({ fund_id: fundId, available, committed, budget }) => ({
    fundId,
    available: BigInt(available),
    committed: BigInt(committed),
    budget: budget === null ? null : BigInt(budget),
  }));
}
