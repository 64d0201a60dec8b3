import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Disputes of orders that a recovery ended were left open: who approved the recovery has decided them.
  `update order_dispute d set decided_at = h.approved_at, decided_by = h.approved_by
     from training_order o, payment_hold h
    where o.account_id = d.account_id and o.id = d.order_id and o.state <> 'DISPUTED' and d.decided_at is null
      and h.state = 'RECOVERED' and h.provider_id = d.provider_id and (h.order_id is null or h.order_id = d.order_id) and h.approved_by <> d.person_id`,
  `create function dispute_ends_with_decision() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if exists (select from order_dispute d where d.account_id = new.account_id and d.order_id = new.id and d.decided_at is null) then
       raise exception 'DISPUTE_NOT_DECIDED' using errcode = 'TS120';
     end if;
     return null;
   end $$`,
  `create constraint trigger dispute_ends_with_decision after update on training_order deferrable initially deferred
     for each row when (old.state = 'DISPUTED' and new.state <> 'DISPUTED') execute function dispute_ends_with_decision()`,
  // What two persons decided that the provider keeps was still held.
  `update payment p set state = 'RELEASED' from payment_hold h where h.id = p.hold_id and h.recovered_at is not null and p.state = 'HELD'`,
];

const down = [
  `drop trigger dispute_ends_with_decision on training_order`,
  `drop function dispute_ends_with_decision()`,
];

/** An order leaves its dispute with a decision, whoever ends it. */
export class DecideDisputesWithOrders1764001410000 implements MigrationInterface {
  readonly name = 'DecideDisputesWithOrders1764001410000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
