import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A code block of a page. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly remark: string; // what follows the language: `not-run`, or a program that is needed
  readonly heading: string; // the last one above
  readonly text: string;
}

/** The text of a file of the checkout. */
export const pageText = (page: string): string => readFileSync(`${ROOT}/${page}`, 'utf8');

/** Every code block of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  let heading = '';
  return [...pageText(page).matchAll(/^#+ (.+)$|^```(\w+) ?(.*)\n([^]*?)^```$/gm)].flatMap((match) => {
    const [, title, language, remark = '', text = ''] = match;
    // A comment within a block begins like a heading, but blocks are matched whole.
    if (title !== undefined) heading = title;
    return language === undefined ? [] : [{ page, language, remark, heading, text }];
  });
}

/** The first cells of the rows of a table that stands under a heading, each with the names it holds in backticks. */
export function namesInTable(page: string, heading: string, column = 0): readonly string[] {
  const section = pageText(page)
    .split(/^(?=#+ )/m)
    .find((part) => part.replace(/^#+ /, '').startsWith(`${heading}\n`));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('| ') && !/^\| *-/.test(line));
  return rows.slice(1).flatMap((row) => {
    const cell = row.split('|')[column + 1] ?? '';
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  });
}
