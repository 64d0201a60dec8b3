import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { demoContent } from '../demo/demo-content.ts';
import { EarmarkEntity } from '../earmark/earmark.entity.ts';
import { release } from '../ledger/move-reserved.ts';
import { reserve } from '../ledger/reserve.ts';
import { expireLots } from './expire-lots.ts';
import { notifyOfExpiry } from './notify-of-expiry.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  await makeItNoonOf(accounts.database, '2026-03-01');
  fundId = await fundWith(accounts.db, '100000.00');
});
afterAll(() => accounts.stop());

const goTo = (day: string) => makeItNoonOf(accounts.database, day);

async function someoneWith(amount: string, lastDay: string | null) {
  const person = await personWithAccount(accounts.db, accounts.dataKey);
  await grant(accounts.db, fundId, person.accountId, amount, lastDay);
  return person;
}

const LOTS = `{ me { account { balance { available { amount } reserved { amount } } lots(includeExhausted: true) { edges { node { expiresOn available { amount } } } }
  expiryNotices { edges { node { amount { amount } lastDay lot { expiresOn } } } } } } }`;
interface AccountShown {
  readonly balance: { readonly available: { readonly amount: string }; readonly reserved: { readonly amount: string } };
  readonly lots: { readonly edges: { readonly node: { readonly expiresOn: string | null } }[] };
  readonly expiryNotices: { readonly edges: { readonly node: unknown }[] };
}

async function accountOf(personId: string): Promise<AccountShown> {
  const { data } = await accounts.as(holder(personId), LOTS);
  return (data as unknown as { me: { account: AccountShown } }).me.account;
}
const noticesOf = async (personId: string) => (await accountOf(personId)).expiryNotices.edges.map(({ node }) => node);

const expiredIn = async (accountId: string) =>
  inTransaction(accounts.db, (tx) =>
    tx.query<{ amount: string; value_date: string; reason: string }[]>(
      `select amount, value_date::text, reason from journal_line l join journal_entry e on e.id = l.entry_id where account_id = $1 and movement = 'EXPIRE'`,
      [accountId],
    ),
  );

