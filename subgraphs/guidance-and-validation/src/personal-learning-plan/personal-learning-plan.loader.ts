import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { In } from 'typeorm';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import type { Reading } from '../reading/reading.ts';
import {
  PersonalLearningPlanEntity,
  PlanStepEntity,
  type PersonalLearningPlan,
  type PlanStep,
} from './personal-learning-plan.entity.ts';

/** How far a plan has got. */
interface PlanProgress {
  readonly planId: string;
  readonly steps: number;
  readonly stepsDone: number;
}

/** Plans, their steps and their summaries, as row-level security lets the viewer see them; callers apply the policy of the plan's case. */
export const planLoaders = ({ reading, reach }: Reading) => ({
  planById: loaderOf<string, PersonalLearningPlan>(
    async (keys) => {
      const ids = onlyUuids(keys);
      await reach.extendToSubjectsOf('plan', ids);
      return (await reading.manager()).findBy(PersonalLearningPlanEntity, { id: In(ids) });
    },
    ({ id }) => id,
  ),
  plansByCase: listLoaderOf<string, PersonalLearningPlan>(
    async (caseIds) => (await reading.manager()).findBy(PersonalLearningPlanEntity, { caseId: In(caseIds) }),
    ({ caseId }) => caseId,
  ),
  stepsByPlan: listLoaderOf<string, PlanStep>(
    async (planIds) =>
      (await reading.manager()).find(PlanStepEntity, { where: { planId: In(planIds) }, order: { position: 'ASC' } }),
    ({ planId }) => planId,
  ),
  progressByPlan: loaderOf<string, PlanProgress>(
    async (planIds) =>
      (await reading.manager()).query<PlanProgress[]>(
        `select plan_id as "planId", steps, steps_done as "stepsDone" from plan_progress($1)`,
        [planIds],
      ),
    ({ planId }) => planId,
  ),
});
