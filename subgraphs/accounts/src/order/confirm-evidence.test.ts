import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
  await policyVersionInForce(accounts.db, { ...demoContent, tranches: { start: 30, progress: 30, final: 40 } });
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const learner = (order: PlacedOrder, command: string) =>
  orders.send(order.learner, command, { orderId: order.orderId });
const provider = (order: PlacedOrder, command: string, input: object) =>
  orders.send(order.provider, command, { orderId: order.orderId, ...input });
const progress = (order: PlacedOrder) => provider(order, 'orderProgressReport', { reportedOn: '2020-01-20' });

/** 333.33, of which the learner pays 50.00. */
const order = () => orders.started('333.33', undefined, null, '50.00');
const paid = async (of: PlacedOrder) => (await orders.payments(of)).map(({ kind, amount }) => [kind, amount]);

describe('tranches', () => {
  it('become due on evidence that the learner confirms, lots first, and sum up to the price', async () => {
    const one = await order();
    expect(await paid(one)).toEqual([]);

    await learner(one, 'orderStartConfirm');
    await learner(one, 'orderStartConfirm');
    expect(await orders.money(one)).toMatchObject({ settled: cents('99.99'), ownSettled: 0n });

    await progress(one);
    await learner(one, 'orderProgressConfirm');
    await learner(one, 'orderProgressConfirm');
    await provider(one, 'orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' });
    await learner(one, 'orderServiceDeliveredConfirm');

    expect(await paid(one)).toEqual([
      ['START', cents('99.99')],
      ['PROGRESS', cents('100.00')],
      ['FINAL', cents('133.34')],
    ]);
    expect(await orders.money(one)).toMatchObject({
      settled: cents('283.33'),
      ownSettled: cents('50.00'),
      reserved: 0n,
    });
  });

  it('keep the percents of the day of confirmation', async () => {
    const one = await order();
    await policyVersionInForce(accounts.db, { ...demoContent, tranches: { start: 0, progress: 0, final: 100 } });
    await learner(one, 'orderStartConfirm');
    expect(await paid(one)).toEqual([['START', cents('99.99')]]);
    await policyVersionInForce(accounts.db, { ...demoContent, tranches: { start: 30, progress: 30, final: 40 } });
  });

  it('are due for nothing that the learner has not confirmed, and for progress only after the start', async () => {
    const one = await order();
    expect((await progress(one)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await learner(one, 'orderProgressConfirm')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(
      (await orders.send(one.provider, 'orderStartConfirm', { orderId: one.orderId }).catch(() => null))?.order,
    ).toBeFalsy();
    expect(await paid(one)).toEqual([]);
  });

  it('that were paid for more than was delivered come back pro rata, the own share with the lots', async () => {
    const one = await order();
    await learner(one, 'orderStartConfirm');
    await provider(one, 'orderPartialCompletionDeclare', {
      deliveredHundredths: 1000,
      cause: 'PROVIDER',
      reason: 'closed down',
      endedOn: '2020-01-20',
    });
    await learner(one, 'orderServiceDeliveredConfirm');

    // 33.33 are due in all: 5.00 of the own share, 28.33 of the lots; 45.00 go back to the learner.
    expect(await orders.money(one)).toMatchObject({
      ownSettled: cents('5.00'),
      ownHeld: 0n,
      paidBack: cents('45.00'),
      reserved: 0n,
    });
    expect(await orders.lot(one)).toMatchObject({ settled: cents('28.33'), available: cents('255.00') });
    const left = (await orders.payments(one)).reduce((sum, { amount, recovered }) => sum + amount - recovered, 0n);
    expect(left).toBe(cents('33.33'));
  });

  it('are refunded whole when the provider cancels what has begun', async () => {
    const one = await order();
    await learner(one, 'orderStartConfirm');
    await provider(one, 'orderProviderCancel', { reason: 'closed down' });
    expect(await orders.payments(one)).toMatchObject([
      { kind: 'START', state: 'RECOVERED', recovered: cents('99.99') },
    ]);
    expect(await orders.lot(one)).toMatchObject({ available: cents('283.33'), settled: 0n });
    expect(await orders.money(one)).toMatchObject({ paidBack: cents('50.00') });
  });
});
