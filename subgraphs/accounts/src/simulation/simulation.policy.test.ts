import { staff } from '@tessera/stack/testing/viewers.ts';
import { expect, it } from 'vitest';
import { seesSmallGroups } from './simulation.policy.ts';

it.each([
  ['POLICY_AUTHOR', true],
  ['AUDITOR', true],
  ['POLICY_APPROVER', false],
  ['ANALYST', false],
] as const)('lets a %s see small groups: %s', (role, sees) => {
  expect(seesSmallGroups(staff(role))).toBe(sees);
});
