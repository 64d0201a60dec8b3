import { absenceResolvers } from './absence/absence.resolvers.ts';
import { accountFreezeResolvers } from './account-freeze/account-freeze.resolvers.ts';
import { accountResolvers } from './account/account.resolvers.ts';
import { allocationResolvers } from './allocation/allocation.resolvers.ts';
import { caseAssignmentResolvers } from './case-assignment/case-assignment.resolvers.ts';
import { coFundingResolvers } from './co-funding/co-funding.resolvers.ts';
import { coverageResolvers } from './state-of-coverage/state-of-coverage.resolvers.ts';
import { correctionResolvers } from './correction/correction.resolvers.ts';
import { decisionResolvers } from './decision/decision.resolvers.ts';
import { earmarkResolvers } from './earmark/earmark.resolvers.ts';
import { employmentResolvers } from './employment/employment.resolvers.ts';
import { expiryResolvers } from './expiry/expiry.resolvers.ts';
import { fundResolvers } from './fund/fund.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { inspectionResolvers } from './inspection/inspection.resolvers.ts';
import { leaveResolvers } from './leave/leave.resolvers.ts';
import { ledgerResolvers } from './ledger/ledger.resolvers.ts';
import { orderFundingResolvers } from './order/order-funding.resolvers.ts';
import { orderLifeResolvers } from './order/order-life.resolvers.ts';
import { orderResolvers } from './order/order.resolvers.ts';
import { ownShareResolvers } from './own-share/own-share.resolvers.ts';
import { paymentHoldResolvers } from './payment-hold/payment-hold.resolvers.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { policyResolvers } from './policy/policy.resolvers.ts';
import { projectionResolvers } from './projection/projection.resolvers.ts';
import { proofResolvers } from './proof/proof.resolvers.ts';
import { provisionResolvers } from './provision/provision.resolvers.ts';
import { quoteResolvers } from './quote/quote.resolvers.ts';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers.ts';
import { simulationResolvers } from './simulation/simulation.resolvers.ts';
import { statementResolvers } from './statement/statement.resolvers.ts';
import { topUpResolvers } from './top-up/top-up.resolvers.ts';

/** The resolvers of every feature; the schema takes each field from the one that has it. */
export const resolvers = [
  absenceResolvers,
  accountFreezeResolvers,
  accountResolvers,
  allocationResolvers,
  caseAssignmentResolvers,
  coFundingResolvers,
  coverageResolvers,
  correctionResolvers,
  decisionResolvers,
  earmarkResolvers,
  employmentResolvers,
  expiryResolvers,
  fundResolvers,
  inspectionResolvers,
  leaveResolvers,
  ledgerResolvers,
  orderFundingResolvers,
  orderLifeResolvers,
  orderResolvers,
  ownShareResolvers,
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
