import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { conceptColumns, type Concept, type SearchableConcept } from '../concept/concept.entity.ts';

/** An occupation of ESCO. */
export interface Occupation extends Concept {
  readonly iscoCode: string | null; // its group in ISCO-08
}

export const OccupationEntity = new EntitySchema<Occupation & SearchableConcept>({
  name: 'Occupation',
  tableName: 'occupation',
  columns: {
    ...conceptColumns('occupation'),
    iscoCode: { name: 'isco_code', type: 'text', nullable: true },
  } satisfies Record<keyof (Occupation & SearchableConcept), EntitySchemaColumnOptions>,
});
