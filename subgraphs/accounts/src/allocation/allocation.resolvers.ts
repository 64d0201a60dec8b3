import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { AllocationState, Resolvers } from '../generated/graphql.ts';
import { AllocationEntryEntity, AllocationWindowEntity } from './allocation.entity.ts';
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
    state: async ({ id, state }, _args, { reading }) => {
      if (state !== 'ANNOUNCED') return state;
      const [row] = await (
        await reading.manager()
      ).query<{ state: AllocationState }[]>(
        `select case when scheme_now() < opens_at then 'ANNOUNCED' when scheme_now() < closes_at then 'OPEN' else 'CLOSED' end as state from allocation_window where id = $1`,
        [id],
      );
      return row?.state ?? state;
    },
    entries: (window, page, { db }) => listDrawn(db, window, page),
    myEntry: async ({ id }, _args, { reading, viewer }) =>
      viewer.subject === null
        ? null
        : (await reading.manager())
            .getRepository(AllocationEntryEntity)
            .findOneBy({ windowId: id, personId: viewer.subject }),
  },
} satisfies Resolvers;
