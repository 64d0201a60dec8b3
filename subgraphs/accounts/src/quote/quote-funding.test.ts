import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { managedFund } from '../../test/funds.ts';
import { asReference, placeBy, quoteFor } from '../../test/ordering.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import type { SessionSnapshot } from '../order/registry.ts';
import { giveTopUp } from '../top-up/give-top-up.ts';

/** Policy P1 of the worked examples: 103.20 of every learner, waived for jobseekers and where an employer contributes. */
const P1 = {
  ...demoContent,
  learnerContribution: { ...demoContent.learnerContribution, kind: 'FLAT', amount: '10320', position: 'FIRST' },
} as const;

const DIGITAL = 'isced:06';

let accounts: AccountsUnderTest;
let policyVersionId: string;
let national: string;
let employer: string;
let digital: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  policyVersionId = await policyVersionInForce(accounts.db, P1);
  national = await fundWith(accounts.db, '1000000.00');
  employer = await fundWith(accounts.db, '1000000.00', 'EMPLOYER');
  digital = await earmarkOn('Digital skills', [DIGITAL]);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const earmarkOn = (title: string, items: readonly string[]): Promise<string> =>
  inTransaction(accounts.db, async (tx) => {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into earmark (fund_id, title, items) values ($1, $2, $3) returning id`,
      [employer, title, items],
    );
    return row?.id ?? '';
  });

const QUOTE = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LearningOpportunitySession {
  fundingQuote { covered { amount } ownShare { amount } contribution { amount { amount } waived { amount } kind exemption policyVersionId reason }
    lines { amount { amount } condition rule expiresOn fund { source } } } } } }`;

async function quoted(viewer: Viewer, ...sessions: readonly SessionSnapshot[]) {
  const answer = await accounts.as(viewer, QUOTE, { representations: sessions.map(asReference) });
  expect(answer.errors).toEqual([]);
  return (answer.data as unknown as { _entities: { fundingQuote: unknown }[] })._entities.map(
    ({ fundingQuote }) => fundingQuote,
  );
}

/** The person of worked example 2: 300.00 until 2027-06-30, 500.00 without end, and 200.00 of an employer for digital courses. */
async function workedExample(status = 'EMPLOYED') {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { status });
  await grant(accounts.db, national, accountId, '300.00', '2027-06-30');
  await grant(accounts.db, national, accountId, '500.00');
  await grant(accounts.db, employer, accountId, '200.00', null, { id: digital, offered: false });
  return { viewer: holder(personId), accountId };
}

const amounts = (...decimals: readonly string[]) => decimals.map((amount) => ({ amount: { amount } }));
const course = (price: string, ...facts: readonly string[]) =>
  accounts.registry.session(cents(price), { fundingFacts: ['kind:TRAINING', ...facts], startsOn: '2098-01-10' });

describe('worked example 2', () => {
  it('pays a digital course from the earmark first, and waives the contribution since the employer contributes', async () => {
    const { viewer } = await workedExample();

    const [quote] = await quoted(viewer, course('1050.00', DIGITAL, 'isced:0613'));

    expect(quote).toMatchObject({
      lines: [
        {
          amount: { amount: '200.00' },
          condition: 'Digital skills',
          rule: 'EARMARK_FIRST',
          fund: { source: 'EMPLOYER' },
        },
        { amount: { amount: '300.00' }, condition: null, rule: 'EARLIEST_EXPIRY', expiresOn: '2027-06-30' },
        { amount: { amount: '500.00' }, condition: null, rule: 'NEVER_EXPIRES', expiresOn: null },
      ],
      covered: { amount: '1000.00' },
      ownShare: { amount: '50.00' },
      contribution: {
        amount: { amount: '0.00' },
        waived: { amount: '103.20' },
        kind: 'FLAT',
        exemption: 'EMPLOYER_CONTRIBUTES',
        policyVersionId,
        reason: 'Waived, since an employer pays a part.',
      },
    });
  });

  it('asks the contribution first for another course, and leaves the earmark and 203.20 of the second lot', async () => {
    const { viewer, accountId } = await workedExample();
    const session = course('700.00', 'isced:1013');

    const [quote] = await quoted(viewer, session);

    expect(quote).toMatchObject({
      lines: amounts('300.00', '296.80'),
      ownShare: { amount: '103.20' },
      contribution: { amount: { amount: '103.20' }, waived: { amount: '0.00' }, exemption: null },
    });
    expect(await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session))).toMatchObject({
      order: { state: 'AWAITING_FUNDING', money: { reserved: { amount: '596.80' }, awaited: { amount: '103.20' } } },
    });
    const left = await inTransaction(accounts.db, (tx) =>
      tx.query(`select available::text from entitlement_lot where account_id = $1 order by available`, [accountId]),
    );
    expect(left).toEqual([{ available: '0' }, { available: '20000' }, { available: '20320' }]);
  });

  it('quotes both courses at once, each as if it were the only one', async () => {
    const { viewer } = await workedExample();

    const quotes = await quoted(viewer, course('700.00', 'isced:1013'), course('1050.00', DIGITAL), course('40.00'));

    expect(quotes).toMatchObject([
      { ownShare: { amount: '103.20' } },
      { ownShare: { amount: '50.00' } },
      { ownShare: { amount: '40.00' }, lines: [], contribution: { amount: { amount: '40.00' } } },
    ]);
  });
});

