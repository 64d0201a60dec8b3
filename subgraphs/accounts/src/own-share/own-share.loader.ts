import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { inAccounts, listLoaderInAccounts } from '../account/in-account.ts';
import { OwnSharePaymentEntity } from './own-share-payment.entity.ts';

/** Loaders of what learners pay themselves. */
export const ownShareLoaders = ({ manager }: ReadTransaction) => ({
  ownSharePaymentsByOrder: listLoaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(OwnSharePaymentEntity, 'p')
        .where(inAccounts('p.accountId', 'p.orderId'), keys)
        .orderBy('p.id', 'DESC')
        .getMany(),
    ({ accountId, orderId: id }) => ({ accountId, id }),
  ),
});
