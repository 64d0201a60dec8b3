import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.env['TESSERA_REAL_DATA'] ?? '', 'credentials');

/** Folder with published vectors and samples, from `TESSERA_REAL_DATA`; null when there is none. */
export const publishedData = process.env['TESSERA_REAL_DATA'] !== undefined && existsSync(folder) ? folder : null;
