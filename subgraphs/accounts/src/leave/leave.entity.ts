import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Whose leave it is. */
export interface LeaveOwner {
  readonly personId: string;
}

/** What a person has of one year's leave, in minutes. Written by the journal's trigger alone. */
export interface LeaveYear {
  readonly personId: string;
  readonly year: number;
  readonly granted: number;
  readonly available: number;
  readonly reserved: number;
  readonly taken: number;
  readonly expired: number;
}

const minutes: EntitySchemaColumnOptions = { type: 'integer', default: 0 };

export const LeaveYearEntity = new EntitySchema<LeaveYear>({
  name: 'LeaveYear',
  tableName: 'leave_entitlement',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'leave_entitlement_pk' },
    year: { type: 'smallint', primary: true, primaryKeyConstraintName: 'leave_entitlement_pk' },
    granted: minutes,
    available: minutes,
    reserved: minutes,
    taken: minutes,
    expired: minutes,
  } satisfies Record<keyof LeaveYear, EntitySchemaColumnOptions>,
});
