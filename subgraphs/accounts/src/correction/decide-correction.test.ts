import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { employ, managedFund, pay } from '../../test/funds.ts';
import { placeBy, quoteFor } from '../../test/ordering.ts';
import { giveTopUp } from '../top-up/give-top-up.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const OUTCOME = `correction { id kind state amount { amount } paymentReference } errors { ... on UserError { code } ... on WrongState { state } }`;
const mutations = {
  fundPaymentCorrectionPropose: 'FundPaymentCorrectionProposeInput',
  topUpCorrectionPropose: 'TopUpCorrectionProposeInput',
  ledgerCorrectionDecide: 'LedgerCorrectionDecideInput',
} as const;

interface Outcome {
  readonly correction: { readonly id: string; readonly state: string } | null;
  readonly errors: readonly { readonly code: string }[];
}

async function send(viewer: Person, name: keyof typeof mutations, input: object): Promise<Outcome> {
  const operation = `mutation ($input: ${mutations[name]}!) { ${name}(input: $input) { ${OUTCOME} } }`;
  const { data, errors } = await accounts.as(viewer, operation, { input });
  if (data === null) throw new Error(JSON.stringify(errors));
  return (data as Record<string, Outcome>)[name] ?? { correction: null, errors: [] };
}

const [finder, decider] = [staff('TREASURY', uuidv7()), staff('TREASURY', uuidv7())];
const reason = 'typed with a nought too many';

const proposePayment = (viewer: Person, fundId: string, paymentReference = 'RF7') =>
  send(viewer, 'fundPaymentCorrectionPropose', { fundId, paymentReference, reason, idempotencyKey: uuidv7() });
const proposeTopUp = (viewer: Person, batchId: string) =>
  send(viewer, 'topUpCorrectionPropose', { batchId, rowNumber: 1, reason, idempotencyKey: uuidv7() });
const decide = (viewer: Person, { correction }: Outcome, decision = 'APPROVE') =>
  send(viewer, 'ledgerCorrectionDecide', { correctionId: correction?.id ?? '', decision });

const moneyOf = async (manager: Person, id: string) =>
  (
    await accounts.as(
      manager,
      `query ($id: ID!) { fund(id: $id) { money { paidIn { amount } available { amount } } } }`,
      { id },
    )
  ).data as object;

/** Somebody whom an employer topped up with 200.00. */
async function toppedUp() {
  const employer = await managedFund(accounts.db, 'EMPLOYER', '200.00');
  const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
  await employ(accounts.db, employer.organisationId, personId);
  const given = await giveTopUp(accounts.db, employer.manager, {
    fundId: employer.fundId,
    personId,
    amount: { amount: '200.00', currency: 'EUR' },
    kind: 'VOLUNTARY',
    reference: 'bonus',
    agreementReference: null,
    paymentReference: null,
    earmarkId: null,
    idempotencyKey: uuidv7(),
  });
  if ('refusal' in given) throw new Error(given.refusal.code);
  return { ...employer, learner: holder(personId), batchId: given.topUp.batchId };
}

const STATEMENT = `query ($from: Date!, $to: Date!) { me { account { balance { available { amount } reserved { amount } } statement(from: $from, to: $to) {
  movements { edges { node { kind text amount { amount } } } } closing { available { amount } } } } } }`;

async function statementOf(learner: Person) {
  const [today] = await inTransaction(accounts.db, (tx) =>
    tx.query<{ day: string }[]>(`select scheme_today()::text as day`),
  );
  const { data, errors } = await accounts.as(learner, STATEMENT, { from: today?.day, to: today?.day });
  expect(errors).toEqual([]);
  return data as object;
}

