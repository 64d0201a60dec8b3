import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MalformedFile } from '../file/malformed-file.ts';

/** What the concepts of a file are. */
export type ConceptKind = 'skill' | 'occupation' | 'iscoGroup';

/** A file of an ESCO bundle, as its name tells. */
export interface EscoFile {
  readonly path: string;
  readonly name: string;
  readonly version: number; // a newer file counts more; one without a version is newest
  readonly content:
    | { readonly what: 'concepts'; readonly kind: ConceptKind; readonly language: string }
    | { readonly what: 'labels'; readonly kind: ConceptKind } // a column for each language
    | { readonly what: 'relations' }
    | { readonly what: 'hierarchy' };
}

/** The files of a folder: those that are read, and those that are not needed. */
export interface EscoFolder {
  readonly files: readonly EscoFile[];
  readonly ignored: readonly string[];
}

const kinds: Readonly<Record<string, ConceptKind>> = {
  skills: 'skill',
  occupations: 'occupation',
  iscogroups: 'iscoGroup',
};

const NAME = /^(?:v([\dx]+(?:\.[\dx]+)*)_)?([A-Za-z]+)(?:_(.+?))?\.csv(?:\.gz)?$/;

/** `1.1.1` → 1001001; `x` counts as nought. */
const versionOf = (text: string | undefined): number =>
  text === undefined
    ? Number.POSITIVE_INFINITY
    : [0, 1, 2].reduce((sum, part) => sum * 1000 + (Number(text.split('.')[part]) || 0), 0);

function contentOf(base: string, rest: string | undefined): EscoFile['content'] | null {
  const kind = kinds[base.toLowerCase()];
  if (kind !== undefined && rest !== undefined) {
    if (/^preferredLabel_\d+lang$/.test(rest)) return { what: 'labels', kind };
    if (/^[a-z]{2}(-[a-z]{2})?$/.test(rest)) return { what: 'concepts', kind, language: rest };
  }
  if (base === 'occupationSkillRelations') return { what: 'relations' };
  return base === 'broaderRelationsOccPillar' || base === 'broaderRelationsSkillPillar' ? { what: 'hierarchy' } : null;
}

function escoFile(folder: string, name: string): EscoFile | null {
  const [, version, base, rest] = NAME.exec(name) ?? [];
  const content = base === undefined ? null : contentOf(base, rest);
  return content && { path: join(folder, name), name, version: versionOf(version), content };
}

/** Finds the files of a bundle, plain or gzipped, under their official names, with or without a version in front. Newer ones come first. */
export function findEscoFiles(folder: string): EscoFolder {
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    throw new MalformedFile(folder, 'there is no such folder, or it cannot be read');
  }
  const found = names.map((name) => ({ name, file: escoFile(folder, name) }));
  const files = found
    .flatMap(({ file }) => file ?? [])
    .sort((a, b) => (a.version > b.version ? -1 : Number(a.version < b.version)));
  if (files.length === 0)
    throw new MalformedFile(folder, 'the folder has no file of ESCO, such as skills_en.csv or occupations_en.csv.gz');
  return {
    files,
    ignored: found.filter(({ name, file }) => file === null && name.includes('.csv')).map(({ name }) => name),
  };
}
