import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { giveUp } from './give-up-leave.ts';
import { leaveRuleNotMet } from './leave-refusal.ts';
import { holdsLeave } from './leave.policy.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { takeStep, type LeaveStepOutcome } from './step-leave.ts';

/** The worker takes a request back before the leave begins: minutes and time are free again. */
export const cancelLeave = (db: DataSource, viewer: Viewer, requestId: string): Promise<LeaveStepOutcome> =>
  inTransaction(db, (tx) =>
    takeStep(tx, {
      viewer,
      requestId,
      may: holdsLeave,
      from: ['ASKED', 'POSTPONED', 'GRANTED'],
      to: 'CANCELLED',
      take: async (request) =>
        request.state === 'GRANTED' && (await hasBegun(tx, request))
          ? leaveRuleNotMet('BEGUN', 'This leave has begun; it is not cancelled any more.', 'input', 'requestId')
          : giveUp(tx, request, 'CANCELLED', request.personId),
    }),
  );

async function hasBegun(tx: Tx, { startsAt }: LeaveRequest): Promise<boolean> {
  const [row] = await tx.query<{ begun: boolean }[]>(`select $1::timestamptz <= scheme_now() as begun`, [startsAt]);
  return row?.begun === true;
}
