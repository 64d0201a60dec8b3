import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Explanations that were written before they had a kind, told by what is in them. */
const kindOf = (table: string): string => `
  update ${table} set explanation = jsonb_build_object('kind', case
         when explanation ? 'policyVersion' then 'PROVISION'
         when explanation ? 'topUp' then 'TOP_UP'
         when explanation ? 'coFunding' then 'CO_FUNDING'
         when explanation ? 'allocation' then 'ALLOCATION'
         else 'OTHER' end) || explanation
   where not explanation ? 'kind'`;

const up = [
  kindOf('entitlement_lot'),
  kindOf('provision_withheld'),

  // A correction that leaves nothing to grant is recorded beside the provision it corrects. What was decided before the instant was kept counts as decided at the end of its day.
  `alter table provision_withheld
     add correction integer not null default 0 constraint provision_withheld_correction check (correction between 0 and 99),
     add decided_at timestamptz not null default scheme_now(),
     drop constraint provision_withheld_pk,
     add constraint provision_withheld_pk primary key (account_id, year, correction)`,
  `update provision_withheld set decided_at = ledger_midnight(decided_on + 1)`,

  // One annual provision for an account and year, and one of each correction of it, whatever fund or policy version they are from.
  `drop index entitlement_lot_one_provision`,
  `create unique index entitlement_lot_one_provision on entitlement_lot (account_id, grant_reference) where grant_reference like 'annual provision %'`,
];

const down = [
  `drop index entitlement_lot_one_provision`,
  `create unique index entitlement_lot_one_provision on entitlement_lot (account_id, grant_reference)
     where grant_reference like 'annual provision ____' and explanation ? 'policyVersion'`,
  `delete from provision_withheld where correction > 0`,
  `alter table provision_withheld drop constraint provision_withheld_pk, drop correction, drop decided_at,
     add constraint provision_withheld_pk primary key (account_id, year)`,
];

/** Explanations with a kind, and corrections of a year's provision. */
export class CorrectProvision1764001810000 implements MigrationInterface {
  readonly name = 'CorrectProvision1764001810000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
