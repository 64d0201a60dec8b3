import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import {
  agreedPlan,
  caseSummary,
  draftPlan,
  goalOccupation,
  openedCase,
  type OpenedCase,
} from '../../test/guidance.ts';

let guidance: GuidanceUnderTest;
let opened: OpenedCase;
let adviser: Person;
const employmentService = uuidv7();
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());
beforeEach(async () => {
  opened = await openedCase(guidance);
  adviser = staff('PES_ADVISER', employmentService);
  guidance.accounts.assign(adviser.subject, opened.person.subject);
  guidance.accounts.isDown = false;
  guidance.accounts.questions.length = 0;
});

const summary = async (viewer: Person = adviser) =>
  (await guidance.as(viewer, caseSummary, { id: opened.caseId })).data.guidanceCase;

const liveCases = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { guidanceCase { id state } } } }`;
const liveCasesOf = (viewer: Person, ...people: readonly Person[]) =>
  guidance.as(viewer, liveCases, { people: people.map(({ subject: id }) => ({ __typename: 'Person', id })) });

describe('an adviser of an employment service', () => {
  it('sees status and plan summary of a person assigned to them', async () => {
    await agreedPlan(guidance, opened);

    expect(await summary()).toMatchObject({
      state: 'OPEN',
      practitionerId: null,
      team: null,
      plan: { state: 'AGREED', stepCount: 2, stepsDone: 0, goalOccupation: { uri: goalOccupation } },
    });
  });

  it('sees no plan that the person has not agreed to, and reaches it by no other way', async () => {
    const id = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');
    const plan = `query ($plan: [_Any!]!) { _entities(representations: $plan) { ... on PersonalLearningPlan { id state } } }`;

    const { data } = await guidance.as(adviser, plan, { plan: [{ __typename: 'PersonalLearningPlan', id }] });

    expect(await summary()).toMatchObject({ plan: null });
    expect(data).toEqual({ _entities: [null] });
  });

  it('sees an agreed plan by its own id without its steps', async () => {
    const id = await agreedPlan(guidance, opened);
    const plan = `query ($plan: [_Any!]!) { _entities(representations: $plan) { ... on PersonalLearningPlan { state stepCount guidanceCase { id } } } }`;
    const representation = [{ __typename: 'PersonalLearningPlan', id }];
    const steps = plan.replace('stepCount', 'stepCount steps { note }');

    const asked = await guidance.as(adviser, plan, { plan: representation });
    const withSteps = await guidance.as(adviser, steps, { plan: representation });

    expect(asked.data).toEqual({ _entities: [{ state: 'AGREED', stepCount: 2, guidanceCase: { id: opened.caseId } }] });
    expect(withSteps.data).toMatchObject({ _entities: [{ state: 'AGREED', steps: null }] });
  });

  it('asks accounts once for all persons of a request, for the organisations they advise for', async () => {
    const others = [holder(), holder()];

    const { data } = await liveCasesOf(adviser, opened.person, ...others);

    expect(data).toEqual({
      _entities: [
        { guidanceCase: { id: opened.caseId, state: 'OPEN' } },
        { guidanceCase: null },
        { guidanceCase: null },
      ],
    });
    expect(guidance.accounts.questions).toEqual([
      {
        subject: adviser.subject,
        organisationIds: [employmentService],
        personIds: [opened.person, ...others].map(({ subject }) => subject),
      },
    ]);
  });

  it('sees nothing any more the moment the assignment ends', async () => {
    expect(await summary()).not.toBeNull();
    guidance.accounts.end(adviser.subject, opened.person.subject);
    expect(await summary()).toBeNull();
  });

  it('sees nothing while accounts is down, and is told nothing but that', async () => {
    guidance.accounts.isDown = true;

    const answer = await guidance.as(adviser, caseSummary, { id: opened.caseId });
    const people = await liveCasesOf(adviser, opened.person);

    expect(answer).toMatchObject({ data: { guidanceCase: null }, codes: [] });
    expect(people).toMatchObject({ data: { _entities: [{ guidanceCase: null }] }, codes: [] });
  });

  it('sees nothing without an assignment', async () => {
    expect(await summary(staff('PES_ADVISER', employmentService))).toBeNull();
  });

  it('never reaches a skills profile', async () => {
    const profile = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { skillClaims { edges { node { id } } } } } }`;
    const { data } = await guidance.as(adviser, profile, {
      people: [{ __typename: 'Person', id: opened.person.subject }],
    });
    expect(data).toEqual({ _entities: [{ skillClaims: null }] });
  });
});

describe('accounts', () => {
  it('is not asked about anybody by viewers who advise for no employment service', async () => {
    guidance.accounts.isDown = true;

    for (const viewer of [opened.person, opened.practitioner, staff('PES_FUND_MANAGER', employmentService)])
      await summary(viewer);

    expect(guidance.accounts.questions).toEqual([]);
    expect(await summary(opened.person)).toMatchObject({ state: 'OPEN' });
    expect(await summary(opened.practitioner)).toMatchObject({ state: 'OPEN' });
  });
});
