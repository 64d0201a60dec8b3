import type { Readable } from 'node:stream';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { enterPersons, type Entry } from './enter-persons.ts';
import { readPersonFile, type PersonRow } from './read-person-file.ts';

/** What came of one row of a register's file. */
export type LoadedRow = Entry & { readonly line: number; readonly personId: string };

/** A register's file, and whose it is. */
export interface LoadPersons {
  readonly file: Readable;
  readonly source: string; // name of the register, kept with each fact
  readonly chunk?: number; // rows per transaction
}

const idOf = (row: PersonRow): string => ('person' in row ? row.person.personId : row.personId);

/** Enters the rows of a chunk in one transaction; rows that are wrong are refused without it. */
async function enter(
  db: DataSource,
  dataKey: Buffer,
  source: string,
  rows: readonly PersonRow[],
): Promise<readonly LoadedRow[]> {
  const told = rows.flatMap((row) => ('person' in row ? [row.person] : []));
  const entries = await inTransaction(db, (tx) => enterPersons(tx, dataKey, source, told));
  const entryOf = new Map(told.map(({ personId }, index) => [personId, entries[index]]));
  return rows.map((row) => {
    const entry = 'person' in row ? entryOf.get(row.person.personId) : undefined;
    const refused = {
      result: 'REFUSED',
      problem: 'problem' in row ? row.problem : 'The row was not entered.',
    } as const;
    return { line: row.line, personId: idOf(row), ...(entry ?? refused) };
  });
}

/**
 * Enters and changes persons from a register's file, chunk by chunk, and tells of every row what came of it. Each chunk is a transaction of its own: a load that was
 * interrupted is simply run again. A person who stands in the file more than once is told of in the file's order.
 */
export async function* loadPersons(
  db: DataSource,
  dataKey: Buffer,
  { file, source, chunk = 1_000 }: LoadPersons,
): AsyncGenerator<LoadedRow> {
  const rows: PersonRow[] = [];
  const entered = (): Promise<readonly LoadedRow[]> => enter(db, dataKey, source, rows.splice(0));
  for await (const row of readPersonFile(file)) {
    if ('person' in row && rows.some((before) => idOf(before) === idOf(row))) yield* await entered();
    rows.push(row);
    if (rows.length === chunk) yield* await entered();
  }
  if (rows.length > 0) yield* await entered();
}
