import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { employ, managedFund, pay } from '../../test/funds.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const ERRORS = `errors { __typename ... on UserError { code path }`;
const BATCH = `batch { id state kind needsApproval contentHash rowCount total { amount } agreementReference
  rows(first: 100) { edges { node { rowNumber personReference amount { amount } expiresOn state problem { column } } } } }`;
const SUBMIT = `mutation ($input: TopUpBatchSubmitInput!) { topUpBatchSubmit(input: $input) { ${BATCH} ${ERRORS} ... on MalformedFile { line column } } } }`;
const GIVE = `mutation ($input: TopUpGiveInput!) { topUpGive(input: $input) { topUp { state problem { column } batch { id state contentHash } } ${ERRORS} } } }`;
const APPROVE = `mutation ($input: TopUpBatchApproveInput!) { topUpBatchApprove(input: $input) { ${BATCH} ${ERRORS} ... on ContentChanged { contentHash } } } }`;
const WITHDRAW = `mutation ($input: TopUpBatchWithdrawInput!) { topUpBatchWithdraw(input: $input) { ${BATCH} ${ERRORS} } } }`;
const ME = `{ me { account { balance { available { amount } } lots { edges { node { granted { amount } expiresOn fund { name }
  explanation { reference } topUp { kind agreementReference } } } } } } }`;

type Changes = Readonly<Record<string, unknown>>;

async function submit(viewer: Person, fundId: string, rows: readonly string[], changes: Changes = {}) {
  const input = {
    fundId,
    file: ['person,amount,expiresOn', ...rows].join('\n'),
    kind: 'VOLUNTARY',
    reference: 'spring',
    idempotencyKey: uuidv7(),
    ...changes,
  };
  return (await accounts.as(viewer, SUBMIT, { input })).data.topUpBatchSubmit;
}

async function give(viewer: Person, fundId: string, personId: string, changes: Changes = {}) {
  const amount = { amount: '200.00', currency: 'EUR' };
  const input = {
    fundId,
    personId,
    amount,
    kind: 'VOLUNTARY',
    reference: 'bonus',
    idempotencyKey: uuidv7(),
    ...changes,
  };
  return (await accounts.as(viewer, GIVE, { input })).data.topUpGive;
}

const read = async (viewer: Person, id: string) =>
  (
    await accounts.as(
      viewer,
      `query ($id: ID!) { batch: topUpBatch(id: $id) { state rows { edges { node { state } } } } }`,
      { id },
    )
  ).data.batch;

const person = () => personWithAccount(accounts.db, accounts.dataKey);
const worker = async (organisationId: string) => {
  const entered = await person();
  await employ(accounts.db, organisationId, entered.personId);
  return entered;
};
const me = async (personId: string) => {
  const { data, errors } = await accounts.as(holder(personId), ME);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.me;
};
const available = async (personId: string): Promise<string> => (await me(personId)).account.balance.available.amount;
const statesOf = (batch: { rows: { edges: { node: { state: string } }[] } }) =>
  batch.rows.edges.map(({ node }) => node.state);

