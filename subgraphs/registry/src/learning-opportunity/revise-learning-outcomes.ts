import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type { DataSource } from 'typeorm';
import { contentRefusal, isId, unknownSkillRefusal } from './check-content.ts';
import type { LearningOutcome, OpportunityContent } from './learning-opportunity-version.entity.ts';
import type { EligibilityStatus } from './learning-opportunity.entity.ts';
import { mayWriteFor } from './learning-opportunity.policy.ts';
import { currentContent, insertNextVersion, lockOpportunity } from './write-learning-opportunity.ts';

/** What a provider adds to an opportunity. */
export interface Revision {
  readonly outcomes: readonly LearningOutcome[];
  readonly title: LocalizedTexts;
  readonly description: LocalizedTexts;
  readonly microCredentialTemplateId: string | null;
}

/** A provider's additions to one of its opportunities. */
export interface ReviseLearningOutcomes {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
  readonly learningOpportunityId: string;
  readonly revision: Revision;
}

/** The id of the opportunity, or why it was not revised. */
export type ReviseLearningOutcomesOutcome =
  | { readonly learningOpportunityId: string }
  | { readonly refusal: NotFound | InvalidInput | WrongState | IdempotencyMismatch };

const noOpportunity = { refusal: notFound('learning opportunity', 'input', 'learningOpportunityId') };

// Under review the text must stay what the officer read.
const revisable: readonly EligibilityStatus[] = ['DRAFT', 'SUBMITTED', 'ADMITTED', 'REJECTED'];

const revised = (content: OpportunityContent, revision: Revision): OpportunityContent => ({
  ...content,
  title: { ...content.title, ...revision.title },
  description:
    Object.keys(revision.description).length === 0
      ? content.description
      : { ...content.description, ...revision.description },
  outcomes: [...content.outcomes, ...revision.outcomes],
  microCredentialTemplateId: content.microCredentialTemplateId ?? revision.microCredentialTemplateId,
});

async function revise(
  tx: Tx,
  { viewer, learningOpportunityId, revision }: ReviseLearningOutcomes,
): Promise<ReviseLearningOutcomesOutcome> {
  const opportunity = await lockOpportunity(tx, learningOpportunityId);
  if (!opportunity || !mayWriteFor(viewer, opportunity.providerId)) return noOpportunity;
  if (!revisable.includes(opportunity.status))
    return { refusal: wrongState('learning opportunity', opportunity.status, 'input', 'learningOpportunityId') };
  const content = await currentContent(tx, opportunity);
  const { microCredentialTemplateId: template } = revision;
  if (template !== null && content.microCredentialTemplateId !== null && content.microCredentialTemplateId !== template)
    return { refusal: invalidInput('Another template is awarded already.', 'input', 'microCredentialTemplateId') };
  const next = revised(content, revision);
  const refusal = contentRefusal(next) ?? (await unknownSkillRefusal(tx, revision.outcomes));
  if (refusal) return { refusal };
  await insertNextVersion(tx, opportunity, next);
  return { learningOpportunityId };
}

/** Adds outcomes and texts as the next version. An admission holds: nothing that was admitted is taken away or changed. */
export async function reviseLearningOutcomes(
  db: DataSource,
  command: ReviseLearningOutcomes,
): Promise<ReviseLearningOutcomesOutcome> {
  const { idempotencyKey: key, viewer, learningOpportunityId, revision } = command;
  if (!isId(learningOpportunityId)) return noOpportunity;
  const scope = `learningOpportunityReviseOutcomes:${viewer.subject ?? viewer.client ?? ''}`;
  const request = { learningOpportunityId, revision };
  return inTransaction(db, (tx) => once(tx, { scope, key, request }, () => revise(tx, command)));
}
