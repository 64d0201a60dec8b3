import type { Tx } from '@tessera/kit/database/transaction.ts';
import { requestDigest } from '@tessera/kit/database/idempotency.ts';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { OpportunityContent } from '../../learning-opportunity/learning-opportunity-version.entity.ts';
import {
  LearningOpportunityEntity,
  type EligibilityStatus,
  type LearningOpportunity,
} from '../../learning-opportunity/learning-opportunity.entity.ts';
import {
  currentContents,
  insertNextVersion,
  insertOpportunities,
} from '../../learning-opportunity/write-learning-opportunity.ts';
import type { CatalogueContent } from './catalogue-item.ts';
import type { FoundProvider } from './find-providers.ts';
import { providerKey, type SortedItem } from './sort-items.ts';

/** What became of an item. */
export interface WrittenItem {
  readonly row: number;
  readonly result: 'created' | 'updated' | 'unchanged';
  readonly opportunityId: string;
  readonly providerId: string;
  readonly status: EligibilityStatus;
}

/** Items that are written together. */
const BATCH = 500;

const newContent = (content: CatalogueContent): OpportunityContent => ({
  outcomes: [],
  iscedF: null,
  ects: null,
  language: 'fr',
  prerequisites: null,
  assessmentType: null,
  currency: 'EUR',
  microCredentialTemplateId: null,
  ...content,
});

/** What a catalogue could have said of an opportunity: what its provider added since is left aside. */
const catalogued = ({
  title,
  certification,
  description,
  workloadMinutes,
  price,
  mode,
  region,
  place,
  eqfLevel,
}: OpportunityContent): CatalogueContent => ({
  title: { fr: title['fr'] ?? '' },
  certification: { fr: certification?.['fr'] ?? '' },
  description: description?.['fr'] === undefined ? null : { fr: description['fr'] },
  workloadMinutes,
  price,
  mode,
  region,
  place,
  eqfLevel,
});

const updatedContent = (now: OpportunityContent, content: CatalogueContent): OpportunityContent => ({
  ...now,
  ...content,
  title: { ...now.title, ...content.title },
  certification: { ...now.certification, ...content.certification },
  description: content.description ? { ...now.description, ...content.description } : now.description,
});

/** Makes the item's content the next version. What was admitted has changed, so the admission must be decided anew. */
async function update(
  tx: Tx,
  opportunity: LearningOpportunity,
  content: OpportunityContent,
): Promise<EligibilityStatus> {
  const reopened: readonly EligibilityStatus[] = ['ADMITTED', 'UNDER_REVIEW', 'REJECTED'];
  const status = reopened.includes(opportunity.status) ? 'SUBMITTED' : opportunity.status;
  await insertNextVersion(tx, opportunity, content);
  if (status !== opportunity.status) await tx.update(LearningOpportunityEntity, { id: opportunity.id }, { status });
  return status;
}

type Placed = SortedItem & { readonly providerId: string };

async function writeBatch(tx: Tx, items: readonly Placed[]): Promise<readonly WrittenItem[]> {
  const there = await tx.find(LearningOpportunityEntity, {
    where: { providerId: In(items.map(({ providerId }) => providerId)), sourceKey: In(items.map(({ key }) => key)) },
    lock: { mode: 'pessimistic_write' },
  });
  const known = new Map(
    there.map((opportunity) => [`${opportunity.providerId} ${opportunity.sourceKey}`, opportunity]),
  );
  const contents = await currentContents(tx, there);
  const fresh = items
    .filter(({ providerId, key }) => !known.has(`${providerId} ${key}`))
    .map((item) => ({ item, id: uuidv7() }));
  if (fresh.length > 0)
    await insertOpportunities(
      tx,
      fresh.map(({ id, item: { providerId, key, content } }) => ({
        id,
        providerId,
        status: 'SUBMITTED',
        sourceKey: key,
        content: newContent(content),
      })),
    );
  const written: WrittenItem[] = fresh.map(({ id, item: { row, providerId } }) => ({
    row,
    result: 'created',
    opportunityId: id,
    providerId,
    status: 'SUBMITTED',
  }));
  for (const { row, providerId, key, content, digest } of items) {
    const opportunity = known.get(`${providerId} ${key}`);
    const now = opportunity && contents.get(opportunity.id);
    if (!opportunity || !now) continue;
    const same = requestDigest(catalogued(now)) === digest;
    const status = same ? opportunity.status : await update(tx, opportunity, updatedContent(now, content));
    written.push({ row, result: same ? 'unchanged' : 'updated', opportunityId: opportunity.id, providerId, status });
  }
  return written;
}

/** Writes items in the caller's transaction: creates what is new, makes a version of what changed, and leaves the rest alone. */
export async function writeItems(
  tx: Tx,
  items: readonly SortedItem[],
  providers: ReadonlyMap<string, FoundProvider>,
): Promise<readonly WrittenItem[]> {
  const written: WrittenItem[] = [];
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH).map((item) => {
      const provider = providers.get(providerKey(item.provider));
      if (provider === undefined) throw new Error(`row ${item.row} has no provider`);
      return { ...item, providerId: provider.id };
    });
    written.push(...(await writeBatch(tx, batch)));
  }
  return written;
}
