import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { describe, expect, it } from 'vitest';
import type { EligibilityStatus } from './learning-opportunity.entity.ts';
import { mayRead, mayWriteFor } from './learning-opportunity.policy.ts';

const PROVIDER = '01980000-0000-7000-8000-000000000001';
const OTHER = '01980000-0000-7000-8000-000000000002';

const holding = (role: Role, organisationId: string | null): Viewer => ({
  ...anonymous('test'),
  subject: 'person',
  roles: [{ role, organisationId, region: null }],
});

const nobody = anonymous('test');
const ownAdmin = holding('PROVIDER_ADMIN', PROVIDER);
const otherAdmin = holding('PROVIDER_ADMIN', OTHER);

describe('who sees an opportunity', () => {
  const table: readonly (readonly [string, Viewer, EligibilityStatus, boolean])[] = [
    ['anyone an admitted one', nobody, 'ADMITTED', true],
    ['anyone a submitted one', nobody, 'SUBMITTED', true],
    ['anyone a suspended one', nobody, 'SUSPENDED', true],
    ['nobody who is not concerned a draft', nobody, 'DRAFT', false],
    ['a holder no draft', holding('HOLDER', null), 'DRAFT', false],
    ['the provider its own draft', ownAdmin, 'DRAFT', true],
    ['the enrolment staff their own draft', holding('PROVIDER_ENROLMENT', PROVIDER), 'DRAFT', true],
    ['another provider no draft', otherAdmin, 'DRAFT', false],
    ['an employer of the same id no draft', holding('EMPLOYER_ADMIN', PROVIDER), 'DRAFT', false],
    ['an officer of the registry a draft', holding('REGISTRY_OFFICER', null), 'DRAFT', true],
    ['an auditor a draft', holding('AUDITOR', null), 'DRAFT', true],
    ['the operator no draft', holding('OPERATOR', null), 'DRAFT', false],
  ];

  it.each(table)('%s', (_case, viewer, status, expected) => {
    expect(mayRead(viewer, { status, providerId: PROVIDER })).toBe(expected);
  });
});

describe('who writes for a provider', () => {
  it.each([
    ['its administrator', ownAdmin, true],
    ['the administrator of another', otherAdmin, false],
    ['its enrolment staff', holding('PROVIDER_ENROLMENT', PROVIDER), false],
    ['an administrator of no organisation', holding('PROVIDER_ADMIN', null), false],
    ['an officer of the registry', holding('REGISTRY_OFFICER', PROVIDER), false],
    ['nobody', nobody, false],
  ] as const)('%s: %#', (_case, viewer, expected) => {
    expect(mayWriteFor(viewer, PROVIDER)).toBe(expected);
  });
});
