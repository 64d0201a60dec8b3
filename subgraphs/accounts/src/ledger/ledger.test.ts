import { holder } from '@tessera/stack/testing/viewers.ts';
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
import { freezeAccount } from '../account-freeze/freeze-account.ts';
import { LearningAccountEntity } from '../account/account.entity.ts';
import { balancesOf, totalOf } from '../account/balance.ts';
import { EntitlementLotEntity, ReservationEntity } from './ledger.entity.ts';
import { grantLots } from './grant-lots.ts';
import { refund, release, settle } from './move-reserved.ts';
import { reserve } from './reserve.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());

// No orders stand behind these reservations, so of the audit's checks the one about orders is left out.
const moneyDisagreements = async () =>
  (await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'));

const act = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(accounts.db, work);

async function accountWith(...lots: readonly (readonly [amount: string, expiresOn: string | null])[]) {
  const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  const fundId = await fundWith(accounts.db, '100000.00');
  for (const [amount, expiresOn] of lots) await grant(accounts.db, fundId, accountId, amount, expiresOn);
  return accountId;
}

const reserveFor = (accountId: string, amount: string, orderId = uuidv7(), providerId = uuidv7()) =>
  act((tx) =>
    reserve(tx, {
      accountId,
      orderId,
      providerId,
      price: cents(amount),
      amount: cents(amount),
      currency: 'EUR',
      actor: 'test',
      facts: [],
      consumptionOrder: 'EARMARK_THEN_EXPIRY',
    }),
  );

async function reserved(accountId: string, amount: string) {
  const orderId = uuidv7();
  expect(await reserveFor(accountId, amount, orderId)).toBe('reserved');
  return { accountId, orderId, actor: 'test', reason: 'test' };
}

const lotsOf = async (accountId: string) =>
  act(async (tx) => {
    const lots = await tx
      .getRepository(EntitlementLotEntity)
      .find({ where: { accountId }, order: { grantedOn: 'ASC', id: 'ASC' } });
    return lots.map(({ available, reserved: kept, settled, expiresOn }) => ({
      available,
      reserved: kept,
      settled,
      expiresOn,
    }));
  });

const balanceOf = async (accountId: string) =>
  act(async (tx) => {
    const [balance] = await balancesOf(tx, [accountId]);
    if (balance === undefined) throw new Error('no balance');
    return {
      available: totalOf(balance, 'available'),
      reserved: totalOf(balance, 'reserved'),
      spent: totalOf(balance, 'spent'),
    };
  });

const reservationOf = ({ accountId, orderId }: { accountId: string; orderId: string }) =>
  act((tx) => tx.getRepository(ReservationEntity).findOneByOrFail({ accountId, orderId }));

afterEach(async () => {
  expect(await moneyDisagreements()).toEqual([]);
});

describe('reserving', () => {
  it('takes the lot that expires first, then the next, and those that never expire last', async () => {
    const accountId = await accountWith(['500.00', null], ['300.00', '2099-06-30'], ['100.00', '2098-01-01']);

    expect(await reserveFor(accountId, '450.00')).toBe('reserved');

    expect(await lotsOf(accountId)).toMatchObject([
      { reserved: cents('50.00') },
      { reserved: cents('300.00') },
      { reserved: cents('100.00') },
    ]);
  });

  it('writes nothing and tells what is missing when the lots do not cover the amount', async () => {
    const accountId = await accountWith(['100.00', null]);

    expect(await reserveFor(accountId, '130.50')).toEqual({ missing: cents('30.50') });
    expect(await balanceOf(accountId)).toEqual({ available: cents('100.00'), reserved: 0n, spent: 0n });
  });

  it('does not touch a lot after its last day', async () => {
    const accountId = await accountWith(['100.00', '2001-01-01'], ['40.00', null]);

    expect(await reserveFor(accountId, '60.00')).toEqual({ missing: cents('20.00') });
  });

  it('lets one of two orders that race for the same balance through', async () => {
    const accountId = await accountWith(['100.00', null]);

    const outcomes = await Promise.all(Array.from({ length: 16 }, () => reserveFor(accountId, '60.00')));

    expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== 'reserved')).toEqual(
      Array.from({ length: 15 }, () => ({ missing: cents('20.00') })),
    );
  });

  it('refuses an account that is frozen', async () => {
    const accountId = await accountWith(['100.00', null]);
    const account = await act((tx) => tx.getRepository(LearningAccountEntity).findOneByOrFail({ id: accountId }));
    const { personId } = account;
    await freezeAccount(accounts.db, holder(personId), { personId, ground: 'HOLDER_WISH', reason: 'a lost telephone' });

    expect(await reserveFor(accountId, '10.00')).toBe('account not open');
  });
});

