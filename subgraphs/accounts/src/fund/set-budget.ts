import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction, orRollBack } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { InvalidInput, NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { amountGiven, type MoneyGiven } from './amount-given.ts';
import { findManagedFund } from './find-fund.ts';
import { fundMoneyOf } from './fund-money.ts';
import { budgetBelowCommitted, type BudgetBelowCommitted } from './fund-refusal.ts';
import type { Fund } from './fund.entity.ts';

/** How much of a fund may be granted at most, whatever money it has. */
export interface SetBudget {
  readonly fundId: string;
  readonly budget: MoneyGiven | null; // null: no limit beside the money
}

export type SetBudgetOutcome =
  { readonly fund: Fund } | { readonly refusal: NotFound | InvalidInput | BudgetBelowCommitted };

const CHECK_VIOLATION = '23514';

/** Sets or lifts a fund's budget. It never goes below what has been granted and not given back. */
export async function setBudget(
  db: DataSource,
  viewer: Viewer,
  { fundId, budget }: SetBudget,
): Promise<SetBudgetOutcome> {
  return inTransaction(db, async (tx) => {
    const found = await findManagedFund(tx, viewer, fundId);
    if ('refusal' in found) return found;
    const { fund } = found;
    const given = budget === null ? null : amountGiven(budget, { ...fund, least: 0n }, 'input', 'budget');
    if (given !== null && 'refusal' in given) return given;
    const limit = given?.amount.toString() ?? null;
    const isSet = await orRollBack(tx, async () => {
      try {
        await tx.query(`select set_fund_budget($1, $2)`, [fundId, limit]);
        return { keep: true, value: true };
      } catch (error) {
        if (sqlState(error) !== CHECK_VIOLATION) throw error;
        return { keep: false, value: false };
      }
    });
    if (isSet) return { fund };
    const [money] = await fundMoneyOf(tx, [fundId]);
    return { refusal: budgetBelowCommitted(money?.committed ?? 0n, fund.currency) };
  });
}
