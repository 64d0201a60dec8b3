import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { conceptColumns, type Concept, type SearchableConcept } from '../concept/concept.entity.ts';

/** A group of occupations of ISCO-08, as ESCO carries it. */
export interface IscoGroup extends Concept {
  readonly code: string;
}

export const IscoGroupEntity = new EntitySchema<IscoGroup & SearchableConcept>({
  name: 'IscoGroup',
  tableName: 'isco_group',
  columns: {
    ...conceptColumns('isco_group'),
    code: { type: 'text' },
  } satisfies Record<keyof (IscoGroup & SearchableConcept), EntitySchemaColumnOptions>,
  uniques: [{ name: 'isco_group_code_unique', columns: ['code'] }],
});
