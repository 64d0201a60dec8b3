import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A funder's file of what it has paid into a fund, as it was imported. */
export interface Reconciliation {
  readonly id: string;
  readonly fundId: string;
  readonly fileDigest: string; // SHA-256 of its text, hexadecimal
  readonly firstDay: string;
  readonly lastDay: string;
  readonly lines: number;
  readonly importedBy: string;
  readonly importedAt: Date;
}

export const ReconciliationEntity = new EntitySchema<Reconciliation>({
  name: 'Reconciliation',
  tableName: 'reconciliation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'reconciliation_pk', default: () => 'uuidv7()' },
    fundId: { name: 'fund_id', type: 'uuid' },
    fileDigest: { name: 'file_digest', type: 'text' },
    firstDay: { name: 'first_day', type: 'date' },
    lastDay: { name: 'last_day', type: 'date' },
    lines: { type: 'integer' },
    importedBy: { name: 'imported_by', type: 'text' },
    importedAt: { name: 'imported_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof Reconciliation, EntitySchemaColumnOptions>,
  uniques: [{ name: 'reconciliation_once', columns: ['fundId', 'fileDigest'] }],
});
