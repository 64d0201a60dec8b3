import { sqlState } from '@tessera/kit/database/transaction.ts';

/** Conditions the ledger's operations raise, by the SQLSTATE the database gives them. */
export const ledgerState = {
  lotNotWhole: 'TS002',
  currencyMixed: 'TS003',
  fundWithoutMoney: 'TS004',
  accountMissing: 'TS020',
  accountNotOpen: 'TS021',
  reservationMissing: 'TS023',
} as const;

const CHECK_VIOLATION = '23514';

/** True when `error` is the ledger's own condition `state`. */
export const isLedgerError = (error: unknown, state: (typeof ledgerState)[keyof typeof ledgerState]): boolean =>
  sqlState(error) === state;

/** True when a grant would take a fund below zero. */
export const isFundExhausted = (error: unknown): boolean => {
  const { driverError } = error as { driverError?: { constraint?: string } };
  return (
    isLedgerError(error, ledgerState.fundWithoutMoney) ||
    (sqlState(error) === CHECK_VIOLATION && driverError?.constraint === 'fund_balance_floor')
  );
};
