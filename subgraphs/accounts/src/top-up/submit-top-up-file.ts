import { isRefusal } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { readTopUpFile } from './read-top-up-file.ts';
import { submitTopUps, type SubmitTopUpsOutcome } from './submit-top-ups.ts';
import type { TopUpTerms } from './top-up-terms.ts';
import type { MalformedFile } from './top-up-refusal.ts';

/** Top-ups in a file. */
export interface SubmitTopUpFile extends TopUpTerms {
  readonly file: string; // CSV, as text
  readonly idempotencyKey: string;
}

const MOST_ROWS = 2_000; // the gateway lets no more through

/** Pledges the top-ups of a file. One that cannot be read is refused whole, and says where. */
export async function submitTopUpFile(
  db: DataSource,
  viewer: Viewer,
  { file, ...command }: SubmitTopUpFile,
): Promise<SubmitTopUpsOutcome | { readonly refusal: MalformedFile }> {
  const rows = readTopUpFile(file, MOST_ROWS);
  return isRefusal(rows) ? { refusal: rows } : submitTopUps(db, viewer, { ...command, rows });
}
