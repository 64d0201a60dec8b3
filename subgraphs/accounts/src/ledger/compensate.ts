import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { isBudgetExceeded, isFundExhausted } from './ledger-error.ts';

/** What an employer is owed for paid leave, and the fund that pays it. */
export interface Compensate {
  readonly fundId: string;
  readonly organisationId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly actor: string;
  readonly reason: string;
  /** Writes the approval that the entry is booked for; the ledger refuses one without. */
  readonly approve: (entryId: string) => Promise<unknown>;
}

/** Books money of a fund to what is payable to an employer, within the fund's budget. Nothing is written when the fund is short. */
export async function compensate(tx: Tx, command: Compensate): Promise<'done' | 'FUND_EXHAUSTED'> {
  const { fundId, organisationId, amount, currency, actor, reason, approve } = command;
  const entryId = uuidv7();
  await tx.query('savepoint compensating');
  try {
    await approve(entryId);
    await tx.query(`insert into journal_entry (id, kind, actor, reason) values ($1, 'COMPENSATE', $2, $3)`, [
      entryId,
      actor,
      reason,
    ]);
    await tx.query(
      `insert into journal_line (entry_id, movement, amount, currency, fund_id, provider_id) values ($1, 'COMPENSATE', $2, $3, $4, $5)`,
      [entryId, amount.toString(), currency, fundId, organisationId],
    );
    await tx.query('release savepoint compensating');
    return 'done';
  } catch (error) {
    if (!isFundExhausted(error) && !isBudgetExceeded(error)) throw error;
    await tx.query('rollback to savepoint compensating');
    return 'FUND_EXHAUSTED';
  }
}
