import { nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { demoSkillUri } from '../demo/demo-skills.ts';
import { importDemo } from '../demo/import-demo.ts';

let registry: RegistryUnderTest;

beforeAll(async () => {
  registry = await registryUnderTest();
  await importDemo(registry.db, () => undefined);
});
afterAll(() => registry.stop());

const skills = `query ($text: String!, $after: String) { skills(text: $text, first: 2, after: $after) {
  edges { node { uri label { language value } labels { language } skillType reuseLevel alternativeLabels description { value } } } pageInfo { hasNextPage endCursor } } }`;
const occupations = `query ($text: String!, $relation: SkillRelation, $first: Int, $after: String) { occupations(text: $text) { edges { node {
  uri label { value } iscoCode iscoGroup { value } skills(relation: $relation, first: $first, after: $after) { edges { relation node { label { value } } } pageInfo { hasNextPage endCursor } } } } } }`;

describe('searching skills', () => {
  it.each([
    ['the exact name', 'SQL', 'sql'],
    ['another language', 'comptabilité', 'accounting'],
    ['no accents', 'securite alimentaire', 'food'],
    ['a misspelt name', 'pythn', 'python'],
    ['one word of several', 'forklift', 'forklift'],
  ] as const)('finds by %s', async (_case, text, skill) => {
    const { data } = await registry.as(nobody, skills, { text });

    expect(data.skills.edges[0].node.uri).toBe(demoSkillUri(skill));
  });

  it('answers in the language of the request where the skill has it, else in English', async () => {
    const label = async (text: string): Promise<unknown> =>
      (await registry.as(nobody, skills, { text }, 'fr')).data.skills.edges[0].node.label;

    expect(await label('accounting')).toEqual({ language: 'fr', value: 'comptabilité' });
    expect(await label('circular economy')).toEqual({ language: 'en', value: 'circular economy' });
  });

  it('pages through all that fit', async () => {
    const { data: first } = await registry.as(nobody, skills, { text: 'techniques' });
    const { endCursor, hasNextPage } = first.skills.pageInfo;
    const { data: second } = await registry.as(nobody, skills, { text: 'techniques', after: endCursor });

    expect(first.skills.edges).toHaveLength(2);
    expect([hasNextPage, second.skills.edges.length > 0]).toEqual([second.skills.edges.length > 0, hasNextPage]);
  });

  it('finds nothing for nothing', async () => {
    expect((await registry.as(nobody, skills, { text: '  ' })).data.skills.edges).toEqual([]);
  });
});

describe('searching occupations', () => {
  it('gives their skills, essential ones first, page by page', async () => {
    const { data } = await registry.as(nobody, occupations, { text: 'Solartechniker', first: 3 });
    const [{ node }] = data.occupations.edges;
    const { data: rest } = await registry.as(nobody, occupations, {
      text: 'Solartechniker',
      first: 3,
      after: node.skills.pageInfo.endCursor,
    });

    expect(node).toMatchObject({ label: { value: 'solar energy technician' }, iscoCode: '7411', iscoGroup: null });
    expect(node.skills.edges.map(({ relation }: { relation: string }) => relation)).toEqual([
      'ESSENTIAL',
      'ESSENTIAL',
      'ESSENTIAL',
    ]);
    expect(rest.occupations.edges[0].node.skills.edges).toEqual([
      { relation: 'OPTIONAL', node: { label: { value: 'cloud technologies' } } },
    ]);
  });

  it('gives only essential or only optional skills when asked', async () => {
    const { data } = await registry.as(nobody, occupations, { text: 'web developer', relation: 'OPTIONAL' });

    expect(data.occupations.edges[0].node.skills.edges).toHaveLength(2);
  });
});