describe('an employer’s batch (worked example 11)', () => {
  it('grants the matched row after the funds came, says of the unknown only that it cannot be processed, and rejects the duplicate', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER');
    const { personId } = await worker(organisationId);
    const rows = [`${personId},200.00,2099-12-31`, `${uuidv7()},200.00,`, `${personId.toUpperCase()},200.00,`];
    const { batch, errors } = await submit(manager, fundId, rows, { paymentReference: 'RF-2026-1' });
    expect(errors).toEqual([]);
    expect(batch).toMatchObject({ state: 'AWAITING_FUNDS', rowCount: 3, total: { amount: '200.00' } });
    expect(statesOf(batch)).toEqual(['PENDING', 'CANNOT_BE_PROCESSED', 'DUPLICATE']);
    expect(await available(personId)).toBe('0.00');

    await pay(accounts.db, fundId, '500.00', 'another');
    expect((await read(manager, batch.id)).state).toBe('AWAITING_FUNDS');
    await pay(accounts.db, fundId, '200.00', 'RF-2026-1');
    const after = await read(manager, batch.id);
    expect([after.state, statesOf(after)]).toEqual([
      'PARTLY_REJECTED',
      ['GRANTED', 'CANNOT_BE_PROCESSED', 'DUPLICATE'],
    ]);
    const { account } = await me(personId);
    expect(account).toMatchObject({
      balance: { available: { amount: '200.00' } },
      lots: {
        edges: [
          { node: { expiresOn: '2099-12-31', explanation: { reference: 'spring' }, topUp: { kind: 'VOLUNTARY' } } },
        ],
      },
    });
  });

  it('tells nothing of persons: unknown, without account, closed, and out of reach are answered alike', async () => {
    const { fundId, organisationId } = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '1000.00');
    const elsewhere = staff('PES_FUND_MANAGER', organisationId, { region: 'BE10' });
    const { personId: closed, accountId } = await person();
    const without = uuidv7();
    await inTransaction(accounts.db, async (tx) => {
      await tx.query(`update learning_account set state = 'CLOSED' where id = $1`, [accountId]);
      await tx.query(`insert into person (id, region, birth_year) values ($1, 'BE10', 1990)`, [without]);
    });
    const { personId: otherRegion } = await person();
    const rows = [closed, without, otherRegion, uuidv7(), 'Ms Fairwater'].map((who) => `${who},10.00,`);
    const { batch } = await submit(elsewhere, fundId, rows, { kind: 'PES' });
    expect(batch.state).toBe('PARTLY_REJECTED');
    expect(new Set(statesOf(batch))).toEqual(new Set(['CANNOT_BE_PROCESSED']));
    expect((await give(elsewhere, fundId, otherRegion, { kind: 'PES' })).topUp.state).toBe('CANNOT_BE_PROCESSED');
  });

  it('loads nothing of a malformed file, and names line and column', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '100.00');
    const { personId } = await worker(organisationId);
    const { batch, errors } = await submit(manager, fundId, [`${personId},1.00,`, `${personId},1.00`]);
    expect([batch, errors]).toMatchObject([null, [{ code: 'MALFORMED_FILE', line: 3, column: null }]]);
    const { batch: read2 } = await submit(manager, fundId, [`${personId},ten,`, `${personId},1.00,2020-01-01`]);
    expect(read2.rows.edges.map(({ node }: { node: unknown }) => node)).toMatchObject([
      { state: 'INVALID', problem: { column: 'amount' } },
      { state: 'INVALID', problem: { column: 'expiresOn' } },
    ]);
    expect(await available(personId)).toBe('0.00');
  });

  it('is granted once, however often it is sent, and never twice under its reference', async () => {
    const { fundId, manager, colleague, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    const { personId } = await worker(organisationId);
    const rows = [`${personId},50.00,`];
    const twice = await Promise.all([1, 2].map(() => submit(manager, fundId, rows, { idempotencyKey: 'one' })));
    expect(twice[0]).toEqual(twice[1]);
    const others = await Promise.all([manager, colleague].map((viewer) => submit(viewer, fundId, rows)));
    for (const { batch } of others) expect(statesOf(batch)).toEqual(['DUPLICATE']);
    expect((await submit(manager, fundId, [...rows, ...rows], { idempotencyKey: 'one' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
    expect(await available(personId)).toBe('50.00');
  });
});

describe('money for top-ups', () => {
  it('is never pledged twice: of two batches on one fund at once, one is granted and one waits, then goes on', async () => {
    const { fundId, manager, colleague, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '100.00');
    const people = await Promise.all([worker(organisationId), worker(organisationId)]);
    const [one, other] = await Promise.all(
      people.map(({ personId }, n) =>
        submit(n === 0 ? manager : colleague, fundId, [`${personId},80.00,`], { reference: `r${n}` }),
      ),
    );
    expect([one.batch.state, other.batch.state].sort()).toEqual(['AWAITING_FUNDS', 'GRANTED']);
    await pay(accounts.db, fundId, '60.00');
    expect(await Promise.all(people.map(({ personId }) => available(personId)))).toEqual(['80.00', '80.00']);
  });

  it('of one payment covers batches only once', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    const named = { paymentReference: 'RF2' };
    const first = await give(manager, fundId, (await worker(organisationId)).personId, named);
    const second = await give(manager, fundId, (await worker(organisationId)).personId, named);
    await pay(accounts.db, fundId, '399.99', 'RF2');
    expect((await read(manager, first.topUp.batch.id)).state).toBe('GRANTED');
    expect((await read(manager, second.topUp.batch.id)).state).toBe('AWAITING_FUNDS');
  });

  it('that was only pledged can be taken back; what was granted cannot', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER');
    const { personId } = await worker(organisationId);
    const { topUp } = await give(manager, fundId, personId);
    expect(topUp).toMatchObject({ state: 'PENDING', batch: { state: 'AWAITING_FUNDS' } });
    const withdraw = async (batchId: string) =>
      (await accounts.as(manager, WITHDRAW, { input: { batchId } })).data.topUpBatchWithdraw;
    expect((await withdraw(topUp.batch.id)).batch).toMatchObject({ state: 'RETURNED' });
    await pay(accounts.db, fundId, '500.00');
    expect(await available(personId)).toBe('0.00');
    const again = await give(manager, fundId, personId);
    expect(again.topUp.state).toBe('GRANTED');
    expect((await withdraw(again.topUp.batch.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await available(personId)).toBe('200.00');
  });
});

describe('a large top-up', () => {
  const large = { amount: { amount: '10000.01', currency: 'EUR' } };

  it('waits for a second person of the funder, who approves the very content', async () => {
    const { fundId, manager, colleague, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '20000.00');
    const { personId } = await worker(organisationId);
    const { topUp } = await give(manager, fundId, personId, large);
    const { id: batchId, state, contentHash } = topUp.batch;
    expect([state, topUp.state]).toEqual(['DRAFT', 'PENDING']);
    const approve = async (viewer: Person, hash = contentHash) =>
      (await accounts.as(viewer, APPROVE, { input: { batchId, contentHash: hash } })).data.topUpBatchApprove;
    expect((await approve(manager)).errors).toMatchObject([{ code: 'APPROVER_IS_PROPOSER' }]);
    expect((await approve(colleague, 'other')).errors).toMatchObject([{ code: 'CONTENT_CHANGED', contentHash }]);
    for (const stranger of [
      staff('EMPLOYER_ADMIN', uuidv7()),
      also(colleague, manager),
      staff('FUND_MANAGER', uuidv7()),
    ].filter(({ subject }) => subject !== colleague.subject))
      expect((await approve(stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await available(personId)).toBe('0.00');
    const both = await Promise.all([approve(colleague), approve(colleague)]);
    for (const { batch } of both) expect(batch.state).toBe('GRANTED');
    expect(await available(personId)).toBe('10000.01');
  });

  it('is one of many rows, too', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '20000.00');
    const people = await Promise.all(Array.from({ length: 101 }, () => worker(organisationId)));
    const rows = people.map(({ personId }) => `${personId},1.00,`);
    expect((await submit(manager, fundId, rows)).batch).toMatchObject({ state: 'DRAFT', needsApproval: true });
  });

  it('is not let through by the database either', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '20000.00');
    const { topUp } = await give(manager, fundId, (await worker(organisationId)).personId, large);
    const id = topUp.batch.id as string;
    for (const attempt of [
      `update top_up_batch set state = 'CONFIRMED' where id = $1`,
      `update top_up_batch set state = 'CONFIRMED', approved_by = submitted_by where id = $1`,
      `update top_up_batch set state = 'GRANTED', approved_by = uuidv7() where id = $1`,
    ])
      await expect(inTransaction(accounts.db, (tx) => tx.query(attempt, [id]))).rejects.toThrow();
  });
});

describe('another funder’s money', () => {
  it('cannot be given, seen or taken back', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    const { personId } = await worker(organisationId);
    const { topUp } = await give(manager, fundId, personId);
    for (const stranger of [staff('EMPLOYER_ADMIN', uuidv7()), staff('PES_FUND_MANAGER', uuidv7())]) {
      expect((await give(stranger, fundId, personId)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await submit(stranger, fundId, [`${personId},1.00,`])).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await read(stranger, topUp.batch.id)).toBeNull();
    }
    expect((await accounts.as(holder(personId), GIVE, { input: {} })).data).toBeNull();
    expect(
      (
        await accounts.as({ ...manager, authenticatedAt: 0 }, GIVE, {
          input: { fundId, personId, amount: large0, kind: 'VOLUNTARY', reference: 'x', idempotencyKey: 'x' },
        })
      ).codes,
    ).toEqual(['STEP_UP_REQUIRED']);
  });

  it('is given for the reasons of its kind, and a collective agreement is named', async () => {
    const { fundId, manager, organisationId } = await managedFund(accounts.db, 'EMPLOYER', '1000.00');
    const { personId } = await worker(organisationId);
    for (const [wrong, path] of [
      [{ kind: 'PES' }, 'kind'],
      [{ kind: 'COLLECTIVE_AGREEMENT' }, 'agreementReference'],
      [{ agreementReference: 'CLA 9' }, 'agreementReference'],
      [{ reference: '' }, 'reference'],
      [{ amount: { amount: '1.00', currency: 'SEK' } }, 'currency'],
    ] as const)
      expect((await give(manager, fundId, personId, wrong)).errors).toMatchObject([
        { code: 'INVALID_INPUT', path: expect.arrayContaining([path]) as unknown },
      ]);
    expect((await give(manager, fundId, personId, { earmarkId: uuidv7() })).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    await give(manager, fundId, personId, { kind: 'COLLECTIVE_AGREEMENT', agreementReference: 'CLA 9' });
    expect((await me(personId)).account.lots.edges).toMatchObject([
      { node: { topUp: { kind: 'COLLECTIVE_AGREEMENT', agreementReference: 'CLA 9' } } },
    ]);
  });
});

const large0 = { amount: '1.00', currency: 'EUR' };
