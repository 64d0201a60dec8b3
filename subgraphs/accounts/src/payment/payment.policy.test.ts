import { also, staff } from '@tessera/stack/testing/viewers.ts';
import { expect, it } from 'vitest';
import { ownOrganisations } from './payment.policy.ts';

const [AUTHORITY, PROVIDER] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'];
const treasury = staff('TREASURY', AUTHORITY);

it.each([
  ['nobody’s, for who is of the treasury alone', treasury, []],
  ['a provider’s, for who teaches there', also(treasury, staff('PROVIDER_ENROLMENT', PROVIDER)), [PROVIDER]],
  ['an employer’s, for who answers for it', also(treasury, staff('EMPLOYER_LEAVE_APPROVER', PROVIDER)), [PROVIDER]],
] as const)('somebody else pays %s', (_whose, viewer, organisations) => {
  expect(ownOrganisations(viewer)).toEqual(organisations);
});
