import { createKitTables, dropKitTables } from '@tessera/kit/database/kit-tables.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCHEMA = 'guidance_and_validation';

const lifecycles = [
  `create table lifecycle (
     thing text not null,
     from_state text not null,
     to_state text not null,
     constraint lifecycle_pk primary key (thing, from_state, to_state)
   )`,
  `insert into lifecycle (thing, from_state, to_state) values
     ('guidance_case', 'REQUESTED', 'OPEN'),
     ('guidance_case', 'REQUESTED', 'HANDED_OVER'),
     ('guidance_case', 'REQUESTED', 'CLOSED'),
     ('guidance_case', 'OPEN', 'WAITING'),
     ('guidance_case', 'OPEN', 'HANDED_OVER'),
     ('guidance_case', 'OPEN', 'CLOSED'),
     ('guidance_case', 'WAITING', 'OPEN'),
     ('guidance_case', 'WAITING', 'HANDED_OVER'),
     ('guidance_case', 'WAITING', 'CLOSED'),
     ('guidance_case', 'HANDED_OVER', 'CLOSED'),
     ('personal_learning_plan', 'DRAFT', 'AGREED'),
     ('personal_learning_plan', 'DRAFT', 'DROPPED'),
     ('personal_learning_plan', 'AGREED', 'IN_PROGRESS'),
     ('personal_learning_plan', 'AGREED', 'DONE'),
     ('personal_learning_plan', 'AGREED', 'DROPPED'),
     ('personal_learning_plan', 'IN_PROGRESS', 'DONE'),
     ('personal_learning_plan', 'IN_PROGRESS', 'DROPPED')`,
  // Arguments of its triggers: the column that holds the state.
  `create function guard_lifecycle() returns trigger language plpgsql set search_path from current as $$
   declare
     was text := to_jsonb(old) ->> tg_argv[0];
     becomes text := to_jsonb(new) ->> tg_argv[0];
   begin
     if was is distinct from becomes
        and not exists (select from lifecycle where thing = tg_table_name and from_state = was and to_state = becomes) then
       raise exception '% cannot go from % to %', tg_table_name, was, becomes
         using errcode = 'check_violation', constraint = tg_table_name || '_lifecycle', table = tg_table_name;
     end if;
     return new;
   end $$`,
];

/** What the policies of row-level security ask about the viewer, beside the kit's functions. */
const viewerFunctions = [
  `create function viewer_acts_for(organisation uuid, role text) returns boolean language sql stable
     return coalesce(viewer() -> 'grants' ? (role || '@' || organisation::text), false)`,
  `create function viewer_is_on_team(team uuid[], service uuid) returns boolean language sql stable
     return viewer_subject() = any (team) and viewer_acts_for(service, 'GUIDANCE_PRACTITIONER')`,
  // Persons whom accounts said the adviser reaches, set for one read transaction.
  `create function viewer_reaches(person uuid) returns boolean language sql stable
     return coalesce(nullif(current_setting('tessera.reach', true), '')::jsonb ? person::text, false)`,
];

const cases = [
  `create table guidance_case (
     id uuid not null constraint guidance_case_pk primary key,
     person_id uuid not null,
     guidance_service_id uuid not null,
     practitioner_id uuid,
     team uuid[] not null default '{}',
     region text not null constraint guidance_case_region check (region ~ '^[A-Z]{2}[0-9A-Z]{0,3}$'),
     purpose text not null constraint guidance_case_purpose check (purpose in
       ('ORIENTATION', 'CAREER_CHANGE', 'UPSKILLING', 'RETURN_TO_WORK', 'VALIDATION', 'MICRO_CREDENTIALS')),
     state text not null default 'REQUESTED' constraint guidance_case_state check (state in
       ('REQUESTED', 'OPEN', 'WAITING', 'HANDED_OVER', 'CLOSED')),
     handed_over_from uuid constraint guidance_case_handed_over_from references guidance_case,
     requested_at timestamptz not null default scheme_now(),
     opened_at timestamptz,
     closed_at timestamptz,
     constraint guidance_case_has_practitioner check (state not in ('OPEN', 'WAITING') or practitioner_id is not null),
     constraint guidance_case_opened check ((practitioner_id is null) = (opened_at is null)),
     constraint guidance_case_closed check ((state = 'CLOSED') = (closed_at is not null)),
     constraint guidance_case_lead_is_on_team check (practitioner_id is null or practitioner_id = any (team)),
     constraint guidance_case_nobody_advises_themself check (person_id <> all (team))
   )`,
  `create unique index guidance_case_one_live on guidance_case (person_id) where state in ('REQUESTED', 'OPEN', 'WAITING')`,
  `create index guidance_case_by_person on guidance_case (person_id, id)`,
  `create index guidance_case_by_team on guidance_case using gin (team)`,
  `create index guidance_case_requests on guidance_case (guidance_service_id, id) where state = 'REQUESTED'`,
  `create trigger guidance_case_lifecycle before update of state on guidance_case
     for each row execute function guard_lifecycle('state')`,
  // Which person a case is about is asked before accounts can say whether that person is within an adviser's reach.
  `create function person_of_guidance_case(cases uuid[]) returns table (person_id uuid) language sql stable
     set tessera.viewer = 'system' set search_path from current
     as $$ select distinct c.person_id from guidance_case c where c.id = any (cases) $$`,
];

const notes = [
  `create table personal_data_key (
     person_id uuid not null constraint personal_data_key_pk primary key,
     wrapped_key bytea not null,
     created_at timestamptz not null default now()
   )`,
  `create table guidance_note (
     id uuid not null constraint guidance_note_pk primary key,
     case_id uuid not null constraint guidance_note_case references guidance_case,
     person_id uuid not null,
     author_id uuid not null,
     sealed_text bytea not null,
     written_at timestamptz not null default scheme_now()
   )`,
  `create index guidance_note_by_case on guidance_note (case_id, id)`,
];

