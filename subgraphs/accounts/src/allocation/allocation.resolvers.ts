import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { AllocationWindowEntity } from './allocation.entity.ts';
import { announceWindow } from './announce-window.ts';
import { enterDraw } from './enter-draw.ts';
import { listDrawn, listWindows } from './list-allocations.ts';

export const allocationResolvers = {
  Query: {
    allocationWindow: async (_root, { id }, { reading }) =>
      isUuid(id) ? (await reading.manager()).getRepository(AllocationWindowEntity).findOneBy({ id }) : null,
    allocationWindows: async (_root, page, { reading }) => listWindows(await reading.manager(), page),
  },
  Mutation: {
    allocationWindowAnnounce: async (_root, { input }, { db, viewer }) =>
      payloadOf('window', await announceWindow(db, viewer, { ...input, expiresOn: input.expiresOn ?? null })),
    allocationEnter: async (_root, { input: { windowId } }, { db, viewer }) =>
      payloadOf('entry', await enterDraw(db, viewer, windowId)),
  },
  AllocationWindow: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    amount: async ({ fundId, amount }, _args, { loaders }) =>
      moneyOf(amount, (await loaders.existingFund(fundId)).currency),
    state: async ({ id, state }, _args, { loaders }) =>
      state === 'ANNOUNCED' ? ((await loaders.announcedWindowState.load(id))?.state ?? state) : state,
    entries: async (window, page, { reading }) => listDrawn(await reading.manager(), window, page),
    myEntry: ({ id }, _args, { loaders }) => loaders.ownEntryByWindow.load(id),
  },
} satisfies Resolvers;
