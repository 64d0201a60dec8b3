import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { EntitlementLotEntity } from '../ledger/ledger.entity.ts';

const keyOf = (accountId: string, lotId: string): string => `${accountId}/${lotId}`;

/** Loaders of what notices are about. */
export function expiryLoaders({ manager }: ReadTransaction) {
  const lotByKey = loaderOf(
    async (keys: readonly string[]) =>
      (await manager())
        .getRepository(EntitlementLotEntity)
        .findBy(keys.map((key) => ({ accountId: key.slice(0, 36), id: key.slice(37) }))),
    ({ accountId, id }) => keyOf(accountId, id),
  );
  return {
    /** The lot of a notice, which a foreign key says is there. */
    existingLot: async (accountId: string, lotId: string) => {
      const lot = await lotByKey.load(keyOf(accountId, lotId));
      if (lot === null) throw new Error('a notice names a lot that is not there');
      return lot;
    },
  };
}
