import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Kinds of absence an employer reports. */
export type AbsenceKind = 'SICKNESS' | 'PARENTAL_LEAVE' | 'OTHER_LEAVE';

/**
 * Time away from work: a spell of training leave, or an absence that an employer reports. No spell lies upon another, nor upon an absence from the same employer; what
 * another employer reports is about its own working time.
 */
export interface TimeAway {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly kind: 'TRAINING_LEAVE' | AbsenceKind;
  readonly requestId: string | null; // of training leave
  readonly during: string; // tstzrange
  readonly startsOn: string; // first day of `during` in the scheme's zone
  readonly endsOn: string; // its last
  readonly minutes: number | null; // of training leave
  readonly live: boolean; // false once leave is given up, or an absence is withdrawn
  readonly gaveWayTo: string | null; // absence for which a spell was given up, until it is for good
  readonly reportedBy: string | null; // who reported an absence
}

/** An absence: time away without a request for leave. */
export type Absence = TimeAway & { readonly kind: AbsenceKind };

const dayOf = (instant: string): string => `select ((${instant}) at time zone time_zone)::date::text from scheme_clock`;

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
    startsOn: { type: 'text', virtualProperty: true, query: (alias) => dayOf(`lower(${alias}.during)`) },
    endsOn: {
      type: 'text',
      virtualProperty: true,
      query: (alias) => dayOf(`upper(${alias}.during) - interval '1 second'`),
    },
    minutes: { type: 'integer', nullable: true },
    live: { type: 'boolean', default: true },
    gaveWayTo: { name: 'gave_way_to', type: 'uuid', nullable: true },
    reportedBy: { name: 'reported_by', type: 'uuid', nullable: true },
  } satisfies Record<keyof TimeAway, EntitySchemaColumnOptions>,
});
