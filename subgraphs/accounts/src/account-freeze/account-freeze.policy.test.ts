import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { decidesFreeze } from './account-freeze.policy.ts';

const personId = uuidv7();

describe('who freezes an account, and lifts that', () => {
  it.each<[string, Viewer, boolean, boolean]>([
    // viewer, at the holder's wish, on a legal ground
    ['nobody', nobody, false, false],
    ['the holder', holder(personId), true, false],
    ['another person', holder(), false, false],
    ['an investigator', staff('FRAUD_INVESTIGATOR'), false, true],
    ['an investigator of their own account', staff('FRAUD_INVESTIGATOR', null, { subject: personId }), true, false],
    ['an adviser', staff('PES_ADVISER', uuidv7()), false, false],
    ['treasury', staff('TREASURY'), false, false],
    ['an operator', staff('OPERATOR'), false, false],
    ['a machine client', machine(uuidv7()), false, false],
  ])('%s', (_who, viewer, atWish, onLegalGround) => {
    expect(decidesFreeze(viewer, personId, 'HOLDER_WISH')).toBe(atWish);
    expect(decidesFreeze(viewer, personId, 'IDENTITY_MISUSE')).toBe(onLegalGround);
    expect(decidesFreeze(viewer, personId, 'COURT_ORDER')).toBe(onLegalGround);
  });
});
