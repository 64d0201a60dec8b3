import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { TopUpBatchEntity } from './top-up.entity.ts';

/** Loaders of top-ups. */
export const topUpLoaders = ({ manager }: ReadTransaction) => ({
  topUpBatchById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(TopUpBatchEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
});
