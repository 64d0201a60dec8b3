import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { managesFund } from '../fund/fund.policy.ts';
import { approveTopUps, withdrawTopUps } from './approve-top-ups.ts';
import { giveTopUp } from './give-top-up.ts';
import { listTopUpBatches, listTopUps } from './list-top-ups.ts';
import { submitTopUpFile } from './submit-top-up-file.ts';
import type { TopUpBatch } from './top-up.entity.ts';

/** The batch, when it is of a fund that the viewer manages. */
async function batchWithinReach(id: string, { loaders, viewer }: Context): Promise<TopUpBatch | null> {
  const batch = await loaders.topUpBatchById.load(id);
  const fund = batch === null ? null : await loaders.fundById.load(batch.fundId);
  return fund !== null && managesFund(viewer, fund) ? batch : null;
}

interface LeftOut {
  readonly agreementReference?: string | null | undefined;
  readonly paymentReference?: string | null | undefined;
  readonly earmarkId?: string | null | undefined;
}

const orNull = <T extends LeftOut>({ agreementReference, paymentReference, earmarkId, ...rest }: T) => ({
  ...rest,
  agreementReference: agreementReference ?? null,
  paymentReference: paymentReference ?? null,
  earmarkId: earmarkId ?? null,
});

export const topUpResolvers = {
  Query: {
    topUpBatch: (_root, { id }, context) => batchWithinReach(id, context),
    topUpBatches: async (_root, { fundId, states, ...page }, { loaders, reading, viewer }) => {
      const fund = await loaders.fundById.load(fundId);
      return fund !== null && managesFund(viewer, fund)
        ? listTopUpBatches(await reading.manager(), fundId, states ?? null, page)
        : emptyPage;
    },
  },
  Mutation: {
    topUpGive: async (_root, { input }, { db, viewer }) =>
      payloadOf('topUp', await giveTopUp(db, viewer, orNull(input))),
    topUpBatchSubmit: async (_root, { input }, { db, viewer }) =>
      payloadOf('batch', await submitTopUpFile(db, viewer, orNull(input))),
    topUpBatchApprove: async (_root, { input }, { db, viewer }) =>
      payloadOf('batch', await approveTopUps(db, viewer, input)),
    topUpBatchWithdraw: async (_root, { input: { batchId } }, { db, viewer }) =>
      payloadOf('batch', await withdrawTopUps(db, viewer, batchId)),
  },
  EntitlementLot: {
    topUp: ({ explanation }) => (explanation.kind === 'TOP_UP' ? explanation.topUp : null),
  },
  TopUpBatch: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    total: async ({ fundId, total }, _args, { loaders }) =>
      moneyOf(total, (await loaders.existingFund(fundId)).currency),
    rows: async ({ id }, { states, ...page }, { reading }) =>
      listTopUps(await reading.manager(), id, states ?? null, page),
  },
  TopUp: {
    batch: async ({ batchId }, _args, { loaders }) => {
      const batch = await loaders.topUpBatchById.load(batchId);
      if (batch === null) throw new Error('a top-up names a batch that is not there');
      return batch;
    },
    amount: async ({ fundId, amount }, _args, { loaders }) =>
      amount === null ? null : moneyOf(amount, (await loaders.existingFund(fundId)).currency),
  },
} satisfies Resolvers;
