import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountsUnderTest, type AccountsUnderTest } from './accounts-under-test.ts';
import { setOnFire, type Fire } from './under-fire/fire.ts';
import { judge } from './under-fire/judge.ts';
import { answeredDifferently } from './under-fire/repeat-commands.ts';
import { servicesOf } from './under-fire/services.ts';
import { sweep } from './under-fire/sweep.ts';
import { createWorld, type RunningWorld } from './under-fire/world.ts';

const STEPS = 240;

let accounts: AccountsUnderTest;
let running: RunningWorld;
let fire: Fire;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey, database } = accounts;
  running = await createWorld(db, dataKey);
  fire = {
    url: database.url,
    superuser: database.asSuperuser,
    world: running.world,
    seed: 20_261_122,
    clients: 8,
    steps: STEPS,
    dayEvery: 40,
    blowEvery: 30,
  };
});
afterAll(async () => {
  await running.stop();
  await accounts.stop();
});

it('keeps every cent and every answer while eight clients are killed, cut off and lied to', async () => {
  const { db } = accounts;
  const aftermath = await setOnFire(fire);
  const { history } = aftermath;
  expect(history.size).toBe(STEPS);
  expect(aftermath.contradictions).toEqual([]);
  expect(aftermath.dropped).toBeGreaterThan(0);
  expect(aftermath.killed + aftermath.terminated).toBeGreaterThan(0);
  expect([...history.values()].filter(({ outcome }) => 'refusal' in outcome).length).toBeLessThan(STEPS / 3);

  const services = await servicesOf(db, running.world);
  await sweep(services);
  const evidence = { ...running, history };
  expect(await judge(db, evidence)).toEqual([]);

  const journal = (tx: Tx) => tx.query(`select count(*) as lines, sum(amount) as amount from journal_line`);
  const booked: unknown = await inTransaction(db, journal);
  expect(await answeredDifferently(services, history)).toEqual([]);
  expect(await inTransaction(db, journal)).toEqual(booked); // and not one line more
  expect(await judge(db, evidence)).toEqual([]);
}, 180_000);
