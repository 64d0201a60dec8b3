import { createHash } from 'node:crypto';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder, nobody, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { managedFund, pay } from '../../test/funds.ts';
import { drawClosedWindows } from './draw-window.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());
afterEach(async () => {
  await accounts.database.asSuperuser(`update scheme_clock set clock_offset = '0'`);
  expect(await disagreements(accounts.db)).toEqual([]);
});

const passDays = (days: number) =>
  accounts.database.asSuperuser(`update scheme_clock set clock_offset = '${days} days'`);
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const ANNOUNCE = `mutation ($input: AllocationWindowAnnounceInput!) { allocationWindowAnnounce(input: $input) {
  window { id state seed seedCommitment places } errors { __typename ... on UserError { code path } } } }`;
const ENTER = `mutation ($input: AllocationEnterInput!) { allocationEnter(input: $input) { entry { id weight rank state } errors { __typename ... on UserError { code } } } }`;
const WINDOW = `query ($id: ID!) { allocationWindow(id: $id) { state seed seedCommitment places
  entries(first: 100) { edges { node { id weight rule rank state } } } } }`;
const AVAILABLE = `{ me { account { balance { available { amount } } } } }`;

const weights = {
  rules: [{ id: 'LOW_QUALIFIED', when: [{ fact: 'QUALIFICATION', in: ['LOW'] }], then: { weight: 3 } }],
  otherwise: { weight: 1 },
};

async function announce(manager: Person, fundId: string, changes: object = {}) {
  const input = {
    fundId,
    title: 'Vouchers for digital skills',
    amount: { amount: '100.00', currency: 'EUR' },
    places: 3,
    opensAt: dayFromNow(1),
    closesAt: dayFromNow(3),
    weights,
    idempotencyKey: uuidv7(),
    ...changes,
  };
  return (await accounts.as(manager, ANNOUNCE, { input })).data.allocationWindowAnnounce;
}

const enter = async (viewer: Person, windowId: string) =>
  (await accounts.as(viewer, ENTER, { input: { windowId } })).data.allocationEnter;
const look = async (id: string) => (await accounts.as(nobody, WINDOW, { id })).data.allocationWindow;
const people = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const facts = { qualification: n % 2 === 0 ? 'LOW' : 'HIGH' };
      return holder((await personWithAccount(accounts.db, accounts.dataKey, facts)).personId);
    }),
  );
const nodes = (window: { entries: { edges: { node: Entry }[] } }): Entry[] =>
  window.entries.edges.map(({ node }) => node);

interface Entry {
  readonly id: string;
  readonly weight: number;
  readonly rule: string;
  readonly rank: number;
  readonly state: string;
}

/** The draw once more, from what is published, in a few lines of nobody's code but these. */
function redraw(seed: string, entries: readonly Entry[]): readonly string[] {
  const ticket = (id: string, n: number) => createHash('sha256').update(`${seed}/${id}/${n}`).digest('hex');
  const lowest = ({ id, weight }: Entry) =>
    Array.from({ length: weight }, (_, n) => ticket(id, n + 1)).toSorted()[0] ?? '';
  return entries.toSorted((a, b) => (lowest(a) < lowest(b) ? -1 : 1)).map(({ id }) => id);
}

