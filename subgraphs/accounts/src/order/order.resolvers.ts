import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { actsFor } from '@tessera/kit/identity/viewer.ts';
import { openIdentity } from '../person/sealed-identity.ts';
import { cancelOrder } from './cancel-order.ts';
import { listOrders } from './list-orders.ts';
import type { TrainingOrder } from './order.entity.ts';
import { holdsOrder, seesOrder, seesParticipant } from './order.policy.ts';
import { placeOrder } from './place-order.ts';
import { confirmServiceDelivered, declareServiceDelivered, reportStart } from './step-order.ts';

/** The order, when it is within the viewer's reach. */
async function orderWithinReach(id: string, { loaders, viewer }: Context): Promise<TrainingOrder | null> {
  const order = await loaders.orderById.load(id);
  if (order === null) return null;
  const liveCases = new Set((await loaders.isLiveCase.load(order.personId)) ? [order.personId] : []);
  return seesOrder(viewer, order, liveCases) ? order : null;
}

const priceOf = ({ price, currency }: TrainingOrder) => moneyOf(price, currency);

export const orderResolvers = {
  Query: {
    order: (_root, { id }, context) => orderWithinReach(id, context),
    providerOrders: async (_root, { organisationId, states, ...page }, { reading, viewer }) =>
      actsFor(viewer, organisationId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT')
        ? listOrders(await reading.manager(), { providerId: organisationId }, states ?? null, page)
        : emptyPage,
    internalOrder: (_root, { orderId }, { loaders }) => loaders.orderById.load(orderId),
  },
  Mutation: {
    orderPlace: async (_root, { input }, { db, registry, quotes, viewer, requestId }) =>
      payloadOf(
        'order',
        await placeOrder({ db, registry, quotes }, { ...input, personId: viewer.subject ?? '', requestId }),
      ),
    orderStartReport: async (_root, { input: { orderId, startedOn } }, { db, viewer }) =>
      payloadOf('order', await reportStart(db, viewer, orderId, startedOn)),
    orderServiceDeliveredDeclare: async (_root, { input: { orderId, deliveredOn } }, { db, viewer }) =>
      payloadOf('order', await declareServiceDelivered(db, viewer, orderId, deliveredOn)),
    orderServiceDeliveredConfirm: async (_root, { input: { orderId } }, { db, viewer }) =>
      payloadOf('order', await confirmServiceDelivered(db, viewer, orderId)),
    orderCancel: async (_root, { input: { orderId } }, { db, viewer }) =>
      payloadOf('order', await cancelOrder(db, viewer, orderId)),
  },
  TrainingOrder: {
    __resolveReference: ({ id }, context: Context) => orderWithinReach(id, context),
    price: priceOf,
    session: ({ sessionId }) => ({ id: sessionId }),
    provider: ({ providerId }) => ({ id: providerId }),
    money: async (order, _args, { loaders, viewer }) => {
      if (!holdsOrder(viewer, order)) return null;
      const { currency, price, state } = order;
      const held = await loaders.reservationByOrder.load(order);
      const amount = (part: 'reserved' | 'settled' | 'released' | 'refunded') => moneyOf(held?.[part] ?? 0n, currency);
      const awaited = held !== null && state === 'AWAITING_FUNDING' ? price - held.reserved - held.ownHeld : 0n;
      return {
        own: moneyOf(held === null ? 0n : held.ownHeld + held.ownSettled, currency),
        awaited: moneyOf(awaited, currency),
        reserved: amount('reserved'),
        settled: amount('settled'),
        released: amount('released'),
        refunded: amount('refunded'),
      };
    },
    participant: async (order, _args, { loaders, viewer, dataKey }) => {
      if (!seesParticipant(viewer, order)) return null;
      const sealed = await loaders.identityByPerson.load(order.personId);
      return sealed === null ? null : openIdentity(dataKey, sealed);
    },
  },
  QuoteChanged: {
    newQuote: async ({ newQuote }, _args, { quotes }) => {
      const quote = await quotes.open(newQuote);
      if (quote === null) throw new Error('a quote of ours does not open');
      return quote;
    },
  },
} satisfies Resolvers;
