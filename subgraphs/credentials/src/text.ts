import { localized, type LocalizedTexts } from '@tessera/kit/text/localized-text.ts';

interface TextInOneLanguage {
  readonly language: string;
  readonly value: string;
}

/** Texts as a client sends them, keyed by language for keeping; a language given twice keeps its last text. */
export const textsOf = (given: readonly TextInOneLanguage[]): LocalizedTexts =>
  Object.fromEntries(given.map(({ language, value }) => [language, value]));

/** `textsOf`, where nothing given stays nothing. */
export const textsOrNull = (given: readonly TextInOneLanguage[] | null | undefined): LocalizedTexts | null =>
  given == null ? null : textsOf(given);

/** A kept text in the viewer's language; every kept text has one language at least. */
export const inLanguage = (texts: LocalizedTexts, languages: readonly string[]): TextInOneLanguage =>
  localized(texts, languages) ?? { language: 'und', value: '' };
