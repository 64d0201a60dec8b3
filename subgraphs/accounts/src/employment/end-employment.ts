import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { EmploymentEntity } from './employment.entity.ts';
import { administersEmployer } from './employment.policy.ts';
import type { EmploymentOutcome } from './report-employment.ts';

/** Sets the last day of an employment that has none, or brings it forward. What the worker accrued stays theirs. */
export const endEmployment = (
  db: DataSource,
  viewer: Viewer,
  employmentId: string,
  endsOn: string,
): Promise<EmploymentOutcome> =>
  inTransaction(db, async (tx) => {
    const employments = tx.getRepository(EmploymentEntity);
    const known = isUuid(employmentId) ? await employments.findOneBy({ id: employmentId }) : null;
    if (known === null || !administersEmployer(viewer, known.organisationId, known.personId))
      return { refusal: notFound('employment', 'input', 'employmentId') };
    if (endsOn < known.startsOn || (known.endsOn !== null && endsOn > known.endsOn))
      return {
        refusal: invalidInput('The last day is not before the first, and not after the one told.', 'input', 'endsOn'),
      };
    await tx.query(`update employment set valid = daterange(lower(valid), $2::date, '[]') where id = $1`, [
      employmentId,
      endsOn,
    ]);
    return { employment: await employments.findOneByOrFail({ id: employmentId }) };
  });
