import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { EscoBundle, StagedConcept, StagedRelation } from './bundle.ts';
import type { ConceptKind } from './esco-files.ts';

/** What the database made of what it was given. */
export interface WriteCount {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Concepts a statement takes at a time. */
const BATCH = 2_000;

const tables: Readonly<
  Record<ConceptKind, { readonly table: string; readonly facts: Readonly<Record<string, string>> }>
> = {
  skill: { table: 'skill', facts: { skillType: 'skill_type', reuseLevel: 'reuse_level' } },
  occupation: { table: 'occupation', facts: { iscoGroup: 'isco_code' } },
  iscoGroup: { table: 'isco_group', facts: { code: 'code' } },
};

/** SQL that adds labels to what is there and touches no row that would stay as it is. */
function upsert(kind: ConceptKind): string {
  const { table, facts } = tables[kind];
  const columns = Object.values(facts);
  const names = Object.keys(facts).map((name) => `facts ->> '${name}'`);
  const texts = ['labels', 'alternative_labels', 'descriptions'];
  const merged = [
    ...texts.map((column) => `${table}.${column} || excluded.${column}`),
    ...columns.map((column) => `coalesce(excluded.${column}, ${table}.${column})`),
  ];
  return `
    insert into ${table} (uri, ${texts.join(', ')}, ${columns.join(', ')})
    select uri, labels, alternative_labels, descriptions, ${names.join(', ')}
    from unnest($1::text[], $2::jsonb[], $3::jsonb[], $4::jsonb[], $5::jsonb[]) as staged (uri, labels, alternative_labels, descriptions, facts)
    on conflict (uri) do update set (${[...texts, ...columns].join(', ')}) = row (${merged.join(', ')})
    where (${[...texts, ...columns].map((column) => `${table}.${column}`).join(', ')})
      is distinct from (${merged.join(', ')})
    returning old.uri is null as created`;
}

/** Writes concepts of one kind: labels in new languages are added to those that are there. */
export async function writeConcepts(
  tx: Tx,
  kind: ConceptKind,
  concepts: readonly StagedConcept[],
): Promise<WriteCount> {
  const sql = upsert(kind);
  let created = 0;
  let changed = 0;
  for (let from = 0; from < concepts.length; from += BATCH) {
    const batch = concepts.slice(from, from + BATCH);
    const json = (read: (concept: StagedConcept) => object): readonly string[] =>
      batch.map((concept) => JSON.stringify(read(concept)));
    const written = await tx.query<{ created: boolean }[]>(sql, [
      batch.map(({ uri }) => uri),
      json(({ labels }) => labels),
      json(({ alternativeLabels }) => alternativeLabels),
      json(({ descriptions }) => descriptions),
      json(({ facts }) => facts),
    ]);
    const fresh = written.filter((row) => row.created).length;
    created += fresh;
    changed += written.length - fresh;
  }
  return { created, changed, unchanged: concepts.length - created - changed, removed: 0 };
}

const MERGE = `
  merge into occupation_skill as kept
  using (select * from unnest($1::text[], $2::text[], $3::text[])) as staged (occupation_uri, skill_uri, relation)
  on kept.occupation_uri = staged.occupation_uri and kept.skill_uri = staged.skill_uri
  when matched and kept.relation <> staged.relation then update set relation = staged.relation
  when not matched then insert values (staged.occupation_uri, staged.skill_uri, staged.relation)
  when not matched by source then delete
  returning merge_action() as action`;

/** Makes the relations those of the bundle: what it no longer has is removed. */
export async function writeRelations(tx: Tx, relations: readonly StagedRelation[]): Promise<WriteCount> {
  const actions = await tx.query<{ action: 'INSERT' | 'UPDATE' | 'DELETE' }[]>(MERGE, [
    relations.map(({ occupationUri }) => occupationUri),
    relations.map(({ skillUri }) => skillUri),
    relations.map(({ relation }) => relation),
  ]);
  const count = (wanted: string): number => actions.filter(({ action }) => action === wanted).length;
  const [created, changed, removed] = [count('INSERT'), count('UPDATE'), count('DELETE')];
  return { created, changed, removed, unchanged: relations.length - created - changed };
}

/** What became of each kind of thing in a bundle. */
export type BundleCount = Readonly<Record<'skills' | 'occupations' | 'iscoGroups' | 'relations', WriteCount>>;

/** Writes a bundle in the caller's transaction. */
export async function writeBundle(tx: Tx, { concepts, relations }: EscoBundle): Promise<BundleCount> {
  // A load is one long command of an operator, not a request that somebody waits for.
  await tx.query(
    `select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
  );
  return {
    skills: await writeConcepts(tx, 'skill', [...concepts.skill.values()]),
    occupations: await writeConcepts(tx, 'occupation', [...concepts.occupation.values()]),
    iscoGroups: await writeConcepts(tx, 'iscoGroup', [...concepts.iscoGroup.values()]),
    relations: relations ? await writeRelations(tx, relations) : { created: 0, changed: 0, unchanged: 0, removed: 0 },
  };
}
