import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type CorrectionState = 'PROPOSED' | 'APPROVED' | 'REJECTED';

/** An error in the ledger: a payment into a fund that was none, or a top-up that nobody meant. Proposed by one person of the treasury and decided by another. */
export interface LedgerCorrection {
  readonly id: string;
  readonly kind: 'DEPOSIT' | 'GRANT';
  readonly fundId: string;
  readonly entryId: string; // what was posted in error; it stays
  readonly accountId: string | null; // of the lot; null for a payment
  readonly lotId: string | null;
  readonly paymentReference: string | null; // null for a lot
  readonly amount: bigint | null; // minor units taken back; of a lot known when it is approved
  readonly currency: string;
  readonly reason: string; // the holder of a lot reads it
  readonly state: CorrectionState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reversalId: string | null; // the entry that took it back
}

export const LedgerCorrectionEntity = new EntitySchema<LedgerCorrection>({
  name: 'LedgerCorrection',
  tableName: 'ledger_correction',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ledger_correction_pk' },
    kind: { type: 'text' },
    fundId: { name: 'fund_id', type: 'uuid' },
    entryId: { name: 'entry_id', type: 'uuid' },
    accountId: { name: 'account_id', type: 'uuid', nullable: true },
    lotId: { name: 'lot_id', type: 'uuid', nullable: true },
    paymentReference: { name: 'payment_reference', type: 'text', nullable: true },
    amount: { type: 'bigint', transformer: minorUnits, nullable: true },
    currency: { type: 'text' },
    reason: { type: 'text' },
    state: { type: 'text', default: 'PROPOSED' },
    proposedBy: { name: 'proposed_by', type: 'uuid' },
    proposedAt: { name: 'proposed_at', type: 'timestamptz', default: () => 'scheme_now()' },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    reversalId: { name: 'reversal_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof LedgerCorrection, EntitySchemaColumnOptions>,
  uniques: [{ name: 'ledger_correction_reversal', columns: ['reversalId'] }],
});
