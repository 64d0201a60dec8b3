import { CreatePersonsAndAccounts1764000000000 } from './migrations/1764000000000-CreatePersonsAndAccounts.ts';
import { CreateLedger1764000100000 } from './migrations/1764000100000-CreateLedger.ts';
import { CreateLedgerOperations1764000200000 } from './migrations/1764000200000-CreateLedgerOperations.ts';
import { CreatePolicyAndOrders1764000300000 } from './migrations/1764000300000-CreatePolicyAndOrders.ts';
import { ExtendLedger1764000400000 } from './migrations/1764000400000-ExtendLedger.ts';
import { ExtendLedgerOperations1764000410000 } from './migrations/1764000410000-ExtendLedgerOperations.ts';
import { AuditEverySource1764000420000 } from './migrations/1764000420000-AuditEverySource.ts';
import { WidenOrderLifeCycle1764000430000 } from './migrations/1764000430000-WidenOrderLifeCycle.ts';
import { VersionPolicy1764000500000 } from './migrations/1764000500000-VersionPolicy.ts';
import { CompileProvision1764000600000 } from './migrations/1764000600000-CompileProvision.ts';
import { CreateLeave1764000700000 } from './migrations/1764000700000-CreateLeave.ts';
import { CreateLedgerChain1764000800000 } from './migrations/1764000800000-CreateLedgerChain.ts';
import { CreateBalanceAsOf1764000810000 } from './migrations/1764000810000-CreateBalanceAsOf.ts';
import { CreateExpiry1764000820000 } from './migrations/1764000820000-CreateExpiry.ts';
import { CreateReconciliation1764000830000 } from './migrations/1764000830000-CreateReconciliation.ts';
import { FundFunds1764000900000 } from './migrations/1764000900000-FundFunds.ts';
import { CreateTopUps1764000910000 } from './migrations/1764000910000-CreateTopUps.ts';
import { OfferEarmarks1764000920000 } from './migrations/1764000920000-OfferEarmarks.ts';
import { CreateCoFunding1764000930000 } from './migrations/1764000930000-CreateCoFunding.ts';
import { CreateAllocation1764000940000 } from './migrations/1764000940000-CreateAllocation.ts';
import { AwaitFunding1764001000000 } from './migrations/1764001000000-AwaitFunding.ts';
import { PayOwnShare1764001010000 } from './migrations/1764001010000-PayOwnShare.ts';
import { LetOrdersLapse1764001100000 } from './migrations/1764001100000-LetOrdersLapse.ts';
import { PayInTranches1764001110000 } from './migrations/1764001110000-PayInTranches.ts';
import { HoldPayments1764001120000 } from './migrations/1764001120000-HoldPayments.ts';
import { RecoverPayments1764001130000 } from './migrations/1764001130000-RecoverPayments.ts';
import { ExpireBeforeReturning1764001200000 } from './migrations/1764001200000-ExpireBeforeReturning.ts';
import { ReachAccountOnce1764001210000 } from './migrations/1764001210000-ReachAccountOnce.ts';
import { TellWhoReports1764001300000 } from './migrations/1764001300000-TellWhoReports.ts';
import { LetNoOrderWait1764001310000 } from './migrations/1764001310000-LetNoOrderWait.ts';
import { KeepPlacesForOne1764001320000 } from './migrations/1764001320000-KeepPlacesForOne.ts';
import { NameCauseOfReturn1764001330000 } from './migrations/1764001330000-NameCauseOfReturn.ts';
import { SayWhyDelisted1764001400000 } from './migrations/1764001400000-SayWhyDelisted.ts';
import { DecideDisputesWithOrders1764001410000 } from './migrations/1764001410000-DecideDisputesWithOrders.ts';
import { CancelPaymentRuns1764001420000 } from './migrations/1764001420000-CancelPaymentRuns.ts';
import { KeepAbsencesToTheirEmployer1764001500000 } from './migrations/1764001500000-KeepAbsencesToTheirEmployer.ts';
import { EndLeaveWithItsCourse1764001510000 } from './migrations/1764001510000-EndLeaveWithItsCourse.ts';
import { AccrueFromTheStart1764001520000 } from './migrations/1764001520000-AccrueFromTheStart.ts';
import { FindLiveLeave1764001530000 } from './migrations/1764001530000-FindLiveLeave.ts';
import { EnterScheme1764001600000 } from './migrations/1764001600000-EnterScheme.ts';
import { LetAccountsRest1764001610000 } from './migrations/1764001610000-LetAccountsRest.ts';
import { FreezeAccounts1764001620000 } from './migrations/1764001620000-FreezeAccounts.ts';
import { GuardTopUps1764001700000 } from './migrations/1764001700000-GuardTopUps.ts';
import { NameFunderKind1764001710000 } from './migrations/1764001710000-NameFunderKind.ts';
import { NameSectorOfFund1764001720000 } from './migrations/1764001720000-NameSectorOfFund.ts';
import { CorrectErrors1764001730000 } from './migrations/1764001730000-CorrectErrors.ts';
import { PassPlacesOn1764001740000 } from './migrations/1764001740000-PassPlacesOn.ts';
import { HearBothSides1764001800000 } from './migrations/1764001800000-HearBothSides.ts';
import { CorrectProvision1764001810000 } from './migrations/1764001810000-CorrectProvision.ts';
import { TellInTime1764001820000 } from './migrations/1764001820000-TellInTime.ts';
import { PassOverOneAccount1764001830000 } from './migrations/1764001830000-PassOverOneAccount.ts';
import { PayLeave1764001950000 } from './migrations/1764001950000-PayLeave.ts';

