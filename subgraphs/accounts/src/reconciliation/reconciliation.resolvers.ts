import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { importFunderFile } from './import-funder-file.ts';
import { listReconciled } from './list-reconciled.ts';
import { findReconciliation, listReconciliations } from './list-reconciliations.ts';

const orNull = (units: bigint | null, currency: string) => (units === null ? null : moneyOf(units, currency));

export const reconciliationResolvers = {
  Query: {
    reconciliation: async (_root, { id }, { reading, viewer }) =>
      findReconciliation(await reading.manager(), viewer, id),
    reconciliations: async (_root, { fundId, ...page }, { reading, viewer }) =>
      listReconciliations(await reading.manager(), viewer, fundId, page),
  },
  Mutation: {
    reconciliationImport: async (_root, { input }, { db, viewer }) =>
      payloadOf('reconciliation', await importFunderFile(db, viewer, input)),
  },
  Reconciliation: {
    fund: ({ fundId }, _args, { loaders }) => loaders.fundById.load(fundId),
    summary: async ({ id, fundId }, _args, { loaders }) => {
      const { currency } = await loaders.existingFund(fundId);
      const reconciled = await loaders.reconciledCounts.load(id);
      return (reconciled?.counts ?? []).map(({ theirs, ours, ...count }) => ({
        ...count,
        theirs: moneyOf(theirs, currency),
        ours: moneyOf(ours, currency),
      }));
    },
    payments: async (reconciliation, { outcome, ...page }, { loaders, reading }) => {
      const { currency } = await loaders.existingFund(reconciliation.fundId);
      const { edges, pageInfo } = await listReconciled(await reading.manager(), reconciliation, outcome, page);
      const shown = edges.map(({ node: { lineNumber, theirAmount, ourAmount, ...payment }, cursor }) => ({
        cursor,
        node: {
          ...payment,
          line: lineNumber,
          theirAmount: orNull(theirAmount, currency),
          ourAmount: orNull(ourAmount, currency),
        },
      }));
      return { edges: shown, pageInfo };
    },
  },
} satisfies Resolvers;
