import type { EntityManager } from 'typeorm';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { EmploymentEntity, type Employment } from './employment.entity.ts';

/** The employment of a person by an employer that holds on all days from the first to the last; null when there is none. */
export const employmentCovering = async (
  reader: EntityManager,
  personId: string,
  organisationId: string,
  firstDay: string,
  lastDay: string,
): Promise<Employment | null> =>
  isUuid(personId) && isUuid(organisationId)
    ? reader
        .getRepository(EmploymentEntity)
        .createQueryBuilder('e')
        .where(
          `e.personId = :personId and e.organisationId = :organisationId and e.valid @> daterange(:firstDay::date, :lastDay::date, '[]')`,
          { personId, organisationId, firstDay, lastDay },
        )
        .getOne()
    : null;
