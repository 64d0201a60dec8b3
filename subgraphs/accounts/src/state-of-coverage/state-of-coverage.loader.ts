import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { lastDecisions } from './decide-coverage.ts';

/** Loaders of what was decided last of each person. */
export const coverageLoaders = ({ manager }: ReadTransaction) => ({
  coverageByPerson: loaderOf(
    async (ids: readonly string[]) => lastDecisions(await manager(), ids),
    ({ personId }) => personId,
  ),
});
