import { createKitTables, dropKitTables } from '@tessera/kit/database/kit-tables.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// `unaccent` is only stable, since its dictionary could be replaced; named in full it is as good as immutable, and may serve triggers and indexes.
const searchFunctions = [
  `create function searchable(raw text) returns text language sql immutable strict parallel safe
     return lower(extensions.unaccent('extensions.unaccent'::regdictionary, raw))`,
  `create function all_texts(texts jsonb) returns text language sql immutable parallel safe
     return (select coalesce(string_agg(value, e'\\n' order by key), '') from jsonb_each_text(coalesce(texts, '{}')))`,
];

const organisation = [
  `create table organisation (
     id uuid not null constraint organisation_pk primary key,
     legal_name text not null constraint organisation_legal_name_length check (length(legal_name) between 1 and 300),
     registration_id text constraint organisation_registration_id_length check (length(registration_id) between 1 and 60),
     country text not null constraint organisation_country_code check (country ~ '^[A-Z]{2}$'),
     kinds text[] not null constraint organisation_kinds_known check (
       cardinality(kinds) > 0 and kinds <@ array['AUTHORITY', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'PROVIDER', 'AWARDING_BODY', 'GUIDANCE_SERVICE', 'QA_BODY', 'TRAINING_FUND', 'SOCIAL_PARTNER']),
     region text constraint organisation_region_nuts check (region ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
     created_at timestamptz not null default now(),
     search_text text not null default '',
     constraint organisation_registration_unique unique (country, registration_id)
   )`,
  `create index organisation_name_key on organisation (country, search_text) where registration_id is null`,
  `create index organisation_search on organisation using gin (search_text gin_trgm_ops)`,
  `create function organisation_searchable() returns trigger language plpgsql as $$
   begin
     new.search_text := searchable(new.legal_name);
     return new;
   end $$`,
  `create trigger organisation_searchable before insert or update on organisation for each row execute function organisation_searchable()`,
  `grant select, insert, update on organisation to registry`,
];

/** The kit's tables, what makes texts searchable, and organisations of every kind. */
export class CreateOrganisation1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...createKitTables('registry'), ...searchFunctions, ...organisation])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [
      `drop table organisation`,
      `drop function organisation_searchable()`,
      `drop function all_texts(jsonb)`,
      `drop function searchable(text)`,
      ...dropKitTables,
    ];
    for (const statement of statements) await runner.query(statement);
  }
}