describe('an allocation window', () => {
  it('is announced, entered, drawn and published, and anybody can do the draw again', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'TRAINING_FUND', '1000.00');
    const { window, errors } = await announce(manager, fundId);
    expect([errors, window.state, window.seed]).toEqual([[], 'ANNOUNCED', null]);
    const entrants = await people(8);
    expect((await enter(entrants[0] as Person, window.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await passDays(2);
    expect((await look(window.id)).state).toBe('OPEN');
    const entered = await Promise.all([...entrants, ...entrants].map((viewer) => enter(viewer, window.id)));
    expect(new Set(entered.map(({ entry }) => entry.id)).size).toBe(8);
    await drawClosedWindows(accounts.db);
    expect(await look(window.id)).toMatchObject({ state: 'OPEN', seed: null, entries: { edges: [] } });
    await passDays(4);
    expect((await look(window.id)).state).toBe('CLOSED');
    expect((await enter(holder((await people(1))[0]?.subject ?? ''), window.id)).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);

    await Promise.all([drawClosedWindows(accounts.db), drawClosedWindows(accounts.db)]);
    const drawn = await look(window.id);
    expect(drawn.state).toBe('PUBLISHED');
    expect(createHash('sha256').update(drawn.seed).digest('hex')).toBe(window.seedCommitment);
    const entries = nodes(drawn);
    expect(entries.map(({ id }) => id)).toEqual(redraw(drawn.seed, entries));
    expect(entries.map(({ state }) => state)).toEqual([
      ...Array<string>(3).fill('GRANTED'),
      ...Array<string>(5).fill('NOT_DRAWN'),
    ]);
    expect(entries.filter(({ weight, rule }) => weight === 3 && rule === 'LOW_QUALIFIED')).toHaveLength(4);
    const amounts = await Promise.all(
      entrants.map(
        async (viewer) => (await accounts.as(viewer, AVAILABLE)).data.me.account.balance.available.amount as string,
      ),
    );
    expect(amounts.filter((amount) => amount === '100.00')).toHaveLength(3);
  });

  it('draws no more than the fund has money for', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '199.99');
    const { window } = await announce(manager, fundId);
    const entrants = await people(4);
    await passDays(2);
    for (const viewer of entrants) await enter(viewer, window.id);
    await passDays(4);
    await drawClosedWindows(accounts.db);
    expect(nodes(await look(window.id)).map(({ state }) => state)).toEqual([
      'GRANTED',
      'NOT_DRAWN',
      'NOT_DRAWN',
      'NOT_DRAWN',
    ]);
    await pay(accounts.db, fundId, '1000.00');
    await drawClosedWindows(accounts.db);
    expect(nodes(await look(window.id)).filter(({ state }) => state === 'GRANTED')).toHaveLength(1);
  });

  it('gives no ticket to those whom the table excludes, and tells them so', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'TRAINING_FUND', '1000.00');
    const { window } = await announce(manager, fundId, { weights: { ...weights, otherwise: { weight: 0 } } });
    const [low, high] = await people(2);
    await passDays(2);
    for (const viewer of [low, high]) await enter(viewer as Person, window.id);
    await passDays(4);
    await drawClosedWindows(accounts.db);
    expect(nodes(await look(window.id)).map(({ state, rule }) => [state, rule])).toEqual([
      ['GRANTED', 'LOW_QUALIFIED'],
    ]);
    const OWN = `query ($id: ID!) { allocationWindow(id: $id) { state myEntry { state weight rank } } allocationWindows { edges { node { state myEntry { state } } } } }`;
    const { data } = await accounts.as(high as Person, OWN, { id: window.id });
    expect(data).toMatchObject({
      allocationWindow: { state: 'PUBLISHED', myEntry: { state: 'EXCLUDED', weight: 0, rank: null } },
      allocationWindows: { edges: [{ node: { myEntry: { state: 'EXCLUDED' } } }, {}, {}] },
    });
  });

  it('passes the place of a closed account to the next by rank', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'TRAINING_FUND');
    await pay(accounts.db, fundId, '200.00');
    const { window } = await announce(manager, fundId, { places: 2 });
    const entrants = await people(4);
    await passDays(2);
    for (const viewer of entrants) await enter(viewer, window.id);
    await accounts.database.asSuperuser(
      `update learning_account set state = 'CLOSED' where id in (select account_id from allocation_entry where window_id = '${window.id}' order by person_id limit 2)`,
    );
    await passDays(4);
    await drawClosedWindows(accounts.db);
    const { state, entries } = await look(window.id);
    const states = nodes({ entries }).map((entry) => entry.state);
    expect([state, states.filter((one) => one === 'GRANTED').length]).toEqual(['PUBLISHED', 2]);
    expect(states.filter((one) => one === 'NOT_DRAWN' || one === 'CLOSED')).toHaveLength(2);
  });

  it('grants nothing whose last day passed while the fund was empty', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'TRAINING_FUND', '100.00');
    const { window } = await announce(manager, fundId, { places: 1, expiresOn: dayFromNow(5).slice(0, 10) });
    const [entrant] = await people(1);
    await passDays(2);
    await enter(entrant as Person, window.id);
    await passDays(4);
    const { asSuperuser } = accounts.database;
    await asSuperuser(`alter table fund_balance add constraint held_back check (available >= 10000) not valid`);
    await expect(drawClosedWindows(accounts.db)).rejects.toThrow('held_back'); // drawn, and not granted
    await asSuperuser(`alter table fund_balance drop constraint held_back`);
    await passDays(9);
    await drawClosedWindows(accounts.db);
    const drawn = await look(window.id);
    expect([drawn.state, nodes(drawn).map(({ state }) => state)]).toEqual(['PUBLISHED', ['LAPSED']]);
  });

  it('is not entered by whoever announced it', async () => {
    const { fundId, organisationId } = await managedFund(accounts.db, 'TRAINING_FUND', '100.00');
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    const { window } = await announce(staff('FUND_MANAGER', organisationId, { subject: personId }), fundId);
    await passDays(2);
    expect((await enter(holder(personId), window.id)).errors).toMatchObject([{ code: 'ENTRANT_IS_ANNOUNCER' }]);
  });

  it('keeps its word even against the service: no other seed, no early draw, no late entry', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYER', '100.00');
    const { window } = await announce(manager, fundId);
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    const attempts: readonly (readonly [string, readonly unknown[]])[] = [
      [
        `update allocation_window set state = 'DRAWN', seed = 'mine', drawn_at = scheme_now() where id = $1`,
        [window.id],
      ],
      [
        `insert into allocation_entry (window_id, person_id, account_id) values ($1, $2, $3)`,
        [window.id, personId, accountId],
      ],
      [`update allocation_window set weights = '{}' where id = $1`, [window.id]],
      [`update allocation_secret set seed = 'mine' where window_id = $1`, [window.id]],
    ];
    for (const [attempt, values] of attempts)
      await expect(inTransaction(accounts.db, (tx) => tx.query(attempt, [...values]))).rejects.toThrow();
  });
});

describe('announcing a window', () => {
  it.each([
    [{ places: 0 }, 'places'],
    [{ title: '' }, 'title'],
    [{ opensAt: '2020-01-01T00:00:00Z' }, 'opensAt'],
    [{ closesAt: dayFromNow(0.5) }, 'closesAt'],
    [{ expiresOn: '2020-01-01' }, 'expiresOn'],
    [{ weights: { rules: [], otherwise: { weight: -1 } } }, 'weights'],
    [{ weights: { ...weights, otherwise: null } }, 'weights'],
    [{ amount: { amount: '1.00', currency: 'SEK' } }, 'amount'],
  ])('is refused by name when it cannot be meant: %j', async (wrong, path) => {
    const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYER');
    expect((await announce(manager, fundId, wrong)).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: expect.arrayContaining([path]) as unknown },
    ]);
  });

  it('is for the fund’s manager', async () => {
    const { fundId } = await managedFund(accounts.db, 'EMPLOYER');
    expect((await announce(staff('EMPLOYER_ADMIN', uuidv7()), fundId)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
