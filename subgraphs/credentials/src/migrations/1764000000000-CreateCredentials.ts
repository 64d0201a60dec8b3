import { createKitTables, dropKitTables } from '@tessera/kit/database/kit-tables.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const issuers = [
  `create table issuer_registration (
     organisation_id uuid not null constraint issuer_registration_pk primary key,
     did text not null constraint issuer_registration_did_unique unique,
     active boolean not null default true,
     registered_at timestamptz not null,
     registered_by uuid
   )`,
  `create table issuer_key (
     id uuid not null constraint issuer_key_pk primary key,
     organisation_id uuid not null constraint issuer_key_issuer_fk references issuer_registration (organisation_id),
     public_key text not null constraint issuer_key_public_unique unique,
     sealed_private_key bytea not null,
     created_at timestamptz not null,
     retired_at timestamptz,
     constraint issuer_key_retired_after_created check (retired_at >= created_at)
   )`,
  `create unique index issuer_key_one_current on issuer_key (organisation_id) where retired_at is null`,
  `create table status_list (
     id uuid not null constraint status_list_pk primary key,
     organisation_id uuid not null constraint status_list_issuer_fk references issuer_registration (organisation_id),
     bits bytea not null constraint status_list_length check (length(bits) = 16384),
     signed_credential jsonb not null,
     created_at timestamptz not null
   )`,
  `create index status_list_newest on status_list (organisation_id, created_at desc)`,
  `create table status_list_entry (
     status_list_id uuid not null constraint status_list_entry_list_fk references status_list (id),
     status_index integer not null constraint status_list_entry_in_list check (status_index between 0 and 131071),
     constraint status_list_entry_pk primary key (status_list_id, status_index)
   )`,
];

const templates = [
  `create table micro_credential_template (
     id uuid not null constraint micro_credential_template_pk primary key,
     awarding_body_id uuid not null,
     created_at timestamptz not null
   )`,
  `create index micro_credential_template_by_body on micro_credential_template (awarding_body_id, id)`,
  `create table micro_credential_template_version (
     id uuid not null constraint micro_credential_template_version_pk primary key,
     template_id uuid not null constraint micro_credential_template_version_of references micro_credential_template (id),
     awarding_body_id uuid not null,
     number integer not null constraint micro_credential_template_version_positive check (number > 0),
     title jsonb not null,
     description jsonb,
     learning_outcomes jsonb not null,
     workload_hours text,
     workload_ects text,
     eqf_level text,
     level_not_applicable text,
     assessment_type text,
     participation text,
     quality_assurance jsonb,
     assessment_criteria jsonb not null,
     prerequisites jsonb,
     supervision text,
     stackability text,
     further_information jsonb,
     validity_months integer constraint micro_credential_template_version_validity check (validity_months between 1 and 600),
     review_date date not null,
     defined_at timestamptz not null,
     constraint micro_credential_template_version_number unique (template_id, number),
     constraint micro_credential_template_version_level check (eqf_level is null or level_not_applicable is null)
   )`,
];

const credentials = [
  `create table assessment_result (
     id uuid not null constraint assessment_result_pk primary key,
     order_id uuid not null,
     holder_person_id uuid not null,
     provider_id uuid not null,
     awarding_body_id uuid not null,
     template_id uuid not null,
     template_version_id uuid not null constraint assessment_result_version_fk references micro_credential_template_version (id),
     outcome text not null constraint assessment_result_outcome check (outcome in ('PASSED', 'FAILED')),
     grade text,
     assessed_on date not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null,
     constraint assessment_result_not_by_holder check (recorded_by <> holder_person_id)
   )`,
  `create unique index assessment_result_passed_once on assessment_result (order_id, template_version_id) where outcome = 'PASSED'`,
  `create index assessment_result_by_order on assessment_result (order_id, id)`,
  `create table person_key (
     person_id uuid not null constraint person_key_pk primary key,
     wrapped_key bytea not null
   )`,
  `create table micro_credential (
     id uuid not null constraint micro_credential_pk primary key,
     holder_person_id uuid not null,
     order_id uuid not null,
     assessment_result_id uuid not null constraint micro_credential_result_fk references assessment_result (id),
     template_id uuid not null,
     template_version_id uuid not null constraint micro_credential_version_fk references micro_credential_template_version (id),
     awarding_body_id uuid not null constraint micro_credential_issuer_fk references issuer_registration (organisation_id),
     state text not null constraint micro_credential_state check (state in ('ISSUED', 'REVOKED')),
     sealed_document bytea not null,
     status_list_id uuid not null,
     status_index integer not null,
     issued_at timestamptz not null,
     valid_until timestamptz,
     revoked_at timestamptz,
     revocation_reason text,
     constraint micro_credential_status_fk foreign key (status_list_id, status_index) references status_list_entry (status_list_id, status_index),
     constraint micro_credential_status_unique unique (status_list_id, status_index),
     constraint micro_credential_revoked_with_reason check ((state = 'REVOKED') = (revoked_at is not null and revocation_reason is not null))
   )`,
  `create unique index micro_credential_once on micro_credential (order_id, template_id) where state = 'ISSUED'`,
  `create index micro_credential_by_holder on micro_credential (holder_person_id, id)`,
  `create index micro_credential_by_order on micro_credential (order_id, id)`,
];

