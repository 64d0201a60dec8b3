import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { employ, managedFund } from '../../test/funds.ts';
import { reportEmployerSize } from '../employment/report-employer-size.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());
afterEach(async () => {
  await accounts.database.asSuperuser(`update scheme_clock set clock_offset = '0'`);
  expect(await disagreements(accounts.db)).toEqual([]);
});

const BATCH = `batch { id state needsApproval contentHash total { amount } rows(first: 100) { edges { node { state problem { code column } } } } }`;
const ERRORS = `errors { ... on UserError { code path } }`;
const SUBMIT = `mutation ($input: TopUpBatchSubmitInput!) { topUpBatchSubmit(input: $input) { ${BATCH} ${ERRORS} } }`;
const APPROVE = `mutation ($input: TopUpBatchApproveInput!) { topUpBatchApprove(input: $input) { ${BATCH} ${ERRORS} } }`;

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly contentHash: string;
  readonly needsApproval: boolean;
  readonly rows: {
    readonly edges: readonly {
      readonly node: { readonly state: string; readonly problem: { readonly code: string } | null };
    }[];
  };
}
interface Answer {
  readonly batch: Batch | null;
  readonly errors: readonly { readonly code: string }[];
}

async function submit(viewer: Person, fundId: string, rows: readonly string[], changes: object = {}): Promise<Answer> {
  const file = ['person,amount', ...rows].join('\n');
  const input = { fundId, file, kind: 'VOLUNTARY', reference: uuidv7(), idempotencyKey: uuidv7(), ...changes };
  const { data, errors } = await accounts.as(viewer, SUBMIT, { input });
  if (data === null) throw new Error(JSON.stringify(errors));
  return (data as { topUpBatchSubmit: Answer }).topUpBatchSubmit;
}

async function approve(viewer: Person, { id: batchId, contentHash }: Batch): Promise<Answer> {
  const { data } = await accounts.as(viewer, APPROVE, { input: { batchId, contentHash } });
  return (data as { topUpBatchApprove: Answer }).topUpBatchApprove;
}

async function submitted(...given: Parameters<typeof submit>): Promise<Batch> {
  const { batch, errors } = await submit(...given);
  if (batch === null) throw new Error(JSON.stringify(errors));
  return batch;
}

/** What became of each row: its state, and the code of its problem. */
const fates = ({ rows }: Batch) =>
  rows.edges.map(({ node: { state, problem } }) => (problem === null ? state : problem.code));

const person = async (facts: Parameters<typeof personWithAccount>[2] = {}) =>
  (await personWithAccount(accounts.db, accounts.dataKey, facts)).personId;

async function employer(money = '50000.00') {
  const fund = await managedFund(accounts.db, 'EMPLOYER', money);
  const worker = async (days = {}) => employ(accounts.db, fund.organisationId, await person(), days);
  /** Somebody who manages the fund and works for the employer. */
  const managingWorker = async (): Promise<Person> => ({
    ...staff('EMPLOYER_ADMIN', fund.organisationId),
    subject: await worker(),
  });
  return { ...fund, worker, managingWorker };
}

describe('nobody acts on their own account', () => {
  it('as whoever submits: their own row is refused, the others go on', async () => {
    const { fundId, worker, managingWorker } = await employer();
    const manager = await managingWorker();
    const batch = await submitted(manager, fundId, [
      `${manager.subject.toUpperCase()},10.00`,
      `${await worker()},10.00`,
    ]);
    expect([batch.state, fates(batch)]).toEqual(['PARTLY_REJECTED', ['OWN_PERSON', 'GRANTED']]);
  });

  it('as whoever approves: somebody else of the funder does', async () => {
    const { fundId, manager, colleague, managingWorker } = await employer();
    const recipient = await managingWorker();
    const batch = await submitted(manager, fundId, [`${recipient.subject},10000.01`]);
    expect((await approve(recipient, batch)).errors).toMatchObject([{ code: 'APPROVER_IS_RECIPIENT' }]);
    await expect(
      inTransaction(accounts.db, (tx) =>
        tx.query(`update top_up_batch set state = 'CONFIRMED', approved_by = $2 where id = $1`, [
          batch.id,
          recipient.subject,
        ]),
      ),
    ).rejects.toThrow('TOP_UP_OF_APPROVER');
    expect((await approve(colleague, batch)).batch?.state).toBe('GRANTED');
  });

  it('whatever the service would write', async () => {
    const { fundId, manager, managingWorker, worker } = await employer();
    const other = await managingWorker();
    const stranger = await personWithAccount(accounts.db, accounts.dataKey);
    const waiting = await submitted(other, fundId, [`${await worker()},10000.01`]);
    const add = (batchId: string, accountOf: string) =>
      inTransaction(accounts.db, (tx) =>
        tx.query(
          `insert into top_up (batch_id, row_number, fund_id, reference, person_reference, account_id, amount, state)
           select b.id, 99, b.fund_id, b.reference, 'x', a.id, 1, 'PENDING' from top_up_batch b, learning_account a where b.id = $1 and a.person_id = $2`,
          [batchId, accountOf],
        ),
      );
    await expect(add(waiting.id, other.subject)).rejects.toThrow('TOP_UP_OF_ONESELF');
    await expect(add(waiting.id, stranger.personId)).rejects.toThrow('TOP_UP_OF_NO_WORKER');
    await expect(
      inTransaction(accounts.db, (tx) =>
        tx.query(
          `insert into top_up_batch (id, fund_id, kind, reference, content_hash, submitted_by, row_count, pledged_rows, total, needs_approval, state)
           values (uuidv7(), $1, 'VOLUNTARY', 'large', 'x', $2, 1, 1, 1000001, false, 'CONFIRMED')`,
          [fundId, manager.subject],
        ),
      ),
    ).rejects.toThrow('TOP_UP_BEYOND_ONE_PERSON');
  });
});

