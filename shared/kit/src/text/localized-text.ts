/** One text in one or more languages, keyed by language tag; stored as a JSON object. */
export type LocalizedTexts = Readonly<Record<string, string>>;

/** The text in the first of `languages` that exists (`fr-be` also finds `fr`), else English, else any. Null for a text in no language. */
export function localized(
  texts: LocalizedTexts,
  languages: readonly string[],
): { readonly language: string; readonly value: string } | null {
  const wanted = languages.flatMap((tag) => [tag, tag.slice(0, tag.includes('-') ? tag.indexOf('-') : undefined)]);
  const given = new Map(
    Object.entries(texts).map(([language, value]) => [language.toLowerCase(), { language, value }]),
  );
  const found = [...wanted, 'en', ...given.keys()].find((tag) => given.has(tag.toLowerCase()));
  return found === undefined ? null : (given.get(found.toLowerCase()) ?? null);
}
