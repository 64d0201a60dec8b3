import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import DataLoader from 'dataloader';
import { Any, type DataSource } from 'typeorm';
import { adviserOf, liveCases } from '../case-assignment/live-cases.ts';
import { PersonEntity, PersonIdentityEntity } from './person.entity.ts';

/** Loaders of persons and of what is known of them. */
export const personLoaders = ({ manager }: ReadTransaction, viewer: Viewer, db: DataSource) => ({
  personById: loaderOf(
    async (ids: readonly string[]) => (await manager()).getRepository(PersonEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  /** Read as the system: a provider reaches the name of a participant and no row of the person. Ask the policy first. */
  identityByPerson: loaderOf(
    (ids: readonly string[]) =>
      inTransaction(db, (tx) => tx.getRepository(PersonIdentityEntity).findBy({ personId: Any(onlyUuids(ids)) })),
    ({ personId }) => personId,
  ),
  statusByPerson: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).query<{ person_id: string; value: string }[]>(
        `select person_id, value from person_fact where person_id = any($1::uuid[]) and fact = 'LABOUR_FORCE_STATUS' and valid @> scheme_today()`,
        [onlyUuids(ids)],
      ),
    ({ person_id: personId }) => personId,
  ),
  /** Whether the viewer, as an adviser, has a live case with the person. */
  isLiveCase: new DataLoader<string, boolean>(async (ids) => {
    const adviser = adviserOf(viewer);
    const live = adviser === null ? new Set<string>() : await liveCases(await manager(), adviser, ids);
    return ids.map((id) => live.has(id));
  }),
});
