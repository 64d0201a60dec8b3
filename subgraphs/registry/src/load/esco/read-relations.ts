import { MalformedFile } from '../file/malformed-file.ts';
import { readCsv } from '../file/read-csv.ts';
import { FileCount, type StagedRelation } from './bundle.ts';
import type { EscoFile } from './esco-files.ts';

/** What a relation may name. */
export interface Targets {
  readonly occupations: ReadonlySet<string>; // of the newest version
  readonly skills: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>; // known to another file of the folder, but not in the newest version
}

const relationTypes: Readonly<Record<string, StagedRelation['relation']>> = {
  essential: 'ESSENTIAL',
  optional: 'OPTIONAL',
};

/** True when both ends can be loaded; false when one is known elsewhere only; throws for one that no file knows. */
function reachable(
  { name }: EscoFile,
  line: number,
  { occupationUri, skillUri }: Omit<StagedRelation, 'relation'>,
  { occupations, skills, elsewhere }: Targets,
): boolean {
  const ends = [
    ['occupationUri', occupationUri, occupations],
    ['skillUri', skillUri, skills],
  ] as const;
  for (const [column, uri, known] of ends)
    if (!known.has(uri) && !elsewhere.has(uri))
      throw new MalformedFile(name, `no file of the folder has "${uri.slice(0, 80)}"`, { line, column });
  return occupations.has(occupationUri) && skills.has(skillUri);
}

/** Reads which occupation needs which skill. What is malformed, or names what no file has, throws. */
export async function readRelations(
  file: EscoFile,
  targets: Targets,
): Promise<{ readonly relations: readonly StagedRelation[]; readonly count: FileCount }> {
  const count = new FileCount();
  const relations: StagedRelation[] = [];
  const pairs = new Set<string>();
  for await (const { line, values } of readCsv(file.path, ['occupationUri', 'relationType', 'skillUri'])) {
    count.rows++;
    const { occupationUri = '', skillUri = '', relationType = '' } = values;
    const relation = relationTypes[relationType];
    if (relation === undefined)
      throw new MalformedFile(file.name, `"${relationType}" is neither essential nor optional`, {
        line,
        column: 'relationType',
      });
    const pair = `${occupationUri} ${skillUri}`;
    if (pairs.has(pair)) count.skip('the relation stands in the file already');
    else if (reachable(file, line, { occupationUri, skillUri }, targets))
      relations.push({ occupationUri, skillUri, relation });
    else count.skip('the occupation or skill is known to another file, but not in the newest version of the folder');
    pairs.add(pair);
  }
  return { relations, count };
}
