import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { conceptColumns, type Concept, type SearchableConcept } from '../concept/concept.entity.ts';

/** A skill, competence or piece of knowledge of ESCO. */
export interface Skill extends Concept {
  readonly skillType: string | null; // skill/competence or knowledge
  readonly reuseLevel: string | null;
}

export const SkillEntity = new EntitySchema<Skill & SearchableConcept>({
  name: 'Skill',
  tableName: 'skill',
  columns: {
    ...conceptColumns('skill'),
    skillType: { name: 'skill_type', type: 'text', nullable: true },
    reuseLevel: { name: 'reuse_level', type: 'text', nullable: true },
  } satisfies Record<keyof (Skill & SearchableConcept), EntitySchemaColumnOptions>,
});
