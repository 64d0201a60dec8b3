import { isObject, valuesAt, type JsonObject } from '../proof/json.ts';
import { annexOneElements, isElm, LEVEL_NOT_APPLICABLE, wordsFor, type AnnexOneElement } from './elements.ts';

export type Presence = 'PRESENT' | 'NOT_APPLICABLE' | 'MISSING' | 'INVALID';

/** What a document says of one element of Annex I. */
export interface ElementFinding {
  readonly element: string; // M1 … O5
  readonly name: string;
  readonly mandatory: boolean;
  readonly presence: Presence;
  readonly path: string; // JSON pointer: where it is, or where it belongs
  readonly code: string | null; // A1_M11_QUALITY_ASSURANCE_MISSING; null when there is nothing to mend
  readonly values: readonly string[]; // in words
}

const MAX_VALUES = 50;

const isEmpty = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() === '') || (isObject(value) && Object.values(value).every(isEmpty));

const pointer = (path: string): string => `/${path.replaceAll('.', '/')}`;

interface Found {
  readonly path: string;
  readonly presence: Presence;
  readonly values: readonly unknown[];
}

function look(document: JsonObject, { belongs, isValue }: AnnexOneElement, path: string): Found {
  const values = valuesAt(document, path.split('.')).filter((value) => !isEmpty(value) && (belongs?.(value) ?? true));
  if (values.length === 0) return { path, presence: 'MISSING', values };
  const good = isValue === undefined ? values : values.filter(isValue);
  return { path, presence: good.length > 0 ? 'PRESENT' : 'INVALID', values: good.length > 0 ? good : values };
}

/** M8 alone may be left out, when the document says why. */
const withoutLevel = (document: JsonObject): Found | null => {
  const values = valuesAt(document, LEVEL_NOT_APPLICABLE.split('.')).filter((value) => !isEmpty(value));
  return values.length > 0 ? { path: LEVEL_NOT_APPLICABLE, presence: 'NOT_APPLICABLE', values } : null;
};

function findingOf(document: JsonObject, element: AnnexOneElement, paths: readonly string[]): ElementFinding {
  const found = paths.map((path) => look(document, element, path));
  const present = found.filter(({ presence }) => presence === 'PRESENT');
  const best = present[0] ??
    found.find(({ presence }) => presence === 'INVALID') ??
    (element.number === 'M8' ? withoutLevel(document) : null) ?? {
      path: paths[0] ?? '',
      presence: 'MISSING' as const,
      values: [],
    };
  const mandatory = element.number.startsWith('M');
  const toMend = best.presence === 'INVALID' || (best.presence === 'MISSING' && mandatory);
  const shown = present.length > 0 ? present.flatMap(({ values }) => values) : best.values;
  return {
    element: element.number,
    name: element.name,
    mandatory,
    presence: best.presence,
    path: pointer(best.path),
    code: toMend ? `A1_${element.number}_${element.code}_${best.presence}` : null,
    values: shown.slice(0, MAX_VALUES).flatMap(wordsFor),
  };
}

/** Looks for every element of Annex I, in the order of the annex, in an Open Badges 3.0 or an ELM v3 document. */
export function checkAnnexOne(document: JsonObject): readonly ElementFinding[] {
  const elm = isElm(document);
  return annexOneElements.map((element) => findingOf(document, element, elm ? element.elm : element.openBadges));
}

/** True when nothing that Annex I demands is missing or wrong. */
export const conforms = (findings: readonly ElementFinding[]): boolean => findings.every(({ code }) => code === null);
