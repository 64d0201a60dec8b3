import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { inAccounts, loaderInAccounts } from '../account/in-account.ts';
import { EntitlementLotEntity } from '../ledger/ledger.entity.ts';

/** Loaders of what notices are about. */
export function expiryLoaders({ manager }: ReadTransaction) {
  const lotByKey = loaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(EntitlementLotEntity, 'l')
        .where(inAccounts('l.accountId', 'l.id'), keys)
        .getMany(),
    (lot) => lot,
  );
  return {
    /** The lot of a notice, which a foreign key says is there. */
    existingLot: async (accountId: string, id: string) => {
      const lot = await lotByKey.load({ accountId, id });
      if (lot === null) throw new Error('a notice names a lot that is not there');
      return lot;
    },
  };
}
