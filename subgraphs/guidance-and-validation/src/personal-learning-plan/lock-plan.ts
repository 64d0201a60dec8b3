import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { GuidanceCase } from '../guidance-case/guidance-case.entity.ts';
import { lockCase } from '../guidance-case/lock-case.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { PersonalLearningPlanEntity, type PersonalLearningPlan } from './personal-learning-plan.entity.ts';

/** A plan and its case. The case is what is locked, always first, so that commands on plans of one case follow one another and never deadlock. */
export async function lockPlan(
  tx: Tx,
  id: string,
): Promise<{ readonly plan: PersonalLearningPlan; readonly guidanceCase: GuidanceCase } | null> {
  const seen = isUuid(id) ? await tx.findOneBy(PersonalLearningPlanEntity, { id }) : null;
  const guidanceCase = seen === null ? null : await lockCase(tx, seen.caseId);
  if (guidanceCase === null) return null;
  return { plan: await tx.findOneByOrFail(PersonalLearningPlanEntity, { id }), guidanceCase };
}
