import { listLoaderOf } from '@tessera/kit/graphql/loader.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager } from 'typeorm';
import { AdmissionDecisionEntity, type AdmissionDecision } from './admission-decision.entity.ts';

/** Most decisions that are shown of one opportunity. */
const MOST = 100;

/** Decisions about opportunities by the opportunity's id, newest first; one query a tick. */
export const admissionDecisionLoader = (
  manager: () => Promise<EntityManager>,
): DataLoader<string, readonly AdmissionDecision[]> =>
  listLoaderOf(
    async (ids: readonly string[]): Promise<readonly AdmissionDecision[]> =>
      (await manager()).find(AdmissionDecisionEntity, {
        where: { learningOpportunityId: Any(ids) },
        order: { preparedAt: 'DESC', id: 'DESC' },
        take: MOST * ids.length,
      }),
    ({ learningOpportunityId }) => learningOpportunityId,
  );
