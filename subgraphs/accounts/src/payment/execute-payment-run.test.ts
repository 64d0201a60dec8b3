import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { holdsOf } from '../../test/holds.ts';
import { ordersOf } from '../../test/orders.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
let holds: ReturnType<typeof holdsOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
  holds = holdsOf(accounts);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const [anna, bert] = [staff('TREASURY'), staff('TREASURY')];

interface Run {
  readonly run: {
    readonly executedAt: string | null;
    readonly payouts: { readonly edges: readonly { node: Record<string, { amount: string }> }[] };
  } | null;
  readonly errors: readonly { readonly code: string }[];
}
async function step(command: 'Prepare' | 'Execute', viewer: Viewer, reference: string): Promise<Run> {
  const name = `paymentRun${command}`;
  const answer = await accounts.as(
    viewer,
    `mutation ($input: PaymentRunInput!) { ${name}(input: $input) { run { reference executedAt
       payments { edges { node { orderId kind state amount { amount } recovered { amount } runReference } } }
       payouts { edges { node { gross { amount } deducted { amount } netted { amount } paid { amount } } } } } errors { ... on UserError { code } } } }`,
    { input: { reference } },
  );
  const outcome = (answer.data as Record<string, Run>)[name];
  if (outcome === undefined) throw new Error(`${name} did not answer`);
  return outcome;
}
async function cancel(reference: string, reason = 'wrong bank day'): Promise<Run> {
  const { data } = await accounts.as(
    bert,
    `mutation ($input: PaymentRunCancelInput!) { paymentRunCancel(input: $input) { run { reference cancelledAt cancelReason executedAt } errors { ... on UserError { code } } } }`,
    { input: { reference, reason } },
  );
  return data.paymentRunCancel;
}
const pay = async (reference: string) => {
  await step('Prepare', anna, reference);
  return step('Execute', bert, reference);
};
const payouts = ({ run }: Run) =>
  (run?.payouts.edges ?? []).map(({ node }) =>
    [node['gross'], node['deducted'], node['netted'], node['paid']].map((money) => money?.amount),
  );

const payable = (providerId: string) =>
  inTransaction(accounts.db, (tx) =>
    tx.query<{ payable: string; receivable: string }[]>(
      `select payable, receivable from provider_payable where provider_id = $1`,
      [providerId],
    ),
  );

