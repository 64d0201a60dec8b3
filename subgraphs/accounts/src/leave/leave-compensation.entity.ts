import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

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
