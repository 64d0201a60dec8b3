import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { currentLeave } from './current-leave.ts';
import type { LeaveRuleNotMet } from './leave-refusal.ts';
import { LeaveRequestEntity, type LeaveRequest, type LeaveState } from './leave-request.entity.ts';

/** What came of a step: the request after it, or why it was not taken. */
export type LeaveStepOutcome<Own extends Refusal = InvalidInput | LeaveRuleNotMet> =
  { readonly leaveRequest: LeaveRequest } | { readonly refusal: NotFound | WrongState | Own };

interface Step<Own extends Refusal> {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly may: (viewer: Viewer, request: LeaveRequest) => boolean;
  readonly from: readonly LeaveState[];
  readonly to: LeaveState;
  readonly same?: (request: LeaveRequest) => boolean; // what was said when the step was taken; without it there is nothing to say
  readonly take: (request: LeaveRequest) => Promise<LeaveRequest | Own>;
}

const isRefusal = <Own extends Refusal>(value: LeaveRequest | Own): value is Own => '__typename' in value;

/** One step of a request's life, on what it is at this moment. Taken already: the same answer, nothing changes; with something else to say it is refused. */
export async function takeStep<Own extends Refusal>(
  tx: Tx,
  { viewer, requestId, may, from, to, same = () => true, take }: Step<Own>,
): Promise<LeaveStepOutcome<Own>> {
  const known = isUuid(requestId) ? await tx.getRepository(LeaveRequestEntity).findOneBy({ id: requestId }) : null;
  if (known === null || !may(viewer, known)) return { refusal: notFound('request for leave', 'input', 'requestId') };
  const request = await currentLeave(tx, known);
  if (request.state === to && same(request)) return { leaveRequest: request };
  if (!from.includes(request.state))
    return { refusal: wrongState('request for leave', request.state, 'input', 'requestId') };
  const taken = await take(request);
  return isRefusal(taken) ? { refusal: taken } : { leaveRequest: taken };
}