describe('settling, releasing and refunding', () => {
  it('settles in spending order and refunds backwards, in parts', async () => {
    const accountId = await accountWith(['100.00', '2098-01-01'], ['200.00', '2099-01-01']);
    const order = await reserved(accountId, '250.00');

    expect(await act((tx) => settle(tx, { ...order, amount: cents('120.00') }))).toBe('done');
    expect(await lotsOf(accountId)).toMatchObject([
      { settled: cents('100.00') },
      { settled: cents('20.00'), reserved: cents('130.00') },
    ]);

    expect(await act((tx) => refund(tx, { ...order, amount: cents('50.00'), cause: 'HOLDER' }))).toBe('done');
    expect(await lotsOf(accountId)).toMatchObject([
      { settled: cents('70.00'), available: cents('30.00') },
      { settled: 0n },
    ]);

    expect(await act((tx) => release(tx, { ...order, amount: cents('130.00'), cause: 'HOLDER' }))).toBe('done');
    expect(await balanceOf(accountId)).toEqual({ available: cents('230.00'), reserved: 0n, spent: cents('70.00') });
    expect(await reservationOf(order)).toMatchObject({
      reserved: 0n,
      settled: cents('120.00'),
      released: cents('130.00'),
      refunded: cents('50.00'),
    });
  });

  it('never settles, releases or refunds more than there is, and says by how much it was too much', async () => {
    const order = await reserved(await accountWith(['100.00', null]), '80.00');

    expect(await act((tx) => settle(tx, { ...order, amount: cents('80.01') }))).toEqual({ exceeds: 1n });
    expect(await act((tx) => refund(tx, { ...order, amount: 1n, cause: 'HOLDER' }))).toEqual({ exceeds: 1n });
    expect(await act((tx) => settle(tx, { ...order, amount: cents('80.00') }))).toBe('done');
    expect(await act((tx) => refund(tx, { ...order, amount: cents('80.00'), cause: 'HOLDER' }))).toBe('done');
    expect(await act((tx) => refund(tx, { ...order, amount: 1n, cause: 'HOLDER' }))).toEqual({ exceeds: 1n });
    expect(await act((tx) => release(tx, { ...order, amount: 1n, cause: 'HOLDER' }))).toEqual({ exceeds: 1n });
  });

  it('settles once when sixteen settle at the same time', async () => {
    const order = await reserved(await accountWith(['100.00', null]), '100.00');

    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => act((tx) => settle(tx, { ...order, amount: cents('100.00') }))),
    );

    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });

  it('gives a lot that expired while reserved its last day and the grace of the fund back (worked example 4)', async () => {
    const accountId = await accountWith(['300.00', '2099-06-30']);
    const order = await reserved(accountId, '300.00');
    await withClockAt(accounts, '2099-07-05', async () => {
      expect(await act((tx) => release(tx, { ...order, amount: cents('300.00'), cause: 'HOLDER' }))).toBe('done');
    });

    expect(await lotsOf(accountId)).toMatchObject([{ available: cents('300.00'), expiresOn: '2099-07-30' }]);
  });

  it.each(['PROVIDER', 'SCHEME', 'FORCE_MAJEURE', 'FUNDER'] as const)(
    'gives at least the grace from the day of release where the cause is %s, a day before the last as a day after',
    async (cause) => {
      for (const [today, expiresOn] of [
        ['2099-05-01', '2099-06-30'],
        ['2099-06-29', '2099-07-29'],
        ['2099-07-01', '2099-07-31'],
        ['2099-08-15', '2099-09-14'],
      ] as const) {
        const accountId = await accountWith(['300.00', '2099-06-30']);
        const order = await reserved(accountId, '300.00');
        await withClockAt(accounts, today, () =>
          act((tx) => release(tx, { ...order, amount: cents('300.00'), cause })),
        );
        expect(await lotsOf(accountId)).toMatchObject([{ available: cents('300.00'), expiresOn }]);
      }
    },
  );

  it('refuses a cause that there is none of', async () => {
    const order = await reserved(await accountWith(['300.00', null]), '300.00');
    const blamed = { ...order, amount: 1n, cause: 'WEATHER' as never };
    await expect(act((tx) => release(tx, blamed))).rejects.toThrow('WRONG_CAUSE');
  });

  it('keeps the last day of a lot that its holder gives up in time', async () => {
    const accountId = await accountWith(['300.00', '2099-06-30']);
    const order = await reserved(accountId, '300.00');

    await withClockAt(accounts, '2099-06-30', () =>
      act((tx) => release(tx, { ...order, amount: cents('300.00'), cause: 'HOLDER' })),
    );

    expect(await lotsOf(accountId)).toMatchObject([{ expiresOn: '2099-06-30' }]);
  });
});

