import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState } from '@tessera/kit/outcome/refusal.ts';
import { In, type DataSource } from 'typeorm';
import { announceCase } from '../guidance-case/request-case.ts';
import { mayBecome } from '../lifecycle/lifecycle.ts';
import type { PlanOutcome } from './draft-plan.ts';
import { lockPlan } from './lock-plan.ts';
import { PersonalLearningPlanEntity, personalLearningPlanLifecycle } from './personal-learning-plan.entity.ts';

/** The person agrees to a plan. */
export interface AgreePlan {
  readonly planId: string;
  readonly viewer: Viewer;
}

/** The person, and nobody for them, agrees to a draft; the plan agreed to before is dropped. */
export const agreePlan = (db: DataSource, { planId, viewer }: AgreePlan): Promise<PlanOutcome> =>
  inTransaction(db, async (tx) => {
    const locked = await lockPlan(tx, planId);
    if (locked?.plan.personId !== viewer.subject) return { refusal: notFound('plan', 'input', 'id') };
    const { plan, guidanceCase } = locked;
    if (!mayBecome(personalLearningPlanLifecycle, plan.state, 'AGREED'))
      return { refusal: wrongState('plan', plan.state, 'input', 'id') };
    const inForce = { caseId: guidanceCase.id, state: In(['AGREED', 'IN_PROGRESS']) };
    await tx.update(PersonalLearningPlanEntity, inForce, { state: 'DROPPED' });
    await tx.update(PersonalLearningPlanEntity, { id: plan.id }, { state: 'AGREED', agreedAt: () => 'scheme_now()' });
    await announceCase(tx, 'PersonalLearningPlanAgreed', guidanceCase.id);
    return { plan: await tx.findOneByOrFail(PersonalLearningPlanEntity, { id: plan.id }) };
  });
