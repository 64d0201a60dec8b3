import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  invalidInput,
  notFound,
  refuse,
  wrongState,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';
import {
  LearningOpportunityEntity,
  type EligibilityStatus,
  type LearningOpportunity,
} from '../learning-opportunity/learning-opportunity.entity.ts';
import { lockOpportunity } from '../learning-opportunity/write-learning-opportunity.ts';
import { announceStatus } from './announce-status.ts';

/** Why a step of an admission was not made. */
export type AdmissionRefusal = NotFound | InvalidInput | WrongState | Refusal<'AdmissionConflictOfInterest'>;

/** The opportunity that took the step, or why it did not. */
export type AdmissionOutcome = { readonly learningOpportunityId: string } | { readonly refusal: AdmissionRefusal };

/** One step in the life of an opportunity. */
export interface StatusStep {
  readonly learningOpportunityId: string;
  readonly from: readonly EligibilityStatus[];
  readonly to: EligibilityStatus;
  /** Why the viewer may not take it; null when they may. */
  readonly refusal: (
    opportunity: LearningOpportunity,
    tx: Tx,
  ) => AdmissionRefusal | null | Promise<AdmissionRefusal | null>;
  /** What is written besides. */
  readonly alongside?: (opportunity: LearningOpportunity, tx: Tx) => Promise<void>;
}

const PATH = ['input', 'learningOpportunityId'] as const;
const MOST_REASONS = 20;
const LONGEST_REASON = 1_000;

/** Nothing of this id is within the viewer's reach. */
export const noOpportunity = notFound('learning opportunity', ...PATH);

/** Who prepared a decision, or acts for the provider, does not take it. */
export const conflictOfInterest = refuse(
  'AdmissionConflictOfInterest',
  'Another person must take this step: not the one who prepared it, and nobody of the provider.',
  PATH,
);

/** Refuses reasons that say nothing, or too much. */
export const reasonsRefusal = (reasons: readonly string[], atLeast: number): InvalidInput | null =>
  reasons.length >= atLeast &&
  reasons.length <= MOST_REASONS &&
  reasons.every((reason) => reason.trim() !== '' && reason.length <= LONGEST_REASON)
    ? null
    : invalidInput(`Give from ${atLeast} to ${MOST_REASONS} reasons, none empty.`, 'input', 'reasons');

/** Takes the step in one transaction and tells others, or refuses it and changes nothing. */
export async function changeStatus(db: DataSource, step: StatusStep): Promise<AdmissionOutcome> {
  const { learningOpportunityId: id, from, to } = step;
  if (!isId(id)) return { refusal: noOpportunity };
  return inTransaction(db, async (tx): Promise<AdmissionOutcome> => {
    const opportunity = await lockOpportunity(tx, id);
    if (!opportunity) return { refusal: noOpportunity };
    const refusal = await step.refusal(opportunity, tx);
    if (refusal) return { refusal };
    if (!from.includes(opportunity.status))
      return { refusal: wrongState('learning opportunity', opportunity.status, ...PATH) };
    await step.alongside?.(opportunity, tx);
    await tx.update(LearningOpportunityEntity, { id }, { status: to });
    await announceStatus(tx, opportunity, to);
    return { learningOpportunityId: id };
  });
}
