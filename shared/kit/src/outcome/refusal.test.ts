import { expect, it } from 'vitest';
import { idempotencyMismatch, invalidInput, notFound, refuse, wrongState } from './refusal.ts';

it.each([
  ['NotFound', 'NOT_FOUND'],
  ['InvalidInput', 'INVALID_INPUT'],
  ['QuoteExpired', 'QUOTE_EXPIRED'],
  ['InsufficientEntitlement', 'INSUFFICIENT_ENTITLEMENT'],
  ['NoPlaceLeft', 'NO_PLACE_LEFT'],
  ['Busy', 'BUSY'],
])('gives %s the code %s', (type, code) => {
  expect(refuse(type, 'because')).toEqual({ __typename: type, code, message: 'because', path: null });
});

it('carries the fields of its own', () => {
  expect(refuse('QuoteExpired', 'Too late.', ['input', 'quote'], { expiredAt: 'yesterday' })).toMatchObject({
    path: ['input', 'quote'],
    expiredAt: 'yesterday',
  });
});

it('has the failures every command can have', () => {
  expect(notFound('order', 'input', 'orderId')).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'orderId'] });
  expect(invalidInput('Too long.', 'input', 'note')).toMatchObject({ code: 'INVALID_INPUT', message: 'Too long.' });
  expect(wrongState('order', 'PARTLY_SETTLED', 'input', 'orderId')).toMatchObject({
    code: 'WRONG_STATE',
    message: 'The order is partly settled.',
    state: 'PARTLY_SETTLED',
  });
  expect(idempotencyMismatch).toMatchObject({
    __typename: 'IdempotencyMismatch',
    code: 'IDEMPOTENCY_MISMATCH',
    path: ['input', 'idempotencyKey'],
  });
});
