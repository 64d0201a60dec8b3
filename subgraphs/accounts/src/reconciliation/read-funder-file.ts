import { paymentReferenceOf } from '../fund/payment-reference.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { CsvError, parse } from 'csv-parse/sync';

/** One payment as the funder has it. */
export interface FunderLine {
  readonly lineNumber: number; // on which its record begins
  readonly paymentReference: string;
  readonly amount: bigint; // minor units
  readonly bookedOn: string;
}

/** What is wrong with a file, and where. */
export interface FileComplaint {
  readonly line: number;
  readonly column: string | null; // null: the record as a whole
  readonly problem: string;
}

export type FunderFile = { readonly lines: readonly FunderLine[] } | { readonly complaints: readonly FileComplaint[] };

const COLUMNS = ['payment_reference', 'amount', 'currency', 'booked_on'] as const;
type Column = (typeof COLUMNS)[number];

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const newlinesIn = (text: string): number => text.split('\n').length - 1;

function recordsOf(text: string): readonly ParsedRecord[] | FileComplaint {
  const delimiter = /^[^\n]*;/.test(text) ? ';' : ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { line, column: null, problem: unclosed ? 'a quote is never closed' : 'a quote stands where none may' };
  }
}

/** 31 February would be taken for 3 March: only a day that comes back as it was is one. */
function isDay(text: string): boolean {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** What is wrong with each value of a record, if anything. */
const problems: Readonly<Record<Column, (value: string, currency: string) => string | null>> = {
  payment_reference: (value) => (paymentReferenceOf(value) === null ? 'this is no payment reference' : null),
  amount: (value) => ((minorUnitsOf(value) ?? 0n) > 0n ? null : 'an amount is a positive decimal, such as 1250.00'),
  currency: (value, currency) => (value === currency ? null : `the fund’s currency is ${currency}`),
  booked_on: (value) => (isDay(value) ? null : 'a day is written as 2026-11-21'),
};

/** Reads a record; says what is wrong with it. */
function readRecord(
  { record, info }: ParsedRecord,
  header: readonly string[],
  currency: string,
): FunderLine | readonly FileComplaint[] {
  const line = info.lines - newlinesIn(record.join(''));
  if (record.length !== header.length)
    return [
      { line, column: null, problem: `the header has ${header.length} columns and this record ${record.length}` },
    ];
  const valueOf = (column: Column): string => record[header.indexOf(column)] ?? '';
  const complaints = COLUMNS.flatMap((column) => {
    const problem = problems[column](valueOf(column), currency);
    return problem === null ? [] : [{ line, column, problem }];
  });
  if (complaints.length > 0) return complaints;
  return {
    lineNumber: line,
    paymentReference: paymentReferenceOf(valueOf('payment_reference')) ?? '',
    amount: minorUnitsOf(valueOf('amount')) ?? 0n,
    bookedOn: valueOf('booked_on'),
  };
}

/** References that stand twice: each is complained of where it stands again. */
function repeated(lines: readonly FunderLine[]): readonly FileComplaint[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ paymentReference, lineNumber }) => {
    const before = first.get(paymentReference);
    if (before === undefined) first.set(paymentReference, lineNumber);
    return before === undefined
      ? []
      : [{ line: lineNumber, column: 'payment_reference', problem: `stands on line ${before} already` }];
  });
}

/** Reads a funder's file, a CSV with a header; its currency must be the fund's. Either all of it can be read, or everything that is wrong with it is told. */
export function readFunderFile(text: string, currency: string): FunderFile {
  const records = recordsOf(text);
  if ('problem' in records) return { complaints: [records] };
  const [head, ...rest] = records;
  const missing = COLUMNS.filter((column) => head?.record.includes(column) !== true);
  if (head === undefined || missing.length > 0)
    return {
      complaints: missing.map((column) => ({ line: 1, column, problem: 'the header does not have this column' })),
    };
  if (rest.length === 0) return { complaints: [{ line: 1, column: null, problem: 'there is no payment in the file' }] };
  const read = rest.map((record) => readRecord(record, head.record, currency));
  const lines = read.filter((line): line is FunderLine => 'lineNumber' in line);
  const complaints = [...read.flatMap((line) => ('lineNumber' in line ? [] : line)), ...repeated(lines)];
  return complaints.length > 0 ? { complaints } : { lines };
}
