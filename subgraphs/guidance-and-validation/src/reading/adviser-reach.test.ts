import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  agreedPlan,
  caseSummary,
  draftPlan,
  goalOccupation,
  openedCase,
  type OpenedCase,
} from '../../test/service/guidance.ts';
import { startGuidanceService, textAt, type GuidanceService } from '../../test/service/guidance-service.ts';
import { somebody, type Somebody } from '../../test/service/people.ts';

let service: GuidanceService;
let opened: OpenedCase;
let adviser: Somebody;
const employmentService = uuidv7();
beforeAll(async () => {
  service = await startGuidanceService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  opened = await openedCase(service);
  adviser = somebody('PES_ADVISER', employmentService);
  service.accounts.assign(adviser.subject, opened.person.subject);
  service.accounts.isDown = false;
  service.accounts.questions.length = 0;
});

const summary = async (viewer: Somebody = adviser) =>
  (await service.ask(viewer, caseSummary, { id: opened.caseId })).data['guidanceCase'];

const liveCases = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { guidanceCase { id state } } } }`;
const liveCasesOf = (viewer: Somebody, ...people: readonly Somebody[]) =>
  service.ask(viewer, liveCases, { people: people.map(({ subject: id }) => ({ __typename: 'Person', id })) });

describe('an adviser of an employment service', () => {
  it('sees status and plan summary of a person assigned to them', async () => {
    await agreedPlan(service, opened);

    expect(await summary()).toMatchObject({
      state: 'OPEN',
      practitionerId: null,
      team: null,
      plan: { state: 'AGREED', stepCount: 2, stepsDone: 0, goalOccupation: { uri: goalOccupation } },
    });
  });

  it('sees no plan that the person has not agreed to, and reaches it by no other way', async () => {
    const id = textAt(await draftPlan(service, opened), 'personalLearningPlanDraft.plan.id');
    const plan = `query ($plan: [_Any!]!) { _entities(representations: $plan) { ... on PersonalLearningPlan { id state } } }`;

    const { data } = await service.ask(adviser, plan, { plan: [{ __typename: 'PersonalLearningPlan', id }] });

    expect(await summary()).toMatchObject({ plan: null });
    expect(data).toEqual({ _entities: [null] });
  });

  it('sees an agreed plan by its own id without its steps', async () => {
    const id = await agreedPlan(service, opened);
    const plan = `query ($plan: [_Any!]!) { _entities(representations: $plan) { ... on PersonalLearningPlan { state stepCount guidanceCase { id } } } }`;
    const representation = [{ __typename: 'PersonalLearningPlan', id }];
    const steps = plan.replace('stepCount', 'stepCount steps { note }');

    const asked = await service.ask(adviser, plan, { plan: representation });
    const withSteps = await service.ask(adviser, steps, { plan: representation });

    expect(asked.data).toEqual({ _entities: [{ state: 'AGREED', stepCount: 2, guidanceCase: { id: opened.caseId } }] });
    expect(withSteps.data).toMatchObject({ _entities: [{ state: 'AGREED', steps: null }] });
  });

  it('asks accounts once for all persons of a request, for the organisations they advise for', async () => {
    const others = [somebody(), somebody()];

    const { data } = await liveCasesOf(adviser, opened.person, ...others);

    expect(data).toEqual({
      _entities: [
        { guidanceCase: { id: opened.caseId, state: 'OPEN' } },
        { guidanceCase: null },
        { guidanceCase: null },
      ],
    });
    expect(service.accounts.questions).toEqual([
      {
        subject: adviser.subject,
        organisationIds: [employmentService],
        personIds: [opened.person, ...others].map(({ subject }) => subject),
      },
    ]);
  });

  it('sees nothing any more the moment the assignment ends', async () => {
    expect(await summary()).not.toBeNull();
    service.accounts.end(adviser.subject, opened.person.subject);
    expect(await summary()).toBeNull();
  });

  it('sees nothing while accounts is down, and is told nothing but that', async () => {
    service.accounts.isDown = true;

    const answer = await service.ask(adviser, caseSummary, { id: opened.caseId });
    const people = await liveCasesOf(adviser, opened.person);

    expect(answer).toMatchObject({ data: { guidanceCase: null }, codes: [] });
    expect(people).toMatchObject({ data: { _entities: [{ guidanceCase: null }] }, codes: [] });
  });

  it('sees nothing without an assignment', async () => {
    expect(await summary(somebody('PES_ADVISER', employmentService))).toBeNull();
  });

  it('never reaches a skills profile', async () => {
    const profile = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { skillClaims { edges { node { id } } } } } }`;
    const { data } = await service.ask(adviser, profile, {
      people: [{ __typename: 'Person', id: opened.person.subject }],
    });
    expect(data).toEqual({ _entities: [{ skillClaims: null }] });
  });
});

describe('accounts', () => {
  it('is not asked about anybody by viewers who advise for no employment service', async () => {
    service.accounts.isDown = true;

    for (const viewer of [opened.person, opened.practitioner, somebody('PES_FUND_MANAGER', employmentService)])
      await summary(viewer);

    expect(service.accounts.questions).toEqual([]);
    expect(await summary(opened.person)).toMatchObject({ state: 'OPEN' });
    expect(await summary(opened.practitioner)).toMatchObject({ state: 'OPEN' });
  });
});
