import { BadArgument } from '../outcome/bad-argument.ts';

/** Largest page of any connection. */
export const MAX_PAGE = 100;

/** Arguments of every connection field. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list, and where it ends. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of a list that has nothing for this viewer. */
export const emptyPage: Connection<never> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** How many rows to answer with: 20 when the client does not say, never more than `MAX_PAGE`. Fewer than one is refused. */
export function pageSize({ first }: PageRequest): number {
  const size = first ?? 20;
  if (size < 1) throw new BadArgument(`A page has from 1 to ${MAX_PAGE} rows: first is ${size}.`);
  return Math.min(size, MAX_PAGE);
}

/** What the cursor of a list in the order of ids holds: a UUID, as the database writes it. */
export const ID_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key after which the page starts; null for the first page. A cursor without the `shape` of one of this list is refused: a client that got the first page again would never end. */
export function keyAfter({ after }: PageRequest, shape: RegExp): string | null {
  if (after == null) return null;
  const key = Buffer.from(after, 'base64url').toString('utf8');
  if (!shape.test(key)) throw new BadArgument('This is no cursor of this list: begin without `after`.');
  return key;
}

/** Shapes rows into a connection. Give one row more than `size`, when there is one, to tell that another page follows. */
export function connectionOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => string): Connection<T> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: Buffer.from(keyOf(node)).toString('base64url') }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
