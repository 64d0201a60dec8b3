import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type FundKind = 'NATIONAL' | 'REGION' | 'EMPLOYMENT_SERVICE' | 'EMPLOYER' | 'TRAINING_FUND' | 'EU';

/** A budgeted pool of money of one funder, from which lots are granted. */
export interface Fund {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly currency: string;
  readonly refundGraceDays: number; // days a lot gets on top when it comes back after its last day
}

export const FundEntity = new EntitySchema<Fund>({
  name: 'Fund',
  tableName: 'fund',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'fund_pk' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    kind: { type: 'text' },
    name: { type: 'text' },
    currency: { type: 'text' },
    refundGraceDays: { name: 'refund_grace_days', type: 'integer' },
  } satisfies Record<keyof Fund, EntitySchemaColumnOptions>,
});
