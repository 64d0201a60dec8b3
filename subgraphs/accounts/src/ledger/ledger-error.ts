import { sqlState } from '@tessera/kit/database/sql-state.ts';

/** Conditions of the ledger's operations that have an answer, by the SQLSTATE the database gives them. */
export const ledgerState = {
  fundWithoutMoney: 'TS004',
  accountNotOpen: 'TS021',
} as const;

const CHECK_VIOLATION = '23514';

/** True when `error` is the ledger's own condition `state`. */
export const isLedgerError = (error: unknown, state: (typeof ledgerState)[keyof typeof ledgerState]): boolean =>
  sqlState(error) === state;

const violates = (error: unknown, constraint: string): boolean =>
  sqlState(error) === CHECK_VIOLATION &&
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === constraint;

/** True when a grant would take a fund below zero. */
export const isFundExhausted = (error: unknown): boolean =>
  isLedgerError(error, ledgerState.fundWithoutMoney) || violates(error, 'fund_balance_floor');

/** True when a grant would take a fund's commitments over its budget. */
export const isBudgetExceeded = (error: unknown): boolean => violates(error, 'fund_balance_budget');
