import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

/** What is done once a day over every account. */
export type DailyTask = 'EXPIRE' | 'NOTIFY';

/** What one chunk of accounts came to. */
export interface Chunk {
  readonly lastAccount: string;
  readonly done: number;
}

/** Does a task for the accounts behind `after`; null when there is none left. */
export type DoChunk = (tx: Tx, after: string) => Promise<Chunk | null>;

type Progress = 'more' | 'over' | 'finished before';

/** One chunk, and how far it came, in one transaction. Another process that is at it is not waited for: the day is in its hands. */
async function nextChunk(tx: Tx, task: DailyTask, doChunk: DoChunk): Promise<Progress> {
  await tx.query(`set local statement_timeout = '10min'`);
  await tx.query(`insert into expiry_run (day, task) values (scheme_today(), $1) on conflict do nothing`, [task]);
  const [run] = await tx.query<{ after: string }[]>(
    `select after from expiry_run where day = scheme_today() and task = $1 and finished_at is null for no key update skip locked`,
    [task],
  );
  if (run === undefined) return 'finished before';
  const chunk = await doChunk(tx, run.after);
  await tx.query(
    `update expiry_run set after = coalesce($2, after), done = done + $3, finished_at = case when $2::uuid is null then scheme_now() end
      where day = scheme_today() and task = $1`,
    [task, chunk?.lastAccount ?? null, chunk?.done ?? 0],
  );
  return chunk === null ? 'over' : 'more';
}

/** Does a task of today, by the database's clock, for every account; once a day, however often and in however many processes it is called. Tells whether it was this call that came to the end. */
export async function runOfDay(db: DataSource, task: DailyTask, doChunk: DoChunk): Promise<boolean> {
  for (;;) {
    const progress = await inTransaction(db, (tx) => nextChunk(tx, task, doChunk));
    if (progress !== 'more') return progress === 'over';
  }
}
