import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '../telemetry/log.ts';
import { repeat } from './repeat.ts';

const lines: string[] = [];
const log = createLog('kit', 'info', { write: (line) => void lines.push(line) });

it('never does two rounds at once, and ends after the one that runs', async () => {
  let [running, most, done] = [0, 0, 0];
  const stop = repeat(
    async () => {
      running += 1;
      most = Math.max(most, running);
      await delay(10);
      running -= 1;
      done += 1;
    },
    1,
    log,
  );
  await expect.poll(() => done).toBeGreaterThan(3);
  await stop();
  const atEnd = done;
  expect([running, most]).toEqual([0, 1]);
  await delay(50);
  expect(done).toBe(atEnd);
});

it('goes on after a failure of either kind, and tells the log', async () => {
  let round = 0;
  const stop = repeat(
    () => {
      round += 1;
      if (round === 1) throw new Error('at once');
      return round === 2 ? Promise.reject(new Error('later')) : Promise.resolve();
    },
    1,
    log,
  );
  await expect.poll(() => round).toBeGreaterThan(3);
  await stop();
  expect(lines.filter((line) => line.includes('background work failed'))).toHaveLength(2);
});

it('waits between two rounds, and not before the first', async () => {
  let done = 0;
  const stop = repeat(
    async () => {
      done += 1;
    },
    60_000,
    log,
  );
  await delay(50);
  expect(done).toBe(1);
  await stop(); // cuts the pause short
});

it('can be stopped twice', async () => {
  const stop = repeat(() => Promise.resolve(), 1, log);
  expect(await Promise.all([stop(), stop()])).toEqual([undefined, undefined]);
  await stop();
});
