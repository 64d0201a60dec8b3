import {
  Any,
  LessThan,
  MoreThan,
  type EntityManager,
  type EntitySchema,
  type FindOptionsOrder,
  type FindOptionsWhere,
} from 'typeorm';
import { ID_KEY, connectionOf, keyAfter, pageSize, type Connection, type PageRequest } from '../graphql/connection.ts';

/** Narrows a list to some states; null for all of them. */
export const inStates = <State extends string>(states: readonly State[] | null) =>
  states === null ? {} : { state: Any(states) };

/** One page of the rows that meet `where`, newest first. Ids are UUIDv7: they grow with time. */
export const newestFirst = <T extends { readonly id: string }>(
  reader: EntityManager,
  entity: EntitySchema<T>,
  where: FindOptionsWhere<T>,
  page: PageRequest,
): Promise<Connection<T>> => pageById(reader, entity, where, page, 'DESC');

/** Like `newestFirst`, oldest first. */
export const oldestFirst = <T extends { readonly id: string }>(
  reader: EntityManager,
  entity: EntitySchema<T>,
  where: FindOptionsWhere<T>,
  page: PageRequest,
): Promise<Connection<T>> => pageById(reader, entity, where, page, 'ASC');

async function pageById<T extends { readonly id: string }>(
  reader: EntityManager,
  entity: EntitySchema<T>,
  where: FindOptionsWhere<T>,
  page: PageRequest,
  order: 'ASC' | 'DESC',
): Promise<Connection<T>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const beyond = after === null ? {} : { id: order === 'ASC' ? MoreThan(after) : LessThan(after) };
  const rows = await reader.find(entity, {
    where: { ...where, ...beyond },
    order: { id: order } as FindOptionsOrder<T>,
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