/** Every migration of the accounts schema, in the order in which they run. */
export const migrations = [
  CreatePersonsAndAccounts1764000000000,
  CreateLedger1764000100000,
  CreateLedgerOperations1764000200000,
  CreatePolicyAndOrders1764000300000,
  ExtendLedger1764000400000,
  ExtendLedgerOperations1764000410000,
  AuditEverySource1764000420000,
  WidenOrderLifeCycle1764000430000,
  VersionPolicy1764000500000,
  CompileProvision1764000600000,
  CreateLeave1764000700000,
  CreateLedgerChain1764000800000,
  CreateBalanceAsOf1764000810000,
  CreateExpiry1764000820000,
  CreateReconciliation1764000830000,
  FundFunds1764000900000,
  CreateTopUps1764000910000,
  OfferEarmarks1764000920000,
  CreateCoFunding1764000930000,
  CreateAllocation1764000940000,
  AwaitFunding1764001000000,
  PayOwnShare1764001010000,
  LetOrdersLapse1764001100000,
  PayInTranches1764001110000,
  HoldPayments1764001120000,
  RecoverPayments1764001130000,
  ExpireBeforeReturning1764001200000,
  ReachAccountOnce1764001210000,
  TellWhoReports1764001300000,
  LetNoOrderWait1764001310000,
  KeepPlacesForOne1764001320000,
  NameCauseOfReturn1764001330000,
  SayWhyDelisted1764001400000,
  DecideDisputesWithOrders1764001410000,
  CancelPaymentRuns1764001420000,
  KeepAbsencesToTheirEmployer1764001500000,
  EndLeaveWithItsCourse1764001510000,
  AccrueFromTheStart1764001520000,
  FindLiveLeave1764001530000,
  EnterScheme1764001600000,
  LetAccountsRest1764001610000,
  FreezeAccounts1764001620000,
  GuardTopUps1764001700000,
  NameFunderKind1764001710000,
  NameSectorOfFund1764001720000,
  CorrectErrors1764001730000,
  PassPlacesOn1764001740000,
  HearBothSides1764001800000,
  CorrectProvision1764001810000,
  TellInTime1764001820000,
  PassOverOneAccount1764001830000,
  PayLeave1764001950000,
];
