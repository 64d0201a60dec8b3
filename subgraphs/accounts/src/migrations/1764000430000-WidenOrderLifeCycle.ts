import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstOrderAudit } from './1764000420000-AuditEverySource.ts';

const STATES = `'REQUESTED', 'CONFIRMED', 'STARTED', 'DELIVERED', 'COMPLETED', 'REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER'`;

const up = [
  `alter table training_order drop constraint training_order_state,
     add constraint training_order_state check (state in (${STATES}, 'AWAITING_FUNDING', 'COUNTER_PROPOSED', 'PARTLY_COMPLETED', 'DISPUTED'))`,
  `insert into order_transition values
     ('REQUESTED', 'AWAITING_FUNDING'),
     ('AWAITING_FUNDING', 'CONFIRMED'), ('AWAITING_FUNDING', 'LAPSED'), ('AWAITING_FUNDING', 'CANCELLED_BY_HOLDER'), ('AWAITING_FUNDING', 'CANCELLED_BY_PROVIDER'),
     ('CONFIRMED', 'COUNTER_PROPOSED'),
     ('COUNTER_PROPOSED', 'CONFIRMED'), ('COUNTER_PROPOSED', 'CANCELLED_BY_HOLDER'), ('COUNTER_PROPOSED', 'CANCELLED_BY_PROVIDER'),
     ('STARTED', 'PARTLY_COMPLETED'),
     ('DELIVERED', 'PARTLY_COMPLETED'), ('DELIVERED', 'DISPUTED'),
     ('DISPUTED', 'COMPLETED'), ('DISPUTED', 'PARTLY_COMPLETED'), ('DISPUTED', 'CANCELLED_BY_PROVIDER'),
     ('COMPLETED', 'PARTLY_COMPLETED')`,

  // What stands in the reservation for the provider: held of lots and own share, or settled and not refunded.
  `create or replace view order_audit with (security_invoker = true) as
     select 'orders hold what their state says' as check, count(*) as wrong
       from training_order o
       full join (select *, reserved + own_held as held, settled - refunded + own_settled as paid from reservation) r
         on r.account_id = o.account_id and r.order_id = o.id
      where r.id is null or o.id is null or r.provider_id <> o.provider_id or r.price <> o.price
         or o.state in ('REQUESTED', 'AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED') and r.paid <> 0
         or o.state in ('CONFIRMED', 'COUNTER_PROPOSED', 'STARTED', 'DELIVERED', 'DISPUTED') and r.held + r.paid <> o.price
         or o.state in ('COMPLETED', 'PARTLY_COMPLETED') and r.held <> 0
         or o.state = 'COMPLETED' and r.paid <> o.price
         or o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') and (r.held <> 0 or r.paid <> 0)`,
];

const down = [
  `create or replace ${firstOrderAudit}`,
  `delete from order_transition where was in ('AWAITING_FUNDING', 'COUNTER_PROPOSED', 'DISPUTED', 'COMPLETED')
      or becomes in ('AWAITING_FUNDING', 'COUNTER_PROPOSED', 'PARTLY_COMPLETED', 'DISPUTED')`,
  `alter table training_order drop constraint training_order_state, add constraint training_order_state check (state in (${STATES}))`,
];

/** The whole life of an order: funding that is awaited, another session proposed, delivery in part, a dispute. */
export class WidenOrderLifeCycle1764000430000 implements MigrationInterface {
  readonly name = 'WidenOrderLifeCycle1764000430000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
