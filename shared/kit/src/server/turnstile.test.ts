import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { joined, turnstile } from './turnstile.ts';

describe('a turnstile', () => {
  it('serves one at a time per key, in the order of arrival, and keys side by side', async () => {
    const pass = turnstile(8);
    const order: string[] = [];
    const visit = (key: string, name: string) =>
      pass(key, async () => {
        order.push(`${name} in`);
        await delay(5);
        order.push(`${name} out`);
      });

    await Promise.all([visit('a', 'one'), visit('a', 'two'), visit('b', 'other')]);

    expect(order.filter((step) => !step.startsWith('other'))).toEqual(['one in', 'one out', 'two in', 'two out']);
    expect(order.indexOf('other in')).toBeLessThan(order.indexOf('one out'));
  });

  it('turns away at once whoever comes when the line is full, and serves again later', async () => {
    const pass = turnstile(2);
    const outcomes = await Promise.all(Array.from({ length: 5 }, (_, n) => pass('a', () => delay(5, n))));

    expect(outcomes).toEqual([0, 1, 2, 'full', 'full']);
    expect(await pass('a', () => Promise.resolve('again'))).toBe('again');
  });

  it('goes on behind one that failed', async () => {
    const pass = turnstile(2);
    const failed = pass('a', () => Promise.reject(new Error('no')));
    const next = pass('a', () => Promise.resolve('yes'));

    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('joined calls', () => {
  it('do the work once while it is under way, and again afterwards', async () => {
    const join = joined();
    let times = 0;
    const work = () => delay(5).then(() => ++times);

    expect(await Promise.all([join('x', work), join('x', work), join('y', work)])).toEqual([1, 1, 2]);
    expect(await join('x', work)).toBe(3);
  });

  it('fail together', async () => {
    const join = joined();
    const outcomes = await Promise.allSettled([
      join('x', () => Promise.reject(new Error('no'))),
      join('x', () => Promise.resolve(1)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
