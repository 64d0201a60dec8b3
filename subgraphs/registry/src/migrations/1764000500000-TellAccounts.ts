import { createOutboxDelivery, dropOutboxDelivery } from '@tessera/kit/database/kit-tables.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKEN_OUT = `type = 'LearningOpportunityStatusChanged' and payload ->> 'status' in ('SUSPENDED', 'WITHDRAWN')`;

// What was taken out before anybody delivered it is told now, from the day on which it was.
const owed = [
  `update outbox set payload = payload || jsonb_build_object('effectiveOn', (created_at at time zone (select time_zone from scheme_clock))::date)
    where ${TAKEN_OUT}`,
  `insert into outbox_delivery (subscriber, outbox_id) select 'accounts', id from outbox where ${TAKEN_OUT}`,
];

/** What accounts is still to be told of opportunities that were taken out. */
export class TellAccounts1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...createOutboxDelivery('registry'), ...owed]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropOutboxDelivery) await runner.query(statement);
  }
}
