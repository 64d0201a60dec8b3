import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** An organisation that may issue micro-credentials, under the DID that verifiers know it by. */
export interface IssuerRegistration {
  readonly organisationId: string;
  readonly did: string;
  readonly active: boolean; // false: issues nothing more; what it issued stays verifiable
  readonly registeredAt: Date;
  readonly registeredBy: string | null; // null: by the scheme itself
}

export const IssuerRegistrationEntity = new EntitySchema<IssuerRegistration>({
  name: 'IssuerRegistration',
  tableName: 'issuer_registration',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'issuer_registration_pk',
    },
    did: { type: 'text' },
    active: { type: 'boolean', default: true },
    registeredAt: { name: 'registered_at', type: 'timestamptz' },
    registeredBy: { name: 'registered_by', type: 'uuid', nullable: true },
  } satisfies Record<keyof IssuerRegistration, EntitySchemaColumnOptions>,
  uniques: [{ name: 'issuer_registration_did_unique', columns: ['did'] }],
});
