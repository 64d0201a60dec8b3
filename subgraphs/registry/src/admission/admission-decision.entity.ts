import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A decision about the admission of one version of an opportunity. Who prepares it never takes it. */
export interface AdmissionDecision {
  readonly id: string;
  readonly learningOpportunityId: string;
  readonly version: number;
  readonly ruleVersion: string;
  readonly reasons: readonly string[];
  readonly outcome: 'PREPARED' | 'ADMITTED' | 'REJECTED';
  readonly preparedBy: string; // person
  readonly preparedAt: Date;
  readonly decidedBy: string | null; // person
  readonly decidedAt: Date | null;
}

export const AdmissionDecisionEntity = new EntitySchema<AdmissionDecision>({
  name: 'AdmissionDecision',
  tableName: 'admission_decision',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'admission_decision_pk' },
    learningOpportunityId: { name: 'learning_opportunity_id', type: 'uuid' },
    version: { type: 'integer' },
    ruleVersion: { name: 'rule_version', type: 'text' },
    reasons: { type: 'text', array: true, default: [] },
    outcome: { type: 'text' },
    preparedBy: { name: 'prepared_by', type: 'uuid' },
    preparedAt: { name: 'prepared_at', type: 'timestamptz' },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof AdmissionDecision, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'admission_decision_opportunity_fk',
      target: 'LearningOpportunity',
      columnNames: ['learningOpportunityId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'admission_decision_version_fk',
      target: 'LearningOpportunityVersion',
      columnNames: ['learningOpportunityId', 'version'],
      referencedColumnNames: ['learningOpportunityId', 'version'],
    },
  ],
});
