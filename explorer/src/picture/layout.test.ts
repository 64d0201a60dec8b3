import { readFileSync } from 'node:fs';
import { pictureOf } from '@tessera/gateway/src/explorer/graph-picture.ts';
import { describe, expect, it } from 'vitest';
import { layoutOf, type Box } from './layout.ts';
import { entitiesOf, relationsOf } from './relations.ts';

const picture = pictureOf(readFileSync(new URL('../../../supergraph.graphql', import.meta.url), 'utf8'));

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('relations between entities', () => {
  it('are found behind pages of lists', () => {
    const found = relationsOf(picture).find(({ from, to }) => from === 'Person' && to === 'TrainingOrder');
    expect(found?.fields).toEqual(expect.arrayContaining(['orders', 'openOrders']));
  });
});

describe.each([336, 700, 1200])('the drawing at a width of %i', (width) => {
  const { nodes, bands, lines } = layoutOf(picture, width);

  it('has every entity once, inside the drawing, none over another', () => {
    expect(nodes.map(({ type }) => type.name)).toEqual(entitiesOf(picture).map(({ name }) => name));
    for (const box of [...nodes, ...bands]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  it('has a line for every relation', () => {
    expect(lines).toHaveLength(relationsOf(picture).length);
  });
});
