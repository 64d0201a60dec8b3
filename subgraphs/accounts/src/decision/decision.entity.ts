import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Why something was decided: the rules that fired, under which policy, from which inputs, with what outcome, and what may be done about it until when. Written once. */
export interface DecisionExplanation {
  readonly id: string;
  readonly orderId: string | null;
  readonly paymentHoldId: string | null;
  readonly leaveRequestId: string | null;
  readonly rules: readonly string[]; // codes, in the order in which they decided
  readonly policyVersionId: string | null; // null: decided by a rule of the scheme alone
  readonly inputs: Readonly<Record<string, string>>; // facts, and reasons as they were given
  readonly outcome: string; // a code
  readonly remedy: string; // a sentence
  readonly deadline: string | null; // last day for the remedy; null: none
  readonly decidedAt: Date;
}

export const DecisionExplanationEntity = new EntitySchema<DecisionExplanation>({
  name: 'DecisionExplanation',
  tableName: 'decision_explanation',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'decision_explanation_pk',
      default: () => 'uuidv7()',
    },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
    paymentHoldId: { name: 'payment_hold_id', type: 'uuid', nullable: true },
    leaveRequestId: { name: 'leave_request_id', type: 'uuid', nullable: true },
    rules: { type: 'text', array: true },
    policyVersionId: { name: 'policy_version_id', type: 'uuid', nullable: true },
    inputs: { type: 'jsonb' },
    outcome: { type: 'text' },
    remedy: { type: 'text' },
    deadline: { type: 'date', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof DecisionExplanation, EntitySchemaColumnOptions>,
});
