import { connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { heldInAll } from '../account/balance-as-of.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { projectAccount, type AccountProjection } from './project-account.ts';

const figureOf = (figure: Parameters<typeof heldInAll>[1]) => (projection: AccountProjection) =>
  moneyOf(heldInAll(projection.sources, figure), projection.currency);

export const projectionResolvers = {
  LearningAccount: {
    projection: async (account, { to }, { reading }) => projectAccount(await reading.manager(), account, to),
  },
  AccountProjection: {
    available: figureOf('available'),
    reserved: figureOf('reserved'),
    spent: figureOf('spent'),
    sources: ({ sources, currency }) =>
      sources.map(({ source, available, reserved, spent }) => ({
        source,
        available: moneyOf(available, currency),
        reserved: moneyOf(reserved, currency),
        spent: moneyOf(spent, currency),
      })),
    steps: ({ steps, currency }, page) => {
      const size = pageSize(page);
      const first = Number(keyAfter(page, /^\d{1,6}$/) ?? -1) + 1;
      const shown = steps.slice(first, first + size + 1).map(({ amount, ruleId, policyVersionId, ...step }, index) => ({
        ...step,
        amount: moneyOf(amount, currency),
        rule: ruleId,
        policyVersion: policyVersionId,
        number: first + index,
      }));
      return connectionOf(shown, size, ({ number }) => String(number));
    },
  },
} satisfies Resolvers;
