import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, credentialsUnderTest, otherBody, type CredentialsUnderTest } from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import { defineTemplate, issuer, registerBody, wholeTemplate } from '../../test/story.ts';

let credentials: CredentialsUnderTest;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
});
afterAll(() => credentials.stop());

const define = async (changes: object, viewer = issuer) =>
  (
    await credentials.as(viewer, operations.templateDefine, {
      input: wholeTemplate({ idempotencyKey: uuidv7(), ...changes }),
    })
  ).data.microCredentialTemplateDefine;

const read = `query ($id: ID!) { microCredentialTemplate(id: $id) {
  version title { language value } titles { language } workload { hours ects } eqfLevel awardingBody { id } issuer { did active }
  learningOutcomes { title { value } skills { uri } } qualityAssurance { type body reference }
} }`;

describe('defining a template', () => {
  it('shows it to everyone, in its latest version', async () => {
    const { template } = await define({});
    await define({ templateId: template.id, workloadHours: 'PT40H' });
    const { data } = await credentials.as(nobody, read, { id: template.id });

    expect(data.microCredentialTemplate).toMatchObject({
      version: 2,
      title: { language: 'en', value: 'Digital content for small firms' },
      titles: [{ language: 'en' }, { language: 'fr' }],
      workload: { hours: 'PT40H', ects: '2' },
      awardingBody: { id: body },
      issuer: { active: true },
      learningOutcomes: [
        { skills: [{ uri: 'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a' }] },
      ],
      qualityAssurance: { reference: null },
    });
  });

  it('numbers versions without gaps when two arrive at once', async () => {
    const { template } = await define({});
    const versions = await Promise.all(Array.from({ length: 6 }, () => define({ templateId: template.id })));
    expect(versions.map((answer) => answer.template.version).sort()).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('defines once for a key', async () => {
    const key = { idempotencyKey: uuidv7() };
    expect(await define(key)).toEqual(await define(key));
  });

  it('lists templates newest first, of one body when asked', async () => {
    const id = await defineTemplate(credentials, { idempotencyKey: uuidv7() });
    const list = `query ($awardingBodyId: ID) { microCredentialTemplates(awardingBodyId: $awardingBodyId, first: 1) { edges { node { id } } pageInfo { hasNextPage } } }`;
    expect((await credentials.as(nobody, list, { awardingBodyId: body })).data.microCredentialTemplates).toEqual({
      edges: [{ node: { id } }],
      pageInfo: { hasNextPage: true },
    });
    for (const awardingBodyId of [otherBody, 'none'])
      expect((await credentials.as(nobody, list, { awardingBodyId })).data.microCredentialTemplates.edges).toEqual([]);
  });

  it.each([
    [
      'a level that the framework does not have',
      { eqfLevel: 'http://data.europa.eu/snb/eqf/99' },
      ['input', 'eqfLevel'],
    ],
    ['a level together with a reason for none', { levelNotApplicable: 'None fits.' }, ['input', 'levelNotApplicable']],
    ['a workload that is no number of hours', { workloadHours: 'P2W' }, ['input', 'workloadHours']],
    ['credits that are none', { workloadEcts: '0' }, ['input', 'workloadEcts']],
    [
      'an assessment type of another list',
      { assessmentType: 'http://data.europa.eu/snb/eqf/5' },
      ['input', 'assessmentType'],
    ],
    [
      'a form of participation of another list',
      { participation: 'https://example.org/online' },
      ['input', 'participation'],
    ],
    [
      'an outcome without a skill',
      { learningOutcomes: [{ title: [{ language: 'en', value: 'Something' }], escoSkills: [] }] },
      ['input', 'learningOutcomes', '0', 'escoSkills'],
    ],
    ['an empty title', { title: [] }, ['input', 'title']],
    ['a validity of no time', { validityMonths: 0 }, ['input', 'validityMonths']],
  ])('refuses %s', async (_what, changes, path) => {
    expect(await define(changes)).toMatchObject({ template: null, errors: [{ code: 'INVALID_INPUT', path }] });
  });
});

describe('attacks on templates', () => {
  it('lets no issuer define for another body, nor add to its templates', async () => {
    const stranger = staff('ISSUER', otherBody);
    const { template } = await define({});
    expect((await define({}, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'awardingBodyId'] },
    ]);
    expect((await define({ templateId: template.id, awardingBodyId: otherBody }, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'templateId'] },
    ]);
  });

  it('lets only the registry’s authority register an issuer', async () => {
    for (const viewer of [issuer, staff('REGISTRY_OFFICER', uuidv7())]) {
      const { errors } = await credentials.as(viewer, operations.issuerRegister, {
        input: { organisationId: otherBody, idempotencyKey: uuidv7() },
      });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const { data } = await credentials.as(staff('REGISTRY_AUTHORITY', uuidv7()), operations.issuerRegister, {
      input: { organisationId: uuidv7(), idempotencyKey: uuidv7() },
    });
    expect(data.issuerRegister.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
