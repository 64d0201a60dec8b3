import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager } from 'typeorm';
import { OrganisationEntity, type Organisation } from './organisation.entity.ts';

/** Organisations by id, one query a tick. */
export const organisationLoader = (manager: () => Promise<EntityManager>): DataLoader<string, Organisation | null> =>
  loaderOf(
    async (ids: readonly string[]): Promise<readonly Organisation[]> =>
      (await manager()).findBy(OrganisationEntity, { id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  );
