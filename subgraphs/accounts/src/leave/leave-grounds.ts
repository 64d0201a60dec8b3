import type { KeyRefused } from '@tessera/kit/database/idempotency.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { type InvalidInput, type NotFound, isRefusal, notFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In } from 'typeorm';
import { employmentCovering } from '../employment/employment-covering.ts';
import type { Employment } from '../employment/employment.entity.ts';
import { TrainingOrderEntity, type TrainingOrder } from '../order/order.entity.ts';
import type { LeavePolicy } from '../policy/policy-content.ts';
import { keepSpells } from './keep-spells.ts';
import { checkPlan, isFarFromOtherLeave, planOf, type LeavePlan, type Spell } from './leave-plan.ts';
import {
  insufficientLeave,
  leaveOverlap,
  leaveRuleNotMet,
  type InsufficientLeave,
  type LeaveActivityNotRecognised,
  type LeaveOverlap,
  type LeaveRuleNotMet,
} from './leave-refusal.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { announceLeave, moveMinutes } from './move-leave.ts';

/** Why nothing is asked for. */
export type AskRefusal =
  LeaveActivityNotRecognised | InsufficientLeave | LeaveOverlap | LeaveRuleNotMet | NotFound | InvalidInput;

/** What stays under the key of a command that asks. */
export type Asked<Own = never> = { readonly requestId: string } | { readonly refusal: AskRefusal | Own };

/** What came of asking. */
export type AskOutcome<Own = never> =
  { readonly leaveRequest: LeaveRequest } | { readonly refusal: AskRefusal | Own | KeyRefused['refusal'] };

/** States of an order whose course goes on. */
const GOING_ON = ['CONFIRMED', 'STARTED'] as const;

/** What a request for leave rests on. */
export interface Grounds {
  readonly personId: string;
  readonly requestId: string;
  readonly order: TrainingOrder;
  readonly employment: Employment;
  readonly plan: LeavePlan;
  readonly rules: LeavePolicy;
}

/** The order, when it is the person's own and its course goes on. Another one's gets the answer of none. */
export const orderGoingOn = async (tx: Tx, personId: string, orderId: string): Promise<TrainingOrder | null> =>
  isUuid(orderId)
    ? tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId, personId, state: In([...GOING_ON]) })
    : null;

/** All that the leave rests on, or the first thing that is missing. */
export async function groundsOf(
  tx: Tx,
  asked: Omit<Grounds, 'employment' | 'plan'> & {
    readonly organisationId: string;
    readonly spells: readonly Spell[];
  },
): Promise<Grounds | AskRefusal> {
  const { personId, organisationId, order, rules, requestId } = asked;
  const plan = await planOf(tx, asked.spells, rules);
  if (isRefusal(plan)) return plan;
  const employment = await employmentCovering(tx, personId, organisationId, plan.firstDay, plan.lastDay);
  if (employment === null) return notFound('employment for these days', 'input', 'organisationId');
  const missed = checkPlan(plan, rules, order, employment);
  return missed ?? { personId, requestId, order, employment, plan, rules };
}

/** The columns of a request that follow from what it rests on. */
export const termsOf = ({ order, employment, plan }: Grounds) => ({
  employmentId: employment.id,
  orderId: order.id,
  opportunityId: order.opportunityId,
  providerId: order.providerId,
  minutes: plan.minutes,
  during: `[${plan.startsAt.toISOString()},${plan.endsAt.toISOString()})`,
  answerBy: plan.answerBy,
});

/** Keeps the time and the minutes of a request that is written, and tells the employer's systems. */
export async function keep(
  tx: Tx,
  { personId, requestId: id, employment, order, plan, rules }: Grounds,
): Promise<Asked> {
  const { organisationId } = employment;
  if (!(await keepSpells(tx, { personId, id, organisationId }, plan.spells)))
    return { refusal: leaveOverlap('input', 'spells') };
  if (!(await isFarFromOtherLeave(tx, personId, id, plan, rules))) {
    const message = `At least ${rules.minimumDaysBetween} days lie between two leaves.`;
    return { refusal: leaveRuleNotMet('MINIMUM_BETWEEN', message, 'input', 'spells') };
  }
  const missing = await moveMinutes(tx, { personId, id }, 'RESERVE', plan.minutes, personId);
  if (missing > 0) return { refusal: insufficientLeave(missing) };
  await announceLeave(tx, { id, organisationId, orderId: order.id }, 'ASKED');
  return { requestId: id };
}

/** The request that was asked for, or why there is none. */
export const askedRequest = async <Own>(tx: Tx, asked: Asked<Own> | KeyRefused): Promise<AskOutcome<Own>> =>
  'refusal' in asked
    ? asked
    : { leaveRequest: await tx.getRepository(LeaveRequestEntity).findOneByOrFail({ id: asked.requestId }) };
