import { moneyOf } from '@tessera/kit/money/money.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { EntitlementLot } from '../ledger/ledger.entity.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { explainCoverage } from '../state-of-coverage/explain-coverage.ts';
import { seesAccount } from '../person/person.policy.ts';
import { balanceAsOf, heldInAll, type BalanceAsOf } from './balance-as-of.ts';
import { totalOf } from './balance.ts';
import { explainGrant } from './explain-grant.ts';
import { listLots } from './list-lots.ts';
import { openAccount } from './open-account.ts';

type LotAmount = 'granted' | 'available' | 'reserved' | 'settled';
const amountOf = (field: LotAmount) => (lot: EntitlementLot) => moneyOf(lot[field], lot.currency);

const heldFigure = (figure: Parameters<typeof heldInAll>[1]) => (balance: BalanceAsOf) =>
  moneyOf(heldInAll(balance.sources, figure), balance.currency);

export const accountResolvers = {
  Mutation: {
    accountOpen: async (_root, { input: { personId } }, { db, viewer }) =>
      payloadOf('account', await openAccount(db, viewer, personId)),
  },
  AccountNotAvailable: {
    explanation: ({ decision }) => explainCoverage(decision),
  },
  LearningAccount: {
    __resolveReference: async ({ id }, { loaders, viewer }: Context) => {
      const account = await loaders.accountById.load(id);
      return account !== null && seesAccount(viewer, account.personId) ? account : null;
    },
    balance: async ({ id, currency }, _args, { loaders }) => {
      const balance = await loaders.balanceByAccount.load(id);
      const total = (figure: Parameters<typeof totalOf>[1]) =>
        moneyOf(balance === null ? 0n : totalOf(balance, figure), currency);
      return {
        available: total('available'),
        reserved: total('reserved'),
        spent: total('spent'),
        expiringSoon: total('expiringSoon'),
      };
    },
    availableBySource: async ({ id, currency }, _args, { loaders }) =>
      (await loaders.balanceByAccount.load(id))?.sources.map(({ source, available }) => ({
        source,
        available: moneyOf(available, currency),
      })) ?? [],
    lots: async ({ id }, { includeExhausted, ...page }, { reading }) =>
      listLots(await reading.manager(), id, page, includeExhausted),
    balanceAt: async (account, { day, knownAt }, { reading }) =>
      balanceAsOf(await reading.manager(), account, day, knownAt ?? null),
  },
  BalanceAt: {
    available: heldFigure('available'),
    reserved: heldFigure('reserved'),
    spent: heldFigure('spent'),
    sources: ({ sources, currency }) =>
      sources.map(({ source, available, reserved, spent }) => ({
        source,
        available: moneyOf(available, currency),
        reserved: moneyOf(reserved, currency),
        spent: moneyOf(spent, currency),
      })),
  },
  EntitlementLot: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    granted: amountOf('granted'),
    available: amountOf('available'),
    reserved: amountOf('reserved'),
    settled: amountOf('settled'),
    explanation: ({ grantReference, ...lot }) => explainGrant({ ...lot, reference: grantReference }),
  },
} satisfies Resolvers;
