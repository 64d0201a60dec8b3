import { keyAfter, pageSize, type Connection, type PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';

/** One hit of a search: which thing, and how well it fits. A higher rank comes first; equal ranks by key. */
export interface Hit {
  readonly key: string;
  readonly rank: number; // whole number, so that a cursor can name it exactly
}

/** Conditions and the values they name as `$1`, `$2`…, collected while a query is written. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** Binds a value and tells how the SQL names it. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Adds what every hit must satisfy. */
  where(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  /** All conditions, joined; true when there is none. */
  get sql(): string {
    return this.#conditions.length === 0 ? 'true' : this.#conditions.map((condition) => `(${condition})`).join(' and ');
  }
}

const cursorOf = ({ rank, key }: Hit): string => Buffer.from(`${rank}|${key}`).toString('base64url');

const positions = {
  uuid: /^\d{1,8}\|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  text: /^\d{1,8}\|[^|]{1,300}$/,
} as const;

function positionAfter(page: PageRequest, keyType: RankedSearch['keyType']): Hit | null {
  const [rank, key] = keyAfter(page, positions[keyType])?.split('|') ?? [];
  return rank === undefined || key === undefined ? null : { rank: Number(rank), key };
}

/** A search as SQL: what is looked through, which column is the key, and how a hit is ranked. */
export interface RankedSearch {
  readonly from: string;
  readonly key: string; // SQL of what names a hit, unique among them
  readonly keyType: 'uuid' | 'text';
  readonly rank: string; // SQL of a real number from 0 to 10
  readonly conditions: Conditions;
}

/** One page of hits, best first, with one hit more when another page follows. */
export async function rankedHits(
  manager: EntityManager,
  { from, key, keyType, rank, conditions }: RankedSearch,
  page: PageRequest,
): Promise<readonly Hit[]> {
  const values = new Conditions();
  values.values.push(...conditions.values);
  const after = positionAfter(page, keyType);
  const beyond =
    after && `where (-rank, key) > (${values.bind(-after.rank)}::integer, ${values.bind(after.key)}::${keyType})`;
  return manager.query<Hit[]>(
    `select key, rank from (
       select ${key} as key, round((${rank}) * 1e6)::integer as rank from ${from} where ${conditions.sql}
     ) as hit ${beyond ?? ''} order by rank desc, key limit ${values.bind(pageSize(page) + 1)}`,
    values.values,
  );
}

/** Shapes hits into a connection of the things they stand for; a hit whose thing is gone is left out. */
export async function connectionOfHits<T>(
  hits: readonly Hit[],
  load: (key: string) => Promise<T | null>,
  page: PageRequest,
): Promise<Connection<T>> {
  const shown = hits.slice(0, pageSize(page));
  const nodes = await Promise.all(shown.map(({ key }) => load(key)));
  const last = shown.at(-1);
  return {
    edges: shown.flatMap((hit, index) => {
      const node = nodes[index];
      return node == null ? [] : [{ node, cursor: cursorOf(hit) }];
    }),
    pageInfo: { hasNextPage: hits.length > shown.length, endCursor: last === undefined ? null : cursorOf(last) },
  };
}
