import type { Tx } from '@tessera/kit/database/transaction.ts';
import { explainDecision } from '../decision/explain-decision.ts';
import type { LeaveRequest, LeaveState } from './leave-request.entity.ts';

/** Why something was decided of leave. */
export interface LeaveReason {
  readonly rules: readonly string[]; // codes, in the order in which they decided
  readonly inputs?: Readonly<Record<string, string>>;
  readonly remedy: string;
  readonly deadline?: string | null; // last day for the remedy
}

/** Keeps why something was decided of a request: for the worker and the employer's leave approver, so nothing of the order or of another employer stands in it. */
export const explainLeave = (
  tx: Tx,
  { id, policyVersionId }: Pick<LeaveRequest, 'id' | 'policyVersionId'>,
  outcome: LeaveState | 'SHORTENED' | 'RESTORED',
  { rules, inputs = {}, remedy, deadline = null }: LeaveReason,
): Promise<void> =>
  explainDecision(tx, { leaveRequestId: id, policyVersionId, rules, inputs, outcome, remedy, deadline });

/** What a worker can do whose leave, or some of it, was given up. */
export const ASK_ANEW = 'The minutes are back: leave can be asked for again.';

/** What anybody can do who finds a decision of the scheme wrong. */
export const TELL_THE_SCHEME = 'Whoever finds this wrong tells the scheme, which can correct it.';
