import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';
import type { FileComplaint } from './read-funder-file.ts';

const SHOWN = 100;

/** The file cannot be read as one; nothing of it was imported. */
export type FunderFileMalformed = Refusal<'FunderFileMalformed'> & { readonly complaints: readonly FileComplaint[] };

export const funderFileMalformed = (complaints: readonly FileComplaint[]): FunderFileMalformed =>
  refuse(
    'FunderFileMalformed',
    `The file has ${complaints.length === 1 ? 'a fault' : `${complaints.length} faults`}; nothing of it was imported.`,
    ['input', 'file'],
    { complaints: complaints.slice(0, SHOWN) },
  );
