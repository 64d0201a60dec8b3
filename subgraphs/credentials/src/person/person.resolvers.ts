import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { credentialsOfPerson } from '../micro-credential/credentials-of-person.ts';
import { mayListCredentialsOf } from '../micro-credential/micro-credential.policy.ts';

export const personResolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    credentials: async ({ id }, page, { reading, viewer }) =>
      isUuid(id) && mayListCredentialsOf(viewer, id) ? credentialsOfPerson(await reading.manager(), id, page) : null,
  },
} satisfies Resolvers;
