import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { actsFor } from '@tessera/kit/identity/viewer.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { approveRecovery, decideHold, stateOnHold } from './decide-hold.ts';
import { listHolds } from './list-holds.ts';
import { placeHold } from './place-hold.ts';

export const paymentHoldResolvers = {
  Query: {
    providerPaymentHolds: async (_root, { organisationId, ...page }, { reading, viewer }) =>
      actsFor(viewer, organisationId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT')
        ? listHolds(await reading.manager(), { providerId: organisationId }, null, page)
        : emptyPage,
    paymentHolds: async (_root, { states, ...page }, { reading }) =>
      listHolds(await reading.manager(), {}, states ?? null, page),
  },
  Mutation: {
    paymentHoldPlace: async (_root, { input }, { db, viewer }) =>
      payloadOf(
        'hold',
        await placeHold(db, viewer, { ...input, orderId: input.orderId ?? null, providerId: input.providerId ?? null }),
      ),
    paymentHoldStatementGive: async (_root, { input: { holdId, statement } }, { db, viewer }) =>
      payloadOf('hold', await stateOnHold(db, viewer, holdId, statement)),
    paymentHoldDecide: async (_root, { input }, { db, viewer }) =>
      payloadOf('hold', await decideHold(db, viewer, { ...input, keptHundredths: input.keptHundredths ?? 0 })),
    paymentHoldRecoveryApprove: async (_root, { input: { holdId } }, { db, viewer }) =>
      payloadOf('hold', await approveRecovery(db, viewer, holdId)),
  },
  PaymentHold: {
    provider: ({ providerId }) => ({ id: providerId }),
    decisions: async ({ id }, _args, { loaders }) => [...(await loaders.decisionsByHold.load(id))],
  },
} satisfies Resolvers;
