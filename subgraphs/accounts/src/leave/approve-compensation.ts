import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { approvesCompensation } from './leave.policy.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';
import { moveRequest } from './move-leave.ts';
import { takeStep, type LeaveStepOutcome } from './step-leave.ts';

/** What came of it; the key may be refused too. */
export type ApproveCompensationOutcome = LeaveStepOutcome<KeyRefused['refusal']>;

/** The treasury makes the compensation of one leave payable to the employer: once, whoever asks and how often. */
export const approveCompensation = (
  db: DataSource,
  viewer: Viewer,
  requestId: string,
  key: string,
): Promise<ApproveCompensationOutcome> =>
  inTransaction(db, async (tx) => {
    const scope = `leaveCompensationApprove:${viewer.subject}`;
    const outcome = await once(tx, { scope, key, request: { requestId } }, async () => {
      const step = await approve(tx, viewer, requestId);
      return 'refusal' in step ? step : { id: step.leaveRequest.id };
    });
    return 'refusal' in outcome
      ? outcome
      : { leaveRequest: await tx.getRepository(LeaveRequestEntity).findOneByOrFail({ id: outcome.id }) };
  });

const approve = (tx: Tx, viewer: Viewer, requestId: string): Promise<LeaveStepOutcome<never>> =>
  takeStep<never>(tx, {
    viewer,
    requestId,
    may: approvesCompensation,
    from: ['EVIDENCED'],
    to: 'COMPENSATED',
    take: async (request) => {
      await tx.query(
        `update leave_compensation set approved_by = $3, approved_at = scheme_now() where person_id = $1 and request_id = $2`,
        [request.personId, request.id, viewer.subject],
      );
      return moveRequest(tx, request, 'COMPENSATED');
    },
  });
