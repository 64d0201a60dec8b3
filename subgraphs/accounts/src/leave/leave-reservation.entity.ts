import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** The part of a leave request that one year's leave gives, in minutes. */
export interface LeaveReservation {
  readonly personId: string;
  readonly requestId: string;
  readonly year: number;
  readonly reserved: number;
  readonly taken: number;
}

const ofReservation = { primary: true, primaryKeyConstraintName: 'leave_reservation_pk' } as const;

export const LeaveReservationEntity = new EntitySchema<LeaveReservation>({
  name: 'LeaveReservation',
  tableName: 'leave_reservation',
  columns: {
    personId: { name: 'person_id', type: 'uuid', ...ofReservation },
    requestId: { name: 'request_id', type: 'uuid', ...ofReservation },
    year: { type: 'smallint', ...ofReservation },
    reserved: { type: 'integer' },
    taken: { type: 'integer', default: 0 },
  } satisfies Record<keyof LeaveReservation, EntitySchemaColumnOptions>,
});
