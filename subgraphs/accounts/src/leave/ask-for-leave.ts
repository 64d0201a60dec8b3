import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In, type DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { employmentCovering } from '../employment/employment-covering.ts';
import type { Employment } from '../employment/employment.entity.ts';
import { TrainingOrderEntity, type TrainingOrder } from '../order/order.entity.ts';
import type { LeavePolicy } from '../policy/policy-content.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import { currentLeave, lockLeaveOf } from './current-leave.ts';
import { checkPlan, isFarFromOtherLeave, planOf, type LeavePlan, type Spell } from './leave-plan.ts';
import {
  insufficientLeave,
  leaveActivityNotRecognised,
  leaveOverlap,
  leaveRuleNotMet,
  type InsufficientLeave,
  type LeaveActivityNotRecognised,
  type LeaveOverlap,
  type LeaveRuleNotMet,
} from './leave-refusal.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { announceLeave, moveHeldMinutes, moveMinutes } from './move-leave.ts';
import { keepSpells } from './keep-spells.ts';

/** A worker asks for leave. */
export interface AskForLeave {
  readonly personId: string;
  readonly orderId: string;
  readonly organisationId: string; // the employer
  readonly spells: readonly Spell[];
  readonly idempotencyKey: string;
}

/** A worker asks again for leave that was postponed. */
export interface AskAgain {
  readonly personId: string;
  readonly requestId: string;
  readonly orderId?: string | null | undefined; // the same as before when left out
  readonly spells: readonly Spell[];
  readonly idempotencyKey: string;
}

type AskRefusal =
  | LeaveActivityNotRecognised
  | InsufficientLeave
  | LeaveOverlap
  | LeaveRuleNotMet
  | NotFound
  | WrongState
  | InvalidInput
  | IdempotencyMismatch;

export type AskOutcome = { readonly leaveRequest: LeaveRequest } | { readonly refusal: AskRefusal };

/** What stays under the key. */
type Asked = { readonly requestId: string } | { readonly refusal: AskRefusal };

/** States of an order whose course goes on. */
const GOING_ON = ['CONFIRMED', 'STARTED'] as const;

/** What a request for leave rests on. */
interface Grounds {
  readonly personId: string;
  readonly requestId: string;
  readonly order: TrainingOrder;
  readonly employment: Employment;
  readonly plan: LeavePlan;
  readonly rules: LeavePolicy;
}

const isRefusal = (value: object): value is AskRefusal => '__typename' in value;

/** Asks an employer for leave: minutes and time are kept until it is answered. Repeating a command with its key returns the first outcome. */
export const askForLeave = (db: DataSource, command: AskForLeave): Promise<AskOutcome> => {
  const { idempotencyKey: key, personId, ...request } = command;
  return inTransaction(db, async (tx) =>
    outcomeOf(tx, await once(tx, { scope: `leaveRequest:${personId}`, key, request }, () => ask(tx, command))),
  );
};

/** Asks again after a postponement, for another time and, if need be, another order. The rules stay those of the first time. */
export const askAgain = (db: DataSource, command: AskAgain): Promise<AskOutcome> => {
  const { idempotencyKey: key, personId, ...request } = command;
  return inTransaction(db, async (tx) =>
    outcomeOf(
      tx,
      await once(tx, { scope: `leaveRequestAskAgain:${personId}`, key, request }, () => askOnceMore(tx, command)),
    ),
  );
};

const outcomeOf = async (tx: Tx, asked: Asked | KeyRefused): Promise<AskOutcome> =>
  'refusal' in asked
    ? asked
    : { leaveRequest: await tx.getRepository(LeaveRequestEntity).findOneByOrFail({ id: asked.requestId }) };

async function ask(tx: Tx, command: AskForLeave): Promise<Asked> {
  const { personId, orderId, organisationId } = command;
  await lockLeaveOf(tx, personId);
  const order = await orderGoingOn(tx, personId, orderId);
  if (order === null) return { refusal: leaveActivityNotRecognised };
  const [person] = await tx.query<{ region: string }[]>(`select region from person where id = $1`, [personId]);
  const policy = await policyInForce(tx, { region: person?.region ?? null, sector: null });
  const rules = policy.content.leave;
  const grounds = await groundsOf(tx, { ...command, requestId: uuidv7(), organisationId, order, rules });
  if (isRefusal(grounds)) return { refusal: grounds };
  await tx.getRepository(LeaveRequestEntity).insert({
    ...termsOf(grounds),
    id: grounds.requestId,
    personId,
    organisationId,
    policyVersionId: policy.policyVersionId,
    rules,
  });
  return keep(tx, grounds);
}

async function askOnceMore(tx: Tx, { personId, requestId, orderId, spells }: AskAgain): Promise<Asked> {
  const known = isUuid(requestId)
    ? await tx.getRepository(LeaveRequestEntity).findOneBy({ personId, id: requestId })
    : null;
  if (known === null) return { refusal: notFound('request for leave', 'input', 'requestId') };
  const { state, organisationId, rules, minutes, ...request } = await currentLeave(tx, known);
  if (state !== 'POSTPONED') return { refusal: wrongState('request for leave', state, 'input', 'requestId') };
  const order = await orderGoingOn(tx, personId, orderId ?? request.orderId);
  if (order === null) return { refusal: leaveActivityNotRecognised };
  const grounds = await groundsOf(tx, { personId, requestId, organisationId, order, spells, rules });
  if (isRefusal(grounds)) return { refusal: grounds };
  await moveHeldMinutes(tx, known, 'RELEASE', minutes, personId);
  await tx
    .getRepository(LeaveRequestEntity)
    .createQueryBuilder()
    .update()
    .set({
      ...termsOf(grounds),
      recordedState: 'ASKED',
      askedAt: () => 'scheme_now()',
      answeredAt: null,
      answeredBy: null,
      proposedFrom: null,
      postponementReason: null,
    })
    .where({ personId, id: requestId })
    .execute();
  return keep(tx, grounds);
}

/** The order, when it is the person's own and its course goes on. Another one's gets the answer of none. */
const orderGoingOn = async (tx: Tx, personId: string, orderId: string): Promise<TrainingOrder | null> =>
  isUuid(orderId)
    ? tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId, personId, state: In([...GOING_ON]) })
    : null;

/** All that the leave rests on, or the first thing that is missing. */
async function groundsOf(
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

const termsOf = ({ order, employment, plan }: Grounds) => ({
  employmentId: employment.id,
  orderId: order.id,
  opportunityId: order.opportunityId,
  providerId: order.providerId,
  minutes: plan.minutes,
  during: `[${plan.startsAt.toISOString()},${plan.endsAt.toISOString()})`,
  answerBy: plan.answerBy,
});

/** Keeps the time and the minutes of a request that is written, and tells the employer's systems. */
async function keep(tx: Tx, { personId, requestId: id, employment, order, plan, rules }: Grounds): Promise<Asked> {
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
