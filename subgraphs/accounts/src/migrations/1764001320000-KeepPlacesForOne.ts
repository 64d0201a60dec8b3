import type { MigrationInterface, QueryRunner } from 'typeorm';
import { orderIsFunded } from './1764001000000-AwaitFunding.ts';

const up = [
  // Nobody has two places in one session, and nobody's one cost is paid by two orders.
  `create unique index training_order_once_per_session on training_order (person_id, session_id)
     where state in ('REQUESTED', 'AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED', 'STARTED', 'DELIVERED', 'DISPUTED', 'COMPLETED')`,

  // Whatever the code believes: no order is confirmed that does not hold its whole price, or whose price came too late.
  `create or replace function order_is_funded() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if not exists (select from reservation r where r.account_id = new.account_id and r.order_id = new.id and r.reserved + r.own_held = new.price) then
       raise exception 'ORDER_NOT_FUNDED' using errcode = 'TS090';
     end if;
     if old.state = 'AWAITING_FUNDING' and old.funding_deadline < scheme_now() then
       raise exception 'ORDER_FUNDED_TOO_LATE' using errcode = 'TS111';
     end if;
     return new;
   end $$`,
];

const down = [
  orderIsFunded.replace('create function', 'create or replace function'),
  `drop index training_order_once_per_session`,
];

/** One place for one person in one session, and none that waits for money without an end. */
export class KeepPlacesForOne1764001320000 implements MigrationInterface {
  readonly name = 'KeepPlacesForOne1764001320000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
