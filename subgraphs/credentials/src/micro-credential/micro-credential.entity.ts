import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A record of what one person learned, signed by the awarding body. */
export interface MicroCredential {
  readonly id: string;
  readonly holderPersonId: string;
  readonly orderId: string;
  readonly assessmentResultId: string;
  readonly templateId: string;
  readonly templateVersionId: string;
  readonly awardingBodyId: string;
  readonly state: 'ISSUED' | 'REVOKED'; // expiry is read off validUntil
  readonly sealedDocument: Buffer; // the signed document, under the holder's key, for this row only
  readonly statusListId: string;
  readonly statusIndex: number;
  readonly issuedAt: Date;
  readonly validUntil: Date | null; // null: for good
  readonly revokedAt: Date | null;
  readonly revocationReason: string | null;
}

export const MicroCredentialEntity = new EntitySchema<MicroCredential>({
  name: 'MicroCredential',
  tableName: 'micro_credential',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'micro_credential_pk' },
    holderPersonId: { name: 'holder_person_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid' },
    assessmentResultId: { name: 'assessment_result_id', type: 'uuid' },
    templateId: { name: 'template_id', type: 'uuid' },
    templateVersionId: { name: 'template_version_id', type: 'uuid' },
    awardingBodyId: { name: 'awarding_body_id', type: 'uuid' },
    state: { type: 'text' },
    sealedDocument: { name: 'sealed_document', type: 'bytea' },
    statusListId: { name: 'status_list_id', type: 'uuid' },
    statusIndex: { name: 'status_index', type: 'integer' },
    issuedAt: { name: 'issued_at', type: 'timestamptz' },
    validUntil: { name: 'valid_until', type: 'timestamptz', nullable: true },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    revocationReason: { name: 'revocation_reason', type: 'text', nullable: true },
  } satisfies Record<keyof MicroCredential, EntitySchemaColumnOptions>,
  uniques: [{ name: 'micro_credential_status_unique', columns: ['statusListId', 'statusIndex'] }],
});
