import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountsUnderTest, disagreements, type AccountsUnderTest } from './accounts-under-test.ts';
import { answeredDifferently, disbelieved, setOnFire, type Fire } from './under-fire/fire.ts';
import { createWorld } from './under-fire/world.ts';

const STEPS = 400;

let accounts: AccountsUnderTest;
let fire: Fire;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey, database } = accounts;
  const world = await createWorld(db, dataKey);
  fire = {
    url: database.url,
    superuser: database.asSuperuser,
    world,
    seed: 20_261_122,
    clients: 8,
    steps: STEPS,
    blowEvery: 50,
  };
});
afterAll(() => accounts.stop());

it('keeps every cent and every answer while eight clients are killed, cut off and lied to', async () => {
  const { db } = accounts;
  const aftermath = await setOnFire(fire);
  const journal = (tx: Tx) => tx.query(`select count(*) as lines, sum(amount) as amount from journal_line`);
  const booked: unknown = await inTransaction(db, journal);

  expect(aftermath.outcomes.size).toBe(STEPS);
  expect(aftermath.contradictions).toEqual([]);
  expect(aftermath.dropped).toBeGreaterThan(0);
  expect(aftermath.killed + aftermath.terminated).toBeGreaterThan(0);
  expect(await inTransaction(db, (tx) => disbelieved(tx, aftermath.outcomes))).toEqual([]);
  expect((await disagreements(db)).filter(({ check }) => !check.startsWith('orders'))).toEqual([]);

  expect(await answeredDifferently(db, fire, aftermath.outcomes)).toEqual([]);
  expect(await inTransaction(db, journal)).toEqual(booked); // and not one line more
}, 180_000);
