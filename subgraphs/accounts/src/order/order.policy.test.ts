import { also, holder, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { OrderState } from './order.entity.ts';
import { decidesDispute, deliversOrder, holdsOrder, seesOrder, seesParticipant } from './order.policy.ts';

const personId = uuidv7();
const providerId = uuidv7();
const order = { personId, providerId, state: 'CONFIRMED' as OrderState };
const noCases = new Set<string>();
const liveCase = new Set([personId]);

describe('who sees an order and who acts on it', () => {
  it.each([
    // viewer, live cases, sees, holds, delivers, sees the participant
    ['nobody', nobody, noCases, false, false, false, false],
    ['the person', holder(personId), noCases, true, true, false, true],
    [
      'the person, who works for the provider',
      staff('PROVIDER_ADMIN', providerId, { subject: personId }),
      noCases,
      true,
      true,
      false,
      true,
    ],
    ['another person', holder(), noCases, false, false, false, false],
    ['the provider’s enrolment', staff('PROVIDER_ENROLMENT', providerId), noCases, true, false, true, true],
    ['the provider’s administration', staff('PROVIDER_ADMIN', providerId), noCases, true, false, true, true],
    ['the provider’s issuer', staff('ISSUER', providerId), noCases, true, false, false, false],
    ['another provider', staff('PROVIDER_ENROLMENT', uuidv7()), noCases, false, false, false, false],
    ['an adviser with a live case', staff('PES_ADVISER', uuidv7()), liveCase, true, false, false, false],
    ['an adviser without one', staff('PES_ADVISER', uuidv7()), noCases, false, false, false, false],
    ['a live case without the role', holder(), liveCase, false, false, false, false],
    ['an employer', staff('EMPLOYER_ADMIN', providerId), noCases, false, false, false, false],
    ['an auditor', staff('AUDITOR', providerId), noCases, false, false, false, false],
  ])('%s', (_who, viewer, cases, sees, holds, delivers, participant) => {
    expect({
      sees: seesOrder(viewer, order, cases),
      holds: holdsOrder(viewer, order),
      delivers: deliversOrder(viewer, order),
      participant: seesParticipant(viewer, order),
    }).toEqual({ sees, holds, delivers, participant });
  });

  it.each<[OrderState, boolean]>([
    ['REQUESTED', false],
    ['AWAITING_FUNDING', false],
    ['CONFIRMED', true],
    ['COUNTER_PROPOSED', true],
    ['STARTED', true],
    ['COMPLETED', true],
    ['PARTLY_COMPLETED', true],
    ['DISPUTED', true],
    ['CANCELLED_BY_HOLDER', false],
    ['REFUSED', false],
  ])('a provider learns the participant of an order that is %s: %s', (state, sees) => {
    expect(seesParticipant(staff('PROVIDER_ENROLMENT', providerId), { ...order, state })).toBe(sees);
  });

  it.each([
    ['an investigator', staff('FRAUD_INVESTIGATOR'), true],
    ['an investigator who is the learner', staff('FRAUD_INVESTIGATOR', null, { subject: personId }), false],
    ['an investigator who works there', also(staff('FRAUD_INVESTIGATOR'), staff('QA_BODY', providerId)), false],
    ['an investigator who pays', also(staff('FRAUD_INVESTIGATOR'), staff('TREASURY')), false],
    ['the provider', staff('PROVIDER_ADMIN', providerId), false],
  ])('a dispute is decided by %s: %s', (_who, viewer, decides) => {
    expect(decidesDispute(viewer, order)).toBe(decides);
  });
});
