import { moneyOf } from '@tessera/kit/money/money.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { decideCorrection } from './decide-correction.ts';
import { listCorrections } from './list-corrections.ts';
import { proposeCorrection } from './propose-correction.ts';

export const correctionResolvers = {
  Query: {
    ledgerCorrections: async (_root, { fundId, ...page }, { reading }) =>
      listCorrections(await reading.manager(), fundId, page),
  },
  Mutation: {
    fundPaymentCorrectionPropose: async (_root, { input }, { db, viewer }) => {
      const { fundId, paymentReference, reason, idempotencyKey } = input;
      return payloadOf(
        'correction',
        await proposeCorrection(db, viewer, { error: { fundId, paymentReference }, reason, idempotencyKey }),
      );
    },
    topUpCorrectionPropose: async (_root, { input }, { db, viewer }) => {
      const { batchId, rowNumber, reason, idempotencyKey } = input;
      return payloadOf(
        'correction',
        await proposeCorrection(db, viewer, { error: { batchId, rowNumber }, reason, idempotencyKey }),
      );
    },
    ledgerCorrectionDecide: async (_root, { input }, { db, viewer }) =>
      payloadOf('correction', await decideCorrection(db, viewer, input)),
  },
  LedgerCorrection: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    amount: ({ amount, currency }) => (amount === null ? null : moneyOf(amount, currency)),
  },
} satisfies Resolvers;