// No orders stand behind these reservations, so of the audit's checks the one about orders is left out.
const moneyDisagreements = async () =>
  (await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'));

describe('expiry', () => {
  it('leaves a reserved lot alone, gives it its day and grace when it is released, and takes it then (worked example 4)', async () => {
    const { personId, accountId } = await someoneWith('300.00', '2026-06-30');
    const order = { accountId, orderId: uuidv7(), amount: cents('300.00'), actor: 'test', reason: 'test' };
    await goTo('2026-06-20');
    await inTransaction(accounts.db, (tx) =>
      reserve(tx, {
        ...order,
        providerId: uuidv7(),
        price: cents('300.00'),
        currency: 'EUR',
        facts: [],
        consumptionOrder: 'EXPIRY',
      }),
    );
    await goTo('2026-07-01');
    await expireLots(accounts.db);
    expect(await accountOf(personId)).toMatchObject({
      balance: { available: { amount: '0.00' }, reserved: { amount: '300.00' } },
    });

    await goTo('2026-07-05');
    await expireLots(accounts.db);
    await inTransaction(accounts.db, (tx) => release(tx, { ...order, cause: 'HOLDER' }));
    const back = await accountOf(personId);
    expect(back.balance.available.amount).toBe('300.00');
    expect(back.lots.edges[0]?.node.expiresOn).toBe('2026-07-30');

    await goTo('2026-07-30');
    await expireLots(accounts.db);
    expect((await accountOf(personId)).balance.available.amount).toBe('300.00');
    await goTo('2026-07-31');
    await expireLots(accounts.db);
    expect(await expiredIn(accountId)).toEqual([
      { amount: '30000', value_date: '2026-07-31', reason: 'last day passed' },
    ]);
    expect(await moneyDisagreements()).toEqual([]);
  });

  it('is run once a day for every account, in chunks, by as many processes as there are', async () => {
    await goTo('2026-08-01');
    const persons = await Promise.all(Array.from({ length: 7 }, () => someoneWith('10.00', '2026-08-01')));
    const forever = await someoneWith('10.00', null);
    await goTo('2026-08-02');
    const ends: boolean[] = [];
    for (let round = 0; round < 3; round++)
      ends.push(...(await Promise.all([expireLots(accounts.db, 2), expireLots(accounts.db, 3)])));
    expect(ends.filter(Boolean)).toHaveLength(1);
    for (const { accountId } of persons) expect(await expiredIn(accountId)).toHaveLength(1);
    expect(await expiredIn(forever.accountId)).toEqual([]);
    expect(await moneyDisagreements()).toEqual([]);
  });

  it('goes on behind the last chunk that was done', async () => {
    const { accountId } = await someoneWith('10.00', '2026-08-02');
    await goTo('2026-08-03');
    await accounts.database.asOwner(
      `create function fail_late() returns trigger language plpgsql as $$ begin if new.done > 0 then raise 'broken off' using errcode = '58030'; end if; return new; end $$;
       create trigger fail_late before update on expiry_run for each row execute function fail_late()`,
    );
    await expect(expireLots(accounts.db, 2)).rejects.toThrow('broken off');
    expect(await expiredIn(accountId)).toEqual([]);
    const [run] = await accounts.db.query<{ after: string }[]>(
      `select after::text from expiry_run where day = '2026-08-03' and task = 'EXPIRE'`,
    );
    expect(run?.after).not.toMatch(/^0{8}/);
    await accounts.database.asOwner(`drop function fail_late() cascade`);
    expect(await expireLots(accounts.db, 2)).toBe(true);
    expect(await expiredIn(accountId)).toHaveLength(1);
  });
});

describe('an account that cannot be done', () => {
  it('is passed over and told of, when all others are done; and is tried again the next day', async () => {
    await goTo('2026-08-10');
    const persons = await Promise.all(Array.from({ length: 9 }, () => someoneWith('10.00', '2026-08-10')));
    const poisoned = persons.map(({ accountId }) => accountId).sort()[4] ?? '';
    await accounts.database.asOwner(
      `create function fail_on_one() returns trigger language plpgsql as $$ begin
         if new.movement = 'EXPIRE' and new.account_id = '${poisoned}' then raise 'poisoned'; end if; return new; end $$;
       create trigger fail_on_one before insert on journal_line for each row execute function fail_on_one()`,
    );
    await goTo('2026-08-11');
    await expect(expireLots(accounts.db, 20)).rejects.toThrow('passed over 1 accounts');
    expect(await expireLots(accounts.db, 20)).toBe(false);
    for (const { accountId } of persons)
      expect(await expiredIn(accountId)).toHaveLength(accountId === poisoned ? 0 : 1);

    await accounts.database.asOwner(`drop function fail_on_one() cascade`);
    await goTo('2026-08-12');
    expect(await expireLots(accounts.db, 20)).toBe(true);
    expect(await expiredIn(poisoned)).toHaveLength(1);
    expect(await moneyDisagreements()).toEqual([]);
  });
});

describe('notices', () => {
  it('are issued at the lead times, once each, and only for what is available', async () => {
    await goTo('2026-09-01');
    await policyVersionInForce(accounts.db, { ...demoContent, expiry: { noticeLeadDays: [30, 7], staggerDays: 0 } });
    const { personId } = await someoneWith('40.00', '2026-10-10');
    const notice = { amount: { amount: '40.00' }, lastDay: '2026-10-10', lot: { expiresOn: '2026-10-10' } };
    const expected = { '2026-09-09': 0, '2026-09-10': 1, '2026-09-11': 1, '2026-10-03': 2, '2026-10-10': 2 };
    for (const [day, notices] of Object.entries(expected)) {
      await goTo(day);
      await Promise.all([notifyOfExpiry(accounts.db, 3), notifyOfExpiry(accounts.db)]);
      expect(await noticesOf(personId)).toEqual(Array.from({ length: notices }, () => notice));
    }
    expect(await noticesOf((await someoneWith('40.00', null)).personId)).toEqual([]);
  });

  it('tell once of a lot that comes late, and announce it by ids alone', async () => {
    await goTo('2026-10-11');
    const { personId, accountId } = await someoneWith('40.00', '2026-10-13');
    await goTo('2026-10-12');
    await notifyOfExpiry(accounts.db);
    expect(await noticesOf(personId)).toHaveLength(1);
    const events = await accounts.db.query<{ payload: object }[]>(
      `select payload from outbox where type = 'ExpiryNoticeIssued' and aggregateid = $1`,
      [accountId],
    );
    expect(events.map(({ payload }) => Object.keys(payload).sort())).toEqual([['lotId', 'noticeId']]);
  });

  it('come at the lead times before the last day of each lot, however last days are spread', async () => {
    await goTo('2026-10-20');
    await policyVersionInForce(accounts.db, { ...demoContent, expiry: { noticeLeadDays: [30, 7], staggerDays: 30 } });
    const persons = await Promise.all(
      Array.from({ length: 12 }, (_, n) => someoneWith('1.00', `2026-11-${String(19 + n).padStart(2, '0')}`)),
    );
    await notifyOfExpiry(accounts.db);
    const told = async () =>
      (await Promise.all(persons.map(({ personId }) => noticesOf(personId)))).map(({ length }) => length);
    expect(await told()).toEqual([1, ...Array.from({ length: 11 }, () => 0)]);
    for (const day of ['2026-10-21', '2026-11-13']) {
      await goTo(day);
      await notifyOfExpiry(accounts.db);
    }
    expect(await told()).toEqual([2, 2, ...Array.from({ length: 10 }, () => 1)]);
  });

  it('tell of the day on which an earmark gives a lot back, as do the balance and the projection', async () => {
    await goTo('2026-12-01');
    await policyVersionInForce(accounts.db, { ...demoContent, expiry: { noticeLeadDays: [7], staggerDays: 0 } });
    const person = await personWithAccount(accounts.db, accounts.dataKey);
    const earmarkId = uuidv7();
    await inTransaction(accounts.db, (tx) =>
      tx.getRepository(EarmarkEntity).insert({
        id: earmarkId,
        fundId,
        title: 'For a month',
        items: ['iscedF:06'],
        returnsOn: '2026-12-31',
      }),
    );
    await grant(accounts.db, fundId, person.accountId, '70.00', '2028-01-01', { id: earmarkId, offered: false });
    const EXPECTED = `{ me { account { balance { available { amount } expiringSoon { amount } } 
      availableBySource { source reserved { amount } spent { amount } soon: expiringSoon(withinDays: 365) { amount } none: expiringSoon(withinDays: 0) { amount } } projection(to: "2027-01-02") { available { amount }
      steps { edges { node { day kind amount { amount } why } } } } } } }`;
    const expected = await accounts.as(holder(person.personId), EXPECTED);
    expect(expected.data).toMatchObject({
      me: {
        account: {
          balance: { available: { amount: '70.00' }, expiringSoon: { amount: '70.00' } },
          availableBySource: [
            {
              source: 'NATIONAL',
              reserved: { amount: '0.00' },
              spent: { amount: '0.00' },
              soon: { amount: '70.00' },
              none: { amount: '0.00' },
            },
          ],
          projection: { available: { amount: '500.00' } },
        },
      },
    });
    expect(JSON.stringify(expected.data)).toContain('by the terms of its earmark: its last day is 2026-12-31');

    for (const [day, notices] of [
      ['2026-12-23', 0],
      ['2026-12-24', 1],
      ['2026-12-25', 1],
    ] as const) {
      await goTo(day);
      await notifyOfExpiry(accounts.db);
      expect(await noticesOf(person.personId)).toHaveLength(notices);
    }
    expect(await noticesOf(person.personId)).toMatchObject([{ lastDay: '2026-12-31' }]);
  });

  it('are nobody else’s to see', async () => {
    const stranger = await personWithAccount(accounts.db, accounts.dataKey);
    expect(await noticesOf(stranger.personId)).toEqual([]);
  });
});
