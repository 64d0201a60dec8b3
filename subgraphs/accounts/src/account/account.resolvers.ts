import { moneyOf } from '@tessera/kit/money/money.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { EntitlementLot } from '../ledger/ledger.entity.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { explainCoverage } from '../state-of-coverage/explain-coverage.ts';
import { seesAccount } from '../person/person.policy.ts';
import { balanceAsOf, heldInAll, type BalanceAsOf } from './balance-as-of.ts';
import { shownBalance, type ShownBalance } from './balance.ts';
import { expiringOf } from './expiring-soon.ts';
import { explainGrant } from './explain-grant.ts';
import { listLots } from './list-lots.ts';
import { openAccount } from './open-account.ts';

type LotAmount = 'granted' | 'reserved' | 'settled';
const amountOf = (field: LotAmount) => (lot: EntitlementLot) => moneyOf(lot[field], lot.currency);

const heldFigure = (figure: Parameters<typeof heldInAll>[1]) => (balance: BalanceAsOf) =>
  moneyOf(heldInAll(balance.sources, figure), balance.currency);

const MOST_DAYS = 3_660;

const shown = (figure: 'available' | 'reserved' | 'spent') => (balance: ShownBalance) =>
  moneyOf(balance[figure], balance.currency);

const shownFields = {
  available: shown('available'),
  reserved: shown('reserved'),
  spent: shown('spent'),
  expiringSoon: async (balance: ShownBalance, { withinDays: days }: { withinDays: number }, { loaders }: Context) => {
    if (days < 0 || days > MOST_DAYS) throw new BadArgument(`From 0 to ${MOST_DAYS} days.`);
    const expiring = await loaders.expiringWithin.load({ accountId: balance.accountId, days });
    return moneyOf(expiringOf(expiring, balance), balance.currency);
  },
};

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
    balance: async (account, _args, { loaders }) =>
      shownBalance(account, (await loaders.balanceByAccount.load(account.id))?.sources ?? []),
    availableBySource: async (account, _args, { loaders }) =>
      ((await loaders.balanceByAccount.load(account.id))?.sources ?? []).map((amounts) => ({
        ...shownBalance(account, [amounts], amounts.source),
        source: amounts.source,
      })),
    lots: async ({ id }, { includeExhausted, ...page }, { reading }) =>
      listLots(await reading.manager(), id, page, includeExhausted),
    balanceAt: async (account, { day, knownAt }, { reading }) =>
      balanceAsOf(await reading.manager(), account, day, knownAt ?? null),
  },
  Balance: shownFields,
  SourceBalance: shownFields,
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
    available: ({ available, offered, currency }) => moneyOf(offered ? 0n : available, currency),
    offered: ({ available, offered, currency }) => moneyOf(offered ? available : 0n, currency),
    reserved: amountOf('reserved'),
    settled: amountOf('settled'),
    explanation: ({ grantReference, ...lot }) => explainGrant({ ...lot, reference: grantReference }),
  },
} satisfies Resolvers;