describe('granting', () => {
  it('grants a reference once per account', async () => {
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    const fundId = await fundWith(accounts.db, '1000.00');
    const grants = [{ accountId, amount: cents('100.00'), expiresOn: null, explanation: { kind: 'OTHER' as const } }];
    const once = () => act((tx) => grantLots(tx, { fundId, grantReference: 'spring', actor: 'test', grants }));

    expect(await once()).toEqual({ granted: 1 });
    expect(await once()).toEqual({ granted: 0 });
    expect(await balanceOf(accountId)).toMatchObject({ available: cents('100.00') });
  });

  it('refuses as a whole what the fund cannot pay', async () => {
    const one = await personWithAccount(accounts.db, accounts.dataKey);
    const two = await personWithAccount(accounts.db, accounts.dataKey);
    const fundId = await fundWith(accounts.db, '150.00');
    const grants = [one, two].map(({ accountId }) => ({
      accountId,
      amount: cents('100.00'),
      expiresOn: null,
      explanation: { kind: 'OTHER' as const },
    }));

    expect(await act((tx) => grantLots(tx, { fundId, grantReference: 'too much', actor: 'test', grants }))).toEqual({
      refusal: 'FUND_EXHAUSTED',
    });
    expect(await balanceOf(one.accountId)).toMatchObject({ available: 0n });
  });
});

