import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A person works for an employer for a time, on these terms. Other terms are another employment. */
export interface Employment {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly minutesPerWeek: number;
  readonly fullTimeMinutesPerWeek: number; // the full-time week of the employer's agreement
  readonly hourlyWage: bigint; // gross, minor units
  readonly currency: string;
  readonly valid: string; // daterange
  readonly startsOn: string; // its first day
  readonly endsOn: string | null; // its last; null: none is set
}

export const EmploymentEntity = new EntitySchema<Employment>({
  name: 'Employment',
  tableName: 'employment',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'employment_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    minutesPerWeek: { name: 'minutes_per_week', type: 'integer' },
    fullTimeMinutesPerWeek: { name: 'full_time_minutes_per_week', type: 'integer' },
    hourlyWage: { name: 'hourly_wage', type: 'bigint', transformer: minorUnits },
    currency: { type: 'text' },
    valid: { type: 'daterange' },
    startsOn: { type: 'text', virtualProperty: true, query: (alias) => `select lower(${alias}.valid)::text` },
    endsOn: { type: 'text', virtualProperty: true, query: (alias) => `select (upper(${alias}.valid) - 1)::text` },
  } satisfies Record<keyof Employment, EntitySchemaColumnOptions>,
});

/** How many people worked for an employer from a day on, as the employer told. */
export interface EmployerSize {
  readonly organisationId: string;
  readonly since: string;
  readonly headCount: number;
}

export const EmployerSizeEntity = new EntitySchema<EmployerSize>({
  name: 'EmployerSize',
  tableName: 'employer_size',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'employer_size_pk',
    },
    since: {
      type: 'date',
      primary: true,
      primaryKeyConstraintName: 'employer_size_pk',
      default: () => 'scheme_today()',
    },
    headCount: { name: 'head_count', type: 'integer' },
  } satisfies Record<keyof EmployerSize, EntitySchemaColumnOptions>,
});
