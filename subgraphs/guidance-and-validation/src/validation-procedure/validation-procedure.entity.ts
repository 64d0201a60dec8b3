import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';

export type ValidationStage = 'IDENTIFICATION' | 'DOCUMENTATION' | 'ASSESSMENT' | 'CERTIFICATION';

/** How much of what a procedure set out to validate was achieved. */
export type ValidationExtent = 'FULL' | 'PARTIAL' | 'NONE';

/** Validation of what a person learnt before, against the outcomes of a standard. */
export interface ValidationProcedure {
  readonly id: string;
  readonly personId: string;
  readonly validationBodyId: string;
  readonly standard: string; // URI of the qualification or occupational standard
  readonly outcomes: readonly string[]; // URIs of the learning outcomes to be validated
  readonly stage: ValidationStage;
  readonly extent: ValidationExtent | null; // null before CERTIFICATION
  readonly assessorId: string | null; // null until the validation body assigns one
  readonly openedAt: Date;
  readonly certifiedAt: Date | null;
}

export const ValidationProcedureEntity = new EntitySchema<ValidationProcedure>({
  name: 'ValidationProcedure',
  tableName: 'validation_procedure',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'validation_procedure_pk' },
    personId: { name: 'person_id', type: 'uuid' },
    validationBodyId: { name: 'validation_body_id', type: 'uuid' },
    standard: { type: 'text' },
    outcomes: { type: 'text', array: true },
    stage: { type: 'text' },
    extent: { type: 'text', nullable: true },
    assessorId: { name: 'assessor_id', type: 'uuid', nullable: true },
    openedAt: { name: 'opened_at', type: 'timestamptz', default: () => 'scheme_now()' },
    certifiedAt: { name: 'certified_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof ValidationProcedure, EntitySchemaColumnOptions>,
  uniques: [{ name: 'validation_procedure_assessor', columns: ['id', 'assessorId'] }],
});

/** The stages follow one another; a procedure may begin at any but the last. */
export const validationLifecycle: Lifecycle<ValidationStage> = {
  IDENTIFICATION: ['DOCUMENTATION'],
  DOCUMENTATION: ['ASSESSMENT'],
  ASSESSMENT: ['CERTIFICATION'],
  CERTIFICATION: [],
};
