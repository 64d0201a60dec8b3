import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Accounts that a day's run could not do: passed over, so that all others are done, and tried again the next day.
  `create table expiry_failure (
     day date not null,
     task text not null,
     account_id uuid not null constraint expiry_failure_account references learning_account,
     sql_state text not null,
     at timestamptz not null default scheme_now(),
     constraint expiry_failure_pk primary key (day, task, account_id),
     constraint expiry_failure_run foreign key (day, task) references expiry_run
   )`,
  `alter table expiry_failure enable row level security`,
  `create policy expiry_failure_reach on expiry_failure using ((select viewer_is_system()))`,
  `grant select, insert on expiry_failure to accounts`,
];

/** One account that cannot be done does not keep a day's run from all others. */
export class PassOverOneAccount1764001830000 implements MigrationInterface {
  readonly name = 'PassOverOneAccount1764001830000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table expiry_failure`);
  }
}
