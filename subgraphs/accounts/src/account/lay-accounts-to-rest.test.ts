import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
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
import { policyVersionInForce } from '../../test/policies.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { freezeAccount } from '../account-freeze/freeze-account.ts';
import { demoContent } from '../demo/demo-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';
import { layAccountsToRest } from './lay-accounts-to-rest.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '100000.00');
  await makeItNoonOf(accounts.database, '2026-12-01');
  await policyVersionInForce(accounts.db, { ...demoContent, dormantAfterMonths: 24 });
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const person = async () => {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  await grant(accounts.db, fundId, accountId, '500.00');
  return { accountId, viewer: holder(personId) };
};

const stateOf = async (viewer: ReturnType<typeof holder>) =>
  (await accounts.as(viewer, `{ me { account { state balance { available { amount } } } } }`)).data.me.account;

const freeze = (viewer: ReturnType<typeof holder>) =>
  freezeAccount(accounts.db, viewer, { personId: viewer.subject, ground: 'HOLDER_WISH', reason: 'I am abroad' });

const awakened = () =>
  inTransaction(accounts.db, (tx) =>
    tx.query<{ aggregateid: string }[]>(`select aggregateid from outbox where type = 'AccountAwakened' order by id`),
  );

const session = () => accounts.registry.session(cents('100.00'));

it('lets an account rest that its holder has not used for the months of the policy, and wakes it with their next order', async () => {
  const [idle, active, waiting] = [await person(), await person(), await person()];
  const unanswered = await quoteFor(accounts, waiting.viewer, session());
  expect(await placeBy(accounts, waiting.viewer, unanswered)).toMatchObject({ order: { state: 'CONFIRMED' } });
  await makeItNoonOf(accounts.database, '2028-11-30');
  await placeBy(accounts, active.viewer, await quoteFor(accounts, active.viewer, session()));
  expect(await layAccountsToRest(accounts.db)).toBe(0);

  await makeItNoonOf(accounts.database, '2028-12-02');
  expect(await layAccountsToRest(accounts.db)).toBe(1);
  expect(await layAccountsToRest(accounts.db)).toBe(0);
  expect(await stateOf(idle.viewer)).toMatchObject({ state: 'DORMANT', balance: { available: { amount: '500.00' } } });
  expect(await stateOf(active.viewer)).toMatchObject({ state: 'OPEN' });
  expect(await stateOf(waiting.viewer)).toMatchObject({ state: 'OPEN' }); // money is reserved for an order

  const stale = holder(idle.viewer.subject, { authenticatedAt: Math.floor(Date.now() / 1000) - 3600 });
  const quote = await quoteFor(accounts, idle.viewer, session());
  const refused = await accounts.as(
    stale,
    `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } } }`,
    { input: { quote, idempotencyKey: 'after a long time' } },
  );
  expect(refused.codes).toEqual(['STEP_UP_REQUIRED']);
  expect(await stateOf(idle.viewer)).toMatchObject({ state: 'DORMANT' });

  expect(await placeBy(accounts, idle.viewer, quote)).toMatchObject({ order: { state: 'CONFIRMED' }, errors: [] });
  expect(await stateOf(idle.viewer)).toMatchObject({ state: 'OPEN', balance: { available: { amount: '400.00' } } });
  expect(await awakened()).toEqual([{ aggregateid: idle.accountId }]);
  expect(await layAccountsToRest(accounts.db)).toBe(0);
});

it('stays dormant when the order that would have woken it is refused', async () => {
  const { viewer } = await person();
  await makeItNoonOf(accounts.database, '2031-01-15');
  await layAccountsToRest(accounts.db);
  const full = accounts.registry.session(cents('100.00'), { whyNotBookable: 'CLOSED' });

  expect(await placeBy(accounts, viewer, await quoteFor(accounts, viewer, full))).toMatchObject({ order: null });
  expect(await stateOf(viewer)).toMatchObject({ state: 'DORMANT' });
});

it('takes no year from a dormant or a frozen account', async () => {
  const [dormant, frozen] = [await person(), await person()];
  await inTransaction(accounts.db, (tx) =>
    tx.query(`update learning_account set state = 'DORMANT' where id = $1`, [dormant.accountId]),
  );
  await freeze(frozen.viewer);
  await runAnnualProvision(accounts.db, { fundId, year: 2031, actor: 'test' });

  for (const { viewer } of [dormant, frozen])
    expect(await stateOf(viewer)).toMatchObject({ balance: { available: { amount: '1000.00' } } });
});

it('is kept from what cannot follow by the database itself', async () => {
  const { accountId, viewer } = await person();
  const become = (state: string) =>
    inTransaction(accounts.db, (tx) =>
      tx.query(`update learning_account set state = $2 where id = $1`, [accountId, state]),
    );
  await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session()));
  await expect(become('CLOSED')).rejects.toThrow('ACCOUNT_HAS_ORDERS');
  await freeze(viewer);
  await expect(become('DORMANT')).rejects.toThrow('ACCOUNT_TRANSITION');
});
