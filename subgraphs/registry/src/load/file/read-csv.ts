import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { MalformedFile } from './malformed-file.ts';

/** One record of a CSV file: the line it begins on, and its values by column. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const newlinesIn = (text: string): number => text.split('\n').length - 1;

/** Bytes to text; bytes that are not UTF-8 end the reading. */
async function* decoded(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What a failure of one of the stages says about the file. */
function malformed(error: unknown, file: string, line: number): Error {
  if (error instanceof MalformedFile || !(error instanceof Error)) return error as Error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error instanceof CsvError) {
    const quoting =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the record that begins here has a quote that is never closed'
        : 'a quote stands where none may';
    return new MalformedFile(file, quoting, { line });
  }
  if (code.startsWith('Z_')) return new MalformedFile(file, 'the gzip data is broken or cut off', { line });
  if (code.startsWith('ERR_ENCODING')) return new MalformedFile(file, 'the text is not UTF-8', { line });
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new MalformedFile(file, 'the file cannot be read');
  return error;
}

function headerOf(record: readonly string[], file: string, columns: readonly string[]): readonly string[] {
  const missing = columns.filter((column) => !record.includes(column));
  if (missing.length > 0)
    throw new MalformedFile(file, 'the header does not have this column', { line: 1, column: missing.join(', ') });
  return record;
}

function rowOf(header: readonly string[], { record }: ParsedRecord, file: string, line: number): CsvRow {
  if (record.length !== header.length)
    throw new MalformedFile(file, `the header has ${header.length} columns and this record ${record.length}`, { line });
  return { line, values: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])) };
}

/**
 * The records of a CSV file, plain or gzipped (`.gz`), one at a time. `columns` are those it must have; more are welcome. Throws `MalformedFile` at the first
 * thing that is wrong.
 */
export async function* readCsv(
  path: string,
  columns: readonly string[],
  delimiter: string | string[] = ',',
): AsyncGenerator<CsvRow> {
  const file = basename(path);
  let parsed = 0; // lines of whole records; the parser may be ahead of what was read from it
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (record, { lines }) => {
      parsed = lines;
      return record;
    },
  });
  const unpack = path.endsWith('.gz') ? createGunzip() : new PassThrough();
  const filled = pipeline(createReadStream(path), unpack, decoded, parser);
  filled.catch(() => undefined); // the parser ends with the same error
  let header: readonly string[] | undefined;
  try {
    for await (const next of parser as unknown as AsyncIterable<ParsedRecord>) {
      const begins = next.info.lines - newlinesIn(next.record.join(''));
      if (header === undefined) header = headerOf(next.record, file, columns);
      else yield rowOf(header, next, file, begins);
    }
  } catch (error) {
    throw malformed(error, file, parsed + 1);
  }
  if (header === undefined) throw new MalformedFile(file, 'the file is empty');
}
