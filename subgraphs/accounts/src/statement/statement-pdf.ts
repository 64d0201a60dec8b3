import { fileURLToPath } from 'node:url';
import { decimalOf } from '@tessera/kit/money/money.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import PDFDocument from 'pdfkit';
import { heldInAll, type HeldOfSource } from '../account/balance-as-of.ts';
import type { AccountStatement } from './state-account.ts';
import { wordsOf } from './statement-movement.ts';

type Pdf = InstanceType<typeof PDFDocument>;

// A font with Latin, Greek and Cyrillic letters: names of funds and grants come in any language of the Union.
const fontFile = (name: string): string => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const PLAIN = fontFile('DejaVuSansCondensed');
const BOLD = fontFile('DejaVuSansCondensed-Bold');

const SIZE = 8.5;
const GAP = 5;

interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

const columns: readonly Column[] = [
  { title: 'Day', x: 50, width: 55, align: 'left' },
  { title: 'What happened', x: 107, width: 193, align: 'left' },
  { title: 'Source', x: 304, width: 74, align: 'left' },
  { title: 'Available', x: 380, width: 55, align: 'right' },
  { title: 'Reserved', x: 437, width: 55, align: 'right' },
  { title: 'Spent', x: 494, width: 51, align: 'right' },
];

type Row = readonly string[];

/** Writes one row, on a new page when this one is full. */
function writeRow(pdf: Pdf, row: Row, font: string): void {
  pdf.font(font).fontSize(SIZE);
  const heights = columns.map(({ width }, index) => pdf.heightOfString(row[index] ?? '', { width }));
  const height = Math.max(...heights); // the longest text decides: words and sources wrap
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  const top = pdf.y;
  columns.forEach(({ x, width, align }, index) => {
    pdf.text(row[index] ?? '', x, top, { width, align });
  });
  pdf.y = top + height + GAP;
}

const sourceName = (source: string | null): string =>
  source === null ? 'your own' : source.toLowerCase().replaceAll('_', ' ');

/** One side of the statement: a row for each source, and their sum. */
function writeSide(pdf: Pdf, day: string, title: string, side: readonly HeldOfSource[]): void {
  for (const { source, available, reserved, spent } of side)
    writeRow(pdf, ['', '', sourceName(source), ...[available, reserved, spent].map(decimalOf)], PLAIN);
  const figures = (['available', 'reserved', 'spent'] as const).map((figure) => decimalOf(heldInAll(side, figure)));
  writeRow(pdf, [day, title, 'in all', ...figures], BOLD);
}

const signed = (units: bigint): string => (units === 0n ? '' : `${units > 0n ? '+' : ''}${decimalOf(units)}`);

const MOST = 500; // movements: setting type keeps the process from anything else

/** The statement for people, on pages of A4. */
export async function pdfOf(statement: AccountStatement): Promise<Buffer> {
  if (statement.movements.length > MOST)
    throw new BadArgument(`More than ${MOST} movements on paper: choose a shorter period, or another format.`);
  const { accountId, from, to, knownAt, currency, opening, movements, closing } = statement;
  const title = `Statement of a learning account, ${from} to ${to}`;
  const pdf = new PDFDocument({ size: 'A4', margin: 50, info: { Title: title, CreationDate: new Date(knownAt) } });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.font(BOLD).fontSize(14).text(title);
  pdf.font(PLAIN).fontSize(SIZE).moveDown(0.5);
  pdf.text(`Account ${accountId}. Amounts in ${currency}. As known at ${knownAt.slice(0, 19)} UTC.`).moveDown(1);
  writeRow(
    pdf,
    columns.map((column) => column.title),
    BOLD,
  );
  writeSide(pdf, from, 'Before the first day', opening);
  for (const movement of movements) {
    const { available, reserved, spent } = movement.changes;
    const own = movement.source === null ? ` (${decimalOf(movement.amount)})` : '';
    const changes = [available, reserved, spent].map(signed);
    writeRow(pdf, [movement.day, wordsOf(movement) + own, sourceName(movement.source), ...changes], PLAIN);
  }
  writeSide(pdf, to, 'At the end of the last day', closing);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
