import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { disagreements, fundWith } from '../../test/accounts-under-test.ts';
import { leaveUnderTest, spell, type LeaveUnderTest } from '../../test/leave-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { cancelPaymentRun } from '../payment/cancel-payment-run.ts';
import { executePaymentRun } from '../payment/execute-payment-run.ts';
import { preparePaymentRun } from '../payment/prepare-payment-run.ts';

let leave: LeaveUnderTest;
beforeAll(async () => {
  leave = await leaveUnderTest();
});
afterAll(() => leave.stop());
afterEach(async () => {
  expect(await disagreements(leave.db)).toEqual([]);
});

const [anna, bert] = [staff('TREASURY'), staff('TREASURY')];

/** Leave with evidence, of 15 hours of 20.00 at 80 %, of which the employer gets 50 % back: 120.00. */
async function evidenced(changes: Parameters<LeaveUnderTest['rules']>[0] = {}): Promise<string> {
  await makeItNoonOf(leave.database, '2027-03-01');
  await leave.rules(changes);
  const { viewer, orderId } = await leave.worker();
  const { leaveRequest } = await leave.ask(viewer, orderId, [spell('2027-03-15'), spell('2027-03-16')]);
  const requestId = leaveRequest.id as string;
  await leave.step(leave.approver, 'leaveRequestAnswer', { requestId, answer: 'GRANT' });
  await makeItNoonOf(leave.database, '2027-03-20');
  await leave.step(leave.teacher, 'leaveEvidenceRecord', { requestId, attendedMinutes: 900 });
  return requestId;
}

const approve = (requestId: string, viewer: Viewer = anna) =>
  leave.step(viewer, 'leaveCompensationApprove', { requestId, idempotencyKey: uuidv7() });

const listed = async (states: string): Promise<Record<string, string>> => {
  const { leaveCompensations } = await leave.run(
    bert,
    `{ leaveCompensations(first: 100, states: [${states}]) { edges { node { id compensation { state } } } } }`,
  );
  return Object.fromEntries(
    leaveCompensations.edges.map(({ node }: { node: { id: string; compensation: { state: string } } }) => [
      node.id,
      node.compensation.state,
    ]),
  );
};

const moneyOf = (fundId: string) =>
  inTransaction(leave.db, (tx) =>
    tx.query<unknown[]>(`select available, committed from fund_balance where fund_id = $1`, [fundId]),
  );

const PAYOUTS = `{ paymentRuns(first: 1) { edges { node { leaveCompensations { edges { node { id } } }
  payouts { edges { node { provider { id } gross { amount } paid { amount } } } } } } } }`;

