import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type ResultLevel = 'ACHIEVED' | 'PARTLY_ACHIEVED' | 'NOT_ACHIEVED';

/** The assigned assessor's word on one learning outcome. */
export interface ValidationResult {
  readonly procedureId: string;
  readonly outcome: string; // URI
  readonly level: ResultLevel;
  readonly assessorId: string;
  readonly recordedAt: Date;
}

export const ValidationResultEntity = new EntitySchema<ValidationResult>({
  name: 'ValidationResult',
  tableName: 'validation_result',
  columns: {
    procedureId: {
      name: 'procedure_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'validation_result_pk',
    },
    outcome: { type: 'text', primary: true, primaryKeyConstraintName: 'validation_result_pk' },
    level: { type: 'text' },
    assessorId: { name: 'assessor_id', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof ValidationResult, EntitySchemaColumnOptions>,
});
