import { expect, it } from 'vitest';
import { paymentReferenceOf } from './payment-reference.ts';

it.each([
  ['RF18 5390 0754', 'RF18 5390 0754'],
  ['  rf18  5390\t0754 ', 'RF18 5390 0754'],
  ['Ｒｆ１８', 'RF18'],
  ['+++090/9337/55493+++', '+++090/9337/55493+++'],
  ['', null],
  ['   ', null],
  ['RF-1\u200b', null],
  ['RF\u20101', null],
  ['R\u0424-1', null],
  ['x'.repeat(141), null],
])('%j is kept as %j', (given, kept) => {
  expect(paymentReferenceOf(given)).toBe(kept);
});
