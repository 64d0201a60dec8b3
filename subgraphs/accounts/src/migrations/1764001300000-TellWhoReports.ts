import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Who of the provider's staff reported the start, and who declared delivery: never the learner, whatever roles they have besides.
  `alter table training_order
     add column started_by uuid constraint training_order_started_by_other check (started_by <> person_id),
     add column delivered_by uuid constraint training_order_delivered_by_other check (delivered_by <> person_id)`,
];

const down = [`alter table training_order drop column started_by, drop column delivered_by`];

/** Nobody reports and confirms one and the same delivery. */
export class TellWhoReports1764001300000 implements MigrationInterface {
  readonly name = 'TellWhoReports1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
