import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type OwnSharePaymentState = 'PENDING' | 'PAID' | 'REPAYMENT_DUE' | 'REPAID' | 'FAILED';

/** What a learner pays toward one order through a payment service. What falls due back is written by the journal's trigger alone. */
export interface OwnSharePayment {
  readonly accountId: string;
  readonly id: string;
  readonly orderId: string;
  readonly personId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly state: OwnSharePaymentState;
  readonly checkoutUrl: string | null; // null until the payment service gave one
  readonly begunAt: Date;
  readonly paidAt: Date | null;
  readonly repay: bigint; // what has to go back of it, all in all
  readonly repaid: bigint; // what of that went back
}

export const OwnSharePaymentEntity = new EntitySchema<OwnSharePayment>({
  name: 'OwnSharePayment',
  tableName: 'own_share_payment',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'own_share_payment_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'own_share_payment_pk', default: () => 'uuidv7()' },
    orderId: { name: 'order_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    amount: { type: 'bigint', transformer: minorUnits },
    currency: { type: 'text' },
    state: { type: 'text', default: 'PENDING' },
    checkoutUrl: { name: 'checkout_url', type: 'text', nullable: true },
    begunAt: { name: 'begun_at', type: 'timestamptz', default: () => 'scheme_now()' },
    paidAt: { name: 'paid_at', type: 'timestamptz', nullable: true },
    repay: { type: 'bigint', transformer: minorUnits, default: 0 },
    repaid: { type: 'bigint', transformer: minorUnits, default: 0 },
  } satisfies Record<keyof OwnSharePayment, EntitySchemaColumnOptions>,
});
