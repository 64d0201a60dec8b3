import { holder, type Person } from '@tessera/stack/testing/viewers.ts';
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
import { employ, managedFund } from '../../test/funds.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '1000000.00');
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const FUND = `mutation ($input: OrderFundFromLotsInput!) { orderFundFromLots(input: $input) {
  order { state money { reserved { amount } awaited { amount } } } errors { __typename ... on UserError { code } ... on WrongState { state } } } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { state payableFromLots { amount } money { reserved { amount } awaited { amount } } } me { account { balance { available { amount } } } } }`;
const ASK = `mutation ($input: CoFundingAskInput!) { coFundingAsk(input: $input) { request { id } } }`;
const ANSWER = `mutation ($input: CoFundingAnswerInput!) { coFundingAnswer(input: $input) { request { state } errors { ... on UserError { code } } } }`;
const euro = (amount: string) => ({ amount, currency: 'EUR' });

/** An order of a course by somebody with so much money. */
async function ordered(price: string, ...lots: readonly string[]) {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const viewer = holder(personId);
  const bring = (amount: string) => grant(accounts.db, fundId, accountId, amount);
  for (const lot of lots) await bring(lot);
  const session = accounts.registry.session(cents(price), { startsOn: '2098-01-10' });
  const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));
  const orderId = order?.id ?? '';
  const look = async () => (await accounts.as(viewer, ORDER, { id: orderId })).data;
  const fund = async (idempotencyKey: string, by: Person = viewer) =>
    (await accounts.as(by, FUND, { input: { orderId, idempotencyKey } })).data.orderFundFromLots;
  return { personId, accountId, viewer, orderId, bring, look, fund };
}

describe('an order that waits', () => {
  it('is paid from lots that came since, in parts and once for each key, until it is confirmed', async () => {
    const { bring, look, fund } = await ordered('400.00', '300.00');
    expect(await look()).toMatchObject({ order: { payableFromLots: { amount: '0.00' } } });
    expect(await fund('nothing')).toMatchObject({ errors: [], order: { money: { awaited: { amount: '100.00' } } } });

    await bring('60.00');
    expect(await look()).toMatchObject({ order: { payableFromLots: { amount: '60.00' } } });
    const part = await fund('part');
    expect(part).toMatchObject({
      errors: [],
      order: { state: 'AWAITING_FUNDING', money: { awaited: { amount: '40.00' } } },
    });
    await bring('90.00');
    expect(await fund('part')).toEqual(part);

    expect(await fund('rest')).toMatchObject({
      order: { state: 'CONFIRMED', money: { reserved: { amount: '400.00' } } },
    });
    expect(await look()).toMatchObject({
      order: { payableFromLots: null },
      me: { account: { balance: { available: { amount: '50.00' } } } },
    });
    expect((await fund('late')).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'CONFIRMED' }]);
  });

  it('is nobody else’s to pay from lots, and asks for a step-up', async () => {
    const { bring, fund, viewer, look } = await ordered('400.00', '300.00');
    await bring('100.00');
    expect((await fund('theirs', holder())).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const input = { orderId: 'none', idempotencyKey: 'old' };
    const old = await accounts.as({ ...viewer, authenticatedAt: 1 }, FUND, { input });
    expect(old.codes).toEqual(['STEP_UP_REQUIRED']);
    expect(await look()).toMatchObject({ order: { payableFromLots: { amount: '100.00' } } });
  });

  it('reserves once when it is sent ten times at once', async () => {
    const { bring, fund, look } = await ordered('400.00', '300.00');
    await bring('250.00');
    await Promise.all(Array.from({ length: 10 }, (_, n) => fund(`key ${n % 2}`)));
    expect(await look()).toMatchObject({
      order: { state: 'CONFIRMED', money: { reserved: { amount: '400.00' } } },
      me: { account: { balance: { available: { amount: '150.00' } } } },
    });
  });
});

// Policy P1: a contribution of 103.20, which nobody owes whose employer contributes.
describe('the learner’s contribution', () => {
  beforeAll(async () => {
    const { learnerContribution: asked } = demoContent;
    await policyVersionInForce(accounts.db, {
      ...demoContent,
      learnerContribution: { ...asked, kind: 'FLAT', amount: '10320' },
    });
  });

  it('stays due whatever comes into the account', async () => {
    const { bring, look, fund } = await ordered('700.00', '500.00');
    await bring('900.00');
    expect(await look()).toMatchObject({ order: { payableFromLots: { amount: '96.80' } } });
    expect(await fund('all')).toMatchObject({
      order: { state: 'AWAITING_FUNDING', money: { awaited: { amount: '103.20' } } },
    });
  });

  it('is waived by an employer that co-funds 50.00 of 700.00: lots pay the rest, and nothing is due', async () => {
    const { personId, viewer, orderId, look } = await ordered('700.00', '300.00', '500.00');
    expect(await look()).toMatchObject({
      order: { money: { awaited: { amount: '103.20' } } },
      me: { account: { balance: { available: { amount: '203.20' } } } },
    });
    const employer = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    await employ(accounts.db, employer.organisationId, personId);
    const ask = { orderId, fundId: employer.fundId, amount: euro('50.00'), idempotencyKey: 'ask' };
    const { request } = (await accounts.as(viewer, ASK, { input: ask })).data.coFundingAsk;
    const answer = { requestId: request.id, amount: euro('50.00'), reasonCode: 'MEETS_NEED', reason: 'Useful here.' };

    const answered = await accounts.as(employer.manager, ANSWER, { input: { ...answer, idempotencyKey: 'yes' } });

    expect(answered.data.coFundingAnswer).toEqual({ request: { state: 'APPROVED' }, errors: [] });
    expect(await look()).toMatchObject({
      order: { state: 'CONFIRMED', money: { reserved: { amount: '700.00' }, awaited: { amount: '0.00' } } },
      me: { account: { balance: { available: { amount: '150.00' } } } },
    });
  });

  it('stays due where nobody’s employer pays', async () => {
    const { viewer, orderId, look } = await ordered('700.00', '300.00', '500.00');
    const service = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '1000.00');
    const ask = { orderId, fundId: service.fundId, amount: euro('50.00'), idempotencyKey: 'ask' };
    const { request } = (await accounts.as(viewer, ASK, { input: ask })).data.coFundingAsk;
    const answer = { requestId: request.id, amount: euro('50.00'), reasonCode: 'MEETS_NEED', reason: 'Useful.' };
    await accounts.as(service.manager, ANSWER, { input: { ...answer, idempotencyKey: 'yes' } });
    expect(await look()).toMatchObject({
      order: {
        state: 'AWAITING_FUNDING',
        payableFromLots: { amount: '0.00' },
        money: { awaited: { amount: '53.20' } },
      },
    });
  });
});
