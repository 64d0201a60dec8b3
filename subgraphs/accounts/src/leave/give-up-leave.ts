import type { Tx } from '@tessera/kit/database/transaction.ts';
import { expireReturned } from './accrue-leave.ts';
import { ASK_ANEW, explainLeave, type LeaveReason } from './explain-leave.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { announceLeave, freeSpells, moveHeldMinutes, moveRequest } from './move-leave.ts';

/** Who moves what nobody moves: time and the rules. */
export const SYSTEM = 'accounts';

/** How minutes of a request come back: those of leave that is over were taken already. */
const wayBack = ({ recordedState }: LeaveRequest): 'RETURN' | 'RELEASE' =>
  recordedState === 'TAKEN' || recordedState === 'EVIDENCED' ? 'RETURN' : 'RELEASE';

/** Ends a request that holds minutes and time: both are free again. */
export async function giveUp(
  tx: Tx,
  request: LeaveRequest,
  state: 'REFUSED' | 'CANCELLED',
  actor: string,
  changes: Parameters<typeof moveRequest>[3] = {},
): Promise<LeaveRequest> {
  await moveHeldMinutes(tx, request, wayBack(request), request.minutes, actor);
  await freeSpells(tx, request);
  await expireReturned(tx, request.personId);
  return moveRequest(tx, request, state, changes, state === 'REFUSED' ? 'answeredAt' : null);
}

/** Ends a request by a rule, and says why. */
export async function giveUpBecause(tx: Tx, request: LeaveRequest, rule: string): Promise<LeaveRequest> {
  await explainLeave(tx, request, 'CANCELLED', { rules: [rule], remedy: ASK_ANEW });
  return giveUp(tx, request, 'CANCELLED', SYSTEM);
}

/** Frees spells of a current request: their time is free and their minutes are back. `gaveWayTo` names the absence that may give them back; without one it is for good. */
export async function releaseSpells(
  tx: Tx,
  request: LeaveRequest,
  spells: readonly string[],
  reason: LeaveReason,
  gaveWayTo: string | null = null,
): Promise<LeaveRequest> {
  const { personId, id } = request;
  const [freed] = await tx.query<[{ minutes: number }[], number]>(
    `update time_away set live = false, gave_way_to = $3 where person_id = $1 and id = any($2::uuid[]) and live returning minutes`,
    [personId, spells, gaveWayTo],
  );
  const minutes = freed.reduce((sum, spell) => sum + spell.minutes, 0);
  if (minutes === 0) return request;
  await moveHeldMinutes(tx, request, wayBack(request), minutes, SYSTEM);
  await expireReturned(tx, personId);
  await tx.getRepository(LeaveRequestEntity).update({ personId, id }, { minutes: request.minutes - minutes });
  await announceLeave(tx, request, request.recordedState, 'LeaveShortened');
  const inputs = { ...reason.inputs, minutes: String(minutes) };
  await explainLeave(tx, request, 'SHORTENED', { ...reason, inputs });
  return tx.getRepository(LeaveRequestEntity).findOneByOrFail({ personId, id });
}

/** The days of a request become those of the spells that it still has, or may get back. */
const SHORTEN = `
  update leave_request r set during = s.during
    from (select tstzrange(min(lower(during)), max(upper(during))) as during from time_away
           where person_id = $1 and request_id = $2 and (live or gave_way_to is not null)) s
   where r.person_id = $1 and r.id = $2`;

/** Gives up spells of a current request for good: what is left stays as it is, and nothing left is the end of it. */
export async function giveUpSpells(
  tx: Tx,
  request: LeaveRequest,
  spells: readonly string[],
  rule: string,
): Promise<LeaveRequest> {
  const { personId, id } = request;
  const [given] = await tx.query<{ minutes: number }[]>(
    `select coalesce(sum(minutes), 0)::integer as minutes from time_away where person_id = $1 and id = any($2::uuid[]) and live`,
    [personId, spells],
  );
  if (given?.minutes === request.minutes) return giveUpBecause(tx, request, rule);
  await releaseSpells(tx, request, spells, { rules: [rule], remedy: ASK_ANEW });
  await tx.query(SHORTEN, [personId, id]);
  return tx.getRepository(LeaveRequestEntity).findOneByOrFail({ personId, id });
}
