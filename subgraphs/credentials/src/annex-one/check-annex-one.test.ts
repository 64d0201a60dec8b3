import { describe, expect, it } from 'vitest';
import { checkAnnexOne, conforms } from './check-annex-one.ts';

const achievement = {
  name: 'Digital content',
  creator: { name: 'Mosaic Institute' },
  alignment: [
    {
      type: ['Alignment'],
      targetName: 'Develop digital content',
      targetUrl: 'http://data.europa.eu/esco/skill/5fd5c985',
    },
    { type: ['Alignment'], targetName: 'EQF level 5', targetUrl: 'http://data.europa.eu/snb/eqf/5' },
  ],
  notionalWorkload: 'PT60H',
  formOfParticipation: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
  qualityAssurance: { qualityAssuranceType: 'http://data.europa.eu/snb/accreditation/820101cba6' },
};

const whole = {
  issuer: { id: 'did:web:example.org', name: 'Mosaic Institute', address: { addressCountryCode: 'BE' } },
  validFrom: '2026-02-11T00:00:00Z',
  credentialSubject: { identifier: [{ identityType: 'name', identityHash: 'Alba Brook' }], achievement },
  evidence: [{ genre: 'http://data.europa.eu/snb/assessment/795dac4096' }],
};

const withAchievement = (changes: object) => ({
  ...whole,
  credentialSubject: { ...whole.credentialSubject, achievement: { ...achievement, ...changes } },
});
const codes = (document: object): readonly string[] =>
  checkAnnexOne(document as never).flatMap(({ code }) => code ?? []);

describe('the Annex I check', () => {
  it('finds nothing wrong with a whole document', () => {
    expect(codes(whole)).toEqual([]);
    expect(conforms(checkAnnexOne(whole))).toBe(true);
  });

  it('reports all sixteen elements in the order of the annex', () => {
    expect(checkAnnexOne(whole).map(({ element }) => element)).toEqual([
      'M1',
      'M2',
      'M3',
      'M4',
      'M5',
      'M6',
      'M7',
      'M8',
      'M9',
      'M10',
      'M11',
      'O1',
      'O2',
      'O3',
      'O4',
      'O5',
    ]);
  });

  it('misses all eleven mandatory elements in an empty document, and none of the optional ones', () => {
    expect(codes({})).toHaveLength(11);
    expect(codes({}).every((code) => /^A1_M\d+_[A-Z_]+_MISSING$/.test(code))).toBe(true);
  });

  it.each([
    ['M1 LEARNER', { ...whole, credentialSubject: { achievement } }],
    ['M2 TITLE', withAchievement({ name: '  ' })],
    ['M3 COUNTRY', { ...whole, issuer: { ...whole.issuer, address: {} } }],
    [
      'M4 AWARDING_BODY',
      {
        ...withAchievement({ creator: {} }),
        issuer: { id: 'did:web:example.org', address: { addressCountryCode: 'BE' } },
      },
    ],
    ['M5 DATE', { ...whole, validFrom: '' }],
    ['M6 LEARNING_OUTCOMES', withAchievement({ alignment: achievement.alignment.slice(1) })],
    ['M7 WORKLOAD', withAchievement({ notionalWorkload: null })],
    ['M8 LEVEL', withAchievement({ alignment: achievement.alignment.slice(0, 1) })],
    ['M9 ASSESSMENT_TYPE', { ...whole, evidence: [] }],
    ['M10 PARTICIPATION', withAchievement({ formOfParticipation: undefined })],
    ['M11 QUALITY_ASSURANCE', withAchievement({ qualityAssurance: {} })],
  ])('names %s when it is missing, and nothing else', (element, document) => {
    expect(codes(document)).toEqual([`A1_${element.replace(' ', '_')}_MISSING`]);
  });

  it.each([
    [
      'an EQF level 99',
      withAchievement({
        alignment: [
          achievement.alignment[0],
          { targetName: 'Level 99', targetUrl: 'http://data.europa.eu/snb/eqf/99' },
        ],
      }),
      'A1_M8_LEVEL_INVALID',
    ],
    [
      'a country in words',
      { ...whole, issuer: { ...whole.issuer, address: { addressCountryCode: 'Belgium' } } },
      'A1_M3_COUNTRY_INVALID',
    ],
    ['a workload of nothing', withAchievement({ notionalWorkload: 'PT0H' }), 'A1_M7_WORKLOAD_INVALID'],
    ['a date that is none', { ...whole, validFrom: 'spring' }, 'A1_M5_DATE_INVALID'],
    [
      'a form of participation in words',
      withAchievement({ formOfParticipation: 'online' }),
      'A1_M10_PARTICIPATION_INVALID',
    ],
  ])('does not take %s for a value', (_what, document, code) => {
    expect(codes(document)).toEqual([code]);
  });

  it('takes a reason instead of a level', () => {
    const [level] = checkAnnexOne(
      withAchievement({
        alignment: achievement.alignment.slice(0, 1),
        levelNotApplicable: 'Not covered by the framework.',
      }),
    ).filter(({ element }) => element === 'M8');
    expect(level).toMatchObject({ presence: 'NOT_APPLICABLE', code: null, values: ['Not covered by the framework.'] });
  });

  it('says where each element is, and what it says in words', () => {
    const found = new Map(checkAnnexOne(whole).map((finding) => [finding.element, finding]));
    expect(found.get('M8')).toMatchObject({
      path: '/credentialSubject/achievement/alignment',
      values: ['EQF level 5'],
    });
    expect(found.get('M9')?.values).toEqual(['Project work']);
    expect(found.get('M11')).toMatchObject({
      path: '/credentialSubject/achievement/qualityAssurance/qualityAssuranceType',
      values: ['Quality assurance of the programme'],
    });
  });

  it('reads the European Learning Model too, lists and single values alike', () => {
    const elm = {
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      issued: '2026-02-11T00:00:00Z',
      issuer: {
        location: [
          { address: [{ countryCode: { id: 'http://publications.europa.eu/resource/authority/country/IRL' } }] },
        ],
      },
      credentialSubject: {
        fullName: { en: 'Alba Brook' },
        hasClaim: [
          {
            title: { en: 'Digital content' },
            awardedBy: { awardingBody: { legalName: { en: 'University' } } },
            provenBy: { specifiedBy: { dcType: { id: 'urn:concept:1', prefLabel: { en: 'artefact assessment' } } } },
            specifiedBy: {
              learningOutcome: [{ title: { en: 'Develop digital content' } }],
              volumeOfLearning: 'PT60H',
              eqfLevel: { id: 'http://data.europa.eu/snb/eqf/6', prefLabel: { en: 'Level 6' } },
              mode: { id: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d' },
            },
          },
        ],
      },
    };
    expect(codes(elm)).toEqual(['A1_M11_QUALITY_ASSURANCE_MISSING']);
  });

  it('is not misled by inherited properties or strange shapes', () => {
    for (const strange of [
      { credentialSubject: 'text' },
      { credentialSubject: [[], [{}]] },
      { credentialSubject: { achievement: [null, 3] } },
      JSON.parse('{"__proto__":{"issuer":{"name":"x"}}}'),
    ])
      expect(codes(strange)).toHaveLength(11);
  });
});
