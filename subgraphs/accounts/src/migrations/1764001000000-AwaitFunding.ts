import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever the code believes: no order is confirmed that does not hold its whole price. */
export const orderIsFunded = `create function order_is_funded() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if not exists (select from reservation r where r.account_id = new.account_id and r.order_id = new.id and r.reserved + r.own_held = new.price) then
       raise exception 'ORDER_NOT_FUNDED' using errcode = 'TS090';
     end if;
     return new;
   end $$`;

const up = [
  `alter table training_order
     add column funding_deadline timestamptz,
     add constraint training_order_awaits_until check (state <> 'AWAITING_FUNDING' or funding_deadline is not null)`,
  // What a sweep looks for: orders whose money did not arrive in time.
  `create index training_order_awaiting on training_order (funding_deadline) where state = 'AWAITING_FUNDING'`,

  orderIsFunded,
  `create trigger training_order_is_funded before update on training_order for each row
     when (new.state = 'CONFIRMED' and old.state in ('REQUESTED', 'AWAITING_FUNDING')) execute function order_is_funded()`,
];

const down = [
  `drop trigger training_order_is_funded on training_order`,
  `drop function order_is_funded()`,
  `drop index training_order_awaiting`,
  `alter table training_order drop constraint training_order_awaits_until, drop column funding_deadline`,
];

/** Orders that wait for a part of their price, until a deadline. */
export class AwaitFunding1764001000000 implements MigrationInterface {
  readonly name = 'AwaitFunding1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