describe('a quote', () => {
  it('ranks the ways to a session that the lots do not cover, and names no amount of a fund', async () => {
    const { viewer } = await workedExample();
    const ALTERNATIVES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LearningOpportunitySession {
      fundingQuote { alternatives { kind ownCost { amount } fund { id } day } } } } }`;
    const representations = [course('1500.00', 'isced:1013'), course('30.00', DIGITAL)].map(asReference);

    const { data } = await accounts.as(viewer, ALTERNATIVES, { representations });

    const next = `${new Date().getFullYear() + 1}-01-01`;
    expect(data).toEqual({
      _entities: [
        {
          fundingQuote: {
            alternatives: [
              { kind: 'WAIT_FOR_PROVISION', ownCost: { amount: '200.00' }, fund: null, day: next },
              { kind: 'PAY_OWN_SHARE', ownCost: { amount: '700.00' }, fund: null, day: null },
            ],
          },
        },
        { fundingQuote: { alternatives: [] } },
      ],
    });
  });

  it('names the fund of the person’s sector, and what is promised and has not come', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey, { sector: 'F' });
    await grant(accounts.db, national, accountId, '100.00');
    const builders = await managedFund(accounts.db, 'TRAINING_FUND', '500.00', 'F');
    await managedFund(accounts.db, 'TRAINING_FUND', '500.00', 'C');
    const service = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE');
    const pledge = await giveTopUp(accounts.db, service.manager, {
      fundId: service.fundId,
      personId,
      amount: { amount: '150.00', currency: 'EUR' },
      kind: 'PES',
      reference: 'back to work',
      agreementReference: null,
      paymentReference: null,
      earmarkId: null,
      idempotencyKey: 'pledge',
    });
    expect(pledge).toMatchObject({ topUp: { state: 'PENDING' } });
    const ALTERNATIVES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LearningOpportunitySession {
      fundingQuote { alternatives { kind ownCost { amount } fund { id } } } } } }`;

    const { data } = await accounts.as(holder(personId), ALTERNATIVES, {
      representations: [asReference(course('600.00', 'isced:1013'))],
    });

    const { alternatives } = (data as { _entities: [{ fundingQuote: { alternatives: { kind: string }[] } }] })
      ._entities[0].fundingQuote;
    expect(alternatives.filter(({ kind }) => kind !== 'WAIT_FOR_PROVISION')).toEqual([
      { kind: 'ASK_CO_FUNDING', ownCost: { amount: '0.00' }, fund: { id: builders.fundId } },
      { kind: 'WAIT_FOR_TOP_UP', ownCost: { amount: '350.00' }, fund: { id: service.fundId } },
      { kind: 'PAY_OWN_SHARE', ownCost: { amount: '500.00' }, fund: null },
    ]);
  });

  it('waives the contribution of a jobseeker, by the rule it names', async () => {
    const { viewer } = await workedExample('UNEMPLOYED');

    expect(await quoted(viewer, course('700.00', 'isced:1013'))).toMatchObject([
      {
        lines: amounts('300.00', '400.00'),
        ownShare: { amount: '0.00' },
        contribution: { waived: { amount: '103.20' }, exemption: 'JOBSEEKER' },
      },
    ]);
  });

  it('reserves what an earmark fits, and remembers the facts it was held against', async () => {
    const { viewer } = await workedExample();
    const session = course('200.00', DIGITAL);

    const { order } = await placeBy(accounts, viewer, await quoteFor(accounts, viewer, session));

    expect(order).toMatchObject({ state: 'CONFIRMED', money: { reserved: { amount: '200.00' } } });
    const rows = await inTransaction(accounts.db, (tx) =>
      tx.query(`select facts from reservation where order_id = $1`, [order?.id]),
    );
    expect(rows).toEqual([{ facts: ['kind:TRAINING', DIGITAL, `order:${order?.id}`] }]);
  });

  it('is refused with the new one when an earmark no longer fits what registry says', async () => {
    const { viewer } = await workedExample();
    const session = course('200.00', DIGITAL);
    const quote = await quoteFor(accounts, viewer, session);
    accounts.registry.sessions.set(session.sessionId, { ...session, fundingFacts: ['isced:1013'], capacity: 10 });

    expect(await placeBy(accounts, viewer, quote)).toMatchObject({
      order: null,
      errors: [{ code: 'QUOTE_CHANGED', newQuote: { covered: { amount: '96.80' }, ownShare: { amount: '103.20' } } }],
    });
  });
});
