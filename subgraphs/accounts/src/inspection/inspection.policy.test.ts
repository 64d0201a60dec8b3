import { also, holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { expect, it } from 'vitest';
import { inspectorOf } from './inspection.policy.ts';

const auditor = staff('AUDITOR');

it.each([
  ['an auditor', auditor, true],
  ['an auditor who has an account', also(holder(), auditor), true],
  ['a holder', holder(), false],
  ['treasury', staff('TREASURY'), false],
  ['an investigator', staff('FRAUD_INVESTIGATOR'), false],
  ['an analyst', staff('ANALYST'), false],
  ['a data protection officer', staff('DPO'), false],
  ['a case tool', machine('0198a000-0000-7000-8000-000000000000', 'BE21'), false],
  ['nobody', nobody, false],
] as const)('%s inspects the ledger: %s', (_who, viewer, inspects) => {
  expect(inspectorOf(viewer) !== null).toBe(inspects);
});
