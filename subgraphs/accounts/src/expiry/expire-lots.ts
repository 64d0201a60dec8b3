import type { DataSource } from 'typeorm';
import { runOfDay } from './run-of-day.ts';

const CHUNK = 20_000; // accounts per transaction
const ACTOR = 'expiry';

interface Row {
  readonly last_account: string;
  readonly lots: string;
}

/**
 * Posts the expiry of whatever is available in lots past their last day, which goes back to its fund; once a day. What is reserved stays reserved, and comes back with
 * its grace when it is released.
 */
export const expireLots = (db: DataSource, chunk = CHUNK): Promise<boolean> =>
  runOfDay(db, 'EXPIRE', chunk, async (tx, after, size) => {
    const [row] = await tx.query<Row[]>(`select last_account, lots from expire_lots($1, $2, $3)`, [after, size, ACTOR]);
    return row === undefined ? null : { lastAccount: row.last_account, done: Number(row.lots) };
  });
