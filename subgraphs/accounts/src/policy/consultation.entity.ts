import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PolicyVersionStep } from './policy-version.entity.ts';

export type Opinion = 'SUPPORTS' | 'OBJECTS' | 'ABSTAINS';

/** Whose side of work an organisation is on. Both are heard before a version can be approved. */
export type PartnerSide = 'EMPLOYERS' | 'WORKERS';

/** What an organisation of social partners says of a version, once. */
export interface ConsultationRecord {
  readonly id: string;
  readonly policyVersionId: string;
  readonly contentHash: string; // of the content the opinion is on
  readonly organisationId: string;
  readonly side: PartnerSide | null; // null for opinions from before sides were recorded
  readonly opinion: Opinion;
  readonly statement: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const ConsultationRecordEntity = new EntitySchema<ConsultationRecord>({
  name: 'ConsultationRecord',
  tableName: 'consultation_record',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'consultation_record_pk', default: () => 'uuidv7()' },
    policyVersionId: { name: 'policy_version_id', type: 'uuid' },
    contentHash: { name: 'content_hash', type: 'text' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    side: { type: 'text', nullable: true },
    opinion: { type: 'text' },
    statement: { type: 'text' },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof ConsultationRecord, EntitySchemaColumnOptions>,
  uniques: [
    { name: 'consultation_record_once', columns: ['policyVersionId', 'organisationId'] },
    { name: 'consultation_record_person', columns: ['policyVersionId', 'recordedBy'] },
  ],
});

/** When a version took a step. */
export interface PolicyHistoryEntry {
  readonly policyVersionId: string;
  readonly step: PolicyVersionStep;
  readonly at: Date;
}

export const PolicyHistoryEntity = new EntitySchema<PolicyHistoryEntry>({
  name: 'PolicyHistory',
  tableName: 'policy_history',
  columns: {
    policyVersionId: {
      name: 'policy_version_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'policy_history_pk',
    },
    step: { type: 'text', primary: true, primaryKeyConstraintName: 'policy_history_pk' },
    at: { type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof PolicyHistoryEntry, EntitySchemaColumnOptions>,
});
