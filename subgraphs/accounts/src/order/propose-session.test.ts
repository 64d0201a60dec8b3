import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { staff, holder } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { CounterProposalEntity } from './counter-proposal.entity.ts';
import { finishPlacements } from './finish-placements.ts';
import type { SessionSnapshot } from './registry.ts';
import { sweepOrders } from './sweep-orders.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
});
afterAll(() => accounts.stop());
beforeEach(() => {
  accounts.registry.unavailable = false;
});
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const elsewhere = ({ session }: PlacedOrder, changes: Partial<SessionSnapshot & { capacity: number }> = {}) =>
  accounts.registry.session(session.price, {
    opportunityId: session.opportunityId,
    providerId: session.providerId,
    startsOn: '2021-03-01',
    ...changes,
  });

const propose = ({ orderId, provider }: PlacedOrder, { sessionId }: SessionSnapshot, as = provider) =>
  orders.send(as, 'orderCounterPropose', { orderId, sessionId, reason: 'too few came together' });
const answer = ({ orderId, learner }: PlacedOrder, said: string) =>
  orders.send(learner, 'orderCounterProposalAnswer', { orderId, answer: said });

const proposalOf = ({ orderId }: PlacedOrder) =>
  inTransaction(accounts.db, (tx) => tx.getRepository(CounterProposalEntity).findOneByOrFail({ orderId }));

const sweep = async () => {
  await sweepOrders(accounts);
  await finishPlacements(accounts);
};
const placesTaken = () => [...accounts.registry.places].filter(([, state]) => state === 'TAKEN').map(([name]) => name);

/** A session that goes on until the end of the century. */
const longOne = () => accounts.registry.session(cents('300.00'), { endsOn: '2099-12-31' });

describe('another session', () => {
  it('is taken first, and becomes the order’s when the holder accepts; the old place is free again', async () => {
    const order = await orders.confirmed();
    const session = elsewhere(order);

    expect(await propose(order, session)).toMatchObject({ order: { state: 'COUNTER_PROPOSED' }, errors: [] });
    const { id } = await proposalOf(order);
    expect(placesTaken()).toEqual(expect.arrayContaining([order.orderId, id]));
    expect((await propose(order, session)).order?.state).toBe('COUNTER_PROPOSED');

    expect(await answer(order, 'ACCEPT')).toMatchObject({ order: { state: 'CONFIRMED' } });
    expect(await answer(order, 'ACCEPT')).toMatchObject({ order: { state: 'CONFIRMED' } });
    await sweep();

    expect(await orders.stored(order)).toMatchObject({ sessionId: session.sessionId, startsOn: '2021-03-01' });
    expect(placesTaken()).toContain(id);
    expect(placesTaken()).not.toContain(order.orderId);
    expect((await orders.send(order.learner, 'orderCancel', { orderId: order.orderId })).order?.state).toBe(
      'CANCELLED_BY_HOLDER',
    );
    await sweep();
    expect(placesTaken()).not.toContain(id);
  });

  it.each([
    ['declined', 'DECLINED'],
    ['not answered within its working days', 'LAPSED'],
  ])('that is %s ends the order at the provider’s fault', async (_how, state) => {
    const order = await orders.confirmed('300.00', longOne(), '2099-06-30');
    await withClockAt(accounts, '2099-07-06', () => propose(order, elsewhere(order)));
    const { answerBy } = await orders.stored(order);
    expect(answerBy).toBe('2099-07-10'); // Monday and four working days

    await withClockAt(accounts, state === 'DECLINED' ? '2099-07-10' : '2099-07-11', () =>
      state === 'DECLINED' ? answer(order, 'DECLINE').then(() => undefined) : sweep(),
    );
    await sweep();

    expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
    expect(await proposalOf(order)).toMatchObject({ state, placeToRelease: false });
    expect(await orders.lot(order)).toMatchObject({
      available: cents('300.00'),
      expiresOn: state === 'DECLINED' ? '2099-08-09' : '2099-08-10',
    });
    expect(placesTaken()).not.toContain(order.orderId);
  });

  it('is refused to whoever comes late with an answer, before any sweep', async () => {
    const order = await orders.confirmed();
    await propose(order, elsewhere(order));
    const late = await withClockAt(accounts, '2099-01-01', () => answer(order, 'ACCEPT'));
    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', state: 'CANCELLED_BY_PROVIDER' }]);
  });

  it.each([
    ['dearer', { price: 50_000n }],
    ['of another opportunity', { opportunityId: uuidv7() }],
    ['of another provider', { providerId: uuidv7() }],
  ])('that is %s is refused, and nothing is begun', async (_what, changes) => {
    const order = await orders.confirmed();
    expect((await propose(order, elsewhere(order, changes))).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await propose(order, order.session)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await orders.stored(order)).state).toBe('CONFIRMED');
  });

  it('without a place is refused, and a third can be proposed', async () => {
    const order = await orders.confirmed();
    expect((await propose(order, elsewhere(order, { capacity: 0 }))).errors).toMatchObject([
      { code: 'SESSION_NOT_BOOKABLE' },
    ]);
    expect((await propose(order, elsewhere(order))).order?.state).toBe('COUNTER_PROPOSED');
  });

  it('is proposed by the order’s provider alone', async () => {
    const order = await orders.confirmed();
    for (const stranger of [order.learner, holder()])
      expect(
        (
          await accounts.as(
            stranger,
            `mutation { orderCounterPropose(input: { orderId: "x", sessionId: "y", reason: "why" }) { order { id } } }`,
          )
        ).codes,
      ).toEqual(['FORBIDDEN']);
    expect((await propose(order, elsewhere(order), staff('PROVIDER_ENROLMENT', uuidv7()))).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('whose place registry did not answer for is given back, and can be proposed again', async () => {
    const order = await orders.confirmed('300.00', longOne());
    const session = elsewhere(order);
    const { takePlace } = accounts.registry;
    accounts.registry.takePlace = (...place) => {
      accounts.registry.unavailable = true;
      return takePlace.apply(accounts.registry, place);
    };
    expect((await propose(order, session)).errors).toMatchObject([{ code: 'REGISTRY_UNAVAILABLE' }]);
    accounts.registry.takePlace = takePlace;
    accounts.registry.unavailable = false;
    const { id, state } = await proposalOf(order);
    expect(state).toBe('BEGUN');

    await withClockAt(accounts, '2099-01-01', sweep);

    expect(await proposalOf(order)).toMatchObject({ state: 'LAPSED', placeToRelease: false });
    expect(accounts.registry.places.get(id)).toBe('RELEASED');
    expect((await propose(order, session)).order?.state).toBe('COUNTER_PROPOSED');
  });

  it('is accepted or lost, never both, when the answer and the deadline come together', async () => {
    const some = await Promise.all(Array.from({ length: 4 }, () => orders.confirmed('50.00')));
    for (const order of some) await propose(order, elsewhere(order));
    await withClockAt(accounts, '2099-01-01', () =>
      Promise.all([...some.flatMap((order) => [answer(order, 'ACCEPT'), answer(order, 'DECLINE')]), sweep()]),
    );
    for (const order of some) {
      expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
      expect((await proposalOf(order)).state).toBe('LAPSED');
    }
  });
});
