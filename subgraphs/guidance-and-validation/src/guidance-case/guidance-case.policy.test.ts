import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { GuidanceCaseState } from './guidance-case.entity.ts';
import { isInConfidence, mayMove, relationTo, seesTeam, type CaseFacts } from './guidance-case.policy.ts';

const service = uuidv7();
const elsewhere = uuidv7();
const person = holder();
const lead = staff('GUIDANCE_PRACTITIONER', service);
const named = staff('GUIDANCE_PRACTITIONER', service);
const colleague = staff('GUIDANCE_PRACTITIONER', service);
const leftTheService = staff('GUIDANCE_PRACTITIONER', elsewhere, { subject: lead.subject });
const adviser = staff('PES_ADVISER', elsewhere);

const caseIn = (state: GuidanceCaseState): CaseFacts => ({
  personId: person.subject,
  guidanceServiceId: service,
  team: state === 'REQUESTED' ? [] : [lead.subject, named.subject],
  state,
});

describe('who is what to a case', () => {
  it.each([
    ['the person', person, false, 'OPEN', 'PERSON'],
    ['the person, who happens to be an adviser', also(person, adviser), true, 'OPEN', 'PERSON'],
    ['the lead', lead, false, 'OPEN', 'TEAM'],
    ['the lead of a closed case', lead, false, 'CLOSED', 'TEAM'],
    ['a colleague named on it', named, false, 'WAITING', 'TEAM'],
    ['a colleague not named on it', colleague, false, 'OPEN', null],
    ['a colleague, before anyone took it', colleague, false, 'REQUESTED', 'SERVICE'],
    ['the lead, after leaving the service', leftTheService, false, 'OPEN', null],
    ['a practitioner elsewhere', staff('GUIDANCE_PRACTITIONER', elsewhere), false, 'REQUESTED', null],
    ['someone of the service in another role', staff('PROVIDER_ADMIN', service), false, 'REQUESTED', null],
    [
      'a practitioner elsewhere with another role here',
      also(leftTheService, staff('ISSUER', service)),
      false,
      'OPEN',
      null,
    ],
    ['an adviser with a live assignment', adviser, true, 'OPEN', 'ADVISER'],
    ['an adviser with a live assignment, after it ended', adviser, true, 'CLOSED', null],
    ['an adviser without one', adviser, false, 'OPEN', null],
    ['an employer', staff('EMPLOYER_ADMIN', elsewhere), false, 'OPEN', null],
    ['a provider', staff('PROVIDER_ENROLMENT', elsewhere), false, 'OPEN', null],
    ['another holder', holder(), false, 'OPEN', null],
    ['nobody', { ...person, subject: null, roles: [] }, true, 'OPEN', null],
  ] as const)('%s', (_who, viewer, isWithinReach, state, relation) => {
    expect(relationTo(viewer, caseIn(state), isWithinReach)).toBe(relation);
  });
});

describe('what follows from it', () => {
  it.each([
    ['PERSON', true, true],
    ['TEAM', true, true],
    ['SERVICE', false, true],
    ['ADVISER', false, false],
    [null, false, false],
  ] as const)('%s: reads notes %s, sees the team %s', (relation, notes, team) => {
    expect(isInConfidence(relation)).toBe(notes);
    expect(seesTeam(relation)).toBe(team);
  });

  it.each([
    ['PERSON', ['CLOSED']],
    ['TEAM', ['OPEN', 'WAITING', 'CLOSED']],
    ['SERVICE', []],
    ['ADVISER', []],
    [null, []],
  ] as const)('%s moves a case to %j', (relation, states) => {
    const all: readonly GuidanceCaseState[] = ['OPEN', 'WAITING', 'HANDED_OVER', 'CLOSED'];
    expect(all.filter((state) => mayMove(relation, state))).toEqual(states);
  });
});
