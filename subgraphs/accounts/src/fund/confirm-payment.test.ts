import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const ERRORS = `errors { __typename ... on UserError { code path }`;
const FUND = `fund { id name source euProgramme euOperation funder { id }
  money { paidIn { amount } available { amount } committed { amount } budget { amount } remaining { amount } } }`;
const CREATE = `mutation ($input: FundCreateInput!) { fundCreate(input: $input) { ${FUND} ${ERRORS} } } }`;
const BUDGET = `mutation ($input: FundBudgetSetInput!) { fundBudgetSet(input: $input) { ${FUND} ${ERRORS} ... on BudgetBelowCommitted { committed { amount } } } } }`;
const CONFIRM = `mutation ($input: FundPaymentConfirmInput!) { fundPaymentConfirm(input: $input) { ${FUND} ${ERRORS} ... on PaymentDiffers { amount { amount } bookedOn } } } }`;

const euro = (amount: string) => ({ amount, currency: 'EUR' });
const treasury = staff('TREASURY', uuidv7());

/** An organisation that registry knows. */
function organisation(...kinds: readonly string[]): string {
  const id = uuidv7();
  accounts.registry.organisations.set(id, kinds);
  return id;
}

const create = async (viewer: Person, organisationId: string, changes: object = {}) =>
  (
    await accounts.as(viewer, CREATE, {
      input: {
        organisationId,
        source: 'EMPLOYER',
        name: 'Learning bonus',
        currency: 'EUR',
        idempotencyKey: uuidv7(),
        ...changes,
      },
    })
  ).data.fundCreate;

const confirm = async (viewer: Person, fundId: string, changes: object = {}) =>
  (
    await accounts.as(viewer, CONFIRM, {
      input: { fundId, paymentReference: 'RF18', amount: euro('500.00'), bookedOn: '2026-01-05', ...changes },
    })
  ).data.fundPaymentConfirm;

async function employerWithFund() {
  const organisationId = organisation('EMPLOYER');
  const manager = staff('EMPLOYER_ADMIN', organisationId);
  const { fund } = await create(manager, organisationId);
  return { organisationId, manager, fundId: fund.id as string };
}

