import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Legal grounds of a hold: a closed list. */
export const holdGrounds = [
  'SERVICE_NOT_DELIVERED',
  'FALSE_EVIDENCE',
  'IDENTITY_MISUSE',
  'INDUCEMENT',
  'PRICE_ABUSE',
  'ADMISSION_OBTAINED_BY_DECEPTION',
] as const;

export type HoldGround = (typeof holdGrounds)[number];

/** OPEN: the provider is told. HEARING: it has made its statement. CONFIRMED: an investigator decided to recover, and a second person has to agree. */
export type PaymentHoldState = 'OPEN' | 'HEARING' | 'CONFIRMED' | 'RELEASED' | 'RECOVERED';

/** A hold on the payments of one order or of one provider. It never holds the learner's money. */
export interface PaymentHold {
  readonly id: string;
  readonly providerId: string;
  readonly orderId: string | null; // null: every payment of the provider
  readonly ground: HoldGround;
  readonly reason: string;
  readonly state: PaymentHoldState;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly hearUntil: string; // last day on which nothing is decided against a provider that has not been heard
  readonly deadline: string; // last day; undecided then, it is released by itself
  readonly statement: string | null; // of the provider
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly keptHundredths: number | null; // hundredths of a percent of what is held or paid that the provider keeps; null until confirmed
  readonly recoveredAt: Date | null; // when all of the rest had gone back
}

export const PaymentHoldEntity = new EntitySchema<PaymentHold>({
  name: 'PaymentHold',
  tableName: 'payment_hold',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'payment_hold_pk', default: () => 'uuidv7()' },
    providerId: { name: 'provider_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
    ground: { type: 'text' },
    reason: { type: 'text' },
    state: { type: 'text', default: 'OPEN' },
    placedBy: { name: 'placed_by', type: 'uuid' },
    placedAt: { name: 'placed_at', type: 'timestamptz', default: () => 'scheme_now()' },
    hearUntil: { name: 'hear_until', type: 'date' },
    deadline: { type: 'date' },
    statement: { type: 'text', nullable: true },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decisionReason: { name: 'decision_reason', type: 'text', nullable: true },
    approvedBy: { name: 'approved_by', type: 'uuid', nullable: true },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
    keptHundredths: { name: 'kept_hundredths', type: 'integer', nullable: true },
    recoveredAt: { name: 'recovered_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PaymentHold, EntitySchemaColumnOptions>,
});
