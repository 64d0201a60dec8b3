import { createHash } from 'node:crypto';
import { decimalOf } from '@tessera/kit/money/money.ts';
import type { HeldOfSource } from '../account/balance-as-of.ts';
import type { AccountStatement } from './state-account.ts';
import { wordsOf, type StatementMovement } from './statement-movement.ts';
import { pdfOf } from './statement-pdf.ts';

export type StatementFormat = 'PDF' | 'JSON' | 'CSV';

/** A statement as a file. */
export interface StatementDocument {
  readonly mediaType: string;
  readonly fileName: string;
  readonly base64: string;
  readonly sha256: string;
}

const sideOf = (side: readonly HeldOfSource[]) =>
  side.map(({ source, available, reserved, spent }) => ({
    source,
    available: decimalOf(available),
    reserved: decimalOf(reserved),
    spent: decimalOf(spent),
  }));

const movementOf = (movement: StatementMovement) => ({
  day: movement.day,
  kind: movement.kind,
  text: wordsOf(movement),
  amount: decimalOf(movement.amount),
  available: decimalOf(movement.changes.available),
  reserved: decimalOf(movement.changes.reserved),
  spent: decimalOf(movement.changes.spent),
  source: movement.source,
  fundId: movement.fundId,
  orderId: movement.orderId,
  lastDay: movement.lastDay,
});

function jsonOf({ accountId, from, to, knownAt, currency, opening, movements, closing }: AccountStatement): string {
  const content = {
    accountId,
    from,
    to,
    knownAt,
    currency,
    opening: sideOf(opening),
    movements: movements.map(movementOf),
    closing: sideOf(closing),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A text for a spreadsheet: what could be taken for a formula is kept from being one, but for numbers. */
const cell = (value: string | null): string => {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const COLUMNS = [
  'day',
  'kind',
  'text',
  'amount',
  'available',
  'reserved',
  'spent',
  'source',
  'fundId',
  'orderId',
  'lastDay',
] as const;

const csvOf = ({ currency, movements }: AccountStatement): string =>
  [
    [...COLUMNS, 'currency'].join(','),
    ...movements.map((movement) => {
      const shown = movementOf(movement);
      return [...COLUMNS.map((column) => cell(shown[column])), currency].join(',');
    }),
    '',
  ].join('\r\n');

const formats: Readonly<
  Record<
    StatementFormat,
    { readonly mediaType: string; readonly make: (statement: AccountStatement) => Promise<Buffer> | Buffer }
  >
> = {
  PDF: { mediaType: 'application/pdf', make: pdfOf },
  JSON: { mediaType: 'application/json', make: (statement) => Buffer.from(jsonOf(statement)) },
  CSV: { mediaType: 'text/csv; charset=utf-8', make: (statement) => Buffer.from(csvOf(statement)) },
};

/** Makes a file of a statement. The same statement gives the same bytes. */
export async function documentOf(statement: AccountStatement, format: StatementFormat): Promise<StatementDocument> {
  const { mediaType, make } = formats[format];
  const bytes = await make(statement);
  return {
    mediaType,
    fileName: `statement-${statement.from}-${statement.to}.${format.toLowerCase()}`,
    base64: bytes.toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