describe('a fund', () => {
  it('is opened once per key, without money', async () => {
    const organisationId = organisation('EMPLOYER');
    const manager = staff('EMPLOYER_ADMIN', organisationId);
    const first = await create(manager, organisationId, { idempotencyKey: 'bonus' });
    expect(first).toMatchObject({
      errors: [],
      fund: { name: 'Learning bonus', source: 'EMPLOYER', euProgramme: null, money: { paidIn: euro0, budget: null } },
    });
    expect(await create(manager, organisationId, { idempotencyKey: 'bonus' })).toEqual(first);
    expect((await create(manager, organisationId, { idempotencyKey: 'bonus', name: 'Other' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
  });

  it('of the Union names programme and operation, and no other does', async () => {
    const organisationId = organisation('SOCIAL_PARTNER', 'TRAINING_FUND');
    const manager = staff('FUND_MANAGER', organisationId);
    const eu = { source: 'EU', euProgramme: 'ESF_PLUS', euOperation: '2021BE05SFPR001' };
    expect((await create(manager, organisationId, eu)).fund).toMatchObject({
      euProgramme: 'ESF_PLUS',
      euOperation: '2021BE05SFPR001',
    });
    for (const wrong of [{ source: 'EU' }, { ...eu, euOperation: null }, { ...eu, source: 'TRAINING_FUND' }])
      expect((await create(manager, organisationId, wrong)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('of a sector says whose learning it pays for, and no other does', async () => {
    const organisationId = organisation('TRAINING_FUND', 'EMPLOYER');
    const [manager, employer] = [staff('FUND_MANAGER', organisationId), staff('EMPLOYER_ADMIN', organisationId)];
    const sector = { source: 'TRAINING_FUND', sector: 'F' };
    expect((await create(manager, organisationId, sector)).fund).toMatchObject({ source: 'TRAINING_FUND' });
    for (const [viewer, wrong] of [
      [manager, { ...sector, sector: 'builders' }],
      [employer, { ...sector, source: 'EMPLOYER' }],
    ] as const)
      expect((await create(viewer, organisationId, wrong)).errors).toMatchObject([{ path: ['input', 'sector'] }]);
  });

  it('of the state is opened by an authority, by its manager for the whole country', async () => {
    const [authority, sector] = [organisation('AUTHORITY'), organisation('TRAINING_FUND')];
    const national = { source: 'NATIONAL' };
    expect((await create(staff('FUND_MANAGER', authority), authority, national)).fund).toMatchObject(national);
    for (const source of ['NATIONAL', 'REGION'])
      expect((await create(staff('FUND_MANAGER', sector), sector, { source })).errors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input', 'source'] },
      ]);
    const regional = staff('FUND_MANAGER', authority, { region: 'BE21' });
    expect((await create(regional, authority, national)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const unknown = uuidv7();
    expect((await create(staff('FUND_MANAGER', unknown), unknown, national)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    accounts.registry.unavailable = true;
    const unheard = await create(staff('FUND_MANAGER', authority), authority, national);
    accounts.registry.unavailable = false;
    expect(unheard.errors).toMatchObject([{ code: 'REGISTRY_UNAVAILABLE' }]);
    await expect(
      inTransaction(accounts.db, (tx) =>
        tx.query(
          `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days) values (uuidv7(), $1, 'NATIONAL', 'TRAINING_FUND', 'Ours', 'EUR', 0)`,
          [sector],
        ),
      ),
    ).rejects.toThrow('fund_of_its_funder');
  });

  it.each([
    ['another organisation', (organisation: string) => [staff('EMPLOYER_ADMIN', uuidv7()), organisation, 'EMPLOYER']],
    [
      'a kind that is not the role’s',
      (organisation: string) => [staff('EMPLOYER_ADMIN', organisation), organisation, 'NATIONAL'],
    ],
    [
      'a kind that is the role’s elsewhere',
      (organisation: string) => [staff('PES_FUND_MANAGER', organisation), organisation, 'EMPLOYER'],
    ],
  ] as const)('is not opened for %s', async (_what, given) => {
    const [viewer, organisationId, source] = given(uuidv7()) as [Person, string, string];
    expect(await create(viewer, organisationId, { source })).toMatchObject({
      fund: null,
      errors: [{ code: 'NOT_FOUND' }],
    });
  });
});

const euro0 = { amount: '0.00' };

describe('a payment', () => {
  it('is booked once per reference, however often it is confirmed', async () => {
    const { fundId } = await employerWithFund();
    const answers = await Promise.all([1, 2, 3].map(() => confirm(treasury, fundId)));
    for (const { fund, errors } of answers) {
      expect(errors).toEqual([]);
      expect(fund.money).toMatchObject({ paidIn: { amount: '500.00' }, available: { amount: '500.00' } });
    }
    const spelt = { amount: euro('500.00'), paymentReference: ' rf18 ' };
    expect((await confirm(treasury, fundId, spelt)).fund.money.paidIn).toEqual({ amount: '500.00' }); // the same payment
    expect((await confirm(treasury, fundId, { amount: euro('600.00') })).errors).toMatchObject([
      { code: 'PAYMENT_DIFFERS', amount: { amount: '500.00' }, bookedOn: '2026-01-05' },
    ]);
  });

  it('is refused by name when it cannot be meant', async () => {
    const { fundId } = await employerWithFund();
    for (const [wrong, path] of [
      [{ amount: euro('0.00') }, 'amount'],
      [{ amount: { amount: '1.00', currency: 'SEK' } }, 'amount'],
      [{ bookedOn: '2999-01-01' }, 'bookedOn'],
      [{ bookedOn: '1700-01-01' }, 'bookedOn'],
      [{ paymentReference: '' }, 'paymentReference'],
      [{ paymentReference: '   ' }, 'paymentReference'],
      [{ paymentReference: 'RF18\u200b' }, 'paymentReference'],
    ] as const)
      expect((await confirm(treasury, fundId, wrong)).errors).toMatchObject([
        { code: 'INVALID_INPUT', path: expect.arrayContaining([path]) as unknown },
      ]);
    expect((await confirm(treasury, 'nonsense')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not confirmed by whoever manages the fund, and not without a fresh sign-in', async () => {
    const { fundId, manager } = await employerWithFund();
    expect((await confirm(also(manager, treasury), fundId)).errors).toMatchObject([
      { code: 'FUND_CONFLICT_OF_INTEREST' },
    ]);
    const input = { fundId, paymentReference: 'x', amount: euro('1.00'), bookedOn: '2026-01-05' };
    expect((await accounts.as(manager, CONFIRM, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await accounts.as({ ...treasury, assurance: 'LOW' }, CONFIRM, { input })).codes).toEqual([
      'STEP_UP_REQUIRED',
    ]);
  });
});

describe('a budget', () => {
  it('limits what is granted, and is never below it', async () => {
    const { fundId, manager } = await employerWithFund();
    await confirm(treasury, fundId);
    const set = async (budget: object | null) =>
      (await accounts.as(manager, BUDGET, { input: { fundId, budget } })).data.fundBudgetSet;
    expect((await set(euro('300.00'))).fund.money).toMatchObject({
      budget: { amount: '300.00' },
      remaining: { amount: '300.00' },
    });
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    await expect(grant(accounts.db, fundId, accountId, '300.01')).rejects.toThrow('BUDGET_EXCEEDED');
    await grant(accounts.db, fundId, accountId, '200.00');
    expect((await set(euro('199.99'))).errors).toMatchObject([
      { code: 'BUDGET_BELOW_COMMITTED', committed: { amount: '200.00' } },
    ]);
    expect((await set(null)).fund.money).toMatchObject({
      committed: { amount: '200.00' },
      budget: null,
      remaining: null,
    });
  });
});

describe('the money of a fund', () => {
  const READ = `query ($id: ID!, $organisationId: ID!) { fund(id: $id) { id } funds(organisationId: $organisationId) { edges { node { id money { paidIn { amount } } } } } }`;

  it('is seen by its managers, treasury and auditors', async () => {
    const { fundId, manager, organisationId } = await employerWithFund();
    for (const viewer of [manager, treasury, staff('AUDITOR', uuidv7())])
      expect((await accounts.as(viewer, READ, { id: fundId, organisationId })).data).toEqual({
        fund: { id: fundId },
        funds: { edges: [{ node: { id: fundId, money: { paidIn: euro0 } } }] },
      });
  });

  it('is not there for anybody else', async () => {
    const { fundId, organisationId } = await employerWithFund();
    for (const viewer of [staff('EMPLOYER_ADMIN', uuidv7()), staff('FUND_MANAGER', organisationId)])
      expect((await accounts.as(viewer, READ, { id: fundId, organisationId })).data).toEqual({
        fund: null,
        funds: { edges: [] },
      });
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Fund { name money { paidIn { amount } } } } }`;
    const representations = { r: [{ __typename: 'Fund', id: fundId }] };
    const stranger = await accounts.as(staff('EMPLOYER_ADMIN', uuidv7()), entity, representations);
    expect(stranger.data).toEqual({ _entities: [{ name: 'Learning bonus', money: null }] });
    expect((await accounts.as(holder(), entity, representations)).codes).toEqual(['FORBIDDEN']);
  });
});
