import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { IsNull, type DataSource } from 'typeorm';
import { administersEmployer } from '../employment/employment.policy.ts';
import { lockLeaveOf } from '../leave/current-leave.ts';
import { cutAbsence } from './cut-absence.ts';
import { TimeAwayEntity, type Absence } from './time-away.entity.ts';

/** An employer takes back an absence that it reported, or its end. */
export interface WithdrawAbsence {
  readonly absenceId: string;
  readonly from?: string | null | undefined; // first day that does not count any more; all of it when left out
}

export type WithdrawAbsenceOutcome = { readonly absence: Absence } | { readonly refusal: NotFound | InvalidInput };

/** Withdraws an absence, or what of it is from a day on. Withdrawn before: the same answer, nothing changes. */
export const withdrawAbsence = (
  db: DataSource,
  viewer: Viewer,
  { absenceId, from }: WithdrawAbsence,
): Promise<WithdrawAbsenceOutcome> =>
  inTransaction(db, async (tx) => {
    const times = tx.getRepository(TimeAwayEntity);
    const named = { id: absenceId, requestId: IsNull() };
    const known = isUuid(absenceId) ? await times.findOneBy(named) : null;
    if (known === null || !administersEmployer(viewer, known.organisationId, known.personId))
      return { refusal: notFound('absence', 'input', 'absenceId') };
    await lockLeaveOf(tx, known.personId);
    const absence = (await times.findOneByOrFail(named)) as Absence;
    const first = from ?? absence.startsOn;
    if (first < absence.startsOn) return { refusal: invalidInput('This day is before the absence.', 'input', 'from') };
    if (!absence.live || first > absence.endsOn) return { absence };
    await cutAbsence(tx, absence, first);
    return { absence: (await times.findOneByOrFail(named)) as Absence };
  });
