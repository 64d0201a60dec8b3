import type { Tx } from '@tessera/kit/database/transaction.ts';
import { isLedgerError, ledgerState } from './ledger-error.ts';

/** Money of one account to be kept for one order. */
export interface Reserve {
  readonly accountId: string;
  readonly orderId: string;
  readonly providerId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly actor: string;
}

export type ReserveOutcome = 'reserved' | { readonly missing: bigint } | 'account not open';

/** Reserves lots in spending order under the account's lock, or writes nothing and tells what is missing. */
export async function reserve(
  tx: Tx,
  { accountId, orderId, providerId, amount, currency, actor }: Reserve,
): Promise<ReserveOutcome> {
  await tx.query('savepoint reserving');
  try {
    const [answer] = await tx.query<{ missing: string }[]>(`select reserve($1, $2, $3, $4, $5, $6) as missing`, [
      accountId,
      orderId,
      providerId,
      currency,
      amount.toString(),
      actor,
    ]);
    await tx.query('release savepoint reserving');
    const missing = BigInt(answer?.missing ?? '0');
    return missing === 0n ? 'reserved' : { missing };
  } catch (error) {
    if (!isLedgerError(error, ledgerState.accountNotOpen)) throw error;
    await tx.query('rollback to savepoint reserving');
    return 'account not open';
  }
}
