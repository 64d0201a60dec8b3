import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import type { EscoBundle, FileReport } from './esco/bundle.ts';
import { readBundle } from './esco/read-bundle.ts';
import { writeBundle, type BundleCount } from './esco/write-bundle.ts';
import { textTable } from './text-table.ts';

/** What ESCO's terms of reuse ask every service to say. */
export const ESCO_NOTICE = 'This service uses the ESCO classification of the European Commission.';

/** A bundle that was read, and what the database made of it. */
export interface EscoImport {
  readonly bundle: EscoBundle;
  readonly counts: BundleCount;
}

/** Loads a folder of ESCO files: all of it in one transaction, or, when anything is malformed, nothing. */
export async function importEsco(
  db: DataSource,
  folder: string,
  onFile: (report: FileReport) => void = () => undefined,
): Promise<EscoImport> {
  const bundle = await readBundle(folder, onFile);
  return { bundle, counts: await inTransaction(db, (tx) => writeBundle(tx, bundle)) };
}

/** What was loaded and what was left out, as tables for a terminal. */
export function escoReport({ bundle, counts }: EscoImport): string {
  const written = Object.entries(counts).map(([what, count]) => [
    what === 'iscoGroups' ? 'ISCO groups' : what,
    count.created + count.changed + count.unchanged,
    count.created,
    count.changed,
    count.unchanged,
    count.removed,
  ]);
  const skipped = bundle.files.flatMap(({ file, skipped: reasons }) =>
    [...reasons].map(([reason, rows]) => [file, rows, reason]),
  );
  const parts = [textTable(['loaded', 'in all', 'new', 'changed', 'unchanged', 'removed'], written)];
  if (skipped.length > 0) parts.push(textTable(['left out of', 'rows', 'because'], skipped));
  if (bundle.ignored.length > 0) parts.push(`Not needed, not read: ${bundle.ignored.join(', ')}`);
  return [...parts, ESCO_NOTICE].join('\n\n');
}
