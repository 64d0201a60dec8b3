import { expect, it } from 'vitest';
import { fundingFacts } from './funding-facts.ts';

const bare = { opportunityId: 'o', providerId: 'p', iscedF: null, skillUris: [] };

it('names opportunity and provider of every session', () => {
  expect(fundingFacts(bare)).toEqual(['kind:TRAINING', 'opportunity:o', 'provider:p']);
});

it('names the field with those it belongs to, and each skill', () => {
  const iscedF = 'http://data.europa.eu/snb/isced-f/0613';
  expect(fundingFacts({ ...bare, iscedF, skillUris: ['http://data.europa.eu/esco/skill/1'] }).slice(3)).toEqual([
    'isced:06',
    'isced:061',
    'isced:0613',
    'skill:http://data.europa.eu/esco/skill/1',
  ]);
});
