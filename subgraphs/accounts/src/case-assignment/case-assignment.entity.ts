import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** An employment service's adviser looks after a person, for a purpose and a time. */
export interface CaseAssignment {
  readonly id: string;
  readonly personId: string;
  readonly adviserId: string;
  readonly organisationId: string;
  readonly region: string;
  readonly caseReference: string; // the case tool's own number
  readonly purpose: string;
  readonly valid: string; // tstzrange
}

export const CaseAssignmentEntity = new EntitySchema<CaseAssignment>({
  name: 'CaseAssignment',
  tableName: 'case_assignment',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_assignment_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    adviserId: { name: 'adviser_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    region: { type: 'text' },
    caseReference: { name: 'case_reference', type: 'text' },
    purpose: { type: 'text' },
    valid: { type: 'tstzrange' },
  } satisfies Record<keyof CaseAssignment, EntitySchemaColumnOptions>,
});

/** One look of a member of staff at a person. */
export interface AccessLogEntry {
  readonly id: string;
  readonly personId: string;
  readonly viewerId: string;
  readonly organisationId: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly at: Date;
}

export const AccessLogEntryEntity = new EntitySchema<AccessLogEntry>({
  name: 'AccessLogEntry',
  tableName: 'access_log',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'access_log_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    viewerId: { name: 'viewer_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid', nullable: true },
    role: { type: 'text' },
    purpose: { type: 'text' },
    at: { type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof AccessLogEntry, EntitySchemaColumnOptions>,
});
