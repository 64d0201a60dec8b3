import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { DataSource } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';
import { LearningOpportunitySessionEntity } from '../session/session.entity.ts';

/** The place an order gives back. */
export interface ReleasePlace {
  readonly orderId: string;
  readonly sessionId: string;
}

// The order's row is marked whether or not it was there. What it was before is told by the row itself, not by a snapshot: a take may just have committed it.
const MARK = `
  insert into place (order_id, session_id, state, released_at) values ($1, $2, 'RELEASED', scheme_now())
  on conflict (order_id) do update set state = 'RELEASED', released_at = scheme_now() where place.state = 'TAKEN'
  returning new.session_id as "sessionId", old.state as before`;

/** Gives the place of an order back for good, taken or not: the order can never take one again. Repeating it changes nothing. */
export async function releasePlace(
  db: DataSource,
  { orderId, sessionId }: ReleasePlace,
): Promise<{ readonly released: boolean }> {
  if (!isId(orderId) || !isId(sessionId)) return { released: true };
  await inTransaction(db, async (tx) => {
    const [marked] = await tx.query<{ sessionId: string; before: string | null }[]>(MARK, [orderId, sessionId]);
    if (marked?.before !== 'TAKEN') return;
    // A statement of its own, so that it sees the session as the take that was waited for has left it.
    await tx.decrement(LearningOpportunitySessionEntity, { id: marked.sessionId }, 'placesTaken', 1);
    await announce(tx, {
      aggregateType: 'LearningOpportunitySession',
      aggregateId: marked.sessionId,
      type: 'PlaceReleased',
      payload: { orderId },
    });
  });
  return { released: true };
}