describe('what the database itself refuses, to the application and to a bug in it', () => {
  const refusedWith = async (statement: string, parameters: unknown[] = []): Promise<string | null> => {
    try {
      await act((tx) => tx.query(statement, parameters));
      return 'accepted';
    } catch (error) {
      return sqlState(error);
    }
  };
  const NO_RIGHT = '42501';
  const CHECK = '23514';

  it.each([
    ['a balance set by hand', `update entitlement_lot set available = available + 1`, NO_RIGHT],
    ['a reservation enlarged by hand', `update reservation set amount = amount + 1`, NO_RIGHT],
    ['a fund filled by hand', `update fund_balance set available = 1000000`, NO_RIGHT],
    ['a payable made by hand', `insert into provider_payable values (uuidv7(), 'EUR', 100)`, NO_RIGHT],
    [
      'a part of a reservation made by hand',
      `insert into reservation_lot select account_id, uuidv7(), id, 1, 1, 0, 0, 0, 1 from entitlement_lot limit 1`,
      NO_RIGHT,
    ],
    ['a journal line changed', `update journal_line set amount = 1`, NO_RIGHT],
    ['a journal line deleted', `delete from journal_line`, NO_RIGHT],
    ['a clock set by hand', `update scheme_clock set clock_offset = '1 year'`, NO_RIGHT],
    [
      'a lot born with more than was granted',
      `insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
       select account_id, fund_id, entry_id, 'forged', 100, 200, 'EUR', '2020-01-01', '{}' from entitlement_lot limit 1`,
      CHECK,
    ],
    [
      'a lot born half spent',
      `insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, settled, currency, granted_on, explanation)
       select account_id, fund_id, entry_id, 'forged', 100, 50, 50, 'EUR', '2020-01-01', '{}' from entitlement_lot limit 1`,
      'TS002',
    ],
    [
      'a lot in another currency',
      `insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
       select account_id, fund_id, entry_id, 'forged', 100, 100, 'USD', '2020-01-01', '{}' from entitlement_lot limit 1`,
      'TS003',
    ],
    [
      'a settlement without a reservation',
      `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id, provider_id)
       select uuidv7(), 'SETTLE', 100, 'EUR', fund_id, account_id, id, uuidv7(), uuidv7() from entitlement_lot where reserved = 0 limit 1`,
      CHECK,
    ],
    [
      'a reservation without lots',
      `insert into reservation (account_id, order_id, provider_id, currency, price, amount, reserved)
       select id, uuidv7(), uuidv7(), 'EUR', 100, 100, 100 from learning_account limit 1`,
      'TS008',
    ],
    [
      'a line that names a fund the lot is not from',
      `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
       select uuidv7(), 'RESERVE', 1, 'EUR', uuidv7(), account_id, id, uuidv7() from entitlement_lot where available > 0 limit 1`,
      'TS005',
    ],
    [
      'a line of nothing',
      `insert into journal_line (entry_id, movement, amount, currency, fund_id) select uuidv7(), 'DEPOSIT', 0, 'EUR', id from fund limit 1`,
      CHECK,
    ],
    [
      'a movement nobody knows',
      `insert into journal_line (entry_id, movement, amount, currency, fund_id) select uuidv7(), 'PRINT', 100, 'EUR', id from fund limit 1`,
      CHECK,
    ],
  ])('%s', async (_what, statement, state) => {
    await accountWith(['100.00', null]);
    expect(await refusedWith(statement)).toBe(state);
  });

  it('a refund to the provider or the lot that is repeated beyond what was settled', async () => {
    const order = await reserved(await accountWith(['50.00', null]), '50.00');
    await act((tx) => settle(tx, { ...order, amount: cents('50.00') }));
    await act((tx) => refund(tx, { ...order, amount: cents('50.00'), cause: 'HOLDER' }));
    const { id, providerId } = await reservationOf(order);

    expect(
      await refusedWith(
        `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id, provider_id)
         select uuidv7(), 'REFUND', 5000, 'EUR', fund_id, account_id, id, $2, $3 from entitlement_lot where account_id = $1`,
        [order.accountId, id, providerId],
      ),
    ).toBe(CHECK);
  });

  it('a larger reservation made of a line RESERVE added later', async () => {
    const order = await reserved(await accountWith(['50.00', null], ['50.00', null]), '50.00');
    const { id } = await reservationOf(order);

    expect(
      await refusedWith(
        `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, reservation_id)
         select uuidv7(), 'RESERVE', 100, 'EUR', fund_id, account_id, id, $2 from entitlement_lot where account_id = $1 and available > 0`,
        [order.accountId, id],
      ),
    ).toBe(CHECK);
  });

  it('the journal changed or emptied even by the owner of the schema', async () => {
    await accountWith(['100.00', null]);
    for (const statement of [
      `update journal_line set amount = 1`,
      `delete from journal_entry`,
      `truncate journal_line`,
      `delete from entitlement_lot`,
    ]) {
      await expect(accounts.database.asOwner(statement)).rejects.toThrow('LEDGER_IMMUTABLE');
    }
  });
});
