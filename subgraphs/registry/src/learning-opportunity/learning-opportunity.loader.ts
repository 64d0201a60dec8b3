import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager } from 'typeorm';
import {
  LearningOpportunityVersionEntity,
  type LearningOpportunityVersion,
} from './learning-opportunity-version.entity.ts';
import { LearningOpportunityEntity, type LearningOpportunity } from './learning-opportunity.entity.ts';
import { mayRead } from './learning-opportunity.policy.ts';

/** Opportunities by id, as far as the viewer may see them; one query a tick. */
export const learningOpportunityLoader = (
  manager: () => Promise<EntityManager>,
  viewer: Viewer,
): DataLoader<string, LearningOpportunity | null> =>
  loaderOf(
    async (ids: readonly string[]): Promise<readonly LearningOpportunity[]> => {
      const found = await (await manager()).findBy(LearningOpportunityEntity, { id: Any(ids) });
      return found.filter((opportunity) => mayRead(viewer, opportunity));
    },
    ({ id }) => id,
  );

/** The current content of opportunities by their id; one query a tick. */
export const currentVersionLoader = (
  manager: () => Promise<EntityManager>,
): DataLoader<string, LearningOpportunityVersion | null> =>
  loaderOf(
    async (ids: readonly string[]): Promise<readonly LearningOpportunityVersion[]> =>
      (await manager())
        .createQueryBuilder(LearningOpportunityVersionEntity, 'content')
        .innerJoin(
          'LearningOpportunity',
          'opportunity',
          'opportunity.id = content.learningOpportunityId and opportunity.version = content.version',
        )
        .where('content.learningOpportunityId in (:...ids)', { ids })
        .getMany(),
    ({ learningOpportunityId }) => learningOpportunityId,
  );
