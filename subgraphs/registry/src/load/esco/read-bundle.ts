import type { EscoBundle, FileReport, StagedConcept, StagedRelation } from './bundle.ts';
import { findEscoFiles, type ConceptKind, type EscoFile } from './esco-files.ts';
import { readConcepts, readUris } from './read-concepts.ts';
import { readRelations } from './read-relations.ts';

/** Told after each file that was read. */
export type OnFile = (report: FileReport) => void;

type ConceptFile = EscoFile & { readonly content: { readonly kind: ConceptKind } };

const isOfKind =
  (kind: ConceptKind) =>
  (file: EscoFile): file is ConceptFile =>
    'kind' in file.content && file.content.kind === kind;

/** All concepts of one kind; URIs that only older files have go to `elsewhere`. */
async function gather(
  files: readonly ConceptFile[],
  elsewhere: Set<string>,
  onFile: OnFile,
): Promise<ReadonlyMap<string, StagedConcept>> {
  const concepts = new Map<string, StagedConcept>();
  const newest = files.find(({ content }) => content.what === 'concepts')?.version ?? files[0]?.version;
  const ofRelease = files.filter(({ version }) => version === newest);
  let release: ReadonlySet<string> | null = null;
  for (const file of [...ofRelease, ...files.filter(({ version }) => version !== newest)]) {
    if (file === files.find(({ version }) => version !== newest)) release = new Set(concepts.keys());
    const { rows, skipped } = await readConcepts(file, { release, concepts, elsewhere });
    onFile({ file: file.name, rows, skipped });
  }
  return concepts;
}

async function readAllRelations(
  files: readonly EscoFile[],
  targets: Parameters<typeof readRelations>[1],
  onFile: OnFile,
): Promise<readonly StagedRelation[] | null> {
  const file = files.find(({ content }) => content.what === 'relations');
  if (file === undefined) return null;
  const { relations, count } = await readRelations(file, targets);
  onFile({ file: file.name, rows: count.rows, skipped: count.skipped });
  return relations;
}

/** Reads a folder of ESCO files and checks all of it before anything is written. Throws `MalformedFile` at the first thing that is wrong. */
export async function readBundle(folder: string, tell: OnFile): Promise<EscoBundle> {
  const { files, ignored } = findEscoFiles(folder);
  const reports: FileReport[] = [];
  const onFile: OnFile = (report) => {
    reports.push(report);
    tell(report);
  };
  const elsewhere = new Set<string>();
  const concepts = {
    skill: await gather(files.filter(isOfKind('skill')), elsewhere, onFile),
    occupation: await gather(files.filter(isOfKind('occupation')), elsewhere, onFile),
    iscoGroup: await gather(files.filter(isOfKind('iscoGroup')), elsewhere, onFile),
  };
  for (const file of files.filter(({ content }) => content.what === 'hierarchy'))
    for (const uri of await readUris(file)) elsewhere.add(uri);
  const targets = {
    occupations: new Set(concepts.occupation.keys()),
    skills: new Set(concepts.skill.keys()),
    elsewhere,
  };
  const relations = await readAllRelations(files, targets, onFile);
  return { concepts, relations, files: reports, ignored };
}
