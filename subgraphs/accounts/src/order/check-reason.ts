import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';

/** Null for a text of 3 to `most` characters; otherwise the refusal of it, at its path. */
export function checkReason(text: string, most: number, ...path: readonly string[]): InvalidInput | null {
  const length = (of: string): number => Array.from(of).length; // as PostgreSQL counts: an emoji is one
  return length(text.trim()) >= 3 && length(text) <= most && !text.includes('\0')
    ? null
    : invalidInput(`A text of 3 to ${most} characters is needed.`, ...path);
}
