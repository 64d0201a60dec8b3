import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { KeptHead } from './kept-heads.ts';

/** Why a sealed day is not what it was. */
export type DifferenceKind =
  | 'CHANGED' // a line, or its entry, says something else
  | 'REMOVED'
  | 'INSERTED'
  | 'CHAIN_BROKEN' // the days themselves do not fit each other
  | 'HEAD_DIFFERS'; // from one that was kept outside

/** The first thing that differs of one day. */
export interface Difference {
  readonly day: string;
  readonly kind: DifferenceKind;
  readonly position: string | null; // of the line in its day, from 1; null when the day as a whole differs
  readonly lineId: string | null;
}

/** What a verification has looked at, and what differs, oldest day first; of each day the first difference. */
export interface Verification {
  readonly days: number;
  readonly lines: bigint;
  readonly lastDay: string | null;
  readonly differences: readonly Difference[];
}

interface LineRow {
  readonly line_number: string;
  readonly sealed_line: string | null;
  readonly found_line: string | null;
  readonly difference: 'CHANGED' | 'REMOVED' | 'INSERTED';
}

async function differenceOfLines(reader: EntityManager, day: string): Promise<Difference | null> {
  const [row] = await reader.query<LineRow[]>(`select * from ledger_difference($1)`, [day]);
  if (row === undefined) return null;
  const { line_number: position, difference: kind } = row;
  return { day, kind, position, lineId: kind === 'INSERTED' ? row.found_line : row.sealed_line };
}

/** Days whose head is not that of their last line, or not the one the day after goes on from; the day before is what is named, for its head is the one that was changed. */
const brokenDays = (reader: EntityManager): Promise<{ day: string }[]> =>
  reader.query(
    `select d.day::text from ledger_day d
       left join ledger_link l on l.day = d.day and l.line_number = d.lines
       left join ledger_day n on n.day = d.day + 1
      where d.head is distinct from coalesce(l.hash, case when d.lines = 0 then ledger_beginning(d.previous, d.day) end)
         or n.previous <> d.head
         or n.day is null and d.day <> (select max(day) from ledger_day)
     order by 1`,
  );

/** Lines that were booked before the first day there is. */
const strayLines = (reader: EntityManager): Promise<{ day: string; id: string }[]> =>
  reader.query(
    `select (booked_at at time zone (select time_zone from scheme_clock))::date::text as day, id from journal_line
      where booked_at < (select ledger_midnight(min(day)) from ledger_day) order by booked_at, id limit 1`,
  );

interface DayRow {
  readonly day: string;
  readonly lines: string;
  readonly head: string;
}

/** The first difference of each day, whichever way it was found; the one that names a line comes first. */
function firstOfEach(differences: readonly Difference[]): readonly Difference[] {
  const byDay = new Map<string, Difference>();
  for (const difference of differences) if (!byDay.has(difference.day)) byDay.set(difference.day, difference);
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const wholeDay = (day: string, kind: DifferenceKind): Difference => ({ day, kind, position: null, lineId: null });

/** Makes every sealed chain anew from the journal and compares it with what was sealed, and with heads that were `kept` outside: whoever can change the journal can change the chains, but not those. */
export async function verifyLedger(db: DataSource, kept: readonly KeptHead[] = []): Promise<Verification> {
  return inTransaction(db, async (tx) => {
    await tx.query(`set local statement_timeout = 0`);
    const days = await tx.query<DayRow[]>(
      `select day::text, lines, encode(head, 'hex') as head from ledger_day order by day`,
    );
    const differences: Difference[] = (await strayLines(tx)).map(({ day, id }) => ({
      day,
      kind: 'INSERTED',
      position: null,
      lineId: id,
    }));
    for (const { day } of days) {
      const difference = await differenceOfLines(tx, day);
      if (difference !== null) differences.push(difference);
    }
    differences.push(...(await brokenDays(tx)).map(({ day }) => wholeDay(day, 'CHAIN_BROKEN')));
    const headOf = new Map(days.map(({ day, head }) => [day, head]));
    differences.push(
      ...kept.filter(({ day, head }) => headOf.get(day) !== head).map(({ day }) => wholeDay(day, 'HEAD_DIFFERS')),
    );
    return {
      days: days.length,
      lines: days.reduce((sum, { lines }) => sum + BigInt(lines), 0n),
      lastDay: days.at(-1)?.day ?? null,
      differences: firstOfEach(differences),
    };
  });
}
