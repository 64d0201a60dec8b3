import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { isEsco } from '../input/code-lists.ts';
import { claimSkill } from './claim-skill.ts';
import { SkillClaimEntity, type SkillClaim } from './skill-claim.entity.ts';

/** A person says what they can do. */
export interface DeclareSkill {
  readonly personId: string;
  readonly skill: string;
}

/** Enters a skill into the person's own profile, as self-declared whatever else is known of it. */
export async function declareSkill(
  db: DataSource,
  { personId, skill }: DeclareSkill,
): Promise<{ readonly skillClaim: SkillClaim } | { readonly refusal: InvalidInput }> {
  if (!isEsco('skill', skill))
    return { refusal: invalidInput('This is not the URI of an ESCO skill.', 'input', 'skill') };
  return inTransaction(db, async (tx) => {
    const id = await claimSkill(tx, { personId, skill, basis: 'SELF_DECLARED', sourceProcedureId: null });
    return { skillClaim: await tx.findOneByOrFail(SkillClaimEntity, { id }) };
  });
}
