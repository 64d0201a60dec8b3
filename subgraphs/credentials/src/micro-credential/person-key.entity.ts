import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** The key that one person's documents are sealed with, itself wrapped with the subgraph's data key. Without it they are noise: to delete it is to erase. */
export interface PersonKey {
  readonly personId: string;
  readonly wrappedKey: Buffer;
}

export const PersonKeyEntity = new EntitySchema<PersonKey>({
  name: 'PersonKey',
  tableName: 'person_key',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'person_key_pk' },
    wrappedKey: { name: 'wrapped_key', type: 'bytea' },
  } satisfies Record<keyof PersonKey, EntitySchemaColumnOptions>,
});
