import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUuid } from '../text/uuid.ts';
import { demoId, pick, seeded } from './seeded.ts';

it('gives ids that are UUIDs of version 7, each once in ten thousand', () => {
  const ids = Array.from({ length: 10_000 }, (_, number) => demoId('person', number));
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.every(isUuid)).toBe(true);
  expect(ids.every((id) => /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
});

it('gives the same id for the same words, today and on every machine', () => {
  expect(demoId('person', 0)).toBe('01980000-0000-703b-8043-2a3e4f1311ba');
  expect(demoId('organisation', 1)).toBe('01980000-0000-7c61-8689-eacd211dd798');
  expect(demoId('organisation', 0)).not.toBe(demoId('person', 0));
});

it('draws the same numbers from the same seed, others from another, and all in [0, 1)', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, again] = [seeded(seed), seeded(seed)];
      const drawn = Array.from({ length: 50 }, () => one());
      return drawn.every((number) => number === again() && number >= 0 && number < 1) && new Set(drawn).size > 45;
    }),
  );
  expect(seeded(1)()).not.toBe(seeded(2)());
});

it('draws evenly enough that no choice is forgotten', () => {
  const chance = seeded(42);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 4_000; draw++) {
    const choice = pick(['a', 'b', 'c', 'd'], chance());
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  expect([...counts.values()].every((count) => count > 850 && count < 1_150)).toBe(true);
  expect(pick(['only'], 0.999)).toBe('only');
});
