import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { EmploymentEntity } from './employment.entity.ts';

/** Loaders of employments. */
export const employmentLoaders = ({ manager }: ReadTransaction) => ({
  /** Those that have not ended, the first told of first. */
  employmentsByPerson: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(EmploymentEntity)
        .createQueryBuilder('e')
        .where('e.personId = any(:ids) and not e.valid << daterange(scheme_today(), null)', { ids: onlyUuids(ids) })
        .orderBy('e.id')
        .getMany(),
    ({ personId }) => personId,
  ),
});
