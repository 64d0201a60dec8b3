import type { OrganisationKind } from '@tessera/kit/demo/country.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A legal entity that takes part in the scheme. */
export interface Organisation {
  readonly id: string;
  readonly legalName: string;
  readonly registrationId: string | null; // unique in its country
  readonly country: string; // ISO 3166-1 alpha-2
  readonly kinds: readonly OrganisationKind[];
  readonly region: string | null; // NUTS
  readonly createdAt: Date;
}

/** What the database keeps besides, for search; written by a trigger. */
interface Searchable {
  readonly searchText: string;
}

export const OrganisationEntity = new EntitySchema<Organisation & Searchable>({
  name: 'Organisation',
  tableName: 'organisation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organisation_pk' },
    legalName: { name: 'legal_name', type: 'text' },
    registrationId: { name: 'registration_id', type: 'text', nullable: true },
    country: { type: 'text' },
    kinds: { type: 'text', array: true },
    region: { type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    searchText: { name: 'search_text', type: 'text', default: '', select: false, insert: false, update: false },
  } satisfies Record<keyof (Organisation & Searchable), EntitySchemaColumnOptions>,
  uniques: [{ name: 'organisation_registration_unique', columns: ['country', 'registrationId'] }],
});
