import type { EntityManager } from 'typeorm';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { EmploymentEntity, type Employment } from './employment.entity.ts';

/** The employment of a person by an employer on the first of some days, when they are employed there on all of them, if on terms that change meanwhile; null otherwise. */
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
          `e.personId = :personId and e.organisationId = :organisationId and e.valid @> :firstDay::date
           and daterange(:firstDay::date, :lastDay::date, '[]') <@ (
             select range_agg(x.valid) from employment x where x.person_id = :personId and x.organisation_id = :organisationId)`,
          { personId, organisationId, firstDay, lastDay },
        )
        .getOne()
    : null;
