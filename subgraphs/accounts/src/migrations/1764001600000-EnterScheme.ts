import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `create policy ${table}_reach on ${table} using ((select viewer_is_system()) or person_id = (select viewer_subject()))`,
  `create trigger ${table}_is_forever before update or delete on ${table} for each row execute function refuse_change()`,
  `grant select, insert on ${table} to accounts`,
];

const up = [
  // What registers told, as they told it. `person_fact` is what follows from it for each day.
  `create table person_fact_told (
     person_id uuid not null constraint person_fact_told_person references person,
     id uuid not null default uuidv7(),
     fact text not null,
     value text,
     source text not null,
     since date not null,
     told_at timestamptz not null default scheme_now(),
     constraint person_fact_told_pk primary key (person_id, id)
   )`,
  ...own('person_fact_told'),

  // Which state's scheme covers a person, by the policy in force that day. The last one holds.
  `create table coverage_decision (
     person_id uuid not null constraint coverage_decision_person references person,
     id uuid not null default uuidv7(),
     covered_by text not null constraint coverage_decision_covered_by check (covered_by in ('THIS_STATE', 'OTHER_STATE', 'NOBODY')),
     provision boolean not null,
     policy_version_id uuid,
     rule_id text not null,
     facts jsonb not null constraint coverage_decision_facts check (jsonb_typeof(facts) = 'object'),
     decided_at timestamptz not null default scheme_now(),
     constraint coverage_decision_pk primary key (person_id, id)
   )`,
  ...own('coverage_decision'),

  // A fact that a register takes back from a day on is known for fewer days, or for none.
  `grant delete on person_fact to accounts`,
  `alter table person add constraint person_region check (region ~ '^[A-Z]{2}[0-9A-Z]{0,3}$')`,
];

const down = [
  `alter table person drop constraint person_region`,
  `revoke delete on person_fact from accounts`,
  `drop table coverage_decision`,
  `drop table person_fact_told`,
];

/** Persons whom registers enter and change: what was told when, and which state's scheme covers whom. */
export class EnterScheme1764001600000 implements MigrationInterface {
  readonly name = 'EnterScheme1764001600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
