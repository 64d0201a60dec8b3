import DataLoader from 'dataloader';

/** Loads rows one by one in code and many at a time in SQL: `fetch` gets each key once and may answer in any order. A missing row is null. */
export const loaderOf = <K, T>(
  fetch: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (row: T) => K,
): DataLoader<K, T | null> =>
  new DataLoader(async (keys) => {
    const byKey = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });

/** Like `loaderOf` where a key has many rows; a key without rows gives an empty list. */
export const listLoaderOf = <K, T>(
  fetch: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (row: T) => K,
): DataLoader<K, readonly T[]> =>
  new DataLoader(async (keys) => {
    const byKey = Map.groupBy(await fetch(keys), keyOf);
    return keys.map((key) => byKey.get(key) ?? []);
  });
