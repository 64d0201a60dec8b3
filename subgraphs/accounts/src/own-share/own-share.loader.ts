import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any } from 'typeorm';
import { OwnSharePaymentEntity } from './own-share-payment.entity.ts';

/** Loaders of what learners pay themselves. */
export const ownShareLoaders = ({ manager }: ReadTransaction) => ({
  ownSharePaymentsByOrder: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(OwnSharePaymentEntity)
        .find({ where: { orderId: Any(ids) }, order: { id: 'DESC' } }),
    ({ orderId }) => orderId,
  ),
});
