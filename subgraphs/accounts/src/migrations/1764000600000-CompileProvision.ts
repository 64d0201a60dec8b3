import type { MigrationInterface, QueryRunner } from 'typeorm';
import { provideChunk } from './1764000200000-CreateLedgerOperations.ts';
import { provisionRule } from './1764000300000-CreatePolicyAndOrders.ts';

const dropFacts = [`alter table person_fact drop constraint person_fact_known, drop constraint person_fact_value`];

const facts = [
  ...dropFacts,
  `alter table person_fact
     add constraint person_fact_known check (fact in ('LABOUR_FORCE_STATUS', 'QUALIFICATION', 'RESIDENCE', 'SECTOR', 'WORKING_TIME')),
     add constraint person_fact_value check (
       fact = 'LABOUR_FORCE_STATUS' and value in ('EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE')
       or fact = 'QUALIFICATION' and value in ('LOW', 'MEDIUM', 'HIGH')
       or fact = 'RESIDENCE' and value in ('RESIDENT', 'FRONTIER_WORKER', 'ELSEWHERE')
       or fact = 'SECTOR' and value ~ '^[A-V]$'
       or fact = 'WORKING_TIME' and value ~ '^(0|[1-9][0-9]?|100)$')`,
];

const firstFacts = [
  ...dropFacts,
  `delete from person_fact where fact not in ('LABOUR_FORCE_STATUS', 'QUALIFICATION')`,
  `alter table person_fact
     add constraint person_fact_known check (fact in ('LABOUR_FORCE_STATUS', 'QUALIFICATION')),
     add constraint person_fact_value check (
       fact = 'LABOUR_FORCE_STATUS' and value in ('EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE')
       or fact = 'QUALIFICATION' and value in ('LOW', 'MEDIUM', 'HIGH'))`,
];

const provision = [
  // Rules come from the content of policy versions, compiled by the services.
  `drop function provide_chunk(uuid, uuid, integer, uuid, integer, text)`,
  `drop table provision_rule`,

  // One annual provision for an account and year, whatever fund or policy version it is from. A top-up may be called the same by its funder: it follows from no policy.
  `create unique index entitlement_lot_one_provision on entitlement_lot (account_id, grant_reference) 
     where grant_reference like 'annual provision ____' and explanation ? 'policyVersion'`,

  // Where the ceiling left nothing there is no lot; the decision is kept all the same, so that its holder can read it and a second run does not decide again.
  `create table provision_withheld (
     account_id uuid not null constraint provision_withheld_account references learning_account,
     year integer not null,
     fund_id uuid not null constraint provision_withheld_fund references fund,
     currency text not null,
     decided_on date not null,
     explanation jsonb not null,
     constraint provision_withheld_pk primary key (account_id, year)
   )`,
  `alter table provision_withheld enable row level security`,
  `create policy provision_withheld_reach on provision_withheld using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,
  `grant select, insert on provision_withheld to accounts`,
];

const simulation = [
  `create table simulation (
     id uuid not null default uuidv7() constraint simulation_pk primary key,
     policy_version_id uuid not null constraint simulation_version references policy_version,
     content_hash text not null,
     fund_id uuid not null constraint simulation_fund references fund,
     seed bigint,
     size integer constraint simulation_size check (size between 1 and 2000000),
     years integer not null constraint simulation_years check (years between 1 and 5),
     requested_by uuid not null,
     requested_at timestamptz not null default scheme_now(),
     state text not null default 'QUEUED' constraint simulation_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
     progress integer not null default 0 constraint simulation_progress check (progress between 0 and 100),
     attempts integer not null default 0,
     claim uuid,
     deadline timestamptz,
     ended_at timestamptz,
     failure text,
     result jsonb,
     constraint simulation_population check ((seed is null) = (size is null)),
     constraint simulation_running check ((state = 'RUNNING') = (claim is not null and deadline is not null)),
     constraint simulation_ended check ((state in ('DONE', 'FAILED')) = (ended_at is not null)),
     constraint simulation_result check ((state = 'DONE') = (result is not null)),
     constraint simulation_failed_why check ((state = 'FAILED') = (failure is not null))
   )`,
  `create index simulation_waiting on simulation (requested_at) where state in ('QUEUED', 'RUNNING')`,
  // What was computed once stays: a version is adopted on the strength of it.
  `create function simulation_stays() returns trigger language plpgsql as $$
   begin
     if old.state in ('DONE', 'FAILED')
        or (new.id, new.policy_version_id, new.content_hash, new.fund_id, new.seed, new.size, new.years, new.requested_by, new.requested_at)
           is distinct from (old.id, old.policy_version_id, old.content_hash, old.fund_id, old.seed, old.size, old.years, old.requested_by, old.requested_at) then
       raise exception 'SIMULATION_STAYS' using errcode = 'TS050';
     end if;
     return new;
   end $$`,
  `create trigger simulation_stays before update on simulation for each row execute function simulation_stays()`,
  `grant select, insert on simulation to accounts`,
  `grant update (state, progress, attempts, claim, deadline, ended_at, failure, result) on simulation to accounts`,
];

const down = [
  `drop table simulation`,
  `drop function simulation_stays()`,
  `drop table provision_withheld`,
  `drop index entitlement_lot_one_provision`,
  provisionRule,
  `grant select, insert on provision_rule to accounts`,
  provideChunk,
  ...firstFacts,
];

/** The annual provision by compiled policy, decisions that left nothing to grant, simulations, and the facts that policies ask for. */
export class CompileProvision1764000600000 implements MigrationInterface {
  readonly name = 'CompileProvision1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...facts, ...provision, ...simulation]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
