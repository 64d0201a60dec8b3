import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { release, settle } from '../ledger/move-reserved.ts';
import { reserve } from '../ledger/reserve.ts';
import { sealDays } from '../proof/seal-days.ts';
import { takeSnapshots } from './take-snapshots.ts';

let accounts: AccountsUnderTest;
let person: { personId: string; accountId: string };
const orderId = uuidv7();

const act = <T>(work: (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => Promise<T>) =>
  inTransaction(accounts.db, work);
const order = (decimal: string) => ({
  accountId: person.accountId,
  orderId,
  amount: cents(decimal),
  actor: 'test',
  reason: 'test',
});

/** Of lots of 300.00, whose last day is 30 June, and 100.00: 350.00 reserved, 50.00 of it settled, and 300.00 released, half a year later. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey, database } = accounts;
  await makeItNoonOf(database, '2026-01-10');
  person = await personWithAccount(db, dataKey);
  const fundId = await fundWith(db, '1000.00');
  await grant(db, fundId, person.accountId, '300.00', '2026-06-30');
  await makeItNoonOf(database, '2026-02-10');
  await grant(db, fundId, person.accountId, '100.00');
  await makeItNoonOf(database, '2026-03-10');
  await act((tx) =>
    reserve(tx, {
      ...order('350.00'),
      providerId: uuidv7(),
      price: cents('350.00'),
      currency: 'EUR',
      facts: [],
      consumptionOrder: 'EXPIRY',
    }),
  );
  await makeItNoonOf(database, '2026-04-10');
  await act((tx) => settle(tx, order('50.00')));
  await makeItNoonOf(database, '2026-07-10');
  await act((tx) => release(tx, { ...order('300.00'), cause: 'HOLDER' }));
  await makeItNoonOf(database, '2026-09-01');
});
afterAll(() => accounts.stop());

const BALANCE_AT = `query ($day: Date!, $knownAt: DateTime) { me { account { balanceAt(day: $day, knownAt: $knownAt) {
  available { amount } reserved { amount } spent { amount } sources { source available { amount } } } } } }`;

interface Shown {
  readonly available: { readonly amount: string };
  readonly reserved: { readonly amount: string };
  readonly spent: { readonly amount: string };
}

const ask = (day: string, knownAt?: string) =>
  accounts.as(holder(person.personId), BALANCE_AT, { day, ...(knownAt !== undefined && { knownAt }) });

/** Available, reserved and spent. */
async function balanceAt(day: string, knownAt?: string) {
  const { data } = await ask(day, knownAt);
  const { balanceAt: shown } = (data as unknown as { me: { account: { balanceAt: Shown | null } } }).me.account;
  return shown && [shown.available.amount, shown.reserved.amount, shown.spent.amount];
}

const story = [
  ['before the account was opened', '2026-01-09', null],
  ['on the day of the first grant', '2026-01-10', ['300.00', '0.00', '0.00']],
  ['the day before the second', '2026-02-09', ['300.00', '0.00', '0.00']],
  ['with both', '2026-02-10', ['400.00', '0.00', '0.00']],
  ['once 350.00 are reserved', '2026-03-31', ['50.00', '350.00', '0.00']],
  ['once 50.00 are settled', '2026-04-10', ['50.00', '300.00', '50.00']],
  ['past the last day of what is reserved', '2026-07-09', ['50.00', '300.00', '50.00']],
  ['once the rest came back, with its grace', '2026-07-10', ['350.00', '0.00', '50.00']],
  ['on the last day of the grace', '2026-07-30', ['350.00', '0.00', '50.00']],
  ['past it, although no expiry was posted', '2026-07-31', ['100.00', '0.00', '50.00']],
] as const;

describe('the balance at the end of a day', () => {
  it.each(story)('is right %s', async (_when, day, expected) => {
    expect(await balanceAt(day)).toEqual(expected);
  });

  it('is the balance of today, today', async () => {
    expect(await balanceAt('2026-09-01')).toEqual(['100.00', '0.00', '50.00']);
  });

  it('names what each source gave', async () => {
    expect((await ask('2026-02-10')).data).toMatchObject({
      me: { account: { balanceAt: { sources: [{ source: 'NATIONAL', available: { amount: '400.00' } }] } } },
    });
  });

  it('is not told of a day that has not come, whatever is said to be known', async () => {
    expect((await ask('2026-09-02', '2027-01-01T00:00:00Z')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what was known', () => {
  it('is what had been booked by then', async () => {
    expect(await balanceAt('2026-07-10', '2026-03-10T09:00:00Z')).toEqual(['100.00', '0.00', '0.00']);
    expect(await balanceAt('2026-07-10', '2026-03-10T23:00:00Z')).toEqual(['50.00', '350.00', '0.00']);
    expect(await balanceAt('2026-07-10', '2026-01-09T12:00:00Z')).toBeNull();
  });

  it('does not have a correction of an earlier day before it was booked', async () => {
    const corrected = await personWithAccount(accounts.db, accounts.dataKey);
    await grant(accounts.db, await fundWith(accounts.db, '80.00'), corrected.accountId, '80.00');
    const before = new Date(Date.UTC(2026, 8, 1, 21)).toISOString();
    await makeItNoonOf(accounts.database, '2026-09-05');
    await act(async (tx) => {
      await tx.query(
        `with entry as (insert into journal_entry (kind, value_date, actor, reason) values ('RETURN', '2026-09-03', 'test', 'a correction') returning id)
         insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
         select entry.id, 'RETURN', 30, currency, fund_id, account_id, l.id from entitlement_lot l, entry where account_id = $1`,
        [corrected.accountId],
      );
    });
    const known = async (day: string, knownAt?: string) =>
      (
        (await accounts.as(holder(corrected.personId), BALANCE_AT, { day, knownAt })).data as unknown as {
          me: { account: { balanceAt: Shown } };
        }
      ).me.account.balanceAt.available.amount;
    expect(await known('2026-09-02')).toBe('80.00');
    expect(await known('2026-09-03')).toBe('79.70');
    expect(await known('2026-09-03', before)).toBe('80.00');
    expect(await known('2026-09-04', '2026-09-04T23:00:00Z')).toBe('80.00');
  });

  it('cannot be booked for a day that has not come', async () => {
    const ahead = act((tx) =>
      tx.query(`insert into journal_entry (kind, value_date, actor) values ('GRANT', scheme_today() + 1, 'test')`),
    );
    await expect(ahead).rejects.toThrow('VALUE_DATE_AHEAD');
  });
});

describe('snapshots', () => {
  it('are taken month by month where days are sealed, change no answer, and can be thrown away', async () => {
    expect(await takeSnapshots(accounts.db, 1)).toEqual([]);
    await vi.waitFor(async () => {
      await sealDays(accounts.db);
      const [last] = await accounts.db.query<{ day: string }[]>(`select max(day)::text as day from ledger_day`);
      expect(last?.day).toBe('2026-09-04');
    }, 20_000);
    const [first, ...others] = await takeSnapshots(accounts.db, 1);
    expect([first, others.length]).toEqual(['2026-02-01', 7]);

    for (const [, day, expected] of story) expect(await balanceAt(day)).toEqual(expected);
    expect(await balanceAt('2026-07-10', '2026-03-10T09:00:00Z')).toEqual(['100.00', '0.00', '0.00']);
    const count = (table: string) => act((tx) => tx.query<{ count: string }[]>(`select count(*) from ${table}`));
    expect(await count('lot_snapshot')).toEqual([{ count: '9' }]);
    expect(await count('wrong_snapshot')).toEqual([{ count: '0' }]);
    await accounts.database.asOwner(`select drop_snapshots()`);
    expect(await count('lot_snapshot')).toEqual([{ count: '0' }]);
    expect((await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'))).toEqual([]);
  });
});
