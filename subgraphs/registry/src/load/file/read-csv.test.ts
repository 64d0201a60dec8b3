import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readCsv, type CsvRow } from './read-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'tessera-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(name: string, content: string | Buffer, columns = ['uri', 'label']): Promise<readonly CsvRow[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: CsvRow[] = [];
  for await (const row of readCsv(path, columns)) rows.push(row);
  return rows;
}

describe('reading CSV', () => {
  it('tells of each record the line it begins on, whatever its quoted texts hold', async () => {
    const rows = await rowsOf('a.csv', '\uFEFFuri,label,more\r\n1,"two\nlines, and ""quotes""",\r\n\r\n2,é,x\r\n');

    expect(rows).toEqual([
      { line: 2, values: { uri: '1', label: 'two\nlines, and "quotes"', more: '' } },
      { line: 5, values: { uri: '2', label: 'é', more: 'x' } },
    ]);
  });

  it('reads gzip and plain alike', async () => {
    const text = 'uri,label\n1,one\n';

    expect(await rowsOf('b.csv.gz', gzipSync(text))).toEqual(await rowsOf('b.csv', text));
  });

  const whole = gzipSync(`uri,label\n${'1,one\n'.repeat(5_000)}`);
  const garbled = Buffer.from(whole);
  garbled.fill(0xff, 30, 60);

  it.each([
    ['missing.csv', 'uri,title\n1,one\n', 'missing.csv, line 1, column label: the header does not have this column'],
    ['short.csv', 'uri,label\n1,one\n2\n', 'short.csv, line 3: the header has 2 columns and this record 1'],
    [
      'open.csv',
      'uri,label\n1,one\n2,"two\n3,three\n',
      'open.csv, line 3: the record that begins here has a quote that is never closed',
    ],
    ['stray.csv', 'uri,label\n1,one\n2,"two" too\n', 'stray.csv, line 3: a quote stands where none may'],
    ['latin.csv', Buffer.from('uri,label\n1,\xe9t\xe9\n', 'latin1'), 'the text is not UTF-8'],
    ['cut.csv.gz', whole.subarray(0, whole.length - 20), 'cut.csv.gz, line '],
    ['garbled.csv.gz', garbled, 'the gzip data is broken or cut off'],
    ['plain.csv.gz', 'uri,label\n1,one\n', 'plain.csv.gz, line 1: the gzip data is broken or cut off'],
    ['empty.csv', '', 'empty.csv: the file is empty'],
  ])('says where %s is malformed', async (name, content, problem) => {
    await expect(rowsOf(name, content)).rejects.toThrow(problem);
    await expect(rowsOf(name, content)).rejects.toMatchObject({ code: 'MALFORMED_FILE', file: name });
  });

  it('says that a file is not there', async () => {
    const reading = readCsv(join(folder, 'gone.csv'), []).next();

    await expect(reading).rejects.toThrow('gone.csv: the file cannot be read');
  });
});
