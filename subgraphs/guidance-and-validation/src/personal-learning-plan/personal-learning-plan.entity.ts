import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';

export type PersonalLearningPlanState = 'DRAFT' | 'AGREED' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';

/** Where a person wants to go and in which steps: a practitioner's advice until the person agrees, and never binding. */
export interface PersonalLearningPlan {
  readonly id: string;
  readonly personId: string;
  readonly caseId: string;
  readonly goalOccupation: string | null; // ESCO URI; null while no occupation is aimed at
  readonly state: PersonalLearningPlanState;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly agreedAt: Date | null;
}

export const PersonalLearningPlanEntity = new EntitySchema<PersonalLearningPlan>({
  name: 'PersonalLearningPlan',
  tableName: 'personal_learning_plan',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'personal_learning_plan_pk' },
    personId: { name: 'person_id', type: 'uuid' },
    caseId: { name: 'case_id', type: 'uuid' },
    goalOccupation: { name: 'goal_occupation', type: 'text', nullable: true },
    state: { type: 'text', default: 'DRAFT' },
    draftedBy: { name: 'drafted_by', type: 'uuid' },
    draftedAt: { name: 'drafted_at', type: 'timestamptz', default: () => 'scheme_now()' },
    agreedAt: { name: 'agreed_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PersonalLearningPlan, EntitySchemaColumnOptions>,
});

/** What may become of a plan. */
export const personalLearningPlanLifecycle: Lifecycle<PersonalLearningPlanState> = {
  DRAFT: ['AGREED', 'DROPPED'],
  AGREED: ['IN_PROGRESS', 'DONE', 'DROPPED'],
  IN_PROGRESS: ['DONE', 'DROPPED'],
  DONE: [],
  DROPPED: [],
};

export type PlanStepKind = 'OPPORTUNITY' | 'VALIDATION' | 'LEAVE' | 'OTHER';

/** One step of a plan. */
export interface PlanStep {
  readonly id: string;
  readonly planId: string;
  readonly position: number; // from 1
  readonly kind: PlanStepKind;
  readonly opportunityId: string | null; // set for OPPORTUNITY only
  readonly note: string | null;
  readonly doneAt: Date | null;
}

export const PlanStepEntity = new EntitySchema<PlanStep>({
  name: 'PlanStep',
  tableName: 'plan_step',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'plan_step_pk' },
    planId: { name: 'plan_id', type: 'uuid' },
    position: { type: 'smallint' },
    kind: { type: 'text' },
    opportunityId: { name: 'opportunity_id', type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
    doneAt: { name: 'done_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PlanStep, EntitySchemaColumnOptions>,
  uniques: [{ name: 'plan_step_once', columns: ['planId', 'position'] }],
});
