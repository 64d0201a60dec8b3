import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also, holder, machine, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { managedFund } from '../../test/funds.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { assignCase } from '../case-assignment/assign-case.ts';
import { finishPlacements } from '../order/finish-placements.ts';
import { lapseRequests } from './lapse-requests.ts';

let accounts: AccountsUnderTest;
let national: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  national = await fundWith(accounts.db, '1000000.00');
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const REQUEST = `request { id state amountAsked { amount } amountGranted { amount } reasonCode reason proposal { amount { amount } reason } }
  errors { __typename ... on UserError { code path }`;
const ASK = `mutation ($input: CoFundingAskInput!) { coFundingAsk(input: $input) { ${REQUEST} ... on MoreThanMissing { missing { amount } } ... on AlreadyAsked { requestId } } } }`;
const PROPOSE = `mutation ($input: CoFundingProposeInput!) { coFundingPropose(input: $input) { ${REQUEST} } } }`;
const ANSWER = `mutation ($input: CoFundingAnswerInput!) { coFundingAnswer(input: $input) { ${REQUEST} ... on MoreThanMissing { missing { amount } } ... on WrongState { state } } } }`;
const WITHDRAW = `mutation ($input: CoFundingWithdrawInput!) { coFundingWithdraw(input: $input) { ${REQUEST} } } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { state money { reserved { amount } } coFunding { id state fund { id } } } me { account { balance { available { amount } } } } }`;
const LIST = `query ($fundId: ID!) { fundCoFundingRequests(fundId: $fundId) { edges { node { id person price { amount } startsOn amountAsked { amount } state } } } }`;
const FUND = `query ($id: ID!) { fund(id: $id) { money { committed { amount } } } }`;
const euro = (amount: string) => ({ amount, currency: 'EUR' });

/** An order of 400.00 by somebody who has 300.00, and an employment service with money. */
async function awaiting(money = '1000.00') {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const viewer = holder(personId);
  await grant(accounts.db, national, accountId, '300.00');
  const session = accounts.registry.session(cents('400.00'), { startsOn: '2098-01-10' });
  const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));
  if (order === null) throw new Error('no order');
  const orderId = order.id;
  const service = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', money);
  const ask = async (amount = '100.00', fundId = service.fundId, by = viewer, key: string = uuidv7()) =>
    (await accounts.as(by, ASK, { input: { orderId, fundId, amount: euro(amount), idempotencyKey: key } })).data
      .coFundingAsk;
  const look = async () => (await accounts.as(viewer, ORDER, { id: orderId })).data;
  const committed = async () =>
    (await accounts.as(service.manager, FUND, { id: service.fundId })).data.fund.money.committed.amount;
  return { personId, accountId, viewer, orderId, service, ask, look, committed };
}

async function answer(viewer: Person, requestId: string, amount: string | null, idempotencyKey: string = uuidv7()) {
  const input = {
    requestId,
    amount: amount === null ? null : euro(amount),
    reasonCode: 'MEETS_NEED',
    reason: 'Back to work.',
    idempotencyKey,
  };
  return (await accounts.as(viewer, ANSWER, { input })).data.coFundingAnswer;
}

/** An adviser of the service with a live case for the person. */
async function adviserOf(organisationId: string, personId: string): Promise<Person> {
  const adviser = staff('PES_ADVISER', organisationId);
  const command = { organisationId, adviserId: adviser.subject, personId, caseReference: uuidv7(), purpose: 'advice' };
  await assignCase(accounts.db, machine(organisationId, 'BE21'), command);
  return adviser;
}

const propose = async (viewer: Person, requestId: string, amount: string) =>
  (
    await accounts.as(viewer, PROPOSE, {
      input: { requestId, amount: euro(amount), reason: 'A place at work is waiting.' },
    })
  ).data.coFundingPropose;

const letFundingPass = () =>
  inTransaction(accounts.db, (tx) =>
    tx.query(`update training_order set funding_deadline = scheme_now() where state = 'AWAITING_FUNDING'`),
  );

