import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** START and PROGRESS as the holder confirms them; FINAL with the delivery. */
export type PaymentKind = 'START' | 'PROGRESS' | 'FINAL';

/** DUE until a run takes it up as RELEASED; HELD while an investigator checks; RECOVERED when all of it went back. */
export type PaymentState = 'DUE' | 'HELD' | 'RELEASED' | 'PAID' | 'RECOVERED';

/** A part of an order’s price that became due to the provider on evidence. */
export interface Payment {
  readonly accountId: string;
  readonly id: string;
  readonly orderId: string;
  readonly providerId: string;
  readonly kind: PaymentKind;
  readonly amount: bigint; // minor units
  readonly recovered: bigint; // part of the amount that went back
  readonly currency: string;
  readonly state: PaymentState;
  readonly dueAt: Date;
  readonly holdId: string | null; // the hold it waits for, or waited for last
  readonly runId: string | null; // the run that pays or paid it
}

export const PaymentEntity = new EntitySchema<Payment>({
  name: 'Payment',
  tableName: 'payment',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'payment_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'payment_pk', default: () => 'uuidv7()' },
    orderId: { name: 'order_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    kind: { type: 'text' },
    amount: { type: 'bigint', transformer: minorUnits },
    recovered: { type: 'bigint', transformer: minorUnits, default: 0 },
    currency: { type: 'text' },
    state: { type: 'text', default: 'DUE' },
    dueAt: { name: 'due_at', type: 'timestamptz', default: () => 'scheme_now()' },
    holdId: { name: 'hold_id', type: 'uuid', nullable: true },
    runId: { name: 'run_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof Payment, EntitySchemaColumnOptions>,
  uniques: [{ name: 'payment_once', columns: ['accountId', 'orderId', 'kind'] }],
});
