import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { GrantExplanation } from '../ledger/ledger.entity.ts';

/** An annual provision of which the ceiling, or working time, left nothing to grant: decided, recorded, and not decided again for its year. */
export interface ProvisionWithheld {
  readonly accountId: string;
  readonly year: number;
  readonly fundId: string;
  readonly currency: string;
  readonly decidedOn: string;
  readonly explanation: GrantExplanation;
}

export const ProvisionWithheldEntity = new EntitySchema<ProvisionWithheld>({
  name: 'ProvisionWithheld',
  tableName: 'provision_withheld',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'provision_withheld_pk' },
    year: { type: 'integer', primary: true, primaryKeyConstraintName: 'provision_withheld_pk' },
    fundId: { name: 'fund_id', type: 'uuid' },
    currency: { type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    explanation: { type: 'jsonb' },
  } satisfies Record<keyof ProvisionWithheld, EntitySchemaColumnOptions>,
});
