import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { withClockAt } from '../../test/scheme-clock.ts';

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

const RULES = `query ($id: ID!) { order(id: $id) { state coolingOffUntil decisions { rules } } }`;

/** What the learner reads of the order. */
const read = async ({ learner, orderId }: PlacedOrder) =>
  ((await accounts.as(learner, RULES, { id: orderId })).data as { order: Record<string, unknown> }).order;

const cancel = (order: PlacedOrder) => orders.send(order.learner, 'orderCancel', { orderId: order.orderId });

/** A course in ninety years. */
const course = () => accounts.registry.session(cents('100.00'), { startsOn: '2090-03-01', endsOn: '2090-08-31' });

describe('a learner who cancels', () => {
  it.each([
    ['in the right of withdrawal', (until: string) => until, 'RIGHT_OF_WITHDRAWAL'],
    ['after it and before the first day', () => '2090-02-28', 'CANCELLED_BEFORE_START'],
    ['while the provider may still report the start', () => '2090-03-04', 'CANCELLED_WITHOUT_START'],
  ])('%s is told so, at nobody’s fault', async (_when, day, rule) => {
    const order = await orders.confirmed('100.00', course());
    const { coolingOffUntil } = await orders.stored(order);

    await withClockAt(accounts, day(coolingOffUntil ?? ''), () => cancel(order));

    expect(await read(order)).toMatchObject({
      state: 'CANCELLED_BY_HOLDER',
      coolingOffUntil,
      decisions: [{ rules: [rule] }],
    });
  });

  it('ends at the provider’s fault what was not reported to have begun in time', async () => {
    const order = await orders.confirmed('100.00', course(), '2090-01-31');

    const cancelled = await withClockAt(accounts, '2090-03-05', () => cancel(order));

    expect(cancelled).toMatchObject({ order: { state: 'CANCELLED_BY_PROVIDER' }, errors: [] });
    expect(await cancel(order)).toEqual(cancelled);
    expect(await read(order)).toMatchObject({ decisions: [{ rules: ['START_NOT_REPORTED', 'PROVIDER_AT_FAULT'] }] });
    expect(await orders.lot(order)).toMatchObject({ available: cents('100.00'), expiresOn: '2090-04-04' });
  });

  it('withdraws also from what was reported to have begun, as long as the right lasts', async () => {
    const [early, late] = [await orders.started('100.00'), await orders.started('100.00')];
    const { coolingOffUntil } = await orders.stored(late);
    const dayAfter = new Date(Date.parse(`${coolingOffUntil}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

    await withClockAt(accounts, coolingOffUntil ?? '', () => cancel(early));
    const refused = await withClockAt(accounts, dayAfter, () => cancel(late));

    expect(await read(early)).toMatchObject({
      state: 'CANCELLED_BY_HOLDER',
      decisions: [{ rules: ['RIGHT_OF_WITHDRAWAL'] }],
    });
    expect(await orders.lot(early)).toMatchObject({ available: cents('100.00') });
    expect(refused.errors).toMatchObject([{ code: 'WRONG_STATE', state: 'STARTED' }]);
  });
});

describe('the whole of a course', () => {
  it('is delivered on its last day at the earliest; what is broken off before is a part', async () => {
    const order = await orders.confirmed('100.00', course());
    const declare = (deliveredOn: string) =>
      orders.send(order.provider, 'orderServiceDeliveredDeclare', { orderId: order.orderId, deliveredOn });
    const { orderId } = order;
    await withClockAt(accounts, '2090-03-01', async () => {
      await orders.send(order.provider, 'orderStartReport', { orderId, startedOn: '2090-03-01' });
      expect((await declare('2090-03-01')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    });
    await withClockAt(accounts, '2090-08-31', async () => {
      expect((await declare('2090-08-30')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
      expect((await declare('2090-09-01')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
      expect(await declare('2090-08-31')).toMatchObject({ order: { state: 'DELIVERED' }, errors: [] });
    });
  });
});
