import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export type SkillClaimBasis = 'SELF_DECLARED' | 'ASSESSED' | 'CREDENTIALED';

/** A skill of a person's profile, and on whose word. The same skill may be claimed on more than one basis. */
export interface SkillClaim {
  readonly id: string;
  readonly personId: string;
  readonly skill: string; // ESCO URI
  readonly basis: SkillClaimBasis;
  readonly claimedOn: string;
  readonly sourceProcedureId: string | null; // the validation that assessed it; null for every other basis
}

export const SkillClaimEntity = new EntitySchema<SkillClaim>({
  name: 'SkillClaim',
  tableName: 'skill_claim',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'skill_claim_pk' },
    personId: { name: 'person_id', type: 'uuid' },
    skill: { type: 'text' },
    basis: { type: 'text' },
    claimedOn: { name: 'claimed_on', type: 'date', default: () => 'scheme_today()' },
    sourceProcedureId: { name: 'source_procedure_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof SkillClaim, EntitySchemaColumnOptions>,
  uniques: [{ name: 'skill_claim_once', columns: ['personId', 'skill', 'basis'] }],
});
