import { expect, it } from 'vitest';
import { operationLimits, tooLarge } from './operation-limits.ts';

it('lets an operation pass that just fits', () => {
  expect(tooLarge(operationLimits)).toBeNull();
});

it.each(Object.keys(operationLimits) as (keyof typeof operationLimits)[])(
  'names %s when there is one too many',
  (limit) => {
    const refused = tooLarge({ ...operationLimits, [limit]: operationLimits[limit] + 1 });
    expect(refused?.extensions).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
      limit,
      maximum: operationLimits[limit],
      actual: operationLimits[limit] + 1,
    });
  },
);
