import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { EmploymentEntity, type Employment } from './employment.entity.ts';

/** A page of an employer's employments, newest first. */
export async function listEmployments(
  reader: EntityManager,
  organisationId: string,
  page: PageRequest,
): Promise<Connection<Employment>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(EmploymentEntity).find({
    where: { organisationId, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
