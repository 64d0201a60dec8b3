import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type FundKind = 'NATIONAL' | 'REGION' | 'EMPLOYMENT_SERVICE' | 'EMPLOYER' | 'TRAINING_FUND' | 'EU';

/** What an organisation is by registry that holds money for others' learning. */
export type FunderKind = 'AUTHORITY' | 'EMPLOYMENT_SERVICE' | 'EMPLOYER' | 'TRAINING_FUND';

export type EuProgramme = 'ESF_PLUS' | 'ERDF' | 'JTF' | 'RRF';

/** A budgeted pool of money of one funder, from which lots are granted. */
export interface Fund {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: FundKind;
  readonly funderKind: FunderKind; // by registry, when the fund was opened
  readonly name: string;
  readonly currency: string;
  readonly refundGraceDays: number; // days a lot gets on top when it comes back after its last day
  readonly euProgramme: EuProgramme | null; // null: no money of the Union
  readonly euOperation: string | null; // the operation's code within the programme
  readonly sector: string | null; // NACE section whose people a training fund pays for; null: it is proposed to nobody
}

export const FundEntity = new EntitySchema<Fund>({
  name: 'Fund',
  tableName: 'fund',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'fund_pk' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    kind: { type: 'text' },
    funderKind: { name: 'funder_kind', type: 'text' },
    name: { type: 'text' },
    currency: { type: 'text' },
    refundGraceDays: { name: 'refund_grace_days', type: 'integer' },
    euProgramme: { name: 'eu_programme', type: 'text', nullable: true },
    euOperation: { name: 'eu_operation', type: 'text', nullable: true },
    sector: { type: 'text', nullable: true },
  } satisfies Record<keyof Fund, EntitySchemaColumnOptions>,
});

/** Money that has arrived for a fund, under the reference it was paid with. */
export interface FundPayment {
  readonly fundId: string;
  readonly paymentReference: string;
  readonly amount: bigint; // minor units of the fund's currency
  readonly bookedOn: string; // day of the bank's booking
  readonly entryId: string;
  readonly confirmedBy: string;
  readonly confirmedAt: Date;
  readonly correctedBy: string | null; // the correction that took it back; null: it stands
}

export const FundPaymentEntity = new EntitySchema<FundPayment>({
  name: 'FundPayment',
  tableName: 'fund_payment',
  columns: {
    fundId: { name: 'fund_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'fund_payment_pk' },
    paymentReference: {
      name: 'payment_reference',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'fund_payment_pk',
    },
    amount: { type: 'bigint', transformer: minorUnits },
    bookedOn: { name: 'booked_on', type: 'date' },
    entryId: { name: 'entry_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'fund_payment_pk' },
    confirmedBy: { name: 'confirmed_by', type: 'text' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', default: () => 'scheme_now()' },
    correctedBy: { name: 'corrected_by', type: 'uuid', nullable: true },
  } satisfies Record<keyof FundPayment, EntitySchemaColumnOptions>,
});
