import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type EvidenceKind = 'WORK_SAMPLE' | 'REFERENCE' | 'CERTIFICATE' | 'PORTFOLIO' | 'OBSERVATION' | 'INTERVIEW';

export type LearningSetting = 'FORMAL' | 'NON_FORMAL' | 'INFORMAL';

/** Something that shows what a person learnt, with the outcomes it speaks for. */
export interface EvidenceItem {
  readonly id: string;
  readonly procedureId: string;
  readonly kind: EvidenceKind;
  readonly setting: LearningSetting;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly periodFrom: string;
  readonly periodTo: string | null; // last day; null while it goes on
  readonly addedAt: Date;
}

export const EvidenceItemEntity = new EntitySchema<EvidenceItem>({
  name: 'EvidenceItem',
  tableName: 'validation_evidence',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'validation_evidence_pk' },
    procedureId: { name: 'procedure_id', type: 'uuid' },
    kind: { type: 'text' },
    setting: { type: 'text' },
    title: { type: 'text' },
    outcomes: { type: 'text', array: true },
    periodFrom: { name: 'period_from', type: 'date' },
    periodTo: { name: 'period_to', type: 'date', nullable: true },
    addedAt: { name: 'added_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof EvidenceItem, EntitySchemaColumnOptions>,
});