describe('co-funding of an order', () => {
  it('pays what is missing for this order alone, and the order is confirmed', async () => {
    const { ask, look, service, committed } = await awaiting();
    const { request, errors } = await ask();
    expect([request.state, errors]).toEqual(['ASKED', []]);
    expect(await committed()).toBe('0.00');
    const answered = await answer(service.manager, request.id, '100.00', 'yes');
    expect(answered).toMatchObject({
      errors: [],
      request: { state: 'APPROVED', amountGranted: { amount: '100.00' }, reasonCode: 'MEETS_NEED' },
    });
    expect(await answer(service.manager, request.id, '100.00', 'yes')).toEqual(answered);
    expect(await look()).toMatchObject({
      order: { state: 'CONFIRMED', money: { reserved: { amount: '400.00' } }, coFunding: [{ state: 'APPROVED' }] },
      me: { account: { balance: { available: { amount: '0.00' } } } },
    });
    expect(await committed()).toBe('100.00');
  });

  it('pays a part, and another pays the rest: never more than is missing', async () => {
    const { ask, look, service } = await awaiting();
    const employer = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    const [one, other] = [(await ask()).request, (await ask('100.00', employer.fundId)).request];
    expect((await answer(service.manager, one.id, '60.00')).request).toMatchObject({
      state: 'PARTLY_APPROVED',
      amountGranted: { amount: '60.00' },
    });
    expect((await look()).order.state).toBe('AWAITING_FUNDING');
    expect((await answer(employer.manager, other.id, '100.00')).errors).toMatchObject([
      { code: 'MORE_THAN_MISSING', missing: { amount: '40.00' } },
    ]);
    expect((await answer(employer.manager, other.id, '40.00')).errors).toEqual([]);
    expect((await look()).order.state).toBe('CONFIRMED');
  });

  it('is refused with a reason, and nothing moves', async () => {
    const { ask, look, service, committed } = await awaiting();
    const { request } = await ask();
    expect((await answer(service.manager, request.id, null)).request).toMatchObject({
      state: 'REFUSED',
      reason: 'Back to work.',
    });
    expect((await answer(service.manager, request.id, '100.00')).errors).toMatchObject([
      { code: 'WRONG_STATE', state: 'REFUSED' },
    ]);
    expect((await look()).order.state).toBe('AWAITING_FUNDING');
    expect(await committed()).toBe('0.00');
  });

  it('returns to its fund with the order, and only that', async () => {
    const { ask, look, service, committed } = await awaiting();
    await answer(service.manager, (await ask()).request.id, '60.00');
    await letFundingPass();
    await finishPlacements(accounts);
    expect(await look()).toMatchObject({
      order: { state: 'LAPSED' },
      me: { account: { balance: { available: { amount: '300.00' } } } },
    });
    expect(await committed()).toBe('0.00');
  });

  it('is decided once when an approval meets the lapse of the order', async () => {
    const { ask, look, service, committed } = await awaiting();
    const { request } = await ask();
    await letFundingPass();
    const [answered] = await Promise.all([answer(service.manager, request.id, '100.00'), finishPlacements(accounts)]);
    const { order } = await look();
    expect([order.state, await committed()]).toEqual(
      answered.errors.length === 0 ? ['CONFIRMED', '100.00'] : ['LAPSED', '0.00'],
    );
  });

  it('lapses with its order when nobody answers', async () => {
    const { ask, look, service } = await awaiting();
    const { request } = await ask();
    await letFundingPass();
    await finishPlacements(accounts);
    await lapseRequests(accounts.db);
    expect((await look()).order.coFunding).toMatchObject([{ state: 'LAPSED' }]);
    expect((await answer(service.manager, request.id, '100.00')).errors).toMatchObject([
      { code: 'WRONG_STATE', state: 'LAPSED' },
    ]);
  });

  it('needs money in the fund', async () => {
    const { ask, service } = await awaiting('50.00');
    expect((await answer(service.manager, (await ask()).request.id, '100.00')).errors).toMatchObject([
      { code: 'FUND_EXHAUSTED' },
    ]);
  });
});

