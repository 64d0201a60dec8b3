import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { endDelisted } from './end-delisted.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
});
afterAll(() => accounts.stop());

const TELL = `mutation ($input: InternalDelistingInput!) { internalOpportunityDelisted(input: $input) { ended } }`;
const TELL_PROVIDER = TELL.replace('Opportunity', 'Provider');
const tell = async (id: string, effectiveOn: string, mutation = TELL, cause = 'SUSPENDED') =>
  (await accounts.asService(mutation, { input: { id, effectiveOn, cause } })).data as Record<string, { ended: number }>;

const notices = (states: readonly PlacedOrder[]) =>
  inTransaction(accounts.db, (tx) =>
    tx.query<{ count: string }[]>(
      `select count(*) from outbox where type = 'TrainingOrderCancelled' and aggregateid = any($1)`,
      [states.map(({ orderId }) => orderId)],
    ),
  );

describe('an opportunity that is delisted', () => {
  // Worked example 6.
  it('ends the 25 of 40 orders that had not begun, with money, grace and notice, and lets 15 go on', async () => {
    const session = accounts.registry.session(cents('120.00'), { capacity: 40, endsOn: '2099-12-31' });
    const all: PlacedOrder[] = [];
    for (let n = 0; n < 40; n++)
      all.push(await (n < 25 ? orders.confirmed : orders.started)('120.00', session, '2099-06-30'));
    const [waiting, begun] = [all.slice(0, 25), all.slice(25)];

    const { internalOpportunityDelisted } = await withClockAt(accounts, '2099-08-15', () =>
      tell(session.opportunityId, '2099-08-15'),
    );
    expect(internalOpportunityDelisted).toEqual({ ended: 25 });
    expect(await withClockAt(accounts, '2099-08-15', () => tell(session.opportunityId, '2099-08-15'))).toEqual({
      internalOpportunityDelisted: { ended: 0 },
    });

    for (const order of waiting) {
      expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
      expect(await orders.lot(order)).toMatchObject({
        available: cents('120.00'),
        reserved: 0n,
        expiresOn: '2099-09-14',
      });
    }
    for (const order of begun) expect((await orders.stored(order)).state).toBe('STARTED');
    expect(await notices(all)).toEqual([{ count: '25' }]);
    expect(await disagreements(accounts.db)).toEqual([]);
    const [first] = waiting;
    if (first === undefined) throw new Error('nobody waited');
    const why = await accounts.as(first.learner, `query ($id: ID!) { order(id: $id) { decisions { rules remedy } } }`, {
      id: first.orderId,
    });
    expect(why.data).toMatchObject({ order: { decisions: [{ rules: ['DELISTED_BEFORE_START', 'SCHEME_AT_FAULT'] }] } });
  });

  it('says whose doing it is when a provider takes back what was booked', async () => {
    const order = await orders.confirmed('120.00');
    await tell(order.session.opportunityId, '2020-01-01', TELL, 'WITHDRAWN');
    const why = await accounts.as(order.learner, `query ($id: ID!) { order(id: $id) { state decisions { rules } } }`, {
      id: order.orderId,
    });
    expect(why.data).toEqual({
      order: {
        state: 'CANCELLED_BY_PROVIDER',
        decisions: [{ rules: ['WITHDRAWN_BEFORE_START', 'PROVIDER_AT_FAULT'] }],
      },
    });
  });

  it('waits for its day, and is done once by however many processes', async () => {
    const order = await orders.confirmed('120.00');
    const { opportunityId } = order.session;
    await tell(opportunityId, '2099-01-01');
    await endDelisted(accounts.db);
    expect((await orders.stored(order)).state).toBe('CONFIRMED');

    await withClockAt(accounts, '2099-01-01', () => Promise.all([1, 2, 3].map(() => endDelisted(accounts.db))));

    expect((await orders.stored(order)).state).toBe('CANCELLED_BY_PROVIDER');
    expect(await orders.lot(order)).toMatchObject({ available: cents('120.00'), reserved: 0n });
    expect(await disagreements(accounts.db)).toEqual([]);
  });

  it('is told by subgraphs alone, and a provider’s delisting is one of all its opportunities', async () => {
    const [one, other] = [await orders.confirmed('120.00'), await orders.confirmed('120.00')];
    expect(
      (await accounts.as(one.provider, TELL, { input: { id: one.session.opportunityId, effectiveOn: '2020-01-01' } }))
        .codes,
    ).toEqual(['FORBIDDEN']);
    expect(await tell(one.session.providerId, '2020-01-01', TELL_PROVIDER)).toEqual({
      internalProviderDelisted: { ended: 1 },
    });
    expect(await tell('nonsense', '2020-01-01')).toEqual({ internalOpportunityDelisted: { ended: 0 } });
    expect((await orders.stored(other)).state).toBe('CONFIRMED');
  });
});
