import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { entrantIsAnnouncer, type EntrantIsAnnouncer } from './allocation-refusal.ts';
import { AllocationEntryEntity, type AllocationEntry } from './allocation.entity.ts';

export type EnterDrawOutcome =
  { readonly entry: AllocationEntry } | { readonly refusal: NotFound | WrongState | EntrantIsAnnouncer };

const NOT_OPEN = 'TS085';
const OF_ANNOUNCER = 'TS157';

/** The holder enters a draw, once: one insert, whatever the crowd. Entering again gives the same entry; the first to enter has no better chance than the last. */
export async function enterDraw(db: DataSource, viewer: Viewer, windowId: string): Promise<EnterDrawOutcome> {
  const missing = { refusal: notFound('window', 'input', 'windowId') };
  if (viewer.subject === null || !isUuid(windowId)) return missing;
  const personId = viewer.subject;
  try {
    return await inTransaction(db, async (tx): Promise<EnterDrawOutcome> => {
      await tx.query(
        `insert into allocation_entry (window_id, person_id, account_id)
         select w.id, a.person_id, a.id from allocation_window w join fund f on f.id = w.fund_id
           join learning_account a on a.person_id = $2 and a.state <> 'CLOSED' and a.currency = f.currency
          where w.id = $1 on conflict on constraint allocation_entry_pk do nothing`,
        [windowId, personId],
      );
      const entry = await tx.getRepository(AllocationEntryEntity).findOneBy({ windowId, personId });
      return entry === null ? missing : { entry };
    });
  } catch (error) {
    if (sqlState(error) === OF_ANNOUNCER) return { refusal: entrantIsAnnouncer };
    if (sqlState(error) !== NOT_OPEN) throw error;
    return { refusal: wrongState('window', 'NOT_OPEN', 'input', 'windowId') };
  }
}
