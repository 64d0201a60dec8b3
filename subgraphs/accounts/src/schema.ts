import { accountResolvers } from './account/account.resolvers.ts';
import { caseAssignmentResolvers } from './case-assignment/case-assignment.resolvers.ts';
import { coFundingResolvers } from './co-funding/co-funding.resolvers.ts';
import { decisionResolvers } from './decision/decision.resolvers.ts';
import { earmarkResolvers } from './earmark/earmark.resolvers.ts';
import { employmentResolvers } from './employment/employment.resolvers.ts';
import { expiryResolvers } from './expiry/expiry.resolvers.ts';
import { fundResolvers } from './fund/fund.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { leaveResolvers } from './leave/leave.resolvers.ts';
import { ledgerResolvers } from './ledger/ledger.resolvers.ts';
import { orderLifeResolvers } from './order/order-life.resolvers.ts';
import { orderResolvers } from './order/order.resolvers.ts';
import { paymentHoldResolvers } from './payment-hold/payment-hold.resolvers.ts';
import { ownShareResolvers } from './own-share/own-share.resolvers.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { policyResolvers } from './policy/policy.resolvers.ts';
import { projectionResolvers } from './projection/projection.resolvers.ts';
import { proofResolvers } from './proof/proof.resolvers.ts';
import { provisionResolvers } from './provision/provision.resolvers.ts';
import { quoteResolvers } from './quote/quote.resolvers.ts';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers.ts';
import { allocationResolvers } from './allocation/allocation.resolvers.ts';
import { coFundingResolvers } from './co-funding/co-funding.resolvers.ts';
import { earmarkResolvers } from './earmark/earmark.resolvers.ts';
import { topUpResolvers } from './top-up/top-up.resolvers.ts';
import { statementResolvers } from './statement/statement.resolvers.ts';
import { simulationResolvers } from './simulation/simulation.resolvers.ts';
import { statementResolvers } from './statement/statement.resolvers.ts';
import { topUpResolvers } from './top-up/top-up.resolvers.ts';

/** The resolvers of every feature, merged. */
export const resolvers = {
  ...personResolvers,
  ...proofResolvers,
  ...accountResolvers,
  ...fundResolvers,
  ...topUpResolvers,
  ...earmarkResolvers,
  ...coFundingResolvers,
  ...allocationResolvers,
  ...quoteResolvers,
  ...orderResolvers,
  ...orderLifeResolvers,
  ...decisionResolvers,
  ...paymentResolvers,
  ...paymentHoldResolvers,
  ...caseAssignmentResolvers,
  ...expiryResolvers,
  ...employmentResolvers,
  ...leaveResolvers,
  ...ownShareResolvers,
  ...policyResolvers,
  ...reconciliationResolvers,
  ...provisionResolvers,
  ...statementResolvers,
  ...projectionResolvers,
  ...simulationResolvers,
  LearningAccount: {
    ...accountResolvers.LearningAccount,
    ...expiryResolvers.LearningAccount,
    ...provisionResolvers.LearningAccount,
    ...statementResolvers.LearningAccount,
    ...projectionResolvers.LearningAccount,
  },
  EntitlementLot: {
    ...accountResolvers.EntitlementLot,
    ...topUpResolvers.EntitlementLot,
    ...earmarkResolvers.EntitlementLot,
  },
  Query: {
    ...simulationResolvers.Query,
    ...personResolvers.Query,
    ...proofResolvers.Query,
    ...fundResolvers.Query,
    ...topUpResolvers.Query,
    ...earmarkResolvers.Query,
    ...coFundingResolvers.Query,
    ...allocationResolvers.Query,
    ...ledgerResolvers.Query,
    ...reconciliationResolvers.Query,
    ...orderResolvers.Query,
    ...orderLifeResolvers.Query,
    ...paymentResolvers.Query,
    ...paymentHoldResolvers.Query,
    ...caseAssignmentResolvers.Query,
    ...employmentResolvers.Query,
    ...leaveResolvers.Query,
    ...policyResolvers.Query,
  },
  Mutation: {
    ...simulationResolvers.Mutation,
    ...fundResolvers.Mutation,
    ...topUpResolvers.Mutation,
    ...earmarkResolvers.Mutation,
    ...coFundingResolvers.Mutation,
    ...allocationResolvers.Mutation,
    ...orderResolvers.Mutation,
    ...reconciliationResolvers.Mutation,
    ...orderLifeResolvers.Mutation,
    ...paymentResolvers.Mutation,
    ...paymentHoldResolvers.Mutation,
    ...caseAssignmentResolvers.Mutation,
    ...employmentResolvers.Mutation,
    ...leaveResolvers.Mutation,
    ...ownShareResolvers.Mutation,
    ...policyResolvers.Mutation,
  },
  Person: {
    ...personResolvers.Person,
    ...leaveResolvers.Person,
  },
  FundingQuote: {
    ...quoteResolvers.FundingQuote,
    ...leaveResolvers.FundingQuote,
  },
  TrainingOrder: {
    ...orderResolvers.TrainingOrder,
    ...coFundingResolvers.TrainingOrder,
    ...orderLifeResolvers.TrainingOrder,
    ...leaveResolvers.TrainingOrder,
    ...ownShareResolvers.TrainingOrder,
  },
} satisfies Resolvers;
/** The resolvers of every feature; the schema takes each field from the one that has it. */
export const resolvers = [
  accountResolvers,
  caseAssignmentResolvers,
  coFundingResolvers,
  decisionResolvers,
  earmarkResolvers,
  employmentResolvers,
  expiryResolvers,
  fundResolvers,
  leaveResolvers,
  ledgerResolvers,
  orderLifeResolvers,
  orderResolvers,
  paymentHoldResolvers,
  paymentResolvers,
  personResolvers,
  policyResolvers,
  projectionResolvers,
  proofResolvers,
  provisionResolvers,
  quoteResolvers,
  reconciliationResolvers,
  simulationResolvers,
  statementResolvers,
  topUpResolvers,
] satisfies readonly Resolvers[];
