import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { actsFor } from '@tessera/kit/identity/viewer.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { listCompensations } from '../leave/list-compensations.ts';
import { cancelPaymentRun } from './cancel-payment-run.ts';
import { executePaymentRun } from './execute-payment-run.ts';
import { listPaymentRuns, listPayments, listPayouts } from './list-payments.ts';
import { preparePaymentRun } from './prepare-payment-run.ts';

export const paymentResolvers = {
  Query: {
    providerPayments: async (_root, { organisationId, states, ...page }, { reading, viewer }) =>
      actsFor(viewer, organisationId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT')
        ? listPayments(await reading.manager(), { providerId: organisationId, states: states ?? null }, page)
        : emptyPage,
    payments: async (_root, { states, ...page }, { reading }) =>
      listPayments(await reading.manager(), { states: states ?? null }, page),
    paymentRuns: async (_root, page, { reading }) => listPaymentRuns(await reading.manager(), page),
  },
  Mutation: {
    paymentRunPrepare: async (_root, { input: { reference } }, { db, viewer }) =>
      payloadOf('run', await preparePaymentRun(db, viewer, reference)),
    paymentRunExecute: async (_root, { input: { reference } }, { db, viewer }) =>
      payloadOf('run', await executePaymentRun(db, viewer, reference)),
    paymentRunCancel: async (_root, { input }, { db, viewer }) =>
      payloadOf('run', await cancelPaymentRun(db, viewer, input)),
  },
  Payment: {
    provider: ({ providerId }) => ({ id: providerId }),
    amount: ({ amount, currency }) => moneyOf(amount, currency),
    recovered: ({ recovered, currency }) => moneyOf(recovered, currency),
    runReference: async ({ runId }, _args, { loaders }) =>
      runId === null ? null : ((await loaders.paymentRunById.load(runId))?.reference ?? null),
  },
  PaymentRun: {
    payments: async ({ id: runId }, page, { reading }) =>
      listPayments(await reading.manager(), { runId, states: null }, page),
    leaveCompensations: async ({ id: runId }, page, { reading }) =>
      listCompensations(await reading.manager(), { states: null, runId }, page),
    payouts: async ({ id }, page, { reading }) => listPayouts(await reading.manager(), id, page),
  },
  Payout: {
    provider: ({ providerId }) => ({ id: providerId }),
    gross: ({ gross, currency }) => moneyOf(gross, currency),
    deducted: ({ deducted, currency }) => moneyOf(deducted, currency),
    netted: ({ netted, currency }) => moneyOf(netted, currency),
    paid: ({ paid, currency }) => moneyOf(paid, currency),
  },
} satisfies Resolvers;
