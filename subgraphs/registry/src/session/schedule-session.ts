import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isId, whereComplaints } from '../learning-opportunity/check-content.ts';
import { mayWriteFor } from '../learning-opportunity/learning-opportunity.policy.ts';
import { currentContent, lockOpportunity } from '../learning-opportunity/write-learning-opportunity.ts';
import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import { LearningOpportunitySessionEntity } from './session.entity.ts';

/** A session as its provider plans it; what is null is as the opportunity says. */
export interface SessionPlan {
  readonly learningOpportunityId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string | null;
  readonly region: string | null;
  readonly mode: string | null;
  readonly capacity: number;
}

/** A provider's new session. */
export interface ScheduleSession {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
  readonly plan: SessionPlan;
}

/** The id of the session, or why there is none. */
export type ScheduleSessionOutcome =
  { readonly sessionId: string } | { readonly refusal: NotFound | InvalidInput | WrongState | IdempotencyMismatch };

const MODE = /^http:\/\/data\.europa\.eu\/snb\/learning-assessment\/\w+$/;
const MOST_PLACES = 10_000;
const LONGEST_YEARS = 5;

const noOpportunity = { refusal: notFound('learning opportunity', 'input', 'learningOpportunityId') };

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

function planRefusal(plan: SessionPlan, today: string): InvalidInput | null {
  const { startsOn, endsOn, capacity, mode } = plan;
  if (startsOn <= today) return invalidInput('A session starts tomorrow at the earliest.', 'input', 'startsOn');
  if (endsOn < startsOn || endsOn > yearsLater(startsOn, LONGEST_YEARS))
    return invalidInput('A session ends after it starts, and within five years.', 'input', 'endsOn');
  if (capacity < 1 || capacity > MOST_PLACES)
    return invalidInput('A session has from 1 to 10,000 places.', 'input', 'capacity');
  if (mode !== null && !MODE.test(mode)) return invalidInput('The mode is not one of Europass.', 'input', 'mode');
  const [complaint] = whereComplaints(plan);
  return complaint ? invalidInput(complaint[1], 'input', complaint[0]) : null;
}

async function schedule(tx: Tx, { viewer, plan }: ScheduleSession): Promise<ScheduleSessionOutcome> {
  const opportunity = await lockOpportunity(tx, plan.learningOpportunityId);
  if (!opportunity || !mayWriteFor(viewer, opportunity.providerId)) return noOpportunity;
  if (opportunity.status === 'SUSPENDED' || opportunity.status === 'WITHDRAWN')
    return { refusal: wrongState('learning opportunity', opportunity.status, 'input', 'learningOpportunityId') };
  const refusal = planRefusal(plan, await schemeToday(tx));
  if (refusal) return { refusal };
  const content = await currentContent(tx, opportunity);
  const id = uuidv7();
  await tx.insert(LearningOpportunitySessionEntity, {
    ...plan,
    id,
    place: plan.place ?? content.place,
    region: plan.region ?? content.region,
    mode: plan.mode ?? content.mode,
  });
  return { sessionId: id };
}

/** Schedules a session of one of the provider's opportunities. Repeating the command with its key gives the first session again. */
export async function scheduleSession(db: DataSource, command: ScheduleSession): Promise<ScheduleSessionOutcome> {
  const { viewer, idempotencyKey: key, plan } = command;
  if (!isId(plan.learningOpportunityId)) return noOpportunity;
  const scope = `learningOpportunitySessionSchedule:${viewer.subject ?? viewer.client ?? ''}`;
  return inTransaction(db, (tx) => once(tx, { scope, key, request: plan }, () => schedule(tx, command)));
}
