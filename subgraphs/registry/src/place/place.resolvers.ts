import type { Resolvers } from '../generated/graphql.ts';
import { isId } from '../learning-opportunity/check-content.ts';
import { PlaceEntity } from './place.entity.ts';
import { releasePlace } from './release-place.ts';
import { sessionSnapshot } from './session-snapshot.ts';
import { takePlace } from './take-place.ts';

export const placeResolvers = {
  Query: {
    internalSessionSnapshot: async (_root, { sessionId }, { reading, languages }) =>
      sessionSnapshot(await reading.manager(), sessionId, languages),
    internalPlace: async (_root, { orderId }, { reading }) =>
      isId(orderId) ? (await reading.manager()).findOneBy(PlaceEntity, { orderId }) : null,
  },
  Mutation: {
    internalPlaceTake: (_root, { input }, { db }) => takePlace(db, input),
    internalPlaceRelease: (_root, { input }, { db }) => releasePlace(db, input),
  },
} satisfies Resolvers;
