import { expect, it } from 'vitest';
import { localized } from './localized-text.ts';

const texts = { nl: 'steen', fr: 'pierre', en: 'stone', 'pt-BR': 'pedra' };

it.each([
  ['the first language that exists', ['de', 'fr', 'nl'], 'pierre'],
  ['a language for one of its regions', ['fr-be'], 'pierre'],
  ['a region before the next language', ['fr-be', 'nl'], 'pierre'],
  ['a tag in another case than it is kept in', ['pt-br'], 'pedra'],
  ['English where nothing else fits', ['de', 'sv'], 'stone'],
  ['English where nothing was asked', [], 'stone'],
])('gives %s', (_what, languages, value) => {
  expect(localized(texts, languages)?.value).toBe(value);
});

it('gives any text rather than none, and says in which language it is', () => {
  expect(localized({ nl: 'steen' }, ['fr'])).toEqual({ language: 'nl', value: 'steen' });
  expect(localized(texts, ['pt-br'])?.language).toBe('pt-BR');
});

it('has nothing to give of a text in no language', () => {
  expect(localized({}, ['fr'])).toBeNull();
});

it('keeps a text that is empty', () => {
  expect(localized({ fr: '', en: 'stone' }, ['fr'])).toEqual({ language: 'fr', value: '' });
});

it('does not take what every object has for a language', () => {
  expect(localized({}, ['constructor', '__proto__'])).toBeNull();
});
