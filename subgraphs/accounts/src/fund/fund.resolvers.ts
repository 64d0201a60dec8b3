import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';

export const fundResolvers = {
  Fund: {
    __resolveReference: ({ id }, { loaders }: Context) => loaders.fundById.load(id),
    source: ({ kind }) => kind,
    funder: ({ organisationId }) => ({ id: organisationId }),
  },
} satisfies Resolvers;
