import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { asUnavailable, isGone, isInTheWay } from './unavailable.ts';

declare const insideTransaction: unique symbol;

/** An `EntityManager` known to run inside a transaction. A writer that was not given one does not compile. */
export type Tx = EntityManager & { readonly [insideTransaction]: true };

const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction: commits when it resolves, rolls back when it throws, and tries again, at most three times, when the database says that another
 * transaction was in the way, or when the connection broke before a COMMIT was sent. Once it was sent, nobody knows: then it is whoever has the idempotency key that
 * sends the command again, never this. Commands see every row (row-level security is the readers' wall); who may command is decided by policy functions.
 */
export async function inTransaction<T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let committing = false;
    try {
      return await db.transaction(async (manager) => {
        await manager.query(`select set_config('tessera.viewer', 'system', true)`);
        const answer = await work(manager as Tx);
        committing = true;
        return answer;
      });
    } catch (error) {
      const again = isInTheWay(error) || (isGone(error) && !committing);
      if (attempt === ATTEMPTS || !again) throw asUnavailable(error);
      await delay(20 + Math.random() * 180);
    }
  }
}

/** Runs `work` so that what it wrote can be taken back without losing the transaction: unless it says `keep`, all is as it was before. May be nested. */
export async function orRollBack<T>(
  tx: Tx,
  work: () => Promise<{ readonly keep: boolean; readonly value: T }>,
): Promise<T> {
  await tx.query('savepoint attempt');
  const { keep, value } = await work();
  if (!keep) await tx.query('rollback to savepoint attempt');
  await tx.query('release savepoint attempt'); // also after a rollback: what is around may have a savepoint of the same name
  return value;
}
