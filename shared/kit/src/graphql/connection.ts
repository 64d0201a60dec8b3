/** Largest page of any connection. */
export const MAX_PAGE = 100;

/** Arguments of every connection field. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How many rows to answer with: 20 when the client does not say, never more than `MAX_PAGE`, never fewer than one. */
export const pageSize = ({ first }: PageRequest): number => Math.min(Math.max(first ?? 20, 1), MAX_PAGE);

/** The key after which the page starts; null for the first page, and for a cursor that does not have the `shape` of one of ours. */
export function keyAfter({ after }: PageRequest, shape: RegExp): string | null {
  const key = after == null ? null : Buffer.from(after, 'base64url').toString('utf8');
  return key !== null && shape.test(key) ? key : null;
}

/** Shapes rows into a connection. Give one row more than `size`, when there is one, to tell that another page follows. */
export function connectionOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => string): Connection<T> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: Buffer.from(keyOf(node)).toString('base64url') }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
