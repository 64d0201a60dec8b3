import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a sweep looks through, for orders that ended and for deadlines: requests that can still become something else. */
export class FindLiveLeave1764001530000 implements MigrationInterface {
  readonly name = 'FindLiveLeave1764001530000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index leave_request_live on leave_request (order_id) where state in ('ASKED', 'POSTPONED', 'GRANTED', 'TAKEN', 'EVIDENCED')`,
    );
    await runner.query(`drop index leave_request_over`);
    await runner.query(`drop index leave_request_open`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index leave_request_open on leave_request (order_id) where state in ('ASKED', 'POSTPONED', 'GRANTED')`,
    );
    await runner.query(
      `create index leave_request_over on leave_request (order_id) where state in ('TAKEN', 'EVIDENCED')`,
    );
    await runner.query(`drop index leave_request_live`);
  }
}
