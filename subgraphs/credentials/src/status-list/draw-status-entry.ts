import { randomInt } from 'node:crypto';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Desk } from '../desk.ts';
import type { IssuerRegistration } from '../issuer/issuer-registration.entity.ts';
import { LIST_LENGTH } from './bitstring.ts';
import { createStatusList } from './create-status-list.ts';

/** One bit of one list. */
export interface DrawnEntry {
  readonly listId: string;
  readonly index: number;
}

// Eight draws that all meet a taken bit mean a list that is nearly full: then the next one is begun.
const DRAWS = 8;

async function drawFrom(tx: Tx, listId: string): Promise<DrawnEntry | null> {
  for (let draw = 0; draw < DRAWS; draw++) {
    const index = randomInt(LIST_LENGTH);
    const taken: readonly unknown[] = await tx.query(
      `insert into status_list_entry (status_list_id, status_index) values ($1, $2) on conflict do nothing returning status_index`,
      [listId, index],
    );
    if (taken.length > 0) return { listId, index };
  }
  return null;
}

/** Takes a bit at random from the issuer's newest list, or from a fresh one. */
export async function drawStatusEntry(
  tx: Tx,
  desk: Pick<Desk, 'dataKey' | 'publicUrl'>,
  registration: IssuerRegistration,
): Promise<DrawnEntry> {
  const [newest] = await tx.query<{ id: string }[]>(
    `select id from status_list where organisation_id = $1 order by created_at desc limit 1`,
    [registration.organisationId],
  );
  const drawn = newest && (await drawFrom(tx, newest.id));
  if (drawn) return drawn;
  const inFreshList = await drawFrom(tx, await createStatusList(tx, desk, registration));
  if (inFreshList === null) throw new Error('a fresh status list has no free bit');
  return inFreshList;
}
