import type { Resolvers } from '../generated/graphql.ts';
import { connectionOfHits } from '../search/ranked-page.ts';
import { searchOrganisations } from './search-organisations.ts';

export const organisationResolvers = {
  Query: {
    organisation: (_root, { id }, { loaders }) => loaders.organisation.load(id),
    internalOrganisation: (_root, { id }, { loaders }) => loaders.organisation.load(id),
    organisations: async (_root, search, { reading, loaders }) => {
      const hits = await searchOrganisations(await reading.manager(), search);
      return connectionOfHits(hits, (key) => loaders.organisation.load(key), search);
    },
  },
  Organisation: {
    __resolveReference: ({ id }, { loaders }) => loaders.organisation.load(id),
  },
} satisfies Resolvers;
