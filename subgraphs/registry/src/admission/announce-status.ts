import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce, announceTo, type OutboxEvent } from '@tessera/kit/events/outbox.ts';
import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import type { EligibilityStatus, LearningOpportunity } from '../learning-opportunity/learning-opportunity.entity.ts';

/** Statuses in which an opportunity can have been booked. */
const bookedIn: ReadonlySet<EligibilityStatus> = new Set(['ADMITTED', 'SUSPENDED']);

/** Tells others what became of an opportunity. Accounts is owed to hear when one that may have been booked is taken out: its orders depend on it. */
export async function announceStatus(
  tx: Tx,
  { id, version, status: was }: LearningOpportunity,
  status: EligibilityStatus,
): Promise<void> {
  const event = { aggregateType: 'LearningOpportunity', aggregateId: id, type: 'LearningOpportunityStatusChanged' };
  const payload: OutboxEvent['payload'] = { status, version };
  if (!bookedIn.has(was)) return announce(tx, { ...event, payload });
  await announceTo(tx, 'accounts', { ...event, payload: { ...payload, effectiveOn: await schemeToday(tx) } });
}
