import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A holder's leave to see one credential, for whoever has the link. */
export interface CredentialShare {
  readonly id: string;
  readonly microCredentialId: string;
  readonly holderPersonId: string;
  readonly tokenHash: Buffer; // SHA-256 of the link's token, which is nowhere kept
  readonly recipient: string | null; // the holder's note to self of whom it is for
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export const CredentialShareEntity = new EntitySchema<CredentialShare>({
  name: 'CredentialShare',
  tableName: 'credential_share',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'credential_share_pk' },
    microCredentialId: { name: 'micro_credential_id', type: 'uuid' },
    holderPersonId: { name: 'holder_person_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    recipient: { type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof CredentialShare, EntitySchemaColumnOptions>,
  uniques: [{ name: 'credential_share_token_unique', columns: ['tokenHash'] }],
});
