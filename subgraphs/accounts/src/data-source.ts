import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import type { DataSource } from 'typeorm';
import { LearningAccountEntity } from './account/account.entity.ts';
import { AccessLogEntryEntity, CaseAssignmentEntity } from './case-assignment/case-assignment.entity.ts';
import { EmployerSizeEntity, EmploymentEntity } from './employment/employment.entity.ts';
import { FundEntity, FundPaymentEntity } from './fund/fund.entity.ts';
import { ExpiryNoticeEntity } from './expiry/expiry-notice.entity.ts';
import {
  LeaveCompensationEntity,
  LeaveReservationEntity,
  LeaveYearEntity,
  TimeAwayEntity,
} from './leave/leave.entity.ts';
import { LeaveRequestEntity } from './leave/leave-request.entity.ts';
import { DecisionExplanationEntity } from './decision/decision.entity.ts';
import { EntitlementLotEntity, ReservationEntity, ReservationLotEntity } from './ledger/ledger.entity.ts';
import { CreateLedger1764000100000 } from './migrations/1764000100000-CreateLedger.ts';
import { CreateLedgerOperations1764000200000 } from './migrations/1764000200000-CreateLedgerOperations.ts';
import { CreatePersonsAndAccounts1764000000000 } from './migrations/1764000000000-CreatePersonsAndAccounts.ts';
import { CreatePolicyAndOrders1764000300000 } from './migrations/1764000300000-CreatePolicyAndOrders.ts';
import { ExtendLedger1764000400000 } from './migrations/1764000400000-ExtendLedger.ts';
import { ExtendLedgerOperations1764000410000 } from './migrations/1764000410000-ExtendLedgerOperations.ts';
import { AuditEverySource1764000420000 } from './migrations/1764000420000-AuditEverySource.ts';
import { WidenOrderLifeCycle1764000430000 } from './migrations/1764000430000-WidenOrderLifeCycle.ts';
import { VersionPolicy1764000500000 } from './migrations/1764000500000-VersionPolicy.ts';
import { CreateLeave1764000700000 } from './migrations/1764000700000-CreateLeave.ts';
import { CreateLedgerChain1764000800000 } from './migrations/1764000800000-CreateLedgerChain.ts';
import { CreateBalanceAsOf1764000810000 } from './migrations/1764000810000-CreateBalanceAsOf.ts';
import { FundFunds1764000900000 } from './migrations/1764000900000-FundFunds.ts';
import { AwaitFunding1764001000000 } from './migrations/1764001000000-AwaitFunding.ts';
import { PayOwnShare1764001010000 } from './migrations/1764001010000-PayOwnShare.ts';
import { CreateExpiry1764000820000 } from './migrations/1764000820000-CreateExpiry.ts';
import { CreateReconciliation1764000830000 } from './migrations/1764000830000-CreateReconciliation.ts';
import { CreateAllocation1764000940000 } from './migrations/1764000940000-CreateAllocation.ts';
import { CreateCoFunding1764000930000 } from './migrations/1764000930000-CreateCoFunding.ts';
import { OfferEarmarks1764000920000 } from './migrations/1764000920000-OfferEarmarks.ts';
import { CreateTopUps1764000910000 } from './migrations/1764000910000-CreateTopUps.ts';
import { LetOrdersLapse1764001100000 } from './migrations/1764001100000-LetOrdersLapse.ts';
import { HoldPayments1764001120000 } from './migrations/1764001120000-HoldPayments.ts';
import { PayInTranches1764001110000 } from './migrations/1764001110000-PayInTranches.ts';
import { CounterProposalEntity } from './order/counter-proposal.entity.ts';
import { DelistingEntity } from './order/delisting.entity.ts';
import { OrderDisputeEntity } from './order/order-dispute.entity.ts';
import { CompileProvision1764000600000 } from './migrations/1764000600000-CompileProvision.ts';
import { RecoverPayments1764001130000 } from './migrations/1764001130000-RecoverPayments.ts';
import { TrainingOrderEntity } from './order/order.entity.ts';
import { PaymentHoldEntity } from './payment-hold/payment-hold.entity.ts';
import { PaymentEntity } from './payment/payment.entity.ts';
import { PaymentRunEntity, PayoutEntity } from './payment/payment-run.entity.ts';
import { OwnSharePaymentEntity } from './own-share/own-share-payment.entity.ts';
import { PersonEntity, PersonFactEntity, PersonIdentityEntity } from './person/person.entity.ts';
import { ConsultationRecordEntity, PolicyHistoryEntity } from './policy/consultation.entity.ts';
import { PolicyVersionEntity } from './policy/policy-version.entity.ts';
import { ProvisionWithheldEntity } from './provision/provision-withheld.entity.ts';
import { SimulationEntity } from './simulation/simulation.entity.ts';
import { LedgerDayEntity } from './proof/ledger-day.entity.ts';
import { ReconciliationEntity } from './reconciliation/reconciliation.entity.ts';
import {
  AllocationEntryEntity,
  AllocationSecretEntity,
  AllocationWindowEntity,
} from './allocation/allocation.entity.ts';
import { CoFundingRequestEntity } from './co-funding/co-funding.entity.ts';
import { EarmarkAnswerEntity, EarmarkEntity } from './earmark/earmark.entity.ts';
import { TopUpBatchEntity, TopUpEntity } from './top-up/top-up.entity.ts';

