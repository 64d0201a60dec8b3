import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { employ, managedFund } from '../../test/funds.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { returnLotsDue } from './return-lots.ts';

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

const DEFINE = `mutation ($input: EarmarkDefineInput!) { earmarkDefine(input: $input) {
  earmark { id title opportunities { id } providers { id } iscedF skills answerDays returnsOn } errors { __typename ... on UserError { code path } } } }`;
const GIVE = `mutation ($input: TopUpGiveInput!) { topUpGive(input: $input) { topUp { state } errors { ... on UserError { code } } } }`;
const ANSWER = `mutation ($input: EarmarkAnswerInput!) { earmarkAnswer(input: $input) {
  lot { offer { state answerBy } available { amount } } errors { __typename ... on UserError { code } ... on WrongState { state } } } }`;
const ME = `{ me { account { balance { available { amount } } lots(includeExhausted: true) { edges { node { id available { amount } offered { amount } reserved { amount }
  earmark { title returnsOn opportunities { id } } offer { state answerBy } } } } } } }`;
const FUND = `query ($id: ID!) { fund(id: $id) { money { available { amount } committed { amount } } } }`;

async function define(manager: Person, fundId: string, changes: object = {}) {
  const input = { fundId, title: 'Digital skills', iscedF: ['06'], idempotencyKey: uuidv7(), ...changes };
  return (await accounts.as(manager, DEFINE, { input })).data.earmarkDefine;
}

/** Somebody to whom an employer offers 200.00 for one course. */
async function offered(changes: object = {}) {
  const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
  const opportunityId = uuidv7();
  const fundingFacts = [`opportunity:${opportunityId}`];
  const session = accounts.registry.session(cents('150.00'), { opportunityId, fundingFacts });
  const { earmark } = await define(manager, fundId, {
    iscedF: [],
    opportunityIds: [session.opportunityId],
    ...changes,
  });
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  await employ(accounts.db, organisationId, personId);
  const amount = { amount: '200.00', currency: 'EUR' };
  const input = {
    fundId,
    personId,
    amount,
    kind: 'VOLUNTARY',
    reference: 'r',
    earmarkId: earmark.id,
    idempotencyKey: uuidv7(),
  };
  expect((await accounts.as(manager, GIVE, { input })).data.topUpGive.topUp.state).toBe('GRANTED');
  const viewer = holder(personId);
  const look = async () => (await accounts.as(viewer, ME)).data.me.account;
  const lotId = (await look()).lots.edges[0].node.id as string;
  const answer = async (word: string, by: Person = viewer) =>
    (await accounts.as(by, ANSWER, { input: { lotId, answer: word } })).data.earmarkAnswer;
  const fundMoney = async () => (await accounts.as(manager, FUND, { id: fundId })).data.fund.money;
  return { fundId, manager, session, viewer, accountId, lotId, look, answer, fundMoney };
}

