import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

/** Lines an account has since its last snapshot before it is given another: with fewer, adding them up costs less than keeping them. */
const LINES = 256;

/** Takes the snapshots of every month whose days are all sealed, and tells which months. Any number of processes may do this at once. */
export async function takeSnapshots(db: DataSource, lines = LINES): Promise<readonly string[]> {
  const months: string[] = [];
  for (;;) {
    const month = await inTransaction(db, async (tx) => {
      await tx.query(`set local statement_timeout = '30min'`);
      const [taken] = await tx.query<{ month: string | null }[]>(`select take_snapshots($1)::text as month`, [lines]);
      return taken?.month ?? null;
    });
    if (month === null) return months;
    months.push(month);
  }
}
