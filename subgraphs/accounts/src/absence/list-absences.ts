import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { IsNull, LessThan, type EntityManager } from 'typeorm';
import { TimeAwayEntity, type Absence } from './time-away.entity.ts';

/** A page of the absences of one person, or from one employer, that are not withdrawn: the last reported first. */
export async function listAbsences(
  reader: EntityManager,
  of: Pick<Absence, 'personId'> | Pick<Absence, 'organisationId'>,
  page: PageRequest,
): Promise<Connection<Absence>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(TimeAwayEntity).find({
    where: { ...of, requestId: IsNull(), live: true, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows as Absence[], size, ({ id }) => id);
}
