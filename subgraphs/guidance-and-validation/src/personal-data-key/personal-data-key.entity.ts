import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** The key that seals what is confidential about one person, itself sealed by the subgraph's wrapping key. */
export interface PersonalDataKey {
  readonly personId: string;
  readonly wrappedKey: Buffer;
  readonly createdAt: Date;
}

export const PersonalDataKeyEntity = new EntitySchema<PersonalDataKey>({
  name: 'PersonalDataKey',
  tableName: 'personal_data_key',
  columns: {
    personId: {
      name: 'person_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'personal_data_key_pk',
    },
    wrappedKey: { name: 'wrapped_key', type: 'bytea' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  } satisfies Record<keyof PersonalDataKey, EntitySchemaColumnOptions>,
});
