import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { orRollBack, type Tx } from '@tessera/kit/database/transaction.ts';
import { currentLeave } from './current-leave.ts';
import { explainLeave } from './explain-leave.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { announceLeave, moveHeldMinutes, moveMinutes } from './move-leave.ts';
import { SYSTEM } from './give-up-leave.ts';

const TAKEN_ALREADY = '23P01'; // exclusion: other leave was asked for since

interface Waiting {
  readonly requestId: string;
  readonly spells: readonly string[];
}

/** What gave way to an absence and lies under none from the same employer any more. What another one still covers waits for that one. */
async function waitingFor(tx: Tx, personId: string, absenceId: string): Promise<Waiting[]> {
  await tx.query(
    `update time_away t set gave_way_to = a.id from time_away a
      where t.person_id = $1 and t.gave_way_to = $2 and a.person_id = t.person_id and a.organisation_id = t.organisation_id
        and a.request_id is null and a.live and a.id <> $2 and a.during && t.during`,
    [personId, absenceId],
  );
  return tx.query<Waiting[]>(
    `select t.request_id as "requestId", array_agg(t.id) as spells from time_away t join time_away a on a.id = t.gave_way_to
      where t.person_id = $1 and t.gave_way_to = $2 and not (a.live and a.during && t.during) group by t.request_id order by 1`,
    [personId, absenceId],
  );
}

/** Gives a worker back the leave that gave way to an absence which is withdrawn, as far as its time and its minutes are still free. */
export async function restoreSpells(tx: Tx, personId: string, absenceId: string): Promise<void> {
  for (const { requestId, spells } of await waitingFor(tx, personId, absenceId)) {
    const request = await currentLeave(tx, { personId, id: requestId });
    if (!['ASKED', 'GRANTED', 'TAKEN'].includes(request.state)) continue;
    await orRollBack(tx, async () => {
      const keep = await restore(tx, request, spells);
      return { keep, value: undefined };
    });
  }
}

/** False when they cannot be: then nothing that was written is to be kept. */
async function restore(tx: Tx, request: LeaveRequest, spells: readonly string[]): Promise<boolean> {
  const { personId, id } = request;
  let minutes: number;
  try {
    const [back] = await tx.query<[{ minutes: number }[], number]>(
      `update time_away set live = true, gave_way_to = null where person_id = $1 and id = any($2::uuid[]) returning minutes`,
      [personId, spells],
    );
    minutes = back.reduce((sum, spell) => sum + spell.minutes, 0);
  } catch (error) {
    if (sqlState(error) !== TAKEN_ALREADY) throw error;
    return false;
  }
  if ((await moveMinutes(tx, request, 'RESERVE', minutes, SYSTEM)) > 0) return false;
  if (request.recordedState === 'TAKEN') await moveHeldMinutes(tx, request, 'TAKE', minutes, SYSTEM);
  await tx.getRepository(LeaveRequestEntity).update({ personId, id }, { minutes: request.minutes + minutes });
  await explainLeave(tx, request, 'RESTORED', {
    rules: ['ABSENCE_WITHDRAWN'],
    inputs: { minutes: String(minutes) },
    remedy: 'The leave is as it was before the absence.',
  });
  await announceLeave(tx, request, request.recordedState, 'LeaveRestored');
  return true;
}
