import DataLoader from 'dataloader';

/** Names a thing of an account: an order, a lot. What belongs to accounts is keyed by account first, so an id alone finds it by no index. */
export interface InAccount {
  readonly accountId: string;
  readonly id: string;
}

/** The same keys as two columns, the parameters of `inAccounts`. */
interface KeyColumns {
  readonly accountIds: readonly string[];
  readonly ids: readonly string[];
}

const nameOf = ({ accountId, id }: InAccount): string => `${accountId}/${id}`;

/** SQL for rows whose account and id, given by their columns, are among the keys `:accountIds` and `:ids`. */
export const inAccounts = (accountId: string, id: string): string =>
  `(${accountId}, ${id}) in (select * from unnest(cast(:accountIds as uuid[]), cast(:ids as uuid[])))`;

const columnsOf = (keys: readonly InAccount[]): KeyColumns => ({
  accountIds: keys.map(({ accountId }) => accountId),
  ids: keys.map(({ id }) => id),
});

/** Like the kit's `loaderOf`, for what is named by account and id. */
export const loaderInAccounts = <T>(
  fetch: (columns: KeyColumns) => Promise<readonly T[]>,
  keyOf: (row: T) => InAccount,
): DataLoader<InAccount, T | null, string> =>
  new DataLoader(
    async (keys) => {
      const byKey = new Map((await fetch(columnsOf(keys))).map((row) => [nameOf(keyOf(row)), row]));
      return keys.map((key) => byKey.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );

/** Like the kit's `listLoaderOf`, for what is named by account and id. */
export const listLoaderInAccounts = <T>(
  fetch: (columns: KeyColumns) => Promise<readonly T[]>,
  keyOf: (row: T) => InAccount,
): DataLoader<InAccount, readonly T[], string> =>
  new DataLoader(
    async (keys) => {
      const byKey = Map.groupBy(await fetch(columnsOf(keys)), (row) => nameOf(keyOf(row)));
      return keys.map((key) => byKey.get(nameOf(key)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
