import { createKitTables, dropKitTables } from '@tessera/kit/database/kit-tables.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  ...createKitTables('accounts'),

  // Persons. Names and birth dates are sealed with a key per person; destroying the key erases them, and money keeps the pseudonym.
  `create table person (
     id uuid not null constraint person_pk primary key,
     region text not null,
     birth_year smallint not null constraint person_birth_year check (birth_year between 1900 and 2100),
     state text not null default 'ACTIVE' constraint person_state check (state in ('ACTIVE', 'MERGED', 'DECEASED', 'ERASED'))
   )`,
  `create table person_identity (
     person_id uuid not null constraint person_identity_pk primary key constraint person_identity_person references person,
     wrapped_key bytea not null,
     sealed bytea not null
   )`,
  `create table person_fact (
     person_id uuid not null constraint person_fact_person references person,
     fact text not null constraint person_fact_known check (fact in ('LABOUR_FORCE_STATUS', 'QUALIFICATION')),
     value text not null,
     source text not null,
     valid daterange not null constraint person_fact_from check (not lower_inf(valid)),
     constraint person_fact_pk primary key (person_id, fact, valid),
     constraint person_fact_value check (
       fact = 'LABOUR_FORCE_STATUS' and value in ('EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE')
       or fact = 'QUALIFICATION' and value in ('LOW', 'MEDIUM', 'HIGH')),
     constraint person_fact_once exclude using gist (person_id with =, fact with =, valid with &&)
   )`,

  // The row every money operation of an account locks first.
  `create table learning_account (
     id uuid not null default uuidv7() constraint learning_account_pk primary key,
     person_id uuid not null constraint learning_account_person references person,
     state text not null default 'OPEN' constraint learning_account_state check (state in ('OPEN', 'FROZEN', 'DORMANT', 'CLOSED')),
     currency text not null default 'EUR' constraint learning_account_currency check (currency ~ '^[A-Z]{3}$'),
     opened_on date not null default scheme_today()
   ) with (fillfactor = 80)`,
  `create unique index learning_account_one_live on learning_account (person_id) where state <> 'CLOSED'`,

  // Who of an employment service looks after whom. Without a live row an adviser reaches nobody.
  `create table case_assignment (
     id uuid not null default uuidv7() constraint case_assignment_pk primary key,
     person_id uuid not null constraint case_assignment_person references person,
     adviser_id uuid not null,
     organisation_id uuid not null,
     region text not null,
     case_reference text not null constraint case_assignment_reference_length check (length(case_reference) between 1 and 100),
     purpose text not null constraint case_assignment_purpose_length check (length(purpose) between 3 and 200),
     valid tstzrange not null,
     constraint case_assignment_not_self check (adviser_id <> person_id),
     constraint case_assignment_once exclude using gist (organisation_id with =, case_reference with =, valid with &&)
   )`,
  `create index case_assignment_by_adviser on case_assignment (adviser_id, person_id)`,

  // Every look of staff at a person; the person can read it.
  `create table access_log (
     id uuid not null default uuidv7() constraint access_log_pk primary key,
     person_id uuid not null constraint access_log_person references person,
     viewer_id uuid not null,
     organisation_id uuid,
     role text not null,
     purpose text not null constraint access_log_purpose_length check (length(purpose) between 3 and 200),
     at timestamptz not null default scheme_now()
   )`,
  `create index access_log_by_person on access_log (person_id, at desc)`,

  `create function has_live_case(person uuid) returns boolean language sql stable security definer set search_path = accounts, pg_temp
     return exists (
       select from case_assignment c
        where c.person_id = person and c.adviser_id = viewer_subject() and c.valid @> scheme_now()
          and viewer() -> 'grants' ? ('PES_ADVISER@' || c.organisation_id))`,

  // The second wall: a reader's transaction sees own rows, and an adviser those of live cases. Commands run as the system.
  ...['person', 'person_identity', 'person_fact', 'learning_account', 'access_log'].flatMap((table) => {
    const person = table === 'person' ? 'id' : 'person_id';
    return [
      `alter table ${table} enable row level security`,
      `create policy ${table}_reach on ${table} using ((select viewer_is_system()) or ${person} = (select viewer_subject()) or has_live_case(${person}))`,
    ];
  }),

  `alter table case_assignment enable row level security`,
  `create policy case_assignment_reach on case_assignment using (
     (select viewer_is_system()) or person_id = (select viewer_subject()) or adviser_id = (select viewer_subject()))`,

  `grant select, insert, update on person, person_identity, person_fact, learning_account, case_assignment to accounts`,
  `grant delete on person_identity to accounts`,
  `grant select, insert on access_log to accounts`,
];

const down = [
  `drop function has_live_case(uuid) cascade`,
  ...['access_log', 'case_assignment', 'learning_account', 'person_fact', 'person_identity', 'person'].map(
    (table) => `drop table ${table}`,
  ),
  ...dropKitTables,
];

/** Persons, their sealed identity and dated facts, learning accounts, case assignments and the access log. */
export class CreatePersonsAndAccounts1764000000000 implements MigrationInterface {
  readonly name = 'CreatePersonsAndAccounts1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
