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
  readonly fundId: string | null; // that pays it
  readonly entryId: string | null; // of the journal, with the approval
  readonly runId: string | null; // of payments, that takes it up
  readonly payoutId: string | null; // with which it was paid
}

/** How far the payment of a compensation has come. */
export type LeaveCompensationState = 'AWAITING_APPROVAL' | 'DUE' | 'RELEASED' | 'PAID';

/** Where a compensation stands; of nothing there is nothing to pay. */
export function compensationState({
  approvedAt,
  amount,
  payoutId,
  runId,
}: Pick<LeaveCompensation, 'approvedAt' | 'amount' | 'payoutId' | 'runId'>): LeaveCompensationState {
  if (approvedAt === null) return 'AWAITING_APPROVAL';
  if (payoutId !== null || amount === 0n) return 'PAID';
  return runId === null ? 'DUE' : 'RELEASED';
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
    fundId: { name: 'fund_id', type: 'uuid', nullable: true },
    entryId: { name: 'entry_id', type: 'uuid', nullable: true },
    runId: { name: 'run_id', type: 'uuid', nullable: true },
    payoutId: { name: 'payout_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof LeaveCompensation, EntitySchemaColumnOptions>,
  uniques: [{ name: 'leave_compensation_entry', columns: ['entryId'] }],
});
