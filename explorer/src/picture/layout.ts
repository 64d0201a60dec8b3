import { entitiesOf, relationsOf, type GraphPicture, type PictureType, type Relation } from './relations.ts';

/** A rectangle in the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly (Box & { readonly subgraph: string })[];
  readonly nodes: readonly (Box & { readonly type: PictureType })[];
  readonly lines: readonly { readonly relation: Relation; readonly path: string }[];
}

const NODE = 46;
const GAP = 14;
const HEAD = 44; // of a band, for its name
const PADDING = 16; // inside a band
const BETWEEN = 28; // bands
const WIDE = 1000;
const MEDIUM = 560;

const columnsIn = (width: number): number => (width >= WIDE ? 4 : width >= MEDIUM ? 2 : 1);

const bandHeight = (count: number): number => HEAD + count * (NODE + GAP) - GAP + PADDING;

/** A curve between two nodes: from side to side, or around the right, inside the margin there, when one is above the other. */
function pathBetween(from: Box, to: Box, margin: number): string {
  const [fromY, toY] = [from.y + from.height / 2, to.y + to.height / 2];
  if (Math.abs(from.x - to.x) < 1) {
    const right = from.x + from.width;
    const reach = right + Math.min(8 + Math.abs(fromY - toY) / 10, margin * (4 / 3)); // a curve bends three quarters of the way
    return `M ${right} ${fromY} C ${reach} ${fromY}, ${reach} ${toY}, ${right} ${toY}`;
  }
  const isRightwards = from.x < to.x;
  const start = isRightwards ? from.x + from.width : from.x;
  const end = isRightwards ? to.x : to.x + to.width;
  const middle = (start + end) / 2;
  return `M ${start} ${fromY} C ${middle} ${fromY}, ${middle} ${toY}, ${end} ${toY}`;
}

/** Lays the picture out for a width: each subgraph is a band of the entities it owns, as many bands beside each other as fit. */
export function layoutOf(picture: GraphPicture, width: number): Layout {
  const columns = columnsIn(width);
  const bandWidth = (width - BETWEEN * (columns - 1)) / columns;
  const margin = columns === 1 ? 2 * PADDING : PADDING; // lines between bands that are above each other need room
  const nodeWidth = bandWidth - PADDING - margin;
  const entities = entitiesOf(picture);
  const bands: Layout['bands'][number][] = [];
  const nodes: Layout['nodes'][number][] = [];
  let top = 0;
  for (let row = 0; row < picture.subgraphs.length; row += columns) {
    const beside = picture.subgraphs.slice(row, row + columns);
    const owned = beside.map((subgraph) => entities.filter(({ owner }) => owner === subgraph));
    const height = Math.max(...owned.map(({ length }) => bandHeight(length)));
    beside.forEach((subgraph, column) => {
      const x = column * (bandWidth + BETWEEN);
      bands.push({ subgraph, x, y: top, width: bandWidth, height });
      owned[column]?.forEach((type, index) => {
        const y = top + HEAD + index * (NODE + GAP);
        nodes.push({ type, x: x + PADDING, y, width: nodeWidth, height: NODE });
      });
    });
    top += height + BETWEEN;
  }
  const boxOf = new Map(nodes.map((node) => [node.type.name, node]));
  const lines = relationsOf(picture).flatMap((relation) => {
    const [from, to] = [boxOf.get(relation.from), boxOf.get(relation.to)];
    return from && to ? [{ relation, path: pathBetween(from, to, margin - 2) }] : [];
  });
  return { width, height: top - BETWEEN, bands, nodes, lines };
}
