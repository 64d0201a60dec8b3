import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import type { CaseAssignment } from './case-assignment.entity.ts';
import { CaseAssignmentEntity } from './case-assignment.entity.ts';
import { mayAssign } from './case-assignment.policy.ts';

/** A case tool gives a person to an adviser. */
export interface AssignCase {
  readonly organisationId: string;
  readonly adviserId: string;
  readonly personId: string;
  readonly caseReference: string;
  readonly purpose: string;
}

export type AssignCaseOutcome =
  { readonly caseAssignment: CaseAssignment } | { readonly refusal: NotFound | InvalidInput };

const REFUSED_BY_DATABASE = new Set(['23514', '22P02']); // check violation, malformed uuid
const ALREADY_THERE = '23P01'; // exclusion: the number is live at this service

/** Opens a live assignment in the region the client acts for. The same assignment again gives the one that is there. */
export async function assignCase(db: DataSource, viewer: Viewer, command: AssignCase): Promise<AssignCaseOutcome> {
  const region = mayAssign(viewer, command.organisationId);
  if (region === null) return { refusal: notFound('employment service', 'input', 'organisationId') };
  try {
    return await inTransaction(db, async (tx) => {
      const live = await tx
        .getRepository(CaseAssignmentEntity)
        .createQueryBuilder('c')
        .where('c.organisationId = :organisationId and c.caseReference = :caseReference and c.valid @> scheme_now()', {
          ...command,
        })
        .getOne();
      if (live !== null) return sameOrRefused(live, command);
      const inserted = await tx.query<{ id: string }[]>(
        `insert into case_assignment (person_id, adviser_id, organisation_id, region, case_reference, purpose, valid)
         select id, $2, $3, $4, $5, $6, tstzrange(scheme_now(), null) from person where id = $1 and region = $4 returning id`,
        [command.personId, command.adviserId, command.organisationId, region, command.caseReference, command.purpose],
      );
      const [row] = inserted;
      if (row === undefined) return { refusal: notFound('person', 'input', 'personId') };
      return { caseAssignment: await tx.getRepository(CaseAssignmentEntity).findOneByOrFail({ id: row.id }) };
    });
  } catch (error) {
    const state = sqlState(error) ?? '';
    if (state === ALREADY_THERE)
      return { refusal: invalidInput('This case number is being used.', 'input', 'caseReference') };
    if (REFUSED_BY_DATABASE.has(state))
      return {
        refusal: invalidInput('A case needs a number, a purpose, and an adviser who is not the person.', 'input'),
      };
    throw error;
  }
}

const sameOrRefused = (live: CaseAssignment, { personId, adviserId }: AssignCase): AssignCaseOutcome =>
  live.personId === personId && live.adviserId === adviserId
    ? { caseAssignment: live }
    : { refusal: invalidInput('This case number is live for another person or adviser.', 'input', 'caseReference') };
