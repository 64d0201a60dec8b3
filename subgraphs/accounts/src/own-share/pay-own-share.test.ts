import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { checkoutReader } from '@tessera/kit/payment/checkout-token.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { answerCheckout } from '@tessera/stack/payment-page/answer-checkout.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
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
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { finishPlacements } from '../order/finish-placements.ts';
import { giveBackHeld } from '../order/held-money.ts';
import { lockedOrder, moveOrder } from '../order/move-order.ts';
import { payOwnShare } from './pay-own-share.ts';
import { repayOwnShares } from './repay-own-shares.ts';
import type { PaymentService, Repayment } from './payment-service.ts';

let accounts: AccountsUnderTest;
let fundId: string;
let page: Server;
let pageUrl: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '1000000.00');
  const till = {
    read: checkoutReader('accounts', accounts.jwks),
    accounts: subgraphCaller(accounts.payer, 'accounts', `${accounts.origin}/graphql`),
  };
  page = createServer((request, response) => void answerCheckout(till, request, response));
  await listen(page, 0, '127.0.0.1');
  pageUrl = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await close(page, () => accounts.stop());
});
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const PAY = `mutation ($input: OwnSharePayInput!) { ownSharePay(input: $input) {
  payment { id state amount { amount } checkoutUrl } errors { __typename ... on UserError { code path } ... on WrongState { state } } } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { state money { own { amount } awaited { amount } } ownSharePayments { id state amount { amount } repay { amount } checkoutUrl } } }`;

interface Payment {
  readonly id: string;
  readonly checkoutUrl: string;
}

/** An order of 400.00 by somebody who has 300.00. */
async function awaiting() {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const viewer = holder(personId);
  await grant(accounts.db, fundId, accountId, '300.00');
  const session = accounts.registry.session(cents('400.00'), { startsOn: '2098-01-10' });
  const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));
  if (order === null) throw new Error('no order');
  const look = async () =>
    ((await accounts.as(viewer, ORDER, { id: order.id })).data as unknown as { order: unknown }).order;
  return { viewer, accountId, orderId: order.id, look };
}

async function pay(viewer: Viewer, orderId: string, idempotencyKey = 'pay') {
  const { data } = await accounts.as(viewer, PAY, { input: { orderId, idempotencyKey } });
  return (data as unknown as { ownSharePay: { payment: Payment | null; errors: readonly object[] } }).ownSharePay;
}

async function begun(viewer: Viewer, orderId: string, key?: string): Promise<Payment> {
  const { payment } = await pay(viewer, orderId, key);
  if (payment === null) throw new Error('no payment was begun');
  return payment;
}

