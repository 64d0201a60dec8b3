import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any } from 'typeorm';
import { PaymentRunEntity } from './payment-run.entity.ts';

/** Loaders of payment runs. */
export const paymentLoaders = ({ manager }: ReadTransaction) => ({
  paymentRunById: loaderOf(
    async (ids: readonly string[]) => (await manager()).getRepository(PaymentRunEntity).findBy({ id: Any(ids) }),
    ({ id }) => id,
  ),
});
