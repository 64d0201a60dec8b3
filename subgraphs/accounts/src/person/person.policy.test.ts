import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { mayAssign } from '../case-assignment/case-assignment.policy.ts';
import { adviserOf } from '../case-assignment/live-cases.ts';
import { reachesPerson, seesAccount } from './person.policy.ts';

const personId = uuidv7();
const service = uuidv7();
const noCases = new Set<string>();
const liveCase = new Set([personId]);

describe('who reaches a person, and who sees the account', () => {
  it.each<[string, Viewer, ReadonlySet<string>, boolean, boolean]>([
    // viewer, live cases, reaches the person, sees the account
    ['nobody', nobody, liveCase, false, false],
    ['the person', holder(personId), noCases, true, true],
    ['another person', holder(), liveCase, false, false],
    ['an adviser with a live case', staff('PES_ADVISER', service), liveCase, true, false],
    ['an adviser without one', staff('PES_ADVISER', service), noCases, false, false],
    ['a fund manager of the same service', staff('PES_FUND_MANAGER', service), liveCase, false, false],
    ['an employer', staff('EMPLOYER_ADMIN', service), liveCase, false, false],
    ['a provider', staff('PROVIDER_ADMIN', service), liveCase, false, false],
    ['an auditor', staff('AUDITOR', service), liveCase, false, false],
    ['the platform’s operator', staff('OPERATOR', service), liveCase, false, false],
    ['a machine client', machine(service, 'BE21'), liveCase, false, false],
  ])('%s', (_who, viewer, cases, reaches, sees) => {
    expect({ reaches: reachesPerson(viewer, personId, cases), sees: seesAccount(viewer, personId) }).toEqual({
      reaches,
      sees,
    });
  });
});

describe('who acts as an adviser', () => {
  it('is an adviser for each organisation the role is held for, and for no other role’s organisation', () => {
    const other = uuidv7();
    const viewer = {
      ...staff('PES_ADVISER', service),
      roles: [
        { role: 'PES_ADVISER', organisationId: service, region: 'BE21' },
        { role: 'EMPLOYER_ADMIN', organisationId: other, region: null },
      ],
    } satisfies Viewer;
    expect(adviserOf(viewer)).toEqual({ subject: viewer.subject, organisationIds: [service] });
    expect(adviserOf(holder(personId))).toBeNull();
  });

  it('is assigned cases only by a machine client of that service, in the client’s region', () => {
    const caseTool = machine(service, 'BE21');
    expect(mayAssign(caseTool, service)).toBe('BE21');
    expect(mayAssign(caseTool, uuidv7())).toBeNull();
    expect(mayAssign(staff('PES_ADVISER', service, { region: 'BE21' }), service)).toBeNull();
  });
});
