import type { MigrationInterface, QueryRunner } from 'typeorm';

// Search goes over preferred and alternative labels of all languages; `label_text` alone decides the rank.
const searchableConcept = (table: string): readonly string[] => [
  `create index ${table}_search on ${table} using gin (search_text gin_trgm_ops)`,
  `create index ${table}_words on ${table} using gin (to_tsvector('simple', search_text))`,
  `create trigger ${table}_searchable before insert or update on ${table} for each row execute function concept_searchable()`,
  `grant select, insert, update on ${table} to registry`,
];

const conceptColumns = (table: string): string => `
     uri text not null constraint ${table}_pk primary key constraint ${table}_uri_length check (length(uri) between 10 and 300),
     labels jsonb not null constraint ${table}_has_label check (labels <> '{}'),
     alternative_labels jsonb not null default '{}',
     descriptions jsonb not null default '{}',
     label_text text not null default '',
     search_text text not null default ''`;

const tables = [
  `create function concept_searchable() returns trigger language plpgsql as $$
   begin
     new.label_text := searchable(all_texts(new.labels));
     new.search_text := new.label_text || e'\\n' || searchable(all_texts(new.alternative_labels));
     return new;
   end $$`,
  `create table isco_group (${conceptColumns('isco_group')},
     code text not null constraint isco_group_code_unique unique
   )`,
  `create table skill (${conceptColumns('skill')},
     skill_type text,
     reuse_level text
   )`,
  `create table occupation (${conceptColumns('occupation')},
     isco_code text
   )`,
  `create table occupation_skill (
     occupation_uri text not null constraint occupation_skill_occupation_fk references occupation (uri),
     skill_uri text not null constraint occupation_skill_skill_fk references skill (uri),
     relation text not null constraint occupation_skill_relation_known check (relation in ('ESSENTIAL', 'OPTIONAL')),
     constraint occupation_skill_pk primary key (occupation_uri, skill_uri)
   )`,
  `create index occupation_skill_by_skill on occupation_skill (skill_uri)`,
  ...['isco_group', 'skill', 'occupation'].flatMap(searchableConcept),
  // A later release of ESCO takes relations back; concepts stay, because outcomes of opportunities name them.
  `grant select, insert, update, delete on occupation_skill to registry`,
];

/** The concepts of ESCO with their labels in every language, and which occupation needs which skill. */
export class CreateEsco1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['occupation_skill', 'occupation', 'skill', 'isco_group'])
      await runner.query(`drop table ${table}`);
    await runner.query(`drop function concept_searchable()`);
  }
}
