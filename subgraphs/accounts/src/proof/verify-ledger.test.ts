import { holder, nobody } from '@tessera/stack/testing/viewers.ts';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { readKeptHeads } from './kept-heads.ts';
import { sealDays } from './seal-days.ts';
import { verifyLedger } from './verify-ledger.ts';

let accounts: AccountsUnderTest;

/** So many days before the day of the test. */
const dayOf = (ago: number): string => `2026-03-${10 - ago}`.replace(/-(\d)$/, '-0$1');
const goBack = (ago: number) => makeItNoonOf(accounts.database, dayOf(ago));

/** Three days ago there was a deposit and two grants, two days ago nothing, yesterday one grant; and it is today. */
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey } = accounts;
  const { accountId } = await personWithAccount(db, dataKey);
  await goBack(3);
  const fundId = await fundWith(db, '1000.00');
  for (const amount of ['100.00', '200.00']) await grant(db, fundId, accountId, amount, '2099-01-01');
  await goBack(1);
  await grant(db, fundId, accountId, '50.00');
  await goBack(0);
});
afterAll(() => accounts.stop());

const HEADS = `{ ledgerChainKeys ledgerChainHeads(first: 3) { pageInfo { hasNextPage } edges { node { day head previous lines signature } } } }`;
interface Head {
  readonly day: string;
  readonly head: string;
  readonly previous: string;
  readonly lines: string;
  readonly signature: string;
}

async function publishedHeads() {
  const { data } = await accounts.as(nobody, HEADS);
  const { ledgerChainKeys: keys, ledgerChainHeads: page } = data as unknown as {
    ledgerChainKeys: JSONWebKeySet;
    ledgerChainHeads: { edges: { node: Head }[] };
  };
  return { keys, heads: page.edges.map(({ node }) => node) };
}

/** The journal as an intruder with every right leaves it. */
async function intruding(statement: string, work: () => Promise<void>): Promise<void> {
  const asIntruder = (sql: string) =>
    accounts.database.asSuperuser(`do $do$ begin set local session_replication_role = replica; ${sql}; end $do$`);
  const tables = ['journal_line', 'journal_entry', 'entitlement_lot', 'ledger_day', 'ledger_link'];
  await asIntruder(tables.map((table) => `create table kept_${table} as table ${table}`).join('; '));
  try {
    await asIntruder(statement);
    await work();
  } finally {
    await asIntruder(
      tables
        .map((table) => `delete from ${table}; insert into ${table} table kept_${table}; drop table kept_${table}`)
        .join('; '),
    );
  }
}

const firstDifference = async (kept?: Parameters<typeof verifyLedger>[1]) =>
  (await verifyLedger(accounts.db, kept)).differences[0];

const line = (ago: number, nth: number) =>
  `(select id from ledger_row where booked_at < ledger_midnight('${dayOf(ago - 1)}') and booked_at >= ledger_midnight('${dayOf(ago)}') order by booked_at, id offset ${nth - 1} limit 1)`;

async function idOf(ago: number, nth: number) {
  const [row] = await accounts.database.asSuperuser<{ id: string }>(`select ${line(ago, nth)} as id`);
  return row?.id;
}

describe('sealing', () => {
  it('leaves a day open while a transaction runs that had begun to write, then seals every day that is over, once', async () => {
    await accounts.db.transaction(async (writer) => {
      await writer.query(`select pg_current_xact_id()`);
      expect(await sealDays(accounts.db)).toEqual([]);
    });

    const sealed: string[] = [];
    // Other databases of the cluster have writers, too, and they are waited for as well.
    await vi.waitFor(async () => {
      const rounds = await Promise.all([sealDays(accounts.db), sealDays(accounts.db)]);
      sealed.push(...rounds.flat());
      expect(sealed).toHaveLength(3);
    }, 20_000);
    expect(sealed.sort()).toEqual([dayOf(3), dayOf(2), dayOf(1)]);
    expect(await sealDays(accounts.db)).toEqual([]);
  });

  it('refuses a booking into a day that is closed', async () => {
    await goBack(1);
    const closed = expect.objectContaining({ message: 'LEDGER_DAY_CLOSED' }) as unknown;
    await expect(fundWith(accounts.db, '1.00')).rejects.toMatchObject({ cause: closed });
    await goBack(0);
    expect(await disagreements(accounts.db)).toEqual([]);
  });

  it('shows the heads to anybody, chained and signed, those of days without lines too', async () => {
    const { keys, heads } = await publishedHeads();
    expect(heads.map(({ day, lines }) => [day, lines])).toEqual([
      [dayOf(1), '1'],
      [dayOf(2), '0'],
      [dayOf(3), '3'],
    ]);
    expect(heads.map(({ previous }) => previous)).toEqual([heads[1]?.head, heads[2]?.head, '']);
    const newest = heads[0];
    const { payload } = await jwtVerify(newest?.signature ?? '', createLocalJWKSet(keys), {
      typ: 'tessera-ledger-head+jwt',
      issuer: 'accounts',
    });
    expect(payload).toMatchObject({ day: newest?.day, head: newest?.head, previous: newest?.previous, lines: '1' });
  });

  it('goes on in the list from where a cursor says', async () => {
    const after = Buffer.from(dayOf(2)).toString('base64url');
    const { data } = await accounts.as(
      holder(),
      `query ($after: String) { ledgerChainHeads(after: $after) { edges { node { day } } } }`,
      { after },
    );
    expect(data).toEqual({ ledgerChainHeads: { edges: [{ node: { day: dayOf(3) } }] } });
  });
});

