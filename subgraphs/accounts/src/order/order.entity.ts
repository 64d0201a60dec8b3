import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Deadlines, Tranches } from '../policy/policy-content.ts';
import type { OrderRefusal } from './order-refusal.ts';

export type OrderState =
  | 'REQUESTED'
  | 'AWAITING_FUNDING'
  | 'COUNTER_PROPOSED'
  | 'CONFIRMED'
  | 'STARTED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'PARTLY_COMPLETED'
  | 'DISPUTED'
  | 'REFUSED'
  | 'LAPSED'
  | 'CANCELLED_BY_HOLDER'
  | 'CANCELLED_BY_PROVIDER';

/** What policy said when an order was confirmed. A later policy does not change it. */
export interface OrderTerms {
  readonly policyVersionId: string | null; // null: no policy was in force
  readonly deadlines: Deadlines;
  readonly tranches: Tranches;
}

/** Why less than the whole was delivered. SCHEME: nobody decided in time what was, which no party can say. */
export type DeliveryCause = 'HOLDER' | 'PROVIDER' | 'FORCE_MAJEURE' | 'SCHEME';

/** A person's booking of one session, paid from the account. Its terms never change; its state moves along `order_transition`. */
export interface TrainingOrder {
  readonly accountId: string;
  readonly id: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly opportunityId: string;
  readonly opportunityVersion: number; // the version the price and the rules were read from
  readonly providerId: string;
  readonly price: bigint; // minor units
  readonly currency: string;
  readonly state: OrderState;
  readonly placedAt: Date;
  readonly deadline: Date; // a placement that is not confirmed by then is undone
  readonly fundingDeadline: Date | null; // until when it waited for the rest of its price; null when it never did
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startedOn: string | null;
  readonly startedBy: string | null; // who of the provider reported it
  readonly deliveredOn: string | null;
  readonly deliveredBy: string | null; // who of the provider declared it
  readonly completedAt: Date | null;
  readonly refusal: OrderRefusal | null; // why the order is REFUSED; null in every other state
  readonly placeToRelease: boolean; // registry has not heard yet that the place is free
  readonly terms: OrderTerms | null; // what policy said at confirmation; null before
  readonly confirmedAt: Date | null;
  readonly coolingOffUntil: string | null; // last day of the right of withdrawal
  readonly answerBy: string | null; // last day for whoever has to act in this state
  readonly placeId: string | null; // registry's name of the place after a counter-proposal; null: the order's id
  readonly deliveredHundredths: number | null; // hundredths of a percent that were delivered, 10000 for all; null before it was declared
  readonly deliveryCause: DeliveryCause | null; // of a part
  readonly deliveryReason: string | null; // of a part
  readonly startConfirmedAt: Date | null; // by the holder
  readonly progressReportedOn: string | null;
  readonly progressConfirmedAt: Date | null; // by the holder
}

export const TrainingOrderEntity = new EntitySchema<TrainingOrder>({
  name: 'TrainingOrder',
  tableName: 'training_order',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'training_order_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'training_order_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    sessionId: { name: 'session_id', type: 'uuid' },
    opportunityId: { name: 'opportunity_id', type: 'uuid' },
    opportunityVersion: { name: 'opportunity_version', type: 'integer' },
    providerId: { name: 'provider_id', type: 'uuid' },
    price: { type: 'bigint', transformer: minorUnits },
    currency: { type: 'text' },
    state: { type: 'text', default: 'REQUESTED' },
    placedAt: { name: 'placed_at', type: 'timestamptz', default: () => 'scheme_now()' },
    deadline: { type: 'timestamptz' },
    fundingDeadline: { name: 'funding_deadline', type: 'timestamptz', nullable: true },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    startedOn: { name: 'started_on', type: 'date', nullable: true },
    startedBy: { name: 'started_by', type: 'uuid', nullable: true },
    deliveredOn: { name: 'delivered_on', type: 'date', nullable: true },
    deliveredBy: { name: 'delivered_by', type: 'uuid', nullable: true },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
    refusal: { type: 'jsonb', nullable: true },
    placeToRelease: { name: 'place_to_release', type: 'boolean', default: false },
    terms: { type: 'jsonb', nullable: true },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
    coolingOffUntil: { name: 'cooling_off_until', type: 'date', nullable: true },
    answerBy: { name: 'answer_by', type: 'date', nullable: true },
    placeId: { name: 'place_id', type: 'uuid', nullable: true },
    deliveredHundredths: { name: 'delivered_hundredths', type: 'integer', nullable: true },
    deliveryCause: { name: 'delivery_cause', type: 'text', nullable: true },
    deliveryReason: { name: 'delivery_reason', type: 'text', nullable: true },
    startConfirmedAt: { name: 'start_confirmed_at', type: 'timestamptz', nullable: true },
    progressReportedOn: { name: 'progress_reported_on', type: 'date', nullable: true },
    progressConfirmedAt: { name: 'progress_confirmed_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof TrainingOrder, EntitySchemaColumnOptions>,
});
