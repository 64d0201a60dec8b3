import type { EntityManager } from 'typeorm';
import { CaseAssignmentEntity, type CaseAssignment } from './case-assignment.entity.ts';
import type { Adviser } from './live-cases.ts';

/** The adviser's live case by the case tool's number, or null. */
export const findCase = (
  reader: EntityManager,
  { subject }: Adviser,
  organisationId: string,
  caseReference: string,
): Promise<CaseAssignment | null> =>
  reader
    .getRepository(CaseAssignmentEntity)
    .createQueryBuilder('c')
    .where(
      'c.adviserId = :subject and c.organisationId = :organisationId and c.caseReference = :caseReference and c.valid @> scheme_now()',
      { subject, organisationId, caseReference },
    )
    .getOne();
