import type { GraphPicture, PictureType } from '@tessera/gateway/src/explorer/graph-picture.ts';

export type { GraphPicture, PictureType };

/** A way from one entity to another. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
}

const namedType = (type: string): string => type.replaceAll(/[[\]!]/g, '');

/** The entities that a type stands for: itself, or those behind a page of a list, an edge or another value. */
function entitiesBehind(name: string, types: ReadonlyMap<string, PictureType>, seen: ReadonlySet<string>): string[] {
  const type = types.get(name);
  if (type === undefined || seen.has(name)) return [];
  if (type.kind === 'entity') return [name];
  const further = new Set(seen).add(name);
  return type.fields.flatMap((field) => entitiesBehind(namedType(field.type), types, further));
}

/** The entities of the graph, in the order of its subgraphs. */
export const entitiesOf = ({ subgraphs, types }: GraphPicture): readonly PictureType[] =>
  subgraphs.flatMap((subgraph) => types.filter(({ kind, owner }) => kind === 'entity' && owner === subgraph));

/** Which entity leads to which, and by which of its fields. */
export function relationsOf(picture: GraphPicture): readonly Relation[] {
  const types = new Map(picture.types.map((type) => [type.name, type]));
  const found = new Map<string, Relation>();
  for (const entity of entitiesOf(picture)) {
    for (const field of entity.fields) {
      for (const to of new Set(entitiesBehind(namedType(field.type), types, new Set()))) {
        const key = `${entity.name} ${to}`;
        const known = found.get(key)?.fields ?? [];
        found.set(key, { from: entity.name, to, fields: [...known, field.name] });
      }
    }
  }
  return [...found.values()].filter(({ from, to }) => from !== to);
}
