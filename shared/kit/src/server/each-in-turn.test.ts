import { expect, it } from 'vitest';
import { allInTurn, eachInTurn } from './each-in-turn.ts';

it('gives every item its turn, and tells what failed at the end', async () => {
  const done: number[] = [];
  const work = (item: number): Promise<void> => {
    if (item % 2 === 0) throw new Error(`no ${item}`);
    done.push(item);
    return Promise.resolve();
  };

  await expect(eachInTurn([1, 2, 3], work)).rejects.toThrow('no 2');
  await expect(eachInTurn([4, 5, 6, 7], work)).rejects.toMatchObject({
    message: '2 failed; the others were done',
    errors: [{ message: 'no 4' }, { message: 'no 6' }],
  });
  await eachInTurn([9], work);
  expect(done).toEqual([1, 3, 5, 7, 9]);
});

it('does the later steps of a round although an earlier one failed', async () => {
  const done: string[] = [];
  const round = allInTurn(
    () => Promise.reject(new Error('first')),
    async () => done.push('second'),
  );

  await expect(round).rejects.toThrow('first');
  expect(done).toEqual(['second']);
});
