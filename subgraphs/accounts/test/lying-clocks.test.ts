import { afterAll, beforeAll, expect, it } from 'vitest';
import { disagreements } from './accounts-under-test.ts';
import { leaveUnderTest, spell } from './leave-under-test.ts';
import { beginDeadlines, misledByClocks } from './under-fire/lying-clocks.ts';
import { createWorld, type RunningWorld } from './under-fire/world.ts';

let accounts: Awaited<ReturnType<typeof leaveUnderTest>>;
let running: RunningWorld;
beforeAll(async () => {
  accounts = await leaveUnderTest();
  running = await createWorld(accounts.db, accounts.dataKey);
});
afterAll(async () => {
  await running.stop();
  await accounts.stop();
});

it('ends nothing by the clock of a service, whether it is hours or more than a year off', async () => {
  const { db, database } = accounts;
  const { viewer, orderId } = await accounts.worker();
  const { leaveRequest } = await accounts.ask(viewer, orderId, [spell('2027-06-21')]);
  const dials = { url: database.url, db, superuser: database.asSuperuser, world: running.world };
  const ends = new Map([...(await beginDeadlines(dials)), [leaveRequest.id as string, 'GRANTED']]);

  expect(await misledByClocks(dials, ends)).toEqual([]);
  expect(await disagreements(db)).toEqual([]);
});
