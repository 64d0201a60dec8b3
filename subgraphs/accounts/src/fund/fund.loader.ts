import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { fundMoneyOf } from './fund-money.ts';
import { FundEntity, type Fund } from './fund.entity.ts';

/** Loaders of funds. */
export function fundLoaders({ manager }: ReadTransaction) {
  const fundById = loaderOf(
    async (ids: readonly string[]) => (await manager()).getRepository(FundEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  );
  return {
    fundById,
    moneyByFund: loaderOf(
      async (ids: readonly string[]) => fundMoneyOf(await manager(), ids),
      ({ fundId }) => fundId,
    ),
    /** The fund of a lot, which a foreign key says is there. */
    existingFund: async (id: string): Promise<Fund> => {
      const fund = await fundById.load(id);
      if (fund === null) throw new Error('a lot names a fund that is not there');
      return fund;
    },
  };
}
