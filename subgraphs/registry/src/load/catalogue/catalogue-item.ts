import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { eqfLevel, modeOfLearning } from '../../learning-opportunity/code-lists.ts';
import { frenchRegion } from './french-region.ts';

/** One row of a catalogue: its number in the file from 1, and its values by column, empty where there is none. */
export interface CatalogueRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Why a row is not taken. */
export type RejectionCode =
  'NO_PROVIDER' | 'NO_TITLE' | 'NO_PRICE' | 'PRICE_OUT_OF_BOUNDS' | 'BAD_HOURS' | 'UNKNOWN_REGION' | 'DUPLICATE_NUMBER';

/** What a catalogue says of an opportunity. */
export interface CatalogueContent {
  readonly title: LocalizedTexts;
  readonly certification: LocalizedTexts;
  readonly description: LocalizedTexts | null;
  readonly workloadMinutes: number | null;
  readonly price: bigint;
  readonly mode: string;
  readonly region: string | null;
  readonly place: string | null;
  readonly eqfLevel: string | null;
}

/** A row that can be loaded. */
export interface CatalogueItem {
  readonly row: number;
  readonly provider: { readonly siret: string | null; readonly name: string };
  readonly key: string; // what the catalogue calls the offer, within its provider
  readonly numbered: boolean; // the key is the catalogue's own number; else it is put together
  readonly content: CatalogueContent;
}

/** What a row turns out to be. */
export type ReadItem = { readonly item: CatalogueItem } | { readonly rejected: readonly RejectionCode[] };

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 5_000;
const HIGHEST_PRICE = 10_000_000n; // cents
const MOST_HOURS = 10_000;

/** A code as the catalogue means it: `69.0` is 69, and `-1`, `0` or nothing is no code. */
export function codeOf(text: string | undefined): string | null {
  const code = (text ?? '').trim().replace(/\.0+$/, '');
  return code === '' || code === '-1' || code === '0' || code === 'nan' ? null : code;
}

/** Cents of an amount written as a decimal of any length, `2041.666667`, rounded half up; null when it is no such thing. No float is involved. */
export function centsOf(text: string | undefined): bigint | null {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,20}))?$/.exec((text ?? '').trim()) ?? [];
  if (whole === undefined) return null;
  const digits = fraction.padEnd(3, '0');
  return BigInt(whole) * 100n + BigInt(digits.slice(0, 2)) + (digits.charAt(2) >= '5' ? 1n : 0n);
}

/** Hours as a whole number; 0, which the catalogue writes for "not said", is null, and nonsense undefined. */
function hoursOf(text: string | undefined): number | null | undefined {
  const code = (text ?? '').trim();
  if (code === '') return null;
  const hours = Number(code);
  if (!Number.isFinite(hours) || hours < 0 || hours > MOST_HOURS) return undefined;
  return hours === 0 ? null : Math.max(Math.round(hours), 1);
}

const french = (text: string, longest: number): LocalizedTexts => ({ fr: text.slice(0, longest) });

/** The text of a column; undefined where there is none. */
const said = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
};

/** The SIRET with the leading zeros that spreadsheets lose. */
const siretOf = (text: string | undefined): string | null => {
  const code = codeOf(text);
  return code !== null && /^\d{9,14}$/.test(code) ? code.padStart(14, '0') : null;
};

/** `BAC+2 : DEUG, BT, DUT... (NIVEAU 5)` → the level; the French framework has counted as the European one since 2019. */
function levelOf(text: string | undefined): string | null {
  const level = /\(NIVEAU ([1-8])\)/.exec(text ?? '')?.[1];
  return level === undefined ? null : eqfLevel(Number(level) as Parameters<typeof eqfLevel>[0]);
}

function keyOf(values: CatalogueRow['values'], department: string | null): Pick<CatalogueItem, 'key' | 'numbered'> {
  const number = codeOf(values['numero_formation']);
  const where = department ?? 'remote';
  if (number !== null) return { key: `cpf:${number}:${where}`, numbered: true };
  const code = codeOf(values['code_inventaire']) ?? codeOf(values['code_rncp']) ?? codeOf(values['id_certif']) ?? '';
  const title = said(values['intitule_formation']) ?? said(values['intitule_certification']) ?? '';
  return { key: `cpf:${values['type_referentiel'] ?? ''}${code}:${where}:${title}`, numbered: false };
}

interface Parsed {
  readonly siret: string | null;
  readonly name: string;
  readonly title: string;
  readonly price: bigint | null;
  readonly hours: number | null | undefined;
  readonly department: string | null;
  readonly region: string | null | undefined;
}

function parse(values: CatalogueRow['values']): Parsed {
  const regionCode = codeOf(values['code_region']);
  return {
    siret: siretOf(values['siret']),
    name: said(values['nom_of']) ?? '',
    title: said(values['intitule_formation']) ?? said(values['intitule_certification']) ?? '',
    price: centsOf(values['frais_ttc_tot_mean']),
    hours: hoursOf(values['nombre_heures_total_mean']),
    department: codeOf(values['code_departement']),
    region: regionCode === null ? null : frenchRegion(regionCode),
  };
}

function rejectionsOf({ siret, name, title, price, hours, region }: Parsed): readonly RejectionCode[] {
  const codes: RejectionCode[] = [];
  if (siret === null && name === '') codes.push('NO_PROVIDER');
  if (title === '') codes.push('NO_TITLE');
  if (price === null) codes.push('NO_PRICE');
  else if (price > HIGHEST_PRICE) codes.push('PRICE_OUT_OF_BOUNDS');
  if (hours === undefined) codes.push('BAD_HOURS');
  if (region === undefined) codes.push('UNKNOWN_REGION');
  return codes;
}

/** Reads one row of the catalogue: what it offers, or why it cannot be taken. A row without a department is learned at a distance. */
export function itemOf({ row, values }: CatalogueRow): ReadItem {
  const parsed = parse(values);
  const rejected = rejectionsOf(parsed);
  const { siret, name, title, price, hours, department, region } = parsed;
  if (rejected.length > 0 || price === null) return { rejected };
  const description = said(values['points_forts']);
  const town = said(values['nom_departement']);
  const content: CatalogueContent = {
    title: french(title, LONGEST_TITLE),
    certification: french(said(values['intitule_certification']) ?? title, LONGEST_TEXT),
    description: description ? french(description, LONGEST_TEXT) : null,
    workloadMinutes: hours == null ? null : hours * 60,
    price,
    mode: department === null ? modeOfLearning.online : modeOfLearning.onsite,
    region: department === null ? null : (region ?? null),
    place: department === null ? null : `${town ?? 'Département'} (${department})`,
    eqfLevel: levelOf(values['libelle_niveau_sortie_formation']),
  };
  return { item: { row, provider: { siret, name: name || `SIRET ${siret}` }, ...keyOf(values, department), content } };
}
