import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { CoFundingRequestEntity } from './co-funding.entity.ts';

/** Loaders of requests for co-funding. */
export const coFundingLoaders = ({ manager }: ReadTransaction) => ({
  coFundingByOrder: listLoaderOf(
    async (orderIds: readonly string[]) =>
      (await manager())
        .getRepository(CoFundingRequestEntity)
        .find({ where: { orderId: Any(onlyUuids(orderIds)) }, order: { id: 'ASC' } }),
    ({ orderId }) => orderId,
  ),
});
