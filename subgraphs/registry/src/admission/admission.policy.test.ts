import { anonymous, type Role, type RoleGrant, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { describe, expect, it } from 'vitest';
import { mayDecide, mayHandIn, mayPrepare } from './admission.policy.ts';

const PROVIDER = '01980000-0000-7000-8000-000000000001';
const AUTHORITY = '01980000-0000-7000-8000-000000000002';

const grant = (role: Role, organisationId: string | null): RoleGrant => ({ role, organisationId, region: null });
const person = (subject: string | null, ...roles: readonly RoleGrant[]): Viewer => ({
  ...anonymous('test'),
  subject,
  roles,
});

const officer = person('ann', grant('REGISTRY_OFFICER', AUTHORITY));
const authority = person('bob', grant('REGISTRY_AUTHORITY', AUTHORITY));
const both = person('ann', grant('REGISTRY_OFFICER', AUTHORITY), grant('REGISTRY_AUTHORITY', AUTHORITY));
const admin = person('eve', grant('PROVIDER_ADMIN', PROVIDER));

describe('who prepares a decision', () => {
  it.each([
    ['an officer', officer, true],
    ['the authority does not', authority, false],
    ['the provider does not', admin, false],
    ['an officer who works for the provider does not', person('ann', ...officer.roles, ...admin.roles), false],
    ['a machine does not', person(null, grant('REGISTRY_OFFICER', AUTHORITY)), false],
  ] as const)('%s', (_case, viewer, expected) => {
    expect(mayPrepare(viewer, { providerId: PROVIDER, preparedBy: null })).toBe(expected);
  });
});

describe('who takes a decision that Ann prepared', () => {
  it.each([
    ['another person of the authority', authority, true],
    ['Ann does not, though she holds both roles', both, false],
    ['another officer does not', person('cid', grant('REGISTRY_OFFICER', AUTHORITY)), false],
    ['the provider does not', admin, false],
    [
      'a person of the authority who enrols for the provider does not',
      person('bob', ...authority.roles, grant('PROVIDER_ENROLMENT', PROVIDER)),
      false,
    ],
    ['a machine does not', person(null, grant('REGISTRY_AUTHORITY', AUTHORITY)), false],
  ] as const)('%s', (_case, viewer, expected) => {
    expect(mayDecide(viewer, { providerId: PROVIDER, preparedBy: 'ann' })).toBe(expected);
  });
});

describe('who hands an opportunity in', () => {
  it.each([
    ['who administers its provider', admin, true],
    ['who administers another does not', person('eve', grant('PROVIDER_ADMIN', AUTHORITY)), false],
    ['an officer does not', officer, false],
  ] as const)('%s', (_case, viewer, expected) => {
    expect(mayHandIn(viewer, { providerId: PROVIDER, preparedBy: null })).toBe(expected);
  });
});
