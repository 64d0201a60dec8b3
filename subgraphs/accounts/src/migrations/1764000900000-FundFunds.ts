import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `alter table fund
     add eu_programme text constraint fund_eu_programme check (eu_programme in ('ESF_PLUS', 'ERDF', 'JTF', 'RRF')),
     add eu_operation text constraint fund_eu_operation_length check (length(eu_operation) between 1 and 100),
     add constraint fund_name_length check (length(name) between 3 and 200),
     add constraint fund_eu_money_is_named check ((kind = 'EU') = (eu_programme is not null) and (kind = 'EU') = (eu_operation is not null))`,
  `create index fund_by_organisation on fund (organisation_id, id)`,

  // Money that has arrived, by the reference it was paid under: confirmed once, however often the bank's message comes.
  `create table fund_payment (
     fund_id uuid not null constraint fund_payment_fund references fund,
     payment_reference text not null constraint fund_payment_reference_length check (length(payment_reference) between 1 and 140),
     amount bigint not null constraint fund_payment_amount check (amount > 0),
     booked_on date not null,
     entry_id uuid not null,
     confirmed_by text not null,
     confirmed_at timestamptz not null default scheme_now(),
     constraint fund_payment_pk primary key (fund_id, payment_reference)
   )`,
  `create trigger fund_payment_is_forever before update or delete on fund_payment for each row execute function refuse_change()`,
  `grant select, insert on fund_payment to accounts`,
];

const down = [
  `drop table fund_payment`,
  `drop index fund_by_organisation`,
  `alter table fund drop constraint fund_eu_money_is_named, drop constraint fund_name_length, drop eu_operation, drop eu_programme`,
];

/** Funds name the programme behind EU money, and every payment into a fund is confirmed once under its reference. */
export class FundFunds1764000900000 implements MigrationInterface {
  readonly name = 'FundFunds1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
