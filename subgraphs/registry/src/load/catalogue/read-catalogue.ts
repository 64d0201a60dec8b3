import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { MalformedFile } from '../file/malformed-file.ts';
import { readCsv } from '../file/read-csv.ts';
import type { CatalogueRow } from './catalogue-item.ts';

/** Columns without which a file is not this catalogue. */
const COLUMNS = ['nom_of', 'intitule_certification', 'frais_ttc_tot_mean'] as const;

/** The character that parts the columns: whichever of comma and semicolon the header has more of. */
async function delimiterOf(path: string): Promise<string> {
  const source = path.endsWith('.gz') ? createReadStream(path).pipe(createGunzip()) : createReadStream(path);
  try {
    for await (const header of createInterface({ input: source })) {
      const count = (mark: string): number => header.split(mark).length;
      return count(';') > count(',') ? ';' : ',';
    }
  } catch {
    return ','; // reading the file in earnest says what is wrong with it
  } finally {
    source.destroy();
  }
  return ',';
}

async function* csvRows(path: string): AsyncGenerator<CatalogueRow> {
  let row = 0;
  for await (const { values } of readCsv(path, COLUMNS, await delimiterOf(path))) yield { row: ++row, values };
}

function parsedJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new MalformedFile(basename(path), 'the file cannot be read');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? [];
    const at = line === undefined || column === undefined ? {} : { line: Number(line), column };
    throw new MalformedFile(basename(path), 'this is not JSON', at);
  }
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function* jsonRows(path: string): Generator<CatalogueRow> {
  const file = basename(path);
  const rows = parsedJson(path);
  if (!Array.isArray(rows)) throw new MalformedFile(file, 'this is not an array of rows');
  for (const [index, entry] of (rows as readonly unknown[]).entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new MalformedFile(file, `entry ${index + 1} is not a row`);
    const values: Record<string, string> = {};
    for (const [column, value] of Object.entries(entry)) {
      if (!isPlain(value)) throw new MalformedFile(file, `entry ${index + 1} has more than a plain value`, { column });
      values[column] = value === null ? '' : String(value);
    }
    yield { row: index + 1, values };
  }
}

/** The rows of a catalogue: a JSON array of objects (`.json`), or CSV, plain or gzipped, with commas or semicolons. Throws `MalformedFile`. */
export async function readCatalogue(path: string): Promise<readonly CatalogueRow[]> {
  const rows: CatalogueRow[] = [];
  for await (const row of path.endsWith('.json') ? jsonRows(path) : csvRows(path)) rows.push(row);
  return rows;
}
