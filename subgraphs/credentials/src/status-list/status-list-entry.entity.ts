import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A bit that is taken. Bits are drawn at random: their order tells nothing of who got a credential when. */
export interface StatusListEntry {
  readonly statusListId: string;
  readonly statusIndex: number;
}

export const StatusListEntryEntity = new EntitySchema<StatusListEntry>({
  name: 'StatusListEntry',
  tableName: 'status_list_entry',
  columns: {
    statusListId: {
      name: 'status_list_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'status_list_entry_pk',
    },
    statusIndex: {
      name: 'status_index',
      type: 'integer',
      primary: true,
      primaryKeyConstraintName: 'status_list_entry_pk',
    },
  } satisfies Record<keyof StatusListEntry, EntitySchemaColumnOptions>,
});
