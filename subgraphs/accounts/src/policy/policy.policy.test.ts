import { also, holder, machine, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { PolicyVersion } from './policy-version.entity.ts';
import { approvesPolicy, opinesFor, policySight, seesPolicyVersion, writesPolicy } from './policy.policy.ts';

const authority = uuidv7();
const nation = { region: null, sector: null };
const sector = { region: null, sector: 'F' };
const flanders = { region: 'BE21', sector: null };
const inFlanders = { region: 'BE21' };

describe('who writes and approves', () => {
  it.each([
    // viewer, writes national, writes a sector, writes the region, approves national, approves the region, opines
    ['nobody', nobody, false, false, false, false, false, false],
    ['a holder', holder(), false, false, false, false, false, false],
    ['a national author', staff('POLICY_AUTHOR', authority), true, true, true, false, false, false],
    ['an author of the region', staff('POLICY_AUTHOR', authority, inFlanders), false, false, true, false, false, false],
    [
      'an author elsewhere',
      staff('POLICY_AUTHOR', authority, { region: 'BE33' }),
      false,
      false,
      false,
      false,
      false,
      false,
    ],
    ['an author of another authority', staff('POLICY_AUTHOR', uuidv7()), false, false, false, false, false, false],
    ['a national approver', staff('POLICY_APPROVER', authority), false, false, false, true, true, false],
    [
      'an approver of the region',
      staff('POLICY_APPROVER', authority, inFlanders),
      false,
      false,
      false,
      false,
      true,
      false,
    ],
    ['a social partner', staff('SOCIAL_PARTNER', authority, inFlanders), false, false, false, false, false, true],
    ['a machine', machine(authority), false, false, false, false, false, false],
    ['an auditor', staff('AUDITOR', authority), false, false, false, false, false, false],
  ])('%s', (_who, viewer, national, ofSector, ofRegion, approvesNation, approvesRegion, opines) => {
    expect([
      writesPolicy(viewer, authority, nation) !== null,
      writesPolicy(viewer, authority, sector) !== null,
      writesPolicy(viewer, authority, flanders) !== null,
      approvesPolicy(viewer, authority, nation) !== null,
      approvesPolicy(viewer, authority, flanders) !== null,
      opinesFor(viewer, authority) !== null,
    ]).toEqual([national, ofSector, ofRegion, approvesNation, approvesRegion, opines]);
  });

  it('never adds up two roles for two authorities', () => {
    const both = also(staff('POLICY_AUTHOR', uuidv7()), staff('POLICY_APPROVER', authority));
    expect([writesPolicy(both, authority, nation), approvesPolicy(both, authority, nation)]).toEqual([
      null,
      { subject: both.subject, organisationId: authority },
    ]);
  });
});

describe('who sees a version', () => {
  const draft: Pick<PolicyVersion, 'step' | 'approverId' | 'simulationId'> = {
    step: 'DRAFT',
    approverId: null,
    simulationId: null,
  };
  const simulated = { ...draft, step: 'SIMULATED', simulationId: uuidv7() } as const;
  const withdrawn = { ...simulated, step: 'WITHDRAWN' } as const;
  const approved = { ...simulated, step: 'APPROVED', approverId: uuidv7() } as const;
  const givenUp = { ...approved, step: 'WITHDRAWN' } as const;
  const old = { ...draft, step: 'APPROVED' } as const;

  it.each([
    ['nobody', nobody, [false, false, false, true, true, true]],
    ['an adviser', staff('PES_ADVISER', authority), [false, false, false, true, true, true]],
    ['a social partner', staff('SOCIAL_PARTNER', authority), [false, true, true, true, true, true]],
    ['an author', staff('POLICY_AUTHOR', authority), [true, true, true, true, true, true]],
    ['an approver', staff('POLICY_APPROVER', authority), [true, true, true, true, true, true]],
    ['an auditor', staff('AUDITOR', authority), [true, true, true, true, true, true]],
  ])('%s', (_who, viewer, sees) => {
    const versions = [draft, simulated, withdrawn, approved, givenUp, old];
    expect(versions.map((version) => seesPolicyVersion(viewer, version))).toEqual(sees);
    expect(policySight(viewer)).toBe(sees[0] ? 'EVERYTHING' : sees[1] ? 'SIMULATED' : 'PUBLISHED');
  });
});
