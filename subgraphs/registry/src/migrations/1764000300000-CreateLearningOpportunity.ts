import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'ADMITTED', 'REJECTED', 'SUSPENDED', 'WITHDRAWN'`;

const opportunity = [
  `create table learning_opportunity (
     id uuid not null constraint learning_opportunity_pk primary key,
     provider_id uuid not null constraint learning_opportunity_provider_fk references organisation (id),
     status text not null constraint learning_opportunity_status_known check (status in (${STATUSES})),
     version integer not null default 1 constraint learning_opportunity_version_positive check (version > 0),
     quality_assurance_type text,
     quality_assurance_body text,
     quality_assured_until date,
     source_key text,
     created_at timestamptz not null default now(),
     constraint learning_opportunity_quality_whole check ((quality_assurance_type is null) = (quality_assurance_body is null)),
     constraint learning_opportunity_source_unique unique (provider_id, source_key)
   )`,
  `create index learning_opportunity_by_status on learning_opportunity (status, id)`,
  `grant select, insert, update on learning_opportunity to registry`,
];

const version = [
  `create table learning_opportunity_version (
     learning_opportunity_id uuid not null constraint learning_opportunity_version_opportunity_fk references learning_opportunity (id),
     version integer not null,
     title jsonb not null constraint learning_opportunity_version_has_title check (title <> '{}'),
     description jsonb,
     outcomes jsonb not null default '[]',
     skill_uris text[] not null default '{}',
     isced_f text,
     eqf_level text,
     workload_minutes integer constraint learning_opportunity_version_workload_positive check (workload_minutes > 0),
     ects numeric(5, 2) constraint learning_opportunity_version_ects_positive check (ects > 0),
     mode text not null,
     language text not null,
     prerequisites jsonb,
     assessment_type text,
     price bigint not null constraint learning_opportunity_version_price_bounds check (price between 0 and 10000000),
     currency text not null constraint learning_opportunity_version_currency_code check (currency ~ '^[A-Z]{3}$'),
     certification jsonb,
     micro_credential_template_id uuid,
     region text constraint learning_opportunity_version_region_nuts check (region ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
     place text,
     created_at timestamptz not null default now(),
     title_text text not null default '',
     search_vector tsvector not null default '',
     constraint learning_opportunity_version_pk primary key (learning_opportunity_id, version)
   )`,
  `create index learning_opportunity_version_titles on learning_opportunity_version using gin (title_text gin_trgm_ops)`,
  `create index learning_opportunity_version_words on learning_opportunity_version using gin (search_vector)`,
  `create index learning_opportunity_version_skills on learning_opportunity_version using gin (skill_uris)`,
  // Words of the title weigh most, then those of outcomes, then those of the description.
  `create function learning_opportunity_version_searchable() returns trigger language plpgsql as $$
   begin
     new.title_text := searchable(all_texts(new.title) || e'\\n' || all_texts(new.certification));
     new.search_vector := setweight(to_tsvector('simple', new.title_text), 'A')
       || setweight(to_tsvector('simple', searchable((select coalesce(string_agg(all_texts(outcome -> 'text'), ' '), '') from jsonb_array_elements(new.outcomes) as outcome))), 'B')
       || setweight(to_tsvector('simple', searchable(all_texts(new.description))), 'C');
     return new;
   end $$`,
  `create trigger learning_opportunity_version_searchable before insert or update on learning_opportunity_version
     for each row execute function learning_opportunity_version_searchable()`,
  // A version is what orders were placed on: it is written once.
  `grant select, insert on learning_opportunity_version to registry`,
];

const admission = [
  `create table admission_decision (
     id uuid not null constraint admission_decision_pk primary key,
     learning_opportunity_id uuid not null constraint admission_decision_opportunity_fk references learning_opportunity (id),
     version integer not null,
     rule_version text not null,
     reasons text[] not null default '{}',
     outcome text not null constraint admission_decision_outcome_known check (outcome in ('PREPARED', 'ADMITTED', 'REJECTED')),
     prepared_by uuid not null,
     prepared_at timestamptz not null,
     decided_by uuid,
     decided_at timestamptz,
     constraint admission_decision_version_fk foreign key (learning_opportunity_id, version)
       references learning_opportunity_version (learning_opportunity_id, version),
     constraint admission_decision_two_persons check (decided_by <> prepared_by),
     constraint admission_decision_decided_whole check ((outcome = 'PREPARED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
     constraint admission_decision_reasoned check (outcome = 'PREPARED' or cardinality(reasons) > 0)
   )`,
  `create unique index admission_decision_one_prepared on admission_decision (learning_opportunity_id) where outcome = 'PREPARED'`,
  `create index admission_decision_by_opportunity on admission_decision (learning_opportunity_id, prepared_at)`,
  `grant select, insert, update on admission_decision to registry`,
];

/** Learning opportunities, their versions, and the decisions that admit them. */
export class CreateLearningOpportunity1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...opportunity, ...version, ...admission]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['admission_decision', 'learning_opportunity_version', 'learning_opportunity'])
      await runner.query(`drop table ${table}`);
    await runner.query(`drop function learning_opportunity_version_searchable()`);
  }
}
