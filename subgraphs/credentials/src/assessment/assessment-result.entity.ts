import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type AssessmentOutcome = 'PASSED' | 'FAILED';

/** What an assessment against one version of a template found, for the learner of one training order. */
export interface AssessmentResult {
  readonly id: string;
  readonly orderId: string;
  readonly holderPersonId: string;
  readonly providerId: string;
  readonly awardingBodyId: string;
  readonly templateId: string;
  readonly templateVersionId: string; // the criteria published when it was assessed
  readonly outcome: AssessmentOutcome;
  readonly grade: string | null;
  readonly assessedOn: string;
  readonly recordedBy: string; // never the holder
  readonly recordedAt: Date;
}

export const AssessmentResultEntity = new EntitySchema<AssessmentResult>({
  name: 'AssessmentResult',
  tableName: 'assessment_result',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'assessment_result_pk' },
    orderId: { name: 'order_id', type: 'uuid' },
    holderPersonId: { name: 'holder_person_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    awardingBodyId: { name: 'awarding_body_id', type: 'uuid' },
    templateId: { name: 'template_id', type: 'uuid' },
    templateVersionId: { name: 'template_version_id', type: 'uuid' },
    outcome: { type: 'text' },
    grade: { type: 'text', nullable: true },
    assessedOn: { name: 'assessed_on', type: 'date' },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof AssessmentResult, EntitySchemaColumnOptions>,
});