describe('an earmarked top-up', () => {
  it('shows its conditions and pays nothing before the holder accepts it', async () => {
    const { look, answer, session, viewer } = await offered({ returnsOn: '2099-06-30' });
    expect(await look()).toMatchObject({
      balance: { available: { amount: '0.00' } },
      lots: {
        edges: [
          {
            node: {
              available: { amount: '0.00' },
              offered: { amount: '200.00' },
              earmark: {
                title: 'Digital skills',
                returnsOn: '2099-06-30',
                opportunities: [{ id: session.opportunityId }],
              },
              offer: { state: 'OPEN', answerBy: expect.any(String) as unknown },
            },
          },
        ],
      },
    });
    expect(await answer('ACCEPT')).toMatchObject({ errors: [], lot: { offer: { state: 'ACCEPTED', answerBy: null } } });
    expect((await answer('ACCEPT')).errors).toEqual([]);
    expect((await answer('DECLINE')).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'ACCEPTED' }]);
    expect((await look()).balance.available.amount).toBe('200.00');
    expect((await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session))).order?.state).toBe('CONFIRMED');
  });

  it('pays nothing else, though it is accepted', async () => {
    const { answer, viewer, look } = await offered();
    await answer('ACCEPT');
    const other = accounts.registry.session(cents('150.00'), { startsOn: '2098-01-10' });
    const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, other));
    expect(order?.state).not.toBe('CONFIRMED');
    expect((await look()).lots.edges).toMatchObject([
      { node: { available: { amount: '200.00' }, reserved: { amount: '0.00' } } },
    ]);
  });

  it('that is declined goes back to its fund', async () => {
    const { answer, fundMoney, look } = await offered();
    expect(await answer('DECLINE')).toMatchObject({
      lot: { offer: { state: 'DECLINED' }, available: { amount: '0.00' } },
    });
    expect(await fundMoney()).toEqual({ available: { amount: '1000.00' }, committed: { amount: '0.00' } });
    expect((await answer('ACCEPT')).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'DECLINED' }]);
    expect((await look()).balance.available.amount).toBe('0.00');
  });

  it('that nobody answers goes back when its days are over, and is too late from then on', async () => {
    const { answer, fundMoney, look } = await offered({ answerDays: 5 });
    await passDays(5);
    await returnLotsDue(accounts.db);
    expect((await fundMoney()).committed.amount).toBe('200.00');
    await passDays(6);
    expect((await answer('ACCEPT')).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'LAPSED' }]);
    expect(await returnLotsDue(accounts.db)).toBe(1);
    expect(await fundMoney()).toEqual({ available: { amount: '1000.00' }, committed: { amount: '0.00' } });
    expect((await look()).lots.edges).toMatchObject([{ node: { offer: { state: 'LAPSED' } } }]);
    expect(await returnLotsDue(accounts.db)).toBe(0);
  });

  it('returns what is unused by the day that was accepted, and keeps what is reserved', async () => {
    const [row] = await accounts.db.query<{ day: string }[]>(`select (scheme_today() + 10)::text as day`);
    const { answer, fundMoney, viewer, session, look } = await offered({ returnsOn: row?.day });
    await answer('ACCEPT');
    await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));
    await passDays(11);
    expect(await returnLotsDue(accounts.db)).toBe(1);
    expect((await fundMoney()).committed.amount).toBe('150.00');
    expect((await look()).lots.edges).toMatchObject([
      { node: { available: { amount: '0.00' }, reserved: { amount: '150.00' } } },
    ]);
  });

  it('is answered once when two devices and the sweep are at it at once', async () => {
    const { answer, fundMoney } = await offered();
    const answers = await Promise.all([answer('ACCEPT'), answer('DECLINE'), returnLotsDue(accounts.db)]);
    expect([answers[0], answers[1]].filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(['0.00', '200.00']).toContain((await fundMoney()).committed.amount);
  });
});

describe('an offer', () => {
  it('is answered by its holder alone, freshly signed in', async () => {
    const { answer, viewer, manager, lotId } = await offered();
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    for (const stranger of [holder(personId), manager, also(holder(personId), staff('PES_ADVISER', uuidv7()))])
      expect((await answer('ACCEPT', stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const stale = { ...viewer, authenticatedAt: 0 };
    expect((await accounts.as(stale, ANSWER, { input: { lotId, answer: 'ACCEPT' } })).codes).toEqual([
      'STEP_UP_REQUIRED',
    ]);
  });
});

describe('an earmark', () => {
  it('is defined by the fund’s manager, once per key', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'TRAINING_FUND');
    const id = uuidv7();
    const wanted = {
      opportunityIds: [id],
      providerIds: [id],
      skills: ['http://data.europa.eu/esco/skill/1'],
      idempotencyKey: 'k',
    };
    const first = await define(manager, fundId, wanted);
    expect(first).toMatchObject({
      errors: [],
      earmark: {
        opportunities: [{ id }],
        providers: [{ id }],
        iscedF: ['06'],
        skills: ['http://data.europa.eu/esco/skill/1'],
        answerDays: 30,
        returnsOn: null,
      },
    });
    expect(await define(manager, fundId, wanted)).toEqual(first);
    expect((await define(staff('FUND_MANAGER', uuidv7()), fundId)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each([
    [{ iscedF: [] }, undefined],
    [{ iscedF: ['digital'] }, 'iscedF'],
    [{ opportunityIds: ['order:1'] }, 'opportunityIds'],
    [{ skills: ['order:1'], iscedF: [], title: '' }, 'title'],
    [{ title: 'x' }, 'title'],
    [{ answerDays: 0 }, 'answerDays'],
    [{ returnsOn: '2020-01-01' }, 'returnsOn'],
  ])('is refused by name when it cannot be meant: %j', async (wrong, path) => {
    const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYER');
    expect((await define(manager, fundId, wrong)).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: path === undefined ? ['input'] : ['input', path] },
    ]);
  });

  it('of another fund is not found by a top-up', async () => {
    const [one, other] = await Promise.all([
      managedFund(accounts.db, 'EMPLOYER', '10.00'),
      managedFund(accounts.db, 'EMPLOYER'),
    ]);
    const { earmark } = await define(other.manager, other.fundId);
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    const amount = { amount: '1.00', currency: 'EUR' };
    const input = {
      fundId: one.fundId,
      personId,
      amount,
      kind: 'VOLUNTARY',
      reference: 'r',
      earmarkId: earmark.id,
      idempotencyKey: 'k',
    };
    expect((await accounts.as(one.manager, GIVE, { input })).data.topUpGive.errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
