import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Where an opportunity stands in the registry. */
export type EligibilityStatus =
  'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'ADMITTED' | 'REJECTED' | 'SUSPENDED' | 'WITHDRAWN';

/** An offer of learning: what stays the same from version to version, and where it stands. */
export interface LearningOpportunity {
  readonly id: string;
  readonly providerId: string;
  readonly status: EligibilityStatus;
  readonly version: number; // the current one
  readonly qualityAssuranceType: string | null; // URI; null: not recorded
  readonly qualityAssuranceBody: string | null;
  readonly qualityAssuredUntil: string | null; // last day; null: no end
  readonly sourceKey: string | null; // what a catalogue calls it, unique with its provider
  readonly createdAt: Date;
}

export const LearningOpportunityEntity = new EntitySchema<LearningOpportunity>({
  name: 'LearningOpportunity',
  tableName: 'learning_opportunity',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'learning_opportunity_pk' },
    providerId: { name: 'provider_id', type: 'uuid' },
    status: { type: 'text' },
    version: { type: 'integer', default: 1 },
    qualityAssuranceType: { name: 'quality_assurance_type', type: 'text', nullable: true },
    qualityAssuranceBody: { name: 'quality_assurance_body', type: 'text', nullable: true },
    qualityAssuredUntil: { name: 'quality_assured_until', type: 'date', nullable: true },
    sourceKey: { name: 'source_key', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  } satisfies Record<keyof LearningOpportunity, EntitySchemaColumnOptions>,
  uniques: [{ name: 'learning_opportunity_source_unique', columns: ['providerId', 'sourceKey'] }],
  foreignKeys: [
    {
      name: 'learning_opportunity_provider_fk',
      target: 'Organisation',
      columnNames: ['providerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
