import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
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
import { withClockAt } from '../../test/scheme-clock.ts';
import { grantLots } from './grant-lots.ts';
import { EntitlementLotEntity, ReservationEntity } from './ledger.entity.ts';
import { payBack, payIn, refundOwn, settleOwn } from './move-own.ts';
import { refund, release, settle } from './move-reserved.ts';
import { payOut } from './pay-out.ts';
import { reserve } from './reserve.ts';
import { returnLot } from './return-lot.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());

// No orders stand behind these reservations, so of the audit's checks the one about orders is left out.
afterEach(async () => {
  expect((await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'))).toEqual([]);
});

const act = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(accounts.db, work);
const actor = 'test';
const reason = 'test';

/** An account with 100.00 free to use, and 50.00 that pay for what is `digital` alone. */
async function accountWithEarmark(offered: boolean) {
  const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const fundId = await fundWith(accounts.db, '1000.00');
  await grant(accounts.db, fundId, accountId, '100.00', '2099-01-01');
  const earmarkId = uuidv7();
  await act(async (tx) => {
    await tx.query(`insert into earmark (id, fund_id, title, items) values ($1, $2, 'Digital skills', '{digital}')`, [
      earmarkId,
      fundId,
    ]);
    const grants = [
      {
        accountId,
        amount: cents('50.00'),
        expiresOn: null,
        explanation: { kind: 'OTHER' as const },
        earmark: { id: earmarkId, offered },
      },
    ];
    await grantLots(tx, { fundId, grantReference: uuidv7(), actor, grants });
  });
  return { accountId, fundId };
}

interface Wanted {
  readonly accountId: string;
  readonly amount: string;
  readonly price?: string;
  readonly facts?: readonly string[];
  readonly order?: { readonly orderId: string; readonly providerId: string };
}

const orderOfItsOwn = () => ({ orderId: uuidv7(), providerId: uuidv7() });

const reserveFor = ({ accountId, amount, price = amount, facts = [], order = orderOfItsOwn() }: Wanted) =>
  act((tx) =>
    reserve(tx, {
      accountId,
      ...order,
      price: cents(price),
      amount: cents(amount),
      currency: 'EUR',
      actor,
      facts,
      consumptionOrder: 'EARMARK_THEN_EXPIRY',
    }),
  );

const lotsOf = (accountId: string) =>
  act((tx) => tx.getRepository(EntitlementLotEntity).find({ where: { accountId }, order: { id: 'ASC' } }));

const stateOf = async (statement: string, parameters: unknown[]): Promise<string | null> =>
  act((tx) => tx.query(statement, parameters)).then(
    () => 'accepted',
    (error: unknown) => sqlState(error),
  );

describe('the spending order of the policy', () => {
  it.each([
    ['EARMARK_THEN_EXPIRY', ['70.00', '50.00']],
    ['EXPIRY', ['100.00', '20.00']],
  ] as const)('decides whether an earmark that fits pays before what expires: %s', async (consumptionOrder, paid) => {
    const { accountId } = await accountWithEarmark(false);
    const terms = { price: cents('120.00'), amount: cents('120.00'), currency: 'EUR', actor, facts: ['digital'] };
    await act((tx) => reserve(tx, { accountId, ...orderOfItsOwn(), ...terms, consumptionOrder }));
    expect((await lotsOf(accountId)).map(({ reserved }) => reserved)).toEqual(paid.map(cents));
  });
});

describe('an earmarked lot', () => {
  it('pays first where the earmark fits, and nothing where it does not', async () => {
    const { accountId } = await accountWithEarmark(false);

    expect(await reserveFor({ accountId, amount: '120.00' })).toEqual({ missing: cents('20.00') });
    expect(await reserveFor({ accountId, amount: '60.00', facts: ['digital'] })).toBe('reserved');

    expect(await lotsOf(accountId)).toMatchObject([{ reserved: cents('10.00') }, { reserved: cents('50.00') }]);
  });

  it('pays nothing until the holder has accepted it, and then no second answer is taken', async () => {
    const { accountId } = await accountWithEarmark(true);
    const lot = (await lotsOf(accountId)).find(({ offered }) => offered);
    const accept = () =>
      stateOf(`insert into earmark_answer (account_id, lot_id, answer, actor) values ($1, $2, 'ACCEPTED', 'test')`, [
        accountId,
        lot?.id,
      ]);

    expect(await reserveFor({ accountId, amount: '120.00', facts: ['digital'] })).toEqual({ missing: cents('20.00') });
    expect(await accept()).toBe('accepted');
    expect(await accept()).not.toBe('accepted');
    expect(await reserveFor({ accountId, amount: '120.00', facts: ['digital'] })).toBe('reserved');
  });

  it('cannot be reserved by hand for what it does not fit', async () => {
    const { accountId } = await accountWithEarmark(false);
    const order = orderOfItsOwn();
    await reserveFor({ accountId, amount: '10.00', price: '90.00', order });
    const [, earmarked] = await lotsOf(accountId);

    expect(
      await stateOf(
        `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
         select uuidv7(), 'RESERVE', 100, 'EUR', $3, $1, $2, id from reservation where account_id = $1 and order_id = $4`,
        [accountId, earmarked?.id, earmarked?.fundId, order.orderId],
      ),
    ).toBe('TS012');
  });

  it('goes back to its fund when it is returned, and can be granted again', async () => {
    const { accountId, fundId } = await accountWithEarmark(true);
    const [, earmarked] = await lotsOf(accountId);

    expect(await act((tx) => returnLot(tx, { accountId, lotId: earmarked?.id ?? '', actor, reason }))).toBe(
      cents('50.00'),
    );
    expect(await act((tx) => returnLot(tx, { accountId, lotId: earmarked?.id ?? '', actor, reason }))).toBe(0n);
    expect(
      await act((tx) => tx.query(`select available, committed from fund_balance where fund_id = $1`, [fundId])),
    ).toEqual([{ available: cents('900.00').toString(), committed: cents('100.00').toString() }]);
  });
});

describe('a lot whose last day is over', () => {
  it('expires into its fund, once, and one that is not over cannot', async () => {
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    const fundId = await fundWith(accounts.db, '1000.00');
    await grant(accounts.db, fundId, accountId, '30.00', '2020-01-01');
    await grant(accounts.db, fundId, accountId, '40.00', '2099-01-01');
    const before = '00000000-0000-0000-0000-000000000000';
    const expire = () =>
      act((tx) => tx.query<{ amount: string }[]>(`select amount from expire_lots($1, 1000, 'test')`, [before]));

    expect(await expire()).toEqual([{ amount: '3000' }]);
    expect(await expire()).toEqual([{ amount: '0' }]);
    expect(await lotsOf(accountId)).toMatchObject([{ available: 0n, expired: 3000n }, { available: 4000n }]);
    expect(
      await stateOf(
        `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select uuidv7(), 'EXPIRE', 100, 'EUR', fund_id, account_id, id from entitlement_lot where account_id = $1 and available > 0`,
        [accountId],
      ),
    ).toBe('TS015');
  });
});

describe('a lot of which a part comes back after its last day', () => {
  it('gets the grace for what comes back, and what had lapsed meanwhile stays lapsed', async () => {
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    const fundId = await fundWith(accounts.db, '1000.00');
    await grant(accounts.db, fundId, accountId, '100.00', '2099-06-30');
    const order = orderOfItsOwn();
    await reserveFor({ accountId, amount: '40.00', order });

    await withClockAt(accounts, '2099-07-05', async () => {
      const command = { accountId, orderId: order.orderId, actor, reason };
      expect(await act((tx) => release(tx, { ...command, amount: cents('40.00'), cause: 'HOLDER' }))).toBe('done');
    });

    expect(await lotsOf(accountId)).toMatchObject([
      { available: cents('40.00'), expired: cents('60.00'), expiresOn: '2099-07-30' },
    ]);
  });
});

describe("the learner's own share", () => {
  it('is held, settled, refunded and paid back, and never more of it than was paid in', async () => {
    const { accountId } = await accountWithEarmark(false);
    const order = orderOfItsOwn();
    const command = { accountId, orderId: order.orderId, actor, reason };
    await reserveFor({ accountId, amount: '100.00', price: '150.00', order });

    expect(await act((tx) => payIn(tx, { ...command, amount: cents('50.00') }))).toBe('done');
    await expect(act((tx) => payIn(tx, { ...command, amount: 1n }))).rejects.toThrow('reservation_price');
    expect(await act((tx) => settleOwn(tx, { ...command, amount: cents('50.00') }))).toBe('done');
    expect(await act((tx) => payBack(tx, { ...command, amount: 1n }))).toEqual({ exceeds: 1n });
    expect(await act((tx) => refundOwn(tx, { ...command, amount: cents('20.00') }))).toBe('done');
    expect(await act((tx) => payBack(tx, { ...command, amount: cents('20.01') }))).toEqual({ exceeds: 1n });
    expect(await act((tx) => payBack(tx, { ...command, amount: cents('20.00') }))).toBe('done');

    expect(
      await act((tx) => tx.getRepository(ReservationEntity).findOneByOrFail({ accountId, orderId: order.orderId })),
    ).toMatchObject({ paidIn: cents('50.00'), paidBack: cents('20.00'), ownHeld: 0n, ownSettled: cents('30.00') });
  });
});

describe('paying a provider', () => {
  it('nets what the provider owes for a refund that came after the payout', async () => {
    const { accountId } = await accountWithEarmark(false);
    const order = orderOfItsOwn();
    const command = { accountId, orderId: order.orderId, actor, reason };
    const pay = (amount: string) =>
      act((tx) => payOut(tx, { providerId: order.providerId, amount: cents(amount), currency: 'EUR', actor, reason }));
    await reserveFor({ accountId, amount: '100.00', order });
    await act((tx) => settle(tx, { ...command, amount: cents('60.00') }));

    expect(await pay('60.00')).toEqual({ netted: 0n, paid: cents('60.00') });
    expect(await act((tx) => refund(tx, { ...command, amount: cents('25.00'), cause: 'PROVIDER' }))).toBe('done');
    await act((tx) => settle(tx, { ...command, amount: cents('40.00') }));
    expect(await pay('40.00')).toEqual({ netted: cents('25.00'), paid: cents('15.00') });
    await expect(pay('0.01')).rejects.toThrow('provider_payable_floor');
    expect(await act((tx) => release(tx, { ...command, amount: 1n, cause: 'HOLDER' }))).toEqual({ exceeds: 1n });
  });
});

describe('a fund with a budget', () => {
  it('grants no more than its budget, even when it has the money', async () => {
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    const fundId = await fundWith(accounts.db, '1000.00');
    await act((tx) => tx.query(`select set_fund_budget($1, $2)`, [fundId, cents('100.00').toString()]));
    await grant(accounts.db, fundId, accountId, '100.00');

    await expect(grant(accounts.db, fundId, accountId, '0.01')).rejects.toThrow('BUDGET_EXCEEDED');
  });
});
