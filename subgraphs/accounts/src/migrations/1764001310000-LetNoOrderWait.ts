import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAITING = `'CONFIRMED', 'COUNTER_PROPOSED', 'STARTED', 'DELIVERED', 'DISPUTED'`;

const up = [
  // Orders that waited without an end get the days of a policy that names none.
  `update training_order set answer_by = greatest(ends_on, scheme_today()) + 30 where state in ('CONFIRMED', 'STARTED') and answer_by is null`,
  `update training_order set answer_by = scheme_today() + 60 where state = 'DISPUTED' and answer_by is null`,
  `alter table training_order drop constraint training_order_awaits_answer,
     add constraint training_order_awaits_answer check ((answer_by is not null) = (state in (${WAITING}))),
     drop constraint training_order_cause,
     add constraint training_order_cause check (delivery_cause in ('HOLDER', 'PROVIDER', 'FORCE_MAJEURE', 'SCHEME'))`,
  `insert into order_transition values
     ('STARTED', 'DISPUTED'), -- who never began, or to whom nobody declared anything
     ('STARTED', 'CANCELLED_BY_HOLDER')`, // the right of withdrawal does not end with a report

  // Decided by nobody: the deadline decided, or the holder confirmed after all. Nothing said by the holder: the scheme asks what shows the delivery.
  `alter table order_dispute drop constraint order_dispute_decided,
     add constraint order_dispute_decided check (decided_by is null or decided_at is not null),
     alter column holder_statement drop not null`,

  // Whatever the code believes: the whole of a session is not delivered before its last day.
  `create function order_is_delivered_in_time() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if least(new.delivered_on, scheme_today()) < new.ends_on then
       raise exception 'DELIVERY_TOO_EARLY' using errcode = 'TS110';
     end if;
     return new;
   end $$`,
  `create trigger training_order_is_delivered_in_time before update on training_order for each row
     when (new.state = 'DELIVERED' and old.state <> 'DELIVERED' and coalesce(new.delivered_hundredths, 10000) = 10000) execute function order_is_delivered_in_time()`,
];

const down = [
  `drop trigger training_order_is_delivered_in_time on training_order`,
  `drop function order_is_delivered_in_time()`,
  `update order_dispute set decided_at = null where decided_by is null`,
  `update order_dispute set holder_statement = 'The holder said nothing.' where holder_statement is null`,
  `alter table order_dispute drop constraint order_dispute_decided,
     add constraint order_dispute_decided check ((decided_at is null) = (decided_by is null)),
     alter column holder_statement set not null`,
  `delete from order_transition where was = 'STARTED' and becomes in ('DISPUTED', 'CANCELLED_BY_HOLDER')`,
  `alter table training_order drop constraint training_order_awaits_answer, drop constraint training_order_cause`,
  `update training_order set answer_by = null where state in ('CONFIRMED', 'STARTED')`,
  `update training_order set delivery_cause = 'FORCE_MAJEURE' where delivery_cause = 'SCHEME'`,
  `alter table training_order
     add constraint training_order_awaits_answer check (answer_by is null or state in ('COUNTER_PROPOSED', 'DELIVERED', 'DISPUTED')),
     add constraint training_order_cause check (delivery_cause in ('HOLDER', 'PROVIDER', 'FORCE_MAJEURE'))`,
];

/** Every state in which an order waits has a last day, after which the order decides by itself. */
export class LetNoOrderWait1764001310000 implements MigrationInterface {
  readonly name = 'LetNoOrderWait1764001310000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
