import { inTransaction } from '@tessera/kit/database/transaction.ts';
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
import { ordersOf } from '../../test/orders.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import type { SessionSnapshot } from './registry.ts';

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

const session = (changes: Partial<SessionSnapshot> = {}) =>
  accounts.registry.session(cents('100.00'), { startsOn: '2098-01-10', ...changes });

/** Somebody with so much money, and how they order. */
async function somebody(money: string) {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  if (cents(money) > 0n) await grant(accounts.db, fundId, accountId, money);
  const viewer = holder(personId);
  const order = async (of: SessionSnapshot) => placeBy(accounts, viewer, await quoteFor(accounts, viewer, of));
  const cancel = (id = '') => ordersOf(accounts).send(viewer, 'orderCancel', { orderId: id });
  return { personId, viewer, order, cancel };
}

describe('a person who has an order', () => {
  it('gets no second place in the same session, whoever pays for it, and is told which order is there', async () => {
    const { order, cancel } = await somebody('300.00');
    const course = session();
    const first = await order(course);
    expect(first.order).toMatchObject({ state: 'CONFIRMED' });

    expect(await order(course)).toMatchObject({
      order: null,
      errors: [{ code: 'ALREADY_ORDERED', path: ['input', 'quote'] }],
    });
    expect((await order(session())).order).toMatchObject({ state: 'CONFIRMED' });
    await cancel(first.order?.id);
    expect((await order(course)).order).toMatchObject({ state: 'CONFIRMED' });
  });

  it('gets one place when two orders of one session race', async () => {
    const { order } = await somebody('300.00');
    const course = session();
    const both = await Promise.all([order(course), order(course)]);
    expect(both.filter((one) => one.order !== null)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'ALREADY_ORDERED' }]);
  });

  it('is not moved by a counter-proposal to a session that they have booked besides', async () => {
    const orders = ordersOf(accounts);
    const placed = await orders.confirmed('100.00');
    const { opportunityId, providerId } = placed.session;
    const other = session({ opportunityId, providerId });
    await grant(accounts.db, fundId, placed.accountId, '100.00');
    const { orderId } = placed;
    const proposal = { orderId, sessionId: other.sessionId, reason: 'the teacher is ill' };
    await orders.send(placed.provider, 'orderCounterPropose', proposal);
    await placeBy(accounts, placed.learner, await quoteFor(accounts, placed.learner, other));

    const accepted = await orders.send(placed.learner, 'orderCounterProposalAnswer', { orderId, answer: 'ACCEPT' });
    expect(accepted.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    await orders.send(placed.learner, 'orderCounterProposalAnswer', { orderId, answer: 'DECLINE' });

    const again = await orders.confirmed('100.00', { ...placed.session });
    await grant(accounts.db, fundId, again.accountId, '100.00');
    await placeBy(accounts, again.learner, await quoteFor(accounts, again.learner, other));
    const proposed = await orders.send(again.provider, 'orderCounterPropose', { ...proposal, orderId: again.orderId });
    expect(proposed.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('has no second place for the database either', async () => {
    const { personId, order } = await somebody('300.00');
    await order(session());
    const copy = inTransaction(accounts.db, (tx) =>
      tx.query(
        `insert into training_order (account_id, person_id, session_id, opportunity_id, opportunity_version, provider_id, price, currency, deadline, starts_on, ends_on)
         select account_id, person_id, session_id, opportunity_id, opportunity_version, provider_id, price, currency, deadline, starts_on, ends_on from training_order where person_id = $1`,
        [personId],
      ),
    );
    await expect(copy).rejects.toThrow('training_order_once_per_session');
  });
});

describe('a person without money', () => {
  it('keeps as many places waiting as the policy allows, also when all are asked for at once', async () => {
    await policyVersionInForce(accounts.db, { ...demoContent, ordering: { mostAwaitingFunding: 2 } });
    const { order, cancel } = await somebody('0.00');

    const answers = [...(await Promise.all([session(), session(), session()].map(order))), await order(session())];

    const waiting = answers.flatMap((answer) => (answer.order === null ? [] : [answer.order]));
    expect(waiting.map(({ state }) => state)).toEqual(['AWAITING_FUNDING', 'AWAITING_FUNDING']);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'TOO_MANY_AWAITING' },
      { code: 'TOO_MANY_AWAITING' },
    ]);
    await cancel(waiting[0]?.id);
    expect((await order(session())).order).toMatchObject({ state: 'AWAITING_FUNDING' });
  });
});

describe('the terms of an order', () => {
  it('are those of the sector in which the person works', async () => {
    const days = 'deadlines.withdrawalWorkingDays';
    await policyVersionInForce(accounts.db, {
      ...demoContent,
      mayVary: { ...demoContent.mayVary, [days]: { minimum: 0, maximum: 30 } },
    });
    const ofSector = await policyVersionInForce(accounts.db, { [days]: 0 }, { region: null, sector: 'F' });
    const inConstruction = await personWithAccount(accounts.db, accounts.dataKey, { sector: 'F' });
    await grant(accounts.db, fundId, inConstruction.accountId, '100.00');
    const viewer = holder(inConstruction.personId);

    const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session()));

    const { terms, coolingOffUntil } = await ordersOf(accounts).stored({ orderId: order?.id ?? '' });
    expect(terms).toMatchObject({ policyVersionId: ofSector, deadlines: { withdrawalWorkingDays: 0 } });
    const [today] = await accounts.db.query<{ day: string }[]>(`select scheme_today()::text as day`);
    expect(coolingOffUntil).toBe(today?.day);
  });
});
