import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type CoFundingState = 'ASKED' | 'APPROVED' | 'PARTLY_APPROVED' | 'REFUSED' | 'LAPSED' | 'WITHDRAWN';

export type CoFundingReason =
  'MEETS_NEED' | 'COLLECTIVE_AGREEMENT' | 'BUDGET_SHORT' | 'NOT_FOR_THIS_FUND' | 'PAID_ELSEWHERE' | 'OTHER';

/** A person asks a funder to pay a part of one order. Amounts in minor units. */
export interface CoFundingRequest {
  readonly id: string;
  readonly accountId: string;
  readonly orderId: string;
  readonly personId: string;
  readonly fundId: string;
  readonly sessionId: string;
  readonly price: bigint; // of the order
  readonly startsOn: string;
  readonly amount: bigint; // asked for
  readonly currency: string;
  readonly state: CoFundingState;
  readonly askedAt: Date;
  readonly deadline: Date;
  readonly proposedAmount: bigint | null; // by an adviser; null: none has proposed yet
  readonly proposedBy: string | null;
  readonly proposalReason: string | null;
  readonly amountGranted: bigint | null;
  readonly reasonCode: CoFundingReason | null;
  readonly reason: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly lotId: string | null; // the lot that pays
}

const amount = (name: string): EntitySchemaColumnOptions => ({ name, type: 'bigint', transformer: minorUnits });

export const CoFundingRequestEntity = new EntitySchema<CoFundingRequest>({
  name: 'CoFundingRequest',
  tableName: 'co_funding_request',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'co_funding_request_pk', default: () => 'uuidv7()' },
    accountId: { name: 'account_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    fundId: { name: 'fund_id', type: 'uuid' },
    sessionId: { name: 'session_id', type: 'uuid' },
    price: amount('price'),
    startsOn: { name: 'starts_on', type: 'date' },
    amount: amount('amount'),
    currency: { type: 'text' },
    state: { type: 'text', default: 'ASKED' },
    askedAt: { name: 'asked_at', type: 'timestamptz', default: () => 'scheme_now()' },
    deadline: { type: 'timestamptz' },
    proposedAmount: { ...amount('proposed_amount'), nullable: true },
    proposedBy: { name: 'proposed_by', type: 'uuid', nullable: true },
    proposalReason: { name: 'proposal_reason', type: 'text', nullable: true },
    amountGranted: { ...amount('amount_granted'), nullable: true },
    reasonCode: { name: 'reason_code', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    answeredBy: { name: 'answered_by', type: 'uuid', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    lotId: { name: 'lot_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof CoFundingRequest, EntitySchemaColumnOptions>,
});
