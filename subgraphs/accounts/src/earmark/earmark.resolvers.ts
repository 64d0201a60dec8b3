import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { managesFund } from '../fund/fund.policy.ts';
import { answerEarmark } from './answer-earmark.ts';
import { defineEarmark } from './define-earmark.ts';
import { itemsByKind } from './earmark-items.ts';
import { listEarmarks } from './list-earmarks.ts';

const ANSWER_DAYS = 30; // where the client does not say

export const earmarkResolvers = {
  Query: {
    earmarks: async (_root, { fundId, ...page }, { loaders, reading, viewer }) => {
      const fund = await loaders.fundById.load(fundId);
      return fund !== null && managesFund(viewer, fund)
        ? listEarmarks(await reading.manager(), fundId, page)
        : emptyPage;
    },
  },
  Mutation: {
    earmarkDefine: async (_root, { input }, { db, viewer }) => {
      const {
        opportunityIds,
        providerIds,
        iscedF,
        skills,
        answerDays = ANSWER_DAYS,
        returnsOn = null,
        ...rest
      } = input;
      const items = {
        opportunityIds: opportunityIds ?? [],
        providerIds: providerIds ?? [],
        iscedF: iscedF ?? [],
        skills: skills ?? [],
      };
      return payloadOf('earmark', await defineEarmark(db, viewer, { ...rest, ...items, answerDays, returnsOn }));
    },
    earmarkAnswer: async (_root, { input: { lotId, answer } }, { db, viewer }) =>
      payloadOf(
        'lot',
        await answerEarmark(db, viewer, { lotId, answer: answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED' }),
      ),
  },
  Earmark: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    opportunities: ({ items }) => itemsByKind(items).opportunityIds.map((id) => ({ id })),
    providers: ({ items }) => itemsByKind(items).providerIds.map((id) => ({ id })),
    iscedF: ({ items }) => [...itemsByKind(items).iscedF],
    skills: ({ items }) => [...itemsByKind(items).skills],
    order: ({ orderId }, _args, { loaders }) => (orderId === null ? null : loaders.orderById.load(orderId)),
  },
  EntitlementLot: {
    earmark: ({ earmarkId }, _args, { loaders }) => (earmarkId === null ? null : loaders.earmarkById.load(earmarkId)),
    offer: async (lot, _args, { loaders }) => {
      if (lot.earmarkId === null) return null;
      if (lot.offered) return { state: 'OPEN', answerBy: (await loaders.answerDayByLot.load(lot))?.answerBy ?? null };
      return { state: (await loaders.answerByLot.load(lot))?.answer ?? 'ACCEPTED', answerBy: null };
    },
  },
} satisfies Resolvers;
