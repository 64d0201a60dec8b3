import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { currentLeave } from './current-leave.ts';
import type { LeaveRuleNotMet } from './leave-refusal.ts';
import { LeaveRequestEntity, type LeaveRequest, type LeaveState } from './leave-request.entity.ts';

type StepRefusal = NotFound | WrongState | InvalidInput | LeaveRuleNotMet | IdempotencyMismatch;

export type LeaveStepOutcome = { readonly leaveRequest: LeaveRequest } | { readonly refusal: StepRefusal };

interface Step {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly may: (viewer: Viewer, request: LeaveRequest) => boolean;
  readonly from: readonly LeaveState[];
  readonly to: LeaveState;
  readonly take: (request: LeaveRequest) => Promise<LeaveRequest | InvalidInput | LeaveRuleNotMet>;
}

const isRefusal = (value: LeaveRequest | InvalidInput | LeaveRuleNotMet): value is InvalidInput | LeaveRuleNotMet =>
  '__typename' in value;

/** One step of a request's life, on what it is at this moment. Taken already: the same answer, nothing changes. */
export async function takeStep(tx: Tx, { viewer, requestId, may, from, to, take }: Step): Promise<LeaveStepOutcome> {
  const known = isUuid(requestId) ? await tx.getRepository(LeaveRequestEntity).findOneBy({ id: requestId }) : null;
  if (known === null || !may(viewer, known)) return { refusal: notFound('request for leave', 'input', 'requestId') };
  const request = await currentLeave(tx, known);
  if (request.state === to) return { leaveRequest: request };
  if (!from.includes(request.state))
    return { refusal: wrongState('request for leave', request.state, 'input', 'requestId') };
  const taken = await take(request);
  return isRefusal(taken) ? { refusal: taken } : { leaveRequest: taken };
}
