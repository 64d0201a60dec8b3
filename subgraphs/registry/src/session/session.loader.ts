import { MAX_PAGE } from '@tessera/kit/graphql/connection.ts';
import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager } from 'typeorm';
import { LearningOpportunitySessionEntity, type LearningOpportunitySession } from './session.entity.ts';

/** Sessions by id; one query a tick. Who may see their opportunity is decided where that is loaded. */
export const sessionLoader = (
  manager: () => Promise<EntityManager>,
): DataLoader<string, LearningOpportunitySession | null> =>
  loaderOf(
    async (ids: readonly string[]): Promise<readonly LearningOpportunitySession[]> =>
      (await manager()).findBy(LearningOpportunitySessionEntity, { id: Any(ids) }),
    ({ id }) => id,
  );

// As many of each opportunity as a reader can page through in five steps.
const MOST = 5 * MAX_PAGE;

const upcoming = `select id from (
    select id, row_number() over (partition by learning_opportunity_id order by starts_on, id) as number
    from learning_opportunity_session
    where learning_opportunity_id = any (:ids) and starts_on > scheme_today() and state <> 'CANCELLED'
  ) as numbered where number <= ${MOST}`;

/** Sessions that have not begun, in order of their start, by id of the opportunity; one query a tick. */
export const upcomingSessionLoader = (
  manager: () => Promise<EntityManager>,
): DataLoader<string, readonly LearningOpportunitySession[]> =>
  listLoaderOf(
    async (ids: readonly string[]): Promise<readonly LearningOpportunitySession[]> =>
      (await manager())
        .createQueryBuilder(LearningOpportunitySessionEntity, 'session')
        .where(`session.id in (${upcoming})`, { ids })
        .orderBy({ 'session.startsOn': 'ASC', 'session.id': 'ASC' })
        .getMany(),
    ({ learningOpportunityId }) => learningOpportunityId,
  );
