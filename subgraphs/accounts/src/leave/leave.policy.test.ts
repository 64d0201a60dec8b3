import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import {
  answersLeave,
  approvesCompensation,
  evidencesLeave,
  holdsLeave,
  seesAnswer,
  seesCompensation,
  seesLeave,
  seesOrderOf,
  seesTimes,
} from './leave.policy.ts';

const [personId, organisationId, providerId] = [uuidv7(), uuidv7(), uuidv7()];
const request = { personId, organisationId, providerId, state: 'EVIDENCED' } as const;
const noCases = new Set<string>();
const liveCase = new Set([personId]);

/** What each may, in letters: Holds, Answers, Evidences, Approves; sees that it is there, Times, answer (W for words), Order, Compensation. */
const rights = (viewer: Viewer, cases: ReadonlySet<string>, state: 'EVIDENCED' | 'TAKEN'): string =>
  [
    holdsLeave(viewer, request) ? 'H' : '',
    answersLeave(viewer, request) ? 'A' : '',
    evidencesLeave(viewer, request) ? 'E' : '',
    approvesCompensation(viewer, { ...request, state }) ? 'P' : '',
    '/',
    seesLeave(viewer, { ...request, state }, cases) ? 'S' : '',
    seesTimes(viewer, request) ? 'T' : '',
    seesAnswer(viewer, request) ? 'W' : '',
    seesOrderOf(viewer, request) ? 'O' : '',
    seesCompensation(viewer, { ...request, state }) ? 'C' : '',
  ].join('');

describe('who does what with leave, and sees what of it', () => {
  it.each<[string, Viewer, ReadonlySet<string>, string]>([
    ['nobody', nobody, liveCase, '/'],
    ['the worker', holder(personId), noCases, 'H/STWOC'],
    ['somebody else', holder(), noCases, '/'],
    ['the employer’s leave approver', staff('EMPLOYER_LEAVE_APPROVER', organisationId), noCases, 'A/STWC'],
    ['another employer’s', staff('EMPLOYER_LEAVE_APPROVER', uuidv7()), noCases, '/'],
    ['the employer’s administration', staff('EMPLOYER_ADMIN', organisationId), noCases, '/'],
    ['the provider’s enrolment', staff('PROVIDER_ENROLMENT', providerId), noCases, 'E/STO'],
    ['the provider’s administration', staff('PROVIDER_ADMIN', providerId), noCases, 'E/STO'],
    ['another provider', staff('PROVIDER_ADMIN', uuidv7()), noCases, '/'],
    ['an employer who acts as the provider', staff('EMPLOYER_LEAVE_APPROVER', providerId), noCases, '/'],
    ['the treasury', staff('TREASURY', uuidv7()), noCases, 'P/SC'],
    ['an adviser with a live case', staff('PES_ADVISER', uuidv7()), liveCase, '/S'],
    ['an adviser without one', staff('PES_ADVISER', uuidv7()), noCases, '/'],
    ['a live case without the role', holder(), liveCase, '/'],
    ['an auditor', staff('AUDITOR', organisationId), noCases, '/'],
    ['a machine of the employer', machine(organisationId), noCases, '/'],
  ])('%s', (_who, viewer, cases, expected) => {
    expect(rights(viewer, cases, 'EVIDENCED')).toBe(expected);
  });

  it.each<[string, Viewer]>([
    ['answers', also(holder(personId), staff('EMPLOYER_LEAVE_APPROVER', organisationId))],
    ['attests', also(holder(personId), staff('PROVIDER_ADMIN', providerId))],
    ['pays', also(holder(personId), staff('TREASURY'))],
  ])('nobody %s what is their own', (_what, viewer) => {
    expect(rights(viewer, noCases, 'EVIDENCED')).toBe('H/STWOC');
  });

  it('the treasury does not know of leave before there is evidence', () => {
    expect(rights(staff('TREASURY'), noCases, 'TAKEN')).toBe('/');
  });
});