const plans = [
  `create table personal_learning_plan (
     id uuid not null constraint personal_learning_plan_pk primary key,
     person_id uuid not null,
     case_id uuid not null constraint personal_learning_plan_case references guidance_case,
     goal_occupation text,
     state text not null default 'DRAFT' constraint personal_learning_plan_state check (state in
       ('DRAFT', 'AGREED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
     drafted_by uuid not null,
     drafted_at timestamptz not null default scheme_now(),
     agreed_at timestamptz,
     constraint personal_learning_plan_agreed check (state = 'DROPPED' or (state <> 'DRAFT') = (agreed_at is not null))
   )`,
  `create unique index personal_learning_plan_one_draft on personal_learning_plan (case_id) where state = 'DRAFT'`,
  `create unique index personal_learning_plan_one_agreed on personal_learning_plan (case_id) where state in ('AGREED', 'IN_PROGRESS')`,
  `create index personal_learning_plan_by_case on personal_learning_plan (case_id, id)`,
  `create trigger personal_learning_plan_lifecycle before update of state on personal_learning_plan
     for each row execute function guard_lifecycle('state')`,
  `create table plan_step (
     id uuid not null constraint plan_step_pk primary key,
     plan_id uuid not null constraint plan_step_plan references personal_learning_plan,
     position smallint not null constraint plan_step_position check (position between 1 and 50),
     kind text not null constraint plan_step_kind check (kind in ('OPPORTUNITY', 'VALIDATION', 'LEAVE', 'OTHER')),
     opportunity_id uuid,
     note text constraint plan_step_note_length check (length(note) between 1 and 500),
     done_at timestamptz,
     constraint plan_step_once unique (plan_id, position),
     constraint plan_step_opportunity check ((kind = 'OPPORTUNITY') = (opportunity_id is not null))
   )`,
  `create function person_of_plan(plans uuid[]) returns table (person_id uuid) language sql stable
     set tessera.viewer = 'system' set search_path from current
     as $$ select distinct p.person_id from personal_learning_plan p where p.id = any (plans) $$`,
  // The summary an adviser sees is counted here, so that no step needs to be open to them.
  `create function plan_progress(plans uuid[]) returns table (plan_id uuid, steps integer, steps_done integer) language sql stable
     set tessera.viewer = 'system' set search_path from current
     as $$ select s.plan_id, count(*)::integer, count(s.done_at)::integer from plan_step s where s.plan_id = any (plans) group by s.plan_id $$`,
];

/** Who a reader must be, by table. What is asked of another table is answered under that table's own policy. */
const readers: Readonly<Record<string, string>> = {
  guidance_case: `person_id = (select viewer_subject())
    or viewer_is_on_team(team, guidance_service_id)
    or state = 'REQUESTED' and viewer_acts_for(guidance_service_id, 'GUIDANCE_PRACTITIONER')
    or state in ('REQUESTED', 'OPEN', 'WAITING') and viewer_reaches(person_id)`,
  personal_data_key: `person_id = (select viewer_subject())
    or exists (select from guidance_case c where c.person_id = personal_data_key.person_id and viewer_is_on_team(c.team, c.guidance_service_id))`,
  guidance_note: `person_id = (select viewer_subject())
    or exists (select from guidance_case c where c.id = case_id and viewer_is_on_team(c.team, c.guidance_service_id))`,
  personal_learning_plan: `person_id = (select viewer_subject())
    or exists (select from guidance_case c where c.id = case_id
               and (viewer_is_on_team(c.team, c.guidance_service_id) or agreed_at is not null and viewer_reaches(c.person_id)))`,
  plan_step: `exists (select from personal_learning_plan p join guidance_case c on c.id = p.case_id where p.id = plan_id
               and (p.person_id = (select viewer_subject()) or viewer_is_on_team(c.team, c.guidance_service_id)))`,
};

const walls = Object.entries(readers).flatMap(([table, reader]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_commands on ${table} using ((select viewer_is_system()))`,
  `create policy ${table}_readers on ${table} for select using (${reader})`,
]);

const grants = [
  `grant select on lifecycle to ${SCHEMA}`,
  `grant select, insert on guidance_case, guidance_note, personal_data_key, personal_learning_plan, plan_step to ${SCHEMA}`,
  `grant update (state, practitioner_id, team, opened_at, closed_at) on guidance_case to ${SCHEMA}`,
  `grant update (state, agreed_at) on personal_learning_plan to ${SCHEMA}`,
  `grant update (done_at) on plan_step to ${SCHEMA}`,
];

const up = [
  ...createKitTables(SCHEMA),
  ...lifecycles,
  ...viewerFunctions,
  ...cases,
  ...notes,
  ...plans,
  ...walls,
  ...grants,
];

const down = [
  `drop function plan_progress(uuid[])`,
  `drop function person_of_plan(uuid[])`,
  `drop function person_of_guidance_case(uuid[])`,
  `drop table plan_step`,
  `drop table personal_learning_plan`,
  `drop table guidance_note`,
  `drop table personal_data_key`,
  `drop table guidance_case`,
  `drop function viewer_reaches(uuid)`,
  `drop function viewer_is_on_team(uuid[], uuid)`,
  `drop function viewer_acts_for(uuid, text)`,
  `drop function guard_lifecycle()`,
  `drop table lifecycle`,
  ...dropKitTables,
];

/** Guidance cases with their confidential notes, personal learning plans, and the table of allowed transitions. */
export class CreateGuidance1764000000000 implements MigrationInterface {
  readonly name = 'CreateGuidance1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
