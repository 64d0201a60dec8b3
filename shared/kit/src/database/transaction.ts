import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';

declare const insideTransaction: unique symbol;

/** An `EntityManager` known to run inside a transaction. A writer that was not given one does not compile. */
export type Tx = EntityManager & { readonly [insideTransaction]: true };

/** Serialization failure, deadlock, lock not available: the database asks to try again. */
const RETRYABLE = new Set(['40001', '40P01', '55P03']);
const ATTEMPTS = 3;

/** SQLSTATE of a database error, or null for anything else. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(state) ? state : null; // EPIPE is none
}

/**
 * Runs `work` in one transaction: commits when it resolves, rolls back when it throws, and tries again, at most three times, when the database says that another
 * transaction was in the way. Commands see every row (row-level security is the readers' wall); who may command is decided by policy functions.
 */
export async function inTransaction<T>(db: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(async (manager) => {
        await manager.query(`select set_config('tessera.viewer', 'system', true)`);
        return work(manager as Tx);
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
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
