import type { MigrationInterface, QueryRunner } from 'typeorm';

const session = [
  `create table learning_opportunity_session (
     id uuid not null constraint learning_opportunity_session_pk primary key,
     learning_opportunity_id uuid not null constraint learning_opportunity_session_opportunity_fk references learning_opportunity (id),
     starts_on date not null,
     ends_on date not null,
     place text,
     region text constraint learning_opportunity_session_region_nuts check (region ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
     mode text not null,
     capacity integer not null constraint learning_opportunity_session_capacity_bounds check (capacity between 1 and 10000),
     places_taken integer not null default 0,
     state text not null default 'OPEN' constraint learning_opportunity_session_state_known check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
     created_at timestamptz not null default now(),
     constraint learning_opportunity_session_in_order check (starts_on <= ends_on),
     constraint learning_opportunity_session_not_overbooked check (places_taken between 0 and capacity)
   )`,
  `create index learning_opportunity_session_by_opportunity on learning_opportunity_session (learning_opportunity_id, starts_on, id)`,
  `grant select, insert, update on learning_opportunity_session to registry`,
];

// No foreign key to the session: that a place was released is remembered even for a session this registry never had.
const place = [
  `create table place (
     order_id uuid not null constraint place_pk primary key,
     session_id uuid not null,
     learning_opportunity_version integer,
     state text not null constraint place_state_known check (state in ('TAKEN', 'RELEASED')),
     taken_at timestamptz,
     released_at timestamptz,
     constraint place_state_dated check (case state when 'TAKEN' then taken_at is not null and released_at is null else released_at is not null end)
   )`,
  `create index place_by_session on place (session_id)`,
  `alter table place enable row level security`,
  `alter table place force row level security`,
  // An order's id leads to a person: places are answered to other subgraphs only.
  `create policy place_for_services on place using (viewer_is_system()) with check (viewer_is_system())`,
  `grant select, insert, update on place to registry`,
];

/** Dated sessions of opportunities, and the place that each order holds in one. */
export class CreateSession1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...session, ...place]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table place`);
    await runner.query(`drop table learning_opportunity_session`);
  }
}
