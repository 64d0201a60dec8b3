import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import {
  agreedPlan,
  caseCommand,
  caseSummary,
  draftPlan,
  openedCase,
  planAgree,
  planDraft,
  type OpenedCase,
} from '../../test/guidance.ts';

let guidance: GuidanceUnderTest;
let opened: OpenedCase;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());
beforeEach(async () => {
  opened = await openedCase(guidance);
});

const stepComplete = `mutation ($input: PlanStepCompleteInput!) {
  planStepComplete(input: $input) { plan { state stepsDone steps { id doneAt } } errors { __typename ... on WrongState { state } } }
}`;
const stepsOfCase = `query ($id: ID!) { guidanceCase(id: $id) { plan { id state steps { id position note } } } }`;

const agree = (asker: Viewer, id: string) => guidance.as(asker, planAgree, { input: { id } });
const complete = (asker: Viewer, id: string) => guidance.as(asker, stepComplete, { input: { id } });
const stepsOf = async (): Promise<readonly string[]> => {
  const { data } = await guidance.as(opened.person, stepsOfCase, { id: opened.caseId });
  return (data.guidanceCase as { plan: { steps: { id: string }[] } }).plan.steps.map(({ id }) => id);
};

describe('a draft', () => {
  it('is advice in the order it was given, which the person has not agreed to', async () => {
    const { data } = await draftPlan(guidance, opened);

    expect(data).toMatchObject({
      personalLearningPlanDraft: {
        plan: {
          state: 'DRAFT',
          stepCount: 2,
          stepsDone: 0,
          steps: [
            { position: 1, kind: 'OPPORTUNITY', note: 'begin here' },
            { position: 2, kind: 'OTHER', opportunity: null },
          ],
        },
        errors: [],
      },
    });
  });

  it('takes the place of the draft before it', async () => {
    const first = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');
    const second = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');

    expect((await agree(opened.person, first)).data).toMatchObject({
      personalLearningPlanAgree: { plan: null, errors: [{ __typename: 'WrongState', state: 'DROPPED' }] },
    });
    expect((await agree(opened.person, second)).data).toMatchObject({ personalLearningPlanAgree: { errors: [] } });
  });

  it.each([
    ['no steps', { steps: [] }, ['input', 'steps']],
    ['51 steps', { steps: Array.from({ length: 51 }, () => ({ kind: 'LEAVE' })) }, ['input', 'steps']],
    ['an opportunity without its id', { steps: [{ kind: 'OPPORTUNITY' }] }, ['input', 'steps', '0', 'opportunityId']],
    [
      'an id without an opportunity',
      { steps: [{ kind: 'LEAVE', opportunityId: uuidv7() }] },
      ['input', 'steps', '0', 'opportunityId'],
    ],
    [
      'something else without saying what',
      { steps: [{ kind: 'LEAVE' }, { kind: 'OTHER' }] },
      ['input', 'steps', '1', 'note'],
    ],
    ['a note with a NUL', { steps: [{ kind: 'LEAVE', note: 'a\u0000b' }] }, ['input', 'steps', '0', 'note']],
    [
      'a goal that is no occupation',
      { goalOccupation: 'http://data.europa.eu/esco/skill/1' },
      ['input', 'goalOccupation'],
    ],
  ])('is refused with %s', async (_what, wrong, path) => {
    const input = { caseId: opened.caseId, steps: [{ kind: 'LEAVE' }], ...wrong };

    const { data } = await guidance.as(opened.practitioner, planDraft, { input });

    expect(data).toEqual({ personalLearningPlanDraft: { plan: null, errors: [{ __typename: 'InvalidInput', path }] } });
  });

  it('is given by the case team only', async () => {
    const input = { caseId: opened.caseId, steps: [{ kind: 'LEAVE' }] };
    for (const other of [
      staff('GUIDANCE_PRACTITIONER', opened.serviceId),
      staff('GUIDANCE_PRACTITIONER', uuidv7()),
      staff('GUIDANCE_PRACTITIONER', uuidv7(), { subject: opened.person.subject }),
    ]) {
      const { data } = await guidance.as(other, planDraft, { input });
      expect(data).toMatchObject({ personalLearningPlanDraft: { plan: null, errors: [{ __typename: 'NotFound' }] } });
    }
  });

  it('is not given in a case that is over', async () => {
    await guidance.as(opened.practitioner, caseCommand('guidanceCaseClose'), { input: { id: opened.caseId } });

    const { data } = await draftPlan(guidance, opened);

    expect(data).toMatchObject({ personalLearningPlanDraft: { errors: [{ __typename: 'WrongState' }] } });
  });
});

describe('agreeing', () => {
  it('is the person\u2019s alone', async () => {
    const id = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');

    for (const other of [opened.practitioner, holder(), staff('GUIDANCE_PRACTITIONER', opened.serviceId)])
      expect((await agree(other, id)).data).toMatchObject({
        personalLearningPlanAgree: { plan: null, errors: [{ __typename: 'NotFound' }] },
      });
    expect((await agree(opened.person, id)).data).toMatchObject({
      personalLearningPlanAgree: { plan: { state: 'AGREED', agreedAt: expect.any(String) }, errors: [] },
    });
  });

  it('puts a new plan in the place of the one agreed to before, which stays in force until then', async () => {
    const inForce = await agreedPlan(guidance, opened);
    const draft = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');
    const current = async () =>
      textAt(await guidance.as(opened.person, caseSummary, { id: opened.caseId }), 'guidanceCase.plan.id');

    expect(await current()).toBe(inForce);
    await agree(opened.person, draft);
    expect(await current()).toBe(draft);
  });

  it('happens once, however many devices say so at once', async () => {
    const id = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');

    const answers = await Promise.all(Array.from({ length: 5 }, () => agree(opened.person, id)));

    const errors = answers.map(({ data }) => (data.personalLearningPlanAgree as { errors: unknown[] }).errors);
    expect(errors.filter(({ length }) => length === 0)).toHaveLength(1);
  });
});

describe('a step', () => {
  it('is done by the person or the team; the plan goes on, and is done with its last step', async () => {
    await agreedPlan(guidance, opened);
    const [first = '', second = ''] = await stepsOf();

    expect((await complete(opened.person, first)).data).toMatchObject({
      planStepComplete: { plan: { state: 'IN_PROGRESS', stepsDone: 1 } },
    });
    expect((await complete(opened.practitioner, second)).data).toMatchObject({
      planStepComplete: { plan: { state: 'DONE', stepsDone: 2 }, errors: [] },
    });
  });

  it('is done once: saying so again changes nothing', async () => {
    await agreedPlan(guidance, opened);
    const [first = ''] = await stepsOf();

    const once = await complete(opened.person, first);
    const again = await complete(opened.person, first);

    expect(again.data).toEqual(once.data);
  });

  it('cannot be done in a plan that nobody agreed to', async () => {
    await draftPlan(guidance, opened);
    const [first = ''] = await stepsOf();

    expect((await complete(opened.practitioner, first)).data).toMatchObject({
      planStepComplete: { plan: null, errors: [{ __typename: 'WrongState', state: 'DRAFT' }] },
    });
  });

  it('is out of everybody else\u2019s reach', async () => {
    await agreedPlan(guidance, opened);
    const [first = ''] = await stepsOf();
    for (const other of [holder(), staff('GUIDANCE_PRACTITIONER', opened.serviceId)])
      expect((await complete(other, first)).data).toMatchObject({
        planStepComplete: { plan: null, errors: [{ __typename: 'NotFound' }] },
      });
  });
});