describe('a request', () => {
  it('is asked once, for no more than is missing, and can be taken back', async () => {
    const { ask, viewer, service } = await awaiting();
    expect((await ask('100.01')).errors).toMatchObject([{ code: 'MORE_THAN_MISSING', missing: { amount: '100.00' } }]);
    const { request } = await ask('80.00', service.fundId, viewer, 'key');
    expect((await ask('80.00', service.fundId, viewer, 'key')).request.id).toBe(request.id);
    expect((await ask('10.00')).errors).toMatchObject([{ code: 'ALREADY_ASKED', requestId: request.id }]);
    const withdraw = async (by: Person) =>
      (await accounts.as(by, WITHDRAW, { input: { requestId: request.id } })).data.coFundingWithdraw;
    expect((await withdraw(holder())).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await withdraw(viewer)).request.state).toBe('WITHDRAWN');
    expect((await ask('10.00')).errors).toEqual([]);
  });

  it('is proposed by an adviser with a live case, who never approves it', async () => {
    const { ask, service, personId } = await awaiting();
    const { request } = await ask();
    const adviser = await adviserOf(service.organisationId, personId);
    expect((await propose(adviser, request.id, '100.01')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await propose(adviser, request.id, '70.00')).request.proposal).toMatchObject({
      amount: { amount: '70.00' },
    });
    const both = also(adviser, staff('PES_FUND_MANAGER', service.organisationId));
    expect((await answer(both, request.id, '70.00')).errors).toMatchObject([{ code: 'APPROVER_IS_PROPOSER' }]);
    expect((await answer(service.manager, request.id, '70.00')).request.state).toBe('PARTLY_APPROVED');
    for (const stranger of [staff('PES_ADVISER', service.organisationId), await adviserOf(uuidv7(), personId)])
      expect((await propose(stranger, request.id, '10.00')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not answered by whoever asked, nor by another fund’s manager, nor asked for another’s order', async () => {
    const { ask, service, viewer, committed } = await awaiting();
    const { request } = await ask();
    const ownManager = also(viewer, staff('PES_FUND_MANAGER', service.organisationId));
    expect((await answer(ownManager, request.id, '100.00')).errors).toMatchObject([{ code: 'APPROVER_IS_PROPOSER' }]);
    for (const stranger of [staff('PES_FUND_MANAGER', uuidv7()), staff('EMPLOYER_ADMIN', service.organisationId)])
      expect((await answer(stranger, request.id, '100.00')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await ask('10.00', service.fundId, holder())).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await committed()).toBe('0.00');
  });

  it('shows the funder its own part and nothing of the account or of others', async () => {
    const { ask, service, personId, orderId, viewer } = await awaiting();
    const employer = await managedFund(accounts.db, 'EMPLOYER', '10.00');
    await ask();
    await ask('50.00', employer.fundId);
    const list = async (by: Person, fundId: string) =>
      (await accounts.as(by, LIST, { fundId })).data.fundCoFundingRequests.edges;
    expect(await list(service.manager, service.fundId)).toMatchObject([
      {
        node: {
          person: personId,
          price: { amount: '400.00' },
          startsOn: '2098-01-10',
          amountAsked: { amount: '100.00' },
          state: 'ASKED',
        },
      },
    ]);
    expect(await list(service.manager, employer.fundId)).toEqual([]);
    const order = await accounts.as(service.manager, `query ($id: ID!) { order(id: $id) { id } }`, { id: orderId });
    expect(order.data).toEqual({ order: null });
    const adviser = await adviserOf(service.organisationId, personId);
    const seen = async (by: Person) =>
      (await accounts.as(by, `query ($id: ID!) { order(id: $id) { coFunding { fund { id } } } }`, { id: orderId })).data
        .order.coFunding;
    expect(await seen(adviser)).toEqual([{ fund: { id: service.fundId } }]);
    expect(await seen(viewer)).toHaveLength(2);
  });
});
