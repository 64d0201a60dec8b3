import { expect, it } from 'vitest';
import { listLoaderOf, loaderOf } from './loader.ts';

interface Row {
  readonly id: number;
  readonly group: string;
}

const rows: readonly Row[] = [
  { id: 3, group: 'a' },
  { id: 1, group: 'a' },
  { id: 2, group: 'b' },
];

it('asks once for what one tick wants, each key once, and answers in the order of the questions', async () => {
  const asked: (readonly number[])[] = [];
  const byId = loaderOf(
    async (ids: readonly number[]) => {
      asked.push(ids);
      return rows.filter(({ id }) => ids.includes(id));
    },
    ({ id }) => id,
  );
  const [one, missing, two, again] = await Promise.all([1, 9, 2, 1].map((id) => byId.load(id)));
  expect([one?.id, missing, two?.id, again?.id]).toEqual([1, null, 2, 1]);
  expect(asked).toEqual([[1, 9, 2]]);
});

it('gives all rows of a key, in the order they came, and none for a key without', async () => {
  const byGroup = listLoaderOf(
    async (groups: readonly string[]) => rows.filter(({ group }) => groups.includes(group)),
    ({ group }) => group,
  );
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((group) => byGroup.load(group)));
  expect(a?.map(({ id }) => id)).toEqual([3, 1]);
  expect(b?.map(({ id }) => id)).toEqual([2]);
  expect(c).toEqual([]);
});

it('fails every question of the tick when the database does', async () => {
  const broken = loaderOf(
    () => Promise.reject<readonly Row[]>(new Error('no connection')),
    ({ id }) => id,
  );
  const answers = await Promise.allSettled([1, 2].map((id) => broken.load(id)));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
