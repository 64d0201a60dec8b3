import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A run of payments, prepared by one person and executed by another, or cancelled. */
export interface PaymentRun {
  readonly id: string;
  readonly reference: string;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly executedBy: string | null;
  readonly executedAt: Date | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
}

export const PaymentRunEntity = new EntitySchema<PaymentRun>({
  name: 'PaymentRun',
  tableName: 'payment_run',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'payment_run_pk', default: () => 'uuidv7()' },
    reference: { type: 'text' },
    preparedBy: { name: 'prepared_by', type: 'uuid' },
    preparedAt: { name: 'prepared_at', type: 'timestamptz', default: () => 'scheme_now()' },
    executedBy: { name: 'executed_by', type: 'uuid', nullable: true },
    executedAt: { name: 'executed_at', type: 'timestamptz', nullable: true },
    cancelledBy: { name: 'cancelled_by', type: 'uuid', nullable: true },
    cancelledAt: { name: 'cancelled_at', type: 'timestamptz', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
  } satisfies Record<keyof PaymentRun, EntitySchemaColumnOptions>,
  uniques: [{ name: 'payment_run_once', columns: ['reference'] }],
});

/** What one provider is paid in one run. gross = deducted + netted + paid. */
export interface Payout {
  readonly id: string;
  readonly runId: string;
  readonly providerId: string;
  readonly currency: string;
  readonly gross: bigint; // minor units: the payments of the run
  readonly deducted: bigint; // refunds taken off what was payable after an earlier payout
  readonly netted: bigint; // what the provider owed beyond that
  readonly paid: bigint;
}

export const PayoutEntity = new EntitySchema<Payout>({
  name: 'Payout',
  tableName: 'payout',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'payout_pk', default: () => 'uuidv7()' },
    runId: { name: 'run_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    currency: { type: 'text' },
    gross: { type: 'bigint', transformer: minorUnits },
    deducted: { type: 'bigint', transformer: minorUnits },
    netted: { type: 'bigint', transformer: minorUnits },
    paid: { type: 'bigint', transformer: minorUnits },
  } satisfies Record<keyof Payout, EntitySchemaColumnOptions>,
  uniques: [{ name: 'payout_once', columns: ['runId', 'providerId', 'currency'] }],
});