/** Opens the payment page, or presses a button on it, as a browser without scripts does. */
async function atThePage({ checkoutUrl }: Payment, answer?: 'pay' | 'cancel') {
  const response = await fetch(pageUrl + new URL(checkoutUrl).pathname, {
    ...(answer !== undefined && { method: 'POST', body: new URLSearchParams({ answer }) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const letFundingPass = () =>
  inTransaction(accounts.db, (tx) =>
    tx.query(`update training_order set funding_deadline = scheme_now() where state = 'AWAITING_FUNDING'`),
  );

describe('ownSharePay', () => {
  it('sends the holder to a page on which one press pays, and the order is confirmed', async () => {
    const { viewer, orderId, look } = await awaiting();

    const { payment, errors } = await pay(viewer, orderId);
    if (payment === null) throw new Error('no payment was begun');
    expect({ payment, errors }).toMatchObject({
      payment: { state: 'PENDING', amount: { amount: '100.00' } },
      errors: [],
    });

    const shown = await atThePage(payment);
    expect(shown.text).toContain('<dd>100.00 EUR</dd>');
    expect(shown.text).toContain(payment.id);
    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
    expect((await atThePage(payment, 'pay')).text).toContain('Paid. You can close this page.');
    expect(await look()).toMatchObject({
      state: 'CONFIRMED',
      money: { own: { amount: '100.00' }, awaited: { amount: '0.00' } },
      ownSharePayments: [{ id: payment.id, state: 'PAID', repay: { amount: '0.00' }, checkoutUrl: null }],
    });
  });

  it('begins one payment however often it is sent, and takes one however often it is paid', async () => {
    const { viewer, orderId, look } = await awaiting();

    const [one, again, other] = [
      await begun(viewer, orderId),
      await begun(viewer, orderId),
      await begun(viewer, orderId, 'another key'),
    ];
    expect([again.id, other.id]).toEqual([one.id, one.id]);
    await Promise.all([1, 2, 3].map(() => atThePage(one, 'pay')));

    expect(await look()).toMatchObject({ state: 'CONFIRMED', money: { own: { amount: '100.00' } } });
    expect(await pay(viewer, orderId, 'late')).toMatchObject({
      payment: null,
      errors: [{ code: 'WRONG_STATE', state: 'CONFIRMED' }],
    });
  });

  it('can be given up at the page, and begun again', async () => {
    const { viewer, orderId, look } = await awaiting();
    const first = await begun(viewer, orderId);

    expect((await atThePage(first, 'cancel')).text).toContain('nothing was paid');
    expect(await look()).toMatchObject({ state: 'AWAITING_FUNDING', ownSharePayments: [{ state: 'FAILED' }] });
    await atThePage(await begun(viewer, orderId, 'second try'), 'pay');

    expect(await look()).toMatchObject({
      state: 'CONFIRMED',
      ownSharePayments: [{ state: 'PAID' }, { state: 'FAILED' }],
    });
  });

  it('is not found for anybody else, and asks for a step-up', async () => {
    const { viewer, orderId } = await awaiting();
    const stranger = holder((await personWithAccount(accounts.db, accounts.dataKey)).personId);

    for (const id of [orderId, crypto.randomUUID(), 'nothing']) {
      expect(await pay(stranger, id, id)).toMatchObject({ payment: null, errors: [{ code: 'NOT_FOUND' }] });
    }
    const weak = await accounts.as({ ...viewer, assurance: 'LOW' }, PAY, { input: { orderId, idempotencyKey: 'pay' } });
    expect(weak.codes).toEqual(['STEP_UP_REQUIRED']);
  });

  it('is refused where nobody takes payments', async () => {
    const { viewer, orderId } = await awaiting();

    const outcome = await payOwnShare(
      { db: accounts.db, payments: null },
      { viewer, orderId, idempotencyKey: 'no service' },
    );

    expect(outcome).toMatchObject({ refusal: { code: 'PAYMENTS_NOT_AVAILABLE' } });
  });
});

describe('a payment that comes when it is not awaited any more', () => {
  it('is booked and goes back when the order has lapsed', async () => {
    const { viewer, orderId, look } = await awaiting();
    const payment = await begun(viewer, orderId);
    await letFundingPass();
    await finishPlacements(accounts);

    expect((await atThePage(payment, 'pay')).text).toContain('goes back to you');
    expect(await look()).toMatchObject({
      state: 'LAPSED',
      money: { own: { amount: '0.00' } },
      ownSharePayments: [{ state: 'REPAYMENT_DUE', repay: { amount: '100.00' } }],
    });
    await repayOwnShares(accounts);
    expect(await look()).toMatchObject({ ownSharePayments: [{ state: 'REPAID', repay: { amount: '100.00' } }] });
    expect((await atThePage(payment, 'pay')).text).toContain('paid back to you since');
  });

  it('is booked and goes back when the deadline is over and no sweep has come', async () => {
    const { viewer, orderId, look } = await awaiting();
    const payment = await begun(viewer, orderId);
    await letFundingPass();

    expect((await atThePage(payment, 'pay')).text).toContain('goes back to you');
    expect(await look()).toMatchObject({
      state: 'LAPSED',
      money: { own: { amount: '0.00' } },
      ownSharePayments: [{ state: 'REPAYMENT_DUE', repay: { amount: '100.00' } }],
    });
    expect((await pay(viewer, orderId, 'late')).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'LAPSED' }]);
  });

  it('is booked and goes back when it is the second one, also one that was given up before', async () => {
    const { viewer, orderId, look } = await awaiting();
    const first = await begun(viewer, orderId);
    await atThePage(first, 'cancel');
    await atThePage(await begun(viewer, orderId, 'second'), 'pay');

    await atThePage(first, 'pay');

    expect(await look()).toMatchObject({
      state: 'CONFIRMED',
      money: { own: { amount: '100.00' } },
      ownSharePayments: [{ state: 'PAID' }, { state: 'REPAYMENT_DUE', repay: { amount: '100.00' } }],
    });
  });

  it('is sent back once, also when the service does not answer at first', async () => {
    const { viewer, accountId, orderId, look } = await awaiting();
    await repayOwnShares(accounts); // of the tests before
    await atThePage(await begun(viewer, orderId), 'pay');
    await inTransaction(accounts.db, async (tx) => {
      const order = await lockedOrder(tx, { accountId, orderId });
      await giveBackHeld(tx, { accountId, orderId, actor: 'test', reason: 'cancelled', cause: 'PROVIDER' });
      await moveOrder(tx, order, 'CANCELLED_BY_PROVIDER', { placeToRelease: true });
    });
    const heard: Repayment[] = [];
    const payments: PaymentService = {
      begin: () => Promise.reject(new Error('not asked for')),
      repay: (repayment) => {
        heard.push(repayment);
        return heard.length === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve();
      },
    };

    await expect(repayOwnShares({ db: accounts.db, payments })).rejects.toThrow('no answer');
    await repayOwnShares({ db: accounts.db, payments });
    await repayOwnShares({ db: accounts.db, payments });

    expect(heard.map(({ amount }) => amount)).toEqual([10_000n, 10_000n]);
    expect(new Set(heard.map(({ name }) => name)).size).toBe(1);
    expect(await look()).toMatchObject({ ownSharePayments: [{ state: 'REPAID' }] });
  });
});

describe('what a payment service says', () => {
  const REPORT = `mutation ($input: InternalOwnSharePaidInput!) { internalOwnSharePaid(input: $input) { state } }`;

  it('counts only from the payment service: not from another subgraph, and not from a viewer', async () => {
    const { viewer, accountId, orderId, look } = await awaiting();
    const { id: paymentId } = await begun(viewer, orderId);
    const input = { accountId, paymentId, paid: true };

    expect((await accounts.asService(REPORT, { input })).data).toEqual({ internalOwnSharePaid: { state: null } });
    expect((await accounts.as(viewer, REPORT, { input })).codes).toEqual(['FORBIDDEN']);
    expect(await look()).toMatchObject({ state: 'AWAITING_FUNDING' });
  });

  it('is nothing for a payment that is not there', async () => {
    const report = subgraphCaller(accounts.payer, 'accounts', `${accounts.origin}/graphql`);
    const [accountId, paymentId] = [crypto.randomUUID(), 'nothing'];

    expect(await report(REPORT, { input: { accountId, paymentId, paid: true } }, 'test')).toEqual({
      internalOwnSharePaid: { state: null },
    });
  });

  it('shows no page for a word that accounts did not say, and takes no other answer than its buttons', async () => {
    const { viewer, orderId } = await awaiting();
    const { checkoutUrl } = await begun(viewer, orderId);
    const path = new URL(checkoutUrl).pathname;

    expect((await fetch(`${pageUrl}${path.slice(0, -4)}AAAA`)).status).toBe(404);
    expect((await fetch(`${pageUrl}/pay/nothing`)).status).toBe(404);
    const odd = await fetch(pageUrl + path, { method: 'POST', body: new URLSearchParams({ answer: 'steal' }) });
    expect(odd.status).toBe(400);
  });
});