describe('a payment run', () => {
  it('pays each provider once, prepared by one person and executed by another', async () => {
    const session = accounts.registry.session(cents('400.00'));
    const some = [await orders.completed('400.00', session), await orders.completed('400.00', session)];

    expect((await step('Prepare', anna, 'spring 1')).run?.executedAt).toBeNull();
    expect((await step('Execute', anna, 'spring 1')).errors).toMatchObject([{ code: 'PAYMENT_CONFLICT_OF_INTEREST' }]);
    const crowd = await Promise.all([1, 2, 3, 4].map(() => step('Execute', bert, 'spring 1')));

    for (const run of crowd) expect(payouts(run)).toEqual([['800.00', '0.00', '0.00', '800.00']]);
    for (const order of some) expect(await orders.payments(order)).toMatchObject([{ state: 'PAID' }]);
    expect(await payable(session.providerId)).toEqual([{ payable: '0', receivable: '0' }]);
    expect((await step('Prepare', anna, 'spring 2')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('deducts what came back after it was paid: from what is payable first, and then as a debt', async () => {
    const session = accounts.registry.session(cents('400.00'));
    const first = await orders.completed('400.00', session);
    await pay('summer 1');
    const second = await orders.completed('400.00', session);
    await holds.recovered(first.orderId, first.provider);
    expect(await payable(session.providerId)).toEqual([{ payable: '0', receivable: '0' }]);

    expect(payouts(await pay('summer 2'))).toEqual([['400.00', '400.00', '0.00', '0.00']]);
    await holds.recovered(second.orderId, second.provider);
    expect(await payable(session.providerId)).toEqual([{ payable: '0', receivable: '40000' }]);
    await orders.completed('400.00', session);
    await orders.completed('400.00', session);

    expect(payouts(await pay('summer 3'))).toEqual([['800.00', '0.00', '400.00', '400.00']]);
    expect(await orders.payments(first)).toMatchObject([{ state: 'RECOVERED' }]);
    expect(await orders.lot(first)).toMatchObject({ available: cents('400.00'), settled: 0n });
  });

  it('is neither prepared nor executed by somebody who acts for a provider that it pays', async () => {
    const order = await orders.completed('120.00');
    const own = staff('PROVIDER_ENROLMENT', order.session.providerId);
    const conflict = [{ code: 'PAYMENT_CONFLICT_OF_INTEREST' }];

    expect(await step('Prepare', also(anna, own), 'autumn 1')).toMatchObject({ run: null, errors: conflict });
    expect(await orders.payments(order)).toMatchObject([{ state: 'DUE', runId: null }]);
    await step('Prepare', also(anna, staff('PROVIDER_ADMIN', uuidv7())), 'autumn 1');
    expect(await step('Execute', also(bert, own), 'autumn 1')).toMatchObject({ run: null, errors: conflict });
    expect(await payable(order.session.providerId)).toEqual([{ payable: '12000', receivable: '0' }]);
    expect(payouts(await step('Execute', bert, 'autumn 1'))).toEqual([['120.00', '0.00', '0.00', '120.00']]);
  });

  it('that is cancelled gives its payments to the next one, and is never executed', async () => {
    const order = await orders.completed('120.00');
    await step('Prepare', anna, 'winter 1');
    expect((await cancel('winter 1', '')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const [once, twice] = [await cancel('winter 1'), await cancel('winter 1', 'another reason')];

    expect(once).toMatchObject({ run: { cancelReason: 'wrong bank day' }, errors: [] });
    expect(twice).toEqual(once);
    expect(await orders.payments(order)).toMatchObject([{ state: 'RELEASED', runId: null }]);
    for (const command of ['Prepare', 'Execute'] as const)
      expect((await step(command, command === 'Prepare' ? anna : bert, 'winter 1')).errors).toMatchObject([
        { code: 'WRONG_STATE' },
      ]);
    expect(payouts(await pay('winter 2'))).toEqual([['120.00', '0.00', '0.00', '120.00']]);
    expect((await cancel('winter 2')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await cancel('none')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const told = await accounts.db.query<unknown[]>(`select from outbox where type = 'PaymentRunCancelled'`);
    expect(told).toHaveLength(1);
  });

  it('is executed or cancelled, never both, and prepared once under its reference', async () => {
    await orders.completed('120.00');
    const prepared = await Promise.all([1, 2, 3].map(() => step('Prepare', anna, 'winter 3')));
    for (const { errors } of prepared) expect(errors).toEqual([]);
    const answers = await Promise.all([step('Execute', bert, 'winter 3'), cancel('winter 3')]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    await step('Prepare', anna, 'winter 4');
    await step('Execute', bert, 'winter 4');
  });

  it('takes nothing in when it has ended, whatever the code does', async () => {
    const order = await orders.completed('120.00');
    const joining = inTransaction(accounts.db, (tx) =>
      tx.query(
        `update payment set state = 'RELEASED', run_id = (select id from payment_run where reference = 'winter 1') where order_id = $1`,
        [order.orderId],
      ),
    );
    await expect(joining).rejects.toThrow('PAYMENT_RUN_ENDED');
    const reviving = inTransaction(accounts.db, (tx) =>
      tx.query(
        `update payment_run set cancelled_by = null, cancelled_at = null, cancel_reason = null where reference = 'winter 1'`,
      ),
    );
    await expect(reviving).rejects.toThrow('PAYMENT_RUN_FIXED');
    await pay('winter 5');
  });

  it('is for the treasury alone, with a fresh sign-in where money leaves', async () => {
    const EXECUTE = `mutation { paymentRunExecute(input: { reference: "none" }) { run { id } errors { ... on UserError { code } } } }`;
    for (const other of [holder(), staff('AUDITOR'), staff('FRAUD_INVESTIGATOR'), staff('PROVIDER_ADMIN', uuidv7())])
      expect((await accounts.as(other, EXECUTE)).codes).toEqual(['FORBIDDEN']);
    expect((await accounts.as({ ...anna, assurance: 'LOW' }, EXECUTE)).codes).toEqual(['STEP_UP_REQUIRED']);
    expect((await accounts.as(anna, EXECUTE)).data).toMatchObject({
      paymentRunExecute: { errors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('shows a provider its own payments, and nobody else’s', async () => {
    const { provider, orderId, session } = await orders.completed('120.00');
    const LIST = `query ($id: ID!) { providerPayments(organisationId: $id, states: [DUE]) { edges { node { orderId state amount { amount } } } } }`;
    const list = async (viewer: Viewer) => (await accounts.as(viewer, LIST, { id: session.providerId })).data;
    const none = { providerPayments: { edges: [] } };
    expect(await list(provider)).toEqual({
      providerPayments: { edges: [{ node: { orderId, state: 'DUE', amount: { amount: '120.00' } } }] },
    });
    expect(await list(staff('PROVIDER_ADMIN', uuidv7()))).toEqual(none);
    expect(await list(also(staff('PROVIDER_ADMIN', uuidv7()), staff('ISSUER', session.providerId)))).toEqual(none);
  });
});
