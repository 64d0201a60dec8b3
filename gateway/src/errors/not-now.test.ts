import { expect, it } from 'vitest';
import { isNotNow } from './not-now.ts';

const error = (code: string) => ({ message: code, extensions: { code } });

it.each([
  ['no data, and the subgraph is busy', { data: null, errors: [error('TOO_BUSY')] }, true],
  ['no data, and its database is away', { data: null, errors: [error('UNAVAILABLE')] }, true],
  ['every field null', { data: { me: null }, errors: [error('FORBIDDEN'), error('TOO_BUSY')] }, true],
  ['another field answered', { data: { me: null, skills: [] }, errors: [error('TOO_BUSY')] }, false],
  ['no data for another reason', { data: null, errors: [error('INTERNAL')] }, false],
  ['an answer', { data: { me: {} } }, false],
])('%s', (_what, answer, expected) => {
  expect(isNotNow(answer)).toBe(expected);
});
