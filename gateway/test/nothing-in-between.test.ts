import { setTimeout as delay } from 'node:timers/promises';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inDatabase } from './story/client.ts';
import { auditDisagreements, fundingQuote, orderPlace } from './story/journey.ts';

// Real processes are killed with SIGKILL at each step of `orderPlace`. A step is held up from outside, by a lock in the database or a stopped process, so that no
// code of the system knows of this test.
let system: TestSystem;
let candidates: readonly string[] = demoSignIns.slice(1).map(({ subject }) => subject); // everybody who signs in has an account too
beforeAll(async () => {
  system = await startSystem({ restart: false });
});
afterAll(() => system.stop());

const session = demoId('session', 0);
const PRICE = 40_000;

interface Placement {
  readonly key: string;
  readonly personId: string;
  readonly repeat: () => ReturnType<typeof orderPlace>;
  readonly answered: Promise<unknown>; // settles when the request ended, well or not
}

/** Somebody who can pay for the session begins to order it. */
async function beginPlacement(): Promise<Placement> {
  const personId = await personWhoCanPay();
  const token = await system.tokenFor(personId);
  const { quote } = (await fundingQuote(system, token, session)).fundingQuote;
  const key = crypto.randomUUID();
  const repeat = () => orderPlace(system, token, quote, key);
  return { key, personId, repeat, answered: Promise.resolve(null) };
}

const send = (placement: Placement): Placement => ({
  ...placement,
  answered: placement.repeat().catch((error: unknown) => error),
});

async function personWhoCanPay(): Promise<string> {
  const [id, ...others] = candidates;
  if (id === undefined) throw new Error('nobody is left who can pay');
  candidates = others;
  const [row] = await inDatabase<{ available: string }>(
    system,
    'accounts',
    `select coalesce(sum(l.available), 0) as available
       from learning_account a join entitlement_lot l on l.account_id = a.id where a.person_id = $1`,
    [id],
  );
  return Number(row?.available) >= PRICE ? id : personWhoCanPay();
}

/** Holds rows of a subgraph locked until told to let go. */
async function hold(subgraph: 'accounts' | 'registry', sql: string, values: unknown[]): Promise<() => Promise<void>> {
  const client = new pg.Client({
    connectionString: system.databaseUrl(subgraph, 'superuser'),
    options: `-c search_path=${subgraph},extensions`,
  });
  await client.connect();
  await client.query('begin');
  await client.query(sql, values);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

const holdAccount = (personId: string) =>
  hold('accounts', `select 1 from learning_account where person_id = $1 for update`, [personId]);
const holdOrder = (personId: string) =>
  hold('accounts', `select 1 from training_order where person_id = $1 for update`, [personId]);
const holdSession = () =>
  hold('registry', `select 1 from learning_opportunity_session where id = $1 for update`, [session]);

async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (await isSo()) return;
    await delay(20);
  }
  throw new Error(`waited in vain: ${what}`);
}

const isWaitingForLock = (role: 'accounts' | 'registry') => async () => {
  const rows = await inDatabase(
    system,
    role,
    `select 1 from pg_stat_activity where usename = $1 and wait_event_type = 'Lock'`,
    [role],
  );
  return rows.length > 0;
};

const orderOf = async (personId: string) => {
  const [order] = await inDatabase<{ id: string; state: string; place_to_release: boolean }>(
    system,
    'accounts',
    `select id, state, place_to_release from training_order where person_id = $1`,
    [personId],
  );
  return order;
};
const isIn =
  (personId: string, ...states: readonly string[]) =>
  async () =>
    states.includes((await orderOf(personId))?.state ?? 'NONE');
const placeOf = async (orderId: string) =>
  (await inDatabase<{ state: string }>(system, 'registry', `select state from place where order_id = $1`, [orderId]))[0]
    ?.state ?? 'NONE';
const placesTaken = async () =>
  Number(
    (
      await inDatabase<{ n: string }>(
        system,
        'registry',
        `select places_taken as n from learning_opportunity_session where id = $1`,
        [session],
      )
    )[0]?.n,
  );

async function killed(name: 'accounts' | 'registry'): Promise<void> {
  system.processes.kill(name, 'SIGKILL');
  await eventually(`${name} is dead`, () => Promise.resolve(!system.processes.isRunning(name)));
}

/** Makes a placement look as if its deadline were over. */
const passDeadline = (personId: string) =>
  inDatabase(
    system,
    'accounts',
    `update training_order set placed_at = placed_at - interval '2 minutes', deadline = deadline - interval '2 minutes' where person_id = $1`,
    [personId],
  );

afterEach(async () => {
  expect(await auditDisagreements(system)).toEqual([]);
  const [orphans] = await inDatabase<{ places: string }>(
    system,
    'registry',
    `select count(*) as places from place p left join accounts.training_order o on o.id = p.order_id
      where p.state = 'TAKEN' and (o.state is null or o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER'))`,
  );
  expect(orphans?.places).toBe('0');
});

