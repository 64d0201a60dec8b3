import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `alter table funding_limit add adviser_amount bigint not null default 200000 constraint funding_limit_adviser check (adviser_amount >= 0)`,

  // A person asks a funder to pay a part of one order. What the funder sees of the order stands here, and nothing of the account.
  `create table co_funding_request (
     id uuid not null default uuidv7() constraint co_funding_request_pk primary key,
     account_id uuid not null,
     order_id uuid not null,
     person_id uuid not null,
     fund_id uuid not null constraint co_funding_request_fund references fund,
     session_id uuid not null,
     price bigint not null,
     starts_on date not null,
     amount bigint not null constraint co_funding_request_amount check (amount > 0 and amount <= price),
     currency text not null,
     state text not null default 'ASKED' constraint co_funding_request_state check (state in ('ASKED', 'APPROVED', 'PARTLY_APPROVED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
     asked_at timestamptz not null default scheme_now(),
     deadline timestamptz not null,
     proposed_amount bigint constraint co_funding_request_proposed check (proposed_amount between 1 and amount),
     proposed_by uuid,
     proposal_reason text constraint co_funding_request_proposal_length check (length(proposal_reason) between 3 and 1000),
     amount_granted bigint constraint co_funding_request_granted check (amount_granted between 1 and amount),
     reason_code text,
     reason text constraint co_funding_request_reason_length check (length(reason) between 3 and 1000),
     answered_by uuid,
     answered_at timestamptz,
     lot_id uuid,
     constraint co_funding_request_proposal check (num_nonnulls(proposed_amount, proposed_by, proposal_reason) in (0, 3)),
     constraint co_funding_request_answered check ((state in ('APPROVED', 'PARTLY_APPROVED', 'REFUSED')) = (answered_by is not null)
       and (answered_by is null) = (reason_code is null) and (answered_by is null) = (reason is null)),
     constraint co_funding_request_paid check ((state in ('APPROVED', 'PARTLY_APPROVED')) = (amount_granted is not null) and (amount_granted is null) = (lot_id is null)),
     constraint co_funding_request_whole check ((state = 'APPROVED') = (amount_granted is not distinct from amount)),
     constraint co_funding_request_four_eyes check (answered_by <> proposed_by and answered_by <> person_id and proposed_by <> person_id)
   )`,
  `create unique index co_funding_request_once on co_funding_request (order_id, fund_id) where state = 'ASKED'`,
  `create index co_funding_request_by_order on co_funding_request (order_id)`,
  `create index co_funding_request_by_fund on co_funding_request (fund_id, id)`,
  `create index co_funding_request_open on co_funding_request (deadline) where state = 'ASKED'`,

  `create function co_funding_request_ends() returns trigger language plpgsql as $$
   begin
     if old.state <> 'ASKED' then raise exception 'CO_FUNDING_ANSWERED' using errcode = 'TS082'; end if;
     return new;
   end $$`,
  `create trigger co_funding_request_ends before update on co_funding_request for each row execute function co_funding_request_ends()`,

  `alter table co_funding_request enable row level security`,
  `create policy co_funding_request_reach on co_funding_request using (
     (select viewer_is_system()) or person_id = (select viewer_subject()) or has_live_case(person_id) or manages_fund(fund_id))`,
  `grant select, insert on co_funding_request to accounts`,
  `grant update (state, proposed_amount, proposed_by, proposal_reason, amount_granted, reason_code, reason, answered_by, answered_at, lot_id) on co_funding_request to accounts`,
];

const down = [
  `drop table co_funding_request`,
  `drop function co_funding_request_ends()`,
  `alter table funding_limit drop adviser_amount`,
];

/** Requests to pay a part of one order: asked by the person, proposed by an adviser, answered by the fund's manager. */
export class CreateCoFunding1764000930000 implements MigrationInterface {
  readonly name = 'CreateCoFunding1764000930000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
