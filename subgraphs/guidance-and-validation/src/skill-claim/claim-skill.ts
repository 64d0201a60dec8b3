import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import type { SkillClaim } from './skill-claim.entity.ts';

/** Enters a claim into a person's profile; one that is there on the same basis gets today's date and the new source. Gives its id. */
export async function claimSkill(
  tx: Tx,
  { personId, skill, basis, sourceProcedureId }: Omit<SkillClaim, 'id' | 'claimedOn'>,
): Promise<string> {
  const [claim] = await tx.query<{ id: string }[]>(
    `insert into skill_claim (id, person_id, skill, basis, source_procedure_id) values ($1, $2, $3, $4, $5)
     on conflict on constraint skill_claim_once
     do update set claimed_on = excluded.claimed_on, source_procedure_id = excluded.source_procedure_id
     returning id`,
    [uuidv7(), personId, skill, basis, sourceProcedureId],
  );
  if (claim === undefined) throw new Error('no claim was written');
  return claim.id;
}
