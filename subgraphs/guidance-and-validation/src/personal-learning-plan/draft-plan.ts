import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isWorkedOn, type GuidanceCase } from '../guidance-case/guidance-case.entity.ts';
import { relationTo } from '../guidance-case/guidance-case.policy.ts';
import { lockCase } from '../guidance-case/lock-case.ts';
import { announceCase } from '../guidance-case/request-case.ts';
import { isEsco } from '../input/code-lists.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { plainText } from '../input/plain-text.ts';
import {
  PersonalLearningPlanEntity,
  PlanStepEntity,
  type PersonalLearningPlan,
  type PlanStep,
  type PlanStepKind,
} from './personal-learning-plan.entity.ts';

/** One step of the advice. */
export interface StepDraft {
  readonly kind: PlanStepKind;
  readonly opportunityId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** A practitioner's advice. */
export interface DraftPlan {
  readonly caseId: string;
  readonly goalOccupation: string | null; // ESCO URI
  readonly steps: readonly StepDraft[];
  readonly viewer: Viewer;
}

export type PlanOutcome =
  { readonly plan: PersonalLearningPlan } | { readonly refusal: NotFound | WrongState | InvalidInput };

const MOST_STEPS = 50;
const LONGEST_NOTE = 500;

type NewStep = Omit<PlanStep, 'id' | 'planId' | 'doneAt'>;

const inStep = (index: number, field: string, message: string): InvalidInput =>
  invalidInput(message, 'input', 'steps', String(index), field);

function stepOf({ kind, opportunityId = null, note = null }: StepDraft, index: number): NewStep | InvalidInput {
  const pointsToOne = opportunityId !== null && isUuid(opportunityId);
  if (kind === 'OPPORTUNITY' ? !pointsToOne : opportunityId !== null)
    return inStep(index, 'opportunityId', 'A step points to an opportunity if, and only if, it is about one.');
  const kept = note === null ? null : plainText(note, LONGEST_NOTE);
  if (kept === null && (note !== null || kind === 'OTHER'))
    return inStep(index, 'note', `A note has 1 to ${LONGEST_NOTE} characters; a step of the kind OTHER needs one.`);
  return { position: index + 1, kind, opportunityId, note: kept };
}

function stepsOf({ goalOccupation, steps }: DraftPlan): readonly NewStep[] | InvalidInput {
  if (goalOccupation !== null && !isEsco('occupation', goalOccupation))
    return invalidInput('This is not the URI of an ESCO occupation.', 'input', 'goalOccupation');
  if (steps.length === 0 || steps.length > MOST_STEPS)
    return invalidInput(`A plan has 1 to ${MOST_STEPS} steps.`, 'input', 'steps');
  const read = steps.map(stepOf);
  return read.find((step) => 'code' in step) ?? (read as readonly NewStep[]);
}

async function writeDraft(
  tx: Tx,
  to: GuidanceCase,
  draft: Pick<PersonalLearningPlan, 'goalOccupation' | 'draftedBy'>,
  steps: readonly NewStep[],
): Promise<PersonalLearningPlan> {
  const planId = uuidv7();
  await tx.update(PersonalLearningPlanEntity, { caseId: to.id, state: 'DRAFT' }, { state: 'DROPPED' });
  await tx.insert(PersonalLearningPlanEntity, { id: planId, personId: to.personId, caseId: to.id, ...draft });
  await tx.insert(
    PlanStepEntity,
    steps.map((step) => ({ id: uuidv7(), planId, ...step })),
  );
  await announceCase(tx, 'PersonalLearningPlanDrafted', to.id);
  return tx.findOneByOrFail(PersonalLearningPlanEntity, { id: planId });
}

/** Drafts a plan in a case, in place of an earlier draft. It is advice: what the person agreed to before stays in force. */
export const draftPlan = (db: DataSource, command: DraftPlan): Promise<PlanOutcome> =>
  inTransaction(db, async (tx) => {
    const { caseId, goalOccupation, viewer } = command;
    const steps = stepsOf(command);
    if ('code' in steps) return { refusal: steps };
    const guidanceCase = await lockCase(tx, caseId);
    const { subject } = viewer;
    if (guidanceCase === null || subject === null || relationTo(viewer, guidanceCase) !== 'TEAM')
      return { refusal: notFound('guidance case', 'input', 'caseId') };
    if (!isWorkedOn(guidanceCase))
      return { refusal: wrongState('guidance case', guidanceCase.state, 'input', 'caseId') };
    return { plan: await writeDraft(tx, guidanceCase, { goalOccupation, draftedBy: subject }, steps) };
  });
