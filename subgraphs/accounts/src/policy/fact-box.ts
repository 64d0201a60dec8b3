/** Whole numbers from one to another, both included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A set of values of one fact: disjoint intervals, ascending. Values of a list stand as their place in the list. */
export type Values = readonly Interval[];

/** Every combination of values, one set for each fact in a fixed order. A table's rules are such boxes, so overlaps and gaps can be told for certain. */
export type Box = readonly Values[];

/** One combination: a value for each fact. */
export type Point = readonly number[];

const sizeOf = (values: Values): number => values.reduce((size, { from, to }) => size + to - from + 1, 0);

/** How many combinations a box holds. Exact: the facts of a scheme make some ten million at most. */
export const volumeOf = (box: Box): number => box.reduce((volume, values) => volume * sizeOf(values), 1);

/** Values in both sets. */
export const commonValues = (one: Values, other: Values): Values =>
  one.flatMap((a) =>
    other.flatMap((b) => {
      const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
      return from <= to ? [{ from, to }] : [];
    }),
  );

/** Values in the first set that are not in the second. */
export const valuesWithout = (values: Values, taken: Values): Values =>
  taken.reduce<Values>(
    (left, { from, to }) =>
      left.flatMap((interval) => [
        ...commonValues([interval], [{ from: -Infinity, to: from - 1 }]),
        ...commonValues([interval], [{ from: to + 1, to: Infinity }]),
      ]),
    values,
  );

/** Combinations in both boxes, which is a box again. */
export const commonBox = (one: Box, other: Box): Box =>
  one.map((values, fact) => commonValues(values, other[fact] ?? []));

/** Combinations of a box that are not in another, as boxes that share none: fact by fact, what differs there and agrees in every fact before. */
export const boxWithout = (box: Box, taken: Box): readonly Box[] => {
  const common = commonBox(box, taken);
  return box
    .map((values, fact) => [...common.slice(0, fact), valuesWithout(values, taken[fact] ?? []), ...box.slice(fact + 1)])
    .filter((piece) => volumeOf(piece) > 0);
};

/** The first combination of a box; null when it holds none. */
export const pointIn = (box: Box): Point | null =>
  volumeOf(box) === 0 ? null : box.map(([first]) => first?.from ?? 0);

/** A combination that both boxes hold; null when they share none. */
export const overlapOf = (one: Box, other: Box): Point | null => pointIn(commonBox(one, other));

/** How many combinations of a box none of `boxes` holds. The boxes must not overlap each other. */
const missing = (box: Box, boxes: readonly Box[]): number =>
  boxes.reduce((left, other) => left - volumeOf(commonBox(box, other)), volumeOf(box));

/**
 * A combination of `whole` that none of `boxes` holds; null when they leave none out. The boxes must not overlap each other: then what they hold adds up, so a
 * sum tells whether there is a gap, and after a box is taken away, in which piece it is. No piece without a gap is ever looked into.
 */
export function gapIn(whole: Box, boxes: readonly Box[]): Point | null {
  if (missing(whole, boxes) === 0) return null;
  const [first, ...rest] = boxes.filter((box) => overlapOf(whole, box) !== null);
  if (first === undefined) return pointIn(whole);
  const pieces = boxWithout(whole, first);
  const withGap = pieces.find((piece) => missing(piece, rest) > 0);
  return withGap === undefined ? null : gapIn(withGap, rest);
}
