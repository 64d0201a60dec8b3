import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** The sealed chain of one day's journal lines. `head` stands for all of them, and through `previous` for every day before. */
export interface LedgerDay {
  readonly day: string;
  readonly lines: string; // a count that may outgrow a float
  readonly previous: Buffer; // head of the day before; empty for the first
  readonly head: Buffer; // SHA-256
  readonly sealedAt: Date;
}

export const LedgerDayEntity = new EntitySchema<LedgerDay>({
  name: 'LedgerDay',
  tableName: 'ledger_day',
  columns: {
    day: { type: 'date', primary: true, primaryKeyConstraintName: 'ledger_day_pk' },
    lines: { type: 'bigint' },
    previous: { type: 'bytea' },
    head: { type: 'bytea' },
    sealedAt: { name: 'sealed_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof LedgerDay, EntitySchemaColumnOptions>,
});
