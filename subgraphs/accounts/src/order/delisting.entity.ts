import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** Who took it out: the registry's authority, or its provider. */
export type DelistingCause = 'SUSPENDED' | 'WITHDRAWN';

/** What registry delisted: one opportunity, or all of a provider’s. */
export interface Delisting {
  readonly id: string;
  readonly opportunityId: string | null;
  readonly providerId: string | null;
  readonly effectiveOn: string;
  readonly cause: DelistingCause;
  readonly toldAt: Date;
  readonly doneAt: Date | null; // when the last order that had not begun was ended
}

export const DelistingEntity = new EntitySchema<Delisting>({
  name: 'Delisting',
  tableName: 'delisting',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'delisting_pk', default: () => 'uuidv7()' },
    opportunityId: { name: 'opportunity_id', type: 'uuid', nullable: true },
    providerId: { name: 'provider_id', type: 'uuid', nullable: true },
    effectiveOn: { name: 'effective_on', type: 'date' },
    cause: { type: 'text', default: 'SUSPENDED' },
    toldAt: { name: 'told_at', type: 'timestamptz', default: () => 'scheme_now()' },
    doneAt: { name: 'done_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Delisting, EntitySchemaColumnOptions>,
  uniques: [{ name: 'delisting_once', columns: ['opportunityId', 'providerId', 'effectiveOn'] }],
});
