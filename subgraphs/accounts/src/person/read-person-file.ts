import type { Readable } from 'node:stream';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { CsvError, parse } from 'csv-parse';
import { countedFacts, listedFacts } from '../policy/decision-table.ts';
import type { ToldPerson } from './enter-persons.ts';
import type { PersonFact } from './person.entity.ts';

/** One row of a register's file, or what is wrong with it. */
export type PersonRow = { readonly line: number } & (
  { readonly person: ToldPerson } | { readonly personId: string; readonly problem: string }
);

/** The file cannot be read further than this line. */
export class PersonFileMalformed extends Error {
  override readonly name = 'PersonFileMalformed';
  readonly code = 'MALFORMED_FILE';
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
  }
}

const factOf = {
  labourForceStatus: 'LABOUR_FORCE_STATUS',
  qualification: 'QUALIFICATION',
  sector: 'SECTOR',
  workingTime: 'WORKING_TIME',
  residence: 'RESIDENCE',
} as const satisfies Readonly<Record<string, PersonFact['fact']>>;

const REQUIRED = ['person', 'since'];
const NAMES = ['givenName', 'familyName', 'birthDate'] as const;
const COLUMNS = new Set([...REQUIRED, 'region', ...NAMES, ...Object.keys(factOf)]);
const UNKNOWN = 'UNKNOWN'; // ends a fact; an empty value leaves it as it is
const LONGEST_NAME = 200;

type Values = Readonly<Partial<Record<string, string>>>;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isName = (text: string): boolean => text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text);

function isValueOf(fact: PersonFact['fact'], value: string): boolean {
  if (value === UNKNOWN) return true;
  if (fact !== 'WORKING_TIME') return (listedFacts[fact] as readonly string[]).includes(value);
  const { from, to } = countedFacts.WORKING_TIME;
  return /^(?:0|[1-9]\d{0,2})$/.test(value) && Number(value) >= from && Number(value) <= to;
}

/** What is wrong with the values of a row, without quoting them; null when nothing is. */
function problemOf(values: Values): string | null {
  const { person = '', since = '', region = '', birthDate = '' } = values;
  if (!isUuid(person)) return 'person: the subject of a sign-in is a UUID.';
  if (!isDay(since)) return 'since: the first day on which the facts hold, such as 2026-01-01.';
  if (region !== '' && !/^[A-Z]{2}[0-9A-Z]{0,3}$/.test(region)) return 'region: a NUTS code such as BE21.';
  const given = NAMES.filter((name) => (values[name] ?? '') !== '');
  if (given.length > 0 && given.length < NAMES.length) return `${NAMES.join(', ')}: all three, or none.`;
  if (given.length > 0 && !isDay(birthDate)) return 'birthDate: a day such as 1990-05-01.';
  if (!given.every((name) => isName(values[name] ?? ''))) return `names have at most ${LONGEST_NAME} characters.`;
  const wrong = Object.entries(factOf).find(([column, fact]) => !isFactOrEmpty(fact, values[column]));
  return wrong === undefined ? null : `${wrong[0]}: no value of ${wrong[1]}.`;
}

const isFactOrEmpty = (fact: PersonFact['fact'], value = ''): boolean => value === '' || isValueOf(fact, value);

function personOf({ person = '', since = '', region = '', ...values }: Values): ToldPerson {
  const { givenName = '', familyName = '', birthDate = '' } = values;
  return {
    personId: person.toLowerCase(),
    region: region === '' ? null : region,
    identity: birthDate === '' ? null : { givenName, familyName, birthDate },
    since,
    facts: Object.entries(factOf).flatMap(([column, fact]) => {
      const value = values[column] ?? '';
      return value === '' ? [] : [{ fact, value: value === UNKNOWN ? null : value }];
    }),
  };
}

function headerOf(record: readonly string[]): readonly string[] {
  const missing = REQUIRED.find((column) => !record.includes(column));
  if (missing !== undefined) throw new PersonFileMalformed(1, `the header does not have the column ${missing}`);
  const strange = record.find((column, index) => !COLUMNS.has(column) || record.indexOf(column) < index);
  if (strange !== undefined)
    throw new PersonFileMalformed(1, 'the header has a column that is not known, or one of them twice');
  return record;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

async function* recordsOf(file: Readable): AsyncGenerator<Parsed> {
  let line = 1;
  const parser = file.pipe(
    parse({
      bom: true,
      delimiter: [',', ';'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }),
  );
  file.once('error', (error) => parser.destroy(error));
  try {
    for await (const parsed of parser as unknown as AsyncIterable<Parsed>) {
      line = parsed.info.lines;
      yield parsed;
    }
  } catch (error) {
    throw error instanceof CsvError
      ? new PersonFileMalformed(line + 1, 'a quote stands where none may, or is never closed')
      : error;
  }
}

/** The rows of a register's file, one at a time: a row that is wrong stands alone, and a file that cannot be read further ends with `PersonFileMalformed`. */
export async function* readPersonFile(file: Readable): AsyncGenerator<PersonRow> {
  let header: readonly string[] | undefined;
  for await (const { record, info } of recordsOf(file)) {
    if (header === undefined) {
      header = headerOf(record);
      continue;
    }
    const { lines: line } = info;
    if (record.length !== header.length)
      throw new PersonFileMalformed(line, `the header has ${header.length} columns and this record ${record.length}`);
    const values = Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']));
    const problem = problemOf(values);
    yield problem === null
      ? { line, person: personOf(values) }
      : { line, personId: isUuid(values['person'] ?? '') ? (values['person'] ?? '') : '', problem };
  }
  if (header === undefined) throw new PersonFileMalformed(1, 'the file is empty');
}
