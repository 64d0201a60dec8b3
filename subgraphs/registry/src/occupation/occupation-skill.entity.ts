import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** That an occupation needs a skill, and how much. */
export interface OccupationSkill {
  readonly occupationUri: string;
  readonly skillUri: string;
  readonly relation: 'ESSENTIAL' | 'OPTIONAL';
}

const key = { type: 'text', primary: true, primaryKeyConstraintName: 'occupation_skill_pk' } as const;

export const OccupationSkillEntity = new EntitySchema<OccupationSkill>({
  name: 'OccupationSkill',
  tableName: 'occupation_skill',
  columns: {
    occupationUri: { name: 'occupation_uri', ...key },
    skillUri: { name: 'skill_uri', ...key },
    relation: { type: 'text' },
  } satisfies Record<keyof OccupationSkill, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'occupation_skill_occupation_fk',
      target: 'Occupation',
      columnNames: ['occupationUri'],
      referencedColumnNames: ['uri'],
    },
    { name: 'occupation_skill_skill_fk', target: 'Skill', columnNames: ['skillUri'], referencedColumnNames: ['uri'] },
  ],
});
