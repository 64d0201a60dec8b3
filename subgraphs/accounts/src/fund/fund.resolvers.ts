import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { confirmPayment } from './confirm-payment.ts';
import { createFund } from './create-fund.ts';
import { findFund } from './find-fund.ts';
import { seesFundMoney } from './fund.policy.ts';
import { listFunds } from './list-funds.ts';
import { setBudget } from './set-budget.ts';

const GRACE = 30; // days, where the client does not say

export const fundResolvers = {
  Query: {
    fund: async (_root, { id }, { reading, viewer }) => {
      const found = await findFund(await reading.manager(), id, (fund) => seesFundMoney(viewer, fund));
      return 'refusal' in found ? null : found.fund;
    },
    funds: async (_root, { organisationId, ...page }, { reading, viewer }) =>
      listFunds(await reading.manager(), viewer, organisationId, page),
  },
  Mutation: {
    fundCreate: async (_root, { input }, { db, registry, viewer, requestId }) => {
      const {
        source: kind,
        refundGraceDays = GRACE,
        euProgramme = null,
        euOperation = null,
        sector = null,
        ...rest
      } = input;
      return payloadOf(
        'fund',
        await createFund({ db, registry }, viewer, {
          ...rest,
          kind,
          refundGraceDays,
          euProgramme,
          euOperation,
          sector,
          requestId,
        }),
      );
    },
    fundBudgetSet: async (_root, { input: { fundId, budget } }, { db, viewer }) =>
      payloadOf('fund', await setBudget(db, viewer, { fundId, budget: budget ?? null })),
    fundPaymentConfirm: async (_root, { input }, { db, viewer }) =>
      payloadOf('fund', await confirmPayment(db, viewer, input)),
  },
  Fund: {
    __resolveReference: ({ id }, { loaders }: Context) => loaders.fundById.load(id),
    source: ({ kind }) => kind,
    funder: ({ organisationId }) => ({ id: organisationId }),
    money: async (fund, _args, { loaders, viewer }) => {
      if (!seesFundMoney(viewer, fund)) return null;
      const money = await loaders.moneyByFund.load(fund.id);
      const { available, committed, budget } = money ?? { available: 0n, committed: 0n, budget: null };
      const amount = (units: bigint) => moneyOf(units, fund.currency);
      return {
        paidIn: amount(available + committed),
        available: amount(available),
        committed: amount(committed),
        budget: budget === null ? null : amount(budget),
        remaining: budget === null ? null : amount(budget - committed),
      };
    },
  },
} satisfies Resolvers;
