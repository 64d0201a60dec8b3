import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A dated run of an opportunity, with places. */
export interface LearningOpportunitySession {
  readonly id: string;
  readonly learningOpportunityId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string | null;
  readonly region: string | null; // NUTS
  readonly mode: string; // URI
  readonly capacity: number;
  readonly placesTaken: number; // never above `capacity`: the database refuses it
  readonly state: 'OPEN' | 'CLOSED' | 'CANCELLED'; // as its provider set it
  readonly createdAt: Date;
}

export const LearningOpportunitySessionEntity = new EntitySchema<LearningOpportunitySession>({
  name: 'LearningOpportunitySession',
  tableName: 'learning_opportunity_session',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'learning_opportunity_session_pk' },
    learningOpportunityId: { name: 'learning_opportunity_id', type: 'uuid' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    place: { type: 'text', nullable: true },
    region: { type: 'text', nullable: true },
    mode: { type: 'text' },
    capacity: { type: 'integer' },
    placesTaken: { name: 'places_taken', type: 'integer', default: 0 },
    state: { type: 'text', default: 'OPEN' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  } satisfies Record<keyof LearningOpportunitySession, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'learning_opportunity_session_opportunity_fk',
      target: 'LearningOpportunity',
      columnNames: ['learningOpportunityId'],
      referencedColumnNames: ['id'],
    },
  ],
});
