import { isRefusal } from '@tessera/kit/outcome/refusal.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { CsvError, parse } from 'csv-parse/sync';
import { malformedFile, type MalformedFile } from './top-up-refusal.ts';
import type { TopUpProblem } from './top-up.entity.ts';

/** One top-up as its funder asks for it. */
export interface AskedTopUp {
  readonly person: string; // the person's pseudonym
  readonly amount: bigint | null; // minor units; null when it cannot be read
  readonly expiresOn: string | null; // null: never
  readonly problem: TopUpProblem | null;
}

const COLUMNS = ['person', 'amount', 'expiresOn'] as const;
const REQUIRED = ['person', 'amount'] as const;
const LONGEST_REFERENCE = 100;
const MOST = 1_000_000_00n; // minor units for one person

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const isDay = (text: string): boolean =>
  /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** What is wrong with the values of one row; null when nothing is. */
function problemOf(person: string, amount: bigint | null, expiresOn: string | null): TopUpProblem | null {
  const code = 'UNREADABLE';
  if (person === '' || person.length > LONGEST_REFERENCE || /\p{Cc}/u.test(person))
    return { code, column: 'person', message: `A person’s reference has 1 to ${LONGEST_REFERENCE} characters.` };
  if (amount === null || amount <= 0n || amount > MOST)
    return { code, column: 'amount', message: 'An amount is a decimal such as 200.00, from 0.01 to 1000000.00.' };
  if (expiresOn !== null && !isDay(expiresOn))
    return { code, column: 'expiresOn', message: 'A last day is a day such as 2027-12-31, or empty for never.' };
  return null;
}

/** One row from its texts, with what is wrong in it. */
export function askedTopUp(given: {
  readonly person: string;
  readonly amount: string;
  readonly expiresOn: string;
}): AskedTopUp {
  const person = given.person.trim();
  const amount = minorUnitsOf(given.amount.trim());
  const expiresOn = given.expiresOn.trim() === '' ? null : given.expiresOn.trim();
  const problem = problemOf(person, amount, expiresOn);
  return problem === null
    ? { person, amount, expiresOn, problem }
    : { person: person.slice(0, LONGEST_REFERENCE).replace(/\p{Cc}/gu, ' '), amount: null, expiresOn: null, problem };
}

function recordsOf(file: string): readonly ParsedRecord[] | MalformedFile {
  try {
    const options = { bom: true, delimiter: [',', ';'], info: true, relax_column_count: true, skip_empty_lines: true };
    return parse(file, options) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return malformedFile('A quote stands where none may, or is never closed.', line);
  }
}

function headerOf(record: readonly string[] | undefined): readonly string[] | MalformedFile {
  if (record === undefined) return malformedFile('The file is empty.', 1);
  const missing = REQUIRED.find((column) => !record.includes(column));
  if (missing !== undefined) return malformedFile('The header does not have this column.', 1, missing);
  const strange = record.find(
    (column, index) => !(COLUMNS as readonly string[]).includes(column) || record.indexOf(column) < index,
  );
  return strange === undefined
    ? record
    : malformedFile('The header has a column that is not known, or twice.', 1, strange);
}

/** The rows of a file of top-ups: a header with the columns person, amount and, if any ends, expiresOn. A file that cannot be read is refused whole; a row that is wrong stands alone. */
export function readTopUpFile(file: string, mostRows: number): readonly AskedTopUp[] | MalformedFile {
  const records = recordsOf(file);
  if (isRefusal(records)) return records;
  const [first, ...rest] = records;
  const header = headerOf(first?.record);
  if (isRefusal(header)) return header;
  const uneven = rest.find(({ record }) => record.length !== header.length);
  if (uneven !== undefined)
    return malformedFile(
      `The header has ${header.length} columns and this record ${uneven.record.length}.`,
      uneven.info.lines,
    );
  if (rest.length === 0) return malformedFile('There is no row below the header.', 1);
  if (rest.length > mostRows) return malformedFile(`A file has at most ${mostRows} rows.`, mostRows + 1);
  const valueOf = (record: readonly string[], column: string): string => record[header.indexOf(column)] ?? '';
  return rest.map(({ record }) =>
    askedTopUp({
      person: valueOf(record, 'person'),
      amount: valueOf(record, 'amount'),
      expiresOn: header.includes('expiresOn') ? valueOf(record, 'expiresOn') : '',
    }),
  );
}
