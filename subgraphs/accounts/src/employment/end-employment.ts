import { inTransaction, orRollBack } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { lockLeaveOf } from '../leave/current-leave.ts';
import { EmploymentEntity } from './employment.entity.ts';
import { administersEmployer } from './employment.policy.ts';
import { giveUpUnemployed } from './give-up-unemployed.ts';
import type { EmploymentOutcome } from './report-employment.ts';

/** Sets the last day of an employment that has none, or brings it forward. What the worker accrued stays theirs; leave and absences after that day are given up. */
export const endEmployment = (
  db: DataSource,
  viewer: Viewer,
  employmentId: string,
  endsOn: string,
): Promise<EmploymentOutcome> =>
  inTransaction(db, async (tx) => {
    const employments = tx.getRepository(EmploymentEntity);
    const reported = isUuid(employmentId) ? await employments.findOneBy({ id: employmentId }) : null;
    if (reported === null || !administersEmployer(viewer, reported.organisationId, reported.personId))
      return { refusal: notFound('employment', 'input', 'employmentId') };
    await lockLeaveOf(tx, reported.personId);
    const known = await employments.findOneByOrFail({ id: employmentId });
    if (endsOn < known.startsOn || (known.endsOn !== null && endsOn > known.endsOn))
      return {
        refusal: invalidInput('The last day is not before the first, and not after the one told.', 'input', 'endsOn'),
      };
    return orRollBack<EmploymentOutcome>(tx, async () => {
      await tx.query(`update employment set valid = daterange(lower(valid), $2::date, '[]') where id = $1`, [
        employmentId,
        endsOn,
      ]);
      const refusal = await giveUpUnemployed(tx, known.personId, known.organisationId);
      return refusal === null
        ? { keep: true, value: { employment: await employments.findOneByOrFail({ id: employmentId }) } }
        : { keep: false, value: { refusal } };
    });
  });
