import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any, IsNull } from 'typeorm';
import { AccountFreezeEntity } from './account-freeze.entity.ts';

/** Loaders of what keeps accounts from spending. */
export const accountFreezeLoaders = ({ manager }: ReadTransaction) => ({
  liveFreezeByAccount: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(AccountFreezeEntity).findBy({ accountId: Any(ids), liftedAt: IsNull() }),
    ({ accountId }) => accountId,
  ),
});
