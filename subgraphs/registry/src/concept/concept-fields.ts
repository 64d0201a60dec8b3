import { localized, type LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type { Context } from '../context.ts';
import type { Concept } from './concept.entity.ts';

type Text = { readonly language: string; readonly value: string };

/** A text in each of its languages, in the order of their tags. */
export const inEveryLanguage = (texts: LocalizedTexts): Text[] =>
  Object.entries(texts)
    .map(([language, value]) => ({ language, value }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));

/** A text that is there in at least one language, in the best one for the request. */
export function inBestLanguage(texts: LocalizedTexts, languages: readonly string[]): Text {
  const text = localized(texts, languages);
  if (text === null) throw new Error('a text that must exist is in no language');
  return text;
}

/** The fields that skills and occupations answer alike. */
export const conceptFields = {
  label: ({ labels }: Concept, _none: object, { languages }: Context) => inBestLanguage(labels, languages),
  labels: ({ labels }: Concept) => inEveryLanguage(labels),
  alternativeLabels: ({ labels, alternativeLabels }: Concept, _none: object, { languages }: Context) =>
    alternativeLabels[inBestLanguage(labels, languages).language]?.split('\n') ?? [],
  description: ({ descriptions }: Concept, _none: object, { languages }: Context) => localized(descriptions, languages),
};
