import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** An Ed25519 key of an issuer. A retired key signs nothing more but stays in the DID document, so that what it signed stays verifiable. */
export interface IssuerKey {
  readonly id: string;
  readonly organisationId: string;
  readonly publicKey: string; // Multikey, base58-btc
  readonly sealedPrivateKey: Buffer; // under the subgraph's data key, for this row only
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

export const IssuerKeyEntity = new EntitySchema<IssuerKey>({
  name: 'IssuerKey',
  tableName: 'issuer_key',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'issuer_key_pk' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    publicKey: { name: 'public_key', type: 'text' },
    sealedPrivateKey: { name: 'sealed_private_key', type: 'bytea' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    retiredAt: { name: 'retired_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof IssuerKey, EntitySchemaColumnOptions>,
  uniques: [{ name: 'issuer_key_public_unique', columns: ['publicKey'] }],
});