describe('what one person gives alone', () => {
  it('counts together for thirty days, however it is split', async () => {
    const { fundId, manager, colleague, worker } = await employer();
    const give = async (viewer: Person, amount: string) => submitted(viewer, fundId, [`${await worker()},${amount}`]);
    expect((await give(manager, '6000.00')).state).toBe('GRANTED');
    const beyond = await give(manager, '4000.01');
    expect([beyond.state, beyond.needsApproval]).toEqual(['DRAFT', true]);
    expect((await approve(colleague, beyond)).batch?.state).toBe('GRANTED');
    expect((await give(manager, '4000.00')).state).toBe('GRANTED'); // what a second person looked at counts no more
    expect((await give(manager, '0.01')).state).toBe('DRAFT');
    expect((await give(colleague, '10000.00')).state).toBe('GRANTED');
    await accounts.database.asSuperuser(`update scheme_clock set clock_offset = '31 days'`);
    expect(
      (
        await give(
          {
            ...manager,
            authenticatedAt: manager.authenticatedAt === null ? null : manager.authenticatedAt + 31 * 86_400,
          },
          '10000.00',
        )
      ).state,
    ).toBe('GRANTED');
  });

  it('counts together when it is sent at once', async () => {
    const { fundId, manager, worker } = await employer();
    const workers = await Promise.all([worker(), worker(), worker()]);
    const batches = await Promise.all(workers.map((who) => submitted(manager, fundId, [`${who},5000.00`])));
    expect(batches.map(({ state }) => state).sort()).toEqual(['DRAFT', 'GRANTED', 'GRANTED']);
  });
});

describe('a reference', () => {
  it.each(['annual provision 2027', ' Annual Provision 2027', 'allocation x', 'co-funding 1'])(
    'is not one that the scheme’s own grants have: %s',
    async (reference) => {
      const { fundId, manager, worker } = await employer();
      expect((await submit(manager, fundId, [`${await worker()},1.00`], { reference })).errors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input', 'reference'] },
      ]);
    },
  );
});

describe('an employer', () => {
  it('tops up its own workers, and is told alike of others and of nobody', async () => {
    const { fundId, manager, worker } = await employer();
    const elsewhere = await employer();
    const past = await worker({ startsOn: '2020-01-01', endsOn: '2020-12-31' });
    const who = [await worker(), past, await elsewhere.worker(), await person(), uuidv7(), 'worker-0815'];
    const rows = who.map((one) => `${one},10.00`);
    const refused = Array.from({ length: 5 }, () => 'NOT_EMPLOYED');
    expect(fates(await submitted(manager, fundId, rows))).toEqual(['GRANTED', ...refused]);
  });

  it.each(['CORRECTIVE', 'DISMISSAL'])('tops up those who worked for it within the last year: %s', async (kind) => {
    const { fundId, manager, worker } = await employer();
    const days = await inTransaction(accounts.db, (tx) =>
      tx.query<{ recent: string; long: string }[]>(
        `select (scheme_today() - 300)::text as recent, (scheme_today() - 400)::text as long`,
      ),
    );
    const [recently, longAgo] = [await worker({ endsOn: days[0]?.recent }), await worker({ endsOn: days[0]?.long })];
    const rows = [`${recently},100.00`, `${longAgo},100.00`];
    expect(fates(await submitted(manager, fundId, rows, { kind }))).toEqual(['GRANTED', 'NOT_EMPLOYED']);
    expect(fates(await submitted(manager, fundId, rows))).toEqual(['NOT_EMPLOYED', 'NOT_EMPLOYED']);
    const [lot] = await inTransaction(accounts.db, (tx) =>
      tx.query<{ kind: string }[]>(
        `select explanation -> 'topUp' ->> 'kind' as kind from entitlement_lot l join learning_account a on a.id = l.account_id where a.person_id = $1`,
        [recently],
      ),
    );
    expect(lot?.kind).toBe(kind);
  });

  it('tops up no more workers in a year than the head count it reported', async () => {
    const { fundId, manager, organisationId, worker } = await employer();
    await reportEmployerSize(accounts.db, manager, organisationId, 2);
    const workers = await Promise.all([worker(), worker(), worker()]);
    const rows = (of: readonly string[]) => of.map((one) => `${one},10.00`);
    expect(fates(await submitted(manager, fundId, rows(workers)))).toEqual(['GRANTED', 'GRANTED', 'ABOVE_HEAD_COUNT']);
    expect(fates(await submitted(manager, fundId, rows(workers)))).toEqual(['GRANTED', 'GRANTED', 'ABOVE_HEAD_COUNT']);
    await reportEmployerSize(accounts.db, manager, organisationId, 3);
    expect(fates(await submitted(manager, fundId, rows(workers)))).toEqual(['GRANTED', 'GRANTED', 'GRANTED']);
  });
});

describe('an employment service', () => {
  it('tops up whoever lives in its region, and nobody else', async () => {
    const { fundId, organisationId } = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '1000.00');
    const manager = staff('PES_FUND_MANAGER', organisationId, { region: 'BE21' });
    const [here, there] = [await person({ region: 'BE21', status: 'UNEMPLOYED' }), await person({ region: 'BE10' })];
    const batch = await submitted(manager, fundId, [`${here},300.00`, `${there},300.00`], { kind: 'PES' });
    expect([batch.state, fates(batch)]).toEqual(['PARTLY_REJECTED', ['GRANTED', 'CANNOT_BE_PROCESSED']]);
  });
});
