import { describe, expect, it } from 'vitest';
import type { PersonalLearningPlan, PersonalLearningPlanState } from './personal-learning-plan.entity.ts';
import { currentPlan, seesPlan } from './personal-learning-plan.policy.ts';

const day = new Date('2026-09-01T09:00:00Z');

describe('who sees a plan', () => {
  it.each([
    ['PERSON', true, true],
    ['TEAM', true, true],
    ['ADVISER', false, true],
    ['SERVICE', false, false],
    [null, false, false],
  ] as const)('%s: a draft %s, an agreed plan %s', (relation, draft, agreed) => {
    expect(seesPlan(relation, { agreedAt: null })).toBe(draft);
    expect(seesPlan(relation, { agreedAt: day })).toBe(agreed);
  });
});

describe('the plan that counts', () => {
  const plan = (id: string, state: PersonalLearningPlanState): PersonalLearningPlan => ({
    id,
    personId: 'p',
    caseId: 'c',
    goalOccupation: null,
    state,
    draftedBy: 'd',
    draftedAt: day,
    agreedAt: state === 'DRAFT' ? null : day,
  });

  it.each([
    ['the one in force, before a later draft', [plan('1', 'AGREED'), plan('2', 'DRAFT')], '1'],
    ['the one that goes on', [plan('1', 'DROPPED'), plan('2', 'IN_PROGRESS'), plan('3', 'DRAFT')], '2'],
    ['the draft, before what is over', [plan('1', 'DRAFT'), plan('2', 'DONE')], '1'],
    ['the latest of those that are over', [plan('1', 'DONE'), plan('2', 'DROPPED')], '2'],
    ['none when there is none', [], undefined],
  ])('is %s', (_which, plans, id) => {
    expect(currentPlan(plans)?.id).toBe(id);
  });
});
