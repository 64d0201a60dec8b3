import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { recordAdmissions, type RecordedAdmission } from '../admission/record-admissions.ts';
import { findProviders, type FoundProvider } from './catalogue/find-providers.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { sortItems, type SortedCatalogue } from './catalogue/sort-items.ts';
import { writeItems, type WrittenItem } from './catalogue/write-items.ts';

/** What became of one row of the file. */
export interface RowReport {
  readonly row: number;
  readonly result: WrittenItem['result'] | 'rejected';
  readonly reasons: readonly string[]; // codes, when rejected
  readonly sameAsRow: number | null; // earlier row that says the same
  readonly opportunityId: string | null;
  readonly providerId: string | null;
  readonly status: string | null;
}

/** What became of a catalogue. */
export interface CatalogueImport {
  readonly rows: readonly RowReport[];
  readonly providers: readonly FoundProvider[];
}

const reportOf = (item: WrittenItem, row: number, admitted: ReadonlySet<string>): RowReport => ({
  row,
  result: row === item.row ? item.result : 'unchanged',
  reasons: [],
  sameAsRow: row === item.row ? null : item.row,
  opportunityId: item.opportunityId,
  providerId: item.providerId,
  status: admitted.has(item.opportunityId) ? 'ADMITTED' : item.status,
});

/** The report of every row, in the order of the file. */
function rowReports(
  { repeated, rejected }: SortedCatalogue,
  written: readonly WrittenItem[],
  admitted: ReadonlySet<string>,
): readonly RowReport[] {
  const byRow = new Map(written.map((item) => [item.row, item]));
  const none = { sameAsRow: null, opportunityId: null, providerId: null, status: null };
  return [
    ...written.map((item) => reportOf(item, item.row, admitted)),
    ...[...repeated].flatMap(([row, earlier]) => {
      const item = byRow.get(earlier);
      return item === undefined ? [] : [reportOf(item, row, admitted)];
    }),
    ...[...rejected].map(([row, reasons]) => ({ row, result: 'rejected' as const, reasons, ...none })),
  ].sort((a, b) => a.row - b.row);
}

async function write(tx: Tx, sorted: SortedCatalogue, admission: RecordedAdmission | null): Promise<CatalogueImport> {
  // One import at a time, and for as long as it takes: it is a command of an operator, not a request that somebody waits for.
  await tx.query(
    `select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
  );
  await tx.query(`select pg_advisory_xact_lock(hashtext('registry catalogue'))`);
  const providers = await findProviders(tx, sorted.items);
  const written = await writeItems(tx, sorted.items, providers);
  const ids = written.map(({ opportunityId }) => opportunityId);
  const admitted = admission === null ? new Set<string>() : await recordAdmissions(tx, ids, admission);
  return { rows: rowReports(sorted, written, admitted), providers: [...providers.values()] };
}

/**
 * Loads a catalogue of the French training account: rows that can be taken in one transaction, the others told with their reasons; a malformed file loads nothing.
 * With an `admission`, what is submitted is admitted by it.
 */
export async function importCatalogue(
  db: DataSource,
  file: string,
  admission: RecordedAdmission | null = null,
): Promise<CatalogueImport> {
  const sorted = sortItems(await readCatalogue(file));
  return inTransaction(db, (tx) => write(tx, sorted, admission));
}
