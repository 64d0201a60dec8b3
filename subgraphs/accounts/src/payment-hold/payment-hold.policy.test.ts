import { also, holder, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { investigates, speaksForHeld } from './payment-hold.policy.ts';

const providerId = uuidv7();
const personId = uuidv7();
const investigator = staff('FRAUD_INVESTIGATOR', uuidv7());

describe('who investigates and who answers', () => {
  it.each([
    ['nobody', nobody, false, false],
    ['an investigator', investigator, true, false],
    ['an investigator who is the learner', { ...investigator, subject: personId }, false, false],
    ['an investigator with a role at the provider', also(investigator, staff('ASSESSOR', providerId)), false, false],
    ['an investigator who also pays', also(investigator, staff('TREASURY')), false, false],
    ['the treasury', staff('TREASURY'), false, false],
    ['the provider', staff('PROVIDER_ADMIN', providerId), false, true],
    ['the learner, who works there', staff('PROVIDER_ADMIN', providerId, { subject: personId }), false, false],
    ['another provider', staff('PROVIDER_ADMIN', uuidv7()), false, false],
    ['the learner', holder(personId), false, false],
  ])('%s', (_who, viewer, does, answers) => {
    expect(investigates(viewer, { providerId, personId })).toBe(does);
    expect(speaksForHeld(viewer, { providerId, personId })).toBe(answers);
  });
});
