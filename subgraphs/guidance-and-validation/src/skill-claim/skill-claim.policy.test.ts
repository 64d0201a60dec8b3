import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { GuidanceCase, GuidanceCaseState } from '../guidance-case/guidance-case.entity.ts';
import { readsSkills } from './skill-claim.policy.ts';

const service = uuidv7();
const person = holder();
const practitioner = staff('GUIDANCE_PRACTITIONER', service);

const caseIn = (state: GuidanceCaseState, personId = person.subject): GuidanceCase => ({
  id: uuidv7(),
  personId,
  guidanceServiceId: service,
  practitionerId: practitioner.subject,
  team: [practitioner.subject],
  region: 'BE21',
  purpose: 'UPSKILLING',
  state,
  handedOverFrom: null,
  requestedAt: new Date(),
  openedAt: new Date(),
  closedAt: null,
});

it.each([
  ['the person', person, null, true],
  ['the team of an open case', practitioner, caseIn('OPEN'), true],
  ['the team of a waiting case', practitioner, caseIn('WAITING'), true],
  ['the team of a case that is over', practitioner, caseIn('CLOSED'), false],
  ['the team of somebody else\u2019s case', practitioner, caseIn('OPEN', uuidv7()), false],
  ['a colleague', staff('GUIDANCE_PRACTITIONER', service), caseIn('OPEN'), false],
  ['a practitioner without a case', practitioner, null, false],
  ['another holder', holder(), caseIn('OPEN'), false],
] as const)('a skills profile and %s', (_who, viewer, liveCase, reads) => {
  expect(readsSkills(viewer, person.subject, liveCase)).toBe(reads);
});
