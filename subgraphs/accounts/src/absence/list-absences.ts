import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { IsNull, type EntityManager } from 'typeorm';
import { TimeAwayEntity, type Absence } from './time-away.entity.ts';

/** A page of the absences of one person, or from one employer, that are not withdrawn: the last reported first. */
export const listAbsences = async (
  reader: EntityManager,
  of: Pick<Absence, 'personId'> | Pick<Absence, 'organisationId'>,
  page: PageRequest,
): Promise<Connection<Absence>> =>
  (await newestFirst(reader, TimeAwayEntity, { ...of, requestId: IsNull(), live: true }, page)) as Connection<Absence>;
