import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

const CHUNK = 500; // lots returned in one transaction

/** Gives back to their funds the lots whose condition says so by now: offers that nobody answered, and what was not used by the day of return. Gives how many. */
export async function returnLotsDue(db: DataSource): Promise<number> {
  for (let returned = 0; ;) {
    const [answer] = await inTransaction(db, (tx) =>
      tx.query<{ lots: number }[]>(`select return_lots_due($1, 'accounts') as lots`, [CHUNK]),
    );
    const lots = answer?.lots ?? 0;
    returned += lots;
    if (lots < CHUNK) return returned;
  }
}
