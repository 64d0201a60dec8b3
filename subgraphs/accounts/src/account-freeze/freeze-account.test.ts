import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
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

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '10000.00');
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const FIELDS = `freeze { ground reason liftedAt liftReason remedy } errors { __typename ... on UserError { code } ... on WrongState { state } }`;
const FREEZE = `mutation ($input: AccountFreezeInput!) { accountFreeze(input: $input) { ${FIELDS} } }`;
const UNFREEZE = `mutation ($input: AccountUnfreezeInput!) { accountUnfreeze(input: $input) { ${FIELDS} } }`;
const ACCOUNT = `{ me { account { state balance { available { amount } reserved { amount } } freeze { ground } } } }`;

const freeze = async (viewer: Viewer, personId: string, ground = 'HOLDER_WISH', reason = 'my telephone was stolen') =>
  (await accounts.as(viewer, FREEZE, { input: { personId, ground, reason } })).data.accountFreeze;
const unfreeze = async (viewer: Viewer, personId: string) =>
  (await accounts.as(viewer, UNFREEZE, { input: { personId, reason: 'it was found again' } })).data.accountUnfreeze;
const accountOf = async (viewer: Viewer) => (await accounts.as(viewer, ACCOUNT)).data.me.account;

const person = async () => {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  await grant(accounts.db, fundId, accountId, '500.00');
  return { personId, accountId, viewer: holder(personId) };
};

const order = async (viewer: Viewer) =>
  placeBy(accounts, viewer, await quoteFor(accounts, viewer, accounts.registry.session(cents('100.00'))));

it('keeps an account from spending at its holder’s wish, and nothing else from it, until they lift that', async () => {
  const { personId, accountId, viewer } = await person();
  await order(viewer);
  expect(await freeze(viewer, personId)).toMatchObject({ freeze: { ground: 'HOLDER_WISH' }, errors: [] });
  expect(await freeze(viewer, personId)).toMatchObject({ freeze: { reason: 'my telephone was stolen' }, errors: [] });

  expect(await order(viewer)).toMatchObject({ order: null, errors: [{ __typename: 'AccountNotOpen' }] });
  await grant(accounts.db, fundId, accountId, '50.00');
  expect(await accountOf(viewer)).toEqual({
    state: 'FROZEN',
    balance: { available: { amount: '450.00' }, reserved: { amount: '100.00' } },
    freeze: { ground: 'HOLDER_WISH' },
  });

  const stale = holder(personId, { authenticatedAt: Math.floor(Date.now() / 1000) - 3600 });
  const input = { personId, reason: 'it was found again' };
  expect((await accounts.as(stale, UNFREEZE, { input })).codes).toEqual(['STEP_UP_REQUIRED']);
  expect(await unfreeze(viewer, personId)).toMatchObject({ freeze: { liftReason: 'it was found again' }, errors: [] });
  expect(await order(viewer)).toMatchObject({ order: { state: 'CONFIRMED' } });
  expect(await unfreeze(viewer, personId)).toMatchObject({ errors: [{ __typename: 'WrongState', state: 'OPEN' }] });
});

it('is frozen on a legal ground by an investigator alone, who lifts it and whom the holder cannot overrule', async () => {
  const { personId, viewer } = await person();
  const investigator = staff('FRAUD_INVESTIGATOR');
  expect(await freeze(investigator, personId, 'IDENTITY_MISUSE')).toMatchObject({ errors: [] });

  expect(await unfreeze(viewer, personId)).toMatchObject({ freeze: null, errors: [{ code: 'WRONG_STATE' }] });
  expect(await freeze(viewer, personId)).toMatchObject({ freeze: null, errors: [{ state: 'FROZEN' }] });
  expect(await accountOf(viewer)).toMatchObject({ state: 'FROZEN', freeze: { ground: 'IDENTITY_MISUSE' } });
  expect(await unfreeze(investigator, personId)).toMatchObject({ errors: [] });
  expect(await accountOf(viewer)).toMatchObject({ state: 'OPEN', freeze: null });
});

it('is out of reach for everybody else, and needs a reason', async () => {
  const { personId, viewer } = await person();
  const investigator = staff('FRAUD_INVESTIGATOR', null, { subject: personId });
  for (const [stranger, ground] of [
    [holder(), 'HOLDER_WISH'],
    [viewer, 'COURT_ORDER'],
    [staff('TREASURY'), 'COURT_ORDER'],
    [investigator, 'COURT_ORDER'],
    [staff('FRAUD_INVESTIGATOR'), 'HOLDER_WISH'],
  ] as const) {
    expect(await freeze(stranger, personId, ground)).toMatchObject({ freeze: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await unfreeze(holder(), personId)).toMatchObject({ freeze: null, errors: [{ code: 'NOT_FOUND' }] });
  }
  expect(await freeze(viewer, 'nobody')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await freeze(viewer, personId, 'HOLDER_WISH', '')).toMatchObject({ errors: [{ code: 'INVALID_INPUT' }] });
  expect(await accountOf(viewer)).toMatchObject({ state: 'OPEN' });
});

it('is not frozen without a ground by the database itself', async () => {
  const { accountId } = await person();
  const frozen = inTransaction(accounts.db, (tx) =>
    tx.query(`update learning_account set state = 'FROZEN' where id = $1`, [accountId]),
  );
  await expect(frozen).rejects.toThrow('ACCOUNT_FREEZE_AMISS');
});
