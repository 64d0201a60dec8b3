import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** The place of an order in a session. An order that released it, or released before it ever took one, never takes one again. */
export interface Place {
  readonly orderId: string;
  readonly sessionId: string;
  readonly learningOpportunityVersion: number | null; // null: released before it was ever taken
  readonly state: 'TAKEN' | 'RELEASED';
  readonly takenAt: Date | null;
  readonly releasedAt: Date | null;
}

export const PlaceEntity = new EntitySchema<Place>({
  name: 'Place',
  tableName: 'place',
  columns: {
    orderId: { name: 'order_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'place_pk' },
    sessionId: { name: 'session_id', type: 'uuid' },
    learningOpportunityVersion: { name: 'learning_opportunity_version', type: 'integer', nullable: true },
    state: { type: 'text' },
    takenAt: { name: 'taken_at', type: 'timestamptz', nullable: true },
    releasedAt: { name: 'released_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Place, EntitySchemaColumnOptions>,
});
