import { holder, machine, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { reconcilesFund } from './reconciliation.policy.ts';

const own = uuidv7();
const fund = { organisationId: own, kind: 'EMPLOYMENT_SERVICE' } as const;

it.each([
  ['treasury', staff('TREASURY', uuidv7()), true],
  ['the fund’s manager', staff('PES_FUND_MANAGER', own), true],
  ['the manager of another organisation’s funds', staff('PES_FUND_MANAGER', uuidv7()), false],
  ['a manager of another kind of funds', staff('FUND_MANAGER', own), false],
  ['an auditor', staff('AUDITOR', own), false],
  ['a holder', holder(), false],
  ['a machine of the organisation', machine(own), false],
] as const)('a fund is reconciled by %s: %s %s', (_who, viewer, allowed) => {
  expect(reconcilesFund(viewer, fund)).toBe(allowed);
});
