import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { ASK_ANEW, explainLeave } from './explain-leave.ts';
import { giveUp } from './give-up-leave.ts';
import { leaveRulesOf } from './leave-rules.ts';
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
  if (command.answer === 'GRANT') {
    const remedy = 'The worker may go, and can cancel before the leave begins.';
    await explainLeave(tx, request, 'GRANTED', { rules: ['EMPLOYER_GRANTED'], remedy });
    const { grantNotice: notice } = leaveRulesOf(request.rules);
    return moveRequest(tx, request, 'GRANTED', { answeredBy, notice }, 'answeredAt');
  }
  const { refusalReasons } = request.rules;
  const refusalReason = command.refusalReason ?? '';
  if (!refusalReasons.includes(refusalReason))
    return invalidInput(`A refusal has one of the reasons ${refusalReasons.join(', ')}.`, 'input', 'refusalReason');
  await explainLeave(tx, request, 'REFUSED', {
    rules: ['EMPLOYER_REFUSED', refusalReason],
    inputs: { closedList: refusalReasons.join(', ') },
    remedy: ASK_ANEW,
  });
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
  const given = reason ?? '';
  const unreadable = checkText(given, { most: 500 }, 'input', 'reason');
  if (unreadable !== null) return unreadable;
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
  await explainLeave(tx, request, 'POSTPONED', {
    rules: ['EMPLOYER_POSTPONED'],
    inputs: { proposedFrom, postponements: `${request.postponements + 1} of ${maximumPostponements}` },
    remedy: 'The worker asks again for a later time, or cancels; the minutes are kept until then.',
    deadline: await askAgainBy(tx, proposedFrom, request),
  });
  const changes = {
    answeredBy,
    proposedFrom,
    postponementReason: given,
    postponements: request.postponements + 1,
  };
  return moveRequest(tx, request, 'POSTPONED', changes, 'answeredAt');
}

/** Last day on which leave that is postponed to a day is asked for again. */
async function askAgainBy(tx: Tx, proposedFrom: string, { rules }: LeaveRequest): Promise<string | null> {
  const [row] = await tx.query<{ day: string }[]>(`select ($1::date + $2::integer)::text as day`, [
    proposedFrom,
    leaveRulesOf(rules).askAgainDays,
  ]);
  return row?.day ?? null;
}

async function isLaterWithin(tx: Tx, { startsAt }: LeaveRequest, day: string, most: number): Promise<boolean> {
  const [row] = await tx.query<{ within: boolean }[]>(
    `select $2::date - ($1::timestamptz at time zone time_zone)::date between 1 and $3::integer as within from scheme_clock`,
    [startsAt, day, most],
  );
  return row?.within === true;
}
