import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

/** The learner of an order, who is on the staff of its provider. */
const insider = ({ learner, provider }: PlacedOrder) => also(learner, provider);

describe('somebody who learns where they work', () => {
  it.each([
    ['orderStartReport', { startedOn: '2020-01-10' }, 'confirmed'],
    ['orderCounterPropose', { sessionId: '', reason: 'the teacher is ill' }, 'confirmed'],
    ['orderProviderCancel', { reason: 'the teacher is ill' }, 'started'],
    ['orderProgressReport', { reportedOn: '2020-01-20' }, 'started'],
    ['orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' }, 'started'],
    [
      'orderPartialCompletionDeclare',
      { deliveredHundredths: 9999, cause: 'HOLDER', reason: 'left', endedOn: '2020-02-10' },
      'started',
    ],
  ] as const)('cannot send %s for the provider about their own order', async (command, input, at) => {
    const order = await orders[at]();
    const { state } = await orders.stored(order);

    const tried = await orders.send(insider(order), command, { orderId: order.orderId, ...input });

    expect(tried).toMatchObject({ order: null, errors: [{ code: 'NOT_FOUND' }] });
    expect((await orders.stored(order)).state).toBe(state);
  });

  it('has their delivery reported by a colleague, confirms it, and reads their own order', async () => {
    const order = await orders.delivered();
    const { startedBy, deliveredBy } = await orders.stored(order);
    expect([startedBy, deliveredBy]).toEqual([order.provider.subject, order.provider.subject]);

    const query = `query ($id: ID!) { order(id: $id) { participant { givenName } decisions { rules } } }`;
    const confirmed = await orders.send(insider(order), 'orderServiceDeliveredConfirm', { orderId: order.orderId });

    expect(confirmed).toMatchObject({ order: { state: 'COMPLETED' }, errors: [] });
    expect((await accounts.as(insider(order), query, { id: order.orderId })).data).toMatchObject({
      order: { participant: { givenName: 'Test' }, decisions: [{ rules: ['HOLDER_CONFIRMED'] }] },
    });
  });

  it('is no reporter of their own order for the database either', async () => {
    const { orderId, learner } = await orders.confirmed();
    const forge = (column: string) =>
      inTransaction(accounts.db, (tx) =>
        tx.query(`update training_order set ${column} = $2 where id = $1`, [orderId, learner.subject]),
      );
    await expect(forge('started_by')).rejects.toThrow('training_order_started_by_other');
    await expect(forge('delivered_by')).rejects.toThrow('training_order_delivered_by_other');
  });
});
