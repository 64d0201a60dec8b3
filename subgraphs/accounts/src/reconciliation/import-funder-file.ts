import { createHash } from 'node:crypto';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { findFund } from '../fund/find-fund.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { readFunderFile, type FunderLine } from './read-funder-file.ts';
import { funderFileMalformed, type FunderFileMalformed } from './reconciliation-refusal.ts';
import { ReconciliationEntity, type Reconciliation } from './reconciliation.entity.ts';
import { reconcilesFund } from './reconciliation.policy.ts';

/** A funder's file of what it has paid into a fund. */
export interface ImportFunderFile {
  readonly fundId: string;
  readonly file: string; // its text
}

export type ImportFunderFileOutcome =
  { readonly reconciliation: Reconciliation } | { readonly refusal: NotFound | FunderFileMalformed };

/** Keeps the lines of a file; the same file again gives what is there. */
async function keep(
  tx: Tx,
  fundId: string,
  file: string,
  lines: readonly FunderLine[],
  importedBy: string,
): Promise<Reconciliation> {
  const fileDigest = createHash('sha256').update(file).digest('hex');
  const days = lines.map(({ bookedOn }) => bookedOn).sort();
  const fresh = await tx.query<{ id: string }[]>(
    `insert into reconciliation (fund_id, file_digest, first_day, last_day, lines, imported_by) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint reconciliation_once do nothing returning id`,
    [fundId, fileDigest, days.at(0), days.at(-1), lines.length, importedBy],
  );
  const [born] = fresh;
  if (born !== undefined)
    await tx.query(
      `insert into reconciliation_line (reconciliation_id, line_number, payment_reference, amount, booked_on)
       select $1, * from unnest($2::integer[], $3::text[], $4::bigint[], $5::date[])`,
      [
        born.id,
        lines.map(({ lineNumber }) => lineNumber),
        lines.map(({ paymentReference }) => paymentReference),
        lines.map(({ amount }) => amount.toString()),
        lines.map(({ bookedOn }) => bookedOn),
      ],
    );
  return tx.getRepository(ReconciliationEntity).findOneByOrFail({ fundId, fileDigest });
}

async function importInto(
  db: DataSource,
  { fundId, file }: ImportFunderFile,
  importedBy: string,
  reaches: (fund: Fund) => boolean,
): Promise<ImportFunderFileOutcome> {
  return inTransaction(db, async (tx) => {
    const found = await findFund(tx, fundId, reaches);
    if ('refusal' in found) return found;
    const read = readFunderFile(file, found.fund.currency);
    if ('complaints' in read) return { refusal: funderFileMalformed(read.complaints) };
    return { reconciliation: await keep(tx, fundId, file, read.lines, importedBy) };
  });
}

/** Imports a file for whoever may reconcile the fund: all of it, or nothing. */
export const importFunderFile = (
  db: DataSource,
  viewer: Viewer,
  command: ImportFunderFile,
): Promise<ImportFunderFileOutcome> =>
  importInto(db, command, viewer.subject ?? 'nobody', (fund) => reconcilesFund(viewer, fund));

/** The same for an operator at the machine, whose files may be larger than a request. */
export const importFunderFileAsOperator = (
  db: DataSource,
  command: ImportFunderFile,
): Promise<ImportFunderFileOutcome> => importInto(db, command, 'operator', () => true);
