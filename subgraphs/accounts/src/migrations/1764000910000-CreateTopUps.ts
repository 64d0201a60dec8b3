import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // How much one person of a funder may grant alone. Beyond it a second person looks.
  `create table funding_limit (
     fund_kind text not null constraint funding_limit_pk primary key,
     top_up_rows integer not null constraint funding_limit_rows check (top_up_rows >= 0),
     top_up_amount bigint not null constraint funding_limit_amount check (top_up_amount >= 0)
   )`,
  `insert into funding_limit (fund_kind, top_up_rows, top_up_amount)
     select kind, 100, 1000000 from unnest(array['NATIONAL', 'REGION', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'TRAINING_FUND', 'EU']) kind`,

  `create table top_up_batch (
     id uuid not null constraint top_up_batch_pk primary key,
     fund_id uuid not null constraint top_up_batch_fund references fund,
     kind text not null constraint top_up_batch_kind check (kind in ('VOLUNTARY', 'COLLECTIVE_AGREEMENT', 'CORRECTIVE', 'DISMISSAL', 'PES')),
     reference text not null constraint top_up_batch_reference_length check (length(reference) between 1 and 100),
     agreement_reference text constraint top_up_batch_agreement_length check (length(agreement_reference) between 1 and 100),
     payment_reference text constraint top_up_batch_payment_length check (length(payment_reference) between 1 and 140),
     earmark_id uuid constraint top_up_batch_earmark references earmark,
     content_hash text not null,
     row_count integer not null constraint top_up_batch_rows check (row_count > 0),
     total bigint not null constraint top_up_batch_total check (total >= 0),
     needs_approval boolean not null,
     state text not null constraint top_up_batch_state check (state in ('DRAFT', 'CONFIRMED', 'AWAITING_FUNDS', 'FUNDED', 'GRANTED', 'PARTLY_REJECTED', 'RETURNED')),
     submitted_by uuid not null,
     submitted_at timestamptz not null default scheme_now(),
     approved_by uuid,
     approved_at timestamptz,
     constraint top_up_batch_names_its_agreement check ((kind = 'COLLECTIVE_AGREEMENT') = (agreement_reference is not null)),
     constraint top_up_batch_four_eyes check (approved_by <> submitted_by),
     constraint top_up_batch_approved_first check (not needs_approval or approved_by is not null or state in ('DRAFT', 'RETURNED'))
   )`,
  `create index top_up_batch_by_fund on top_up_batch (fund_id, id)`,
  `create index top_up_batch_unfinished on top_up_batch (id) where state in ('CONFIRMED', 'AWAITING_FUNDS', 'FUNDED')`,

  `create table top_up (
     batch_id uuid not null constraint top_up_batch references top_up_batch,
     row_number integer not null,
     fund_id uuid not null,
     reference text not null,
     person_reference text not null,
     account_id uuid,
     amount bigint constraint top_up_amount check (amount > 0),
     expires_on date,
     state text not null constraint top_up_state check (state in ('PENDING', 'GRANTED', 'CANNOT_BE_PROCESSED', 'DUPLICATE', 'INVALID', 'WITHDRAWN')),
     problem jsonb,
     constraint top_up_pk primary key (batch_id, row_number),
     constraint top_up_names_its_account check (state not in ('PENDING', 'GRANTED') or account_id is not null and amount is not null),
     constraint top_up_invalid_why check ((state = 'INVALID') = (problem is not null))
   )`,
  `create unique index top_up_once on top_up (fund_id, reference, account_id) where state in ('PENDING', 'GRANTED')`,

  `create table top_up_transition (
     was text not null,
     becomes text not null,
     constraint top_up_transition_pk primary key (was, becomes)
   )`,
  `insert into top_up_transition values
     ('DRAFT', 'CONFIRMED'), ('DRAFT', 'RETURNED'),
     ('CONFIRMED', 'AWAITING_FUNDS'), ('CONFIRMED', 'FUNDED'), ('CONFIRMED', 'RETURNED'),
     ('AWAITING_FUNDS', 'FUNDED'), ('AWAITING_FUNDS', 'RETURNED'),
     ('FUNDED', 'AWAITING_FUNDS'), ('FUNDED', 'GRANTED'), ('FUNDED', 'PARTLY_REJECTED')`,
];

const guards = [
  `create function top_up_batch_moves() returns trigger language plpgsql as $$
   begin
     if new.state <> old.state and not exists (select from top_up_transition where was = old.state and becomes = new.state) then
       raise exception 'TOP_UP_TRANSITION: % to %', old.state, new.state using errcode = 'TS080';
     end if;
     if old.approved_by is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at) then
       raise exception 'TOP_UP_APPROVED_ONCE' using errcode = 'TS081';
     end if;
     return new;
   end $$`,
  `create trigger top_up_batch_moves before update on top_up_batch for each row execute function top_up_batch_moves()`,

  // Who was topped up by whom: for the fund's managers, and for nobody else of any staff.
  `create function manages_fund(fund_id uuid) returns boolean language sql stable security definer set search_path = accounts, pg_temp
     return exists (
       select from fund f
        where f.id = fund_id and viewer() -> 'grants' ?| case f.kind
                when 'EMPLOYER' then array['EMPLOYER_ADMIN@' || f.organisation_id]
                when 'EMPLOYMENT_SERVICE' then array['PES_FUND_MANAGER@' || f.organisation_id]
                when 'EU' then array['FUND_MANAGER@' || f.organisation_id, 'PES_FUND_MANAGER@' || f.organisation_id]
                else array['FUND_MANAGER@' || f.organisation_id] end)`,
  `alter table top_up enable row level security`,
  `create policy top_up_reach on top_up using ((select viewer_is_system()) or manages_fund(fund_id))`,

  `grant select on funding_limit, top_up_transition to accounts`,
  `grant select, insert on top_up_batch, top_up to accounts`,
  `grant update (state, approved_by, approved_at) on top_up_batch to accounts`,
  `grant update (state, problem) on top_up to accounts`,
];

const down = [
  `drop table top_up`,
  `drop function manages_fund(uuid)`,
  `drop table top_up_batch`,
  `drop function top_up_batch_moves()`,
  `drop table top_up_transition`,
  `drop table funding_limit`,
];

/** Top-ups, one or many at a time: pledged, funded, granted; and how much one person may give alone. */
export class CreateTopUps1764000910000 implements MigrationInterface {
  readonly name = 'CreateTopUps1764000910000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
