import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager, type EntitySchema, type FindOptionsWhere } from 'typeorm';
import type { Concept } from './concept.entity.ts';

/** Concepts of one kind by URI, one query a tick. */
export const conceptLoader = <T extends Concept>(
  entity: EntitySchema<T>,
  manager: () => Promise<EntityManager>,
): DataLoader<string, T | null> =>
  loaderOf(
    async (uris: readonly string[]): Promise<readonly T[]> =>
      (await manager()).findBy(entity, { uri: Any(uris) } as FindOptionsWhere<T>),
    ({ uri }) => uri,
  );
