import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Whose learning a training fund pays for; null: its own rules say so, and it is proposed to nobody.
  `alter table fund add sector text constraint fund_sector check (sector is null or kind = 'TRAINING_FUND' and sector ~ '^[A-V]$')`,
  `create index top_up_awaited on top_up (account_id) where state = 'PENDING'`,
];

/** A training fund names the sector whose people it pays for; pledges are found by account. */
export class NameSectorOfFund1764001720000 implements MigrationInterface {
  readonly name = 'NameSectorOfFund1764001720000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index top_up_awaited`);
    await runner.query(`alter table fund drop sector`);
  }
}
