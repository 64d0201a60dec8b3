import type { Tx } from '@tessera/kit/database/transaction.ts';
import { restoreSpells } from '../leave/restore-spells.ts';
import type { Absence } from './time-away.entity.ts';

/** An absence counts no more from a day on, or not at all when that is its first: training leave that gave way comes back where it can. The leave of its person is locked. */
export async function cutAbsence(
  tx: Tx,
  { id, personId, startsOn }: Pick<Absence, 'id' | 'personId' | 'startsOn'>,
  from: string,
): Promise<void> {
  await (from <= startsOn
    ? tx.query(`update time_away set live = false where id = $1`, [id])
    : tx.query(
        `update time_away set during = during * tstzrange(null, (select ($2::date)::timestamp at time zone time_zone from scheme_clock)) where id = $1`,
        [id, from],
      ));
  await restoreSpells(tx, personId, id);
}
