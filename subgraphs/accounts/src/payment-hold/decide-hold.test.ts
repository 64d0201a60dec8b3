import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { holdsOf, investigator, second } from '../../test/holds.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { executePaymentRun } from '../payment/execute-payment-run.ts';
import { preparePaymentRun } from '../payment/prepare-payment-run.ts';
import { sweepHolds } from './sweep-holds.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
let holds: ReturnType<typeof holdsOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
  holds = holdsOf(accounts);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const stateOf = async (order: PlacedOrder) => (await orders.payments(order)).map(({ state }) => state);
const reason = 'the lists were signed by one hand';
const confirm = (holdId: string, as: Viewer = investigator) =>
  holds.send(as, 'Decide', { holdId, decision: 'CONFIRM', reason });
/** An order of 120.00 that goes on; of one that is started 36.00 is due. */
async function goingOn(state: 'started' | 'delivered' | 'disputed'): Promise<PlacedOrder> {
  if (state === 'started') {
    await policyVersionInForce(accounts.db, { ...demoContent, tranches: { start: 30, progress: 30, final: 40 } });
    const begun = await orders.started('120.00');
    await orders.send(begun.learner, 'orderStartConfirm', { orderId: begun.orderId });
    const deadlines = { ...demoContent.deadlines, holdDays: 30 };
    await policyVersionInForce(accounts.db, { ...demoContent, deadlines });
    return begun;
  }
  const order = await orders.delivered('120.00');
  if (state === 'disputed')
    await orders.send(order.learner, 'orderServiceDeliveredContest', { orderId: order.orderId, reason });
  return order;
}
const heard = async (order: PlacedOrder, subject: { orderId: string } | { providerId: string }) => {
  const holdId = await holds.placed(subject);
  await holds.send(order.provider, 'StatementGive', { holdId, statement: 'All were there.' });
  return holdId;
};

