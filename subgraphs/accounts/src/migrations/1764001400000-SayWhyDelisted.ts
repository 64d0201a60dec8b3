import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took out what can no longer be booked: the registry's authority, or its provider. */
export class SayWhyDelisted1764001400000 implements MigrationInterface {
  readonly name = 'SayWhyDelisted1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table delisting add column cause text not null default 'SUSPENDED' constraint delisting_cause check (cause in ('SUSPENDED', 'WITHDRAWN'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table delisting drop column cause`);
  }
}
