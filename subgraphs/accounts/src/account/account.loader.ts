import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import DataLoader from 'dataloader';
import { Any, Not } from 'typeorm';
import { balancesOf } from './balance.ts';
import { expiringWithin, type ExpiryWindow } from './expiring-soon.ts';
import { LearningAccountEntity } from './account.entity.ts';

/** Loaders of accounts and their balances. */
export const accountLoaders = ({ manager }: ReadTransaction) => ({
  accountById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(LearningAccountEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  accountByPerson: loaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(LearningAccountEntity)
        .findBy({ personId: Any(onlyUuids(ids)), state: Not('CLOSED') }),
    ({ personId }) => personId,
  ),
  expiringWithin: new DataLoader(async (windows: readonly ExpiryWindow[]) => expiringWithin(await manager(), windows), {
    cacheKeyFn: ({ accountId, days }: ExpiryWindow) => `${accountId} ${days}`,
  }),
  balanceByAccount: loaderOf(
    async (ids: readonly string[]) => balancesOf(await manager(), ids),
    ({ accountId }) => accountId,
  ),
});