describe('a hold', () => {
  it('keeps an order’s payment out of every run, a prepared one too, until an investigator lets it go', async () => {
    const order = await orders.completed('400.00');
    const [anna, bert] = [staff('TREASURY'), staff('TREASURY')];
    await preparePaymentRun(accounts.db, anna, 'before the hold');
    const holdId = await holds.placed(order);
    await executePaymentRun(accounts.db, bert, 'before the hold');
    expect(await stateOf(order)).toEqual(['HELD']);

    expect((await holds.send(investigator, 'Decide', { holdId, decision: 'RELEASE', reason })).hold?.state).toBe(
      'RELEASED',
    );
    await preparePaymentRun(accounts.db, anna, 'after the hold');
    await executePaymentRun(accounts.db, bert, 'after the hold');
    expect(await stateOf(order)).toEqual(['PAID']);
  });

  it('of a provider reaches what falls due meanwhile, and never the learner’s money', async () => {
    const session = accounts.registry.session(cents('120.00'));
    const [due, waiting, delivered] = [
      await orders.completed('120.00', session),
      await orders.confirmed('120.00', session),
      await orders.delivered('120.00', session),
    ];
    await holds.placed({ providerId: session.providerId });

    await orders.send(delivered.learner, 'orderServiceDeliveredConfirm', { orderId: delivered.orderId });
    await orders.send(waiting.learner, 'orderCancel', { orderId: waiting.orderId });

    expect([await stateOf(due), await stateOf(delivered)]).toEqual([['HELD'], ['HELD']]);
    expect(await orders.lot(waiting)).toMatchObject({ available: cents('120.00') });
  });

  it('ends by itself at its deadline, also when a command comes before the sweep, and also when only one person confirmed', async () => {
    const [one, two] = [await orders.completed('120.00'), await orders.completed('120.00')];
    const [open, confirmed] = [await holds.placed(one), await heard(two, { orderId: two.orderId })];
    await confirm(confirmed);
    await withClockAt(accounts, await holds.inDays(11), async () => {
      expect((await holds.send(second, 'RecoveryApprove', { holdId: confirmed })).errors).toMatchObject([
        { code: 'WRONG_STATE', state: 'RELEASED' },
      ]);
      await sweepHolds(accounts.db);
    });
    expect([await stateOf(one), await stateOf(two)]).toEqual([['RELEASED'], ['RELEASED']]);
    const why = await accounts.as(
      one.provider,
      `query ($id: ID!) { providerPaymentHolds(organisationId: $id) { edges { node { id state ground decisions { rules outcome deadline } } } } }`,
      { id: one.session.providerId },
    );
    expect(why.data).toMatchObject({
      providerPaymentHolds: {
        edges: [
          {
            node: {
              id: open,
              state: 'RELEASED',
              decisions: [{ rules: ['GROUND_FALSE_EVIDENCE'] }, { rules: ['HOLD_DEADLINE_PASSED'] }],
            },
          },
        ],
      },
    });
  });

  it('is not confirmed before the provider was heard or had its time, nor recovered by one person', async () => {
    const order = await orders.completed('120.00');
    const holdId = await holds.placed(order);
    expect((await confirm(holdId)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await holds.send(second, 'RecoveryApprove', { holdId })).errors).toMatchObject([{ code: 'WRONG_STATE' }]);

    await withClockAt(accounts, await holds.inDays(6), () => confirm(holdId));
    expect((await holds.send(investigator, 'RecoveryApprove', { holdId })).errors).toMatchObject([
      { code: 'PAYMENT_CONFLICT_OF_INTEREST' },
    ]);
    expect(await stateOf(order)).toEqual(['HELD']);
  });

  it('that is approved gives lots and own share back, once, and names the rule to the learner', async () => {
    const order = await orders.completed('300.00', undefined, '50.00');
    const holdId = await heard(order, { orderId: order.orderId });
    await holds.send(investigator, 'Decide', { holdId, decision: 'CONFIRM', keptHundredths: 2500, reason });
    await Promise.all([1, 2, 3].map(() => holds.send(second, 'RecoveryApprove', { holdId })));
    await sweepHolds(accounts.db);

    expect(await orders.money(order)).toMatchObject({ paidBack: cents('37.50'), ownSettled: cents('12.50') });
    expect(await orders.lot(order)).toMatchObject({ available: cents('187.50'), settled: cents('62.50') });
    expect((await orders.stored(order)).state).toBe('PARTLY_COMPLETED');
    const { data } = await accounts.as(
      order.learner,
      `query ($id: ID!) { order(id: $id) { decisions { rules inputs { name value } } } }`,
      { id: order.orderId },
    );
    expect(data).toMatchObject({
      order: {
        decisions: [
          {},
          { rules: ['GROUND_FALSE_EVIDENCE', 'RECOVERY_APPROVED', 'PROVIDER_AT_FAULT'], inputs: [{ value: '225.00' }] },
        ],
      },
    });
  });

  it('of a provider that is approved recovers what it held of every order, and no other', async () => {
    const session = accounts.registry.session(cents('120.00'));
    const some = [await orders.completed('120.00', session), await orders.completed('120.00', session)];
    const other = await orders.completed('120.00');
    const holdId = await heard(some[0] ?? other, { providerId: session.providerId });
    await confirm(holdId);
    await holds.send(second, 'RecoveryApprove', { holdId });
    for (const order of some) {
      expect(await stateOf(order)).toEqual(['RECOVERED']);
      expect(await orders.lot(order)).toMatchObject({ available: cents('120.00') });
    }
    expect(await stateOf(other)).toEqual(['DUE']);
  });

  it('ends an order that still goes on, at the provider’s fault', async () => {
    const order = await orders.delivered('120.00');
    const holdId = await heard(order, { orderId: order.orderId });
    await confirm(holdId);
    await holds.send(second, 'RecoveryApprove', { holdId });
    expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
    expect(await orders.lot(order)).toMatchObject({ available: cents('120.00') });
  });

  it.each([
    ['delivered', 'half of what was declared', '60.00'],
    ['disputed', 'half of what was declared', '60.00'],
    ['started', 'half of the tranche that was due', '18.00'],
  ] as const)('leaves the provider of an order that is %s %s', async (state, _what, keeps) => {
    const order = await goingOn(state);
    const holdId = await heard(order, { orderId: order.orderId });
    await holds.send(investigator, 'Decide', { holdId, decision: 'CONFIRM', keptHundredths: 5000, reason });
    await holds.send(second, 'RecoveryApprove', { holdId });

    expect(await orders.stored(order)).toMatchObject({ state: 'PARTLY_COMPLETED', deliveryCause: 'PROVIDER' });
    const [anna, bert] = [staff('TREASURY'), staff('TREASURY')];
    await preparePaymentRun(accounts.db, anna, `kept ${state}`);
    await executePaymentRun(accounts.db, bert, `kept ${state}`);
    const [payment] = await orders.payments(order);
    expect((payment?.amount ?? 0n) - (payment?.recovered ?? 0n)).toBe(cents(keeps));
    expect(payment?.state).toBe('PAID');
    expect(await orders.lot(order)).toMatchObject({ settled: cents(keeps), reserved: 0n });
  });

  it('decides the dispute of the order with it', async () => {
    const order = await goingOn('disputed');
    const holdId = await heard(order, { orderId: order.orderId });
    await confirm(holdId);
    await holds.send(second, 'RecoveryApprove', { holdId });
    expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
    const { data } = await accounts.as(
      investigator,
      `{ openOrderDisputes(first: 100) { edges { node { orderId } } } }`,
    );
    expect(JSON.stringify(data)).not.toContain(order.orderId);
    const [dispute] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ by: string }[]>(`select decided_by as by from order_dispute where order_id = $1`, [order.orderId]),
    );
    expect(dispute?.by).toBe(second.subject);
  });

  it('lets no order leave its dispute undecided, whatever the code does', async () => {
    const order = await goingOn('disputed');
    const forged = inTransaction(accounts.db, (tx) =>
      tx.query(`update training_order set state = 'CANCELLED_BY_PROVIDER', answer_by = null where id = $1`, [
        order.orderId,
      ]),
    );
    await expect(forged).rejects.toThrow('DISPUTE_NOT_DECIDED');
  });

  it('is placed for a ground of the list, with a deadline within the policy, by an investigator who is no party', async () => {
    const order = await orders.completed('120.00');
    const input = { orderId: order.orderId, ground: 'INDUCEMENT', reason, deadline: await holds.inDays(5) };
    const place = (as: Viewer, changes: object = {}) => holds.send(as, 'Place', { ...input, ...changes });
    for (const changes of [
      { deadline: await holds.inDays(0) },
      { deadline: await holds.inDays(31) },
      { reason: '' },
      { orderId: null },
      { providerId: uuidv7() },
    ])
      expect((await place(investigator, changes)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    for (const party of [
      { ...investigator, subject: order.learner.subject },
      also(investigator, staff('ASSESSOR', order.session.providerId)),
      also(investigator, staff('TREASURY')),
    ])
      expect((await place(party)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { codes } = await accounts.as(
      holder(),
      `mutation { paymentHoldPlace(input: { orderId: "x", ground: INDUCEMENT, reason: "why", deadline: "2099-01-01" }) { hold { id } } }`,
    );
    expect(codes).toEqual(['FORBIDDEN']);
    const holdId = await holds.placed(order);
    expect(
      (await holds.send(staff('PROVIDER_ADMIN', uuidv7()), 'StatementGive', { holdId, statement: 'mine' })).errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await stateOf(order)).toEqual(['HELD']);
  });

  it('is decided in one way when release, approval and deadline come together', async () => {
    const order = await orders.completed('120.00');
    const holdId = await heard(order, { orderId: order.orderId });
    await confirm(holdId);
    await Promise.all([
      holds.send(second, 'RecoveryApprove', { holdId }),
      holds.send(second, 'Decide', { holdId, decision: 'RELEASE', reason }),
      sweepHolds(accounts.db),
    ]);
    const [row] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ state: string }[]>(`select state from payment_hold where id = $1`, [holdId]),
    );
    expect(await stateOf(order)).toEqual([row?.state]);
  });
});
