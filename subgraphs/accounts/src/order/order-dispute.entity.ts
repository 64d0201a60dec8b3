import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a holder contests of a declared delivery, what both sides say, and who decided. */
export interface OrderDispute {
  readonly accountId: string;
  readonly id: string;
  readonly orderId: string;
  readonly personId: string;
  readonly providerId: string;
  readonly openedAt: Date;
  readonly holderStatement: string | null; // null: the holder said nothing at all, and the scheme asks
  readonly providerStatement: string | null;
  readonly providerAnswerBy: string; // last day to be heard; after it the dispute may be decided without
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null; // null once decided: the holder confirmed after all, or its deadline decided
}

export const OrderDisputeEntity = new EntitySchema<OrderDispute>({
  name: 'OrderDispute',
  tableName: 'order_dispute',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'order_dispute_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'order_dispute_pk', default: () => 'uuidv7()' },
    orderId: { name: 'order_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    openedAt: { name: 'opened_at', type: 'timestamptz', default: () => 'scheme_now()' },
    holderStatement: { name: 'holder_statement', type: 'text', nullable: true },
    providerStatement: { name: 'provider_statement', type: 'text', nullable: true },
    providerAnswerBy: { name: 'provider_answer_by', type: 'date' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
  } satisfies Record<keyof OrderDispute, EntitySchemaColumnOptions>,
  uniques: [{ name: 'order_dispute_once', columns: ['accountId', 'orderId'] }],
});
