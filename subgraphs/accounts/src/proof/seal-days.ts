import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

/** A year's provision is a million lines of one day. */
const LONG = `set local statement_timeout = '30min'`;

async function sealNextDay(tx: Tx): Promise<string | null> {
  await tx.query(LONG);
  const [sealed] = await tx.query<{ day: string | null }[]>(`select seal_next_day()::text as day`);
  return sealed?.day ?? null;
}

/**
 * Seals every day that is over, oldest first, and tells which. A day is closed first, then it is waited for whoever had begun to write before: the waiting is left to
 * the next round. Any number of processes may do this at once.
 */
export async function sealDays(db: DataSource): Promise<readonly string[]> {
  // The second call sees, in a transaction of its own, what the first has closed.
  for (let call = 0; call < 2; call++) await inTransaction(db, (tx) => tx.query(`select close_days()`));
  const days: string[] = [];
  for (;;) {
    const day = await inTransaction(db, sealNextDay);
    if (day === null) return days;
    days.push(day);
  }
}
