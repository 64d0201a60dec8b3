import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';

/** The place an order gives back. */
export interface ReleasePlace {
  readonly orderId: string;
  readonly sessionId: string;
}

// The order's row is marked whether or not it was there; the session loses a taken place only when that row was TAKEN until now.
const RELEASE = `
  with released as (
    insert into place (order_id, session_id, state, released_at) values ($1, $2, 'RELEASED', scheme_now())
    on conflict (order_id) do update set state = 'RELEASED', released_at = scheme_now() where place.state = 'TAKEN'
    returning new.session_id, old.state as before
  ), freed as (
    update learning_opportunity_session set places_taken = places_taken - 1
    from released where id = released.session_id and released.before = 'TAKEN'
    returning id
  )
  insert into outbox (aggregatetype, aggregateid, type, payload)
  select 'LearningOpportunitySession', id::text, 'PlaceReleased', jsonb_build_object('orderId', $1::uuid) from freed`;

/** Gives the place of an order back for good, taken or not: the order can never take one again. Repeating it changes nothing. */
export async function releasePlace(
  db: DataSource,
  { orderId, sessionId }: ReleasePlace,
): Promise<{ released: boolean }> {
  if (!isId(orderId) || !isId(sessionId)) return { released: true };
  await inTransaction(db, (tx) => tx.query(RELEASE, [orderId, sessionId]));
  return { released: true };
}
