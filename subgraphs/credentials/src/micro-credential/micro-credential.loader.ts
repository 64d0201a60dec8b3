import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In } from 'typeorm';
import { MicroCredentialEntity } from './micro-credential.entity.ts';

/** Credentials by their id, and the one that stands for an order, or its last. */
export const microCredentialLoaders = (reading: ReadTransaction) => ({
  microCredentialById: loaderOf(
    async (ids: readonly string[]) =>
      (await reading.manager()).findBy(MicroCredentialEntity, { id: In(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  microCredentialByOrder: loaderOf(
    async (orderIds: readonly string[]) =>
      (await reading.manager())
        .createQueryBuilder(MicroCredentialEntity, 'credential')
        .distinctOn(['credential.order_id'])
        .where('credential.order_id = any(:ids)', { ids: orderIds.filter(isUuid) })
        .orderBy('credential.order_id')
        .addOrderBy('credential.state') // ISSUED before REVOKED
        .addOrderBy('credential.id', 'DESC')
        .getMany(),
    ({ orderId }) => orderId,
  ),
});
