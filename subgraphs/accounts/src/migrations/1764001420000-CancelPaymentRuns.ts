import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `alter table payment_run
     add column cancelled_by uuid,
     add column cancelled_at timestamptz,
     add column cancel_reason text constraint payment_run_cancel_reason check (length(cancel_reason) between 3 and 1000),
     add constraint payment_run_cancelled check (num_nonnulls(cancelled_by, cancelled_at, cancel_reason) in (0, 3)),
     add constraint payment_run_ends_once check (executed_at is null or cancelled_at is null)`,
  `create function payment_run_ends() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if old.executed_at is not null or old.cancelled_at is not null or (new.id, new.reference, new.prepared_by, new.prepared_at) is distinct from (old.id, old.reference, old.prepared_by, old.prepared_at) then
       raise exception 'PAYMENT_RUN_FIXED' using errcode = 'TS121';
     end if;
     if new.cancelled_at is not null and exists (select from payment p where p.run_id = new.id and p.state = 'RELEASED') then
       raise exception 'PAYMENT_RUN_NOT_EMPTY' using errcode = 'TS122';
     end if;
     return new;
   end $$`,
  `create trigger payment_run_ends before update on payment_run for each row execute function payment_run_ends()`,
  `create function payment_joins_open_run() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if exists (select from payment_run r where r.id = new.run_id and (r.executed_at is not null or r.cancelled_at is not null)) then
       raise exception 'PAYMENT_RUN_ENDED' using errcode = 'TS123';
     end if;
     return new;
   end $$`,
  `create trigger payment_joins_open_run before update on payment for each row
     when (new.run_id is not null and new.run_id is distinct from old.run_id) execute function payment_joins_open_run()`,
  `grant update (cancelled_by, cancelled_at, cancel_reason) on payment_run to accounts`,

  // Lists of payments in the order of their ids: of all, of those in a state, of a run's.
  `create index payment_by_id on payment (id)`,
  `create index payment_by_state on payment (state, id)`,
  `drop index payment_by_run`,
  `create index payment_by_run on payment (run_id, id) where run_id is not null`,
];

const down = [
  `drop index payment_by_run`,
  `create index payment_by_run on payment (run_id) where run_id is not null`,
  `drop index payment_by_state`,
  `drop index payment_by_id`,
  `drop trigger payment_joins_open_run on payment`,
  `drop function payment_joins_open_run()`,
  `drop trigger payment_run_ends on payment_run`,
  `drop function payment_run_ends()`,
  `alter table payment_run drop constraint payment_run_ends_once, drop column cancelled_by, drop column cancelled_at, drop column cancel_reason`,
];

/** A prepared run can be cancelled, which gives its payments back to the next one; and lists of payments find their order in an index. */
export class CancelPaymentRuns1764001420000 implements MigrationInterface {
  readonly name = 'CancelPaymentRuns1764001420000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
