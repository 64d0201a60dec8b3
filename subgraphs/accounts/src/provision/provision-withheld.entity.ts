import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { GrantExplanation } from '../ledger/grant-explanation.ts';

/** An annual provision of which the ceiling, or working time, left nothing to grant: decided, recorded, and not decided again for its year. */
export interface ProvisionWithheld {
  readonly accountId: string;
  readonly year: number;
  readonly correction: number; // which one of the year; 0: the provision itself
  readonly fundId: string;
  readonly currency: string;
  readonly decidedOn: string;
  readonly decidedAt: Date;
  readonly explanation: GrantExplanation;
}

export const ProvisionWithheldEntity = new EntitySchema<ProvisionWithheld>({
  name: 'ProvisionWithheld',
  tableName: 'provision_withheld',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'provision_withheld_pk' },
    year: { type: 'integer', primary: true, primaryKeyConstraintName: 'provision_withheld_pk' },
    correction: { type: 'integer', primary: true, primaryKeyConstraintName: 'provision_withheld_pk', default: 0 },
    fundId: { name: 'fund_id', type: 'uuid' },
    currency: { type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', default: () => 'scheme_now()' },
    explanation: { type: 'jsonb' },
  } satisfies Record<keyof ProvisionWithheld, EntitySchemaColumnOptions>,
});
