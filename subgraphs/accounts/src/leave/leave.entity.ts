import { minorUnits } from '@tessera/kit/money/money.ts';
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
    taken: minutes,
  } satisfies Record<keyof LeaveReservation, EntitySchemaColumnOptions>,
});

/** Kinds of absence an employer reports. */
export type AbsenceKind = 'SICKNESS' | 'PARENTAL_LEAVE' | 'OTHER_LEAVE';

/** Time away from work: a spell of training leave, or an absence that the employer reports. No spell lies upon anything else that is live. */
export interface TimeAway {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly kind: 'TRAINING_LEAVE' | AbsenceKind;
  readonly requestId: string | null; // of training leave
  readonly during: string; // tstzrange
  readonly minutes: number | null; // of training leave
  readonly live: boolean; // false once the leave is refused, postponed or cancelled, or gave way to an absence
}

export const TimeAwayEntity = new EntitySchema<TimeAway>({
  name: 'TimeAway',
  tableName: 'time_away',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'time_away_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    kind: { type: 'text' },
    requestId: { name: 'request_id', type: 'uuid', nullable: true },
    during: { type: 'tstzrange' },
    minutes: { type: 'integer', nullable: true },
    live: { type: 'boolean', default: true },
  } satisfies Record<keyof TimeAway, EntitySchemaColumnOptions>,
});

/** What leave costs: the wage paid on to the worker, and what of it the employer gets back once it is approved. */
export interface LeaveCompensation {
  readonly personId: string;
  readonly requestId: string;
  readonly organisationId: string; // the employer it is payable to
  readonly minutes: number; // attended
  readonly hourlyWage: bigint; // minor units, as are all amounts
  readonly currency: string;
  readonly replacementPercent: number;
  readonly ceilingPerHour: bigint;
  readonly wageReplacement: bigint;
  readonly headCount: number | null; // of the employer when the leave was asked for; null: never told, so not small
  readonly compensationPercent: number;
  readonly amount: bigint;
  readonly computedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

const amount = (name?: string): EntitySchemaColumnOptions => ({
  ...(name !== undefined && { name }),
  type: 'bigint',
  transformer: minorUnits,
});
const ofCompensation = { primary: true, primaryKeyConstraintName: 'leave_compensation_pk' } as const;

export const LeaveCompensationEntity = new EntitySchema<LeaveCompensation>({
  name: 'LeaveCompensation',
  tableName: 'leave_compensation',
  columns: {
    personId: { name: 'person_id', type: 'uuid', ...ofCompensation },
    requestId: { name: 'request_id', type: 'uuid', ...ofCompensation },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    minutes: { type: 'integer' },
    hourlyWage: amount('hourly_wage'),
    currency: { type: 'text' },
    replacementPercent: { name: 'replacement_percent', type: 'integer' },
    ceilingPerHour: amount('ceiling_per_hour'),
    wageReplacement: amount('wage_replacement'),
    headCount: { name: 'head_count', type: 'integer', nullable: true },
    compensationPercent: { name: 'compensation_percent', type: 'integer' },
    amount: amount(),
    computedAt: { name: 'computed_at', type: 'timestamptz', default: () => 'scheme_now()' },
    approvedBy: { name: 'approved_by', type: 'uuid', nullable: true },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof LeaveCompensation, EntitySchemaColumnOptions>,
});
