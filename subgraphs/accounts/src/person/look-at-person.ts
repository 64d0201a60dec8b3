import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { adviserOf, liveCases } from '../case-assignment/live-cases.ts';
import { PersonEntity, type Person } from './person.entity.ts';
import { reachesPerson } from './person.policy.ts';

/** An adviser opens a person of theirs. Each look is written down, where the person can read it, before anything is shown. Null when out of reach. */
export async function lookAtPerson(
  db: DataSource,
  viewer: Viewer,
  personId: string,
  purpose: string,
): Promise<Person | null> {
  const unreadable = checkLine(purpose, { most: 200 });
  if (unreadable !== null) throw new BadArgument(`A purpose of 3 to 200 characters that can be read is needed.`);
  const adviser = adviserOf(viewer);
  if (adviser === null || !isUuid(personId)) return null;
  return inTransaction(db, async (tx) => {
    const cases = await liveCases(tx, adviser, [personId]);
    if (!reachesPerson(viewer, personId, cases)) return null;
    await tx.query(
      `insert into access_log (person_id, viewer_id, organisation_id, role, purpose) values ($1, $2, $3, 'PES_ADVISER', $4)`,
      [personId, viewer.subject, adviser.organisationIds[0] ?? null, purpose],
    );
    return tx.getRepository(PersonEntity).findOneBy({ id: personId });
  });
}
