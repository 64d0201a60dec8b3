import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type IdempotencyMismatch, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { OrganisationEntity } from '../organisation/organisation.entity.ts';
import { contentRefusal, isId, unknownSkillRefusal } from './check-content.ts';
import type { OpportunityContent } from './learning-opportunity-version.entity.ts';
import { mayWriteFor } from './learning-opportunity.policy.ts';
import { insertOpportunities } from './write-learning-opportunity.ts';

/** A provider's draft of a new opportunity. */
export interface CreateLearningOpportunity {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
  readonly providerId: string;
  readonly content: OpportunityContent;
}

/** The id of the draft, or why there is none. */
export type CreateLearningOpportunityOutcome =
  { readonly learningOpportunityId: string } | { readonly refusal: NotFound | InvalidInput | IdempotencyMismatch };

const noProvider = { refusal: notFound('provider', 'input', 'providerId') };

async function create(
  tx: Tx,
  { providerId, content }: CreateLearningOpportunity,
): Promise<CreateLearningOpportunityOutcome> {
  const provider = await tx.findOneBy(OrganisationEntity, { id: providerId });
  if (!provider?.kinds.includes('PROVIDER')) return noProvider;
  const refusal = await unknownSkillRefusal(tx, content.outcomes);
  if (refusal) return { refusal };
  const id = uuidv7();
  await insertOpportunities(tx, [{ id, providerId, status: 'DRAFT', content }]);
  return { learningOpportunityId: id };
}

/** Writes the draft of an opportunity. Repeating the command with its key gives the first draft again. */
export async function createLearningOpportunity(
  db: DataSource,
  command: CreateLearningOpportunity,
): Promise<CreateLearningOpportunityOutcome> {
  const { viewer, idempotencyKey: key, providerId, content } = command;
  if (!isId(providerId) || !mayWriteFor(viewer, providerId)) return noProvider;
  const refusal = contentRefusal(content);
  if (refusal) return { refusal };
  const scope = `learningOpportunityCreate:${providerId}`;
  return inTransaction(db, (tx) => once(tx, { scope, key, request: content }, () => create(tx, command)));
}
