import type { Context } from '../context.ts';
import type { LabourForceStatus, Resolvers } from '../generated/graphql.ts';
import { listAccessLog } from '../case-assignment/list-access-log.ts';
import { listOrders } from '../order/list-orders.ts';
import { lookAtPerson } from './look-at-person.ts';
import type { Person } from './person.entity.ts';
import { reachesPerson, seesAccount } from './person.policy.ts';
import { openIdentity } from './sealed-identity.ts';

/** The person, when they are within the viewer's reach. */
async function personWithinReach(id: string, { loaders, viewer }: Context): Promise<Person | null> {
  const liveCases = new Set((await loaders.isLiveCase.load(id)) ? [id] : []);
  return reachesPerson(viewer, id, liveCases) ? loaders.personById.load(id) : null;
}

export const personResolvers = {
  Query: {
    me: (_root, _args, { loaders, viewer }) =>
      viewer.subject === null ? null : loaders.personById.load(viewer.subject),
    person: (_root, { id, purpose }, { db, viewer }) => lookAtPerson(db, viewer, id, purpose),
    internalPersonIdentity: async (_root, { personId }, { loaders, dataKey }) => {
      const sealed = await loaders.identityByPerson.load(personId);
      return sealed === null ? null : openIdentity(dataKey, sealed);
    },
  },
  Person: {
    __resolveReference: ({ id }, context: Context) => personWithinReach(id, context),
    labourForceStatus: async ({ id }, _args, { loaders }) =>
      ((await loaders.statusByPerson.load(id))?.value as LabourForceStatus | undefined) ?? null,
    account: ({ id }, _args, { loaders, viewer }) =>
      seesAccount(viewer, id) ? loaders.accountByPerson.load(id) : null,
    orders: async ({ id }, { states, ...page }, { reading }) =>
      listOrders(await reading.manager(), { personId: id }, states ?? null, page),
    openOrders: ({ id }, _args, { loaders }) => loaders.openOrdersByPerson.load(id),
    accessLog: async ({ id }, _args, { reading, viewer }) =>
      seesAccount(viewer, id) ? listAccessLog(await reading.manager(), id) : null,
  },
} satisfies Resolvers;
