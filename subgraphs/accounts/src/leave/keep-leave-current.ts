import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { allInTurn, eachInTurn } from '@tessera/kit/server/each-in-turn.ts';
import type { DataSource } from 'typeorm';
import { accrueStarted, accrueYear } from './accrue-leave.ts';
import { currentLeave, OVERTAKEN } from './current-leave.ts';
import type { LeaveState } from './leave-request.entity.ts';
import type { LeaveKey } from './move-leave.ts';

/**
 * Records what time has decided of leave and nobody asked about: silence, ends, deadlines, orders that fell; a new year's entitlement, and that of employments which begin. Each step is safe to repeat,
 * so any number of processes may do this at once. `tell` hears how each request stands now.
 */
export async function keepLeaveCurrent(
  db: DataSource,
  tell: (state: LeaveState) => void = () => undefined,
): Promise<void> {
  const record = async (key: LeaveKey): Promise<void> =>
    tell((await inTransaction(db, (tx) => currentLeave(tx, key))).state);
  const overtaken = await inTransaction(db, (tx) => tx.query<LeaveKey[]>(OVERTAKEN));
  await allInTurn(
    () => eachInTurn(overtaken, record),
    () => accrueYear(db),
    () => accrueStarted(db),
  );
}
