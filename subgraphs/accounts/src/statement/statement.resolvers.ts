import { moneyOf } from '@tessera/kit/money/money.ts';
import type { HeldOfSource } from '../account/balance-as-of.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { listMovements } from './numbered-movement.ts';
import { stateAccount } from './state-account.ts';
import { documentOf } from './statement-document.ts';
import { wordsOf } from './statement-movement.ts';

const sideOf = (side: readonly HeldOfSource[], currency: string) =>
  side.map(({ source, available, reserved, spent }) => ({
    source,
    available: moneyOf(available, currency),
    reserved: moneyOf(reserved, currency),
    spent: moneyOf(spent, currency),
  }));

export const statementResolvers = {
  LearningAccount: {
    statement: async (account, { from, to }, { reading }) => stateAccount(await reading.manager(), account, from, to),
  },
  AccountStatement: {
    opening: ({ opening, currency }) => sideOf(opening, currency),
    closing: ({ closing, currency }) => sideOf(closing, currency),
    movements: (statement, page) => listMovements(statement, page),
    document: (statement, { format }) => documentOf(statement, format),
  },
  StatementMovement: {
    text: (movement) => wordsOf(movement),
    amount: ({ amount, currency }) => moneyOf(amount, currency),
    available: ({ changes, currency }) => moneyOf(changes.available, currency),
    reserved: ({ changes, currency }) => moneyOf(changes.reserved, currency),
    spent: ({ changes, currency }) => moneyOf(changes.spent, currency),
    fund: ({ fundId }, _args, { loaders }) => (fundId === null ? null : loaders.fundById.load(fundId)),
    order: ({ orderId }, _args, { loaders }) => (orderId === null ? null : loaders.orderById.load(orderId)),
  },
} satisfies Resolvers;
