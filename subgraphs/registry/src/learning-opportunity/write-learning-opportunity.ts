import type { Tx } from '@tessera/kit/database/transaction.ts';
import {
  LearningOpportunityVersionEntity,
  type LearningOpportunityVersion,
  type OpportunityContent,
} from './learning-opportunity-version.entity.ts';
import {
  LearningOpportunityEntity,
  type EligibilityStatus,
  type LearningOpportunity,
} from './learning-opportunity.entity.ts';

/** An opportunity about to be written for the first time. */
export interface NewLearningOpportunity {
  readonly id: string;
  readonly providerId: string;
  readonly status: EligibilityStatus;
  readonly sourceKey?: string;
  readonly content: OpportunityContent;
}

const skillUrisOf = ({ outcomes }: OpportunityContent): readonly string[] => [
  ...new Set(outcomes.flatMap(({ skills }) => skills)),
];

const versionRow = (
  learningOpportunityId: string,
  version: number,
  content: OpportunityContent,
): Omit<LearningOpportunityVersion, 'createdAt'> => ({
  ...content,
  learningOpportunityId,
  version,
  skillUris: skillUrisOf(content),
});

/** Writes opportunities with their first versions, many at a time. */
export async function insertOpportunities(tx: Tx, opportunities: readonly NewLearningOpportunity[]): Promise<void> {
  await tx.insert(
    LearningOpportunityEntity,
    opportunities.map(({ id, providerId, status, sourceKey }) => ({
      id,
      providerId,
      status,
      sourceKey: sourceKey ?? null,
    })),
  );
  await tx.insert(
    LearningOpportunityVersionEntity,
    opportunities.map(({ id, content }) => versionRow(id, 1, content)),
  );
}

/** Makes `content` the next version of an opportunity, which the caller has locked. */
export async function insertNextVersion(
  tx: Tx,
  { id, version }: Pick<LearningOpportunity, 'id' | 'version'>,
  content: OpportunityContent,
): Promise<void> {
  await tx.insert(LearningOpportunityVersionEntity, versionRow(id, version + 1, content));
  await tx.update(LearningOpportunityEntity, { id }, { version: version + 1 });
}

/** Locks an opportunity against every other change until the transaction ends; null when there is none. */
export const lockOpportunity = (tx: Tx, id: string): Promise<LearningOpportunity | null> =>
  tx.findOne(LearningOpportunityEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

const contentOf = (row: LearningOpportunityVersion): OpportunityContent => {
  const { learningOpportunityId, version, skillUris, createdAt, ...content } = row;
  return content;
};

/** What opportunities say now, by their ids. */
export async function currentContents(
  tx: Tx,
  opportunities: readonly Pick<LearningOpportunity, 'id' | 'version'>[],
): Promise<ReadonlyMap<string, OpportunityContent>> {
  if (opportunities.length === 0) return new Map();
  const rows = await tx.findBy(
    LearningOpportunityVersionEntity,
    opportunities.map(({ id, version }) => ({ learningOpportunityId: id, version })),
  );
  return new Map(rows.map((row) => [row.learningOpportunityId, contentOf(row)]));
}

/** What an opportunity says now. */
export async function currentContent(
  tx: Tx,
  { id, version }: Pick<LearningOpportunity, 'id' | 'version'>,
): Promise<OpportunityContent> {
  return contentOf(await tx.findOneByOrFail(LearningOpportunityVersionEntity, { learningOpportunityId: id, version }));
}
