import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { readsSkills } from '../skill-claim/skill-claim.policy.ts';

/** What this subgraph contributes to a person. */
export const personResolvers = {
  Person: {
    __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
    guidanceCase: ({ id }, _args, { loaders }) => loaders.liveCaseByPerson.load(id),
    guidanceCases: async ({ id }, page, { loaders, reach }) => {
      await reach.extendTo([id]);
      return loaders.casesOfPerson(page).load(id);
    },
    skillClaims: async ({ id }, page, { viewer, loaders }) =>
      readsSkills(viewer, id, await loaders.liveCaseByPerson.load(id)) ? loaders.claimsOfPerson(page).load(id) : null,
    validationProcedures: ({ id }, page, { loaders }) => loaders.proceduresOfPerson(page).load(id),
  },
} satisfies Resolvers;