const entities = [
  PersonEntity,
  PersonIdentityEntity,
  PersonFactEntity,
  LearningAccountEntity,
  CaseAssignmentEntity,
  AccessLogEntryEntity,
  FundEntity,
  FundPaymentEntity,
  EarmarkEntity,
  EarmarkAnswerEntity,
  CoFundingRequestEntity,
  AllocationWindowEntity,
  AllocationSecretEntity,
  AllocationEntryEntity,
  TopUpBatchEntity,
  TopUpEntity,
  EntitlementLotEntity,
  ReservationEntity,
  ReservationLotEntity,
  TrainingOrderEntity,
  CounterProposalEntity,
  OrderDisputeEntity,
  DelistingEntity,
  DecisionExplanationEntity,
  PaymentEntity,
  PaymentRunEntity,
  PayoutEntity,
  PaymentHoldEntity,
  OwnSharePaymentEntity,
  PolicyVersionEntity,
  ConsultationRecordEntity,
  PolicyHistoryEntity,
  ProvisionWithheldEntity,
  SimulationEntity,
  LedgerDayEntity,
  ExpiryNoticeEntity,
  EmploymentEntity,
  EmployerSizeEntity,
  LeaveYearEntity,
  LeaveReservationEntity,
  LeaveRequestEntity,
  TimeAwayEntity,
  LeaveCompensationEntity,
  ReconciliationEntity,
];

const migrations = [
  CreatePersonsAndAccounts1764000000000,
  CreateLedger1764000100000,
  CreateLedgerOperations1764000200000,
  CreatePolicyAndOrders1764000300000,
  ExtendLedger1764000400000,
  ExtendLedgerOperations1764000410000,
  AuditEverySource1764000420000,
  WidenOrderLifeCycle1764000430000,
  VersionPolicy1764000500000,
  CreateLeave1764000700000,
  CreateLedgerChain1764000800000,
  CreateBalanceAsOf1764000810000,
  FundFunds1764000900000,
  AwaitFunding1764001000000,
  PayOwnShare1764001010000,
  CreateExpiry1764000820000,
  CreateReconciliation1764000830000,
  CreateTopUps1764000910000,
  LetOrdersLapse1764001100000,
  PayInTranches1764001110000,
  HoldPayments1764001120000,
  CompileProvision1764000600000,
  OfferEarmarks1764000920000,
  RecoverPayments1764001130000,
  CreateCoFunding1764000930000,
  CreateAllocation1764000940000,
];

/** The accounts subgraph's schema, reached with the rights of whoever the URL names. */
export const accountsDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({ url, schema: 'accounts', entities, migrations, ...(poolSize !== undefined && { poolSize }) });