describe('a compensation', () => {
  it('is booked out of the fund of the policy, and paid to the employer once', async () => {
    const fundId = await fundWith(leave.db, '500.00');
    const id = await evidenced({ payerFund: fundId });
    expect(await listed('AWAITING_APPROVAL')).toMatchObject({ [id]: 'AWAITING_APPROVAL' });

    const answers = await Promise.all([1, 2, 3].map(() => approve(id)));
    for (const answer of answers) expect(answer).toMatchObject({ leaveRequest: { state: 'COMPENSATED' }, errors: [] });
    expect(await moneyOf(fundId)).toEqual([{ available: '38000', committed: '12000' }]);
    expect(await listed('DUE')).toEqual({ [id]: 'DUE' });

    await preparePaymentRun(leave.db, anna, 'leave 1');
    expect(await listed('RELEASED')).toEqual({ [id]: 'RELEASED' });
    await cancelPaymentRun(leave.db, bert, { reference: 'leave 1', reason: 'not yet' });
    expect(await listed('DUE')).toEqual({ [id]: 'DUE' });
    await preparePaymentRun(leave.db, anna, 'leave 2');
    await Promise.all([1, 2].map(() => executePaymentRun(leave.db, bert, 'leave 2')));

    expect(await listed('PAID')).toEqual({ [id]: 'PAID' });
    const { paymentRuns } = await leave.run(bert, PAYOUTS);
    expect(paymentRuns.edges[0].node).toEqual({
      leaveCompensations: { edges: [{ node: { id } }] },
      payouts: {
        edges: [
          {
            node: {
              provider: { id: leave.organisationId },
              gross: { amount: '120.00' },
              paid: { amount: '120.00' },
            },
          },
        ],
      },
    });
    expect(await preparePaymentRun(leave.db, anna, 'leave 3')).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
  });

  it('is refused by a fund that is short of money or of budget, and can be approved later', async () => {
    const fundId = await fundWith(leave.db, '119.99');
    const id = await evidenced({ payerFund: fundId });
    expect(await approve(id)).toMatchObject({ leaveRequest: null, errors: [{ code: 'FUND_EXHAUSTED' }] });

    const budgeted = await fundWith(leave.db, '500.00');
    await inTransaction(leave.db, (tx) => tx.query(`select set_fund_budget($1, 11999)`, [budgeted]));
    const other = await evidenced({ payerFund: budgeted });
    expect(await approve(other)).toMatchObject({ leaveRequest: null, errors: [{ code: 'FUND_EXHAUSTED' }] });
    expect(await moneyOf(budgeted)).toEqual([{ available: '50000', committed: '0' }]);
    expect(await listed('AWAITING_APPROVAL')).toMatchObject({
      [id]: 'AWAITING_APPROVAL',
      [other]: 'AWAITING_APPROVAL',
    });

    await inTransaction(leave.db, (tx) => tx.query(`select set_fund_budget($1, 12000)`, [budgeted]));
    expect(await approve(other)).toMatchObject({ leaveRequest: { state: 'COMPENSATED' } });
    await preparePaymentRun(leave.db, anna, 'leave 4');
    await executePaymentRun(leave.db, bert, 'leave 4');
  });

  it('is neither approved nor paid by somebody who acts for the employer', async () => {
    const id = await evidenced();
    const own = also(anna, leave.approver);
    const conflict = [{ code: 'PAYMENT_CONFLICT_OF_INTEREST' }];
    expect(await approve(id, own)).toMatchObject({ leaveRequest: null, errors: conflict });
    await approve(id, anna);
    expect(await preparePaymentRun(leave.db, own, 'leave 5')).toMatchObject({ refusal: conflict[0] });
    await preparePaymentRun(leave.db, anna, 'leave 5');
    expect(await executePaymentRun(leave.db, also(bert, leave.admin), 'leave 5')).toMatchObject({
      refusal: conflict[0],
    });
    expect(await listed('RELEASED')).toEqual({ [id]: 'RELEASED' });
    await executePaymentRun(leave.db, bert, 'leave 5');
  });

  it('is not approved where the policy names no fund that is there', async () => {
    const id = await evidenced({ payerFund: uuidv7() });
    expect(await approve(id)).toMatchObject({ leaveRequest: null, errors: [{ code: 'LEAVE_PAYER_NOT_SET' }] });
    const { codes } = await leave.as(leave.approver, `{ leaveCompensations { edges { cursor } } }`);
    expect(codes).toEqual(['FORBIDDEN']);
  });

  it('leaves the ledger only as it was approved, and once, whatever the code does', async () => {
    const id = await evidenced();
    const attempt = (statement: string, ...values: readonly unknown[]) =>
      inTransaction(leave.db, (tx) => tx.query(statement, [...values])).then(
        () => 'done',
        (error: unknown) => sqlState(error),
      );
    const LINE = `insert into journal_line (entry_id, movement, amount, currency, fund_id, provider_id) values (uuidv7(), 'COMPENSATE', 100, 'EUR', $1, $2)`;
    expect(await attempt(LINE, leave.fundId, leave.organisationId)).toBe('TS124');
    const RUN = `update leave_compensation set run_id = (select id from payment_run where reference = $2) where request_id = $1`;
    expect(await attempt(RUN, id, 'leave 2')).toBe('TS069');
    await approve(id);
    expect(await attempt(RUN, id, 'leave 2')).toBe('TS123');
    expect(await attempt(`update leave_compensation set amount = amount where request_id = $1`, id)).toBe('42501');
    expect(
      await attempt(`update leave_compensation set fund_id = null, entry_id = null where request_id = $1`, id),
    ).toBe('TS069');
    const PAID = `update leave_compensation set payout_id = (select id from payout limit 1) where request_id = $1`;
    expect(await attempt(PAID, id)).toBe('TS125');
  });
});
