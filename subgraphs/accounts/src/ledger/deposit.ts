import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';

/** Money that has arrived for a fund. */
export interface Deposit {
  readonly fundId: string;
  readonly amount: bigint; // minor units of the fund's currency
  readonly actor: string;
  readonly paymentReference: string;
  readonly entryId?: string; // of the entry to be written, where something else names it
  readonly valueDate?: string; // day of the bank's booking; today when left out
}

/** Books confirmed money into a fund; only such money can be granted. */
export async function deposit(tx: Tx, { fundId, amount, actor, paymentReference, ...rest }: Deposit): Promise<void> {
  const { entryId = uuidv7(), valueDate = null } = rest;
  await tx.query(
    `insert into journal_entry (id, kind, actor, reason, value_date) values ($1, 'DEPOSIT', $2, $3, coalesce($4::date, scheme_today()))`,
    [entryId, actor, paymentReference, valueDate],
  );
  await tx.query(
    `insert into journal_line (entry_id, movement, amount, currency, fund_id) select $1, 'DEPOSIT', $2, currency, id from fund where id = $3`,
    [entryId, amount.toString(), fundId],
  );
}
