import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
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
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { enterPersons } from '../person/enter-persons.ts';
import type { ToldFact } from '../person/tell-facts.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';

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

const OPEN = `mutation ($personId: ID!) { accountOpen(input: { personId: $personId }) { account { id state } errors { __typename ... on UserError { code }
  ... on AccountNotAvailable { explanation { rules policyVersionId inputs { name value } outcome remedy } } } } }`;
const COVERAGE = `{ me { coverage { coveredBy provision explanation { rules inputs { name value } } } account { id balance { available { amount } } } } }`;

const open = async (personId: string, viewer: Viewer = holder(personId)) =>
  (await accounts.as(viewer, OPEN, { personId })).data.accountOpen;

/** Residents and frontier workers of working age are covered; who moved away keeps what is there. */
const withCoverage: PolicyContent = {
  ...demoContent,
  coverage: {
    rules: [
      {
        id: 'WORKING_AGE_HERE',
        when: [
          { fact: 'AGE', from: 16, to: 70 },
          { fact: 'RESIDENCE', in: ['RESIDENT', 'FRONTIER_WORKER'] },
        ],
        then: { coveredBy: 'THIS_STATE', provision: true },
      },
      {
        id: 'ANOTHER_STATE',
        when: [
          { fact: 'AGE', from: 16, to: 70 },
          { fact: 'RESIDENCE', in: ['ELSEWHERE'] },
        ],
        then: { coveredBy: 'OTHER_STATE', provision: false },
      },
    ],
    otherwise: { coveredBy: 'NOBODY', provision: false },
  },
};

const tell = (personId: string, residence: string, changes: { birthYear?: number; region?: string } = {}) =>
  inTransaction(accounts.db, (tx) =>
    enterPersons(tx, accounts.dataKey, 'test register', [
      {
        personId,
        region: changes.region ?? 'BE21',
        identity: { givenName: 'Ada', familyName: 'Maes', birthDate: `${changes.birthYear ?? 1990}-05-01` },
        since: '2026-01-01',
        facts: [{ fact: 'RESIDENCE', value: residence }] satisfies Pick<ToldFact, 'fact' | 'value'>[],
      },
    ]),
  );

const accountsOf = (personId: string): Promise<unknown[]> =>
  inTransaction(accounts.db, (tx) => tx.query(`select id from learning_account where person_id = $1`, [personId]));

describe('without a word of the policy on coverage', () => {
  it('gives a registered person the one account they have, asked twice and sixteen times at once', async () => {
    const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
    expect(await open(personId)).toEqual({ account: { id: accountId, state: 'OPEN' }, errors: [] });
    await inTransaction(accounts.db, (tx) =>
      tx.query(`update learning_account set state = 'CLOSED' where id = $1`, [accountId]),
    );
    const opened = await Promise.all(Array.from({ length: 16 }, () => open(personId)));

    expect(new Set(opened.map(({ account }) => account.id)).size).toBe(1);
    expect(opened[0]?.account.id).not.toBe(accountId);
    expect(await accountsOf(personId)).toHaveLength(2);
  });

  it('gives nothing to who is not registered, and is no command of staff or machines', async () => {
    expect(await open(uuidv7())).toMatchObject({ account: null, errors: [{ code: 'NOT_FOUND' }] });
    const { personId } = await personWithAccount(accounts.db, accounts.dataKey);
    expect((await accounts.as(nobody, OPEN, { personId })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await accounts.as(machine(uuidv7()), OPEN, { personId })).codes).toEqual(['FORBIDDEN']);
    for (const stranger of [holder(), staff('OPERATOR'), staff('PES_ADVISER', uuidv7())])
      expect(await open(personId, stranger)).toMatchObject({ account: null, errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('under a policy that says whom it covers', () => {
  beforeAll(async () => {
    await policyVersionInForce(accounts.db, withCoverage);
  });

  it('opens an account for a frontier worker, and says by which rule and facts', async () => {
    const personId = uuidv7();
    await tell(personId, 'FRONTIER_WORKER', { region: 'FRE1' });
    expect((await accounts.as(holder(personId), COVERAGE)).data.me).toMatchObject({
      coverage: {
        coveredBy: 'THIS_STATE',
        provision: true,
        explanation: {
          rules: ['WORKING_AGE_HERE'],
          inputs: [
            { name: 'AGE', value: '36' },
            { name: 'REGION', value: 'FRE1' },
            { name: 'RESIDENCE', value: 'FRONTIER_WORKER' },
          ],
        },
      },
      account: { balance: { available: { amount: '0.00' } } },
    });
  });

  it('refuses whom another state covers and who is too young, with the rule and the way to mend it', async () => {
    const [abroad, child] = [uuidv7(), uuidv7()];
    await tell(abroad, 'ELSEWHERE');
    await tell(child, 'RESIDENT', { birthYear: 2015 });

    expect(await open(abroad)).toMatchObject({
      account: null,
      errors: [
        {
          __typename: 'AccountNotAvailable',
          code: 'ACCOUNT_NOT_AVAILABLE',
          explanation: { rules: ['ANOTHER_STATE'], outcome: 'OTHER_STATE', remedy: expect.any(String) as string },
        },
      ],
    });
    expect(await open(child)).toMatchObject({ errors: [{ explanation: { rules: ['OTHERWISE'], outcome: 'NOBODY' } }] });
    expect(await accountsOf(abroad)).toEqual([]);
    await tell(abroad, 'RESIDENT');
    expect(await accountsOf(abroad)).toHaveLength(1);
  });

  it('leaves who moves to another state everything but further provision', async () => {
    const [stays, leaves] = [uuidv7(), uuidv7()];
    for (const personId of [stays, leaves]) await tell(personId, 'RESIDENT');
    const { account } = await open(leaves);
    await grant(accounts.db, fundId, account.id, '300.00');
    await tell(leaves, 'ELSEWHERE', { region: 'FR10' });
    await runAnnualProvision(accounts.db, { fundId, year: 2026, actor: 'test' });

    const read = async (personId: string) => (await accounts.as(holder(personId), COVERAGE)).data.me;
    expect(await read(leaves)).toMatchObject({
      coverage: { coveredBy: 'OTHER_STATE', provision: false },
      account: { id: account.id, balance: { available: { amount: '300.00' } } },
    });
    expect(await read(stays)).toMatchObject({ account: { balance: { available: { amount: '500.00' } } } });
    expect(await orderFor(leaves, '120.00')).toMatchObject({ order: { state: 'CONFIRMED' }, errors: [] });
    expect(await read(leaves)).toMatchObject({ account: { balance: { available: { amount: '180.00' } } } });
  });

  async function orderFor(personId: string, price: string) {
    const session = accounts.registry.session(cents(price));
    const QUOTE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LearningOpportunitySession { fundingQuote { quote } } } }`;
    const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { state } errors { __typename } } }`;
    const representation = {
      __typename: 'LearningOpportunitySession',
      id: session.sessionId,
      price: { amount: price, currency: session.currency },
    };
    const quoted = await accounts.as(holder(personId), QUOTE, { r: [representation] });
    const { quote } = quoted.data._entities[0].fundingQuote;
    return (await accounts.as(holder(personId), PLACE, { input: { quote, idempotencyKey: uuidv7() } })).data.orderPlace;
  }
});
