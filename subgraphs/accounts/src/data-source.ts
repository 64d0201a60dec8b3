import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import type { DataSource } from 'typeorm';
import { TimeAwayEntity } from './absence/time-away.entity.ts';
import { AccountFreezeEntity } from './account-freeze/account-freeze.entity.ts';
import { LearningAccountEntity } from './account/account.entity.ts';
import {
  AllocationEntryEntity,
  AllocationSecretEntity,
  AllocationWindowEntity,
} from './allocation/allocation.entity.ts';
import { AccessLogEntryEntity, CaseAssignmentEntity } from './case-assignment/case-assignment.entity.ts';
import { CoFundingRequestEntity } from './co-funding/co-funding.entity.ts';
import { CoverageDecisionEntity } from './state-of-coverage/state-of-coverage.entity.ts';
import { LedgerCorrectionEntity } from './correction/correction.entity.ts';
import { DecisionExplanationEntity } from './decision/decision.entity.ts';
import { EarmarkAnswerEntity, EarmarkEntity } from './earmark/earmark.entity.ts';
import { EmployerSizeEntity, EmploymentEntity } from './employment/employment.entity.ts';
import { ExpiryNoticeEntity } from './expiry/expiry-notice.entity.ts';
import { FundEntity, FundPaymentEntity } from './fund/fund.entity.ts';
import { LeaveRequestEntity } from './leave/leave-request.entity.ts';
import { LeaveCompensationEntity } from './leave/leave-compensation.entity.ts';
import { LeaveReservationEntity } from './leave/leave-reservation.entity.ts';
import { LeaveYearEntity } from './leave/leave.entity.ts';
import { EntitlementLotEntity, ReservationEntity, ReservationLotEntity } from './ledger/ledger.entity.ts';
import { CounterProposalEntity } from './order/counter-proposal.entity.ts';
import { DelistingEntity } from './order/delisting.entity.ts';
import { OrderDisputeEntity } from './order/order-dispute.entity.ts';
import { TrainingOrderEntity } from './order/order.entity.ts';
import { OwnSharePaymentEntity } from './own-share/own-share-payment.entity.ts';
import { PaymentHoldEntity } from './payment-hold/payment-hold.entity.ts';
import { PaymentRunEntity, PayoutEntity } from './payment/payment-run.entity.ts';
import { PaymentEntity } from './payment/payment.entity.ts';
import { PersonEntity, PersonFactEntity, PersonFactToldEntity, PersonIdentityEntity } from './person/person.entity.ts';
import { ConsultationRecordEntity, PolicyHistoryEntity } from './policy/consultation.entity.ts';
import { PolicyVersionEntity } from './policy/policy-version.entity.ts';
import { LedgerDayEntity } from './proof/ledger-day.entity.ts';
import { ProvisionWithheldEntity } from './provision/provision-withheld.entity.ts';
import { ReconciliationEntity } from './reconciliation/reconciliation.entity.ts';
import { SimulationEntity } from './simulation/simulation.entity.ts';
import { TopUpBatchEntity, TopUpEntity } from './top-up/top-up.entity.ts';
import { migrations } from './migrations.ts';

const entities = [
  TimeAwayEntity,
  AccountFreezeEntity,
  LearningAccountEntity,
  AllocationEntryEntity,
  AllocationSecretEntity,
  AllocationWindowEntity,
  AccessLogEntryEntity,
  CaseAssignmentEntity,
  CoFundingRequestEntity,
  CoverageDecisionEntity,
  LedgerCorrectionEntity,
  DecisionExplanationEntity,
  EarmarkAnswerEntity,
  EarmarkEntity,
  EmployerSizeEntity,
  EmploymentEntity,
  ExpiryNoticeEntity,
  FundEntity,
  FundPaymentEntity,
  LeaveRequestEntity,
  LeaveCompensationEntity,
  LeaveReservationEntity,
  LeaveYearEntity,
  EntitlementLotEntity,
  ReservationEntity,
  ReservationLotEntity,
  CounterProposalEntity,
  DelistingEntity,
  OrderDisputeEntity,
  TrainingOrderEntity,
  OwnSharePaymentEntity,
  PaymentHoldEntity,
  PaymentRunEntity,
  PayoutEntity,
  PaymentEntity,
  PersonEntity,
  PersonFactEntity,
  PersonFactToldEntity,
  PersonIdentityEntity,
  ConsultationRecordEntity,
  PolicyHistoryEntity,
  PolicyVersionEntity,
  LedgerDayEntity,
  ProvisionWithheldEntity,
  ReconciliationEntity,
  SimulationEntity,
  TopUpBatchEntity,
  TopUpEntity,
];

/** The accounts subgraph's schema, reached with the rights of whoever the URL names. */
export const accountsDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({ url, schema: 'accounts', entities, migrations, ...(poolSize !== undefined && { poolSize }) });
