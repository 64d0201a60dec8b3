import { MalformedFile } from '../file/malformed-file.ts';
import { readCsv, type CsvRow } from '../file/read-csv.ts';
import { FileCount, type StagedConcept } from './bundle.ts';
import type { ConceptKind, EscoFile } from './esco-files.ts';

/** Concepts of one kind while files are read, newest file first. */
export interface Gathering {
  readonly release: ReadonlySet<string> | null; // URIs of the newest version; null while its own files are read
  readonly concepts: Map<string, StagedConcept>;
  readonly elsewhere: Set<string>; // URIs that only older files have
}

const uriForms: Readonly<Record<ConceptKind, RegExp>> = {
  skill: /^http:\/\/data\.europa\.eu\/esco\/skill\/[\w.-]+$/,
  occupation: /^http:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]+$/,
  iscoGroup: /^http:\/\/data\.europa\.eu\/esco\/isco\/C\d+$/,
};

const factColumns: Readonly<Record<ConceptKind, readonly string[]>> = {
  skill: ['skillType', 'reuseLevel'],
  occupation: ['iscoGroup'],
  iscoGroup: ['code'],
};

/** The columns that a file of concepts must have. */
const columnsOf = ({ content }: EscoFile): readonly string[] => {
  if (content.what === 'concepts') return ['conceptUri', 'preferredLabel', ...factColumns[content.kind]];
  return content.what === 'labels' ? ['conceptUri', ...factColumns[content.kind]] : ['conceptUri'];
};

const LANGUAGE_COLUMN = /^[a-z]{2}(-[a-z]{2})?$/;
const nothing = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Keeps a text unless it is empty, or a newer file has said it already. */
function put(texts: Record<string, string>, key: string, text: string | undefined): void {
  if (!nothing(text)) texts[key] ??= (text ?? '').trim();
}

/** Labels of which each stands on a line of its own. */
const eachOnALine = (text: string | undefined): string =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** The labels of a row by language. */
function labelsOf({ content }: EscoFile, { values }: CsvRow): readonly (readonly [string, string])[] {
  if (content.what === 'concepts') return [[content.language, values['preferredLabel'] ?? '']];
  return Object.entries(values).filter(([column]) => LANGUAGE_COLUMN.test(column));
}

function addRow(concept: StagedConcept, file: EscoFile, kind: ConceptKind, row: CsvRow): void {
  for (const [language, label] of labelsOf(file, row)) put(concept.labels, language, label);
  for (const column of factColumns[kind]) put(concept.facts, column, row.values[column]);
  if (file.content.what !== 'concepts') return;
  const { language } = file.content;
  put(concept.alternativeLabels, language, eachOnALine(row.values['altLabels']));
  put(concept.descriptions, language, row.values['description']);
}

/** Reads one file of concepts or labels into `gathering`. A concept that is not of the release is left out; what is malformed throws. */
export async function readConcepts(
  file: EscoFile & { readonly content: { readonly kind: ConceptKind } },
  { release, concepts, elsewhere }: Gathering,
): Promise<FileCount> {
  const { kind } = file.content;
  const count = new FileCount();
  const lines = new Map<string, number>();
  for await (const row of readCsv(file.path, columnsOf(file))) {
    const uri = row.values['conceptUri'] ?? '';
    const at = { line: row.line, column: 'conceptUri' };
    if (!uriForms[kind].test(uri))
      throw new MalformedFile(file.name, `"${uri.slice(0, 80)}" is not the URI of such a concept`, at);
    const earlier = lines.get(uri);
    if (earlier !== undefined) throw new MalformedFile(file.name, `the concept stands on line ${earlier} already`, at);
    lines.set(uri, row.line);
    count.rows++;
    if (release !== null && !release.has(uri)) {
      elsewhere.add(uri);
      count.skip('the concept is not in the newest version of the folder');
    } else if (labelsOf(file, row).every(([, label]) => nothing(label))) count.skip('the row has no label');
    else addRow(concepts.get(uri) ?? stage(concepts, uri), file, kind, row);
  }
  return count;
}

function stage(concepts: Map<string, StagedConcept>, uri: string): StagedConcept {
  const concept = { uri, labels: {}, alternativeLabels: {}, descriptions: {}, facts: {} };
  concepts.set(uri, concept);
  return concept;
}

/** The URIs that a file lists, whatever it says of them. */
export async function readUris(file: EscoFile): Promise<ReadonlySet<string>> {
  const uris = new Set<string>();
  for await (const { values } of readCsv(file.path, columnsOf(file))) uris.add(values['conceptUri'] ?? '');
  return uris;
}
