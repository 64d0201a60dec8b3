import type { MigrationInterface, QueryRunner } from 'typeorm';

const changesState = (freezing: string): string => `
  create or replace function account_changes_state() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if old.state || ' ' || new.state not in
          ('OPEN DORMANT', 'OPEN FROZEN', 'OPEN CLOSED', 'DORMANT OPEN', 'DORMANT FROZEN', 'DORMANT CLOSED', 'FROZEN OPEN', 'FROZEN CLOSED') then
       raise exception 'ACCOUNT_TRANSITION: % to %', old.state, new.state using errcode = 'TS140';
     end if;
     if new.state in ('CLOSED', 'DORMANT') and exists (select from reservation r where r.account_id = old.id and r.reserved > 0) then
       raise exception 'ACCOUNT_HAS_ORDERS' using errcode = 'TS141';
     end if;${freezing}
     return new;
   end $$`;

const up = [
  // On what ground an account does not spend, and who lifted that again. An account is frozen exactly while one of these is live.
  `create table account_freeze (
     account_id uuid not null constraint account_freeze_account references learning_account,
     id uuid not null default uuidv7(),
     ground text not null constraint account_freeze_ground check (ground in ('HOLDER_WISH', 'IDENTITY_MISUSE', 'COURT_ORDER')),
     reason text not null constraint account_freeze_reason check (length(reason) between 3 and 4000),
     frozen_by uuid not null,
     frozen_at timestamptz not null default scheme_now(),
     lifted_by uuid,
     lifted_at timestamptz,
     lift_reason text constraint account_freeze_lift_reason check (length(lift_reason) between 3 and 4000),
     constraint account_freeze_pk primary key (account_id, id),
     constraint account_freeze_lifted check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
   )`,
  `create unique index account_freeze_one_live on account_freeze (account_id) where lifted_at is null`,
  `create function account_freeze_is_lifted_once() returns trigger language plpgsql as $$
   begin
     if old.lifted_at is not null then raise exception 'ACCOUNT_FREEZE_LIFTED' using errcode = 'TS143'; end if;
     return new;
   end $$`,
  `create trigger account_freeze_is_lifted_once before update on account_freeze for each row execute function account_freeze_is_lifted_once()`,
  `alter table account_freeze enable row level security`,
  `create policy account_freeze_reach on account_freeze using ((select viewer_is_system())
     or exists (select from learning_account a where a.id = account_id and a.person_id = (select viewer_subject())))`,
  `grant select, insert on account_freeze to accounts`,
  `grant update (lifted_by, lifted_at, lift_reason) on account_freeze to accounts`,
  changesState(`
     if (new.state = 'FROZEN') <> exists (select from account_freeze f where f.account_id = old.id and f.lifted_at is null) then
       raise exception 'ACCOUNT_FREEZE_AMISS' using errcode = 'TS142';
     end if;`),
];

const down = [changesState(''), `drop table account_freeze`, `drop function account_freeze_is_lifted_once()`];

/** Accounts that do not spend, on whose ground and until when. */
export class FreezeAccounts1764001620000 implements MigrationInterface {
  readonly name = 'FreezeAccounts1764001620000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
