import { roles } from '@tessera/kit/identity/viewer.ts';
import { holder, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { ordersOf, type PlacedOrder } from '../../test/orders.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';

let accounts: AccountsUnderTest;
let order: PlacedOrder;
let other: PlacedOrder;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const orders = ordersOf(accounts);
  order = await orders.completed('400.00');
  other = await orders.started('120.00');
  await policyVersionInForce(accounts.db, demoContent);
  const fundId = await fundWith(accounts.db, '10000.00', 'NATIONAL');
  await runAnnualProvision(accounts.db, { fundId, year: new Date().getFullYear(), actor: 'test' });
  await grant(accounts.db, fundId, order.accountId, '70.00');
});
afterAll(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
  await accounts.stop();
});

const auditor = staff('AUDITOR');
const purpose = 'yearly audit of balances';
const JOURNAL = `query ($purpose: String!, $accountId: ID, $first: Int, $after: String) { journalInspect(purpose: $purpose, accountId: $accountId, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id entryId movement takesFrom givesTo amount { amount } fundId accountId lotId providerId valueDate bookedAt } } } }`;
const LOTS = `query ($purpose: String!, $accountId: ID, $first: Int, $after: String) { lotsInspect(purpose: $purpose, accountId: $accountId, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id accountId fund { id } granted { amount } available { amount } reserved { amount } settled { amount } expired { amount } returned { amount }
    grantedOn expiresOn explanation { reference rule policyVersion facts remedy } } } } }`;

interface Money {
  readonly amount: string;
}
interface Line {
  readonly id: string;
  readonly takesFrom: string;
  readonly givesTo: string;
  readonly amount: Money;
  readonly accountId: string | null;
  readonly lotId: string | null;
}
type Lot = Readonly<Record<'granted' | 'available' | 'reserved' | 'settled' | 'expired' | 'returned', Money>> & {
  readonly id: string;
  readonly accountId: string;
  readonly explanation: { readonly reference: string; readonly rule: string | null; readonly facts: readonly string[] };
};
interface Page<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Everything a list has, page by page. */
async function all<T>(query: string, accountId: string | null, first = 3): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ;) {
    const answer = await accounts.as(auditor, query, { purpose, accountId, first, after });
    expect(answer.errors).toEqual([]);
    const [page] = Object.values(answer.data as Record<string, Page<T>>);
    if (page === undefined) throw new Error('no page');
    found.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

/** What lines leave in a place, lot by lot. */
const heldIn = (lines: readonly Line[], lotId: string, place: string): bigint =>
  lines
    .filter((line) => line.lotId === lotId)
    .reduce((held, { takesFrom, givesTo, amount }) => {
      const moved = cents(amount.amount);
      return held + (givesTo === place ? moved : 0n) - (takesFrom === place ? moved : 0n);
    }, 0n);

describe('an auditor', () => {
  it('rebuilds every lot and the holder’s balance from the lines of the journal alone', async () => {
    const lines = await all<Line>(JOURNAL, order.accountId);
    const lots = await all<Lot>(LOTS, order.accountId, 1);
    expect(lots).toHaveLength(3);
    for (const { id, available, reserved, settled } of lots)
      expect([heldIn(lines, id, 'available'), heldIn(lines, id, 'reserved'), heldIn(lines, id, 'payable')]).toEqual([
        cents(available.amount),
        cents(reserved.amount),
        cents(settled.amount),
      ]);
    const BALANCE = `{ me { account { balance { available { amount } } } } }`;
    const { data } = await accounts.as(order.learner, BALANCE);
    const rebuilt = lots.reduce((sum, { id }) => sum + heldIn(lines, id, 'available'), 0n);
    expect(cents(data.me.account.balance.available.amount as string)).toBe(rebuilt);
    expect(rebuilt).toBe(cents('570.00'));
  });

  it('goes through the whole journal, each line once', async () => {
    const lines = await all<Line>(JOURNAL, null, 4);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const accountsSeen = new Set(lines.flatMap(({ accountId }) => accountId ?? []));
    expect([...accountsSeen].sort()).toEqual([order.accountId, other.accountId].sort());
    expect((await all<Lot>(LOTS, null, 2)).length).toBe(5);
  });

  it('sees by which rule and facts a grant was decided, and neither whose it is nor a funder’s words', async () => {
    const lots = await all<Lot>(LOTS, order.accountId);
    const provision = lots.find(({ explanation }) => explanation.rule !== null);
    expect(provision?.explanation).toMatchObject({ rule: 'EVERY_ADULT' });
    expect(provision?.explanation.facts.length).toBeGreaterThan(0);
    expect(lots.map(({ explanation }) => explanation.reference)).toContain('OTHER');
    const shown = JSON.stringify([lots, await all<Line>(JOURNAL, order.accountId)]);
    expect(shown).not.toContain(order.learner.subject);
    expect(shown).not.toContain(order.orderId);
    const nobodys = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LearningAccount { id } } }`;
    const representation = { __typename: 'LearningAccount', id: order.accountId };
    expect((await accounts.as(auditor, nobodys, { r: [representation] })).data).not.toMatchObject({
      _entities: [{ id: order.accountId }],
    });
  });

  it('is in the access log of those whose lines were shown, with the purpose', async () => {
    const before = 'before anything';
    await accounts.as(auditor, JOURNAL, { purpose: before, accountId: other.accountId });
    const LOG = `query { me { accessLog { role purpose } } }`;
    const logOf = async (person: PlacedOrder) => JSON.stringify((await accounts.as(person.learner, LOG)).data);
    expect(await logOf(other)).toContain(before);
    expect(await logOf(other)).toContain('AUDITOR');
    expect(await logOf(order)).not.toContain(before);
  });
});

describe('inspecting is refused', () => {
  it('to everybody else, whatever role they hold', async () => {
    const others = roles.filter((role) => !['AUDITOR', 'PUBLIC', 'SERVICE', 'HOLDER', 'DELEGATE'].includes(role));
    const viewers = [nobody, holder(), order.learner, ...others.map((role) => staff(role))];
    for (const viewer of viewers)
      for (const query of [JOURNAL, LOTS]) {
        const { codes } = await accounts.as(viewer, query, { purpose, accountId: order.accountId });
        expect(codes).toEqual([viewer === nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
      }
  });

  it('without a purpose, with a cursor of another list, and of what is no account', async () => {
    for (const input of [{ purpose: '' }, { purpose, after: 'bm9uZQ' }, { purpose, accountId: 'nobody' }])
      for (const query of [JOURNAL, LOTS])
        expect((await accounts.as(auditor, query, input)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