const shares = [
  `create table credential_share (
     id uuid not null constraint credential_share_pk primary key,
     micro_credential_id uuid not null constraint credential_share_of references micro_credential (id),
     holder_person_id uuid not null,
     token_hash bytea not null constraint credential_share_token_unique unique constraint credential_share_token_hashed check (length(token_hash) = 32),
     recipient text,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     revoked_at timestamptz,
     constraint credential_share_expires_later check (expires_at > created_at)
   )`,
  `create index credential_share_by_credential on credential_share (micro_credential_id, id)`,
  `create table credential_share_view (
     id uuid not null constraint credential_share_view_pk primary key,
     share_id uuid not null constraint credential_share_view_of references credential_share (id),
     holder_person_id uuid not null,
     form text not null constraint credential_share_view_form check (form in ('PAGE', 'DATA')),
     viewed_at timestamptz not null
   )`,
  `create index credential_share_view_by_share on credential_share_view (share_id, id)`,
];

const hasRole = (role: string): string => `coalesce(viewer() -> 'roles' ? '${role}', false)`;
const actsFor = (organisation: string, ...roles: readonly string[]): string =>
  roles.map((role) => `coalesce(viewer() -> 'grants' ? ('${role}@' || ${organisation}), false)`).join(' or ');

/** The second wall of one table: commands see all, a viewer sees own rows and those that `others` opens. */
const wall = (table: string, holder: string, others = 'false'): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_system on ${table} using (viewer_is_system()) with check (viewer_is_system())`,
  `create policy ${table}_reader on ${table} for select using (${holder} = viewer_subject() or ${others})`,
];

const awarding = actsFor('awarding_body_id', 'ISSUER');
const delivering = actsFor('provider_id', 'ISSUER', 'PROVIDER_ENROLMENT');

const walls = [
  ...wall('micro_credential', 'holder_person_id', `${hasRole('AUDITOR')} or ${awarding}`),
  ...wall('assessment_result', 'holder_person_id', `${hasRole('AUDITOR')} or ${awarding} or ${delivering}`),
  // An issuer opens what it issued; the key alone tells nothing of whose it is.
  ...wall('person_key', 'person_id', hasRole('ISSUER')),
  ...wall('credential_share', 'holder_person_id'),
  ...wall('credential_share_view', 'holder_person_id'),
];

const grants = [
  `grant select, insert on issuer_registration, issuer_key, status_list, status_list_entry, micro_credential_template, micro_credential_template_version,
     assessment_result, person_key, micro_credential, credential_share, credential_share_view to credentials`,
  `grant update (active) on issuer_registration to credentials`,
  `grant update (retired_at) on issuer_key to credentials`,
  `grant update (bits, signed_credential) on status_list to credentials`,
  `grant update (state, revoked_at, revocation_reason) on micro_credential to credentials`,
  `grant update (revoked_at) on credential_share to credentials`,
];

const tables = [
  'credential_share_view',
  'credential_share',
  'micro_credential',
  'person_key',
  'assessment_result',
  'micro_credential_template_version',
  'micro_credential_template',
  'status_list_entry',
  'status_list',
  'issuer_key',
  'issuer_registration',
];

/** Issuers and their keys, templates, assessment results, credentials with their status lists, and shares. */
export class CreateCredentials1764000000000 implements MigrationInterface {
  readonly name = 'CreateCredentials1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...createKitTables('credentials'),
      ...issuers,
      ...templates,
      ...credentials,
      ...shares,
      ...walls,
      ...grants,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
    for (const statement of dropKitTables) await runner.query(statement);
  }
}