describe('verifying', () => {
  it('finds nothing wrong in a journal that was left alone', async () => {
    const kept = (await publishedHeads()).heads;
    expect(await verifyLedger(accounts.db, kept)).toEqual({
      days: 3,
      lines: 4n,
      lastDay: dayOf(1),
      differences: [],
    });
  });

  it.each([
    ['changed', () => `update journal_line set amount = amount + 1 where id = ${line(3, 2)}`, 'CHANGED'],
    [
      'given another reason',
      () =>
        `update journal_entry set reason = 'x' where id = (select entry_id from journal_line where id = ${line(3, 2)})`,
      'CHANGED',
    ],
    ['removed', () => `delete from journal_line where id = ${line(3, 2)}`, 'REMOVED'],
  ])('names the day and the line that an intruder has %s', async (_what, statement, kind) => {
    const lineId = await idOf(3, 2);
    await intruding(statement(), async () => {
      expect(await firstDifference()).toEqual({ day: dayOf(3), kind, position: '2', lineId });
    });
    expect(await firstDifference()).toBeUndefined();
  });

  it.each([
    ['among the lines of a day', 3, '2'],
    ['in a day without lines', 2, '1'],
    ['before all days', 5, null],
  ])('names the line that an intruder has inserted %s', async (_where, ago, position) => {
    const lineId = '00000000-0000-7000-8000-000000000001';
    const at =
      ago === 3
        ? `(select booked_at from ledger_row where id = ${line(3, 1)}) + interval '1 microsecond'`
        : `ledger_midnight('${dayOf(ago)}')`;
    const statement = `insert into journal_line (id, entry_id, movement, amount, currency, fund_id, booked_at)
      select '${lineId}', entry_id, 'DEPOSIT', 1, currency, fund_id, ${at} from journal_line where id = ${line(3, 1)}`;
    await intruding(statement, async () => {
      expect(await firstDifference()).toEqual({ day: dayOf(ago), kind: 'INSERTED', position, lineId });
    });
  });

  it('names the day whose chain an intruder has written anew, by the day after, or else by a head that was kept', async () => {
    const kept = readKeptHeads((await publishedHeads()).heads.map(({ day, head }) => `${day} ${head}`).join('\n'));
    const change = `update journal_line set amount = amount + 1 where id = ${line(3, 2)}`;
    const anew = (ago: number) =>
      `delete from ledger_link where day = '${dayOf(ago)}';
       update ledger_day d set previous = coalesce((select head from ledger_day where day = d.day - 1), '') where day = '${dayOf(ago)}';
       insert into ledger_link (day, line_number, line_id, hash) select d.day, c.line_number, c.line_id, c.hash from ledger_day d, ledger_chain(d.day, d.previous) c where d.day = '${dayOf(ago)}';
       update ledger_day d set head = coalesce((select hash from ledger_link l where l.day = d.day and l.line_number = d.lines), ledger_beginning(d.previous, d.day)) where day = '${dayOf(ago)}'`;

    await intruding([change, anew(3)].join(';'), async () => {
      expect(await firstDifference()).toEqual({
        day: dayOf(3),
        kind: 'CHAIN_BROKEN',
        position: null,
        lineId: null,
      });
    });
    await intruding([change, anew(3), anew(2), anew(1)].join(';'), async () => {
      expect(await firstDifference()).toBeUndefined();
      expect(await firstDifference(kept)).toMatchObject({ day: dayOf(3), kind: 'HEAD_DIFFERS' });
    });
  });

  it('does not read heads that are none', () => {
    expect(() => readKeptHeads('2026-01-01 abc')).toThrow('line 1 of the heads');
  });
});
