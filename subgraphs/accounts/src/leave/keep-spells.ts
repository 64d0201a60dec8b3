import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { type Tx } from '@tessera/kit/database/transaction.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import type { Spell } from './leave-plan.ts';

const TAKEN_ALREADY = '23P01'; // exclusion: other leave or an absence

/** Keeps the time of a request. False, and nothing is written, when some of it lies upon other leave or an absence: the database decides, also between two requests at once. */
export async function keepSpells(
  tx: Tx,
  { personId, id, organisationId }: Pick<LeaveRequest, 'personId' | 'id' | 'organisationId'>,
  spells: readonly Spell[],
): Promise<boolean> {
  await tx.query('savepoint spells');
  try {
    await tx.query(
      `insert into time_away (person_id, organisation_id, kind, request_id, during, minutes)
       select $1, $2, 'TRAINING_LEAVE', $3, tstzrange(s.at, s.at + make_interval(mins => s.minutes)), s.minutes
         from unnest($4::timestamptz[], $5::integer[]) as s (at, minutes)`,
      [personId, organisationId, id, spells.map(({ startsAt }) => startsAt), spells.map(({ minutes }) => minutes)],
    );
    await tx.query('release savepoint spells');
    return true;
  } catch (error) {
    if (sqlState(error) !== TAKEN_ALREADY) throw error;
    await tx.query('rollback to savepoint spells');
    return false;
  }
}
