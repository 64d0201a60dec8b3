import { requestDigest } from '@tessera/kit/database/idempotency.ts';
import { itemOf, type CatalogueItem, type CatalogueRow, type RejectionCode } from './catalogue-item.ts';

/** A row that is to be loaded under a key of its own. */
export interface SortedItem extends CatalogueItem {
  readonly digest: string; // of what the catalogue says
}

/** The rows of a file, sorted by what is to be done with them. */
export interface SortedCatalogue {
  readonly items: readonly SortedItem[];
  readonly repeated: ReadonlyMap<number, number>; // row → earlier row that says the same
  readonly rejected: ReadonlyMap<number, readonly RejectionCode[]>;
}

/** Names the provider of an item within a file. */
export const providerKey = ({ siret, name }: CatalogueItem['provider']): string => siret ?? name.toLowerCase();

/**
 * Sorts the rows of a file. A row that says what an earlier one says is a repetition. Offers that the catalogue does not number are told apart by provider,
 * certification and place, and, when those are the same, by their order in the file; one number with two contents is refused.
 */
export function sortItems(rows: readonly CatalogueRow[]): SortedCatalogue {
  const items: SortedItem[] = [];
  const repeated = new Map<number, number>();
  const rejected = new Map<number, readonly RejectionCode[]>();
  const seen = new Map<string, SortedItem[]>();
  for (const row of rows) {
    const read = itemOf(row);
    if ('rejected' in read) {
      rejected.set(row.row, read.rejected);
      continue;
    }
    const { item } = read;
    const digest = requestDigest(item.content);
    const name = `${providerKey(item.provider)} ${item.key}`;
    const alike = seen.get(name) ?? [];
    const same = alike.find((earlier) => earlier.digest === digest);
    if (same) repeated.set(row.row, same.row);
    else if (item.numbered && alike.length > 0) rejected.set(row.row, ['DUPLICATE_NUMBER']);
    else {
      const key = alike.length === 0 ? item.key : `${item.key}#${alike.length + 1}`;
      const sorted = { ...item, key, digest };
      items.push(sorted);
      seen.set(name, [...alike, sorted]);
    }
  }
  return { items, repeated, rejected };
}
