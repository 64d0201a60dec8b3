import type { EligibilityStatus } from '../learning-opportunity/learning-opportunity.entity.ts';

/** What decides whether a place can be taken in a session today. */
export interface SessionFacts {
  readonly status: EligibilityStatus;
  readonly qualityAssured: boolean;
  readonly qualityAssuredUntil: string | null; // last day; null: no end
  readonly state: 'OPEN' | 'CLOSED' | 'CANCELLED';
  readonly startsOn: string;
  readonly endsOn: string;
  readonly placesLeft: number;
  readonly today: string;
}

/** Why no place can be taken. */
export type NotBookable = 'NOT_ADMITTED' | 'NOT_QUALITY_ASSURED' | 'CANCELLED' | 'CLOSED' | 'STARTED' | 'FULL';

/** Why no place can be taken in a session today, the weightiest reason first; null when one can. Days compare as text. */
export function whyNotBookable(facts: SessionFacts): NotBookable | null {
  const { status, qualityAssured, qualityAssuredUntil, state, startsOn, placesLeft, today } = facts;
  if (status !== 'ADMITTED') return 'NOT_ADMITTED';
  if (!qualityAssured || (qualityAssuredUntil !== null && qualityAssuredUntil < today)) return 'NOT_QUALITY_ASSURED';
  if (state !== 'OPEN') return state;
  if (startsOn <= today) return 'STARTED';
  return placesLeft > 0 ? null : 'FULL';
}

/** Where a session stands today. */
export type SessionState = 'OPEN' | 'FULL' | 'CLOSED' | 'CANCELLED' | 'RUNNING' | 'DONE';

/** Where a session stands today, whatever the admission of its opportunity. */
export function sessionState({
  state,
  startsOn,
  endsOn,
  placesLeft,
  today,
}: Pick<SessionFacts, 'state' | 'startsOn' | 'endsOn' | 'placesLeft' | 'today'>): SessionState {
  if (state === 'CANCELLED') return 'CANCELLED';
  if (endsOn < today) return 'DONE';
  if (startsOn <= today) return 'RUNNING';
  if (state === 'CLOSED') return 'CLOSED';
  return placesLeft > 0 ? 'OPEN' : 'FULL';
}
