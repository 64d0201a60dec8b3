import type { Tx } from '@tessera/kit/database/transaction.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { announceLeave, moveHeldMinutes } from './move-leave.ts';

/** Who moves what nobody moves: time and the rules. */
export const SYSTEM = 'accounts';

/** Frees spells of a current request, not all that it is about: their time is free and their minutes are back. `gaveWayTo` names the absence that may give them back. */
export async function releaseSpells(
  tx: Tx,
  request: LeaveRequest,
  spells: readonly string[],
  gaveWayTo: string | null = null,
): Promise<LeaveRequest> {
  const { personId, id } = request;
  const [freed] = await tx.query<[{ minutes: number }[], number]>(
    `update time_away set live = false, gave_way_to = $3 where person_id = $1 and id = any($2::uuid[]) and live returning minutes`,
    [personId, spells, gaveWayTo],
  );
  const minutes = freed.reduce((sum, spell) => sum + spell.minutes, 0);
  if (minutes === 0) return request;
  await moveHeldMinutes(tx, request, request.recordedState === 'TAKEN' ? 'RETURN' : 'RELEASE', minutes, SYSTEM);
  await tx.getRepository(LeaveRequestEntity).update({ personId, id }, { minutes: request.minutes - minutes });
  await announceLeave(tx, request, request.recordedState, 'LeaveShortened');
  return tx.getRepository(LeaveRequestEntity).findOneByOrFail({ personId, id });
}
