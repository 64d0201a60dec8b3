import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** BEGUN until registry has said whether there is a place. */
export type CounterProposalState = 'BEGUN' | 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'LAPSED' | 'NO_PLACE';

/** Another session of the same opportunity that a provider proposes at the same price. Its id names the place that registry keeps for it. */
export interface CounterProposal {
  readonly accountId: string;
  readonly id: string;
  readonly orderId: string;
  readonly sessionId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly wasSessionId: string; // the session it would replace
  readonly wasPlaceId: string; // registry’s name of the place in that session
  readonly reason: string;
  readonly state: CounterProposalState;
  readonly begunAt: Date;
  readonly placeToRelease: boolean; // registry has not heard yet that the place which is not kept is free
}

export const CounterProposalEntity = new EntitySchema<CounterProposal>({
  name: 'CounterProposal',
  tableName: 'counter_proposal',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'counter_proposal_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'counter_proposal_pk', default: () => 'uuidv7()' },
    orderId: { name: 'order_id', type: 'uuid' },
    sessionId: { name: 'session_id', type: 'uuid' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    wasSessionId: { name: 'was_session_id', type: 'uuid' },
    wasPlaceId: { name: 'was_place_id', type: 'uuid' },
    reason: { type: 'text' },
    state: { type: 'text', default: 'BEGUN' },
    begunAt: { name: 'begun_at', type: 'timestamptz', default: () => 'scheme_now()' },
    placeToRelease: { name: 'place_to_release', type: 'boolean', default: false },
  } satisfies Record<keyof CounterProposal, EntitySchemaColumnOptions>,
});
