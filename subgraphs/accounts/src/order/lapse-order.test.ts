import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { demoContent } from '../demo/demo-content.ts';
import { moveOrder } from './move-order.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import { TrainingOrderEntity } from './order.entity.ts';
import { sweepOrders } from './sweep-orders.ts';

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

const sweep = () => sweepOrders(accounts);
const learner = (order: PlacedOrder, command: string, input: object = {}) =>
  orders.send(order.learner, command, { orderId: order.orderId, ...input });
const provider = (order: PlacedOrder, command: string, input: object = {}) =>
  orders.send(order.provider, command, { orderId: order.orderId, ...input });
const contest = (order: PlacedOrder) => learner(order, 'orderServiceDeliveredContest', { reason: 'nobody was there' });

const DECISIONS = `query ($id: ID!) { order(id: $id) { state answerBy delivery { deliveredHundredths cause } dispute { holderStatement decidedAt }
  decisions { rules outcome inputs { name value } } } }`;

/** What the learner reads of the order. */
const read = async ({ learner: viewer, orderId }: PlacedOrder) =>
  ((await accounts.as(viewer, DECISIONS, { id: orderId })).data as { order: Record<string, unknown> }).order;

const later = (day: string | null, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Sweeps on the last day of an order's state, when nothing may happen yet, and on the day after it. */
async function letLapse(order: PlacedOrder): Promise<void> {
  const { answerBy, state } = await orders.stored(order);
  await withClockAt(accounts, answerBy ?? '', sweep);
  expect((await orders.stored(order)).state).toBe(state);
  await withClockAt(accounts, later(answerBy, 1), sweep);
}

/** A course in ninety years, with money in a lot that lasts as long. */
const course = (price = '100.00') =>
  accounts.registry.session(cents(price), { startsOn: '2090-03-01', endsOn: '2090-08-31' });

describe('a provider that is silent', () => {
  it('about the start loses the order after the last day, and every cent goes back with its grace', async () => {
    const order = await orders.confirmed('100.00', course(), '2090-06-30');
    expect((await orders.stored(order)).answerBy).toBe('2090-09-30'); // 30 days after the last

    await letLapse(order);

    expect(await read(order)).toMatchObject({
      state: 'CANCELLED_BY_PROVIDER',
      answerBy: null,
      decisions: [{ rules: ['START_NOT_REPORTED', 'PROVIDER_AT_FAULT'] }],
    });
    expect(await orders.lot(order)).toMatchObject({ available: cents('100.00'), expiresOn: '2090-10-31' });
    expect(await orders.stored(order)).toMatchObject({ placeToRelease: true });
  });

  it('about the delivery loses it too, with what was paid for the start', async () => {
    const order = await orders.started('100.00');
    await learner(order, 'orderStartConfirm');
    await letLapse(order);

    expect(await read(order)).toMatchObject({
      state: 'CANCELLED_BY_PROVIDER',
      decisions: [{ rules: ['DELIVERY_NOT_DECLARED', 'PROVIDER_AT_FAULT'] }],
    });
    expect(await orders.payments(order)).toMatchObject([{ state: 'RECOVERED', recovered: cents('30.00') }]);
    expect(await orders.lot(order)).toMatchObject({ available: cents('100.00'), settled: 0n });
  });

  it('comes too late with a command where no sweep has come', async () => {
    const order = await orders.started();
    const { answerBy } = await orders.stored(order);
    const late = await withClockAt(accounts, later(answerBy, 1), () =>
      provider(order, 'orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' }),
    );
    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', state: 'CANCELLED_BY_PROVIDER' }]);
    expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
  });

  it('keeps nobody from saying so: a learner contests once the course is over, and before it a start that never was', async () => {
    const [over, never, goesOn] = [
      await orders.confirmed('100.00', course()),
      await orders.confirmed('100.00', course()),
      await orders.confirmed('100.00', course()),
    ];
    await withClockAt(accounts, '2090-04-01', async () => {
      for (const order of [over, never, goesOn]) await provider(order, 'orderStartReport', { startedOn: '2090-03-01' });
      for (const order of [over, goesOn]) await learner(order, 'orderStartConfirm');
      expect(await contest(never)).toMatchObject({ order: { state: 'DISPUTED' } });
      expect((await contest(goesOn)).errors).toMatchObject([{ code: 'WRONG_STATE', state: 'STARTED' }]);
    });
    expect(await withClockAt(accounts, '2090-09-01', () => contest(over))).toMatchObject({
      order: { state: 'DISPUTED' },
    });
    expect((await learner(never, 'orderServiceDeliveredConfirm')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('a holder who is silent', () => {
  it('confirms by it what was declared, once the start was confirmed', async () => {
    const order = await orders.started('400.00');
    await learner(order, 'orderStartConfirm');
    await provider(order, 'orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' });
    const { answerBy } = await orders.stored(order);
    await letLapse(order);

    expect(await read(order)).toMatchObject({
      state: 'COMPLETED',
      decisions: [
        {
          rules: ['SILENCE_CONFIRMS'],
          outcome: 'COMPLETED',
          inputs: expect.arrayContaining([{ name: 'answerBy', value: answerBy }]),
        },
      ],
    });
    expect(await orders.payments(order)).toMatchObject([{ kind: 'START' }, { kind: 'FINAL', amount: cents('280.00') }]);
  });

  it('is decided by the deadline also when a command comes before the sweep', async () => {
    const order = await orders.started();
    await learner(order, 'orderStartConfirm');
    await provider(order, 'orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' });
    const { answerBy } = await orders.stored(order);

    const late = await withClockAt(accounts, later(answerBy, 1), () => contest(order));

    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', state: 'COMPLETED' }]);
  });

  it('pays by it for the part that was declared, and for nothing where nothing was', async () => {
    const part = await orders.started('100.00');
    await learner(part, 'orderStartConfirm');
    const declared = { cause: 'FORCE_MAJEURE', reason: 'the river rose', endedOn: '2020-02-01' };
    await provider(part, 'orderPartialCompletionDeclare', { ...declared, deliveredHundredths: 3333 });
    const nothing = await orders.confirmed('100.00');
    await provider(nothing, 'orderPartialCompletionDeclare', { ...declared, deliveredHundredths: 0 });
    await letLapse(part);

    expect(await orders.lot(part)).toMatchObject({ available: cents('66.67'), settled: cents('33.33'), reserved: 0n });
    expect((await orders.stored(nothing)).state).toBe('PARTLY_COMPLETED');
    expect(await orders.payments(nothing)).toEqual([]);
  });

  it('pays for nothing of which they never said a word: the provider is asked, and the learner can still confirm', async () => {
    const [order, confirmed] = [await orders.delivered('100.00'), await orders.delivered('100.00')];
    await letLapse(order);

    expect(await read(order)).toMatchObject({
      state: 'DISPUTED',
      dispute: { holderStatement: null, decidedAt: null },
      decisions: [{ rules: ['SILENCE_IS_NO_EVIDENCE'], outcome: 'DISPUTED' }],
    });
    expect(await orders.payments(order)).toEqual([]);
    expect(await learner(confirmed, 'orderServiceDeliveredConfirm')).toMatchObject({ order: { state: 'COMPLETED' } });
    expect(await read(confirmed)).toMatchObject({ dispute: { decidedAt: expect.any(String) } });
  });
});

describe('a dispute that nobody decides', () => {
  it('pays what the learner had confirmed, gives the rest back, and is closed', async () => {
    const order = await orders.started('100.00');
    await learner(order, 'orderStartConfirm');
    await provider(order, 'orderServiceDeliveredDeclare', { deliveredOn: '2020-02-10' });
    await contest(order);
    await letLapse(order);

    expect(await read(order)).toMatchObject({
      state: 'PARTLY_COMPLETED',
      delivery: { deliveredHundredths: 3000, cause: 'SCHEME' },
      dispute: { decidedAt: expect.any(String) },
      decisions: [{ rules: ['DISPUTE_NOT_DECIDED_IN_TIME', 'PRO_RATA_ROUNDED_DOWN', 'CAUSE_SCHEME'] }],
    });
    expect(await orders.lot(order)).toMatchObject({ available: cents('70.00'), settled: cents('30.00') });
  });

  it('pays no more than was declared, and nothing where nothing was confirmed', async () => {
    const [small, none] = [await orders.started('100.00'), await orders.delivered('100.00')];
    await learner(small, 'orderStartConfirm');
    const declared = { cause: 'HOLDER', reason: 'left', endedOn: '2020-02-01', deliveredHundredths: 1000 };
    await provider(small, 'orderPartialCompletionDeclare', declared);
    for (const order of [small, none]) await contest(order);
    await letLapse(small);

    expect((await orders.lot(small)).settled).toBe(cents('10.00'));
    expect(await read(none)).toMatchObject({ state: 'PARTLY_COMPLETED', delivery: { deliveredHundredths: 0 } });
    expect((await orders.lot(none)).available).toBe(cents('100.00'));
  });

  it('is too late to decide for an investigator who comes before the sweep', async () => {
    const order = await orders.delivered('100.00');
    await contest(order);
    const { id: disputeId } = await inTransaction(accounts.db, (tx) =>
      tx.getRepository(OrderDisputeEntity).findOneByOrFail({ orderId: order.orderId }),
    );
    const { answerBy } = await orders.stored(order);
    const DECIDE = `mutation ($input: OrderDisputeDecideInput!) { orderDisputeDecide(input: $input) { errors { ... on WrongState { state } ... on UserError { code } } } }`;
    const input = { disputeId, deliveredHundredths: 10_000, reason: 'heard both' };
    const blamed = { ...input, deliveredHundredths: 10, cause: 'SCHEME' };

    expect((await accounts.as(staff('FRAUD_INVESTIGATOR'), DECIDE, { input: blamed })).data).toMatchObject({
      orderDisputeDecide: { errors: [{ code: 'INVALID_INPUT' }] },
    });
    const late = await withClockAt(accounts, later(answerBy, 1), () =>
      accounts.as(staff('FRAUD_INVESTIGATOR'), DECIDE, { input }),
    );
    expect(late.data).toMatchObject({ orderDisputeDecide: { errors: [{ state: 'PARTLY_COMPLETED' }] } });
  });
});

it('lets no order wait without a last day, whatever the code believes', async () => {
  const { orderId } = await orders.confirmed();
  const forget = inTransaction(accounts.db, (tx) =>
    tx.query(`update training_order set answer_by = null where id = $1`, [orderId]),
  );
  await expect(forget).rejects.toThrow('training_order_awaits_answer');
  const early = inTransaction(accounts.db, async (tx) => {
    const long = await orders.started('10.00', accounts.registry.session(cents('10.00'), { endsOn: '2099-12-31' }));
    const order = await tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id: long.orderId });
    return moveOrder(tx, order, 'DELIVERED', { deliveredOn: '2020-02-10' });
  });
  await expect(early).rejects.toThrow('DELIVERY_TOO_EARLY');
});
