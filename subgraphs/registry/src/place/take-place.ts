import { inTransaction, orRollBack, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { DataSource } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';
import { whyNotBookable, type NotBookable, type SessionFacts } from '../session/bookability.ts';
import { LearningOpportunitySessionEntity } from '../session/session.entity.ts';
import { PlaceEntity } from './place.entity.ts';
import { sessionFacts } from './session-snapshot.ts';

/** The place an order wants, pinned to the version of the opportunity that it was quoted for. */
export interface TakePlace {
  readonly orderId: string;
  readonly sessionId: string;
  readonly opportunityVersion: number;
}

/** Whether the order has the place, and why not. */
export interface TakePlaceOutcome {
  readonly taken: boolean;
  readonly reason: NotBookable | 'NOT_FOUND' | 'VERSION_CHANGED' | 'RELEASED' | 'OTHER_SESSION' | null;
}

const taken: TakePlaceOutcome = { taken: true, reason: null };
const refused = (reason: TakePlaceOutcome['reason']): TakePlaceOutcome => ({ taken: false, reason });

type LockedSession = SessionFacts & { readonly version: number };

/** Locks the session, so that takes of its places follow one another, and its opportunity against a change of version or status. */
async function lockSession(tx: Tx, sessionId: string): Promise<LockedSession | undefined> {
  const [session] = await tx.query<LockedSession[]>(
    `select o.version, ${sessionFacts}
     from learning_opportunity_session as s join learning_opportunity as o on o.id = s.learning_opportunity_id
     where s.id = $1 for update of s for share of o`,
    [sessionId],
  );
  return session;
}

/** What an order that was here before is answered. */
async function answerAgain(tx: Tx, { orderId, sessionId }: TakePlace): Promise<TakePlaceOutcome> {
  const place = await tx.findOneByOrFail(PlaceEntity, { orderId });
  if (place.state === 'RELEASED') return refused('RELEASED');
  return place.sessionId === sessionId ? taken : refused('OTHER_SESSION');
}

async function fill(tx: Tx, { orderId, sessionId, opportunityVersion }: TakePlace): Promise<TakePlaceOutcome> {
  const session = await lockSession(tx, sessionId);
  if (session === undefined) return refused('NOT_FOUND');
  const reason = session.version === opportunityVersion ? whyNotBookable(session) : 'VERSION_CHANGED';
  if (reason !== null) return refused(reason);
  await tx.increment(LearningOpportunitySessionEntity, { id: sessionId }, 'placesTaken', 1);
  await announce(tx, {
    aggregateType: 'LearningOpportunitySession',
    aggregateId: sessionId,
    type: 'PlaceTaken',
    payload: { orderId },
  });
  return taken;
}

/**
 * Takes a place for an order. The order's own row comes first, so that a repeated take, or a release at the same time, waits for this one; a refusal leaves nothing
 * behind and may be asked again.
 */
export async function takePlace(db: DataSource, command: TakePlace): Promise<TakePlaceOutcome> {
  const { orderId, sessionId, opportunityVersion } = command;
  if (!isId(orderId) || !isId(sessionId)) return refused('NOT_FOUND');
  return inTransaction(db, (tx) =>
    orRollBack(tx, async () => {
      const claimed: readonly unknown[] = await tx.query(
        `insert into place (order_id, session_id, learning_opportunity_version, state, taken_at)
         values ($1, $2, $3, 'TAKEN', scheme_now()) on conflict (order_id) do nothing returning order_id`,
        [orderId, sessionId, opportunityVersion],
      );
      const value = claimed.length === 0 ? await answerAgain(tx, command) : await fill(tx, command);
      return { keep: value.taken, value };
    }),
  );
}
