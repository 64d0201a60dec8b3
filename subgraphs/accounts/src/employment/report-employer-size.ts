import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { accrueLeave } from '../leave/accrue-leave.ts';
import type { EmployerSize } from './employment.entity.ts';
import { administersEmployer } from './employment.policy.ts';

export type EmployerSizeOutcome =
  { readonly employerSize: EmployerSize } | { readonly refusal: NotFound | InvalidInput };

const MOST = 10_000_000;

/** An employer tells its head count, from today on; its workers get what more it gives them of this year's leave. Told again on the same day, the last one counts. */
export const reportEmployerSize = (
  db: DataSource,
  viewer: Viewer,
  organisationId: string,
  headCount: number,
): Promise<EmployerSizeOutcome> =>
  inTransaction(db, async (tx) => {
    if (!administersEmployer(viewer, organisationId))
      return { refusal: notFound('employer', 'input', 'organisationId') };
    if (headCount < 1 || headCount > MOST)
      return { refusal: invalidInput(`A head count is from 1 to ${MOST}.`, 'input', 'headCount') };
    await tx.query(
      `insert into employer_size (organisation_id, head_count) values ($1, $2)
       on conflict on constraint employer_size_pk do update set head_count = excluded.head_count`,
      [organisationId, headCount],
    );
    await accrueLeave(tx, { organisationId });
    const employerSize = await employerSizeToday(tx, organisationId);
    if (employerSize === null) throw new Error('a head count that was just told is not there');
    return { employerSize };
  });

/** The head count that counts today; null when none was told. */
export async function employerSizeToday(reader: EntityManager, organisationId: string): Promise<EmployerSize | null> {
  const [row] = await reader.query<EmployerSize[]>(
    `select organisation_id as "organisationId", since::text, head_count as "headCount" from employer_size
      where organisation_id = $1 and since <= scheme_today() order by since desc limit 1`,
    [organisationId],
  );
  return row ?? null;
}
