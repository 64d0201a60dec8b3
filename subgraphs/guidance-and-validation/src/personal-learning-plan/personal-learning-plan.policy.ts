import type { CaseRelation } from '../guidance-case/guidance-case.policy.ts';
import type { PersonalLearningPlan } from './personal-learning-plan.entity.ts';

/** Who sees that a plan exists, and its summary: whoever is in the case; an adviser only what the person agreed to. */
export const seesPlan = (
  relation: CaseRelation | null,
  { agreedAt }: Pick<PersonalLearningPlan, 'agreedAt'>,
): boolean => (relation === 'ADVISER' ? agreedAt !== null : relation === 'PERSON' || relation === 'TEAM');

const rank = ({ state }: PersonalLearningPlan): number =>
  state === 'AGREED' || state === 'IN_PROGRESS' ? 0 : state === 'DRAFT' ? 1 : 2;

/** The plan that counts: the one in force, else the draft, else the latest. */
export const currentPlan = (plans: readonly PersonalLearningPlan[]): PersonalLearningPlan | null =>
  plans.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : -1))[0] ?? null;
