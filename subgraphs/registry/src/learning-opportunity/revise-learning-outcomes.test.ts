import { randomUUID } from 'node:crypto';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitted,
  drafted,
  findings,
  registered,
  steps,
  type TestProvider,
} from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { demoSkillUri } from '../demo/demo-skills.ts';
import { importDemo } from '../demo/import-demo.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;

beforeAll(async () => {
  registry = await registryUnderTest();
  await importDemo(registry.db, () => undefined);
  provider = await registered(registry);
});
afterAll(() => registry.stop());

const revise = `mutation ($input: LearningOpportunityReviseOutcomesInput!) {
  learningOpportunityReviseOutcomes(input: $input) {
    learningOpportunity { id version status titles { language value } outcomes { text { value } skills { uri label { value } } } awardsMicroCredential { id } price { amount } }
    errors { __typename ... on UserError { code path } }
  }
}`;

const outcome = (value: string, ...skills: readonly string[]): Record<string, unknown> => ({
  text: [{ language: 'en', value }],
  skills,
});

const revising = async (input: Record<string, unknown>, by = provider.admin): Promise<Json> =>
  (await registry.as(by, revise, { input: { idempotencyKey: randomUUID(), ...input } })).data
    .learningOpportunityReviseOutcomes;

describe('revising an opportunity', () => {
  it('adds outcomes, texts and the micro-credential as a new version, and the admission holds', async () => {
    const learningOpportunityId = await admitted(registry, provider, { outcomes: [outcome('Bakes bread.')] });
    const microCredentialTemplateId = randomUUID();

    const revised = await revising({
      learningOpportunityId,
      outcomes: [outcome('Keeps food safe.', demoSkillUri('food'))],
      title: [{ language: 'fr', value: 'Le pain' }],
      microCredentialTemplateId,
    });

    expect(revised).toEqual({
      learningOpportunity: {
        id: learningOpportunityId,
        version: 2,
        status: 'ADMITTED',
        titles: [
          { language: 'en', value: 'Bread for beginners' },
          { language: 'fr', value: 'Le pain' },
        ],
        outcomes: [
          { text: { value: 'Bakes bread.' }, skills: [] },
          {
            text: { value: 'Keeps food safe.' },
            skills: [{ uri: demoSkillUri('food'), label: { value: 'food safety standards' } }],
          },
        ],
        awardsMicroCredential: { id: microCredentialTemplateId },
        price: { amount: '400.00' },
      },
      errors: [],
    });
  });

  it('is found by the skill that was added', async () => {
    const learningOpportunityId = await admitted(registry, provider);
    await revising({ learningOpportunityId, outcomes: [outcome('Welds.', demoSkillUri('welding'))] });
    const query = `query ($skill: Uri!, $provider: ID!) {
      learningOpportunities(filter: { skill: $skill, provider: $provider }) { edges { node { id } } } }`;

    const { data } = await registry.as(nobody, query, { skill: demoSkillUri('welding'), provider: provider.id });

    expect(data.learningOpportunities.edges).toEqual([{ node: { id: learningOpportunityId } }]);
  });

  it('makes one version when the same key is sent twice', async () => {
    const learningOpportunityId = await drafted(registry, provider);
    const input = { learningOpportunityId, idempotencyKey: 'once', outcomes: [outcome('Kneads.')] };

    const answers = await Promise.all([revising(input), revising(input)]);

    expect(answers.map(({ learningOpportunity }) => learningOpportunity.version)).toEqual([2, 2]);
    expect(answers[0].learningOpportunity.outcomes).toHaveLength(1);
  });

  it('waits while an officer reads what was submitted', async () => {
    const learningOpportunityId = await drafted(registry, provider);
    await registry.as(provider.admin, steps.submit, { input: { learningOpportunityId } });
    await registry.as(staff('REGISTRY_OFFICER'), steps.prepare, { input: findings(learningOpportunityId) });

    expect(await revising({ learningOpportunityId, outcomes: [outcome('Kneads.')] })).toMatchObject({
      learningOpportunity: null,
      errors: [{ __typename: 'WrongState' }],
    });
  });

  it('does not change which micro-credential is awarded', async () => {
    const learningOpportunityId = await drafted(registry, provider, { microCredentialTemplateId: randomUUID() });

    expect(await revising({ learningOpportunityId, microCredentialTemplateId: randomUUID() })).toMatchObject({
      errors: [{ __typename: 'InvalidInput', path: ['input', 'microCredentialTemplateId'] }],
    });
  });

  it('does not know what belongs to another provider', async () => {
    const learningOpportunityId = await admitted(registry, provider);
    const other = await registered(registry);

    expect(await revising({ learningOpportunityId, outcomes: [outcome('Takes over.')] }, other.admin)).toEqual({
      learningOpportunity: null,
      errors: [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'learningOpportunityId'] }],
    });
  });
});
