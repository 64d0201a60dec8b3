import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';

const MOST_DAYS = 3_660;

/** What accounts asks before leave: one person, and how far back. */
export interface GuidanceQuestion {
  readonly personId: string;
  readonly days: number;
}

/** Whether a case of the person that a practitioner had accepted was closed within so many days. Nothing but yes or no: neither by whom, nor when, nor what for. */
export async function guidanceHappened(db: DataSource, { personId, days }: GuidanceQuestion): Promise<boolean> {
  if (days < 1 || days > MOST_DAYS) throw new BadArgument(`Days are from 1 to ${MOST_DAYS}.`);
  if (!isUuid(personId)) return false;
  return inTransaction(db, async (tx) => {
    const [answer] = await tx.query<{ happened: boolean }[]>(
      `select exists (select from guidance_case where person_id = $1 and state = 'CLOSED' and opened_at is not null
                         and closed_at >= scheme_now() - make_interval(days => $2)) as happened`,
      [personId, days],
    );
    return answer?.happened === true;
  });
}
