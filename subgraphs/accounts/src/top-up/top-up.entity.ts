import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type TopUpKind = 'VOLUNTARY' | 'COLLECTIVE_AGREEMENT' | 'CORRECTIVE' | 'DISMISSAL' | 'PES';

export type TopUpBatchState =
  'DRAFT' | 'CONFIRMED' | 'AWAITING_FUNDS' | 'FUNDED' | 'GRANTED' | 'PARTLY_REJECTED' | 'RETURNED';

/** Top-ups that a funder pledges together. Pledged, then funded, then granted. */
export interface TopUpBatch {
  readonly id: string;
  readonly fundId: string;
  readonly kind: TopUpKind;
  readonly reference: string; // the funder's own: a person gets one top-up of a fund under it
  readonly agreementReference: string | null;
  readonly paymentReference: string | null; // the payment it waits for; null: the fund's own money
  readonly earmarkId: string | null;
  readonly contentHash: string;
  readonly rowCount: number;
  readonly pledgedRows: number; // that could be granted when it was submitted
  readonly total: bigint; // minor units of the rows that can be granted
  readonly needsApproval: boolean;
  readonly state: TopUpBatchState;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

export const TopUpBatchEntity = new EntitySchema<TopUpBatch>({
  name: 'TopUpBatch',
  tableName: 'top_up_batch',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'top_up_batch_pk' },
    fundId: { name: 'fund_id', type: 'uuid' },
    kind: { type: 'text' },
    reference: { type: 'text' },
    agreementReference: { name: 'agreement_reference', type: 'text', nullable: true },
    paymentReference: { name: 'payment_reference', type: 'text', nullable: true },
    earmarkId: { name: 'earmark_id', type: 'uuid', nullable: true },
    contentHash: { name: 'content_hash', type: 'text' },
    rowCount: { name: 'row_count', type: 'integer' },
    pledgedRows: { name: 'pledged_rows', type: 'integer', default: 0 },
    total: { type: 'bigint', transformer: minorUnits },
    needsApproval: { name: 'needs_approval', type: 'boolean' },
    state: { type: 'text' },
    submittedBy: { name: 'submitted_by', type: 'uuid' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz', default: () => 'scheme_now()' },
    approvedBy: { name: 'approved_by', type: 'uuid', nullable: true },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof TopUpBatch, EntitySchemaColumnOptions>,
});

export type TopUpState = 'PENDING' | 'GRANTED' | 'CANNOT_BE_PROCESSED' | 'DUPLICATE' | 'INVALID' | 'WITHDRAWN';

export type TopUpProblemCode = 'UNREADABLE' | 'DAY_PAST' | 'OWN_PERSON' | 'NOT_EMPLOYED' | 'ABOVE_HEAD_COUNT';

/** What is wrong with one row of a batch. */
export interface TopUpProblem {
  readonly code: TopUpProblemCode;
  readonly column: string;
  readonly message: string;
}

/** One person's top-up within a batch. */
export interface TopUp {
  readonly batchId: string;
  readonly rowNumber: number; // 1 is the first row below the header
  readonly fundId: string;
  readonly reference: string;
  readonly personReference: string; // as the funder gave it
  readonly accountId: string | null; // null where nothing will be granted; never told to the funder
  readonly amount: bigint | null; // minor units; null when the row is INVALID
  readonly expiresOn: string | null; // null: never
  readonly state: TopUpState;
  readonly problem: TopUpProblem | null;
}

export const TopUpEntity = new EntitySchema<TopUp>({
  name: 'TopUp',
  tableName: 'top_up',
  columns: {
    batchId: { name: 'batch_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'top_up_pk' },
    rowNumber: { name: 'row_number', type: 'integer', primary: true, primaryKeyConstraintName: 'top_up_pk' },
    fundId: { name: 'fund_id', type: 'uuid' },
    reference: { type: 'text' },
    personReference: { name: 'person_reference', type: 'text' },
    accountId: { name: 'account_id', type: 'uuid', nullable: true },
    amount: { type: 'bigint', transformer: minorUnits, nullable: true },
    expiresOn: { name: 'expires_on', type: 'date', nullable: true },
    state: { type: 'text' },
    problem: { type: 'jsonb', nullable: true },
  } satisfies Record<keyof TopUp, EntitySchemaColumnOptions>,
});