describe('orderPlace, when accounts is killed', () => {
  it('before anything was written: there is no order, and the same command places it later', async () => {
    const begun = await beginPlacement();
    const letGo = await holdAccount(begun.personId);
    const placement = send(begun);
    await eventually('accounts waits for the account', isWaitingForLock('accounts'));
    await killed('accounts');
    await letGo();
    await placement.answered;
    expect(await orderOf(begun.personId)).toBeUndefined();

    await system.processes.start('accounts');
    expect(await placement.repeat()).toMatchObject({ errors: [], order: { state: 'CONFIRMED' } });
  });

  it('after the money was reserved, before registry was asked: the order is confirmed after the restart', async () => {
    const begun = await beginPlacement();
    const letGo = await holdAccount(begun.personId);
    const placement = send(begun);
    await eventually('accounts waits for the account', isWaitingForLock('accounts'));
    system.processes.kill('registry', 'SIGSTOP');
    await letGo();
    await eventually('the money is reserved', isIn(begun.personId, 'REQUESTED'));
    await killed('accounts');
    system.processes.kill('registry', 'SIGCONT');
    await placement.answered;

    await system.processes.start('accounts');
    await eventually('the order is decided', isIn(begun.personId, 'CONFIRMED'));
    expect(await placeOf((await orderOf(begun.personId))?.id ?? '')).toBe('TAKEN');
  });

  it('while registry takes the place: it is taken once, and the order is confirmed after the restart', async () => {
    const before = await placesTaken();
    const begun = await beginPlacement();
    const letGo = await holdSession();
    const placement = send(begun);
    await eventually('registry waits for the session', isWaitingForLock('registry'));
    await killed('accounts');
    await letGo();
    await placement.answered;

    await system.processes.start('accounts');
    await eventually('the order is decided', isIn(begun.personId, 'CONFIRMED'));
    expect(await placesTaken()).toBe(before + 1);
    expect(await placement.repeat()).toMatchObject({ errors: [], order: { state: 'CONFIRMED' } });
    expect(await placesTaken()).toBe(before + 1);
  });

  it('after the place was taken, before the order was confirmed: it is confirmed after the restart', async () => {
    const begun = await beginPlacement();
    const letSessionGo = await holdSession();
    const placement = send(begun);
    await eventually('registry waits for the session', isWaitingForLock('registry'));
    const letOrderGo = await holdOrder(begun.personId);
    await letSessionGo();
    await eventually('accounts waits to confirm', isWaitingForLock('accounts'));
    expect(await placeOf((await orderOf(begun.personId))?.id ?? '')).toBe('TAKEN');
    await killed('accounts');
    await letOrderGo();
    await placement.answered;

    await system.processes.start('accounts');
    await eventually('the order is decided', isIn(begun.personId, 'CONFIRMED'));
  });

  it('before a refusal was written: the order is refused and the money is back after the restart', async () => {
    const begun = await beginPlacement();
    const letSessionGo = await holdSession();
    const placement = send(begun);
    await eventually('registry waits for the session', isWaitingForLock('registry'));
    const letOrderGo = await holdOrder(begun.personId);
    await letSessionGo();
    await eventually('accounts waits to confirm', isWaitingForLock('accounts'));
    await killed('accounts');
    await letOrderGo();
    await placement.answered;
    const { id } = (await orderOf(begun.personId)) ?? { id: '' };
    await inDatabase(
      system,
      'registry',
      `update place set state = 'RELEASED', released_at = now() where order_id = $1`,
      [id],
    );
    await inDatabase(
      system,
      'registry',
      `update learning_opportunity_session set places_taken = places_taken - 1 where id = $1`,
      [session],
    );

    await system.processes.start('accounts');
    await eventually('the order is decided', isIn(begun.personId, 'REFUSED'));
    expect(await placement.repeat()).toMatchObject({ order: null, errors: [{ code: 'SESSION_NOT_BOOKABLE' }] });
  });
});

describe('orderPlace, when registry is killed', () => {
  it('before it was asked for the place: the order is confirmed when registry is back', async () => {
    const begun = await beginPlacement();
    const letGo = await holdAccount(begun.personId);
    const placement = send(begun);
    await eventually('accounts waits for the account', isWaitingForLock('accounts'));
    await killed('registry');
    await letGo();
    expect(await placement.answered).toMatchObject({ errors: [], order: { state: 'REQUESTED' } });

    await system.processes.start('registry');
    await eventually('the order is decided', isIn(begun.personId, 'CONFIRMED'));
  });

  it('while it takes the place: the order is confirmed, with one place, when registry is back', async () => {
    const before = await placesTaken();
    const begun = await beginPlacement();
    const letGo = await holdSession();
    const placement = send(begun);
    await eventually('registry waits for the session', isWaitingForLock('registry'));
    await killed('registry');
    await letGo();
    await placement.answered;

    await system.processes.start('registry');
    await eventually('the order is decided', isIn(begun.personId, 'CONFIRMED'));
    expect(await placesTaken()).toBe(before + 1);
  });

  it('after it took the place: the order is confirmed without it', async () => {
    const begun = await beginPlacement();
    const letSessionGo = await holdSession();
    const placement = send(begun);
    await eventually('registry waits for the session', isWaitingForLock('registry'));
    const letOrderGo = await holdOrder(begun.personId);
    await letSessionGo();
    await eventually('accounts waits to confirm', isWaitingForLock('accounts'));
    await killed('registry');
    await letOrderGo();
    await placement.answered;

    expect(await isIn(begun.personId, 'CONFIRMED')()).toBe(true);
    await system.processes.start('registry');
  });

  it('for longer than the deadline: the order lapses, the money is back at once, and no place is taken later', async () => {
    const begun = await beginPlacement();
    const letGo = await holdAccount(begun.personId);
    const placement = send(begun);
    await eventually('accounts waits for the account', isWaitingForLock('accounts'));
    await killed('registry');
    await letGo();
    await placement.answered;
    await passDeadline(begun.personId);
    await eventually('the order lapses', isIn(begun.personId, 'LAPSED'));

    await system.processes.start('registry');
    await eventually('registry heard of it', async () => (await orderOf(begun.personId))?.place_to_release === false);
    expect(await placeOf((await orderOf(begun.personId))?.id ?? '')).toBe('RELEASED');
  });
});
