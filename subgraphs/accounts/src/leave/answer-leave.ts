import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { giveUp } from './current-leave.ts';
import { grantNotice } from './grant-notice.ts';
import { leaveRuleNotMet, type LeaveRuleNotMet } from './leave-refusal.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { answersLeave } from './leave.policy.ts';
import { freeSpells, moveRequest } from './move-leave.ts';
import { takeStep, type LeaveStepOutcome } from './step-leave.ts';

/** An employer's answer. */
export interface AnswerLeave {
  readonly requestId: string;
  readonly answer: 'GRANT' | 'POSTPONE' | 'REFUSE';
  readonly proposedFrom?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly refusalReason?: string | null | undefined;
}

const becomes = { GRANT: 'GRANTED', POSTPONE: 'POSTPONED', REFUSE: 'REFUSED' } as const;
const REASON = /^.{3,500}$/su;

/** The leave approver grants, postpones or refuses. After the deadline silence has answered already. */
export const answerLeave = (db: DataSource, viewer: Viewer, command: AnswerLeave): Promise<LeaveStepOutcome> =>
  inTransaction(db, (tx) =>
    takeStep(tx, {
      viewer,
      requestId: command.requestId,
      may: answersLeave,
      from: ['ASKED'],
      to: becomes[command.answer],
      take: (request) => answer(tx, request, viewer.subject, command),
    }),
  );

async function answer(
  tx: Tx,
  request: LeaveRequest,
  answeredBy: string | null,
  command: AnswerLeave,
): Promise<LeaveRequest | InvalidInput | LeaveRuleNotMet> {
  if (command.answer === 'POSTPONE') return postpone(tx, request, answeredBy, command);
  if (command.answer === 'GRANT')
    return moveRequest(tx, request, 'GRANTED', { answeredBy, notice: grantNotice }, 'answeredAt');
  const { refusalReasons } = request.rules;
  const refusalReason = command.refusalReason ?? '';
  if (!refusalReasons.includes(refusalReason))
    return invalidInput(`A refusal has one of the reasons ${refusalReasons.join(', ')}.`, 'input', 'refusalReason');
  return giveUp(tx, request, 'REFUSED', answeredBy ?? '', { answeredBy, refusalReason });
}

/** Frees the time and keeps the minutes: the worker asks again or cancels. */
async function postpone(
  tx: Tx,
  request: LeaveRequest,
  answeredBy: string | null,
  { proposedFrom = null, reason }: AnswerLeave,
): Promise<LeaveRequest | InvalidInput | LeaveRuleNotMet> {
  const { maximumPostponements, maximumPostponementDays } = request.rules;
  if (proposedFrom === null)
    return invalidInput('A postponement proposes the first day of a later time.', 'input', 'proposedFrom');
  if (reason == null || !REASON.test(reason))
    return invalidInput('A postponement has a reason of 3 to 500 characters.', 'input', 'reason');
  if (request.postponements >= maximumPostponements)
    return leaveRuleNotMet(
      'POSTPONEMENTS',
      `A request is postponed at most ${maximumPostponements} times.`,
      'input',
      'answer',
    );
  if (!(await isLaterWithin(tx, request, proposedFrom, maximumPostponementDays)))
    return leaveRuleNotMet(
      'POSTPONEMENT_DAYS',
      `The proposed day is after the first one asked for, by at most ${maximumPostponementDays} days.`,
      'input',
      'proposedFrom',
    );
  await freeSpells(tx, request);
  const changes = {
    answeredBy,
    proposedFrom,
    postponementReason: reason,
    postponements: request.postponements + 1,
  };
  return moveRequest(tx, request, 'POSTPONED', changes, 'answeredAt');
}

async function isLaterWithin(tx: Tx, { startsAt }: LeaveRequest, day: string, most: number): Promise<boolean> {
  const [row] = await tx.query<{ within: boolean }[]>(
    `select $2::date - ($1::timestamptz at time zone time_zone)::date between 1 and $3::integer as within from scheme_clock`,
    [startsAt, day, most],
  );
  return row?.within === true;
}
