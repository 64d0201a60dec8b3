import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState } from '@tessera/kit/outcome/refusal.ts';
import { IsNull, type DataSource } from 'typeorm';
import { isInConfidence, relationTo } from '../guidance-case/guidance-case.policy.ts';
import { announceCase } from '../guidance-case/request-case.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { PlanOutcome } from './draft-plan.ts';
import { lockPlan } from './lock-plan.ts';
import {
  PersonalLearningPlanEntity,
  PlanStepEntity,
  type PersonalLearningPlan,
} from './personal-learning-plan.entity.ts';

/** Somebody of the case says that a step is done. */
export interface CompleteStep {
  readonly stepId: string;
  readonly viewer: Viewer;
}

async function markDone(tx: Tx, plan: PersonalLearningPlan, stepId: string): Promise<void> {
  await tx.update(PlanStepEntity, { id: stepId }, { doneAt: () => 'scheme_now()' });
  const isDone = (await tx.countBy(PlanStepEntity, { planId: plan.id, doneAt: IsNull() })) === 0;
  const state = isDone ? 'DONE' : 'IN_PROGRESS';
  if (state !== plan.state) await tx.update(PersonalLearningPlanEntity, { id: plan.id }, { state });
  if (isDone) await announceCase(tx, 'PersonalLearningPlanDone', plan.caseId);
}

/** Marks a step of an agreed plan as done, and the plan with its last step. Repeating it changes nothing. */
export const completeStep = (db: DataSource, { stepId, viewer }: CompleteStep): Promise<PlanOutcome> =>
  inTransaction(db, async (tx) => {
    const seen = isUuid(stepId) ? await tx.findOneBy(PlanStepEntity, { id: stepId }) : null;
    const locked = seen === null ? null : await lockPlan(tx, seen.planId);
    if (locked === null || !isInConfidence(relationTo(viewer, locked.guidanceCase)))
      return { refusal: notFound('step', 'input', 'id') };
    const { plan } = locked;
    const step = await tx.findOneByOrFail(PlanStepEntity, { id: stepId });
    if (step.doneAt !== null) return { plan };
    if (plan.state !== 'AGREED' && plan.state !== 'IN_PROGRESS')
      return { refusal: wrongState('plan', plan.state, 'input', 'id') };
    await markDone(tx, plan, stepId);
    return { plan: await tx.findOneByOrFail(PersonalLearningPlanEntity, { id: plan.id }) };
  });
