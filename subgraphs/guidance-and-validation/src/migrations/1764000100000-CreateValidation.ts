import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCHEMA = 'guidance_and_validation';

const tables = [
  `insert into lifecycle (thing, from_state, to_state) values
     ('validation_procedure', 'IDENTIFICATION', 'DOCUMENTATION'),
     ('validation_procedure', 'DOCUMENTATION', 'ASSESSMENT'),
     ('validation_procedure', 'ASSESSMENT', 'CERTIFICATION')`,
  `create table validation_procedure (
     id uuid not null constraint validation_procedure_pk primary key,
     person_id uuid not null,
     validation_body_id uuid not null,
     standard text not null,
     outcomes text[] not null constraint validation_procedure_outcomes check (cardinality(outcomes) between 1 and 50),
     stage text not null constraint validation_procedure_stage check (stage in
       ('IDENTIFICATION', 'DOCUMENTATION', 'ASSESSMENT', 'CERTIFICATION')),
     extent text constraint validation_procedure_extent check (extent in ('FULL', 'PARTIAL', 'NONE')),
     assessor_id uuid,
     opened_at timestamptz not null default scheme_now(),
     certified_at timestamptz,
     constraint validation_procedure_nobody_assesses_themself check (assessor_id <> person_id),
     constraint validation_procedure_certified check (
       (stage = 'CERTIFICATION') = (extent is not null) and (extent is null) = (certified_at is null)),
     constraint validation_procedure_assessor unique (id, assessor_id)
   )`,
  `create index validation_procedure_by_person on validation_procedure (person_id, id)`,
  `create index validation_procedure_by_assessor on validation_procedure (assessor_id, id)`,
  `create index validation_procedure_unassigned on validation_procedure (validation_body_id, id) where assessor_id is null`,
  `create trigger validation_procedure_lifecycle before update of stage on validation_procedure
     for each row execute function guard_lifecycle('stage')`,
  `create table validation_evidence (
     id uuid not null constraint validation_evidence_pk primary key,
     procedure_id uuid not null constraint validation_evidence_procedure references validation_procedure,
     kind text not null constraint validation_evidence_kind check (kind in
       ('WORK_SAMPLE', 'REFERENCE', 'CERTIFICATE', 'PORTFOLIO', 'OBSERVATION', 'INTERVIEW')),
     setting text not null constraint validation_evidence_setting check (setting in ('FORMAL', 'NON_FORMAL', 'INFORMAL')),
     title text not null constraint validation_evidence_title_length check (length(title) between 1 and 200),
     outcomes text[] not null,
     period_from date not null,
     period_to date,
     added_at timestamptz not null default scheme_now(),
     constraint validation_evidence_period check (period_to >= period_from)
   )`,
  `create index validation_evidence_by_procedure on validation_evidence (procedure_id, id)`,
  // Only the assigned assessor's word is a result: the pair refers to the assignment.
  `create table validation_result (
     procedure_id uuid not null,
     outcome text not null,
     level text not null constraint validation_result_level check (level in ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED')),
     assessor_id uuid not null,
     recorded_at timestamptz not null default scheme_now(),
     constraint validation_result_pk primary key (procedure_id, outcome),
     constraint validation_result_by_assigned_assessor foreign key (procedure_id, assessor_id)
       references validation_procedure (id, assessor_id)
   )`,
  `create function guard_validation_result() returns trigger language plpgsql set search_path from current as $$
   begin
     if not exists (select from validation_procedure p
                     where p.id = new.procedure_id and p.stage = 'ASSESSMENT' and new.outcome = any (p.outcomes)) then
       raise exception 'results are recorded during assessment, for the outcomes of the procedure'
         using errcode = 'check_violation', constraint = 'validation_result_in_assessment', table = tg_table_name;
     end if;
     return new;
   end $$`,
  `create trigger validation_result_in_assessment before insert or update on validation_result
     for each row execute function guard_validation_result()`,
  // An assessed claim refers to its result: what a person declared cannot be passed off as assessed.
  `create table skill_claim (
     id uuid not null constraint skill_claim_pk primary key,
     person_id uuid not null,
     skill text not null,
     basis text not null constraint skill_claim_basis check (basis in ('SELF_DECLARED', 'ASSESSED', 'CREDENTIALED')),
     claimed_on date not null default scheme_today(),
     source_procedure_id uuid,
     constraint skill_claim_once unique (person_id, skill, basis),
     constraint skill_claim_source check ((basis = 'ASSESSED') = (source_procedure_id is not null)),
     constraint skill_claim_result foreign key (source_procedure_id, skill) references validation_result (procedure_id, outcome)
   )`,
];

/** Who a reader must be, by table. */
const readers: Readonly<Record<string, string>> = {
  validation_procedure: `person_id = (select viewer_subject())
    or assessor_id = (select viewer_subject()) and viewer() -> 'roles' ? 'ASSESSOR'
    or stage <> 'CERTIFICATION' and viewer_acts_for(validation_body_id, 'ISSUER')`,
  validation_evidence: `exists (select from validation_procedure p where p.id = procedure_id
    and (p.person_id = (select viewer_subject()) or p.assessor_id = (select viewer_subject())))`,
  validation_result: `exists (select from validation_procedure p where p.id = procedure_id
    and (p.person_id = (select viewer_subject()) or p.assessor_id = (select viewer_subject())))`,
  skill_claim: `person_id = (select viewer_subject())
    or exists (select from guidance_case c where c.person_id = skill_claim.person_id and c.state in ('OPEN', 'WAITING')
               and viewer_is_on_team(c.team, c.guidance_service_id))`,
};

const walls = Object.entries(readers).flatMap(([table, reader]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_commands on ${table} using ((select viewer_is_system()))`,
  `create policy ${table}_readers on ${table} for select using (${reader})`,
]);

const grants = [
  `grant select, insert on validation_procedure, validation_evidence, validation_result, skill_claim to ${SCHEMA}`,
  `grant update (stage, extent, assessor_id, certified_at) on validation_procedure to ${SCHEMA}`,
  `grant update (level, recorded_at) on validation_result to ${SCHEMA}`,
  `grant update (claimed_on, source_procedure_id) on skill_claim to ${SCHEMA}`,
];

const up = [...tables, ...walls, ...grants];

const down = [
  `drop table skill_claim`,
  `drop table validation_result`,
  `drop function guard_validation_result()`,
  `drop table validation_evidence`,
  `drop table validation_procedure`,
  `delete from lifecycle where thing = 'validation_procedure'`,
];

/** Validation procedures with evidence and results, and the skills profile they feed. */
export class CreateValidation1764000100000 implements MigrationInterface {
  readonly name = 'CreateValidation1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
