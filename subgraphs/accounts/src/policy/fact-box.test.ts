import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxWithout, commonBox, gapIn, overlapOf, volumeOf, type Box, type Point, type Values } from './fact-box.ts';

const SIZES = [4, 3, 5]; // small enough to look at every combination
const whole: Box = SIZES.map((size) => [{ from: 0, to: size - 1 }]);

/** Any set of values, one interval for each value: how they are cut must not matter. */
const valuesOf = (size: number): fc.Arbitrary<Values> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: size })
    .map((values) => values.sort((a, b) => a - b).map((value) => ({ from: value, to: value })));

const rangeOf = (size: number): fc.Arbitrary<Values> =>
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [{ from: Math.min(a, b), to: Math.max(a, b) }]);

const box: fc.Arbitrary<Box> = fc.tuple(...SIZES.map((size) => fc.oneof(valuesOf(size), rangeOf(size))));

const holds = (candidate: Box, point: Point): boolean =>
  candidate.every((values, fact) =>
    values.some(({ from, to }) => from <= (point[fact] ?? -1) && (point[fact] ?? -1) <= to),
  );

const everyPoint: readonly Point[] = SIZES.reduce<Point[]>(
  (points, size) => points.flatMap((point) => Array.from({ length: size }, (_, value) => [...point, value])),
  [[]],
);

const same =
  (one: Point) =>
  (other: Point): boolean =>
    one.every((value, fact) => value === other[fact]);

/** Keeps of some boxes those that overlap none before them. */
const disjoint = (boxes: readonly Box[]): readonly Box[] =>
  boxes.reduce<readonly Box[]>(
    (kept, next) => (kept.some((other) => overlapOf(other, next) !== null) ? kept : [...kept, next]),
    [],
  );

describe('boxes of facts, against looking at every combination', () => {
  it('hold as many combinations as their volume says', () => {
    fc.assert(
      fc.property(box, (one) => {
        expect(volumeOf(one)).toBe(everyPoint.filter((point) => holds(one, point)).length);
      }),
    );
  });

  it('overlap exactly when some combination is in both, and the witness is one', () => {
    fc.assert(
      fc.property(box, box, (one, other) => {
        const witness = overlapOf(one, other);
        const shared = everyPoint.filter((point) => holds(one, point) && holds(other, point));
        expect(witness === null ? shared.length : shared.some(same(witness))).toBe(witness === null ? 0 : true);
      }),
    );
  });

  it('leave exactly the rest when one is taken from another, in pieces that share nothing', () => {
    fc.assert(
      fc.property(box, box, (one, taken) => {
        const pieces = boxWithout(one, taken);
        for (const point of everyPoint) {
          const expected = holds(one, point) && !holds(taken, point) ? 1 : 0;
          expect(pieces.filter((piece) => holds(piece, point))).toHaveLength(expected);
        }
      }),
    );
  });

  it('have a gap exactly when some combination is in none, and the witness is one', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }).map(disjoint), (boxes) => {
        const witness = gapIn(whole, boxes);
        const uncovered = everyPoint.filter((point) => !boxes.some((one) => holds(one, point)));
        expect(witness === null ? uncovered.length : uncovered.some(same(witness))).toBe(witness === null ? 0 : true);
      }),
      { numRuns: 300 },
    );
  });

  it('have none when the whole is cut up, however finely, and one when any piece is left out', () => {
    const cut = (boxes: readonly Box[], knife: Box): readonly Box[] =>
      boxes.flatMap((one) => [...boxWithout(one, knife), commonBox(one, knife)].filter((piece) => volumeOf(piece) > 0));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), (knives) => {
        const pieces = knives.reduce(cut, [whole]);
        expect(gapIn(whole, pieces)).toBeNull();
        const [left, others] = [pieces.slice(-1), pieces.slice(0, -1)];
        const witness = gapIn(whole, others);
        expect(witness !== null && left.some((piece) => holds(piece, witness))).toBe(true);
      }),
    );
  });
});
