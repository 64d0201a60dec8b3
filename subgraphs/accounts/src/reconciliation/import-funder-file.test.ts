import { staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { confirmPayment } from '../fund/confirm-payment.ts';
import { createFund } from '../fund/create-fund.ts';

let accounts: AccountsUnderTest;
let fundId: string;
const service = uuidv7();
const manager = staff('PES_FUND_MANAGER', service);
const treasury = staff('TREASURY', uuidv7());

const confirm = (paymentReference: string, amount: string, bookedOn: string) =>
  confirmPayment(accounts.db, treasury, { fundId, paymentReference, amount: { amount, currency: 'EUR' }, bookedOn });

/** The journal has three payments of January and one of March. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  accounts.registry.organisations.set(service, ['EMPLOYMENT_SERVICE']);
  const created = await createFund(accounts, manager, {
    organisationId: service,
    kind: 'EMPLOYMENT_SERVICE',
    name: 'Return to work',
    currency: 'EUR',
    refundGraceDays: 30,
    euProgramme: null,
    euOperation: null,
    sector: null,
    idempotencyKey: 'fund',
    requestId: 'test',
  });
  if ('refusal' in created) throw new Error(created.refusal.code);
  fundId = created.fund.id;
  await confirm('A-1', '100.00', '2026-01-05');
  await confirm('A-2', '200.00', '2026-01-06');
  await confirm('A-3', '300.00', '2026-01-31');
  await confirm('A-4', '400.00', '2026-03-01');
});
afterAll(() => accounts.stop());

const HEADER = 'payment_reference,amount,currency,booked_on';
const FILE = [
  HEADER,
  'A-1,100.00,EUR,2026-01-05',
  'A-2,250.00,EUR,2026-01-07',
  '"B, 9",50.00,EUR,2026-01-31',
  'A-4,400.00,EUR,2026-01-30',
].join('\r\n');

const IMPORT = `mutation ($input: ReconciliationImportInput!) { reconciliationImport(input: $input) {
  reconciliation { id firstDay lastDay lines fund { id } summary { outcome payments theirs { amount } ours { amount } } }
  errors { __typename ... on UserError { code path } ... on FunderFileMalformed { complaints { line column problem } } } } }`;
const LIST = `query ($id: ID!, $outcome: ReconciliationOutcome!, $after: String) { reconciliation(id: $id) {
  payments(outcome: $outcome, first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    paymentReference line theirAmount { amount } theirDay ourAmount { amount } ourDay } } } } }`;

const importFile = async (viewer: Person, file: string, id = fundId) =>
  (await accounts.as(viewer, IMPORT, { input: { fundId: id, file } })).data.reconciliationImport;

const rowsOfFile = () => accounts.db.query<unknown[]>(`select * from reconciliation_line`);

describe('a funder’s file', () => {
  it('falls into what matches, what differs, what is ours only and what is theirs only', async () => {
    const { reconciliation, errors } = await importFile(manager, FILE);
    expect(errors).toEqual([]);
    expect(reconciliation).toMatchObject({
      firstDay: '2026-01-05',
      lastDay: '2026-01-31',
      lines: 4,
      fund: { id: fundId },
      summary: [
        { outcome: 'MATCHED', payments: 2, theirs: { amount: '500.00' }, ours: { amount: '500.00' } },
        { outcome: 'AMOUNT_DIFFERS', payments: 1, theirs: { amount: '250.00' }, ours: { amount: '200.00' } },
        { outcome: 'OURS_ONLY', payments: 1, theirs: { amount: '0.00' }, ours: { amount: '300.00' } },
        { outcome: 'THEIRS_ONLY', payments: 1, theirs: { amount: '50.00' }, ours: { amount: '0.00' } },
      ],
    });
    const page = async (outcome: string, after?: string) =>
      (await accounts.as(staff('AUDITOR'), LIST, { id: reconciliation.id, outcome, after })).data.reconciliation
        .payments;
    const first = await page('MATCHED');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(first.edges[0].node).toEqual({
      paymentReference: 'A-1',
      line: 2,
      theirAmount: { amount: '100.00' },
      theirDay: '2026-01-05',
      ourAmount: { amount: '100.00' },
      ourDay: '2026-01-05',
    });
    expect((await page('MATCHED', first.pageInfo.endCursor)).edges[0].node.paymentReference).toBe('A-4');
    expect((await page('OURS_ONLY')).edges[0].node).toMatchObject({
      paymentReference: 'A-3',
      line: null,
      theirDay: null,
    });
    expect((await page('THEIRS_ONLY')).edges[0].node).toMatchObject({
      paymentReference: 'B, 9',
      line: 4,
      ourDay: null,
    });
  });

  it('is imported once, and finds what is confirmed afterwards', async () => {
    const rows = (await rowsOfFile()).length;
    await confirm('B, 9', '50.00', '2026-02-02');
    const { reconciliation } = await importFile(treasury, FILE);
    expect(reconciliation.summary.map(({ payments }: { payments: number }) => payments)).toEqual([3, 1, 1, 0]);
    expect(await rowsOfFile()).toHaveLength(rows);
    expect(await disagreements(accounts.db)).toEqual([]);
  });

  it.each([
    ['nothing', '', [{ line: 1, column: 'payment_reference' }, { line: 1, column: 'amount' }, {}, {}]],
    ['a header alone', HEADER, [{ line: 1, column: null }]],
    ['a missing column', 'payment_reference,amount,currency\nX,1,EUR', [{ line: 1, column: 'booked_on' }]],
    ['a record of another length', `${HEADER}\nX,1.00,EUR`, [{ line: 2, column: null }]],
    ['a quote that is not closed', `${HEADER}\n"X,1.00,EUR,2026-01-01`, [{ column: null }]],
    [
      'wrong values, each by line and column',
      `${HEADER}\nX,1.00,EUR,2026-01-01\nX,1.00,EUR,2026-01-01\nY,-1,USD,2026-02-31\n,1e3,EUR,1.1.2026`,
      [
        { line: 4, column: 'amount' },
        { line: 4, column: 'currency' },
        { line: 4, column: 'booked_on' },
        { line: 5, column: 'payment_reference' },
        { line: 5, column: 'amount' },
        { line: 5, column: 'booked_on' },
        { line: 3, column: 'payment_reference', problem: 'stands on line 2 already' },
      ],
    ],
  ])('with %s is refused, and nothing of it is kept', async (_what, file, complaints) => {
    const rows = await rowsOfFile();
    const { reconciliation, errors } = await importFile(manager, file);
    expect(reconciliation).toBeNull();
    expect(errors).toMatchObject([{ code: 'FUNDER_FILE_MALFORMED', path: ['input', 'file'], complaints }]);
    expect(errors[0].complaints).toHaveLength(complaints.length);
    expect(await rowsOfFile()).toEqual(rows);
  });

  it('is read with semicolons, and with a byte order mark', async () => {
    const { errors } = await importFile(manager, `\uFEFF${HEADER.replaceAll(',', ';')}\nA-1;100;EUR;2026-01-05\n`);
    expect(errors).toEqual([]);
  });
});

describe('whoever does not look after the fund', () => {
  it.each([
    ['a manager of another organisation', staff('PES_FUND_MANAGER', uuidv7())],
    ['a manager of other kinds of funds', staff('FUND_MANAGER', service)],
  ])('%s is told that there is none', async (_who, stranger) => {
    expect((await importFile(stranger, FILE)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await importFile(manager, FILE, uuidv7())).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { reconciliation } = await importFile(manager, FILE);
    const seen = await accounts.as(stranger, LIST, { id: reconciliation.id, outcome: 'MATCHED' });
    expect(seen.data).toEqual({ reconciliation: null });
    const listed = await accounts.as(
      stranger,
      `query ($fundId: ID!) { reconciliations(fundId: $fundId) { edges { cursor } } }`,
      { fundId },
    );
    expect(listed.data).toEqual({ reconciliations: { edges: [] } });
  });

  it('auditors look and do not import', async () => {
    const answer = await accounts.as(staff('AUDITOR'), IMPORT, { input: { fundId, file: FILE } });
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });
});
