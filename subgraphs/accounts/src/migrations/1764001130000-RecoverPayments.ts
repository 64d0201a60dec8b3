import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // What counts as rightly paid when a hold is confirmed, and when all of the rest had gone back.
  `alter table payment_hold
     add column kept_hundredths integer constraint payment_hold_kept check (kept_hundredths between 0 and 9999),
     add column recovered_at timestamptz,
     add constraint payment_hold_confirmed_part check (state not in ('CONFIRMED', 'RECOVERED') or kept_hundredths is not null),
     add constraint payment_hold_of_provider_keeps_none check (order_id is not null or coalesce(kept_hundredths, 0) = 0),
     add constraint payment_hold_recovered_once check (recovered_at is null or state = 'RECOVERED')`,
  `create index payment_hold_to_recover on payment_hold (id) where state = 'RECOVERED' and recovered_at is null`,
  `create index payment_by_hold on payment (hold_id) where hold_id is not null`,
  `insert into order_transition values ('DELIVERED', 'CANCELLED_BY_PROVIDER')`, // what was declared by deceit
  `grant update (kept_hundredths, recovered_at) on payment_hold to accounts`,
];

const down = [
  `delete from order_transition where was = 'DELIVERED' and becomes = 'CANCELLED_BY_PROVIDER'`,
  `drop index payment_by_hold`,
  `drop index payment_hold_to_recover`,
  `alter table payment_hold drop column kept_hundredths, drop column recovered_at`,
];

/** Recovery of what was held, or paid already, once two investigators have confirmed it. */
export class RecoverPayments1764001130000 implements MigrationInterface {
  readonly name = 'RecoverPayments1764001130000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
