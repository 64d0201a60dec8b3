import { invalidInput, type InvalidInput } from './refusal.ts';

/** Bounds of a text, in characters as PostgreSQL counts them: an emoji is one. */
export interface TextBounds {
  readonly least?: number; // of characters that can be seen; 3 when not said
  readonly most: number; // of all
}

// Controls, and marks that turn the direction of what follows: with them a text shows something else than what is in it.
const NOT_IN_LINE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const NOT_IN_TEXT = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;
const UNSEEN = /[\p{C}\p{Z}\s]/gu;

const lengthOf = (text: string): number => Array.from(text).length;

const isReadable = (text: string, { least = 3, most }: TextBounds, unwanted: RegExp): boolean =>
  text.isWellFormed() && !unwanted.test(text) && lengthOf(text.replace(UNSEEN, '')) >= least && lengthOf(text) <= most;

const wanted = (what: string, { least = 3, most }: TextBounds): string =>
  `${what} of ${least} to ${most} characters that can be read is needed.`;

/** Null for one line that people can read, such as a name, a title, a reference; otherwise the refusal of it, at its path. */
export const checkLine = (text: string, bounds: TextBounds, ...path: readonly string[]): InvalidInput | null =>
  isReadable(text, bounds, NOT_IN_LINE) ? null : invalidInput(wanted('A line', bounds), ...path);

/** Null for a text that people can read, of one line or more, such as a reason; otherwise the refusal of it, at its path. */
export const checkText = (text: string, bounds: TextBounds, ...path: readonly string[]): InvalidInput | null =>
  isReadable(text, bounds, NOT_IN_TEXT) ? null : invalidInput(wanted('A text', bounds), ...path);
