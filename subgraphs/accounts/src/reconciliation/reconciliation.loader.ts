import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { countReconciled } from './list-reconciled.ts';

/** Loaders of reconciliations. */
export const reconciliationLoaders = ({ manager }: ReadTransaction) => ({
  reconciledCounts: loaderOf(
    async (ids: readonly string[]) => countReconciled(await manager(), ids),
    ({ reconciliationId }) => reconciliationId,
  ),
});
