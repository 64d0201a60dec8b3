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
import { managedFund } from '../../test/funds.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { ordersOf } from '../../test/orders.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { askCoFunding } from '../co-funding/ask-co-funding.ts';
import { payIn } from '../ledger/move-own.ts';
import { confirmWhenFunded } from './confirm-when-funded.ts';
import { finishPlacements } from './finish-placements.ts';
import { moveOrder } from './move-order.ts';
import { TrainingOrderEntity } from './order.entity.ts';

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

const ORDER = `query ($id: ID!) { order(id: $id) { state fundingDeadline decisions { rules } money { reserved { amount } own { amount } awaited { amount } released { amount } } } me { openOrders { id } account { balance { available { amount } } } } }`;

/** An order of 400.00 by somebody who has 300.00. */
async function awaiting(startsOn = '2098-01-10', lastDay: string | null = null) {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const viewer = holder(personId);
  await grant(accounts.db, fundId, accountId, '300.00', lastDay);
  const session = accounts.registry.session(cents('400.00'), { startsOn });
  const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));
  if (order === null) throw new Error('no order');
  const look = async () => (await accounts.as(viewer, ORDER, { id: order.id })).data;
  return { viewer, order, session, look, key: { accountId, orderId: order.id } };
}

const pay = (key: { accountId: string; orderId: string }, decimal: string) =>
  inTransaction(accounts.db, async (tx) => {
    await payIn(tx, { ...key, amount: cents(decimal), actor: 'test', reason: 'own share' });
    return confirmWhenFunded(tx, key);
  });

/** Lets the deadlines of the funding pass. */
const letFundingPass = () =>
  inTransaction(accounts.db, (tx) =>
    tx.query(`update training_order set funding_deadline = scheme_now() where state = 'AWAITING_FUNDING'`),
  );

describe('an order whose price the lots do not cover', () => {
  it('keeps its place and its lots, and waits for the rest as long as the policy gives', async () => {
    const { order, look } = await awaiting();

    expect(order).toMatchObject({
      state: 'AWAITING_FUNDING',
      money: { reserved: { amount: '300.00' }, own: { amount: '0.00' }, awaited: { amount: '100.00' } },
    });
    expect(accounts.registry.places.get(order.id)).toBe('TAKEN');
    const seen = (await look()) as unknown as { order: { fundingDeadline: string } };
    expect(seen).toMatchObject({
      me: { openOrders: [{ id: order.id }], account: { balance: { available: { amount: '0.00' } } } },
    });
    const days = (Date.parse(seen.order.fundingDeadline) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it('waits no longer than until its session begins', async () => {
    const [row] = await accounts.db.query<{ soon: string }[]>(`select (scheme_today() + 3)::text as soon`);
    const { look } = await awaiting(row?.soon);

    const { order } = (await look()) as unknown as { order: { fundingDeadline: string } };
    expect(Date.parse(order.fundingDeadline)).toBeLessThanOrEqual(Date.parse(`${row?.soon}T00:00:00Z`));
  });

  it('is confirmed by what pays the rest, and not by a part of it', async () => {
    const { key, look } = await awaiting();

    expect(await pay(key, '60.00')).toMatchObject({ state: 'AWAITING_FUNDING' });
    expect(await look()).toMatchObject({
      order: { money: { own: { amount: '60.00' }, awaited: { amount: '40.00' } } },
    });
    expect(await pay(key, '40.00')).toMatchObject({ state: 'CONFIRMED' });
    expect(await look()).toMatchObject({
      order: {
        state: 'CONFIRMED',
        money: { reserved: { amount: '300.00' }, own: { amount: '100.00' }, awaited: { amount: '0.00' } },
      },
    });
  });

  it('lapses at its deadline: lots, own share and place go back', async () => {
    const { key, order, look } = await awaiting();
    await pay(key, '60.00');
    await letFundingPass();

    await finishPlacements(accounts);

    expect(await look()).toMatchObject({
      order: { state: 'LAPSED', money: { reserved: { amount: '0.00' }, own: { amount: '0.00' } } },
      me: { openOrders: [], account: { balance: { available: { amount: '300.00' } } } },
    });
    expect(accounts.registry.places.get(order.id)).toBe('RELEASED');
    expect(await inTransaction(accounts.db, (tx) => confirmWhenFunded(tx, key))).toMatchObject({ state: 'LAPSED' });
  });

  it('that lapses by a funder’s silence gives lots back with their grace from that day, and by the holder’s from their own', async () => {
    const [asked, unpaid] = [await awaiting(undefined, '2097-12-31'), await awaiting(undefined, '2097-12-31')];
    const service = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '1000.00');
    const amount = { amount: '100.00', currency: 'EUR' };
    const ask = { orderId: asked.order.id, fundId: service.fundId, amount, idempotencyKey: 'ask' };
    expect(await askCoFunding(accounts.db, asked.viewer, ask)).toMatchObject({ request: { state: 'ASKED' } });

    await withClockAt(accounts, '2098-01-05', () => finishPlacements(accounts));

    const lot = ({ key }: typeof asked) => ordersOf(accounts).lot(key);
    expect(await lot(asked)).toMatchObject({ available: cents('300.00'), expiresOn: '2098-02-04' });
    expect(await lot(unpaid)).toMatchObject({ available: cents('300.00'), expiresOn: '2098-01-30' });
    expect((await asked.look()) as unknown).toMatchObject({
      order: { state: 'LAPSED', decisions: [{ rules: ['PRICE_NOT_FUNDED_IN_TIME', 'CAUSE_FUNDER'] }] },
    });
  });

  it('lapses also where its price comes after the deadline and before any sweep', async () => {
    const { key, look } = await awaiting();
    await letFundingPass();

    expect(await pay(key, '100.00')).toMatchObject({ state: 'LAPSED' });

    expect(await look()).toMatchObject({
      order: { state: 'LAPSED', money: { reserved: { amount: '0.00' }, own: { amount: '0.00' } } },
      me: { openOrders: [], account: { balance: { available: { amount: '300.00' } } } },
    });
    const late = await awaiting();
    const forced = inTransaction(accounts.db, async (tx) => {
      await payIn(tx, { ...late.key, amount: cents('100.00'), actor: 'test', reason: 'own share' });
      await tx.query(`update training_order set funding_deadline = scheme_now() - interval '1 second' where id = $1`, [
        late.key.orderId,
      ]);
      const order = await tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id: late.key.orderId });
      return moveOrder(tx, order, 'CONFIRMED');
    });
    await expect(forced).rejects.toThrow('ORDER_FUNDED_TOO_LATE');
  });

  it('is never confirmed without its price, whatever the code believes', async () => {
    const { key } = await awaiting();

    const wrong = inTransaction(accounts.db, async (tx) => {
      const order = await tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id: key.orderId });
      return moveOrder(tx, order, 'CONFIRMED');
    });

    await expect(wrong).rejects.toThrow('ORDER_NOT_FUNDED');
  });

  it('can be placed with nothing in the account, to be paid by others', async () => {
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    const session = accounts.registry.session(cents('400.00'), { startsOn: '2098-01-10' });

    const { order } = await placeBy(accounts, holder(personId), await quoteFor(accounts, holder(personId), session));

    expect(order).toMatchObject({ state: 'AWAITING_FUNDING', money: { awaited: { amount: '400.00' } } });
  });
});
