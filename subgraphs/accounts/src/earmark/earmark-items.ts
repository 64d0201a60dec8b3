import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';

/** What an earmark is for, by kind of item. Any one is enough. */
export interface EarmarkItems {
  readonly opportunityIds: readonly string[];
  readonly providerIds: readonly string[];
  readonly iscedF: readonly string[]; // codes of 2 to 4 digits: a wider field takes in the narrower ones
  readonly skills: readonly string[]; // URIs
}

const MOST = 1_000;
const isField = (code: string): boolean => /^\d{2,4}$/.test(code);
const isSkill = (uri: string): boolean => uri.length <= 500 && URL.canParse(uri);

const kinds = [
  { name: 'opportunityIds', prefix: 'opportunity:', isOne: isUuid, wanted: 'ids of learning opportunities' },
  { name: 'providerIds', prefix: 'provider:', isOne: isUuid, wanted: 'ids of organisations' },
  { name: 'iscedF', prefix: 'isced:', isOne: isField, wanted: 'ISCED-F codes of two to four digits' },
  { name: 'skills', prefix: 'skill:', isOne: isSkill, wanted: 'URIs of skills' },
] as const;

/** The items as texts that orders are held against; or what is wrong with them. */
export function itemsOf(given: EarmarkItems): readonly string[] | InvalidInput {
  const wrong = kinds.find(({ name, isOne }) => !given[name].every(isOne));
  if (wrong !== undefined) return invalidInput(`These are ${wrong.wanted}.`, 'input', wrong.name);
  const items = kinds.flatMap(({ name, prefix }) =>
    given[name].map((item) => prefix + (prefix === 'skill:' ? item : item.toLowerCase())),
  );
  const once = [...new Set(items)];
  return once.length > 0 && once.length <= MOST ? once : invalidInput(`An earmark has 1 to ${MOST} items.`, 'input');
}

/** The items of an earmark by kind, as they were given. */
export function itemsByKind(items: readonly string[]): EarmarkItems {
  const ofKind = (prefix: string) =>
    items.filter((item) => item.startsWith(prefix)).map((item) => item.slice(prefix.length));
  return {
    opportunityIds: ofKind('opportunity:'),
    providerIds: ofKind('provider:'),
    iscedF: ofKind('isced:'),
    skills: ofKind('skill:'),
  };
}
