import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { LeaveRequest, LeaveState } from './leave-request.entity.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';

/** Movements of a request's minutes in the journal of leave. */
export type LeaveMovement = 'RESERVE' | 'RELEASE' | 'TAKE' | 'RETURN';

/** Which request. */
export type LeaveKey = Pick<LeaveRequest, 'personId' | 'id'>;

/** Moves minutes of a request: the oldest usable year first, backwards for what comes back. Returns how many are missing; nothing is written unless it is 0. */
export async function moveMinutes(
  tx: Tx,
  { personId, id }: LeaveKey,
  movement: LeaveMovement,
  minutes: number,
  actor: string,
): Promise<number> {
  const [answer] = await tx.query<{ missing: number }[]>(`select move_leave($1, $2, $3, $4, $5) as missing`, [
    personId,
    id,
    movement,
    minutes,
    actor,
  ]);
  if (answer === undefined) throw new Error('leave was not moved');
  return answer.missing;
}

/** The same for minutes that the request is known to hold. */
export async function moveHeldMinutes(
  tx: Tx,
  request: LeaveKey,
  movement: Exclude<LeaveMovement, 'RESERVE'>,
  minutes: number,
  actor: string,
): Promise<void> {
  const missing = await moveMinutes(tx, request, movement, minutes, actor);
  if (missing > 0) throw new Error('a request for leave does not hold its minutes');
}

/** The time of a request is free again, for good. */
export const freeSpells = (tx: Tx, { personId, id }: LeaveKey): Promise<unknown> =>
  tx.query(
    `update time_away set live = false, gave_way_to = null where person_id = $1 and request_id = $2 and (live or gave_way_to is not null)`,
    [personId, id],
  );

const eventOf: Readonly<Record<LeaveState, string>> = {
  ASKED: 'LeaveAsked',
  GRANTED: 'LeaveGranted',
  POSTPONED: 'LeavePostponed',
  REFUSED: 'LeaveRefused',
  TAKEN: 'LeaveTaken',
  EVIDENCED: 'LeaveEvidenced',
  COMPENSATED: 'LeaveCompensated',
  FORFEITED: 'LeaveForfeited',
  CANCELLED: 'LeaveCancelled',
};

/** Tells others how a request stands. */
export const announceLeave = (
  tx: Tx,
  { id, organisationId, orderId }: Pick<LeaveRequest, 'id' | 'organisationId' | 'orderId'>,
  state: LeaveState,
  type: string = eventOf[state], // of what happened to it without another state
): Promise<void> =>
  announce(tx, {
    aggregateType: 'LeaveRequest',
    aggregateId: id,
    type,
    payload: { leaveRequestId: id, organisationId, orderId, state },
  });

type Changes = Partial<
  Pick<
    LeaveRequest,
    | 'minutes'
    | 'answeredBy'
    | 'bySilence'
    | 'refusalReason'
    | 'notice'
    | 'postponements'
    | 'proposedFrom'
    | 'postponementReason'
    | 'attendedMinutes'
  >
>;

/** Moves a locked request to its next state with what belongs to it, and tells others. The database refuses a transition that the life cycle does not have. */
export async function moveRequest(
  tx: Tx,
  request: LeaveRequest,
  state: LeaveState,
  changes: Changes = {},
  instant: 'answeredAt' | 'evidencedAt' | null = null,
): Promise<LeaveRequest> {
  const { personId, id } = request;
  await tx
    .getRepository(LeaveRequestEntity)
    .createQueryBuilder()
    .update()
    .set({ recordedState: state, ...changes, ...(instant !== null && { [instant]: () => 'scheme_now()' }) })
    .where({ personId, id })
    .execute();
  await announceLeave(tx, request, state);
  return tx.getRepository(LeaveRequestEntity).findOneByOrFail({ personId, id });
}
