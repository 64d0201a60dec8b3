import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Money that is short is drawn for, in a window: weights by need, published before; never by who came first.
  `create table allocation_window (
     id uuid not null constraint allocation_window_pk primary key,
     fund_id uuid not null constraint allocation_window_fund references fund,
     title text not null constraint allocation_window_title_length check (length(title) between 3 and 200),
     amount bigint not null constraint allocation_window_amount check (amount > 0),
     places integer not null constraint allocation_window_places check (places between 1 and 1000000),
     expires_on date,
     opens_at timestamptz not null,
     closes_at timestamptz not null,
     weights jsonb not null,
     seed_commitment text not null constraint allocation_window_commitment check (seed_commitment ~ '^[0-9a-f]{64}$'),
     seed text,
     state text not null default 'ANNOUNCED' constraint allocation_window_state check (state in ('ANNOUNCED', 'DRAWN', 'PUBLISHED')),
     announced_by uuid not null,
     announced_at timestamptz not null default scheme_now(),
     drawn_at timestamptz,
     constraint allocation_window_times check (closes_at > opens_at),
     constraint allocation_window_revealed check ((state = 'ANNOUNCED') = (seed is null) and (seed is null) = (drawn_at is null)),
     constraint allocation_window_kept_its_word check (encode(sha256(convert_to(seed, 'UTF8')), 'hex') = seed_commitment)
   )`,
  `create index allocation_window_by_fund on allocation_window (fund_id, id)`,
  `create index allocation_window_unfinished on allocation_window (closes_at) where state <> 'PUBLISHED'`,
  // What the commitment was made to. Nobody reads it through the graph; it goes into the window when the draw is made.
  `create table allocation_secret (
     window_id uuid not null constraint allocation_secret_pk primary key constraint allocation_secret_window references allocation_window,
     seed text not null
   )`,
  // The id says nothing of the person, and cannot be chosen by them: it decides the draw.
  `create table allocation_entry (
     window_id uuid not null constraint allocation_entry_window references allocation_window,
     person_id uuid not null,
     id uuid not null default uuidv4(),
     account_id uuid not null,
     entered_at timestamptz not null default scheme_now(),
     weight integer constraint allocation_entry_weight check (weight between 1 and 100),
     rule text,
     rank integer,
     state text not null default 'ENTERED' constraint allocation_entry_state check (state in ('ENTERED', 'DRAWN', 'NOT_DRAWN', 'GRANTED')),
     constraint allocation_entry_pk primary key (window_id, person_id),
     constraint allocation_entry_id unique (window_id, id),
     constraint allocation_entry_ranked check ((state = 'ENTERED') = (rank is null) and (rank is null or weight is not null))
   )`,
  `create index allocation_entry_by_rank on allocation_entry (window_id, rank)`,

  `create function allocation_window_moves() returns trigger language plpgsql as $$
   begin
     if (old.state, new.state) not in (('ANNOUNCED', 'DRAWN'), ('DRAWN', 'PUBLISHED')) then
       raise exception 'ALLOCATION_TRANSITION: % to %', old.state, new.state using errcode = 'TS083';
     end if;
     if new.state = 'DRAWN' and old.closes_at > scheme_now() then raise exception 'ALLOCATION_NOT_CLOSED' using errcode = 'TS084'; end if;
     return new;
   end $$`,
  `create trigger allocation_window_moves before update on allocation_window for each row execute function allocation_window_moves()`,
  `create function allocation_entry_in_time() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if not exists (select from allocation_window w where w.id = new.window_id and w.state = 'ANNOUNCED' and w.opens_at <= scheme_now() and w.closes_at > scheme_now()) then
       raise exception 'ALLOCATION_NOT_OPEN' using errcode = 'TS085';
     end if;
     return new;
   end $$`,
  `create trigger allocation_entry_in_time before insert on allocation_entry for each row execute function allocation_entry_in_time()`,

  `alter table allocation_entry enable row level security`,
  `create policy allocation_entry_reach on allocation_entry using ((select viewer_is_system()) or person_id = (select viewer_subject()))`,
  `alter table allocation_secret enable row level security`,
  `create policy allocation_secret_reach on allocation_secret using ((select viewer_is_system()))`,
  `grant select, insert on allocation_window, allocation_secret, allocation_entry to accounts`,
  `grant update (state, seed, drawn_at) on allocation_window to accounts`,
  `grant update (weight, rule, rank, state) on allocation_entry to accounts`,
];

const down = [
  `drop table allocation_entry`,
  `drop table allocation_secret`,
  `drop table allocation_window`,
  `drop function allocation_entry_in_time()`,
  `drop function allocation_window_moves()`,
];

/** Windows in which persons enter a draw for money that is short, with a seed that was committed to before. */
export class CreateAllocation1764000940000 implements MigrationInterface {
  readonly name = 'CreateAllocation1764000940000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
