import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisations hold money of which kind, as SQL. */
const HOLDS = `(kind, funder_kind) in (
  ('NATIONAL', 'AUTHORITY'), ('REGION', 'AUTHORITY'), ('EMPLOYMENT_SERVICE', 'EMPLOYMENT_SERVICE'), ('EMPLOYER', 'EMPLOYER'), ('TRAINING_FUND', 'TRAINING_FUND'),
  ('EU', 'AUTHORITY'), ('EU', 'EMPLOYMENT_SERVICE'), ('EU', 'TRAINING_FUND'))`;

const up = [
  // What the funder is, by registry, when the fund was opened: money of the state is not opened by whoever manages some other fund.
  `alter table fund add funder_kind text`,
  `update fund set funder_kind = case when kind in ('NATIONAL', 'REGION', 'EU') then 'AUTHORITY' else kind end`,
  `alter table fund alter funder_kind set not null, add constraint fund_of_its_funder check (${HOLDS})`,
];

/** Funds say what their funder is, and each kind of money has its kinds of funder. */
export class NameFunderKind1764001710000 implements MigrationInterface {
  readonly name = 'NameFunderKind1764001710000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table fund drop constraint fund_of_its_funder, drop funder_kind`);
  }
}
