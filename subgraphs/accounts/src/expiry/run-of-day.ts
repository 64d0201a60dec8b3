import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

/** What is done once a day over every account. */
export type DailyTask = 'EXPIRE' | 'NOTIFY';

/** What one chunk of accounts came to. */
export interface Chunk {
  readonly lastAccount: string;
  readonly done: number;
}

/** Does a task for the next so many accounts behind `after`; null when there is none left. */
export type DoChunk = (tx: Tx, after: string, size: number) => Promise<Chunk | null>;

type Progress = 'more' | 'over' | 'finished before';

/** Where the day's run stands, held until the transaction ends; null when it is finished, or in the hands of another process, which is not waited for. */
async function holdRun(tx: Tx, task: DailyTask): Promise<string | null> {
  await tx.query(`set local statement_timeout = '10min'`);
  await tx.query(`insert into expiry_run (day, task) values (scheme_today(), $1) on conflict do nothing`, [task]);
  const [run] = await tx.query<{ after: string }[]>(
    `select after from expiry_run where day = scheme_today() and task = $1 and finished_at is null for no key update skip locked`,
    [task],
  );
  return run?.after ?? null;
}

/** One chunk, and how far it came, in one transaction. */
async function nextChunk(tx: Tx, task: DailyTask, work: (after: string) => Promise<Chunk | null>): Promise<Progress> {
  const after = await holdRun(tx, task);
  if (after === null) return 'finished before';
  const chunk = await work(after);
  await tx.query(
    `update expiry_run set after = coalesce($2, after), done = done + $3, finished_at = case when $2::uuid is null then scheme_now() end
      where day = scheme_today() and task = $1`,
    [task, chunk?.lastAccount ?? null, chunk?.done ?? 0],
  );
  return chunk === null ? 'over' : 'more';
}

/** Classes of errors that are not about the rows: connections, conflicts, resources, operators, the system itself. They end the round, and the next one tries again. */
const TRANSIENT = /^(?:08|40|53|55|57|58|XX)/;

/** Goes on behind the one account that cannot be done, and remembers it; unless the run has gone on meanwhile. */
const passOver = (db: DataSource, task: DailyTask, stuckAfter: string, state: string): Promise<unknown> =>
  inTransaction(db, async (tx) => {
    if ((await holdRun(tx, task)) !== stuckAfter) return;
    await tx.query(
      `with stuck as (select id from learning_account where id > $2 order by id limit 1),
       remembered as (insert into expiry_failure (day, task, account_id, sql_state) select scheme_today(), $1, id, $3 from stuck)
       update expiry_run set after = (select id from stuck) where day = scheme_today() and task = $1`,
      [task, stuckAfter, state],
    );
  });

/** How many accounts were passed over today. */
const passedOver = (db: DataSource, task: DailyTask): Promise<number> =>
  inTransaction(db, async (tx) => {
    const [failures] = await tx.query<{ count: number }[]>(
      `select count(*)::integer as count from expiry_failure where day = scheme_today() and task = $1`,
      [task],
    );
    return failures?.count ?? 0;
  });

/**
 * Does a task of today, by the database's clock, for every account; once a day, however often and in however many processes it is called. Tells whether it was this call
 * that came to the end. An account that cannot be done is looked for in ever smaller chunks and passed over: all others are done first, and then it is told.
 */
export async function runOfDay(db: DataSource, task: DailyTask, chunk: number, doChunk: DoChunk): Promise<boolean> {
  for (let size = chunk; ;) {
    let stuckAfter = '';
    const attempt = inTransaction(db, (tx) =>
      nextChunk(tx, task, (after) => {
        stuckAfter = after;
        return doChunk(tx, after, size);
      }),
    );
    const outcome = await attempt.catch((error: unknown) => {
      const state = sqlState(error);
      if (state === null || TRANSIENT.test(state)) throw error;
      return { state };
    });
    if (typeof outcome === 'object') {
      if (size === 1) await passOver(db, task, stuckAfter, outcome.state);
      size = Math.max(1, Math.floor(size / 10));
      continue;
    }
    if (outcome === 'finished before') return false;
    if (outcome === 'over') break;
    size = Math.min(chunk, size * 10);
  }
  const failures = await passedOver(db, task);
  if (failures > 0) throw new Error(`the daily run ${task} passed over ${failures} accounts: see expiry_failure`);
  return true;
}