describe('a payment that was confirmed in error', () => {
  it('is taken back by a second person of the treasury, and leaves its reference to the right one', async () => {
    const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYER');
    await pay(accounts.db, fundId, '5000.00', 'RF7');
    const proposed = await proposePayment(finder, fundId);
    expect(proposed).toMatchObject({ correction: { kind: 'DEPOSIT', state: 'PROPOSED' }, errors: [] });
    expect((await proposePayment(decider, fundId)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await decide(finder, proposed)).errors).toMatchObject([{ code: 'CORRECTION_CONFLICT_OF_INTEREST' }]);
    const approved = await decide(decider, proposed);
    expect(approved).toMatchObject({ correction: { state: 'APPROVED', amount: { amount: '5000.00' } }, errors: [] });
    expect(await decide(decider, proposed)).toEqual(approved);
    expect(await moneyOf(manager, fundId)).toMatchObject({ fund: { money: { paidIn: { amount: '0.00' } } } });

    await pay(accounts.db, fundId, '500.00', 'RF7');
    expect(await moneyOf(manager, fundId)).toMatchObject({ fund: { money: { paidIn: { amount: '500.00' } } } });
    expect((await decide(decider, await proposePayment(finder, fundId), 'REJECT')).correction?.state).toBe('REJECTED');
    expect(await moneyOf(manager, fundId)).toMatchObject({ fund: { money: { paidIn: { amount: '500.00' } } } });
  });

  it('agrees with the funder’s file by what stands of it', async () => {
    const { fundId } = await managedFund(accounts.db, 'EMPLOYER');
    await pay(accounts.db, fundId, '5000.00', 'RF7');
    await pay(accounts.db, fundId, '40.00', 'RF8');
    await decide(decider, await proposePayment(finder, fundId));
    await decide(decider, await proposePayment(finder, fundId, 'RF8'));
    await pay(accounts.db, fundId, '500.00', 'RF7');
    const rows = await inTransaction(accounts.db, async (tx) => {
      const [file] = await tx.query<{ id: string }[]>(
        `insert into reconciliation (fund_id, file_digest, first_day, last_day, lines, imported_by) values ($1, repeat('0', 64), '2026-01-01', '2026-01-31', 1, 'test') returning id`,
        [fundId],
      );
      await tx.query(`insert into reconciliation_line values ($1, 1, 'RF7', 50000, '2026-01-05')`, [file?.id]);
      return tx.query(`select payment_reference, our_amount, outcome from reconciled($1)`, [file?.id]);
    });
    expect(rows).toEqual([{ payment_reference: 'RF7', our_amount: '50000', outcome: 'MATCHED' }]);
  });

  it('stands when its money was granted, and is nothing for those who manage the fund', async () => {
    const { fundId, manager } = await toppedUp();
    await pay(accounts.db, fundId, '10.00', 'RF7');
    const proposed = await proposePayment(finder, fundId);
    expect((await proposePayment(also(manager, finder), fundId)).errors).toMatchObject([
      { code: 'CORRECTION_CONFLICT_OF_INTEREST' },
    ]);
    expect((await decide(also(manager, decider), proposed)).errors).toMatchObject([
      { code: 'CORRECTION_CONFLICT_OF_INTEREST' },
    ]);
    const budget = await inTransaction(accounts.db, (tx) =>
      tx.query<{ payment_reference: string }[]>(
        `select payment_reference from fund_payment where fund_id = $1 and amount = 20000`,
        [fundId],
      ),
    );
    const granted = await proposePayment(finder, fundId, budget[0]?.payment_reference);
    expect((await decide(decider, granted)).errors).toMatchObject([{ code: 'FUND_EXHAUSTED' }]);
    expect((await proposePayment(finder, fundId, 'none')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('a top-up that was granted in error', () => {
  it('gives back what is left of it, and the statement tells the holder why', async () => {
    const { batchId, learner, manager, fundId } = await toppedUp();
    const approved = await decide(decider, await proposeTopUp(finder, batchId));
    expect(approved).toMatchObject({ correction: { kind: 'GRANT', state: 'APPROVED', amount: { amount: '200.00' } } });
    expect(await moneyOf(manager, fundId)).toMatchObject({ fund: { money: { available: { amount: '200.00' } } } });
    expect(await statementOf(learner)).toMatchObject({
      me: {
        account: {
          balance: { available: { amount: '0.00' } },
          statement: {
            movements: {
              edges: [
                { node: { kind: 'GRANTED' } },
                {
                  node: {
                    kind: 'CORRECTED',
                    amount: { amount: '200.00' },
                    text: `Granted in error and taken back (bonus): ${reason}`,
                  },
                },
              ],
            },
          },
        },
      },
    });
    const again = await decide(decider, await proposeTopUp(finder, batchId));
    expect(again.errors).toMatchObject([{ code: 'WRONG_STATE', state: 'SPENT' }]);
  });

  it('leaves what an order keeps, and what the holder is party to is not theirs to decide', async () => {
    const { batchId, learner } = await toppedUp();
    const session = accounts.registry.session(cents('150.00'));
    await placeBy(accounts, learner, await quoteFor(accounts, learner, session));
    expect((await proposeTopUp(also(learner, finder), batchId)).errors).toMatchObject([
      { code: 'CORRECTION_CONFLICT_OF_INTEREST' },
    ]);
    const proposed = await proposeTopUp(finder, batchId);
    expect((await decide(also(learner, decider), proposed)).errors).toMatchObject([
      { code: 'CORRECTION_CONFLICT_OF_INTEREST' },
    ]);
    expect(await decide(decider, proposed)).toMatchObject({ correction: { amount: { amount: '50.00' } } });
    expect(await statementOf(learner)).toMatchObject({
      me: { account: { balance: { available: { amount: '0.00' }, reserved: { amount: '150.00' } } } },
    });
  });

  it('is nobody else’s to correct, and nothing without a decision', async () => {
    const { batchId, learner, manager } = await toppedUp();
    const input = { batchId, rowNumber: 1, reason, idempotencyKey: 'x' };
    const operation = `mutation ($input: TopUpCorrectionProposeInput!) { topUpCorrectionPropose(input: $input) { ${OUTCOME} } }`;
    for (const viewer of [manager, learner, staff('AUDITOR', uuidv7())])
      expect((await accounts.as(viewer, operation, { input })).codes).toEqual(['FORBIDDEN']);
    await proposeTopUp(finder, batchId);
    const line = `insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id)
      select uuidv7(), 'UNGRANT', l.available, l.currency, l.fund_id, l.account_id, l.id from entitlement_lot l join ledger_correction c on c.lot_id = l.id and c.state = 'PROPOSED' where l.available > 0`;
    await expect(inTransaction(accounts.db, (tx) => tx.query(line))).rejects.toThrow('CORRECTION_NOT_DECIDED');
    await expect(
      inTransaction(accounts.db, (tx) =>
        tx.query(
          `update ledger_correction set state = 'APPROVED', decided_by = proposed_by, decided_at = now(), amount = 1, reversal_id = uuidv7() where state = 'PROPOSED'`,
        ),
      ),
    ).rejects.toThrow('ledger_correction_four_eyes');
  });
});
