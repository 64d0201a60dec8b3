import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file or folder of real data for tests that want some, below the folder that `TESSERA_REAL_DATA` names: `esco`, `courses/…`, `credentials`. Null when it is
 * not there; a test that needs it then says that it is skipped.
 */
export function realData(path: string): string | null {
  const folder = process.env['TESSERA_REAL_DATA'];
  const wanted = folder === undefined ? null : join(folder, path);
  return wanted !== null && existsSync(wanted) ? wanted : null;
}

/** Where a test finds programs to start, such as `node`. */
export const programsPath = process.env['PATH'];
