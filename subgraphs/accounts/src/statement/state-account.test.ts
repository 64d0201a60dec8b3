import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { expireLots } from '../expiry/expire-lots.ts';
import { payIn, settleOwn } from '../ledger/move-own.ts';
import { refund, release, settle } from '../ledger/move-reserved.ts';
import { reserve } from '../ledger/reserve.ts';
import type { StatementMovement } from './statement-movement.ts';
import { pdfOf } from './statement-pdf.ts';

/** Where the lines of text begin on each page that has any, in points from the lower left corner. */
const pagesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, content = '']) => {
      try {
        return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .map((content) => [...content.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => ({ x, y: Number(y) })))
    .filter((places) => places.length > 0);

let accounts: AccountsUnderTest;
let person: { personId: string; accountId: string };

const act = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(accounts.db, work);
const goTo = (day: string) => makeItNoonOf(accounts.database, day);
const orderId = uuidv7();
const order = (decimal: string) => ({
  accountId: person.accountId,
  orderId,
  amount: cents(decimal),
  actor: 'test',
  reason: 'test',
});

/** Everything that can happen to two lots: one is reserved over its last day, comes back with grace, and expires; its expiry is posted three days late. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey } = accounts;
  await goTo('2026-01-10');
  person = await personWithAccount(db, dataKey);
  const fundId = await fundWith(db, '1000.00');
  await grant(db, fundId, person.accountId, '300.00', '2026-06-30');
  await goTo('2026-02-10');
  await grant(db, fundId, person.accountId, '100.00');
  await goTo('2026-03-10');
  await act((tx) =>
    reserve(tx, {
      ...order('250.00'),
      providerId: uuidv7(),
      price: cents('300.00'),
      currency: 'EUR',
      facts: [],
      consumptionOrder: 'EXPIRY',
    }),
  );
  await act((tx) => payIn(tx, order('50.00')));
  await goTo('2026-04-10');
  await act((tx) => settle(tx, order('100.00')));
  await act((tx) => settleOwn(tx, order('50.00')));
  await goTo('2026-07-10');
  await act((tx) => release(tx, { ...order('150.00'), cause: 'HOLDER' }));
  await act((tx) => refund(tx, { ...order('20.00'), cause: 'HOLDER' }));
  await goTo('2026-08-03');
  await expireLots(db);
  await goTo('2026-09-01');
});
afterAll(() => accounts.stop());

const SIDE = `source available { amount } reserved { amount } spent { amount }`;
const STATEMENT = `query ($from: Date!, $to: Date!, $first: Int, $after: String) { me { account { statement(from: $from, to: $to) {
  opening { ${SIDE} } closing { ${SIDE} } movements(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    day kind text amount { amount } available { amount } reserved { amount } spent { amount } source } } } } } } }`;

const ask = (from: string, to: string, page: object = {}) =>
  accounts.as(holder(person.personId), STATEMENT, { from, to, first: 100, ...page });

interface Shown {
  readonly available: { readonly amount: string };
  readonly reserved: { readonly amount: string };
  readonly spent: { readonly amount: string };
}
const figuresOf = ({ available, reserved, spent }: Shown) =>
  [available.amount, reserved.amount, spent.amount].join(' ');

async function statementOf(from: string, to: string) {
  const { statement } = (await ask(from, to)).data.me.account;
  return {
    opening: statement.opening.map(figuresOf) as string[],
    closing: statement.closing.map(figuresOf) as string[],
    told: statement.movements.edges.map(
      ({ node }: { node: Shown & { day: string; kind: string } }) => `${node.day} ${node.kind} ${figuresOf(node)}`,
    ) as string[],
  };
}

describe('a statement', () => {
  it('tells everything that happened, so that opening and movements sum to closing', async () => {
    expect(await statementOf('2026-01-01', '2026-08-31')).toEqual({
      opening: [],
      closing: ['100.00 0.00 80.00'],
      told: [
        '2026-01-10 GRANTED 300.00 0.00 0.00',
        '2026-02-10 GRANTED 100.00 0.00 0.00',
        '2026-03-10 OWN_SHARE_PAID_IN 0.00 0.00 0.00',
        '2026-03-10 RESERVED -250.00 250.00 0.00',
        '2026-04-10 OWN_SHARE_SETTLED 0.00 0.00 0.00',
        '2026-04-10 SETTLED 0.00 -100.00 100.00',
        '2026-07-01 EXPIRED -50.00 0.00 0.00',
        '2026-07-10 RELEASED 150.00 -150.00 0.00',
        '2026-07-10 REFUNDED 20.00 0.00 -20.00',
        '2026-07-31 EXPIRED -170.00 0.00 0.00',
      ],
    });
  });

  it.each(['2026-01-10', '2026-03-10', '2026-06-30', '2026-07-01', '2026-07-10', '2026-07-31', '2026-08-03'])(
    'goes on behind %s from where the one before ended',
    async (end) => {
      const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
      const [first, second] = [await statementOf('2026-01-01', end), await statementOf(next, '2026-08-31')];
      expect(second.opening).toEqual(first.closing);
      expect([...first.told, ...second.told]).toEqual((await statementOf('2026-01-01', '2026-08-31')).told);
    },
  );

  it('says in words what happened, and goes on from a cursor', async () => {
    const first = (await ask('2026-01-01', '2026-08-31', { first: 7 })).data.me.account.statement.movements;
    expect(first.edges[6].node).toMatchObject({
      text: 'Its last day was 2026-06-30: it goes back to its fund',
      amount: { amount: '50.00' },
      source: 'NATIONAL',
    });
    expect(first.edges[2].node).toMatchObject({ amount: { amount: '50.00' }, source: null });
    const rest = (await ask('2026-01-01', '2026-08-31', { first: 7, after: first.pageInfo.endCursor })).data.me.account
      .statement.movements;
    expect([first.pageInfo.hasNextPage, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([true, 3, false]);
  });

  it('is none of a time before the account, and is refused for a period that is none', async () => {
    expect((await ask('2025-01-01', '2026-01-09')).data).toEqual({ me: { account: { statement: null } } });
    expect((await ask('2026-02-02', '2026-02-01')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask('2026-02-02', '2026-09-02')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'))).toEqual([]);
  });
});

describe('its document', () => {
  const DOCUMENT = `query ($format: StatementFormat!) { me { account { statement(from: "2026-01-01", to: "2026-08-31") {
    document(format: $format) { mediaType fileName base64 sha256 } } } } }`;

  async function documentOf(format: string) {
    const { document } = (await accounts.as(holder(person.personId), DOCUMENT, { format })).data.me.account.statement;
    const bytes = Buffer.from(document.base64 as string, 'base64');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256);
    return { ...document, bytes } as { mediaType: string; fileName: string; bytes: Buffer };
  }

  it('is JSON for programs', async () => {
    const { mediaType, fileName, bytes } = await documentOf('JSON');
    expect([mediaType, fileName]).toEqual(['application/json', 'statement-2026-01-01-2026-08-31.json']);
    expect(JSON.parse(bytes.toString())).toMatchObject({
      accountId: person.accountId,
      currency: 'EUR',
      opening: [],
      closing: [{ source: 'NATIONAL', available: '100.00', reserved: '0.00', spent: '80.00' }],
    });
  });

  it('is CSV for spreadsheets', async () => {
    const { bytes } = await documentOf('CSV');
    const lines = bytes.toString().trimEnd().split('\r\n');
    expect(lines).toHaveLength(11);
    expect(lines[3]).toMatch(/^2026-03-10,OWN_SHARE_PAID_IN,"Your own share, paid in for an order",50\.00,0\.00/);
  });

  it('is PDF for people', async () => {
    const { mediaType, bytes } = await documentOf('PDF');
    expect(mediaType).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  it('sets no text of the PDF over another, however long a reference or a source is', async () => {
    const movement = (text: string, day: string): StatementMovement => ({
      day,
      kind: 'GRANTED',
      amount: 1n,
      changes: { available: 1n, reserved: 0n, spent: 0n },
      source: 'EMPLOYMENT_SERVICE', // which takes two lines of its narrow column
      fundId: null,
      orderId: null,
      reference: text,
      lastDay: null,
      reason: null,
    });
    const long = 'Collective agreement on learning in the trades '.repeat(4);
    const movements = Array.from({ length: 60 }, (_, n) => movement(n % 3 === 0 ? long : 'bonus', '2026-01-10'));
    const side = { from: '2026-01-01', to: '2026-01-31', knownAt: '2026-02-01T00:00:00.000Z', currency: 'EUR' };
    const bytes = await pdfOf({ accountId: uuidv7(), ...side, opening: [], movements, closing: [] });

    const pages = pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const places of pages)
      for (const column of Map.groupBy(places, ({ x }) => x).values()) {
        const heights = column.map(({ y }) => y).sort((a, b) => b - a);
        for (const [index, y] of heights.slice(1).entries()) expect((heights[index] ?? 0) - y).toBeGreaterThan(7);
        expect(Math.min(...heights)).toBeGreaterThan(40);
      }
  });
});
