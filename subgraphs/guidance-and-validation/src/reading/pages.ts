import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import DataLoader from 'dataloader';
import { In, type EntityManager, type EntitySchema, type FindOptionsWhere } from 'typeorm';

/** A row with an id that grows with time. */
interface Row {
  readonly id: string;
}

const newestFirst = <T extends Row>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** What belongs to a parent: rows of `entity` whose `parent` column names it. */
export interface Children<T extends Row> {
  readonly entity: EntitySchema<T>;
  readonly parent: keyof T & string;
}

/** The ids of a page of each parent's children, in one statement. Names of table and column are the entity's, values are parameters. */
async function idsOf<T extends Row>(
  manager: EntityManager,
  { entity, parent }: Children<T>,
  parents: readonly string[],
  page: PageRequest,
): Promise<readonly string[]> {
  const metadata = manager.dataSource.getMetadata(entity);
  const column = metadata.findColumnWithPropertyName(parent)?.databaseName;
  const found = await manager.query<Row[]>(
    `select child.id from unnest($1::uuid[]) as parent (id)
       cross join lateral (
         select id from ${metadata.tablePath} where ${column} = parent.id and ($2::uuid is null or id < $2)
          order by id desc limit $3
       ) as child`,
    [parents, keyAfter(page, ID_KEY), pageSize(page) + 1],
  );
  return found.map(({ id }) => id);
}

/** Pages of children for many parents at a time: two statements however many parents there are. One loader for each page asked for. */
export function childPages<T extends Row>(
  manager: () => Promise<EntityManager>,
  children: Children<T>,
  isShown: (row: T) => boolean = () => true,
): (page: PageRequest) => DataLoader<string, Connection<T>> {
  const loaders = new Map<string, DataLoader<string, Connection<T>>>();
  const fetch = async (parents: readonly string[], page: PageRequest): Promise<Connection<T>[]> => {
    const db = await manager();
    const ids = await idsOf(db, children, parents, page);
    const rows = await db.findBy(children.entity, { id: In(ids) } as FindOptionsWhere<T>);
    const byParent = Map.groupBy(newestFirst(rows).filter(isShown), (row) => row[children.parent] as string);
    return parents.map((parent) => connectionOf(byParent.get(parent) ?? [], pageSize(page), ({ id }) => id));
  };
  return (page) => {
    const key = `${page.first}|${page.after}`;
    const loader = loaders.get(key) ?? new DataLoader((parents: readonly string[]) => fetch(parents, page));
    loaders.set(key, loader);
    return loader;
  };
}
