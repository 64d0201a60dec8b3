import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { In } from 'typeorm';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import type { Reading } from '../reading/reading.ts';
import { childPages } from '../reading/pages.ts';
import { GuidanceCaseEntity, liveStates, type GuidanceCase } from './guidance-case.entity.ts';
import { relationTo } from './guidance-case.policy.ts';

/** Cases as the viewer reaches them: the database leaves out what row-level security hides, then the policy what it would have let through. */
export function guidanceCaseLoaders({ viewer, reading, reach }: Reading) {
  const isReached = (row: GuidanceCase): boolean => relationTo(viewer, row, reach.includes(row.personId)) !== null;
  return {
    guidanceCaseById: loaderOf<string, GuidanceCase>(
      async (keys) => {
        const ids = onlyUuids(keys);
        await reach.extendToSubjectsOf('guidance_case', ids);
        const manager = await reading.manager();
        return (await manager.findBy(GuidanceCaseEntity, { id: In(ids) })).filter(isReached);
      },
      ({ id }) => id,
    ),
    liveCaseByPerson: loaderOf<string, GuidanceCase>(
      async (keys) => {
        const personIds = onlyUuids(keys);
        await reach.extendTo(personIds);
        const manager = await reading.manager();
        const live = { personId: In(personIds), state: In(liveStates) };
        return (await manager.findBy(GuidanceCaseEntity, live)).filter(isReached);
      },
      ({ personId }) => personId,
    ),
    casesOfPerson: childPages(reading.manager, { entity: GuidanceCaseEntity, parent: 'personId' }, isReached),
  };
}
