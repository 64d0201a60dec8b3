import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create, draft, drafted, registered, type TestProvider } from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;

beforeAll(async () => {
  registry = await registryUnderTest();
  provider = await registered(registry);
});
afterAll(() => registry.stop());

const find = `query ($id: ID!) { learningOpportunity(id: $id) { id } }`;
const refusal = async (wish: Record<string, unknown>): Promise<unknown> => {
  const { data } = await registry.as(provider.admin, create, { input: draft(provider.id, wish) });
  return data.learningOpportunityCreate;
};

describe('creating an opportunity', () => {
  it('makes a draft that its provider sees and the public does not', async () => {
    const { data } = await registry.as(provider.admin, create, { input: draft(provider.id) });

    expect(data.learningOpportunityCreate).toMatchObject({
      learningOpportunity: {
        version: 1,
        status: 'DRAFT',
        provider: { id: provider.id },
        title: { value: 'Bread for beginners' },
        price: { amount: '400.00', currency: 'EUR' },
      },
      errors: [],
    });
    const { id } = data.learningOpportunityCreate.learningOpportunity;
    expect((await registry.as(provider.admin, find, { id })).data).toEqual({ learningOpportunity: { id } });
    expect((await registry.as(nobody, find, { id })).data).toEqual({ learningOpportunity: null });
    expect((await registry.as(staff('PROVIDER_ADMIN'), find, { id })).data).toEqual({ learningOpportunity: null });
  });

  it('creates once when the same key is sent twice, also at the same time', async () => {
    const input = draft(provider.id, { idempotencyKey: 'spring' });

    const answers = await Promise.all([1, 2, 3, 4].map(() => registry.as(provider.admin, create, { input })));

    const ids = answers.map(({ data }) => data.learningOpportunityCreate.learningOpportunity?.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('refuses the key for another opportunity', async () => {
    await registry.as(provider.admin, create, { input: draft(provider.id, { idempotencyKey: 'autumn' }) });

    expect(await refusal({ idempotencyKey: 'autumn', price: { amount: '401.00', currency: 'EUR' } })).toMatchObject({
      learningOpportunity: null,
      errors: [{ __typename: 'IdempotencyMismatch' }],
    });
  });

  it.each([
    ['no title', { title: [] }, 'title'],
    ['an empty title', { title: [{ language: 'en', value: '  ' }] }, 'title'],
    ['a negative price', { price: { amount: '-1.00', currency: 'EUR' } }, 'price'],
    ['a price beyond bounds', { price: { amount: '100000.01', currency: 'EUR' } }, 'price'],
    ['no workload at all', { workloadMinutes: 0 }, 'workloadMinutes'],
    ['too many credits', { ects: '300.01' }, 'ects'],
    ['a field of education of another list', { iscedF: 'http://example.com/0611' }, 'iscedF'],
    ['a level that does not exist', { eqfLevel: 'http://data.europa.eu/snb/eqf/9' }, 'eqfLevel'],
    ['a mode of another list', { mode: 'http://example.com/online' }, 'mode'],
    ['a region that is no code', { region: 'Flanders' }, 'region'],
    ['a template that is no id', { microCredentialTemplateId: 'badge' }, 'microCredentialTemplateId'],
    [
      'a skill that ESCO does not have',
      {
        outcomes: [{ text: [{ language: 'en', value: 'Bakes.' }], skills: ['http://data.europa.eu/esco/skill/none'] }],
      },
      'outcomes',
    ],
  ])('refuses %s', async (_case, wish, path) => {
    expect(await refusal(wish)).toMatchObject({
      learningOpportunity: null,
      errors: [{ __typename: 'InvalidInput', code: 'INVALID_INPUT', path: ['input', path] }],
    });
  });

  it('does not know the organisations of others, those that are no providers, and those that do not exist', async () => {
    const [other, employer] = [await registered(registry), await registered(registry, 'Quarry', ['EMPLOYER'])];
    const gone = staff('PROVIDER_ADMIN', '01980000-0000-7000-8000-00000000dead');
    const attempts = [
      registry.as(provider.admin, create, { input: draft(other.id) }),
      registry.as(employer.admin, create, { input: draft(employer.id) }),
      registry.as(gone, create, { input: draft('01980000-0000-7000-8000-00000000dead') }),
      registry.as(provider.admin, create, { input: draft("' or true --") }),
    ];

    for (const { data } of await Promise.all(attempts))
      expect(data.learningOpportunityCreate).toMatchObject({
        learningOpportunity: null,
        errors: [{ __typename: 'NotFound', path: ['input', 'providerId'] }],
      });
  });

  it('keeps texts in every language and gives the one that is asked for', async () => {
    const title = [
      { language: 'en', value: 'Bread' },
      { language: 'fr', value: 'Le pain' },
      { language: 'nl', value: 'Brood' },
    ];
    const id = await drafted(registry, provider, { title });
    const query = `query ($id: ID!) { learningOpportunity(id: $id) { title { language value } titles { language } } }`;

    const { data: french } = await registry.as(provider.admin, query, { id }, 'fr-BE, en;q=0.5');
    const { data: polish } = await registry.as(provider.admin, query, { id }, 'pl');

    expect(french.learningOpportunity.title).toEqual({ language: 'fr', value: 'Le pain' });
    expect(french.learningOpportunity.titles).toEqual([{ language: 'en' }, { language: 'fr' }, { language: 'nl' }]);
    expect(polish.learningOpportunity.title).toEqual({ language: 'en', value: 'Bread' });
  });
});
