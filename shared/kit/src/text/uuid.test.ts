import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUuid, onlyUuids } from './uuid.ts';

it('knows every UUID, in either case', () => {
  fc.assert(fc.property(fc.uuid(), (id) => isUuid(id) && isUuid(id.toUpperCase())));
});

it.each([
  '',
  '0',
  'me',
  '01980000-0000-7000-8000-00000000000',
  '01980000-0000-7000-8000-0000000000000',
  '{01980000-0000-7000-8000-000000000000}',
  '01980000000070008000000000000000',
  '01980000-0000-7000-8000-00000000000g',
  '01980000-0000-7000-8000-000000000000\n',
  "01980000-0000-7000-8000-000000000000'--",
])('takes %j for none', (text) => {
  expect(isUuid(text)).toBe(false);
});

it('keeps of ids those that can name a row, in order', () => {
  const [a, b] = ['01980000-0000-7000-8000-000000000000', '01980000-0000-7000-8000-000000000001'];
  expect(onlyUuids([b, 'x', a, ''])).toEqual([b, a]);
});
