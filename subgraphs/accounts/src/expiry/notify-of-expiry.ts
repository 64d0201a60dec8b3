import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import { runOfDay } from './run-of-day.ts';

const CHUNK = 20_000; // accounts per transaction

interface Row {
  readonly last_account: string;
  readonly notices: string;
}

/** Tells holders, at the lead times of the policy in force, of lots that are going to expire or to go back to their fund; once a day. Tells nobody while there is no policy, or none with lead times. */
export async function notifyOfExpiry(db: DataSource, chunk = CHUNK): Promise<boolean> {
  const policy = await inTransaction(db, (tx) => findPolicyInForce(tx, { region: null, sector: null }));
  if (policy === null || policy.content.expiry.noticeLeadDays.length === 0) return false;
  const { noticeLeadDays } = policy.content.expiry;
  return runOfDay(db, 'NOTIFY', chunk, async (tx, after, size) => {
    const [row] = await tx.query<Row[]>(`select last_account, notices from notify_of_expiry($1, $2, $3)`, [
      after,
      size,
      noticeLeadDays,
    ]);
    return row === undefined ? null : { lastAccount: row.last_account, done: Number(row.notices) };
  });
}
