import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { ConsumptionOrder } from './consumption-order.ts';
import { isLedgerError, ledgerState } from './ledger-error.ts';

/** Money of one account to be kept for one order. */
export interface Reserve {
  readonly accountId: string;
  readonly orderId: string;
  readonly providerId: string;
  readonly price: bigint; // minor units: the whole price of the order, which its reservation never exceeds
  readonly amount: bigint; // minor units: the part of it that lots pay
  readonly currency: string;
  readonly actor: string;
  readonly facts: readonly string[]; // of what is bought, such as `opportunity:<id>`: what earmarks are held against
  readonly consumptionOrder: ConsumptionOrder;
}

export type ReserveOutcome = 'reserved' | { readonly missing: bigint } | 'account not open';

/** Reserves lots in spending order, on top of what is reserved for the order already, under the account's lock; or writes nothing and tells what is missing. */
export async function reserve(
  tx: Tx,
  { accountId, orderId, providerId, price, amount, currency, actor, facts, consumptionOrder }: Reserve,
): Promise<ReserveOutcome> {
  await tx.query('savepoint reserving');
  try {
    const [answer] = await tx.query<{ missing: string }[]>(
      `select reserve($1, $2, $3, $4, $5, $6, $7, $8, $9) as missing`,
      [accountId, orderId, providerId, currency, price.toString(), amount.toString(), actor, facts, consumptionOrder],
    );
    await tx.query('release savepoint reserving');
    const missing = BigInt(answer?.missing ?? '0');
    return missing === 0n ? 'reserved' : { missing };
  } catch (error) {
    if (!isLedgerError(error, ledgerState.accountNotOpen)) throw error;
    await tx.query('rollback to savepoint reserving');
    return 'account not open';
  }
}
