// Written by `pnpm generate` from the subgraph's schema and codegen-mappers.json; changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Person as PersonSource } from '../person/person.entity.ts';
import type { LearningAccount as LearningAccountSource } from '../account/account.entity.ts';
import type { Simulation as SimulationSource } from '../simulation/simulation.entity.ts';
import type { AnnualProvision as AnnualProvisionSource } from '../provision/annual-provision.ts';
import type { EntitlementLot as EntitlementLotSource } from '../ledger/ledger.entity.ts';
import type { Fund as FundSource } from '../fund/fund.entity.ts';
import type { FundingQuote as FundingQuoteSource, FundingLine as FundingLineSource } from '../quote/funding-quote.ts';
import type { FundingAlternative as FundingAlternativeSource } from '../quote/alternatives.ts';
import type { TrainingOrder as TrainingOrderSource } from '../order/order.entity.ts';
import type { SessionReference } from '../quote/session-reference.ts';
import type { OwnSharePayment as OwnSharePaymentSource } from '../own-share/own-share-payment.entity.ts';
import type { QuoteChanged as QuoteChangedSource } from '../order/order-refusal.ts';
import type {
  AccessLogEntry as AccessLogEntrySource,
  CaseAssignment as CaseAssignmentSource,
} from '../case-assignment/case-assignment.entity.ts';
import type { ShownBalance } from '../account/balance.ts';
import type { BalanceAsOf } from '../account/balance-as-of.ts';
import type { ExpiryNotice as ExpiryNoticeSource } from '../expiry/expiry-notice.entity.ts';
import type { Reconciliation as ReconciliationSource } from '../reconciliation/reconciliation.entity.ts';
import type { AccountStatement as AccountStatementSource } from '../statement/state-account.ts';
import type { NumberedMovement } from '../statement/numbered-movement.ts';
import type { AccountProjection as AccountProjectionSource } from '../projection/project-account.ts';
import type { InspectedLine as InspectedLineSource } from '../inspection/inspect-journal.ts';
import type { LedgerCorrection as LedgerCorrectionSource } from '../correction/correction.entity.ts';
import type { LedgerDay } from '../proof/ledger-day.entity.ts';
import type { Absence as AbsenceSource } from '../absence/time-away.entity.ts';
import type { Employment as EmploymentSource } from '../employment/employment.entity.ts';
import type { LeaveOwner } from '../leave/leave.entity.ts';
import type { QuotedLeave } from '../leave/quote-leave.ts';
import type { LeaveRequest as LeaveRequestSource } from '../leave/leave-request.entity.ts';
import type { PolicyVersion as PolicyVersionSource } from '../policy/policy-version.entity.ts';
import type {
  PolicyHistoryEntry as PolicyHistoryEntrySource,
  ConsultationRecord as ConsultationRecordSource,
} from '../policy/consultation.entity.ts';
import type { PolicyInForce as PolicyInForceSource } from '../policy/policy-in-force.ts';
import type { CoFundingRequest as CoFundingRequestSource } from '../co-funding/co-funding.entity.ts';
import type { AllocationWindow as AllocationWindowSource, PublishedEntry } from '../allocation/allocation.entity.ts';
import type { TopUpBatch as TopUpBatchSource, TopUp as TopUpSource } from '../top-up/top-up.entity.ts';
import type { CounterProposal as CounterProposalSource } from '../order/counter-proposal.entity.ts';
import type { OrderDispute as OrderDisputeSource } from '../order/order-dispute.entity.ts';
import type { AccountFreeze as AccountFreezeSource } from '../account-freeze/account-freeze.entity.ts';
import type { AccountNotAvailable as AccountNotAvailableSource } from '../account/open-account.ts';
import type { CoverageDecision } from '../state-of-coverage/state-of-coverage.entity.ts';
import type { DecisionExplanation as DecisionExplanationSource } from '../decision/decision.entity.ts';
import type { Earmark as EarmarkSource } from '../earmark/earmark.entity.ts';
import type { Payment as PaymentSource } from '../payment/payment.entity.ts';
import type { PaymentRun as PaymentRunSource, Payout as PayoutSource } from '../payment/payment-run.entity.ts';
import type { PaymentHold as PaymentHoldSource } from '../payment-hold/payment-hold.entity.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A decimal number as text, such as "103.20": at most 13 digits before and 2 after the point. Never a float. */
  Decimal: { input: string; output: string };
  /** A calendar day in the scheme's time zone, `2026-11-21`. */
  Date: { input: string; output: string };
  /** An instant with its offset, `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: string; output: Date | string };
  /** An ISO 4217 currency code, such as EUR. */
  CurrencyCode: { input: string; output: string };
  /** A BCP 47 language tag, such as `fr` or `en`. */
  LanguageCode: { input: string; output: string };
  /** An absolute URI. Concepts of the EU (ESCO, ISCED-F, EQF and the tables of Europass) are given as the URIs of their authority tables; regions are not: they are NUTS codes, such as `BE21`. */
  Uri: { input: string; output: string };
  /** A JSON value as it is, such as a signed credential. */
  JSON: { input: unknown; output: unknown };
  _FieldSet: { input: string; output: string };
};

/** A role of the scheme, held for an organisation and a region where it is not one's own affairs. */
export type Role =
  /** Anyone, signed in or not. */
  | 'PUBLIC'
  /** Every natural person, for what is their own. */
  | 'HOLDER'
  /** Acts for a holder within a live mandate. */
  | 'DELEGATE'
  /** Advises persons in guidance cases of their own. */
  | 'GUIDANCE_PRACTITIONER'
  /** Assesses in validation procedures assigned to them. */
  | 'ASSESSOR'
  /** Issues micro-credentials for a registered body. */
  | 'ISSUER'
  /** Adviser of an employment service, for persons with a live case assignment in the adviser's region. */
  | 'PES_ADVISER'
  /** Manages the budget and the grants of an employment service's funds. */
  | 'PES_FUND_MANAGER'
  /** Administers an employer's top-ups and users. */
  | 'EMPLOYER_ADMIN'
  /** Answers leave requests of an employer's workers. */
  | 'EMPLOYER_LEAVE_APPROVER'
  /** Manages a sector's or another training fund. */
  | 'FUND_MANAGER'
  /** Administers a training provider's profile, opportunities and sessions. */
  | 'PROVIDER_ADMIN'
  /** Handles a training provider's enrolments, attendance and delivery. */
  | 'PROVIDER_ENROLMENT'
  /** Prepares admissions and reviews of the registry. */
  | 'REGISTRY_OFFICER'
  /** Decides admissions, suspensions and delistings. */
  | 'REGISTRY_AUTHORITY'
  /** Grants accreditations and labels. */
  | 'QA_BODY'
  /** Gives opinions for employers or workers. */
  | 'SOCIAL_PARTNER'
  /** Publishes skills intelligence. */
  | 'SKILLS_ANALYST'
  /** Drafts and simulates policy. */
  | 'POLICY_AUTHOR'
  /** Approves and schedules policy drafted by others. */
  | 'POLICY_APPROVER'
  /** Confirms receipts and runs payments. */
  | 'TREASURY'
  /** Handles fraud signals and payment holds. */
  | 'FRAUD_INVESTIGATOR'
  /** Reads ledger, decisions and logs under pseudonyms. */
  | 'AUDITOR'
  /** Reads access logs, requests and consents. */
  | 'DPO'
  /** Reads aggregates. */
  | 'ANALYST'
  /** A machine client acting within the scopes of its contract. */
  | 'SERVICE'
  /** Runs the platform; sees no business data. */
  | 'OPERATOR';

/** An amount of money in one currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** Decimal amount in major units, such as "400.00" euro. */
  readonly amount: Scalars['Decimal']['output'];
  /** Currency of the amount; amounts of two currencies are never added. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money given by a client. */
export type MoneyInput = {
  /** Decimal amount in major units, at most two digits after the point. */
  readonly amount: Scalars['Decimal']['input'];
  /** Currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** One text with the language it is in: the first of the request's `Accept-Language` that exists, else English, else any. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** Language of the text as given, which may differ from the one asked for. */
  readonly language: Scalars['LanguageCode']['output'];
  /** The text itself. */
  readonly value: Scalars['String']['output'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when asking again with `after: endCursor` gives more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last edge; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A failure that a client can expect and act on. Every mutation lists its own in a union. */
export type UserError = {
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Stable code for a program; see docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** Path of the input the failure is about, such as ["input", "quote"]; null when it is about the command as a whole. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The same idempotency key was used before with another body. Nothing was changed; use a fresh key for a new command. */
export type IdempotencyMismatch = UserError & {
  readonly __typename?: 'IdempotencyMismatch';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always IDEMPOTENCY_MISMATCH. */
  readonly code: Scalars['String']['output'];
  /** The key's path. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The thing does not exist, or the viewer may not reach it: the answer is the same for both. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** Path of the id that was not found. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A value of the input is outside what the field's description allows. Nothing was changed. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** What is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
  /** Always INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** Path of the value. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The thing is not in a state in which the command makes sense, such as confirming a cancelled order. Nothing was changed. */
export type WrongState = UserError & {
  readonly __typename?: 'WrongState';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always WRONG_STATE. */
  readonly code: Scalars['String']['output'];
  /** Path of the id of the thing. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** State in which the thing is. */
  readonly state: Scalars['String']['output'];
};

/** A person's paid training leave: what they have of it, whom they work for, and what they asked for. It stays theirs through every change of employer. */
export type PaidTrainingLeave = {
  readonly __typename?: 'PaidTrainingLeave';
  /** Absences that employers reported, the last reported first; withdrawn ones are left out. Null for anyone but the person. */
  readonly absences?: Maybe<AbsenceConnection>;
  /** Minutes of leave; null for anyone but the person. */
  readonly entitlement?: Maybe<LeaveEntitlement>;
  /** Employments that leave can be asked from, of today and later, as employers reported them; null for anyone but the person. */
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** Requests for leave, newest first. */
  readonly requests: LeaveRequestConnection;
};

/** A person's paid training leave: what they have of it, whom they work for, and what they asked for. It stays theirs through every change of employer. */
export type PaidTrainingLeaveAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's paid training leave: what they have of it, whom they work for, and what they asked for. It stays theirs through every change of employer. */
export type PaidTrainingLeaveRequestsArgs = {
  states?: InputMaybe<ReadonlyArray<LeaveState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Days on which a worker is away from one employer for another reason than training, as that employer reports them. The worker and that employer see it. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** Id of the absence. */
  readonly id: Scalars['ID']['output'];
  /** The employer; null while registry does not answer. */
  readonly employer?: Maybe<Organisation>;
  /** Pseudonym of the worker. */
  readonly personId: Scalars['ID']['output'];
  /** Kind of absence. */
  readonly kind: AbsenceKind;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** True when all of it was withdrawn: it counts no more. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** A page of absences. */
export type AbsenceConnection = {
  readonly __typename?: 'AbsenceConnection';
  /** The absences of this page with their cursors. */
  readonly edges: ReadonlyArray<AbsenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An absence within a page. */
export type AbsenceEdge = {
  readonly __typename?: 'AbsenceEdge';
  /** The absence. */
  readonly node: Absence;
  /** Give it as `after` to go on behind this absence. */
  readonly cursor: Scalars['String']['output'];
};

/** Kind of absence that an employer reports. */
export type AbsenceKind =
  /** Sickness: training leave from this employer for the same time is given up, and its minutes come back. */
  | 'SICKNESS'
  /** Parental leave: training leave from this employer for the same time is given up, and its minutes come back. */
  | 'PARENTAL_LEAVE'
  /** Any other leave that is not for training. It cannot lie upon training leave that this employer granted or has to answer. */
  | 'OTHER_LEAVE';

/** What `absenceReport` is told. */
export type AbsenceReportInput = {
  /** The employer; the viewer must administer it. */
  readonly organisationId: Scalars['ID']['input'];
  /** The worker, by pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** Kind of absence. */
  readonly kind: AbsenceKind;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day, at most 1096 days in all; every day lies within employments of the worker that the employer reported. */
  readonly endsOn: Scalars['Date']['input'];
};

/** What `absenceWithdraw` is told. */
export type AbsenceWithdrawInput = {
  /** The absence. */
  readonly absenceId: Scalars['ID']['input'];
  /** First day that does not count any more: the worker is back. All of the absence when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of reporting an absence. */
export type AbsenceReportPayload = {
  readonly __typename?: 'AbsenceReportPayload';
  /** The absence as it is recorded; null when there are errors. */
  readonly absence?: Maybe<Absence>;
  /** Why nothing was changed. */
  readonly errors: ReadonlyArray<AbsenceReportError>;
};

/** Ways in which reporting an absence fails. */
export type AbsenceReportError = NotFound | InvalidInput | LeaveOverlap;

/** What came of withdrawing an absence. */
export type AbsenceWithdrawPayload = {
  readonly __typename?: 'AbsenceWithdrawPayload';
  /** The absence as it counts now; null when there are errors. */
  readonly absence?: Maybe<Absence>;
  /** Why nothing was changed. */
  readonly errors: ReadonlyArray<AbsenceWithdrawError>;
};

/** Ways in which withdrawing an absence fails. */
export type AbsenceWithdrawError = NotFound | InvalidInput;

export type Query = {
  readonly __typename?: 'Query';
  /** Absences that an employer of the viewer reported and did not withdraw, the last reported first; empty for any other. */
  readonly employerAbsences: AbsenceConnection;
  /** A window and, once it is drawn, all it takes to do the draw again. */
  readonly allocationWindow?: Maybe<AllocationWindow>;
  /** Every window, newest first. */
  readonly allocationWindows: AllocationWindowConnection;
  /** The adviser's live case by the case tool's number; null when there is none of the viewer's. */
  readonly caseAssignment?: Maybe<CaseAssignment>;
  /** The persons of the list with whom the adviser has a live case assignment now. */
  readonly internalReach: ReadonlyArray<Scalars['ID']['output']>;
  /** Requests to a fund that the viewer manages, newest first; empty for any other. */
  readonly fundCoFundingRequests: CoFundingRequestConnection;
  /** The corrections of a fund, newest first. */
  readonly ledgerCorrections: LedgerCorrectionConnection;
  /** The earmarks of a fund that the viewer manages, newest first, without those of single orders; empty for any other. */
  readonly earmarks: EarmarkConnection;
  /** Employments that an employer of the viewer reported, newest first; empty for any other. */
  readonly employerEmployments: EmploymentConnection;
  /** Head count that counts today for an employer of the viewer; null when none was reported, and for any other employer. */
  readonly employerSize?: Maybe<EmployerSize>;
  /** A fund whose money the viewer may see. Null for any other. */
  readonly fund?: Maybe<Fund>;
  /** The funds of an organisation whose money the viewer may see, oldest first; empty for any other. */
  readonly funds: FundConnection;
  /** The journal line by line, in the order of ids, from which every balance can be rebuilt. Each look is in the access log of everyone whose lines are shown. */
  readonly journalInspect: InspectedLineConnection;
  /** Lots as the ledger keeps them, account by account. Each look is in the access log of everyone whose lots are shown. */
  readonly lotsInspect: InspectedLotConnection;
  /** A request for leave within the viewer's reach; null otherwise. */
  readonly leaveRequest?: Maybe<LeaveRequest>;
  /** Requests of the workers of an employer the viewer answers for, newest first; empty for any other. */
  readonly employerLeaveRequests: LeaveRequestConnection;
  /** Leave with a compensation, newest first. */
  readonly leaveCompensations: LeaveRequestConnection;
  /** Leave with evidence whose compensation the treasury has to approve, newest first. */
  readonly leaveCompensationsDue: LeaveRequestConnection;
  /** Recomputes every balance of every account, fund, reservation and provider from the journal alone. Takes seconds on a large ledger. */
  readonly ledgerAudit: ReadonlyArray<AuditCheck>;
  /** Disputes that wait for a decision, oldest first. */
  readonly openOrderDisputes: OrderDisputeConnection;
  /** An order within the viewer's reach: the holder's own, one of a person with a live case, or one of the viewer's training provider. Null otherwise. */
  readonly order?: Maybe<TrainingOrder>;
  /** Orders at a training provider the viewer works for, newest first; empty for any other. */
  readonly providerOrders: TrainingOrderConnection;
  /** An order, asked by credentials before a result is recorded. Null when there is none. */
  readonly internalOrder?: Maybe<InternalOrder>;
  /** Holds on payments of a training provider the viewer works for, newest first; empty for any other. */
  readonly providerPaymentHolds: PaymentHoldConnection;
  /** Holds on payments of every provider, newest first. */
  readonly paymentHolds: PaymentHoldConnection;
  /** Payments to a training provider the viewer works for, newest first; empty for any other. */
  readonly providerPayments: PaymentConnection;
  /** Payments to every provider, newest first. */
  readonly payments: PaymentConnection;
  /** Payment runs, newest first. */
  readonly paymentRuns: PaymentRunConnection;
  /** The signed-in person; null for a person who has not entered the scheme yet. */
  readonly me?: Maybe<Person>;
  /** A person within the viewer's reach: for an adviser of an employment service, one with a live case assignment. Null otherwise. Each look is logged, and the person sees it. */
  readonly person?: Maybe<Person>;
  /** Name and birth date, asked by credentials when it seals one. Null when the identity was erased. */
  readonly internalPersonIdentity?: Maybe<InternalPersonIdentity>;
  /** A policy version. What was approved is public; authors, approvers and auditors see every draft, social partners those that were simulated. Null otherwise. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /** The policy versions within the viewer's reach, of every scope, newest first. */
  readonly policyVersions: PolicyVersionConnection;
  /** What is decided today. Null while no national version is in force. */
  readonly policyInForce?: Maybe<PolicyInForce>;
  /** Heads of the ledger's sealed days, newest first; at most 100 a page. Keep them outside: `ledger:verify` compares the journal with heads that were kept. */
  readonly ledgerChainHeads: LedgerChainHeadConnection;
  /** The public keys, as a JSON Web Key Set, with which the signatures of heads are checked. Keep them with the heads. */
  readonly ledgerChainKeys: Scalars['JSON']['output'];
  /** A reconciliation of a fund whose money the viewer may see. Null for any other. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /** The reconciliations of a fund whose money the viewer may see, newest first; empty for any other. */
  readonly reconciliations: ReconciliationConnection;
  /** A simulation with its progress and result; null when it does not exist or its version is out of reach. */
  readonly simulation?: Maybe<Simulation>;
  /** A batch of a fund that the viewer manages. Null for any other. */
  readonly topUpBatch?: Maybe<TopUpBatch>;
  /** The batches of a fund that the viewer manages, newest first; empty for any other. */
  readonly topUpBatches: TopUpBatchConnection;
};

export type QueryEmployerAbsencesArgs = {
  organisationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAllocationWindowArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAllocationWindowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCaseAssignmentArgs = {
  caseReference: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
};

export type QueryInternalReachArgs = {
  input: InternalReachInput;
};

export type QueryFundCoFundingRequestsArgs = {
  fundId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<CoFundingState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLedgerCorrectionsArgs = {
  fundId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEarmarksArgs = {
  fundId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmployerEmploymentsArgs = {
  organisationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEmployerSizeArgs = {
  organisationId: Scalars['ID']['input'];
};

export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFundsArgs = {
  organisationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryJournalInspectArgs = {
  purpose: Scalars['String']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLotsInspectArgs = {
  purpose: Scalars['String']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLeaveRequestArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEmployerLeaveRequestsArgs = {
  organisationId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<LeaveState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLeaveCompensationsArgs = {
  states?: InputMaybe<ReadonlyArray<LeaveCompensationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLeaveCompensationsDueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOpenOrderDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProviderOrdersArgs = {
  organisationId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<OrderState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInternalOrderArgs = {
  orderId: Scalars['ID']['input'];
};

export type QueryProviderPaymentHoldsArgs = {
  organisationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPaymentHoldsArgs = {
  states?: InputMaybe<ReadonlyArray<PaymentHoldState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryProviderPaymentsArgs = {
  organisationId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<PaymentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPaymentsArgs = {
  states?: InputMaybe<ReadonlyArray<PaymentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPaymentRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
};

export type QueryInternalPersonIdentityArgs = {
  personId: Scalars['ID']['input'];
};

export type QueryPolicyVersionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPolicyVersionsArgs = {
  states?: InputMaybe<ReadonlyArray<PolicyVersionState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPolicyInForceArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLedgerChainHeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReconciliationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReconciliationsArgs = {
  fundId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySimulationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryTopUpBatchArgs = {
  id: Scalars['ID']['input'];
};

export type QueryTopUpBatchesArgs = {
  fundId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<TopUpBatchState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** An employer reports that a worker is away for another reason than training. Training leave from this employer gives way to sickness and parental leave; for what the provider has recorded already, and for other leave, it is refused. Leave from another employer is not touched. Reported again, nothing changes. */
  readonly absenceReport: AbsenceReportPayload;
  /** An employer takes back an absence, or its last days. Training leave that gave way to it is as before, where its time and minutes are still free. Withdrawn again, nothing changes. */
  readonly absenceWithdraw: AbsenceWithdrawPayload;
  /** Keeps an account from spending: its holder at once and without a fresh sign-in, an investigator on a legal ground. An investigator learns nothing of what is in it. */
  readonly accountFreeze: AccountFreezePayload;
  /** Lets an account spend again. Whoever may freeze it on that ground may lift it: what an investigator froze, the holder cannot. */
  readonly accountUnfreeze: AccountFreezePayload;
  /** Opens the person's account, if the policy in force lets them have one. Whoever has one gets that one, however often it is asked. Most accounts are opened when a register tells of the person. */
  readonly accountOpen: AccountOpenPayload;
  /** A funder announces a draw. Nothing of it changes from then on, and nobody knows the seed before it is drawn. */
  readonly allocationWindowAnnounce: AllocationWindowAnnouncePayload;
  /** The holder enters a draw, once, while its window is open. */
  readonly allocationEnter: AllocationEnterPayload;
  /** An employment service's case tool assigns a person to an adviser in the adviser's region. */
  readonly caseAssignmentOpen: CaseAssignmentOpenPayload;
  /** The holder asks a funder to pay what an order lacks, or a part of it. */
  readonly coFundingAsk: CoFundingAskPayload;
  /** The holder takes back a request that was not answered yet. */
  readonly coFundingWithdraw: CoFundingWithdrawPayload;
  /** An adviser with a live case proposes what the own service should pay. The fund's manager decides. */
  readonly coFundingPropose: CoFundingProposePayload;
  /** The fund's manager pays a part of the order or refuses. What is paid is for this order alone, and returns to the fund when the order does not need it. */
  readonly coFundingAnswer: CoFundingAnswerPayload;
  /** Somebody of the treasury has found a payment that was confirmed in error, such as a mistyped amount. It stands until a second person has decided. */
  readonly fundPaymentCorrectionPropose: FundPaymentCorrectionProposePayload;
  /** Somebody of the treasury has found a top-up that was granted in error, such as one to the wrong person. It stands until a second person has decided. */
  readonly topUpCorrectionPropose: TopUpCorrectionProposePayload;
  /** A second person of the treasury decides. A payment goes back whole; of a lot only what is neither kept for an order nor spent. */
  readonly ledgerCorrectionDecide: LedgerCorrectionDecidePayload;
  /** A funder says what money may be used for; top-ups name the earmark. */
  readonly earmarkDefine: EarmarkDefinePayload;
  /** The holder takes an earmarked lot with its conditions, or leaves it to its fund. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly earmarkAnswer: EarmarkAnswerPayload;
  /** An employer enters who works for it and on which terms. From then on the worker accrues paid training leave. Other terms from a later day on are reported in the same way: an employment without a last day ends on the day before. */
  readonly employmentReport: EmploymentPayload;
  /** An employer tells the last day of an employment. What the worker accrued stays theirs; leave and absences after that day are given up, unless attendance is recorded for them. */
  readonly employmentEnd: EmploymentPayload;
  /** An employer tells how many people work for it. */
  readonly employerSizeReport: EmployerSizePayload;
  /** A funder opens a pool of money. Nothing can be granted from it before treasury has confirmed a payment. */
  readonly fundCreate: FundCreatePayload;
  /** A fund's manager limits what may be committed from it. */
  readonly fundBudgetSet: FundBudgetSetPayload;
  /** Treasury confirms that money for a fund has arrived: it can be granted from now on. The same again changes nothing. */
  readonly fundPaymentConfirm: FundPaymentConfirmPayload;
  /** A worker asks an employer for paid leave for a booked course: minutes and time are kept until it is answered. */
  readonly leaveRequest: LeaveRequestPayload;
  /** A worker asks again after a postponement, for another time and, if need be, for another order. */
  readonly leaveRequestAskAgain: LeaveRequestAskAgainPayload;
  /** The employer's leave approver grants, postpones or refuses, until `answerBy`; nobody answers a request of their own. */
  readonly leaveRequestAnswer: LeaveStepPayload;
  /** The worker takes the request back before the leave begins: the minutes are available again. */
  readonly leaveRequestCancel: LeaveStepPayload;
  /** The provider of the order records attendance, once. What is to be paid is computed from it. */
  readonly leaveEvidenceRecord: LeaveStepPayload;
  /** The treasury makes the compensation of one leave payable to the employer, out of the fund that the policy names (`leave.payerFund`) and within its budget, once. By somebody who does not act for the employer. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly leaveCompensationApprove: LeaveCompensationApprovePayload;
  /** Reserves lots for an order that waits, as far as `payableFromLots` says: what came into the account since it was placed. In the order of spending of the policy of today, and all of it or nothing. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly orderFundFromLots: OrderFundFromLotsPayload;
  /** The provider cancels what it confirmed or began: everything goes back to its lots, with grace from today, and to the learner. */
  readonly orderProviderCancel: OrderStepPayload;
  /** The provider proposes another session. Its place is taken first; the holder answers within the working days that were fixed with the order. */
  readonly orderCounterPropose: OrderCounterProposePayload;
  /** The holder accepts or declines the session proposed. */
  readonly orderCounterProposalAnswer: OrderStepPayload;
  /** The holder contests what the provider declared; or a start that the holder never confirmed; or, after the session's last day, that nothing was declared. The money waits until the dispute is decided. */
  readonly orderServiceDeliveredContest: OrderStepPayload;
  /** The provider is heard in a dispute, once. */
  readonly orderDisputeStatementGive: OrderStepPayload;
  /** Decides a dispute, and with it who gets the money. Refused to whoever takes part in the order, acts for its provider, or runs payments. */
  readonly orderDisputeDecide: OrderDisputeDecidePayload;
  /** The provider declares that only a part was delivered. The holder confirms or contests it like a whole delivery; the rest of the money goes back pro rata. */
  readonly orderPartialCompletionDeclare: OrderStepPayload;
  /** The holder confirms the start that the provider reported: the first tranche becomes due. */
  readonly orderStartConfirm: OrderStepPayload;
  /** The provider reports progress, once the holder has confirmed the start. */
  readonly orderProgressReport: OrderStepPayload;
  /** The holder confirms the progress that was reported: the second tranche becomes due. */
  readonly orderProgressConfirm: OrderStepPayload;
  /** Registry tells that a learning opportunity is suspended or withdrawn from a day on: orders that have not begun are ended, those that have begun go on. May be repeated. */
  readonly internalOpportunityDelisted: InternalDelistingResult;
  /** The same for every opportunity of a provider. */
  readonly internalProviderDelisted: InternalDelistingResult;
  /** Books a session with a quote: lots are reserved and a place is taken, or neither. With an own share the order then waits for it, with lots and place, until `fundingDeadline`. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly orderPlace: OrderPlacePayload;
  /** The provider reports that the person began. */
  readonly orderStartReport: OrderStepPayload;
  /** The provider declares the whole service delivered (service fait), from the session's last day on. The holder confirms before anything is paid; silence confirms it where the holder had confirmed the start. */
  readonly orderServiceDeliveredDeclare: OrderStepPayload;
  /** The holder confirms delivery: the reserved money becomes payable to the provider. */
  readonly orderServiceDeliveredConfirm: OrderStepPayload;
  /** The holder cancels before a start is reported, and until `coolingOffUntil` also after it: the money returns to the lots it came from, and the place is free again. Where the provider let its time for reporting the start pass, the order ends as CANCELLED_BY_PROVIDER, at its fault. */
  readonly orderCancel: OrderStepPayload;
  /** Begins the payment of what an order of the viewer's still waits for. The order is confirmed when the payment service says that it was paid. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly ownSharePay: OwnSharePayPayload;
  /** A payment service says what became of a payment; for the service `payments` alone. Said again, it changes nothing. */
  readonly internalOwnSharePaid: InternalOwnSharePaidResult;
  /** Holds payments of one order or one provider. Refused to whoever acts for the provider, is the learner, or runs payments: to them there is no such order. */
  readonly paymentHoldPlace: PaymentHoldPayload;
  /** The provider makes its statement, once. */
  readonly paymentHoldStatementGive: PaymentHoldPayload;
  /** Releases a hold, or confirms it once the provider was heard or had its time. */
  readonly paymentHoldDecide: PaymentHoldPayload;
  /** A second investigator approves a confirmation: the money goes back to the learners' lots and to the learners, also after it was paid out. */
  readonly paymentHoldRecoveryApprove: PaymentHoldPayload;
  /** Puts every payment that is due and not held, and every approved compensation of leave, into one run, under a new reference. By somebody who acts for nobody that it pays. */
  readonly paymentRunPrepare: PaymentRunPayload;
  /** Executes a prepared run: each payment is booked as paid once, whatever is sent twice. By another person than the one who prepared it, who acts for nobody that it pays, with a sign-in of at least *substantial* not older than five minutes. */
  readonly paymentRunExecute: PaymentRunPayload;
  /** Cancels a prepared run that was not executed: its payments wait for the next one, and its reference stays taken. By anybody of the treasury. */
  readonly paymentRunCancel: PaymentRunPayload;
  /** Records the opinion of a social partner on a simulated version. Refused to whoever wrote it, or has spoken on it for another organisation. */
  readonly policyConsultationRecord: PolicyConsultationRecordPayload;
  /** Saves a draft, new or the author's own, when nothing is wrong with its content. A role for a region writes for that region only. */
  readonly policyVersionDraft: PolicyVersionDraftPayload;
  /** A second person approves a version that was simulated and consulted on. Needs a sign-in of at least *substantial* not older than five minutes. */
  readonly policyVersionApprove: PolicyVersionApprovePayload;
  /** Gives up a version before it is in force: its author until it is approved, an approver until its day. What it would have superseded goes on. */
  readonly policyVersionWithdraw: PolicyVersionWithdrawPayload;
  /** Treasury, or a manager of the fund, imports the funder's file: all of it, or nothing. */
  readonly reconciliationImport: ReconciliationImportPayload;
  /** Queues a simulation of a version of one's own authority. When it is done, an unchanged draft rests on it: it is SIMULATED and open to opinions. */
  readonly policySimulate: PolicySimulatePayload;
  /** A funder tops up one named person: granted at once when the money is there and it is not so much that a second person has to approve. */
  readonly topUpGive: TopUpGivePayload;
  /** A funder tops up many persons by a file, with a result for each row. A file that cannot be read is refused whole. */
  readonly topUpBatchSubmit: TopUpBatchSubmitPayload;
  /** A second person of the funder approves a batch that is too large for one, bound to its very content. */
  readonly topUpBatchApprove: TopUpBatchApprovePayload;
  /** A funder takes back a batch of which nothing has been granted yet. */
  readonly topUpBatchWithdraw: TopUpBatchWithdrawPayload;
};

export type MutationAbsenceReportArgs = {
  input: AbsenceReportInput;
};

export type MutationAbsenceWithdrawArgs = {
  input: AbsenceWithdrawInput;
};

export type MutationAccountFreezeArgs = {
  input: AccountFreezeInput;
};

export type MutationAccountUnfreezeArgs = {
  input: AccountUnfreezeInput;
};

export type MutationAccountOpenArgs = {
  input: AccountOpenInput;
};

export type MutationAllocationWindowAnnounceArgs = {
  input: AllocationWindowAnnounceInput;
};

export type MutationAllocationEnterArgs = {
  input: AllocationEnterInput;
};

export type MutationCaseAssignmentOpenArgs = {
  input: CaseAssignmentOpenInput;
};

export type MutationCoFundingAskArgs = {
  input: CoFundingAskInput;
};

export type MutationCoFundingWithdrawArgs = {
  input: CoFundingWithdrawInput;
};

export type MutationCoFundingProposeArgs = {
  input: CoFundingProposeInput;
};

export type MutationCoFundingAnswerArgs = {
  input: CoFundingAnswerInput;
};

export type MutationFundPaymentCorrectionProposeArgs = {
  input: FundPaymentCorrectionProposeInput;
};

export type MutationTopUpCorrectionProposeArgs = {
  input: TopUpCorrectionProposeInput;
};

export type MutationLedgerCorrectionDecideArgs = {
  input: LedgerCorrectionDecideInput;
};

export type MutationEarmarkDefineArgs = {
  input: EarmarkDefineInput;
};

export type MutationEarmarkAnswerArgs = {
  input: EarmarkAnswerInput;
};

export type MutationEmploymentReportArgs = {
  input: EmploymentReportInput;
};

export type MutationEmploymentEndArgs = {
  input: EmploymentEndInput;
};

export type MutationEmployerSizeReportArgs = {
  input: EmployerSizeReportInput;
};

export type MutationFundCreateArgs = {
  input: FundCreateInput;
};

export type MutationFundBudgetSetArgs = {
  input: FundBudgetSetInput;
};

export type MutationFundPaymentConfirmArgs = {
  input: FundPaymentConfirmInput;
};

export type MutationLeaveRequestArgs = {
  input: LeaveRequestInput;
};

export type MutationLeaveRequestAskAgainArgs = {
  input: LeaveRequestAskAgainInput;
};

export type MutationLeaveRequestAnswerArgs = {
  input: LeaveRequestAnswerInput;
};

export type MutationLeaveRequestCancelArgs = {
  input: LeaveRequestCancelInput;
};

export type MutationLeaveEvidenceRecordArgs = {
  input: LeaveEvidenceRecordInput;
};

export type MutationLeaveCompensationApproveArgs = {
  input: LeaveCompensationApproveInput;
};

export type MutationOrderFundFromLotsArgs = {
  input: OrderFundFromLotsInput;
};

export type MutationOrderProviderCancelArgs = {
  input: OrderProviderCancelInput;
};

export type MutationOrderCounterProposeArgs = {
  input: OrderCounterProposeInput;
};

export type MutationOrderCounterProposalAnswerArgs = {
  input: OrderCounterProposalAnswerInput;
};

export type MutationOrderServiceDeliveredContestArgs = {
  input: OrderServiceDeliveredContestInput;
};

export type MutationOrderDisputeStatementGiveArgs = {
  input: OrderDisputeStatementGiveInput;
};

export type MutationOrderDisputeDecideArgs = {
  input: OrderDisputeDecideInput;
};

export type MutationOrderPartialCompletionDeclareArgs = {
  input: OrderPartialCompletionDeclareInput;
};

export type MutationOrderStartConfirmArgs = {
  input: OrderEvidenceConfirmInput;
};

export type MutationOrderProgressReportArgs = {
  input: OrderProgressReportInput;
};

export type MutationOrderProgressConfirmArgs = {
  input: OrderEvidenceConfirmInput;
};

export type MutationInternalOpportunityDelistedArgs = {
  input: InternalDelistingInput;
};

export type MutationInternalProviderDelistedArgs = {
  input: InternalDelistingInput;
};

export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};

export type MutationOrderStartReportArgs = {
  input: OrderStartReportInput;
};

export type MutationOrderServiceDeliveredDeclareArgs = {
  input: OrderServiceDeliveredDeclareInput;
};

export type MutationOrderServiceDeliveredConfirmArgs = {
  input: OrderServiceDeliveredConfirmInput;
};

export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};

export type MutationOwnSharePayArgs = {
  input: OwnSharePayInput;
};

export type MutationInternalOwnSharePaidArgs = {
  input: InternalOwnSharePaidInput;
};

export type MutationPaymentHoldPlaceArgs = {
  input: PaymentHoldPlaceInput;
};

export type MutationPaymentHoldStatementGiveArgs = {
  input: PaymentHoldStatementGiveInput;
};

export type MutationPaymentHoldDecideArgs = {
  input: PaymentHoldDecideInput;
};

export type MutationPaymentHoldRecoveryApproveArgs = {
  input: PaymentHoldRecoveryApproveInput;
};

export type MutationPaymentRunPrepareArgs = {
  input: PaymentRunInput;
};

export type MutationPaymentRunExecuteArgs = {
  input: PaymentRunInput;
};

export type MutationPaymentRunCancelArgs = {
  input: PaymentRunCancelInput;
};

export type MutationPolicyConsultationRecordArgs = {
  input: PolicyConsultationRecordInput;
};

export type MutationPolicyVersionDraftArgs = {
  input: PolicyVersionDraftInput;
};

export type MutationPolicyVersionApproveArgs = {
  input: PolicyVersionApproveInput;
};

export type MutationPolicyVersionWithdrawArgs = {
  input: PolicyVersionWithdrawInput;
};

export type MutationReconciliationImportArgs = {
  input: ReconciliationImportInput;
};

export type MutationPolicySimulateArgs = {
  input: PolicySimulateInput;
};

export type MutationTopUpGiveArgs = {
  input: TopUpGiveInput;
};

export type MutationTopUpBatchSubmitArgs = {
  input: TopUpBatchSubmitInput;
};

export type MutationTopUpBatchApproveArgs = {
  input: TopUpBatchApproveInput;
};

export type MutationTopUpBatchWithdrawArgs = {
  input: TopUpBatchWithdrawInput;
};

/** An account does not spend. What is in it stays, with its last days; what is reserved goes on; what is granted comes as before. */
export type AccountFreeze = {
  readonly __typename?: 'AccountFreeze';
  /** On what ground. */
  readonly ground: AccountFreezeGround;
  /** Why, as it was given; shown to the holder. */
  readonly reason: Scalars['String']['output'];
  /** Since when. */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** Until when; null while it is live. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was lifted; null while it is live. */
  readonly liftReason?: Maybe<Scalars['String']['output']>;
  /** What may be done about it, in a sentence. */
  readonly remedy: Scalars['String']['output'];
};

/** On what ground an account does not spend. */
export type AccountFreezeGround =
  /** Its holder wants it so, such as after a theft of their telephone. */
  | 'HOLDER_WISH'
  /** Somebody else may be acting in the holder's name. */
  | 'IDENTITY_MISUSE'
  /** A court or another authority has ordered it. */
  | 'COURT_ORDER';

/** What `accountFreeze` is told. */
export type AccountFreezeInput = {
  /** Whose account, by pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** HOLDER_WISH is the holder's own; the others are an investigator's. */
  readonly ground: AccountFreezeGround;
  /** Why, 3 to 4000 characters; shown to the holder. */
  readonly reason: Scalars['String']['input'];
};

/** What `accountUnfreeze` is told. */
export type AccountUnfreezeInput = {
  /** Whose account, by pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** Why, 3 to 4000 characters; shown to the holder. */
  readonly reason: Scalars['String']['input'];
};

/** What came of `accountFreeze` or `accountUnfreeze`. */
export type AccountFreezePayload = {
  readonly __typename?: 'AccountFreezePayload';
  /** The freeze; null when there are errors. */
  readonly freeze?: Maybe<AccountFreeze>;
  /** Why nothing was changed. */
  readonly errors: ReadonlyArray<AccountFreezeError>;
};

/** Ways in which freezing an account, or lifting that, fails. `WrongState`: it is frozen on another ground, or not at all. */
export type AccountFreezeError = InvalidInput | NotFound | WrongState;

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccount = {
  readonly __typename?: 'LearningAccount';
  /** What keeps the account from spending; null while nothing does. */
  readonly freeze?: Maybe<AccountFreeze>;
  /** Id of the account, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether the account can be spent from. */
  readonly state: LearningAccountState;
  /** Day it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** What is in it today. */
  readonly balance: Balance;
  /** The lots in spending order: earliest expiry first, then oldest; those never expiring last. At most 100 a page. */
  readonly lots: EntitlementLotConnection;
  /** What is available today by funding source. */
  readonly availableBySource: ReadonlyArray<SourceBalance>;
  /**
   * What was in it at the end of a day that has come, by value date, as it was known at an instant, by booking time: what was booked later is left out, also where it
   * concerns that day. A lot past its last day is not available, whether its expiry was posted by then or not. Null before the account was opened or known of.
   */
  readonly balanceAt?: Maybe<BalanceAt>;
  /** What the holder was told of lots that are going to expire, newest first; at most 100 a page. */
  readonly expiryNotices: ExpiryNoticeConnection;
  /** What the account is expected to hold at the end of a day to come, at most five years ahead. */
  readonly projection: AccountProjection;
  /** The annual provision of a year. Null where none was decided for this account: it has not been run yet, or no rule grants its holder anything. */
  readonly annualProvision?: Maybe<AnnualProvision>;
  /** Everything that happened from one day to another, both included and neither in the future. At most 10,000 movements. Null when the account was opened later. */
  readonly statement?: Maybe<AccountStatement>;
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountLotsArgs = {
  includeExhausted?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountBalanceAtArgs = {
  day: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountExpiryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountProjectionArgs = {
  to: Scalars['Date']['input'];
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountAnnualProvisionArgs = {
  year: Scalars['Int']['input'];
};

/** A person's individual learning account: it accumulates entitlements from every source and keeps them through every change of job, status or region (ILA Recommendation). Only the holder sees and spends it. */
export type LearningAccountStatementArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What was in an account at the end of a day, as known at an instant. Rebuilt from the ledger's journal alone. */
export type BalanceAt = {
  readonly __typename?: 'BalanceAt';
  /** The day, by value date. */
  readonly day: Scalars['Date']['output'];
  /** The instant, by booking time. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Could be reserved at the end of the day. */
  readonly available: Money;
  /** Was kept for orders that were not settled yet. */
  readonly reserved: Money;
  /** Had been settled to providers, less refunds. */
  readonly spent: Money;
  /** The same by funding source; sources that never gave anything are left out. */
  readonly sources: ReadonlyArray<SourceBalanceAt>;
};

/** What of one funding source was in an account at the end of a day. */
export type SourceBalanceAt = {
  readonly __typename?: 'SourceBalanceAt';
  /** Kind of money. */
  readonly source: FundingSource;
  /** Could be reserved. */
  readonly available: Money;
  /** Was kept for orders. */
  readonly reserved: Money;
  /** Had been settled, less refunds. */
  readonly spent: Money;
};

/** State of a learning account. A change of job or region never changes it. */
export type LearningAccountState =
  /** Can be spent from. */
  | 'OPEN'
  /** Does not spend: at the holder's wish or on a legal ground, which `freeze` names. What is in it stays, with its last days, and it is granted to like any other. */
  | 'FROZEN'
  /** Not used for as long as the policy says. Nothing is lost, and what is granted comes as before; the holder's next order or answer to an offer, freshly signed in, opens it again. */
  | 'DORMANT'
  /** Ended; its history stays. */
  | 'CLOSED';

/** The amounts of an account at this moment. available + reserved + spent is all that was ever granted, less what expired. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** Can be reserved for an order today. */
  readonly available: Money;
  /** Kept for orders that are not settled yet. */
  readonly reserved: Money;
  /** Settled to providers, less refunds. */
  readonly spent: Money;
  /** The part of `available` whose last day is soon. */
  readonly expiringSoon: Money;
};

/** The amounts of an account at this moment. available + reserved + spent is all that was ever granted, less what expired. */
export type BalanceExpiringSoonArgs = {
  withinDays?: Scalars['Int']['input'];
};

/** The amounts of an account at this moment, of one funding source. */
export type SourceBalance = {
  readonly __typename?: 'SourceBalance';
  /** Kind of money. */
  readonly source: FundingSource;
  /** Can be reserved for an order today. */
  readonly available: Money;
  /** Kept for orders that are not settled yet. */
  readonly reserved: Money;
  /** Settled to providers, less refunds. */
  readonly spent: Money;
  /** The part of `available` whose last day is soon. */
  readonly expiringSoon: Money;
};

/** The amounts of an account at this moment, of one funding source. */
export type SourceBalanceExpiringSoonArgs = {
  withinDays?: Scalars['Int']['input'];
};

/** A page of lots. */
export type EntitlementLotConnection = {
  readonly __typename?: 'EntitlementLotConnection';
  /** The lots of this page with their cursors. */
  readonly edges: ReadonlyArray<EntitlementLotEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A lot within a page. */
export type EntitlementLotEdge = {
  readonly __typename?: 'EntitlementLotEdge';
  /** The lot. */
  readonly node: EntitlementLot;
  /** Give it as `after` to go on behind this lot. */
  readonly cursor: Scalars['String']['output'];
};

/** One grant of entitlement with its source and last day. Once granted, only the holder's orders, its expiry and a condition that the holder accepted reduce it; and what was granted in error and is still there, by a decision of two persons of the treasury that the statement explains. */
export type EntitlementLot = {
  readonly __typename?: 'EntitlementLot';
  /** Id of the lot, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** What was granted. */
  readonly granted: Money;
  /** What is left to reserve; zero while the lot is offered under a condition that the holder has not accepted yet. */
  readonly available: Money;
  /** What becomes available when the holder accepts the condition; zero for a lot that is no offer. */
  readonly offered: Money;
  /** What is kept for orders. */
  readonly reserved: Money;
  /** What went to providers, less refunds. */
  readonly settled: Money;
  /** Day of the grant. */
  readonly grantedOn: Scalars['Date']['output'];
  /** Last day on which it can be reserved; null when it never expires. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was granted, and why this much. */
  readonly explanation: GrantExplanation;
  /** What it may pay; null when it pays anything fundable. */
  readonly earmark?: Maybe<Earmark>;
  /** The holder's answer to its conditions; null when it has none. */
  readonly offer?: Maybe<EarmarkOffer>;
  /** Why a funder gave it; null for a lot that is no top-up, such as the annual provision. */
  readonly topUp?: Maybe<LotTopUp>;
};

/** The decision behind one grant, by rule (GDPR article 22). Seen by the holder, and by auditors who do not know whose it is. */
export type GrantExplanation = {
  readonly __typename?: 'GrantExplanation';
  /** Reference of the grant, such as the annual provision of a year or the funder's own. */
  readonly reference: Scalars['String']['output'];
  /** Need group whose rule fired; null for a top-up. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The policy version that was in force; null for a top-up. */
  readonly policyVersion?: Maybe<Scalars['ID']['output']>;
  /** Names and values of the facts the rule was decided by, as "name: value". */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** What the rule gives for a whole year of full entitlement; null for a top-up. */
  readonly amountByRule?: Maybe<Money>;
  /** What is left of `amountByRule` after working time, rounded down to the cent; the same where the policy does not go by it. Null for a top-up. */
  readonly afterWorkingTime?: Maybe<Money>;
  /** The ceiling of the rule, where it or working time made the grant less than `amountByRule`; otherwise null. */
  readonly ceiling?: Maybe<Money>;
  /** What the account held of the sources that count toward the ceiling, before the grant; null where `ceiling` is. */
  readonly held?: Maybe<Money>;
  /** What the ceiling cut off; zero when nothing was cut. afterWorkingTime less cutByCeiling, and less `before`, is what was granted. */
  readonly cutByCeiling: Money;
  /** For a correction of an annual provision: what the year had granted before it. Null for everything else. */
  readonly before?: Maybe<Money>;
  /** What the holder may do when it seems wrong, in a sentence. */
  readonly remedy: Scalars['String']['output'];
};

/** By the rules of this scheme the person cannot open an account in it. Nothing was opened. */
export type AccountNotAvailable = UserError & {
  readonly __typename?: 'AccountNotAvailable';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ACCOUNT_NOT_AVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** Always null: it is the person and not the input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** By which rule, and what may be done about it. */
  readonly explanation: DecisionExplanation;
};

/** What `accountOpen` is told. */
export type AccountOpenInput = {
  /** Whose account, by pseudonym: the signed-in person. */
  readonly personId: Scalars['ID']['input'];
};

/** What came of `accountOpen`. */
export type AccountOpenPayload = {
  readonly __typename?: 'AccountOpenPayload';
  /** The account; the one that is there already when there is one. Null when there are errors. */
  readonly account?: Maybe<LearningAccount>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<AccountOpenError>;
};

/** Ways in which opening an account fails. `NotFound`: no register has told of the person yet, or they are not in the scheme any more. */
export type AccountOpenError = AccountNotAvailable | NotFound;

/** A window in which persons enter a draw for money that is short. Weights by need and a commitment to the seed are published before; anyone can do the draw again. */
export type AllocationWindow = {
  readonly __typename?: 'AllocationWindow';
  /** Id of the window. */
  readonly id: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** What it is for. */
  readonly title: Scalars['String']['output'];
  /** What each person drawn is granted. */
  readonly amount: Money;
  /** Persons drawn at most; fewer where the fund's money is not enough. */
  readonly places: Scalars['Int']['output'];
  /** Last day of the lots; null when they never expire. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** From when on persons enter. When within the window they do makes no difference. */
  readonly opensAt: Scalars['DateTime']['output'];
  /** Until when persons enter. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** Where the window stands. */
  readonly state: AllocationState;
  /** Tickets by need, from 0 to 100, 0 for those whom it is not for: a decision table over the persons' facts on the day of the draw, as in a policy. */
  readonly weights: Scalars['JSON']['output'];
  /** SHA-256 of the seed in hexadecimal digits, published with the announcement. */
  readonly seedCommitment: Scalars['String']['output'];
  /** The seed; null before the draw. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** The entries by rank, without their persons and without those whom the table excludes; empty before the draw. */
  readonly entries: AllocationEntryConnection;
  /** The viewer's own entry; null when there is none. */
  readonly myEntry?: Maybe<AllocationEntry>;
};

/** A window in which persons enter a draw for money that is short. Weights by need and a commitment to the seed are published before; anyone can do the draw again. */
export type AllocationWindowEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a window stands. */
export type AllocationState =
  /** Published, and not open yet. */
  | 'ANNOUNCED'
  /** Persons enter. */
  | 'OPEN'
  /** Nobody enters any more; the draw is about to be made. */
  | 'CLOSED'
  /** Drawn; the seed is revealed, and those drawn are being granted. */
  | 'DRAWN'
  /** Everybody drawn has been granted. */
  | 'PUBLISHED';

/** An entry to a draw. Its id says nothing of the person. */
export type AllocationEntry = {
  readonly __typename?: 'AllocationEntry';
  /** Id of the entry: with the seed it decides the draw. */
  readonly id: Scalars['ID']['output'];
  /** Its tickets, 0 when the table excludes it; null before the draw. */
  readonly weight?: Maybe<Scalars['Int']['output']>;
  /** Rule of the table that gave them; null before the draw. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Its place in the order drawn, from 1; null before the draw, and for one that is excluded. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What became of it. */
  readonly state: AllocationEntryState;
};

/** What became of an entry. */
export type AllocationEntryState =
  /** Waits for the draw. */
  | 'ENTERED'
  /** Drawn; about to be granted. */
  | 'DRAWN'
  /** The table of weights gives its person no ticket. */
  | 'EXCLUDED'
  /** Not drawn. Becomes DRAWN when a place is passed on. */
  | 'NOT_DRAWN'
  /** Drawn, and the account was closed meanwhile: the place went to the next by rank whose account is there. */
  | 'CLOSED'
  /** Drawn, and the last day of the money passed before the fund had it. */
  | 'LAPSED'
  /** Drawn, and in the person's account. */
  | 'GRANTED';

/** A page of windows. */
export type AllocationWindowConnection = {
  readonly __typename?: 'AllocationWindowConnection';
  /** The windows of this page with their cursors. */
  readonly edges: ReadonlyArray<AllocationWindowEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A window within a page. */
export type AllocationWindowEdge = {
  readonly __typename?: 'AllocationWindowEdge';
  /** The window. */
  readonly node: AllocationWindow;
  /** Give it as `after` to go on behind this window. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of entries. */
export type AllocationEntryConnection = {
  readonly __typename?: 'AllocationEntryConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AllocationEntryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry within a page. */
export type AllocationEntryEdge = {
  readonly __typename?: 'AllocationEntryEdge';
  /** The entry. */
  readonly node: AllocationEntry;
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
};

/** What `allocationWindowAnnounce` is told. */
export type AllocationWindowAnnounceInput = {
  /** The fund that pays; the viewer must manage it. */
  readonly fundId: Scalars['ID']['input'];
  /** What it is for, 3 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What each person drawn is granted. */
  readonly amount: MoneyInput;
  /** Persons drawn at most, 1 to 1000000. */
  readonly places: Scalars['Int']['input'];
  /** Last day of the lots, after the window closes; they never expire when left out. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** From when on persons enter; not past. */
  readonly opensAt: Scalars['DateTime']['input'];
  /** Until when; after it opens. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** Tickets by need: a decision table whose outcomes are such as {"weight": 2}, 0 to 100; 0 excludes. */
  readonly weights: Scalars['JSON']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same window. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `allocationWindowAnnounce`. */
export type AllocationWindowAnnouncePayload = {
  readonly __typename?: 'AllocationWindowAnnouncePayload';
  /** The window with its commitment; null when there are errors. */
  readonly window?: Maybe<AllocationWindow>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<AllocationWindowAnnounceError>;
};

/** Ways in which announcing a window fails. */
export type AllocationWindowAnnounceError = NotFound | InvalidInput | IdempotencyMismatch;

/** What `allocationEnter` is told. */
export type AllocationEnterInput = {
  /** The window. */
  readonly windowId: Scalars['ID']['input'];
};

/** What came of `allocationEnter`. */
export type AllocationEnterPayload = {
  readonly __typename?: 'AllocationEnterPayload';
  /** The viewer's entry; the one that was there already when they enter again. Null when there are errors. */
  readonly entry?: Maybe<AllocationEntry>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<AllocationEnterError>;
};

/** Whoever announced a draw, and with it the weights, does not enter it. */
export type EntrantIsAnnouncer = UserError & {
  readonly __typename?: 'EntrantIsAnnouncer';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ENTRANT_IS_ANNOUNCER. */
  readonly code: Scalars['String']['output'];
  /** Path of the window. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Ways in which entering a draw fails. */
export type AllocationEnterError = NotFound | WrongState | EntrantIsAnnouncer;

/** One look of a member of staff at a person. */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In which role. */
  readonly role: Role;
  /** For which organisation; null when the role is not held for one. */
  readonly organisation?: Maybe<Organisation>;
  /** Why, as the viewer stated it. */
  readonly purpose: Scalars['String']['output'];
};

/** An adviser of an employment service looks after a person, for a purpose and a time. While it lives, the adviser reaches the person. */
export type CaseAssignment = {
  readonly __typename?: 'CaseAssignment';
  /** Id of the assignment. */
  readonly id: Scalars['ID']['output'];
  /** The case tool's own number for the case. */
  readonly caseReference: Scalars['String']['output'];
  /** Who is looked after. */
  readonly person: Person;
  /** What for. */
  readonly purpose: Scalars['String']['output'];
  /** Until when it lives; null when no end is set. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `caseAssignmentOpen` is told. */
export type CaseAssignmentOpenInput = {
  /** The employment service; the client must act for it. */
  readonly organisationId: Scalars['ID']['input'];
  /** The adviser, by the subject of their sign-in. */
  readonly adviserId: Scalars['ID']['input'];
  /** The person, by pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** The case tool's own number, 1 to 100 characters; at one time one live assignment per service and number. */
  readonly caseReference: Scalars['String']['input'];
  /** What for, 3 to 200 characters; shown to the person. */
  readonly purpose: Scalars['String']['input'];
};

/** What came of `caseAssignmentOpen`. */
export type CaseAssignmentOpenPayload = {
  readonly __typename?: 'CaseAssignmentOpenPayload';
  /** The assignment; the one that was there already when the same is asked again. Null when there are errors. */
  readonly caseAssignment?: Maybe<CaseAssignment>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<CaseAssignmentOpenError>;
};

/** Ways in which opening a case assignment fails. */
export type CaseAssignmentOpenError = NotFound | InvalidInput;

/** Whom of a list someone reaches. */
export type InternalReachInput = {
  /** Subject of the adviser's sign-in. */
  readonly subject: Scalars['ID']['input'];
  /** Organisations the adviser acts for. */
  readonly organisationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Persons asked about, at most 100. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A person asks a funder to pay a part of one order. The funder sees what is here, and neither the account nor what others pay. */
export type CoFundingRequest = {
  readonly __typename?: 'CoFundingRequest';
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** The fund that is asked. */
  readonly fund: Fund;
  /** Who asks, by pseudonym. */
  readonly person: Scalars['ID']['output'];
  /** The session that was booked; null while registry does not answer. */
  readonly session?: Maybe<LearningOpportunitySession>;
  /** First day of the session as booked. */
  readonly startsOn: Scalars['Date']['output'];
  /** Price of the order. */
  readonly price: Money;
  /** What the fund is asked to pay. */
  readonly amountAsked: Money;
  /** What the fund pays; null unless it was approved in full or in part. */
  readonly amountGranted?: Maybe<Money>;
  /** Where the request stands. */
  readonly state: CoFundingState;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Until when it can be answered: as long as the order keeps its place without its price. */
  readonly deadline: Scalars['DateTime']['output'];
  /** What an adviser of the service proposes; null when none has. */
  readonly proposal?: Maybe<CoFundingProposal>;
  /** Why it was answered as it was, by code; null before. */
  readonly reasonCode?: Maybe<CoFundingReason>;
  /** Why it was answered as it was, in words; null before. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null before. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an adviser proposes to the fund's manager. */
export type CoFundingProposal = {
  readonly __typename?: 'CoFundingProposal';
  /** How much the fund should pay. */
  readonly amount: Money;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** State of a request for co-funding. */
export type CoFundingState =
  /** Waits for an answer. */
  | 'ASKED'
  /** The fund pays what was asked; it is reserved for the order. */
  | 'APPROVED'
  /** The fund pays a part; it is reserved for the order. */
  | 'PARTLY_APPROVED'
  /** The fund pays nothing. */
  | 'REFUSED'
  /** Nobody answered in time, or the order does not wait for money any more. */
  | 'LAPSED'
  /** Taken back by the holder before it was answered. */
  | 'WITHDRAWN';

/** Why a request was answered as it was. */
export type CoFundingReason =
  /** It meets a need that the fund is there for. */
  | 'MEETS_NEED'
  /** A collective agreement says so. */
  | 'COLLECTIVE_AGREEMENT'
  /** The fund has not enough for all that is asked. */
  | 'BUDGET_SHORT'
  /** The fund does not pay for this. */
  | 'NOT_FOR_THIS_FUND'
  /** Another scheme pays the same cost. */
  | 'PAID_ELSEWHERE'
  /** As the words say. */
  | 'OTHER';

/** A page of requests. */
export type CoFundingRequestConnection = {
  readonly __typename?: 'CoFundingRequestConnection';
  /** The requests of this page with their cursors. */
  readonly edges: ReadonlyArray<CoFundingRequestEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A request within a page. */
export type CoFundingRequestEdge = {
  readonly __typename?: 'CoFundingRequestEdge';
  /** The request. */
  readonly node: CoFundingRequest;
  /** Give it as `after` to go on behind this request. */
  readonly cursor: Scalars['String']['output'];
};

/** The order does not lack this much: the same cost is never paid twice. Nothing was changed. */
export type MoreThanMissing = UserError & {
  readonly __typename?: 'MoreThanMissing';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always MORE_THAN_MISSING. */
  readonly code: Scalars['String']['output'];
  /** Path of the amount. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the order lacks now. */
  readonly missing: Money;
};

/** The fund has not enough money, or its budget not enough left. Nothing was changed. */
export type FundExhausted = UserError & {
  readonly __typename?: 'FundExhausted';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always FUND_EXHAUSTED. */
  readonly code: Scalars['String']['output'];
  /** Path of the amount. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The fund was asked for this order already, and has not answered. */
export type AlreadyAsked = UserError & {
  readonly __typename?: 'AlreadyAsked';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ALREADY_ASKED. */
  readonly code: Scalars['String']['output'];
  /** Path of the fund. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The request that is open. */
  readonly requestId: Scalars['ID']['output'];
};

/** What `coFundingAsk` is told. */
export type CoFundingAskInput = {
  /** An order of the viewer's that is AWAITING_FUNDING. */
  readonly orderId: Scalars['ID']['input'];
  /** The fund to ask. */
  readonly fundId: Scalars['ID']['input'];
  /** How much; at most what the order lacks. */
  readonly amount: MoneyInput;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same request. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `coFundingAsk`. */
export type CoFundingAskPayload = {
  readonly __typename?: 'CoFundingAskPayload';
  /** The request; null when there are errors. */
  readonly request?: Maybe<CoFundingRequest>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<CoFundingAskError>;
};

/** Ways in which asking for co-funding fails. */
export type CoFundingAskError =
  NotFound | WrongState | InvalidInput | MoreThanMissing | AlreadyAsked | IdempotencyMismatch;

/** What `coFundingWithdraw` is told. */
export type CoFundingWithdrawInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** What came of `coFundingWithdraw`. */
export type CoFundingWithdrawPayload = {
  readonly __typename?: 'CoFundingWithdrawPayload';
  /** The request, WITHDRAWN; null when there are errors. */
  readonly request?: Maybe<CoFundingRequest>;
  /** Why it stands. */
  readonly errors: ReadonlyArray<CoFundingWithdrawError>;
};

/** Ways in which taking back a request fails. */
export type CoFundingWithdrawError = NotFound | WrongState;

/** What `coFundingPropose` is told. */
export type CoFundingProposeInput = {
  /** The request, to a fund of the adviser's own service, by a person with a live case. */
  readonly requestId: Scalars['ID']['input'];
  /** How much the fund should pay; at most what was asked, and at most the adviser's own limit. */
  readonly amount: MoneyInput;
  /** Why, 3 to 1000 characters; shown to the person and to the fund's manager. */
  readonly reason: Scalars['String']['input'];
};

/** What came of `coFundingPropose`. */
export type CoFundingProposePayload = {
  readonly __typename?: 'CoFundingProposePayload';
  /** The request with the proposal; null when there are errors. */
  readonly request?: Maybe<CoFundingRequest>;
  /** Why nothing was proposed. */
  readonly errors: ReadonlyArray<CoFundingProposeError>;
};

/** Ways in which proposing co-funding fails. */
export type CoFundingProposeError = NotFound | WrongState | InvalidInput;

/** What `coFundingAnswer` is told. */
export type CoFundingAnswerInput = {
  /** The request, to a fund that the viewer manages; neither asked nor proposed by the viewer. */
  readonly requestId: Scalars['ID']['input'];
  /** What the fund pays: at most what was asked, and what the order still lacks. Left out, it pays nothing. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Why, by code. */
  readonly reasonCode: CoFundingReason;
  /** Why, 3 to 1000 characters; shown to the person. */
  readonly reason: Scalars['String']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and moves no money. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `coFundingAnswer`. */
export type CoFundingAnswerPayload = {
  readonly __typename?: 'CoFundingAnswerPayload';
  /** The request with its answer; null when there are errors. */
  readonly request?: Maybe<CoFundingRequest>;
  /** Why it was not answered. */
  readonly errors: ReadonlyArray<CoFundingAnswerError>;
};

/** Ways in which answering a request fails. */
export type CoFundingAnswerError =
  NotFound | WrongState | InvalidInput | ApproverIsProposer | MoreThanMissing | FundExhausted | IdempotencyMismatch;

/** A person's booking of one session, paid from the account. Its price and the opportunity's version are fixed when it is placed. */
export type TrainingOrder = {
  readonly __typename?: 'TrainingOrder';
  /** Who was asked to pay a part, oldest first. The holder sees every request, an adviser those to their own service. */
  readonly coFunding?: Maybe<ReadonlyArray<CoFundingRequest>>;
  /** Requests for paid training leave that name this order, newest first: for its holder and its provider's staff. Null for anybody else. */
  readonly leaveRequests?: Maybe<ReadonlyArray<LeaveRequest>>;
  /** What of the price still awaited the account's lots could pay today, by `orderFundFromLots`: what was granted since the order was placed, without what policy asks of the learner. For the holder of an order that is AWAITING_FUNDING; null otherwise. */
  readonly payableFromLots?: Maybe<Money>;
  /** Last day on which the holder may withdraw without cost and without a reason, also when the start was reported; null until the order is confirmed. */
  readonly coolingOffUntil?: Maybe<Scalars['Date']['output']>;
  /** Last day for whoever has to act in this state: the provider while it is CONFIRMED or STARTED, the holder while it is COUNTER_PROPOSED or DELIVERED, an investigator while it is DISPUTED. Afterwards the order decides by itself. Null in every other state. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** The other session that the provider proposes and the holder has not answered; null otherwise. */
  readonly counterProposal?: Maybe<CounterProposal>;
  /** What the provider declared to be delivered, or what was decided; null before. */
  readonly delivery?: Maybe<OrderDelivery>;
  /** When the holder confirmed the start; null before. */
  readonly startConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day of progress as the provider reported it; null before. */
  readonly progressReportedOn?: Maybe<Scalars['Date']['output']>;
  /** When the holder confirmed the progress; null before. */
  readonly progressConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is contested and what both sides say; null where the holder contested nothing. For the holder and the provider. */
  readonly dispute?: Maybe<OrderDispute>;
  /** Why the order became what it is, oldest first: every lapse, cancellation, settlement and dispute. For the holder and the provider; empty for anybody else. */
  readonly decisions: ReadonlyArray<DecisionExplanation>;
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** Where the order stands. */
  readonly state: OrderState;
  /** Price, fixed at placement. */
  readonly price: Money;
  /** The session that was booked; null while registry does not answer. */
  readonly session?: Maybe<LearningOpportunitySession>;
  /** Who delivers it; null while registry does not answer. */
  readonly provider?: Maybe<Organisation>;
  /** Version of the learning opportunity whose price and rules hold for this order. */
  readonly opportunityVersion: Scalars['Int']['output'];
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** First day of the session as booked. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day of the session as booked. */
  readonly endsOn: Scalars['Date']['output'];
  /** Day of the start as the provider reported it; null before. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of delivery as the provider declared it; null before. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Until when the rest of the price may arrive, or may have arrived; not after the session begins. Null for an order that never waited for it. */
  readonly fundingDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** When the holder confirmed delivery and the money was settled; null before. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What of the price is still reserved, settled, given back, awaited. For the holder alone; null for anybody else. */
  readonly money?: Maybe<OrderMoney>;
  /** Who takes part: the minimum a provider needs. For the holder and the provider of a confirmed order; null otherwise. */
  readonly participant?: Maybe<OrderParticipant>;
  /** Payments of the own share, newest first. For the holder alone; null for anybody else. */
  readonly ownSharePayments?: Maybe<ReadonlyArray<OwnSharePayment>>;
};

/** An error that was found in the ledger. What was posted stays; an approved correction takes back what is still there by an entry of its own. No funder has a hand in it. */
export type LedgerCorrection = {
  readonly __typename?: 'LedgerCorrection';
  /** Id of the correction. */
  readonly id: Scalars['ID']['output'];
  /** What is corrected. */
  readonly kind: LedgerCorrectionKind;
  /** The fund the money goes out of, or back to. */
  readonly fund: Fund;
  /** The payment; null for a lot. */
  readonly paymentReference?: Maybe<Scalars['String']['output']>;
  /** What is taken back. Of a lot, what is left of it when the correction is approved; null before. */
  readonly amount?: Maybe<Money>;
  /** Why it is an error; the holder of a lot reads it in the statement. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: LedgerCorrectionState;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** When a second person decided; null before. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What is corrected. */
export type LedgerCorrectionKind =
  /** A payment into a fund that was confirmed in error: taken back whole. Its reference is free for the right one. */
  | 'DEPOSIT'
  /** A top-up that was granted in error: what is left of its lot goes back to the fund. */
  | 'GRANT';

/** Where a correction stands. */
export type LedgerCorrectionState =
  /** Waits for a second person of the treasury. */
  | 'PROPOSED'
  /** Posted. */
  | 'APPROVED'
  /** Nothing was posted. */
  | 'REJECTED';

/** What a second person says to a correction. */
export type LedgerCorrectionDecision =
  /** Post it. */
  | 'APPROVE'
  /** Leave everything as it is. */
  | 'REJECT';

/** A page of corrections. */
export type LedgerCorrectionConnection = {
  readonly __typename?: 'LedgerCorrectionConnection';
  /** The corrections of this page with their cursors. */
  readonly edges: ReadonlyArray<LedgerCorrectionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A correction within a page. */
export type LedgerCorrectionEdge = {
  readonly __typename?: 'LedgerCorrectionEdge';
  /** The correction. */
  readonly node: LedgerCorrection;
  /** Give it as `after` to go on behind this correction. */
  readonly cursor: Scalars['String']['output'];
};

/** Whoever would propose a correction or decide on it has a part in it: proposed it, manages the fund, or holds the account. Nothing was changed. */
export type CorrectionConflictOfInterest = UserError & {
  readonly __typename?: 'CorrectionConflictOfInterest';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always CORRECTION_CONFLICT_OF_INTEREST. */
  readonly code: Scalars['String']['output'];
  /** Path of the input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `fundPaymentCorrectionPropose` is told. */
export type FundPaymentCorrectionProposeInput = {
  /** The fund the payment was confirmed for. */
  readonly fundId: Scalars['ID']['input'];
  /** Reference of the payment. */
  readonly paymentReference: Scalars['String']['input'];
  /** Why it is an error, 3 to 1000 characters, without personal data. */
  readonly reason: Scalars['String']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same correction. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `topUpCorrectionPropose` is told. */
export type TopUpCorrectionProposeInput = {
  /** The batch the top-up was granted with. */
  readonly batchId: Scalars['ID']['input'];
  /** Number of its row, from 1. */
  readonly rowNumber: Scalars['Int']['input'];
  /** Why it is an error, 3 to 1000 characters, without personal data. The holder reads it. */
  readonly reason: Scalars['String']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same correction. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `fundPaymentCorrectionPropose`. */
export type FundPaymentCorrectionProposePayload = {
  readonly __typename?: 'FundPaymentCorrectionProposePayload';
  /** The correction, PROPOSED; null when there are errors. */
  readonly correction?: Maybe<LedgerCorrection>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<FundPaymentCorrectionProposeError>;
};

/** Ways in which `fundPaymentCorrectionPropose` fails. WRONG_STATE: one is proposed already. */
export type FundPaymentCorrectionProposeError =
  NotFound | InvalidInput | WrongState | CorrectionConflictOfInterest | IdempotencyMismatch;

/** What came of `topUpCorrectionPropose`. */
export type TopUpCorrectionProposePayload = {
  readonly __typename?: 'TopUpCorrectionProposePayload';
  /** The correction, PROPOSED; null when there are errors. */
  readonly correction?: Maybe<LedgerCorrection>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<TopUpCorrectionProposeError>;
};

/** Ways in which `topUpCorrectionPropose` fails. WRONG_STATE: one is proposed already. */
export type TopUpCorrectionProposeError =
  NotFound | InvalidInput | WrongState | CorrectionConflictOfInterest | IdempotencyMismatch;

/** What `ledgerCorrectionDecide` is told. */
export type LedgerCorrectionDecideInput = {
  /** The correction. */
  readonly correctionId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: LedgerCorrectionDecision;
};

/** What came of `ledgerCorrectionDecide`. */
export type LedgerCorrectionDecidePayload = {
  readonly __typename?: 'LedgerCorrectionDecidePayload';
  /** The correction as it was decided; null when there are errors. */
  readonly correction?: Maybe<LedgerCorrection>;
  /** Why nothing was decided. */
  readonly errors: ReadonlyArray<LedgerCorrectionDecideError>;
};

/** Ways in which deciding on a correction fails. WRONG_STATE: it is decided, or nothing is left of the lot. FUND_EXHAUSTED: the payment was granted already. */
export type LedgerCorrectionDecideError = NotFound | WrongState | CorrectionConflictOfInterest | FundExhausted;

/** Why something was decided, for a person and for a program: rules, policy, inputs, outcome, and what may be done about it (GDPR article 22). */
export type DecisionExplanation = {
  readonly __typename?: 'DecisionExplanation';
  /** Codes of the rules that decided, in their order; see docs/guides/orders.md, and of leave docs/guides/employers.md. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** The policy version they stand in; null where the scheme's own rules decided. */
  readonly policyVersionId?: Maybe<Scalars['ID']['output']>;
  /** What the rules were given. */
  readonly inputs: ReadonlyArray<DecisionInput>;
  /** What came of it, as a code. */
  readonly outcome: Scalars['String']['output'];
  /** What may be done about it, in a sentence. */
  readonly remedy: Scalars['String']['output'];
  /** Last day for that; null where there is none. */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
};

/** One fact a decision was made from. */
export type DecisionInput = {
  readonly __typename?: 'DecisionInput';
  /** Name of the fact, such as `answerBy`. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text: days as ISO dates, amounts as decimals. */
  readonly value: Scalars['String']['output'];
};

/** A condition limiting the use of lots: they pay only for what matches one of its items. It never changes once it is defined. */
export type Earmark = {
  readonly __typename?: 'Earmark';
  /** Id of the earmark. */
  readonly id: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** What it is for, as the funder says it. */
  readonly title: Scalars['String']['output'];
  /** Learning opportunities it pays; an element is null while registry does not answer. */
  readonly opportunities: ReadonlyArray<Maybe<LearningOpportunity>>;
  /** Providers whose every opportunity it pays; an element is null while registry does not answer. */
  readonly providers: ReadonlyArray<Maybe<Organisation>>;
  /** Fields of learning it pays, by ISCED-F code: a wider one, such as 06, takes in the narrower ones, such as 0613. */
  readonly iscedF: ReadonlyArray<Scalars['String']['output']>;
  /** Skills whose learning it pays, by ESCO URI. */
  readonly skills: ReadonlyArray<Scalars['Uri']['output']>;
  /** The one order it is for; null when it is for any that matches, or the order is out of the viewer's reach. */
  readonly order?: Maybe<TrainingOrder>;
  /** Days in which a holder answers the offer; then the money goes back to its fund. */
  readonly answerDays: Scalars['Int']['output'];
  /** What is not reserved after this day goes back to its fund; null when the money stays. */
  readonly returnsOn?: Maybe<Scalars['Date']['output']>;
};

/** The holder's answer to an earmarked lot. */
export type EarmarkOffer = {
  readonly __typename?: 'EarmarkOffer';
  /** What became of the offer. */
  readonly state: EarmarkOfferState;
  /** Last day on which it can be answered; null once it is. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
};

/** What became of an earmarked lot that was offered. */
export type EarmarkOfferState =
  /** Waits for the holder's answer, and pays nothing until then. */
  | 'OPEN'
  /** Accepted with its conditions: it pays what matches. */
  | 'ACCEPTED'
  /** Declined; the money went back to its fund. */
  | 'DECLINED'
  /** Not answered in time; the money went back to its fund. */
  | 'LAPSED';

/** A holder's answer to an offer. */
export type EarmarkAnswer =
  /** Take the money with its conditions. */
  | 'ACCEPT'
  /** Leave it; it goes back to its fund. */
  | 'DECLINE';

/** A page of earmarks. */
export type EarmarkConnection = {
  readonly __typename?: 'EarmarkConnection';
  /** The earmarks of this page with their cursors. */
  readonly edges: ReadonlyArray<EarmarkEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An earmark within a page. */
export type EarmarkEdge = {
  readonly __typename?: 'EarmarkEdge';
  /** The earmark. */
  readonly node: Earmark;
  /** Give it as `after` to go on behind this earmark. */
  readonly cursor: Scalars['String']['output'];
};

/** What `earmarkDefine` is told. One item of any kind is enough, and at least one there must be; 1000 at most. */
export type EarmarkDefineInput = {
  /** The fund whose money it limits; the viewer must manage it. */
  readonly fundId: Scalars['ID']['input'];
  /** What it is for, 3 to 200 characters; shown to the holder before they answer. */
  readonly title: Scalars['String']['input'];
  /** Learning opportunities it pays. */
  readonly opportunityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Providers whose every opportunity it pays. */
  readonly providerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Fields of learning it pays, by ISCED-F code of two to four digits: a wider one, such as 06, takes in the narrower ones, such as 0613. */
  readonly iscedF?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills whose learning it pays, by ESCO URI. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['Uri']['input']>>;
  /** Days in which a holder answers, 1 to 366; then the money goes back. */
  readonly answerDays?: Scalars['Int']['input'];
  /** What is not reserved after this day goes back; not past. The money stays when left out. */
  readonly returnsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same earmark. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `earmarkDefine`. */
export type EarmarkDefinePayload = {
  readonly __typename?: 'EarmarkDefinePayload';
  /** The earmark; null when there are errors. */
  readonly earmark?: Maybe<Earmark>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<EarmarkDefineError>;
};

/** Ways in which defining an earmark fails. */
export type EarmarkDefineError = NotFound | InvalidInput | IdempotencyMismatch;

/** What `earmarkAnswer` is told. */
export type EarmarkAnswerInput = {
  /** The lot that was offered. */
  readonly lotId: Scalars['ID']['input'];
  /** The holder's answer. */
  readonly answer: EarmarkAnswer;
};

/** What came of `earmarkAnswer`. */
export type EarmarkAnswerPayload = {
  readonly __typename?: 'EarmarkAnswerPayload';
  /** The lot after the answer; null when there are errors. */
  readonly lot?: Maybe<EntitlementLot>;
  /** Why it is as it was. */
  readonly errors: ReadonlyArray<EarmarkAnswerError>;
};

/** Ways in which answering an offer fails. */
export type EarmarkAnswerError = NotFound | WrongState;

/** A person works for an employer for a time, on these terms. The person and the employer's own staff see it; no other employer does. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** Id of the employment. */
  readonly id: Scalars['ID']['output'];
  /** The employer; null while registry does not answer. */
  readonly employer?: Maybe<Organisation>;
  /** Pseudonym of the worker. */
  readonly personId: Scalars['ID']['output'];
  /** Minutes of work in a week. */
  readonly minutesPerWeek: Scalars['Int']['output'];
  /** Minutes of a full-time week by the employer's agreement: leave accrues in proportion. */
  readonly fullTimeMinutesPerWeek: Scalars['Int']['output'];
  /** Gross wage of an hour. */
  readonly hourlyWage: Money;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day; null when none is set. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of employments. */
export type EmploymentConnection = {
  readonly __typename?: 'EmploymentConnection';
  /** The employments of this page with their cursors. */
  readonly edges: ReadonlyArray<EmploymentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An employment within a page. */
export type EmploymentEdge = {
  readonly __typename?: 'EmploymentEdge';
  /** The employment. */
  readonly node: Employment;
  /** Give it as `after` to go on behind this employment. */
  readonly cursor: Scalars['String']['output'];
};

/** How many people work for an employer, as it told. Small employers get more of a leave's wage back. */
export type EmployerSize = {
  readonly __typename?: 'EmployerSize';
  /** Workers. */
  readonly headCount: Scalars['Int']['output'];
  /** Day from which it counts. */
  readonly since: Scalars['Date']['output'];
};

/** What `employmentReport` is told. */
export type EmploymentReportInput = {
  /** The employer; the viewer must administer it. */
  readonly organisationId: Scalars['ID']['input'];
  /** The worker, by the pseudonym that they gave the employer. Persons cannot be looked up. */
  readonly personId: Scalars['ID']['input'];
  /** Minutes of work in a week, from 1 to those of a full-time week. */
  readonly minutesPerWeek: Scalars['Int']['input'];
  /** Minutes of a full-time week by the employer's agreement, at most 3600. */
  readonly fullTimeMinutesPerWeek: Scalars['Int']['input'];
  /** Gross wage of an hour, in the currency of the scheme. */
  readonly hourlyWage: MoneyInput;
  /** First day on these terms. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day; left out when none is set. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `employmentEnd` is told. */
export type EmploymentEndInput = {
  /** The employment. */
  readonly employmentId: Scalars['ID']['input'];
  /** Last day; not before the first. */
  readonly endsOn: Scalars['Date']['input'];
};

/** What `employerSizeReport` is told. */
export type EmployerSizeReportInput = {
  /** The employer; the viewer must administer it. */
  readonly organisationId: Scalars['ID']['input'];
  /** Workers, from 1 to 10,000,000. Counts from today, for leave that is asked for from today on. */
  readonly headCount: Scalars['Int']['input'];
};

/** What came of reporting or ending an employment. */
export type EmploymentPayload = {
  readonly __typename?: 'EmploymentPayload';
  /** The employment; null when there are errors. */
  readonly employment?: Maybe<Employment>;
  /** Why nothing was changed. */
  readonly errors: ReadonlyArray<EmploymentError>;
};

/** Ways in which reporting or ending an employment fails. */
export type EmploymentError = NotFound | InvalidInput;

/** What came of `employerSizeReport`. */
export type EmployerSizePayload = {
  readonly __typename?: 'EmployerSizePayload';
  /** The size as it counts now; null when there are errors. */
  readonly employerSize?: Maybe<EmployerSize>;
  /** Why nothing was changed. */
  readonly errors: ReadonlyArray<EmploymentError>;
};

/**
 * What the holder is told of a lot that is going to expire, at the lead times of the policy in force. This is the only way in which the scheme tells it: a message that
 * asks to click, call or sign in because an entitlement expires is not the scheme's.
 */
export type ExpiryNotice = {
  readonly __typename?: 'ExpiryNotice';
  /** Id of the notice. */
  readonly id: Scalars['ID']['output'];
  /** The lot, as it is now. */
  readonly lot: EntitlementLot;
  /** What of the lot could be reserved when the notice was issued; what is still available after the last day goes back to its fund. */
  readonly amount: Money;
  /** Last day on which the lot could be reserved, as it was when the notice was issued, or on which the terms of its earmark let it stay. What is reserved by then does not expire while it is reserved. */
  readonly lastDay: Scalars['Date']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
};

/** A page of notices. */
export type ExpiryNoticeConnection = {
  readonly __typename?: 'ExpiryNoticeConnection';
  /** The notices of this page with their cursors. */
  readonly edges: ReadonlyArray<ExpiryNoticeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A notice within a page. */
export type ExpiryNoticeEdge = {
  readonly __typename?: 'ExpiryNoticeEdge';
  /** The notice. */
  readonly node: ExpiryNotice;
  /** Give it as `after` to go on behind this notice. */
  readonly cursor: Scalars['String']['output'];
};

/** A budgeted pool of money of one funder. */
export type Fund = {
  readonly __typename?: 'Fund';
  /** Id of the fund. */
  readonly id: Scalars['ID']['output'];
  /** Name of the fund as the funder gives it. */
  readonly name: Scalars['String']['output'];
  /** Kind of money. */
  readonly source: FundingSource;
  /** The funder; null while registry does not answer. */
  readonly funder?: Maybe<Organisation>;
  /** For money of the European Union: its programme. Null for any other. */
  readonly euProgramme?: Maybe<EuProgramme>;
  /** For money of the European Union: the code of the operation within the programme. Null for any other. */
  readonly euOperation?: Maybe<Scalars['String']['output']>;
  /** For a training fund: the section of NACE whose people it pays for. Null when it names none, and for any other fund. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** What became of the money. For the fund's managers, treasury and auditors; null for anybody else. */
  readonly money?: Maybe<FundMoney>;
};

/** The money of a fund: paidIn = available + committed. */
export type FundMoney = {
  readonly __typename?: 'FundMoney';
  /** Paid in and confirmed by treasury. */
  readonly paidIn: Money;
  /** Can be granted. */
  readonly available: Money;
  /** Granted, and neither expired nor given back. */
  readonly committed: Money;
  /** Never more than this is committed, whatever money there is; null when only the money is the limit. */
  readonly budget?: Maybe<Money>;
  /** What the budget leaves to be committed; null without a budget. */
  readonly remaining?: Maybe<Money>;
};

/** Programmes of the European Union that pay into accounts. */
export type EuProgramme =
  /** European Social Fund Plus. */
  | 'ESF_PLUS'
  /** European Regional Development Fund. */
  | 'ERDF'
  /** Just Transition Fund. */
  | 'JTF'
  /** Recovery and Resilience Facility. */
  | 'RRF';

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The funds of this page with their cursors. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A fund within a page. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** The fund. */
  readonly node: Fund;
  /** Give it as `after` to go on behind this fund. */
  readonly cursor: Scalars['String']['output'];
};

/** An organisation of the scheme; owned by registry. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Id of the organisation. */
  readonly id: Scalars['ID']['output'];
};

/** Kind of money behind an entitlement. */
export type FundingSource =
  /** The annual provision of the state. */
  | 'NATIONAL'
  /** A region. */
  | 'REGION'
  /** A public employment service. */
  | 'EMPLOYMENT_SERVICE'
  /** An employer. */
  | 'EMPLOYER'
  /** A training fund of social partners. */
  | 'TRAINING_FUND'
  /** A programme of the European Union. */
  | 'EU';

/** More than the new budget has been granted already. The budget is as it was. */
export type BudgetBelowCommitted = UserError & {
  readonly __typename?: 'BudgetBelowCommitted';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always BUDGET_BELOW_COMMITTED. */
  readonly code: Scalars['String']['output'];
  /** Path of the budget. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Granted, and neither expired nor given back: the least a budget can be. */
  readonly committed: Money;
};

/** A payment with this reference was confirmed with another amount or day. Nothing was booked. */
export type PaymentDiffers = UserError & {
  readonly __typename?: 'PaymentDiffers';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always PAYMENT_DIFFERS. */
  readonly code: Scalars['String']['output'];
  /** Path of the reference. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The amount that was confirmed. */
  readonly amount: Money;
  /** The day that was confirmed. */
  readonly bookedOn: Scalars['Date']['output'];
};

/** The viewer manages the fund whose payment they would confirm. Nothing was booked. */
export type FundConflictOfInterest = UserError & {
  readonly __typename?: 'FundConflictOfInterest';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always FUND_CONFLICT_OF_INTEREST. */
  readonly code: Scalars['String']['output'];
  /** Path of the fund. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `fundCreate` is told. */
export type FundCreateInput = {
  /** The funder; the viewer must manage funds of this kind for it. */
  readonly organisationId: Scalars['ID']['input'];
  /** Kind of money. EMPLOYER is for an EMPLOYER_ADMIN, EMPLOYMENT_SERVICE for a PES_FUND_MANAGER, EU for a PES_FUND_MANAGER or FUND_MANAGER, the rest for a FUND_MANAGER, NATIONAL for one of the whole country. And registry knows the funder as one that has it: an authority for NATIONAL and REGION, as an employer for EMPLOYER and so on; any but an employer for EU. */
  readonly source: FundingSource;
  /** Name shown to holders, 3 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Currency of the fund; never changes. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Days a lot gets on top when it comes back after its last day, 0 to 366; never changes. */
  readonly refundGraceDays?: Scalars['Int']['input'];
  /** Programme of the European Union; required for EU money, refused for any other. */
  readonly euProgramme?: InputMaybe<EuProgramme>;
  /** Code of the operation within the programme, 1 to 100 characters; required for EU money, refused for any other. */
  readonly euOperation?: InputMaybe<Scalars['String']['input']>;
  /** Section of NACE, A to V, whose people a training fund pays for: it is proposed to them as a co-funder. Refused for any other kind; proposed to nobody when left out. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same fund. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `fundCreate`. */
export type FundCreatePayload = {
  readonly __typename?: 'FundCreatePayload';
  /** The fund, without money yet; null when there are errors. */
  readonly fund?: Maybe<Fund>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<FundCreateError>;
};

/** Ways in which opening a fund fails. */
export type FundCreateError = NotFound | InvalidInput | RegistryUnavailable | IdempotencyMismatch;

/** What `fundBudgetSet` is told. */
export type FundBudgetSetInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Never more than this is committed; null lifts the limit. */
  readonly budget?: InputMaybe<MoneyInput>;
};

/** What came of `fundBudgetSet`. */
export type FundBudgetSetPayload = {
  readonly __typename?: 'FundBudgetSetPayload';
  /** The fund; null when there are errors. */
  readonly fund?: Maybe<Fund>;
  /** Why the budget is as it was. */
  readonly errors: ReadonlyArray<FundBudgetSetError>;
};

/** Ways in which setting a budget fails. */
export type FundBudgetSetError = NotFound | InvalidInput | BudgetBelowCommitted;

/** What `fundPaymentConfirm` is told. */
export type FundPaymentConfirmInput = {
  /** The fund that was paid into. */
  readonly fundId: Scalars['ID']['input'];
  /** The reference the money came under, 1 to 140 characters, as in the bank's message: confirmed once per fund. */
  readonly paymentReference: Scalars['String']['input'];
  /** What has arrived. */
  readonly amount: MoneyInput;
  /** Day of the bank's booking; not in the future. */
  readonly bookedOn: Scalars['Date']['input'];
};

/** What came of `fundPaymentConfirm`. */
export type FundPaymentConfirmPayload = {
  readonly __typename?: 'FundPaymentConfirmPayload';
  /** The fund with its money; null when there are errors. */
  readonly fund?: Maybe<Fund>;
  /** Why nothing was booked. */
  readonly errors: ReadonlyArray<FundPaymentConfirmError>;
};

/** Ways in which confirming a payment fails. */
export type FundPaymentConfirmError = NotFound | InvalidInput | PaymentDiffers | FundConflictOfInterest;

/** One line of the journal, without anything that tells whose it is: an account's id is its pseudonym, and nothing an auditor sees leads from it to a person. */
export type InspectedLine = {
  readonly __typename?: 'InspectedLine';
  /** Id of the line. */
  readonly id: Scalars['ID']['output'];
  /** The entry it belongs to; the lines of one entry were booked together. */
  readonly entryId: Scalars['ID']['output'];
  /** Kind of movement, such as GRANT or SETTLE. */
  readonly movement: Scalars['String']['output'];
  /** Place the amount leaves: world, fund, available, reserved, payable, or one of the learner's own money. */
  readonly takesFrom: Scalars['String']['output'];
  /** Place it comes to. */
  readonly givesTo: Scalars['String']['output'];
  /** How much, never negative. */
  readonly amount: Money;
  /** The fund; null where none is moved. */
  readonly fundId?: Maybe<Scalars['ID']['output']>;
  /** The account; null for what is between the world and a fund or provider. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** The lot; null where none is moved. */
  readonly lotId?: Maybe<Scalars['ID']['output']>;
  /** The provider that is paid or pays back; null otherwise. */
  readonly providerId?: Maybe<Scalars['ID']['output']>;
  /** Day from which it counts. */
  readonly valueDate: Scalars['Date']['output'];
  /** When it was booked. */
  readonly bookedAt: Scalars['DateTime']['output'];
};

/** A page of journal lines. */
export type InspectedLineConnection = {
  readonly __typename?: 'InspectedLineConnection';
  /** The lines of this page with their cursors. */
  readonly edges: ReadonlyArray<InspectedLineEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A journal line within a page. */
export type InspectedLineEdge = {
  readonly __typename?: 'InspectedLineEdge';
  /** The line. */
  readonly node: InspectedLine;
  /** Give it as `after` to go on behind this line. */
  readonly cursor: Scalars['String']['output'];
};

/** One lot as the ledger keeps it, without anything that tells whose it is. What it holds follows from its journal lines alone. */
export type InspectedLot = {
  readonly __typename?: 'InspectedLot';
  /** Id of the lot. */
  readonly id: Scalars['ID']['output'];
  /** The account, as a pseudonym. */
  readonly accountId: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** What was granted. */
  readonly granted: Money;
  /** What is left to reserve; also past the last day, until its expiry is posted. */
  readonly available: Money;
  /** What is kept for orders. */
  readonly reserved: Money;
  /** What went to providers, less refunds. */
  readonly settled: Money;
  /** What has expired. */
  readonly expired: Money;
  /** What went back to the fund. */
  readonly returned: Money;
  /** Day of the grant. */
  readonly grantedOn: Scalars['Date']['output'];
  /** Last day; null when it never expires. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was granted: rule, version and facts, for an auditor to decide anew. A funder's own words are not shown: they could name somebody. */
  readonly explanation: GrantExplanation;
};

/** A page of lots. */
export type InspectedLotConnection = {
  readonly __typename?: 'InspectedLotConnection';
  /** The lots of this page with their cursors. */
  readonly edges: ReadonlyArray<InspectedLotEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A lot within a page. */
export type InspectedLotEdge = {
  readonly __typename?: 'InspectedLotEdge';
  /** The lot. */
  readonly node: InspectedLot;
  /** Give it as `after` to go on behind this lot. */
  readonly cursor: Scalars['String']['output'];
};

/** The order does not allow leave: it is not the worker's, or not a booked activity that goes on. Leave without one is never granted. */
export type LeaveActivityNotRecognised = UserError & {
  readonly __typename?: 'LeaveActivityNotRecognised';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always LEAVE_ACTIVITY_NOT_RECOGNISED. */
  readonly code: Scalars['String']['output'];
  /** Path of the order. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The entitlement does not cover the minutes asked for. Nothing was reserved. */
export type InsufficientLeave = UserError & {
  readonly __typename?: 'InsufficientLeave';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always INSUFFICIENT_LEAVE. */
  readonly code: Scalars['String']['output'];
  /** Path of the spells. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** By how many minutes the available entitlement falls short. */
  readonly missing: Scalars['Int']['output'];
};

/** The time lies upon other leave or an absence of the same person; for the same time nothing is paid twice. Nothing was changed. */
export type LeaveOverlap = UserError & {
  readonly __typename?: 'LeaveOverlap';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always LEAVE_OVERLAP. */
  readonly code: Scalars['String']['output'];
  /** Path of the time. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The policy wants guidance before leave, and whether it came cannot be found out at the moment. Nothing was begun; the same command can be sent again. */
export type GuidanceUnavailable = UserError & {
  readonly __typename?: 'GuidanceUnavailable';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always GUIDANCE_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** Null: it is not about an input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A rule of the policy is not met. Nothing was changed. */
export type LeaveRuleNotMet = UserError & {
  readonly __typename?: 'LeaveRuleNotMet';
  /** What the rule asks for. */
  readonly message: Scalars['String']['output'];
  /** Always LEAVE_RULE_NOT_MET. */
  readonly code: Scalars['String']['output'];
  /** Path of the value that the rule is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which rule. */
  readonly rule: LeaveRule;
};

/** A rule of the policy about leave. */
export type LeaveRule =
  /** The employer must have the whole time for an answer before the leave begins. */
  | 'NOTICE'
  /** Leave lies within the days of the course. */
  | 'OUTSIDE_ACTIVITY'
  /** Each week of leave has at least the policy's minutes. */
  | 'MINIMUM_PER_WEEK'
  /** No week has more leave than the worker works in a week. */
  | 'MORE_THAN_WORKED'
  /** Days must lie between two leaves, also after parental and other leave. */
  | 'MINIMUM_BETWEEN'
  /** The policy wants guidance before leave: a case that a practitioner accepted, closed within the policy's days. */
  | 'PRIOR_GUIDANCE'
  /** A request is postponed only so often. */
  | 'POSTPONEMENTS'
  /** A request is postponed to a later day, and only so far. */
  | 'POSTPONEMENT_DAYS'
  /** Leave that has begun is not cancelled. */
  | 'BEGUN';

/** One stretch of leave within a day of the scheme's time zone. */
export type LeaveSpellInput = {
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** How long it is: 15 to 720 minutes, not past midnight. */
  readonly minutes: Scalars['Int']['input'];
};

/** What `leaveRequest` is told. */
export type LeaveRequestInput = {
  /** The training order the leave serves: the worker's own, confirmed and not cancelled. Validation procedures are not recognised yet. */
  readonly orderId: Scalars['ID']['input'];
  /** The employer; it must have reported the worker's employment for all days of the leave. */
  readonly organisationId: Scalars['ID']['input'];
  /** When the worker wants to be away: 1 to 366 spells that do not lie upon each other, within the days of the course. */
  readonly spells: ReadonlyArray<LeaveSpellInput>;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and reserves nothing more. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `leaveRequestAskAgain` is told. */
export type LeaveRequestAskAgainInput = {
  /** The postponed request. */
  readonly requestId: Scalars['ID']['input'];
  /** The order the leave serves now; the same as before when left out. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** When the worker wants to be away, as in `leaveRequest`. */
  readonly spells: ReadonlyArray<LeaveSpellInput>;
  /** A name the client gives this command, 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An employer's answer to a request for leave. */
export type LeaveAnswer =
  /** The worker may go; the right to return and social protection are stated with it. */
  | 'GRANT'
  /** Later; as often and as far as the policy allows. */
  | 'POSTPONE'
  /** No, for a reason of the policy's closed list. */
  | 'REFUSE';

/** What `leaveRequestAnswer` is told. */
export type LeaveRequestAnswerInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The answer. */
  readonly answer: LeaveAnswer;
  /** For POSTPONE: first day from which leave can be taken; after the first day asked for. */
  readonly proposedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** For POSTPONE: why, 3 to 500 characters; shown to the worker as it is. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For REFUSE: a code of the closed list of the policy, such as those in `message` when it is another. */
  readonly refusalReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `leaveRequestCancel` is told. */
export type LeaveRequestCancelInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** What `leaveEvidenceRecord` is told. */
export type LeaveEvidenceRecordInput = {
  /** The request; its time must be over. */
  readonly requestId: Scalars['ID']['input'];
  /** Minutes the participant attended: from 0, for somebody who never came, to the minutes of the leave. */
  readonly attendedMinutes: Scalars['Int']['input'];
};

/** What `leaveCompensationApprove` is told. */
export type LeaveCompensationApproveInput = {
  /** The request; attendance must have been recorded. */
  readonly requestId: Scalars['ID']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and approves nothing more. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `leaveRequest`. */
export type LeaveRequestPayload = {
  readonly __typename?: 'LeaveRequestPayload';
  /** The request, ASKED; null when there are errors. */
  readonly leaveRequest?: Maybe<LeaveRequest>;
  /** Why nothing was asked for. */
  readonly errors: ReadonlyArray<LeaveRequestError>;
};

/** Ways in which asking for leave fails. */
export type LeaveRequestError =
  | GuidanceUnavailable
  | LeaveActivityNotRecognised
  | InsufficientLeave
  | LeaveOverlap
  | LeaveRuleNotMet
  | NotFound
  | InvalidInput
  | IdempotencyMismatch;

/** What came of `leaveRequestAskAgain`. */
export type LeaveRequestAskAgainPayload = {
  readonly __typename?: 'LeaveRequestAskAgainPayload';
  /** The request, ASKED; null when there are errors. */
  readonly leaveRequest?: Maybe<LeaveRequest>;
  /** Why nothing was asked for. */
  readonly errors: ReadonlyArray<LeaveRequestAskAgainError>;
};

/** Ways in which asking again for leave fails. */
export type LeaveRequestAskAgainError =
  | LeaveActivityNotRecognised
  | InsufficientLeave
  | LeaveOverlap
  | LeaveRuleNotMet
  | NotFound
  | WrongState
  | InvalidInput
  | IdempotencyMismatch;

/** What came of `leaveCompensationApprove`. */
export type LeaveCompensationApprovePayload = {
  readonly __typename?: 'LeaveCompensationApprovePayload';
  /** The request, COMPENSATED; null when there are errors. */
  readonly leaveRequest?: Maybe<LeaveRequest>;
  /** Why nothing was approved. */
  readonly errors: ReadonlyArray<LeaveCompensationApproveError>;
};

/** Ways in which approving a compensation fails. */
export type LeaveCompensationApproveError =
  | NotFound
  | WrongState
  | InvalidInput
  | IdempotencyMismatch
  | PaymentConflictOfInterest
  | LeavePayerNotSet
  | FundExhausted;

/** The policy names no fund in the currency of the wage that pays for leave. Nothing was changed. */
export type LeavePayerNotSet = UserError & {
  readonly __typename?: 'LeavePayerNotSet';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always LEAVE_PAYER_NOT_SET. */
  readonly code: Scalars['String']['output'];
  /** Path of the request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What came of a step of a request for leave. Repeating a step that was done already changes nothing and answers the same; with other minutes attended it fails with WRONG_STATE. */
export type LeaveStepPayload = {
  readonly __typename?: 'LeaveStepPayload';
  /** The request after the step; null when there are errors. */
  readonly leaveRequest?: Maybe<LeaveRequest>;
  /** Why the step was not taken. */
  readonly errors: ReadonlyArray<LeaveStepError>;
};

/** Ways in which a step of a request for leave fails. */
export type LeaveStepError = NotFound | WrongState | LeaveRuleNotMet | InvalidInput;

/** A natural person under the scheme's pseudonym. Owned by accounts; the other subgraphs add what they know of the person. */
export type Person = {
  readonly __typename?: 'Person';
  /** Paid training leave; null when the person is out of the viewer's reach. An adviser with a live case sees which requests there are and how they stand, nothing else. */
  readonly leave?: Maybe<PaidTrainingLeave>;
  /** Pseudonym of the person in the whole graph, a UUID: the subject of their sign-in. */
  readonly id: Scalars['ID']['output'];
  /** NUTS 2 code of the region of residence, such as BE21; null when the person is out of the viewer's reach. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Labour force status today as registers tell it; null when none does, or the person is out of the viewer's reach. */
  readonly labourForceStatus?: Maybe<LabourForceStatus>;
  /** The individual learning account, opened when the person enters the scheme; null when there is none or it is out of the viewer's reach. */
  readonly account?: Maybe<LearningAccount>;
  /** Training orders, newest first; null when the person is out of the viewer's reach. */
  readonly orders?: Maybe<TrainingOrderConnection>;
  /** Orders that are neither completed nor ended otherwise, newest first; null when the person is out of the viewer's reach. */
  readonly openOrders?: Maybe<ReadonlyArray<TrainingOrder>>;
  /** Who of any staff looked at this person, why and when, newest first: at most the last 100. Null for anyone but the person. */
  readonly accessLog?: Maybe<ReadonlyArray<AccessLogEntry>>;
  /** Which state's scheme covers the person, as decided last; null before it was, and for anyone but the person. */
  readonly coverage?: Maybe<Coverage>;
};

/** A natural person under the scheme's pseudonym. Owned by accounts; the other subgraphs add what they know of the person. */
export type PersonOrdersArgs = {
  states?: InputMaybe<ReadonlyArray<OrderState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who pays what of one session's price, as a signed offer for `orderPlace`. The lines and the own share sum exactly to the price. */
export type FundingQuote = {
  readonly __typename?: 'FundingQuote';
  /** What paid leave for this session would do to the learner's income, before taxes: one entry for each employment that holds on all its days; none without one, or while no policy is in force. Changes nothing and asks nobody. */
  readonly leaveEffects: ReadonlyArray<LeaveEffect>;
  /** Give it to `orderPlace` as it is. Opaque, signed, and bound to this person and session. */
  readonly quote: Scalars['String']['output'];
  /** Price of a place. */
  readonly price: Money;
  /** Lots that would pay, in the spending order of the policy: by default those first whose earmark fits, then the earliest expiry, then the oldest. */
  readonly lines: ReadonlyArray<FundingLine>;
  /** Sum of the lines. */
  readonly covered: Money;
  /** The part of the price that no entitlement covers; zero when all is covered. An order with an own share waits for it before it is confirmed. */
  readonly ownShare: Money;
  /** What of the own share the policy asks of the learner in any case; the rest of it is what no lot pays. Null when the policy asks none. */
  readonly contribution?: Maybe<QuotedContribution>;
  /** Ways to the session besides the lots of today, by what they would cost the person, cheapest first; empty when the lots cover the price. */
  readonly alternatives: ReadonlyArray<FundingAlternative>;
  /** Until when `orderPlace` accepts this quote, as long as nothing it rests on has changed. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** Who pays what of one session's price, as a signed offer for `orderPlace`. The lines and the own share sum exactly to the price. */
export type FundingQuoteLeaveEffectsArgs = {
  minutes: Scalars['Int']['input'];
};

/** What paid leave does to a worker's income at one employer. wageLost = wageReplacement + netLoss. */
export type LeaveEffect = {
  readonly __typename?: 'LeaveEffect';
  /** The employer; null while registry does not answer. */
  readonly employer?: Maybe<Organisation>;
  /** Minutes of leave. */
  readonly minutes: Scalars['Int']['output'];
  /** Gross wage of these minutes, rounded half up to the cent. */
  readonly wageLost: Money;
  /** What is paid on: the policy's percent of the wage, at most its ceiling an hour, rounded half up to the cent. */
  readonly wageReplacement: Money;
  /** What the leave costs the worker. */
  readonly netLoss: Money;
  /** What the session costs the worker all in all: netLoss and the own share of the quote. Null where wages are in another currency than the price. */
  readonly withOwnShare?: Maybe<Money>;
};

/** Minutes of paid training leave of this year and of the year before, whose rest is carried over as far as the policy lets it. granted = available + reserved + taken + expired. */
export type LeaveEntitlement = {
  readonly __typename?: 'LeaveEntitlement';
  /** Minutes accrued. */
  readonly granted: Scalars['Int']['output'];
  /** Minutes that can be asked for today. */
  readonly available: Scalars['Int']['output'];
  /** Minutes kept for requests that are open or granted. */
  readonly reserved: Scalars['Int']['output'];
  /** Minutes of leave that is over. */
  readonly taken: Scalars['Int']['output'];
  /** Minutes that were not carried over. */
  readonly expired: Scalars['Int']['output'];
};

/** A worker's request for paid leave for one training order. What is decided and paid goes by the policy that was in force when it was asked for. The worker, the leave approver of the employer, the provider's staff, the treasury from the evidence on, and an adviser with a live case reach it, each as far as the fields say; for anybody else it does not exist. */
export type LeaveRequest = {
  readonly __typename?: 'LeaveRequest';
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** How it stands at this moment: silence past `answerBy` counts, and so does the end of granted leave. */
  readonly state: LeaveState;
  /** The order the leave serves. For the worker and the provider's staff; null for anybody else. */
  readonly order?: Maybe<TrainingOrder>;
  /** The course the leave serves: all an employer learns of it. For the worker and the employer's leave approver; null for anybody else, and while registry does not answer. */
  readonly learningOpportunity?: Maybe<LearningOpportunity>;
  /** The employer. For the worker, the employer's leave approver and the treasury; null for anybody else. */
  readonly employer?: Maybe<Organisation>;
  /** Who asks. For the employer's leave approver; null for anybody else. */
  readonly worker?: Maybe<LeaveWorker>;
  /** When the worker is away, in order; what was given up for an absence, and what was not granted, is left out. Null for an adviser and the treasury, as are all times and minutes below. */
  readonly spells?: Maybe<ReadonlyArray<LeaveSpell>>;
  /** Minutes of leave in all. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** Start of the first spell that was asked for, or of what is left after the course or the employment ended. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** End of the last spell, in the same way. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for; after a postponement, when it was asked for again. */
  readonly askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the employer may answer. Silence counts from then as the policy says. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** When the employer answered, or its silence was recorded; null before. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when silence decided it; null where `minutes` is. */
  readonly bySilence?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused: a code of the policy's closed list. Null unless the employer refused, and for everyone but the worker and the leave approver. */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** What the employer proposes instead. Null unless the request is postponed, and for everyone but the worker and the leave approver. */
  readonly postponement?: Maybe<LeavePostponement>;
  /** Right to return and social protection, as they were stated with the grant. Null before, and for everyone but the worker and the leave approver. */
  readonly notice?: Maybe<LocalizedText>;
  /** Minutes of attendance the provider recorded; null before. Without them nothing is paid: payment pauses until `evidenceBy`. */
  readonly attendedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Until when attendance can be recorded; then pay is forfeited. Null where `minutes` is. */
  readonly evidenceBy?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was answered, shortened, ended and compensated as it was, oldest first. For the worker and the employer's leave approver; null for anybody else. */
  readonly decisions?: Maybe<ReadonlyArray<DecisionExplanation>>;
  /** What is paid for it. For the worker, the leave approver and the treasury, once there is evidence; null otherwise. */
  readonly compensation?: Maybe<LeaveCompensation>;
};

/** State of a request for leave. */
export type LeaveState =
  /** The employer has to answer; minutes and time are kept. */
  | 'ASKED'
  /** The worker may go. `notice` states the right to return. */
  | 'GRANTED'
  /** The employer proposes a later time; minutes are kept, the time is free. The worker asks again until `postponement.askAgainBy`, or cancels. */
  | 'POSTPONED'
  /** Refused for a reason of the policy's closed list, or by silence where the policy says so; the minutes are back. */
  | 'REFUSED'
  /** The time is over; the provider's evidence is awaited, and compensation pauses until it is there. */
  | 'TAKEN'
  /** The provider recorded attendance; the treasury has to approve the compensation. */
  | 'EVIDENCED'
  /** The compensation is payable to the employer. */
  | 'COMPENSATED'
  /** Nothing is paid: nobody attended, or no attendance was recorded by `evidenceBy`. The minutes stay taken, since the worker was away. */
  | 'FORFEITED'
  /** Cancelled by the worker before it began, not asked for again in time after a postponement, or given up with its course or employment; the minutes are back. */
  | 'CANCELLED';

/** One stretch of leave within a day. */
export type LeaveSpell = {
  readonly __typename?: 'LeaveSpell';
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How long it is, in minutes. */
  readonly minutes: Scalars['Int']['output'];
};

/** The worker who asks, as their employer knows them. */
export type LeaveWorker = {
  readonly __typename?: 'LeaveWorker';
  /** Pseudonym under which the employer reported the employment. */
  readonly personId: Scalars['ID']['output'];
  /** Given names. */
  readonly givenName: Scalars['String']['output'];
  /** Family name. */
  readonly familyName: Scalars['String']['output'];
};

/** A later time that an employer proposes. */
export type LeavePostponement = {
  readonly __typename?: 'LeavePostponement';
  /** First day from which leave can be taken. */
  readonly proposedFrom: Scalars['Date']['output'];
  /** Last day on which the worker asks again; then the request is cancelled and its minutes are back. */
  readonly askAgainBy: Scalars['Date']['output'];
  /** Why, in the employer's words. */
  readonly reason: Scalars['String']['output'];
};

/** What one leave costs and who bears it: the employer pays the wage on, at the policy's rate, and gets part of it back. */
export type LeaveCompensation = {
  readonly __typename?: 'LeaveCompensation';
  /** Minutes paid for: those the provider recorded. */
  readonly minutes: Scalars['Int']['output'];
  /** Wage paid on to the worker: the policy's percent of the hourly wage, at most its ceiling an hour, rounded half up to the cent once for all minutes. */
  readonly wageReplacement: Money;
  /** Percent of the wage paid on that the employer gets back; higher for small employers. */
  readonly percent: Scalars['Int']['output'];
  /** What the employer gets back, rounded half up to the cent. */
  readonly amount: Money;
  /** When the treasury made it payable; null before. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far its payment has come. */
  readonly state: LeaveCompensationState;
};

/** How far the payment of a compensation has come. */
export type LeaveCompensationState =
  /** The treasury has to approve it. */
  | 'AWAITING_APPROVAL'
  /** Approved and booked out of its fund: the next payment run takes it up. */
  | 'DUE'
  /** Taken up by a payment run. */
  | 'RELEASED'
  /** Paid out to the employer; or there was nothing to pay. */
  | 'PAID';

/** A page of requests for leave. */
export type LeaveRequestConnection = {
  readonly __typename?: 'LeaveRequestConnection';
  /** The requests of this page with their cursors. */
  readonly edges: ReadonlyArray<LeaveRequestEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A request within a page. */
export type LeaveRequestEdge = {
  readonly __typename?: 'LeaveRequestEdge';
  /** The request. */
  readonly node: LeaveRequest;
  /** Give it as `after` to go on behind this request. */
  readonly cursor: Scalars['String']['output'];
};

/** A learning opportunity of the registry. */
export type LearningOpportunity = {
  readonly __typename?: 'LearningOpportunity';
  /** The registry's id of the opportunity. */
  readonly id: Scalars['ID']['output'];
};

/** One recomputation of the ledger from its journal. */
export type AuditCheck = {
  readonly __typename?: 'AuditCheck';
  /** What is compared. */
  readonly check: Scalars['String']['output'];
  /** How many rows do not agree with the journal; 0 when all is well. */
  readonly wrong: Scalars['Int']['output'];
};

/** The person has an order of this session already, whatever pays for it: the same cost is not paid twice. Nothing was reserved. */
export type AlreadyOrdered = UserError & {
  readonly __typename?: 'AlreadyOrdered';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ALREADY_ORDERED. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The order that is there, of the viewer. */
  readonly orderId: Scalars['ID']['output'];
};

/** As many orders of the person as policy allows wait for a part of their price, each with a place that others cannot have. Nothing was reserved. */
export type TooManyAwaiting = UserError & {
  readonly __typename?: 'TooManyAwaiting';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always TOO_MANY_AWAITING. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many may wait at one time. */
  readonly most: Scalars['Int']['output'];
};

/** What `orderFundFromLots` is told. */
export type OrderFundFromLotsInput = {
  /** An order of the viewer's that is AWAITING_FUNDING. */
  readonly orderId: Scalars['ID']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and moves no money. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `orderFundFromLots`. */
export type OrderFundFromLotsPayload = {
  readonly __typename?: 'OrderFundFromLotsPayload';
  /** The order, CONFIRMED when nothing more is awaited; as it was where lots have nothing for it. Null when there are errors. */
  readonly order?: Maybe<TrainingOrder>;
  /** Why nothing was reserved. */
  readonly errors: ReadonlyArray<OrderFundFromLotsError>;
};

/** Ways in which paying an order that waits from lots fails. */
export type OrderFundFromLotsError = NotFound | WrongState | IdempotencyMismatch | InvalidInput;

/** Another session of the same opportunity at the same price. A place in it is kept until the holder answers. */
export type CounterProposal = {
  readonly __typename?: 'CounterProposal';
  /** The session proposed; null while registry does not answer. */
  readonly session?: Maybe<LearningOpportunitySession>;
  /** First day of it. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day of it. */
  readonly endsOn: Scalars['Date']['output'];
  /** Why the provider proposes it, in its words. */
  readonly reason: Scalars['String']['output'];
};

/** How much of an order counts as delivered. */
export type OrderDelivery = {
  readonly __typename?: 'OrderDelivery';
  /** Hundredths of a percent, 0 to 10000; 10000 is the whole. */
  readonly deliveredHundredths: Scalars['Int']['output'];
  /** Why it was not the whole; null for the whole. */
  readonly cause?: Maybe<DeliveryCause>;
  /** The reason given; null for the whole. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Why less than the whole was delivered. */
export type DeliveryCause =
  /** The learner did not come, or left. What comes back keeps its last day, or its grace counted from that. */
  | 'HOLDER'
  /** The provider did not deliver. What comes back can be used for at least its grace from that day. */
  | 'PROVIDER'
  /** Neither could help it. What comes back can be used for at least its grace from that day. */
  | 'FORCE_MAJEURE'
  /** A dispute was not decided in time, so nobody knows. Never said by a party, and refused as an input. */
  | 'SCHEME';

/** What a holder contests, and what both sides say. An investigator decides when both were heard, or had their time; the order's `answerBy` is the last day for it, and then what the holder had confirmed is paid and the rest goes back. */
export type OrderDispute = {
  readonly __typename?: 'OrderDispute';
  /** Id of the dispute. */
  readonly id: Scalars['ID']['output'];
  /** Id of the order. */
  readonly orderId: Scalars['ID']['output'];
  /** Who delivers; null while registry does not answer. */
  readonly provider?: Maybe<Organisation>;
  /** When the holder contested, or the provider was asked. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What the holder says; null where the holder said nothing at all, not even that anything began, and the provider is asked what shows the delivery. */
  readonly holderStatement?: Maybe<Scalars['String']['output']>;
  /** What the provider says; null until it does. */
  readonly providerStatement?: Maybe<Scalars['String']['output']>;
  /** Last day on which nothing is decided without the provider's statement. */
  readonly providerAnswerBy: Scalars['Date']['output'];
  /** When it was decided; null while it is open. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of disputes. */
export type OrderDisputeConnection = {
  readonly __typename?: 'OrderDisputeConnection';
  /** The disputes of this page with their cursors. */
  readonly edges: ReadonlyArray<OrderDisputeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A dispute within a page. */
export type OrderDisputeEdge = {
  readonly __typename?: 'OrderDisputeEdge';
  /** The dispute. */
  readonly node: OrderDispute;
  /** Give it as `after` to go on behind this dispute. */
  readonly cursor: Scalars['String']['output'];
};

/** What `orderProviderCancel` is told. */
export type OrderProviderCancelInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Why, for the learner: 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `orderCounterPropose` is told. Sent again with the same session it goes on where it stopped. */
export type OrderCounterProposeInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Another session of the same opportunity at the same price. */
  readonly sessionId: Scalars['ID']['input'];
  /** Why, for the learner: 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of `orderCounterPropose`. */
export type OrderCounterProposePayload = {
  readonly __typename?: 'OrderCounterProposePayload';
  /** The order, COUNTER_PROPOSED; null when there are errors. */
  readonly order?: Maybe<TrainingOrder>;
  /** Why nothing was proposed. */
  readonly errors: ReadonlyArray<OrderCounterProposeError>;
};

/** Ways in which a counter-proposal fails. */
export type OrderCounterProposeError = NotFound | WrongState | InvalidInput | SessionNotBookable | RegistryUnavailable;

/** What a holder says to a counter-proposal. */
export type CounterProposalAnswer =
  /** The order moves to the session proposed. */
  | 'ACCEPT'
  /** The order ends at the provider's fault; everything goes back. */
  | 'DECLINE';

/** What `orderCounterProposalAnswer` is told. */
export type OrderCounterProposalAnswerInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** What the holder says. */
  readonly answer: CounterProposalAnswer;
};

/** What `orderServiceDeliveredContest` is told. */
export type OrderServiceDeliveredContestInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** What is wrong, or missing: 3 to 4000 characters. The provider reads it. */
  readonly reason: Scalars['String']['input'];
};

/** What `orderDisputeStatementGive` is told. */
export type OrderDisputeStatementGiveInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** What the provider says: 3 to 4000 characters. The holder reads it. */
  readonly statement: Scalars['String']['input'];
};

/** What `orderDisputeDecide` is told. */
export type OrderDisputeDecideInput = {
  /** The dispute. */
  readonly disputeId: Scalars['ID']['input'];
  /** What counts as delivered, in hundredths of a percent, 0 to 10000. 0 with the cause PROVIDER cancels the order. */
  readonly deliveredHundredths: Scalars['Int']['input'];
  /** Why it is not the whole; null for the whole. */
  readonly cause?: InputMaybe<DeliveryCause>;
  /** Why it is decided so, for both sides: 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of `orderDisputeDecide`. */
export type OrderDisputeDecidePayload = {
  readonly __typename?: 'OrderDisputeDecidePayload';
  /** The dispute as decided; null when there are errors. */
  readonly dispute?: Maybe<OrderDispute>;
  /** Why it was not decided. */
  readonly errors: ReadonlyArray<OrderStepError>;
};

/** What `orderPartialCompletionDeclare` is told. Give either hundredths of a percent, or minutes delivered and due. */
export type OrderPartialCompletionDeclareInput = {
  /** The order: STARTED, or CONFIRMED where the person never came. */
  readonly orderId: Scalars['ID']['input'];
  /** Hundredths of a percent that were delivered, 0 to 9999. */
  readonly deliveredHundredths?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes that were delivered; fewer than were due. */
  readonly deliveredMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes that were due. */
  readonly dueMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Why it was not the whole. */
  readonly cause: DeliveryCause;
  /** The reason, for the learner: 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Day on which it ended; from the start until today. */
  readonly endedOn: Scalars['Date']['input'];
};

/** What `orderStartConfirm` and `orderProgressConfirm` are told. */
export type OrderEvidenceConfirmInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderProgressReport` is told. */
export type OrderProgressReportInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Day up to which there is progress; from the start until today. */
  readonly reportedOn: Scalars['Date']['input'];
};

/** What registry tells of a delisting. */
export type InternalDelistingInput = {
  /** The opportunity, or the provider whose every opportunity is delisted. */
  readonly id: Scalars['ID']['input'];
  /** From which day on. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** Why; suspended when left out. */
  readonly cause?: InputMaybe<InternalDelistingCause>;
};

/** Why something can no longer be booked. */
export type InternalDelistingCause =
  /** The registry's authority suspended it. */
  | 'SUSPENDED'
  /** The provider took it back. */
  | 'WITHDRAWN';

/** What became of the orders of what was delisted. */
export type InternalDelistingResult = {
  readonly __typename?: 'InternalDelistingResult';
  /** Orders that had not begun and were ended now; others may follow within a minute, and on the day a later delisting takes effect. */
  readonly ended: Scalars['Int']['output'];
};

/** Where the money of an order is. Of the lots: reserved + settled + released is what they gave, and refunded is the part of settled that came back. */
export type OrderMoney = {
  readonly __typename?: 'OrderMoney';
  /** Kept in the account for this order: what lots pay, without the own share. */
  readonly reserved: Money;
  /** The own share that was paid in and not paid back: kept for this order, or settled. */
  readonly own: Money;
  /** What the order still waits for, from the learner or a co-funder; zero in every state but AWAITING_FUNDING. */
  readonly awaited: Money;
  /** Payable or paid to the provider. */
  readonly settled: Money;
  /** Given back to the lots without having been settled. */
  readonly released: Money;
  /** Given back to the lots after it had been settled. */
  readonly refunded: Money;
};

/** The person who takes part in a session, as its provider may know them. */
export type OrderParticipant = {
  readonly __typename?: 'OrderParticipant';
  /** Given names. */
  readonly givenName: Scalars['String']['output'];
  /** Family name. */
  readonly familyName: Scalars['String']['output'];
};

/** State of a training order. See the guide for the whole life cycle. */
export type OrderState =
  /** Money is reserved and the place is being taken; it becomes CONFIRMED, REFUSED or LAPSED within a minute, also after a crash. */
  | 'REQUESTED'
  /** The place is kept, and so is what the entitlements pay; the rest of the price is awaited from the learner or a co-funder. */
  | 'AWAITING_FUNDING'
  /** The provider proposes another session for the same price; the holder accepts or declines by a deadline. */
  | 'COUNTER_PROPOSED'
  /** Money and place are kept. */
  | 'CONFIRMED'
  /** The provider reported the start. */
  | 'STARTED'
  /** The provider declared the service delivered; the holder has to confirm. */
  | 'DELIVERED'
  /** The holder confirmed delivery; the provider is paid. */
  | 'COMPLETED'
  /** A part was delivered and is paid; the rest of the money is back in its lots and with the learner. */
  | 'PARTLY_COMPLETED'
  /** The holder contests what the provider declared, or has never said a word about it; the money waits for a decision, and not beyond `answerBy`. */
  | 'DISPUTED'
  /** No place was to be had; the money is back in its lots. */
  | 'REFUSED'
  /** Could not be completed in time; money and place are free again. */
  | 'LAPSED'
  /** The holder cancelled before a start was reported, or withdrew in time; the money is back in its lots. */
  | 'CANCELLED_BY_HOLDER'
  /** The provider cancelled, or let its time pass; the money is back in its lots. */
  | 'CANCELLED_BY_PROVIDER';

/** A page of orders. */
export type TrainingOrderConnection = {
  readonly __typename?: 'TrainingOrderConnection';
  /** The orders of this page with their cursors. */
  readonly edges: ReadonlyArray<TrainingOrderEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An order within a page. */
export type TrainingOrderEdge = {
  readonly __typename?: 'TrainingOrderEdge';
  /** The order. */
  readonly node: TrainingOrder;
  /** Give it as `after` to go on behind this order. */
  readonly cursor: Scalars['String']['output'];
};

/** Something the quote rests on has changed: the price, or the lots. Nothing was reserved; order with the new quote if it suits. */
export type QuoteChanged = UserError & {
  readonly __typename?: 'QuoteChanged';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always QUOTE_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The quote as it would be now. */
  readonly newQuote: FundingQuote;
};

/** The quote's validity is over. Ask for a new one. */
export type QuoteExpired = UserError & {
  readonly __typename?: 'QuoteExpired';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always QUOTE_EXPIRED. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The session cannot be booked now. Nothing was reserved. */
export type SessionNotBookable = UserError & {
  readonly __typename?: 'SessionNotBookable';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always SESSION_NOT_BOOKABLE. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why, as a code: FULL, CLOSED, STARTED, NOT_ADMITTED or another of registry's. */
  readonly reason: Scalars['String']['output'];
};

/** The account is frozen or closed. Nothing was reserved. */
export type AccountNotOpen = UserError & {
  readonly __typename?: 'AccountNotOpen';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ACCOUNT_NOT_OPEN. */
  readonly code: Scalars['String']['output'];
  /** Path of the quote. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Too many commands wait for this account already: one is served at a time, and eight more may wait. Nothing was begun. Send the same command again in a moment. */
export type AccountBusy = UserError & {
  readonly __typename?: 'AccountBusy';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ACCOUNT_BUSY. */
  readonly code: Scalars['String']['output'];
  /** Null: it is not about an input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Registry gave no answer, so nothing was begun. Send the same command again. */
export type RegistryUnavailable = UserError & {
  readonly __typename?: 'RegistryUnavailable';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always REGISTRY_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** Null: it is not about an input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `orderPlace` is told. */
export type OrderPlaceInput = {
  /** The signed quote of the session, from `LearningOpportunitySession.fundingQuote`. */
  readonly quote: Scalars['String']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and moves no money. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `orderPlace`. */
export type OrderPlacePayload = {
  readonly __typename?: 'OrderPlacePayload';
  /** The order: CONFIRMED when the lots pay all, AWAITING_FUNDING when a part of the price is still to come; REQUESTED when registry is slow to answer, and then decided within a minute. Null when there are errors. */
  readonly order?: Maybe<TrainingOrder>;
  /** Why no order was placed. */
  readonly errors: ReadonlyArray<OrderPlaceError>;
};

/** Ways in which placing an order fails. */
export type OrderPlaceError =
  | QuoteChanged
  | QuoteExpired
  | SessionNotBookable
  | AccountNotOpen
  | AccountBusy
  | AlreadyOrdered
  | TooManyAwaiting
  | RegistryUnavailable
  | IdempotencyMismatch
  | InvalidInput;

/** What `orderStartReport` is told. */
export type OrderStartReportInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Day on which the person began; not before the session's first day, not in the future. */
  readonly startedOn: Scalars['Date']['input'];
};

/** What `orderServiceDeliveredDeclare` is told. */
export type OrderServiceDeliveredDeclareInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Day of delivery: from the session's last day until today. What is broken off before is a part, `orderPartialCompletionDeclare`. */
  readonly deliveredOn: Scalars['Date']['input'];
};

/** What `orderServiceDeliveredConfirm` is told. */
export type OrderServiceDeliveredConfirmInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderCancel` is told. */
export type OrderCancelInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What came of a step of an order. Repeating a step that was done already changes nothing and answers the same; with something else to say, such as another day, it fails with WRONG_STATE. */
export type OrderStepPayload = {
  readonly __typename?: 'OrderStepPayload';
  /** The order after the step; null when there are errors. */
  readonly order?: Maybe<TrainingOrder>;
  /** Why the step was not taken. */
  readonly errors: ReadonlyArray<OrderStepError>;
};

/** Ways in which a step of an order fails. */
export type OrderStepError = NotFound | WrongState | InvalidInput;

/** An order as other subgraphs may know it. */
export type InternalOrder = {
  readonly __typename?: 'InternalOrder';
  /** Id of the order. */
  readonly id: Scalars['ID']['output'];
  /** Who takes part. */
  readonly personId: Scalars['ID']['output'];
  /** Who delivers. */
  readonly providerId: Scalars['ID']['output'];
  /** The session booked. */
  readonly sessionId: Scalars['ID']['output'];
  /** The learning opportunity booked. */
  readonly opportunityId: Scalars['ID']['output'];
  /** Where the order stands. */
  readonly state: OrderState;
  /** Day of the start as reported; null before. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of delivery as declared; null before. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
};

/** Where a payment of an own share stands. */
export type OwnSharePaymentState =
  /** Begun; the learner pays at `checkoutUrl`. */
  | 'PENDING'
  /** Paid, and kept for the order or settled with it. */
  | 'PAID'
  /** Paid, and a part or all of it has to go back: the order ended, or waited for less than was paid. */
  | 'REPAYMENT_DUE'
  /** What had to go back went back. */
  | 'REPAID'
  /** Given up before it was paid. It may still arrive, and is then booked. */
  | 'FAILED';

/** What a learner pays toward one order, through a payment service. For the holder alone. */
export type OwnSharePayment = {
  readonly __typename?: 'OwnSharePayment';
  /** Id of the payment; the reference that the payment service shows. */
  readonly id: Scalars['ID']['output'];
  /** What is to be paid, or was. */
  readonly amount: Money;
  /** Where it stands. */
  readonly state: OwnSharePaymentState;
  /** Where the learner pays it: open it in the browser. Null when it is not PENDING, or the payment service has not answered yet. */
  readonly checkoutUrl?: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** When the payment service said that it was paid; null before. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What of it has to go back, went back already included; zero for most. */
  readonly repay: Money;
};

/** What `ownSharePay` is told. */
export type OwnSharePayInput = {
  /** An order of the viewer's that is AWAITING_FUNDING. */
  readonly orderId: Scalars['ID']['input'];
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same payment. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `ownSharePay`. */
export type OwnSharePayPayload = {
  readonly __typename?: 'OwnSharePayPayload';
  /** The payment: send the person to its `checkoutUrl`. Null when there are errors. */
  readonly payment?: Maybe<OwnSharePayment>;
  /** Why no payment was begun. */
  readonly errors: ReadonlyArray<OwnSharePayError>;
};

/** Ways in which beginning a payment fails. */
export type OwnSharePayError = NotFound | WrongState | PaymentsNotAvailable | IdempotencyMismatch | InvalidInput;

/** Nobody takes payments in this installation, or the payment service does not answer. Nothing was paid. */
export type PaymentsNotAvailable = UserError & {
  readonly __typename?: 'PaymentsNotAvailable';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always PAYMENTS_NOT_AVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** Null: it is not about an input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a payment service says became of a payment. */
export type InternalOwnSharePaidInput = {
  /** The account, as it was told when the payment was begun. */
  readonly accountId: Scalars['ID']['input'];
  /** The payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** True when the money is there; false when the learner gave up. */
  readonly paid: Scalars['Boolean']['input'];
};

/** Where the payment stands now. */
export type InternalOwnSharePaidResult = {
  readonly __typename?: 'InternalOwnSharePaidResult';
  /** Its state; null when there is no such payment. */
  readonly state?: Maybe<OwnSharePaymentState>;
};

/** A hold on payments, with a legal ground, a hearing and a deadline. It never holds the learner's money. */
export type PaymentHold = {
  readonly __typename?: 'PaymentHold';
  /** Id of the hold. */
  readonly id: Scalars['ID']['output'];
  /** Whose payments are held; null while registry does not answer. */
  readonly provider?: Maybe<Organisation>;
  /** Id of the order whose payments are held; null: all of the provider's. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  /** The legal ground. */
  readonly ground: PaymentHoldGround;
  /** What it is placed for, in the investigator's words. The provider reads it. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: PaymentHoldState;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Last day on which nothing is decided against a provider that has not been heard. */
  readonly hearUntil: Scalars['Date']['output'];
  /** Last day; what two persons have not decided by then is released by itself. */
  readonly deadline: Scalars['Date']['output'];
  /** What the provider says; null until it does. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Why it was decided as it is; null before, and where the deadline decided. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Hundredths of a percent, of what the order's provider was paid or is due, that it keeps; null until confirmed. */
  readonly keptHundredths?: Maybe<Scalars['Int']['output']>;
  /** Why it was placed and decided, oldest first. */
  readonly decisions: ReadonlyArray<DecisionExplanation>;
};

/** Legal grounds of a hold: there is no other. */
export type PaymentHoldGround =
  /** What was declared was not delivered. */
  | 'SERVICE_NOT_DELIVERED'
  /** Evidence was forged or bought. */
  | 'FALSE_EVIDENCE'
  /** Somebody booked in another's name. */
  | 'IDENTITY_MISUSE'
  /** The learner was given or promised something for booking. */
  | 'INDUCEMENT'
  /** The price is another than the one admitted. */
  | 'PRICE_ABUSE'
  /** The opportunity was admitted on false statements. */
  | 'ADMISSION_OBTAINED_BY_DECEPTION';

/** Where a hold stands. */
export type PaymentHoldState =
  /** Placed; the provider is told and may make a statement. */
  | 'OPEN'
  /** The provider has made its statement. */
  | 'HEARING'
  /** An investigator decided that money goes back; a second one has to approve. */
  | 'CONFIRMED'
  /** Let go: by an investigator, or by its deadline. */
  | 'RELEASED'
  /** Approved: what was held or paid went back to the learners. */
  | 'RECOVERED';

/** A page of holds. */
export type PaymentHoldConnection = {
  readonly __typename?: 'PaymentHoldConnection';
  /** The holds of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentHoldEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A hold within a page. */
export type PaymentHoldEdge = {
  readonly __typename?: 'PaymentHoldEdge';
  /** The hold. */
  readonly node: PaymentHold;
  /** Give it as `after` to go on behind this hold. */
  readonly cursor: Scalars['String']['output'];
};

/** What `paymentHoldPlace` is told. Give either an order or a provider. */
export type PaymentHoldPlaceInput = {
  /** The order whose payments are held; paid ones can be recovered too. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The provider whose every unpaid payment is held, and those that fall due meanwhile. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** The legal ground. */
  readonly ground: PaymentHoldGround;
  /** What it is for: 3 to 4000 characters. The provider reads it. */
  readonly reason: Scalars['String']['input'];
  /** Last day; from tomorrow, and at most as many days from today as the policy gives. */
  readonly deadline: Scalars['Date']['input'];
};

/** What `paymentHoldStatementGive` is told. */
export type PaymentHoldStatementGiveInput = {
  /** The hold. */
  readonly holdId: Scalars['ID']['input'];
  /** What the provider says: 3 to 4000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** What an investigator decides about a hold. */
export type PaymentHoldDecision =
  /** The payments go on. */
  | 'RELEASE'
  /** Money goes back, once a second investigator approves. */
  | 'CONFIRM';

/** What `paymentHoldDecide` is told. */
export type PaymentHoldDecideInput = {
  /** The hold. */
  readonly holdId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: PaymentHoldDecision;
  /** For CONFIRM of one order: hundredths of a percent of what the provider was paid or is due that it keeps, 0 to 9999; 0 when left out. */
  readonly keptHundredths?: InputMaybe<Scalars['Int']['input']>;
  /** Why: 3 to 4000 characters. The provider reads it. */
  readonly reason: Scalars['String']['input'];
};

/** What `paymentHoldRecoveryApprove` is told. */
export type PaymentHoldRecoveryApproveInput = {
  /** The hold. */
  readonly holdId: Scalars['ID']['input'];
};

/** What came of a step of a hold. */
export type PaymentHoldPayload = {
  readonly __typename?: 'PaymentHoldPayload';
  /** The hold after the step; null when there are errors. */
  readonly hold?: Maybe<PaymentHold>;
  /** Why the step was not taken. */
  readonly errors: ReadonlyArray<PaymentHoldError>;
};

/** Ways in which a step of a hold fails. */
export type PaymentHoldError = NotFound | WrongState | InvalidInput | PaymentConflictOfInterest;

/** A part of an order's price that became due to the provider on evidence. Who learns is not part of it. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** Id of the payment. */
  readonly id: Scalars['ID']['output'];
  /** Id of the order it is for. */
  readonly orderId: Scalars['ID']['output'];
  /** Who is paid; null while registry does not answer. */
  readonly provider?: Maybe<Organisation>;
  /** Which tranche. */
  readonly kind: PaymentKind;
  /** Amount that became due. */
  readonly amount: Money;
  /** Part of the amount that went back to the learner's lots and to the learner; at most the amount. */
  readonly recovered: Money;
  /** Where it stands. */
  readonly state: PaymentState;
  /** When it became due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Reference of the run that pays or paid it; null while none does. */
  readonly runReference?: Maybe<Scalars['String']['output']>;
};

/** Which tranche of a price a payment is. Percents are fixed when an order is confirmed; what rounding leaves is in the last. */
export type PaymentKind =
  /** The learner confirmed the start. */
  | 'START'
  /** The learner confirmed progress. */
  | 'PROGRESS'
  /** Delivery was confirmed, by the learner, by silence or by a decision: all that is left. */
  | 'FINAL';

/** Where a payment stands. */
export type PaymentState =
  /** Waits for the next run. */
  | 'DUE'
  /** An investigator checks it; see the hold. */
  | 'HELD'
  /** Taken up by a run, or let go by an investigator or by a cancelled run for the next one. */
  | 'RELEASED'
  /** Paid out. */
  | 'PAID'
  /** All of it went back. */
  | 'RECOVERED';

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The payments of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A payment within a page. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** The payment. */
  readonly node: Payment;
  /** Give it as `after` to go on behind this payment. */
  readonly cursor: Scalars['String']['output'];
};

/** A run of payments: prepared by one person of the treasury, executed by another. */
export type PaymentRun = {
  readonly __typename?: 'PaymentRun';
  /** Id of the run. */
  readonly id: Scalars['ID']['output'];
  /** The treasury's reference. */
  readonly reference: Scalars['String']['output'];
  /** When it was prepared. */
  readonly preparedAt: Scalars['DateTime']['output'];
  /** When it was executed; null before. */
  readonly executedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled, which an executed run never is; null otherwise. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled; null otherwise. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** Its payments, newest first. */
  readonly payments: PaymentConnection;
  /** Leave whose compensation it pays, newest first. */
  readonly leaveCompensations: LeaveRequestConnection;
  /** What each provider is paid, once it is executed: the rows of the payment file. */
  readonly payouts: PayoutConnection;
};

/** A run of payments: prepared by one person of the treasury, executed by another. */
export type PaymentRunPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A run of payments: prepared by one person of the treasury, executed by another. */
export type PaymentRunLeaveCompensationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A run of payments: prepared by one person of the treasury, executed by another. */
export type PaymentRunPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one provider, or one employer for paid leave, is paid in one run. gross = deducted + netted + paid. */
export type Payout = {
  readonly __typename?: 'Payout';
  /** Id of the payout, for the bank's end-to-end reference. */
  readonly id: Scalars['ID']['output'];
  /** Who is paid; null while registry does not answer. No bank account is kept in the graph. */
  readonly provider?: Maybe<Organisation>;
  /** Its payments and compensations in the run. */
  readonly gross: Money;
  /** Refunds of earlier payouts that were taken off what was payable. */
  readonly deducted: Money;
  /** What the provider owed beyond that. */
  readonly netted: Money;
  /** What the bank is told to pay; may be zero. */
  readonly paid: Money;
};

/** A page of payouts. */
export type PayoutConnection = {
  readonly __typename?: 'PayoutConnection';
  /** The payouts of this page with their cursors. */
  readonly edges: ReadonlyArray<PayoutEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A payout within a page. */
export type PayoutEdge = {
  readonly __typename?: 'PayoutEdge';
  /** The payout. */
  readonly node: Payout;
  /** Give it as `after` to go on behind this payout. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of payment runs. */
export type PaymentRunConnection = {
  readonly __typename?: 'PaymentRunConnection';
  /** The runs of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentRunEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A payment run within a page. */
export type PaymentRunEdge = {
  readonly __typename?: 'PaymentRunEdge';
  /** The run. */
  readonly node: PaymentRun;
  /** Give it as `after` to go on behind this run. */
  readonly cursor: Scalars['String']['output'];
};

/** Whoever prepared a payment run, acts for an organisation that is paid, decided on a hold, or takes part in what is held, does not do the next step. Somebody else does. Nothing was changed. */
export type PaymentConflictOfInterest = UserError & {
  readonly __typename?: 'PaymentConflictOfInterest';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always PAYMENT_CONFLICT_OF_INTEREST. */
  readonly code: Scalars['String']['output'];
  /** Path of what somebody else has to act on. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `paymentRunPrepare` and `paymentRunExecute` are told. */
export type PaymentRunInput = {
  /** The treasury's reference, 3 to 35 characters: sent again, it means the same run. */
  readonly reference: Scalars['String']['input'];
};

/** What `paymentRunCancel` is told. */
export type PaymentRunCancelInput = {
  /** Reference of a run that is prepared and not executed. */
  readonly reference: Scalars['String']['input'];
  /** Why: 3 to 1000 characters, for the treasury and auditors. */
  readonly reason: Scalars['String']['input'];
};

/** What came of a step of a payment run. Repeating a step that was done already changes nothing and answers the same. */
export type PaymentRunPayload = {
  readonly __typename?: 'PaymentRunPayload';
  /** The run; null when there are errors. */
  readonly run?: Maybe<PaymentRun>;
  /** Why the step was not taken. */
  readonly errors: ReadonlyArray<PaymentRunError>;
};

/** Ways in which a step of a payment run fails. */
export type PaymentRunError = NotFound | WrongState | InvalidInput | PaymentConflictOfInterest;

/** Labour force status of a person at a day. */
export type LabourForceStatus =
  /** Works for an employer. */
  | 'EMPLOYED'
  /** Works on their own account. */
  | 'SELF_EMPLOYED'
  /** Works under an atypical contract: platform, on call, temporary agency. */
  | 'ATYPICAL'
  /** Has no work and looks for it. */
  | 'UNEMPLOYED'
  /** Neither works nor looks for work. */
  | 'INACTIVE';

/** Name and birth date for sealing a credential; never stored by the subgraph that asks. */
export type InternalPersonIdentity = {
  readonly __typename?: 'InternalPersonIdentity';
  /** Given names. */
  readonly givenName: Scalars['String']['output'];
  /** Family name. */
  readonly familyName: Scalars['String']['output'];
  /** Day of birth. */
  readonly birthDate: Scalars['Date']['output'];
};

/** What an organisation of employers or workers says of a policy version. It speaks once. */
export type ConsultationRecord = {
  readonly __typename?: 'ConsultationRecord';
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Whose opinion; null while registry does not answer. */
  readonly organisation?: Maybe<Organisation>;
  /** Which side of work it speaks for; null for opinions from before sides were recorded. */
  readonly side?: Maybe<PartnerSide>;
  /** The opinion. */
  readonly opinion: Opinion;
  /** The organisation's words. */
  readonly statement: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Whose side of work a social partner is on. A version can be approved once both sides were heard. */
export type PartnerSide =
  /** Organisations of employers. */
  | 'EMPLOYERS'
  /** Organisations of workers. */
  | 'WORKERS';

/** Opinion of a social partner. */
export type Opinion =
  /** For it. */
  | 'SUPPORTS'
  /** Against it. An objection does not stop an approval; it stays on record. */
  | 'OBJECTS'
  /** Neither. */
  | 'ABSTAINS';

/** What `policyConsultationRecord` is told. */
export type PolicyConsultationRecordInput = {
  /** The version, SIMULATED or CONSULTED. */
  readonly policyVersionId: Scalars['ID']['input'];
  /** The organisation of employers or workers. */
  readonly organisationId: Scalars['ID']['input'];
  /** Which side of work the organisation is on, on record with its name; it is the same with every version. */
  readonly side: PartnerSide;
  /** Hash of the content that was read. */
  readonly contentHash: Scalars['String']['input'];
  /** The opinion. */
  readonly opinion: Opinion;
  /** The organisation's words, 3 to 4000 characters; public once the version is approved. */
  readonly statement: Scalars['String']['input'];
};

/** What came of `policyConsultationRecord`. */
export type PolicyConsultationRecordPayload = {
  readonly __typename?: 'PolicyConsultationRecordPayload';
  /** The record; the one that is there already when the same is said again. Null when there are errors. */
  readonly consultation?: Maybe<ConsultationRecord>;
  /** Why nothing was recorded. */
  readonly errors: ReadonlyArray<PolicyConsultationRecordError>;
};

/** Ways in which recording an opinion fails. */
export type PolicyConsultationRecordError = PolicyConflictOfInterest | NotFound | WrongState | InvalidInput;

/** Policy as data: one version of what is granted, paid and decided, for the country, a region or a sector. Its content is fixed once it is simulated; grants made under it never change. */
export type PolicyVersion = {
  readonly __typename?: 'PolicyVersion';
  /** Id of the version. */
  readonly id: Scalars['ID']['output'];
  /** Title its author gave it. */
  readonly title: Scalars['String']['output'];
  /** NUTS code of the region it is for; null for the country or a sector. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Section of NACE it is for, A to V; null for the country or a region. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Where it stands today. */
  readonly state: PolicyVersionState;
  /** The whole content as it was checked: for the country every parameter and rule, for a region or a sector what it varies. Amounts are texts of minor units. The guide for policy teams describes it. */
  readonly content: Scalars['JSON']['output'];
  /** SHA-256 of the content, in hexadecimal. Simulation, opinions and approval are bound to it. */
  readonly contentHash: Scalars['String']['output'];
  /** The content in plain sentences, each rule one. Made from the content, in English. */
  readonly inPlainWords: ReadonlyArray<Scalars['String']['output']>;
  /** First day in force; null until it is approved. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it is superseded; null while no later version is approved. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** The version it was written from; null when it is the first, or out of the viewer's reach. */
  readonly parent?: Maybe<PolicyVersion>;
  /** For which organisation it was written; null for versions from before authors were recorded, or while registry does not answer. */
  readonly author?: Maybe<Organisation>;
  /** Who wrote it, by the subject of their sign-in; null for versions from before authors were recorded. */
  readonly authorId?: Maybe<Scalars['ID']['output']>;
  /** For which organisation it was approved; null until then, or while registry does not answer. */
  readonly approver?: Maybe<Organisation>;
  /** Who approved it, by the subject of their sign-in: never its author. Null until then. */
  readonly approverId?: Maybe<Scalars['ID']['output']>;
  /** The simulation it rests on; null for a draft. */
  readonly simulationId?: Maybe<Scalars['ID']['output']>;
  /** Opinions of employers' and workers' organisations, oldest first, at most 100. */
  readonly opinions: ReadonlyArray<ConsultationRecord>;
  /** The steps people took with it, oldest first. What the day alone does (in force, superseded) is in the days above. */
  readonly history: ReadonlyArray<PolicyHistoryEntry>;
  /** Why it was withdrawn; null otherwise. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};

/** Where a policy version stands. It moves on by steps that people take; IN_FORCE and SUPERSEDED follow from the day. */
export type PolicyVersionState =
  /** Being written; its author may change it. */
  | 'DRAFT'
  /** Simulated: the content is fixed, and open to opinions of employers and workers. */
  | 'SIMULATED'
  /** Employers and workers were heard; it may be approved. */
  | 'CONSULTED'
  /** Approved by a second person; its first day is to come. */
  | 'APPROVED'
  /** Decides today. */
  | 'IN_FORCE'
  /** A later version decides. */
  | 'SUPERSEDED'
  /** Given up before it was in force. */
  | 'WITHDRAWN';

/** A step that people took with a policy version. */
export type PolicyHistoryEntry = {
  readonly __typename?: 'PolicyHistoryEntry';
  /** What it became. */
  readonly state: PolicyVersionState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What is decided today for a region and a sector: the national version, varied by the region's, then the sector's, within the national bounds. */
export type PolicyInForce = {
  readonly __typename?: 'PolicyInForce';
  /** The versions that have a say: national, then region, then sector. */
  readonly versions: ReadonlyArray<PolicyVersion>;
  /** What they decide together. Amounts are texts of minor units. */
  readonly content: Scalars['JSON']['output'];
  /** The same in plain sentences, each rule one, in English. */
  readonly inPlainWords: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of policy versions. */
export type PolicyVersionConnection = {
  readonly __typename?: 'PolicyVersionConnection';
  /** The versions of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyVersionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A policy version within a page. */
export type PolicyVersionEdge = {
  readonly __typename?: 'PolicyVersionEdge';
  /** The version. */
  readonly node: PolicyVersion;
  /** Give it as `after` to go on behind this version. */
  readonly cursor: Scalars['String']['output'];
};

/** One thing that is wrong with a content. */
export type PolicyProblem = {
  readonly __typename?: 'PolicyProblem';
  /** Where, such as `provision.table.rules[2].when[0]`; empty for the content as a whole. */
  readonly path: Scalars['String']['output'];
  /** What kind of thing. */
  readonly code: PolicyProblemCode;
  /** What is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
  /** A person for whom it shows, as "FACT: value": whom two rules hold for, or for whom nothing is decided. Empty for other problems. */
  readonly witness: ReadonlyArray<Scalars['String']['output']>;
};

/** What can be wrong with the content of a policy version. */
export type PolicyProblemCode =
  /** Something is missing, of another type, or not a parameter at all. */
  | 'SHAPE'
  /** A condition asks for a fact that is not kept, or asks for it in the wrong way. */
  | 'FACT_UNKNOWN'
  /** A condition names a value its fact never has. */
  | 'VALUE_UNKNOWN'
  /** Two rules of a table have the same id, or one is called OTHERWISE; explanations could not tell them apart. */
  | 'RULE_ID_TAKEN'
  /** The conditions of a rule exclude each other. */
  | 'RULE_UNREACHABLE'
  /** Two rules hold for the same person. */
  | 'RULES_OVERLAP'
  /** No rule holds for some persons, and nothing is decided otherwise. */
  | 'TABLE_GAP'
  /** The rules leave nobody for what is decided otherwise. */
  | 'OTHERWISE_UNREACHABLE'
  /** A ceiling is below the amount of one year. */
  | 'CEILING_BELOW_AMOUNT'
  /** The tranches of a payment do not make 100 percent. */
  | 'TRANCHES_NOT_WHOLE'
  /** A source of money is no kind of fund. */
  | 'FUND_KIND_UNKNOWN'
  /** A minimum is above its maximum. */
  | 'BOUNDS_CROSSED'
  /** The national version does not let this parameter vary. */
  | 'NOT_VARIABLE'
  /** A value is outside the bounds that the national version sets. */
  | 'OUT_OF_BOUNDS'
  /** A region or a sector has nothing to vary while no national version is in force. */
  | 'NO_NATIONAL_VERSION';

/** The content of a policy version cannot be saved. Nothing was changed. */
export type PolicyContentInvalid = UserError & {
  readonly __typename?: 'PolicyContentInvalid';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always POLICY_CONTENT_INVALID. */
  readonly code: Scalars['String']['output'];
  /** Path of the content. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Everything that is wrong, at most 100. */
  readonly problems: ReadonlyArray<PolicyProblem>;
};

/** Whoever wrote a policy version neither gives an opinion on it nor approves it, and who speaks for one social partner neither speaks for another nor approves. Nothing was changed; somebody else does it. */
export type PolicyConflictOfInterest = UserError & {
  readonly __typename?: 'PolicyConflictOfInterest';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always POLICY_CONFLICT_OF_INTEREST. */
  readonly code: Scalars['String']['output'];
  /** Path of the version's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `policyVersionDraft` is told. */
export type PolicyVersionDraftInput = {
  /** The draft to write on, the author's own; a new one when left out. */
  readonly policyVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** The authority the author acts for. */
  readonly organisationId: Scalars['ID']['input'];
  /** 3 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** NUTS code, for a version of a region. A draft keeps it. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Section of NACE, A to V, for a version of a sector; not together with a region. A draft keeps it. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** The version it is written from; left out for the first. A draft keeps it. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole content. For a region or a sector: the parameters it sets, such as `{"provision.amountPercent": 120}`. */
  readonly content: Scalars['JSON']['input'];
};

/** What came of `policyVersionDraft`. */
export type PolicyVersionDraftPayload = {
  readonly __typename?: 'PolicyVersionDraftPayload';
  /** The draft; null when there are errors. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /** Why nothing was saved. */
  readonly errors: ReadonlyArray<PolicyVersionDraftError>;
};

/** Ways in which saving a draft fails. */
export type PolicyVersionDraftError = PolicyContentInvalid | NotFound | WrongState | InvalidInput;

/** What `policyVersionApprove` is told. */
export type PolicyVersionApproveInput = {
  /** The version, CONSULTED. */
  readonly policyVersionId: Scalars['ID']['input'];
  /** The authority the approver acts for. */
  readonly organisationId: Scalars['ID']['input'];
  /** Hash of the content that was read: what is approved is that content and no other. */
  readonly contentHash: Scalars['String']['input'];
  /** First day in force, today or later. What is in force on that day ends the day before; what is approved for a later day follows. */
  readonly effectiveFrom: Scalars['Date']['input'];
};

/** What came of `policyVersionApprove`. */
export type PolicyVersionApprovePayload = {
  readonly __typename?: 'PolicyVersionApprovePayload';
  /** The version, APPROVED or IN_FORCE by its day. Null when there are errors. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /** Why it was not approved. */
  readonly errors: ReadonlyArray<PolicyVersionApproveError>;
};

/** Ways in which approving fails. */
export type PolicyVersionApproveError = PolicyConflictOfInterest | NotFound | WrongState | InvalidInput;

/** What `policyVersionWithdraw` is told. */
export type PolicyVersionWithdrawInput = {
  /** The version, not in force yet. */
  readonly policyVersionId: Scalars['ID']['input'];
  /** The authority the viewer acts for. */
  readonly organisationId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters; public when the version was. */
  readonly reason: Scalars['String']['input'];
};

/** What came of `policyVersionWithdraw`. */
export type PolicyVersionWithdrawPayload = {
  readonly __typename?: 'PolicyVersionWithdrawPayload';
  /** The version, WITHDRAWN. Null when there are errors. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /** Why it was not withdrawn. */
  readonly errors: ReadonlyArray<PolicyVersionWithdrawError>;
};

/** Ways in which withdrawing fails. */
export type PolicyVersionWithdrawError = NotFound | WrongState | InvalidInput;

/**
 * What an account is expected to hold at the end of a day to come: what is there, the annual provisions until then under the policy that is approved for them, what expires,
 * and orders that are settled. A promise of nobody: policy, registers and the holder's own plans may change. Top-ups and orders that are not there yet are not guessed.
 */
export type AccountProjection = {
  readonly __typename?: 'AccountProjection';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Is expected to be available. */
  readonly available: Money;
  /** Is expected to be kept for orders that are under way. */
  readonly reserved: Money;
  /** Is expected to have been settled. */
  readonly spent: Money;
  /** The same by funding source. */
  readonly sources: ReadonlyArray<SourceBalanceAt>;
  /** What is expected to happen until then, day by day; at most 100 a page. */
  readonly steps: ProjectionStepConnection;
};

/**
 * What an account is expected to hold at the end of a day to come: what is there, the annual provisions until then under the policy that is approved for them, what expires,
 * and orders that are settled. A promise of nobody: policy, registers and the holder's own plans may change. Top-ups and orders that are not there yet are not guessed.
 */
export type AccountProjectionStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of steps. */
export type ProjectionStepConnection = {
  readonly __typename?: 'ProjectionStepConnection';
  /** The steps of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectionStepEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A step within a page. */
export type ProjectionStepEdge = {
  readonly __typename?: 'ProjectionStepEdge';
  /** The step. */
  readonly node: ProjectionStep;
  /** Give it as `after` to go on behind this step. */
  readonly cursor: Scalars['String']['output'];
};

/** One thing that is expected to change the balance. */
export type ProjectionStep = {
  readonly __typename?: 'ProjectionStep';
  /** The day. The annual provision of a year is taken to be run on its first day; one of this year that was not run yet is left out. */
  readonly day: Scalars['Date']['output'];
  /** What is expected. */
  readonly kind: ProjectionStepKind;
  /** How much, never negative; zero for a provision that the ceiling leaves nothing of. */
  readonly amount: Money;
  /** Kind of money. */
  readonly source: FundingSource;
  /** Why, in plain words. */
  readonly why: Scalars['String']['output'];
  /** The rule of the policy that is expected to decide, by the age and the facts of that day; null for anything but a provision. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The version of the policy that is approved for the day; null for anything but a provision. */
  readonly policyVersion?: Maybe<Scalars['ID']['output']>;
};

/** What is expected to change a balance. */
export type ProjectionStepKind =
  /** The annual provision is granted. */
  | 'ANNUAL_PROVISION'
  /** What is left of a lot goes back to its fund after its last day, or after the day that the terms of its earmark name. */
  | 'EXPIRY'
  /** What is kept for an order goes to the provider. */
  | 'SETTLEMENT';

/**
 * One day's journal lines as a chain of hashes, sealed once nothing can be booked into the day any more. Each hash is SHA-256 over the one before and the text of a line; the
 * first is over the head of the day before and the day. Who has kept a head can tell for ever whether the journal up to that day is still the one it stood for.
 */
export type LedgerChainHead = {
  readonly __typename?: 'LedgerChainHead';
  /** The day, by the booking time of its lines. */
  readonly day: Scalars['Date']['output'];
  /** The last hash of the day, as 64 hexadecimal digits. */
  readonly head: Scalars['String']['output'];
  /** Head of the day before; empty for the first day there is. */
  readonly previous: Scalars['String']['output'];
  /** How many lines were booked on the day, as text; a day without lines has a head, too. */
  readonly lines: Scalars['String']['output'];
  /** When it was sealed. */
  readonly sealedAt: Scalars['DateTime']['output'];
  /** Day, lines, previous and head as a JWS in compact form (typ `tessera-ledger-head+jwt`, EdDSA), to be checked with `ledgerChainKeys`. */
  readonly signature: Scalars['String']['output'];
};

/** A page of heads. */
export type LedgerChainHeadConnection = {
  readonly __typename?: 'LedgerChainHeadConnection';
  /** The heads of this page with their cursors. */
  readonly edges: ReadonlyArray<LedgerChainHeadEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A head within a page. */
export type LedgerChainHeadEdge = {
  readonly __typename?: 'LedgerChainHeadEdge';
  /** The head. */
  readonly node: LedgerChainHead;
  /** Give it as `after` to go on behind this head. */
  readonly cursor: Scalars['String']['output'];
};

/** What the annual provision of one year decided for an account: a lot, or nothing and why. */
export type AnnualProvision = {
  readonly __typename?: 'AnnualProvision';
  /** The year it is for. */
  readonly year: Scalars['Int']['output'];
  /** Day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** What was granted; zero where the ceiling or working time left nothing. */
  readonly granted: Money;
  /** The lot; null where nothing was granted. */
  readonly lot?: Maybe<EntitlementLot>;
  /** By which policy version, rule and facts, and what was cut. */
  readonly explanation: GrantExplanation;
};

/** A dated run of a learning opportunity; owned by registry. */
export type LearningOpportunitySession = {
  readonly __typename?: 'LearningOpportunitySession';
  /** Id of the session. */
  readonly id: Scalars['ID']['output'];
  /** Price of a place, from registry. */
  readonly price: Money;
  /** What earmarks are held against, from registry. */
  readonly fundingFacts: ReadonlyArray<Scalars['String']['output']>;
  /** First day, from registry. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day, from registry. */
  readonly endsOn: Scalars['Date']['output'];
  /** Who would pay what if the viewer booked this session now. Changes nothing. Null when the viewer has no account. */
  readonly fundingQuote?: Maybe<FundingQuote>;
};

/** What one lot would pay. */
export type FundingLine = {
  readonly __typename?: 'FundingLine';
  /** The lot's id. */
  readonly lotId: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** What the lot would pay. */
  readonly amount: Money;
  /** Last day of the lot; null when it never expires. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** What the lot is earmarked for, in its funder's words; null when it may pay anything fundable. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Rule by which the lot comes at this place: EARMARK_FIRST, EARLIEST_EXPIRY or NEVER_EXPIRES. */
  readonly rule: Scalars['String']['output'];
  /** The rule in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A way to a session that the lots do not cover. */
export type FundingAlternativeKind =
  /** Book now, and pay the own share. */
  | 'PAY_OWN_SHARE'
  /** Book now, and ask `fund` to pay what the lots do not. */
  | 'ASK_CO_FUNDING'
  /** Book once the money has come that `fund` has promised: a top-up that is pledged and approved, without a day. */
  | 'WAIT_FOR_TOP_UP'
  /** Book another session once the next annual provision is there. */
  | 'WAIT_FOR_PROVISION';

/** One way to a session that the lots do not cover, and what it would cost the person. */
export type FundingAlternative = {
  readonly __typename?: 'FundingAlternative';
  /** Which way. */
  readonly kind: FundingAlternativeKind;
  /** What would be left for the person to pay. */
  readonly ownCost: Money;
  /** Whom to ask: the employer's fund, that of a service with a live case, or that of the person's sector, which has money; how much is not told. Or who has promised money. Null for other ways. */
  readonly fund?: Maybe<Fund>;
  /** From which day on; null when from now on. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The way in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** The learner's own contribution to one price, and why it is what it is. */
export type QuotedContribution = {
  readonly __typename?: 'QuotedContribution';
  /** What is due: a part of the own share, zero when exempt. */
  readonly amount: Money;
  /** What is not due because of the exemption; zero without one. */
  readonly waived: Money;
  /** FLAT: one amount for every order. PERCENT: a part of the price. */
  readonly kind: Scalars['String']['output'];
  /** FIRST: due before any lot pays. REMAINDER: what lots leave unpaid counts toward it. The amounts are the same. */
  readonly position: Scalars['String']['output'];
  /** Rule that exempts: the id of a rule of the policy, or EMPLOYER_CONTRIBUTES; null when not exempt. */
  readonly exemption?: Maybe<Scalars['String']['output']>;
  /** Policy version that asks for it. */
  readonly policyVersionId: Scalars['ID']['output'];
  /** Why it is due or waived, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A funder's own file of what it has paid into a fund, beside the deposits of the journal. It moves no money: what is missing here is confirmed by treasury, and then found. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  /** Id of the reconciliation. */
  readonly id: Scalars['ID']['output'];
  /** The fund; null when it is not within reach. */
  readonly fund?: Maybe<Fund>;
  /** SHA-256 of the file's text, as 64 hexadecimal digits. */
  readonly fileDigest: Scalars['String']['output'];
  /** Earliest day in the file. */
  readonly firstDay: Scalars['Date']['output'];
  /** Latest day in the file. */
  readonly lastDay: Scalars['Date']['output'];
  /** Payments in the file. */
  readonly lines: Scalars['Int']['output'];
  /** When it was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** How the two sides agree now: one row for each outcome. */
  readonly summary: ReadonlyArray<ReconciliationCount>;
  /** The payments that came out one way, by reference, as things stand now; at most 100 a page. */
  readonly payments: ReconciledPaymentConnection;
};

/** A funder's own file of what it has paid into a fund, beside the deposits of the journal. It moves no money: what is missing here is confirmed by treasury, and then found. */
export type ReconciliationPaymentsArgs = {
  outcome: ReconciliationOutcome;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a payment stands in the funder's file and in the journal. */
export type ReconciliationOutcome =
  /** Both have it, with the same amount. */
  | 'MATCHED'
  /** Both have it, and the amounts differ. */
  | 'AMOUNT_DIFFERS'
  /** The journal has a deposit between the file's first and last day that the file does not name. */
  | 'OURS_ONLY'
  /** The file names a payment that was not confirmed. */
  | 'THEIRS_ONLY';

/** Payments that came out one way. */
export type ReconciliationCount = {
  readonly __typename?: 'ReconciliationCount';
  /** Which way. */
  readonly outcome: ReconciliationOutcome;
  /** How many. */
  readonly payments: Scalars['Int']['output'];
  /** What they sum to in the file. */
  readonly theirs: Money;
  /** What they sum to in the journal. */
  readonly ours: Money;
};

/** A page of payments. */
export type ReconciledPaymentConnection = {
  readonly __typename?: 'ReconciledPaymentConnection';
  /** The payments of this page with their cursors. */
  readonly edges: ReadonlyArray<ReconciledPaymentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A payment within a page. */
export type ReconciledPaymentEdge = {
  readonly __typename?: 'ReconciledPaymentEdge';
  /** The payment. */
  readonly node: ReconciledPayment;
  /** Give it as `after` to go on behind this payment. */
  readonly cursor: Scalars['String']['output'];
};

/** One payment on both sides. */
export type ReconciledPayment = {
  readonly __typename?: 'ReconciledPayment';
  /** The reference it was paid under. */
  readonly paymentReference: Scalars['String']['output'];
  /** Line of the file; null when the file does not have it. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What the file says; null when it does not have it. */
  readonly theirAmount?: Maybe<Money>;
  /** The file's day; null when it does not have it. */
  readonly theirDay?: Maybe<Scalars['Date']['output']>;
  /** What was deposited under the reference; null when nothing was. */
  readonly ourAmount?: Maybe<Money>;
  /** Value date of the earliest deposit under the reference; null when there is none. */
  readonly ourDay?: Maybe<Scalars['Date']['output']>;
};

/** A page of reconciliations. */
export type ReconciliationConnection = {
  readonly __typename?: 'ReconciliationConnection';
  /** The reconciliations of this page with their cursors. */
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A reconciliation within a page. */
export type ReconciliationEdge = {
  readonly __typename?: 'ReconciliationEdge';
  /** The reconciliation. */
  readonly node: Reconciliation;
  /** Give it as `after` to go on behind this reconciliation. */
  readonly cursor: Scalars['String']['output'];
};

/** One thing that is wrong with a file. */
export type FileComplaint = {
  readonly __typename?: 'FileComplaint';
  /** Line on which the record begins, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Name of the column; null when it is about the record as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right. */
  readonly problem: Scalars['String']['output'];
};

/** The file cannot be read as one. Nothing of it was imported. */
export type FunderFileMalformed = UserError & {
  readonly __typename?: 'FunderFileMalformed';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always FUNDER_FILE_MALFORMED. */
  readonly code: Scalars['String']['output'];
  /** Path of the file. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, the first 100. */
  readonly complaints: ReadonlyArray<FileComplaint>;
};

/** What `reconciliationImport` is told. */
export type ReconciliationImportInput = {
  /** The fund that was paid into. */
  readonly fundId: Scalars['ID']['input'];
  /**
   * Text of a CSV file with a header and at least the columns `payment_reference` (1 to 140 characters, once each), `amount` (a positive decimal), `currency` (the fund's) and
   * `booked_on` (2026-11-21), separated by commas or semicolons. A request holds at most 100 kB; larger files are for the operators' command `reconcile`.
   */
  readonly file: Scalars['String']['input'];
};

/** What came of `reconciliationImport`. */
export type ReconciliationImportPayload = {
  readonly __typename?: 'ReconciliationImportPayload';
  /** The reconciliation; the one that is there when the same file was imported before. Null when there are errors. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<ReconciliationImportError>;
};

/** Ways in which importing a funder's file fails. */
export type ReconciliationImportError = NotFound | FunderFileMalformed;

/** The annual provision of a policy version over a population, what it asks of learners and what its leave costs, worked out in the background and never booked: by the very statement of the annual run. Nobody spends, enters or leaves in it; everyone grows older, and what is past its last day counts no more. Seen by whoever sees the version and holds one of these roles. */
export type Simulation = {
  readonly __typename?: 'Simulation';
  /** Id of the simulation, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The version that is simulated, beside what is in force; null when it is out of reach. */
  readonly policyVersion?: Maybe<PolicyVersion>;
  /** SHA-256 of the content that is simulated, in hexadecimal. */
  readonly contentHash: Scalars['String']['output'];
  /** The fund whose money the cost is held against. */
  readonly fund: Fund;
  /** The invented population; null: the scheme's own accounts. */
  readonly synthetic?: Maybe<SyntheticPopulation>;
  /** How many years are simulated, 1 to 5. */
  readonly years: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: SimulationState;
  /** How far it is, in percent. */
  readonly progress: Scalars['Int']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was done, or failed; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null otherwise. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** What it found out; null until it is DONE. */
  readonly result?: Maybe<SimulationResult>;
};

/** Where a simulation stands. */
export type SimulationState =
  /** Waits for a process that is free. */
  | 'QUEUED'
  /** Is being worked out. Should the process die, another takes it up within about a minute. */
  | 'RUNNING'
  /** Has a result; a draft that was not changed meanwhile rests on it and is SIMULATED. */
  | 'DONE'
  /** Has none, and says why. */
  | 'FAILED';

/** Persons who are invented from a number: the same number and size give the same persons, wherever and whenever. The guide for data teams describes them. */
export type SyntheticPopulation = {
  readonly __typename?: 'SyntheticPopulation';
  /** What the persons follow from. */
  readonly seed: Scalars['Int']['output'];
  /** How many. */
  readonly size: Scalars['Int']['output'];
};

/** What a simulation found out. Of the scheme's own accounts, authors and auditors see every figure; all others none of fewer than ten persons. */
export type SimulationResult = {
  readonly __typename?: 'SimulationResult';
  /** Accounts of the population. */
  readonly accounts: Scalars['Int']['output'];
  /** What the fund had when it began: its money, as far as its budget goes. */
  readonly money: Money;
  /** Year by year, at most 5. */
  readonly years: ReadonlyArray<SimulatedYear>;
  /** Accounts that are granted more than by the policy in force, over all years, and how much more. */
  readonly winners: SimulationFigure;
  /** Accounts that are granted less, and how much less. */
  readonly losers: SimulationFigure;
  /** What would expire if nothing were spent, by quarter of the last day such as 2031-Q4, earliest first. What is held already is part of it. */
  readonly expiries: ReadonlyArray<SimulationGroup>;
  /** What learners would be asked to contribute to their orders. Null for simulations from before it was simulated. */
  readonly learnerContribution?: Maybe<SimulatedContribution>;
  /** What training leave would cost. Null for simulations from before it was simulated. */
  readonly leave?: Maybe<SimulatedLeave>;
  /** Parameters that the version changes against the policy in force and that no figure here shows, such as `deadlines.holdDays`: nobody has counted what they do. Null for simulations from before this was told. */
  readonly notSimulated?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What the learners of the population would be asked to contribute to the orders of one year: those placed in the year before the simulation and not given up, or invented ones. By the facts of today, and by the function that quotes. */
export type SimulatedContribution = {
  readonly __typename?: 'SimulatedContribution';
  /** How many orders. */
  readonly orders: Scalars['Int']['output'];
  /** Accounts that the version asks, and for how much. */
  readonly asked: SimulationFigure;
  /** Accounts that the policy in force asks, and for how much. */
  readonly askedInForce: SimulationFigure;
  /** Accounts that are asked for more than by the policy in force, and how much more. */
  readonly payMore: SimulationFigure;
  /** Accounts that are asked for less, and how much less. */
  readonly payLess: SimulationFigure;
  /** By the rule of the version that exempts (EMPLOYER_CONTRIBUTES where an employer pays a part): accounts, and what is not asked. At most 102. */
  readonly exemptions: ReadonlyArray<SimulationGroup>;
};

/** One year of training leave over the workers of the population, by the employments of today, as if every one of them took all of it. */
export type SimulatedLeave = {
  readonly __typename?: 'SimulatedLeave';
  /** Persons who work for an employer. */
  readonly workers: Scalars['Int']['output'];
  /** By the version. */
  readonly planned: SimulatedLeaveCost;
  /** By the policy in force; zero when there is none. */
  readonly inForce: SimulatedLeaveCost;
};

/** What leave costs when all of it is taken. */
export type SimulatedLeaveCost = {
  readonly __typename?: 'SimulatedLeaveCost';
  /** Whole hours that accrue in a year, as a number without a fraction; null when the workers are too few to be shown. */
  readonly hours?: Maybe<Scalars['String']['output']>;
  /** Workers, and what of their wages is paid on. */
  readonly wageReplacement: SimulationFigure;
  /** Workers, and what their employers get back of it. */
  readonly employerCompensation: SimulationFigure;
};

/** One year of a simulation. */
export type SimulatedYear = {
  readonly __typename?: 'SimulatedYear';
  /** Year of accrual. The first is the present one, or the next when the present one was provided for already. */
  readonly year: Scalars['Int']['output'];
  /** What the version grants. */
  readonly cost: Money;
  /** What the policy in force grants the same population; zero when there is none. */
  readonly costInForce: Money;
  /** By the rule that fired, at most 101. */
  readonly needGroups: ReadonlyArray<SimulationGroup>;
  /** By region of residence. */
  readonly regions: ReadonlyArray<SimulationGroup>;
  /** Accounts whose grant was cut by their ceiling, and by how much. */
  readonly ceilingHits: SimulationFigure;
  /** What the fund has left of `money` after this year and those before; negative by what it lacks. */
  readonly moneyAfter: Money;
  /** False when the fund cannot pay this year as well. */
  readonly fundSuffices: Scalars['Boolean']['output'];
};

/** A number of accounts and an amount. Both are null when the group is too small to be shown, or its neighbour's figure would follow from it. */
export type SimulationFigure = {
  readonly __typename?: 'SimulationFigure';
  /** How many accounts. */
  readonly accounts?: Maybe<Scalars['Int']['output']>;
  /** How much, all of them together. */
  readonly amount?: Maybe<Money>;
};

/** The figure of one group. */
export type SimulationGroup = {
  readonly __typename?: 'SimulationGroup';
  /** Id of the rule (OTHERWISE where none held), NUTS code, or quarter. */
  readonly group: Scalars['String']['output'];
  /** How many accounts; null when too few. */
  readonly accounts?: Maybe<Scalars['Int']['output']>;
  /** How much, all of them together; null when they are too few. */
  readonly amount?: Maybe<Money>;
};

/** A population to be invented. */
export type SyntheticPopulationInput = {
  /** Any number; the same one gives the same persons. */
  readonly seed: Scalars['Int']['input'];
  /** 1 to 2,000,000 persons. */
  readonly size: Scalars['Int']['input'];
};

/** What `policySimulate` is told. */
export type PolicySimulateInput = {
  /** A draft, or a version that is not approved yet. */
  readonly policyVersionId: Scalars['ID']['input'];
  /** The fund whose money the cost is held against; the scheme's only national fund when left out. */
  readonly fundId?: InputMaybe<Scalars['ID']['input']>;
  /** The population to invent; the scheme's own accounts when left out. */
  readonly synthetic?: InputMaybe<SyntheticPopulationInput>;
  /** Years to simulate, 1 to 5. */
  readonly years?: Scalars['Int']['input'];
};

/** Why nothing was queued: an authority or version out of reach, a wrong number or fund, a version that is approved or withdrawn. */
export type PolicySimulateError = InvalidInput | NotFound | WrongState;

/** What came of `policySimulate`. */
export type PolicySimulatePayload = {
  readonly __typename?: 'PolicySimulatePayload';
  /** The simulation, queued; the same one when it was asked for before and is not done. Null when refused. */
  readonly simulation?: Maybe<Simulation>;
  /** Why not; empty when it was queued. */
  readonly errors: ReadonlyArray<PolicySimulateError>;
};

/** Which state's scheme covers a person, as it was decided when the account was opened and whenever facts changed. Moving away takes nothing from an account: what is in it stays, and is spent like before. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Who covers the person. */
  readonly coveredBy: CoveringState;
  /** Whether the annual provision is granted, by the rule that decided. */
  readonly provision: Scalars['Boolean']['output'];
  /** By which rule and facts; `outcome` is `coveredBy`. */
  readonly explanation: DecisionExplanation;
};

/** Whose scheme covers a person. */
export type CoveringState =
  /** This one: the person may open an account. */
  | 'THIS_STATE'
  /** That of another Member State, where they live or work: none is opened here, and one that is there is kept. */
  | 'OTHER_STATE'
  /** None, such as below the age of work: none is opened, and one that is there is kept. */
  | 'NOBODY';

/** Everything that happened to an account in a period. opening + movements = closing, source by source; a statement for which that does not hold is not given out. */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** When it was made: what is booked later, also for these days, is not in it. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** What was there at the end of the day before the period; sources that had never given anything are left out. */
  readonly opening: ReadonlyArray<SourceBalanceAt>;
  /** What happened, day by day; at most 100 a page. */
  readonly movements: StatementMovementConnection;
  /** What was there at the end of the period. */
  readonly closing: ReadonlyArray<SourceBalanceAt>;
  /** The whole statement as a file. */
  readonly document: StatementDocument;
};

/** Everything that happened to an account in a period. opening + movements = closing, source by source; a statement for which that does not hold is not given out. */
export type AccountStatementMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that happened to an account in a period. opening + movements = closing, source by source; a statement for which that does not hold is not given out. */
export type AccountStatementDocumentArgs = {
  format?: StatementFormat;
};

/** Kinds of files of a statement. */
export type StatementFormat =
  /** For people: PDF, pages of A4; at most 500 movements. */
  | 'PDF'
  /** For programs: JSON with all movements. */
  | 'JSON'
  /** For spreadsheets: CSV with a header, one movement a line. */
  | 'CSV';

/** A file of a statement. */
export type StatementDocument = {
  readonly __typename?: 'StatementDocument';
  /** Its media type, such as application/pdf. */
  readonly mediaType: Scalars['String']['output'];
  /** A name for it, without anything personal. */
  readonly fileName: Scalars['String']['output'];
  /** Its bytes in base64. */
  readonly base64: Scalars['String']['output'];
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
};

/** A page of movements. */
export type StatementMovementConnection = {
  readonly __typename?: 'StatementMovementConnection';
  /** The movements of this page with their cursors. */
  readonly edges: ReadonlyArray<StatementMovementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A movement within a page. */
export type StatementMovementEdge = {
  readonly __typename?: 'StatementMovementEdge';
  /** The movement. */
  readonly node: StatementMovement;
  /** Give it as `after` to go on behind this movement. */
  readonly cursor: Scalars['String']['output'];
};

/** One movement of an account's money, or of the learner's own. */
export type StatementMovement = {
  readonly __typename?: 'StatementMovement';
  /** The day, by value date. */
  readonly day: Scalars['Date']['output'];
  /** What happened. */
  readonly kind: StatementKind;
  /** The same in plain words. */
  readonly text: Scalars['String']['output'];
  /** How much, never negative. */
  readonly amount: Money;
  /** By how much it changed what is available; negative when less is. */
  readonly available: Money;
  /** By how much it changed what is kept for orders. */
  readonly reserved: Money;
  /** By how much it changed what was settled. */
  readonly spent: Money;
  /** Kind of money; null for the learner's own. */
  readonly source?: Maybe<FundingSource>;
  /** Where the money is from; null for the learner's own. */
  readonly fund?: Maybe<Fund>;
  /** The order it was for; null when it was for none, or the order is not there yet. */
  readonly order?: Maybe<TrainingOrder>;
};

/** What happened to money. */
export type StatementKind =
  /** A lot was granted. One that was only offered counts once it is accepted. */
  | 'GRANTED'
  /** Kept for an order. */
  | 'RESERVED'
  /** Not needed for the order any more. */
  | 'RELEASED'
  /** Paid to the provider. */
  | 'SETTLED'
  /** Paid back by the provider. */
  | 'REFUNDED'
  /** Past its last day, whether its expiry is posted or not. */
  | 'EXPIRED'
  /** Available again by a later last day, after it had come back from an order. */
  | 'PROLONGED'
  /** The holder accepted an earmark: the lot is available. */
  | 'ACCEPTED'
  /** Given back to its fund. */
  | 'RETURNED'
  /** Granted in error, and taken back by a decision of two persons of the treasury; `text` gives the reason. */
  | 'CORRECTED'
  /** The learner's own share was paid in for an order. */
  | 'OWN_SHARE_PAID_IN'
  /** The learner's own share was paid back. */
  | 'OWN_SHARE_PAID_BACK'
  /** The learner's own share was paid to the provider. */
  | 'OWN_SHARE_SETTLED'
  /** The learner's own share was paid back by the provider. */
  | 'OWN_SHARE_REFUNDED'
  /** A movement that has no name here. */
  | 'OTHER';

/** Top-ups that a funder pledges together: pledged, then funded, then granted. Spendable only once granted, and from then on the holders' own. */
export type TopUpBatch = {
  readonly __typename?: 'TopUpBatch';
  /** Id of the batch. */
  readonly id: Scalars['ID']['output'];
  /** Where the money is from. */
  readonly fund: Fund;
  /** Why it is given. */
  readonly kind: TopUpKind;
  /** The funder's own reference: one person gets one top-up of a fund under it. */
  readonly reference: Scalars['String']['output'];
  /** The collective agreement it follows from; null for any other kind. */
  readonly agreementReference?: Maybe<Scalars['String']['output']>;
  /** The payment it waits for; null when the fund's own money pays. */
  readonly paymentReference?: Maybe<Scalars['String']['output']>;
  /** Where the batch stands. */
  readonly state: TopUpBatchState;
  /** True: it is so large, with what the same person pledged from the fund alone within 30 days, that a second person of the funder has to approve it. */
  readonly needsApproval: Scalars['Boolean']['output'];
  /** Digest of terms and rows: what an approval is bound to. */
  readonly contentHash: Scalars['String']['output'];
  /** Rows of the file below its header. */
  readonly rowCount: Scalars['Int']['output'];
  /** Sum of the rows that could be granted when it was submitted. */
  readonly total: Money;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When a second person approved it; null before, and where none has to. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rows in the order of the file. */
  readonly rows: TopUpConnection;
};

/** Top-ups that a funder pledges together: pledged, then funded, then granted. Spendable only once granted, and from then on the holders' own. */
export type TopUpBatchRowsArgs = {
  states?: InputMaybe<ReadonlyArray<TopUpState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Why a top-up is given. */
export type TopUpKind =
  /** At the employer's or training fund's own wish. */
  | 'VOLUNTARY'
  /** A collective agreement says so; it is named. */
  | 'COLLECTIVE_AGREEMENT'
  /** The law demands it for a duty that was not met. */
  | 'CORRECTIVE'
  /** On the occasion of a dismissal. */
  | 'DISMISSAL'
  /** An employment service supports a return to work. */
  | 'PES';

/** State of a batch of top-ups. */
export type TopUpBatchState =
  /** Waits for a second person's approval. */
  | 'DRAFT'
  /** Approved, or small enough for one person. */
  | 'CONFIRMED'
  /** Pledged; the money has not arrived, or is not enough. Goes on by itself once treasury confirms it. */
  | 'AWAITING_FUNDS'
  /** The money is there; the rows are being granted. */
  | 'FUNDED'
  /** Every row was granted. */
  | 'GRANTED'
  /** What could be granted was; the other rows say why not. */
  | 'PARTLY_REJECTED'
  /** Taken back by the funder before anything of it was granted. */
  | 'RETURNED';

/** One person's top-up. */
export type TopUp = {
  readonly __typename?: 'TopUp';
  /** The batch it is part of; one that was given alone is a batch of its own. */
  readonly batch: TopUpBatch;
  /** Number of the row, from 1. */
  readonly rowNumber: Scalars['Int']['output'];
  /** The person as the funder named them. */
  readonly personReference: Scalars['String']['output'];
  /** How much; null when the row is INVALID. */
  readonly amount?: Maybe<Money>;
  /** Last day on which it can be reserved; null when it never expires. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** What became of it. */
  readonly state: TopUpState;
  /** What is wrong with the row; null unless it is INVALID, or CANNOT_BE_PROCESSED for a reason that the employer's own reports give. */
  readonly problem?: Maybe<TopUpProblem>;
};

/** What became of one top-up. */
export type TopUpState =
  /** Pledged: waits for approval or money. */
  | 'PENDING'
  /** In the person's account. */
  | 'GRANTED'
  /** Nobody to be topped up by this reference. Whether there is such a person, or such an account, is not said. Of an employer also: nobody whose employment it reported, or more workers than its head count; `problem` says so. */
  | 'CANNOT_BE_PROCESSED'
  /** The person has this top-up already: same fund, same reference; or stands in the file twice. */
  | 'DUPLICATE'
  /** A value cannot be meant, or it is the account of whoever submits; `problem` says which. */
  | 'INVALID'
  /** Taken back by the funder before it was granted. */
  | 'WITHDRAWN';

/** What is wrong with one row, for programs. */
export type TopUpProblemCode =
  /** The value of `column` cannot be read. */
  | 'UNREADABLE'
  /** The last day is past, or passed before the money came. */
  | 'DAY_PAST'
  /** Whoever submits is the person topped up: nobody tops up their own account. */
  | 'OWN_PERSON'
  /** The employer reported no employment of this reference that holds today; for DISMISSAL and CORRECTIVE, within the last year. Said alike of persons and of references that are none. */
  | 'NOT_EMPLOYED'
  /** The employer would top up more workers within a year than the highest head count it reported for that year. */
  | 'ABOVE_HEAD_COUNT';

/** What is wrong with one row. */
export type TopUpProblem = {
  readonly __typename?: 'TopUpProblem';
  /** What is wrong, for programs. */
  readonly code: TopUpProblemCode;
  /** Column of the value. */
  readonly column: Scalars['String']['output'];
  /** What would be right. */
  readonly message: Scalars['String']['output'];
};

/** A page of batches. */
export type TopUpBatchConnection = {
  readonly __typename?: 'TopUpBatchConnection';
  /** The batches of this page with their cursors. */
  readonly edges: ReadonlyArray<TopUpBatchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A batch within a page. */
export type TopUpBatchEdge = {
  readonly __typename?: 'TopUpBatchEdge';
  /** The batch. */
  readonly node: TopUpBatch;
  /** Give it as `after` to go on behind this batch. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of top-ups. */
export type TopUpConnection = {
  readonly __typename?: 'TopUpConnection';
  /** The top-ups of this page with their cursors. */
  readonly edges: ReadonlyArray<TopUpEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A top-up within a page. */
export type TopUpEdge = {
  readonly __typename?: 'TopUpEdge';
  /** The top-up. */
  readonly node: TopUp;
  /** Give it as `after` to go on behind this top-up. */
  readonly cursor: Scalars['String']['output'];
};

/** The file cannot be read as rows of top-ups. Nothing of it was taken. */
export type MalformedFile = UserError & {
  readonly __typename?: 'MalformedFile';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always MALFORMED_FILE. */
  readonly code: Scalars['String']['output'];
  /** Path of the file. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Line of the file, from 1, at which reading ended. */
  readonly line: Scalars['Int']['output'];
  /** Column of the header it is about; null when it is about the line. */
  readonly column?: Maybe<Scalars['String']['output']>;
};

/** Whoever proposed it would approve it. It waits for somebody else of the same organisation. */
export type ApproverIsProposer = UserError & {
  readonly __typename?: 'ApproverIsProposer';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always APPROVER_IS_PROPOSER. */
  readonly code: Scalars['String']['output'];
  /** Path of the input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whoever would approve it is among those topped up. It waits for somebody else of the same organisation. */
export type ApproverIsRecipient = UserError & {
  readonly __typename?: 'ApproverIsRecipient';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always APPROVER_IS_RECIPIENT. */
  readonly code: Scalars['String']['output'];
  /** Path of the input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What would be approved is not what the approver has seen. Nothing was approved. */
export type ContentChanged = UserError & {
  readonly __typename?: 'ContentChanged';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always CONTENT_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** Path of the digest. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Digest of the content as it is. */
  readonly contentHash: Scalars['String']['output'];
};

/** What `topUpGive` is told. */
export type TopUpGiveInput = {
  /** The fund that pays; the viewer must manage it. */
  readonly fundId: Scalars['ID']['input'];
  /** Who is topped up, by pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** How much, in the fund's currency. */
  readonly amount: MoneyInput;
  /** Last day on which it can be reserved, not past; never expires when left out. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is given. PES is for employment services; the others are not. */
  readonly kind: TopUpKind;
  /** The funder's own reference, 1 to 100 characters, shown to the holder: one person gets one top-up of a fund under it. Does not begin with a name that the scheme's own grants have: annual provision, allocation, co-funding. */
  readonly reference: Scalars['String']['input'];
  /** The collective agreement, 1 to 100 characters; required for COLLECTIVE_AGREEMENT, refused for any other kind. */
  readonly agreementReference?: InputMaybe<Scalars['String']['input']>;
  /** The payment to wait for, 1 to 140 characters; the fund's own money pays when left out. */
  readonly paymentReference?: InputMaybe<Scalars['String']['input']>;
  /** An earmark of the fund: the holder accepts or declines it before it can be used. Anything fundable when left out. */
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and moves no money. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `topUpGive`. */
export type TopUpGivePayload = {
  readonly __typename?: 'TopUpGivePayload';
  /** The top-up, and in `state` what became of it; null when there are errors. */
  readonly topUp?: Maybe<TopUp>;
  /** Why there is none. */
  readonly errors: ReadonlyArray<TopUpGiveError>;
};

/** Ways in which giving a top-up fails. */
export type TopUpGiveError = NotFound | InvalidInput | IdempotencyMismatch;

/** What `topUpBatchSubmit` is told. */
export type TopUpBatchSubmitInput = {
  /** The fund that pays; the viewer must manage it. */
  readonly fundId: Scalars['ID']['input'];
  /** Text of a CSV file: a header with the columns `person` (pseudonym), `amount` (decimal, in the fund's currency) and, where a row has a last day, `expiresOn`; at most 2000 rows. Comma or semicolon between values. */
  readonly file: Scalars['String']['input'];
  /** Why they are given. PES is for employment services; the others are not. */
  readonly kind: TopUpKind;
  /** The funder's own reference, 1 to 100 characters, shown to the holders: one person gets one top-up of a fund under it. Does not begin with a name that the scheme's own grants have: annual provision, allocation, co-funding. */
  readonly reference: Scalars['String']['input'];
  /** The collective agreement, 1 to 100 characters; required for COLLECTIVE_AGREEMENT, refused for any other kind. */
  readonly agreementReference?: InputMaybe<Scalars['String']['input']>;
  /** The payment to wait for, 1 to 140 characters; the fund's own money pays when left out. */
  readonly paymentReference?: InputMaybe<Scalars['String']['input']>;
  /** An earmark of the fund: each holder accepts or declines it before it can be used. Anything fundable when left out. */
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** A name the client gives this command, 1 to 200 characters: sent again, it gets the same answer and moves no money. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `topUpBatchSubmit`. */
export type TopUpBatchSubmitPayload = {
  readonly __typename?: 'TopUpBatchSubmitPayload';
  /** The batch with what became of each row; null when there are errors. */
  readonly batch?: Maybe<TopUpBatch>;
  /** Why nothing was taken. */
  readonly errors: ReadonlyArray<TopUpBatchSubmitError>;
};

/** Ways in which submitting a batch fails. */
export type TopUpBatchSubmitError = MalformedFile | NotFound | InvalidInput | IdempotencyMismatch;

/** What `topUpBatchApprove` is told. */
export type TopUpBatchApproveInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
  /** `contentHash` of the batch as the approver read it. */
  readonly contentHash: Scalars['String']['input'];
};

/** What came of `topUpBatchApprove`. */
export type TopUpBatchApprovePayload = {
  readonly __typename?: 'TopUpBatchApprovePayload';
  /** The batch, granted as far as the money is there; null when there are errors. */
  readonly batch?: Maybe<TopUpBatch>;
  /** Why it was not approved. */
  readonly errors: ReadonlyArray<TopUpBatchApproveError>;
};

/** Ways in which approving a batch fails. */
export type TopUpBatchApproveError = NotFound | WrongState | ApproverIsProposer | ApproverIsRecipient | ContentChanged;

/** What `topUpBatchWithdraw` is told. */
export type TopUpBatchWithdrawInput = {
  /** The batch. */
  readonly batchId: Scalars['ID']['input'];
};

/** What came of `topUpBatchWithdraw`. */
export type TopUpBatchWithdrawPayload = {
  readonly __typename?: 'TopUpBatchWithdrawPayload';
  /** The batch, RETURNED; null when there are errors. */
  readonly batch?: Maybe<TopUpBatch>;
  /** Why it stands. */
  readonly errors: ReadonlyArray<TopUpBatchWithdrawError>;
};

/** Ways in which taking back a batch fails. */
export type TopUpBatchWithdrawError = NotFound | WrongState;

/** Why a lot was topped up. */
export type LotTopUp = {
  readonly __typename?: 'LotTopUp';
  /** Why it was given. */
  readonly kind: TopUpKind;
  /** The collective agreement it follows from; null for any other kind. */
  readonly agreementReference?: Maybe<Scalars['String']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LearningAccount: LearningAccount;
  TrainingOrder: TrainingOrder;
  Fund: Fund;
  Person: Person;
  LeaveRequest: LeaveRequest;
  LearningOpportunitySession: LearningOpportunitySession;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LearningAccount: { __typename: 'LearningAccount' } & GraphQLRecursivePick<
    FederationTypes['LearningAccount'],
    { id: true }
  >;
  TrainingOrder: { __typename: 'TrainingOrder' } & GraphQLRecursivePick<FederationTypes['TrainingOrder'], { id: true }>;
  Fund: { __typename: 'Fund' } & GraphQLRecursivePick<FederationTypes['Fund'], { id: true }>;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LeaveRequest: { __typename: 'LeaveRequest' } & GraphQLRecursivePick<FederationTypes['LeaveRequest'], { id: true }>;
  LearningOpportunitySession: { __typename: 'LearningOpportunitySession' } & GraphQLRecursivePick<
    FederationTypes['LearningOpportunitySession'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['LearningOpportunitySession'],
          { price: { amount: true; currency: true }; fundingFacts: true; startsOn: true; endsOn: true }
        >
    );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbsenceReportError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LeaveOverlap & { __typename: 'LeaveOverlap' });
  AbsenceWithdrawError: (NotFound & { __typename: 'NotFound' }) | (InvalidInput & { __typename: 'InvalidInput' });
  AccountFreezeError:
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' });
  AccountOpenError:
    (AccountNotAvailableSource & { __typename: 'AccountNotAvailable' }) | (NotFound & { __typename: 'NotFound' });
  AllocationWindowAnnounceError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  AllocationEnterError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (EntrantIsAnnouncer & { __typename: 'EntrantIsAnnouncer' });
  CaseAssignmentOpenError: (NotFound & { __typename: 'NotFound' }) | (InvalidInput & { __typename: 'InvalidInput' });
  CoFundingAskError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (MoreThanMissing & { __typename: 'MoreThanMissing' })
    | (AlreadyAsked & { __typename: 'AlreadyAsked' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  CoFundingWithdrawError: (NotFound & { __typename: 'NotFound' }) | (WrongState & { __typename: 'WrongState' });
  CoFundingProposeError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  CoFundingAnswerError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ApproverIsProposer & { __typename: 'ApproverIsProposer' })
    | (MoreThanMissing & { __typename: 'MoreThanMissing' })
    | (FundExhausted & { __typename: 'FundExhausted' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  FundPaymentCorrectionProposeError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (CorrectionConflictOfInterest & { __typename: 'CorrectionConflictOfInterest' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  TopUpCorrectionProposeError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (CorrectionConflictOfInterest & { __typename: 'CorrectionConflictOfInterest' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  LedgerCorrectionDecideError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (CorrectionConflictOfInterest & { __typename: 'CorrectionConflictOfInterest' })
    | (FundExhausted & { __typename: 'FundExhausted' });
  EarmarkDefineError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  EarmarkAnswerError: (NotFound & { __typename: 'NotFound' }) | (WrongState & { __typename: 'WrongState' });
  EmploymentError: (NotFound & { __typename: 'NotFound' }) | (InvalidInput & { __typename: 'InvalidInput' });
  FundCreateError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RegistryUnavailable & { __typename: 'RegistryUnavailable' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  FundBudgetSetError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (BudgetBelowCommitted & { __typename: 'BudgetBelowCommitted' });
  FundPaymentConfirmError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (PaymentDiffers & { __typename: 'PaymentDiffers' })
    | (FundConflictOfInterest & { __typename: 'FundConflictOfInterest' });
  LeaveRequestError:
    | (GuidanceUnavailable & { __typename: 'GuidanceUnavailable' })
    | (LeaveActivityNotRecognised & { __typename: 'LeaveActivityNotRecognised' })
    | (InsufficientLeave & { __typename: 'InsufficientLeave' })
    | (LeaveOverlap & { __typename: 'LeaveOverlap' })
    | (LeaveRuleNotMet & { __typename: 'LeaveRuleNotMet' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  LeaveRequestAskAgainError:
    | (LeaveActivityNotRecognised & { __typename: 'LeaveActivityNotRecognised' })
    | (InsufficientLeave & { __typename: 'InsufficientLeave' })
    | (LeaveOverlap & { __typename: 'LeaveOverlap' })
    | (LeaveRuleNotMet & { __typename: 'LeaveRuleNotMet' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  LeaveCompensationApproveError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (PaymentConflictOfInterest & { __typename: 'PaymentConflictOfInterest' })
    | (LeavePayerNotSet & { __typename: 'LeavePayerNotSet' })
    | (FundExhausted & { __typename: 'FundExhausted' });
  LeaveStepError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (LeaveRuleNotMet & { __typename: 'LeaveRuleNotMet' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  OrderFundFromLotsError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  OrderCounterProposeError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (SessionNotBookable & { __typename: 'SessionNotBookable' })
    | (RegistryUnavailable & { __typename: 'RegistryUnavailable' });
  OrderPlaceError:
    | (QuoteChangedSource & { __typename: 'QuoteChanged' })
    | (QuoteExpired & { __typename: 'QuoteExpired' })
    | (SessionNotBookable & { __typename: 'SessionNotBookable' })
    | (AccountNotOpen & { __typename: 'AccountNotOpen' })
    | (AccountBusy & { __typename: 'AccountBusy' })
    | (AlreadyOrdered & { __typename: 'AlreadyOrdered' })
    | (TooManyAwaiting & { __typename: 'TooManyAwaiting' })
    | (RegistryUnavailable & { __typename: 'RegistryUnavailable' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  OrderStepError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  OwnSharePayError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (PaymentsNotAvailable & { __typename: 'PaymentsNotAvailable' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  PaymentHoldError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (PaymentConflictOfInterest & { __typename: 'PaymentConflictOfInterest' });
  PaymentRunError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (PaymentConflictOfInterest & { __typename: 'PaymentConflictOfInterest' });
  PolicyConsultationRecordError:
    | (PolicyConflictOfInterest & { __typename: 'PolicyConflictOfInterest' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  PolicyVersionDraftError:
    | (PolicyContentInvalid & { __typename: 'PolicyContentInvalid' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  PolicyVersionApproveError:
    | (PolicyConflictOfInterest & { __typename: 'PolicyConflictOfInterest' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  PolicyVersionWithdrawError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  ReconciliationImportError:
    (NotFound & { __typename: 'NotFound' }) | (FunderFileMalformed & { __typename: 'FunderFileMalformed' });
  PolicySimulateError:
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' });
  TopUpGiveError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  TopUpBatchSubmitError:
    | (MalformedFile & { __typename: 'MalformedFile' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  TopUpBatchApproveError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (ApproverIsProposer & { __typename: 'ApproverIsProposer' })
    | (ApproverIsRecipient & { __typename: 'ApproverIsRecipient' })
    | (ContentChanged & { __typename: 'ContentChanged' });
  TopUpBatchWithdrawError: (NotFound & { __typename: 'NotFound' }) | (WrongState & { __typename: 'WrongState' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AccountNotAvailableSource & { __typename: 'AccountNotAvailable' })
    | (EntrantIsAnnouncer & { __typename: 'EntrantIsAnnouncer' })
    | (MoreThanMissing & { __typename: 'MoreThanMissing' })
    | (FundExhausted & { __typename: 'FundExhausted' })
    | (AlreadyAsked & { __typename: 'AlreadyAsked' })
    | (CorrectionConflictOfInterest & { __typename: 'CorrectionConflictOfInterest' })
    | (BudgetBelowCommitted & { __typename: 'BudgetBelowCommitted' })
    | (PaymentDiffers & { __typename: 'PaymentDiffers' })
    | (FundConflictOfInterest & { __typename: 'FundConflictOfInterest' })
    | (LeaveActivityNotRecognised & { __typename: 'LeaveActivityNotRecognised' })
    | (InsufficientLeave & { __typename: 'InsufficientLeave' })
    | (LeaveOverlap & { __typename: 'LeaveOverlap' })
    | (GuidanceUnavailable & { __typename: 'GuidanceUnavailable' })
    | (LeaveRuleNotMet & { __typename: 'LeaveRuleNotMet' })
    | (LeavePayerNotSet & { __typename: 'LeavePayerNotSet' })
    | (AlreadyOrdered & { __typename: 'AlreadyOrdered' })
    | (TooManyAwaiting & { __typename: 'TooManyAwaiting' })
    | (QuoteChangedSource & { __typename: 'QuoteChanged' })
    | (QuoteExpired & { __typename: 'QuoteExpired' })
    | (SessionNotBookable & { __typename: 'SessionNotBookable' })
    | (AccountNotOpen & { __typename: 'AccountNotOpen' })
    | (AccountBusy & { __typename: 'AccountBusy' })
    | (RegistryUnavailable & { __typename: 'RegistryUnavailable' })
    | (PaymentsNotAvailable & { __typename: 'PaymentsNotAvailable' })
    | (PaymentConflictOfInterest & { __typename: 'PaymentConflictOfInterest' })
    | (PolicyContentInvalid & { __typename: 'PolicyContentInvalid' })
    | (PolicyConflictOfInterest & { __typename: 'PolicyConflictOfInterest' })
    | (FunderFileMalformed & { __typename: 'FunderFileMalformed' })
    | (MalformedFile & { __typename: 'MalformedFile' })
    | (ApproverIsProposer & { __typename: 'ApproverIsProposer' })
    | (ApproverIsRecipient & { __typename: 'ApproverIsRecipient' })
    | (ContentChanged & { __typename: 'ContentChanged' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Uri: ResolverTypeWrapper<Scalars['Uri']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  IdempotencyMismatch: ResolverTypeWrapper<IdempotencyMismatch>;
  NotFound: ResolverTypeWrapper<NotFound>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  WrongState: ResolverTypeWrapper<WrongState>;
  PaidTrainingLeave: ResolverTypeWrapper<LeaveOwner>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Absence: ResolverTypeWrapper<AbsenceSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AbsenceConnection: ResolverTypeWrapper<
    Omit<AbsenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AbsenceEdge']> }
  >;
  AbsenceEdge: ResolverTypeWrapper<Omit<AbsenceEdge, 'node'> & { node: ResolversTypes['Absence'] }>;
  AbsenceKind: AbsenceKind;
  AbsenceReportInput: AbsenceReportInput;
  AbsenceWithdrawInput: AbsenceWithdrawInput;
  AbsenceReportPayload: ResolverTypeWrapper<
    Omit<AbsenceReportPayload, 'absence' | 'errors'> & {
      absence?: Maybe<ResolversTypes['Absence']>;
      errors: ReadonlyArray<ResolversTypes['AbsenceReportError']>;
    }
  >;
  AbsenceReportError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbsenceReportError']>;
  AbsenceWithdrawPayload: ResolverTypeWrapper<
    Omit<AbsenceWithdrawPayload, 'absence' | 'errors'> & {
      absence?: Maybe<ResolversTypes['Absence']>;
      errors: ReadonlyArray<ResolversTypes['AbsenceWithdrawError']>;
    }
  >;
  AbsenceWithdrawError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbsenceWithdrawError']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AccountFreeze: ResolverTypeWrapper<AccountFreezeSource>;
  AccountFreezeGround: AccountFreezeGround;
  AccountFreezeInput: AccountFreezeInput;
  AccountUnfreezeInput: AccountUnfreezeInput;
  AccountFreezePayload: ResolverTypeWrapper<
    Omit<AccountFreezePayload, 'freeze' | 'errors'> & {
      freeze?: Maybe<ResolversTypes['AccountFreeze']>;
      errors: ReadonlyArray<ResolversTypes['AccountFreezeError']>;
    }
  >;
  AccountFreezeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountFreezeError']>;
  LearningAccount: ResolverTypeWrapper<LearningAccountSource>;
  BalanceAt: ResolverTypeWrapper<BalanceAsOf>;
  SourceBalanceAt: ResolverTypeWrapper<SourceBalanceAt>;
  LearningAccountState: LearningAccountState;
  Balance: ResolverTypeWrapper<ShownBalance>;
  SourceBalance: ResolverTypeWrapper<ShownBalance>;
  EntitlementLotConnection: ResolverTypeWrapper<
    Omit<EntitlementLotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntitlementLotEdge']> }
  >;
  EntitlementLotEdge: ResolverTypeWrapper<
    Omit<EntitlementLotEdge, 'node'> & { node: ResolversTypes['EntitlementLot'] }
  >;
  EntitlementLot: ResolverTypeWrapper<EntitlementLotSource>;
  GrantExplanation: ResolverTypeWrapper<GrantExplanation>;
  AccountNotAvailable: ResolverTypeWrapper<AccountNotAvailableSource>;
  AccountOpenInput: AccountOpenInput;
  AccountOpenPayload: ResolverTypeWrapper<
    Omit<AccountOpenPayload, 'account' | 'errors'> & {
      account?: Maybe<ResolversTypes['LearningAccount']>;
      errors: ReadonlyArray<ResolversTypes['AccountOpenError']>;
    }
  >;
  AccountOpenError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountOpenError']>;
  AllocationWindow: ResolverTypeWrapper<AllocationWindowSource>;
  AllocationState: AllocationState;
  AllocationEntry: ResolverTypeWrapper<PublishedEntry>;
  AllocationEntryState: AllocationEntryState;
  AllocationWindowConnection: ResolverTypeWrapper<
    Omit<AllocationWindowConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AllocationWindowEdge']> }
  >;
  AllocationWindowEdge: ResolverTypeWrapper<
    Omit<AllocationWindowEdge, 'node'> & { node: ResolversTypes['AllocationWindow'] }
  >;
  AllocationEntryConnection: ResolverTypeWrapper<
    Omit<AllocationEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AllocationEntryEdge']> }
  >;
  AllocationEntryEdge: ResolverTypeWrapper<
    Omit<AllocationEntryEdge, 'node'> & { node: ResolversTypes['AllocationEntry'] }
  >;
  AllocationWindowAnnounceInput: AllocationWindowAnnounceInput;
  AllocationWindowAnnouncePayload: ResolverTypeWrapper<
    Omit<AllocationWindowAnnouncePayload, 'window' | 'errors'> & {
      window?: Maybe<ResolversTypes['AllocationWindow']>;
      errors: ReadonlyArray<ResolversTypes['AllocationWindowAnnounceError']>;
    }
  >;
  AllocationWindowAnnounceError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['AllocationWindowAnnounceError']
  >;
  AllocationEnterInput: AllocationEnterInput;
  AllocationEnterPayload: ResolverTypeWrapper<
    Omit<AllocationEnterPayload, 'entry' | 'errors'> & {
      entry?: Maybe<ResolversTypes['AllocationEntry']>;
      errors: ReadonlyArray<ResolversTypes['AllocationEnterError']>;
    }
  >;
  EntrantIsAnnouncer: ResolverTypeWrapper<EntrantIsAnnouncer>;
  AllocationEnterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocationEnterError']>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntrySource>;
  CaseAssignment: ResolverTypeWrapper<CaseAssignmentSource>;
  CaseAssignmentOpenInput: CaseAssignmentOpenInput;
  CaseAssignmentOpenPayload: ResolverTypeWrapper<
    Omit<CaseAssignmentOpenPayload, 'caseAssignment' | 'errors'> & {
      caseAssignment?: Maybe<ResolversTypes['CaseAssignment']>;
      errors: ReadonlyArray<ResolversTypes['CaseAssignmentOpenError']>;
    }
  >;
  CaseAssignmentOpenError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAssignmentOpenError']>;
  InternalReachInput: InternalReachInput;
  CoFundingRequest: ResolverTypeWrapper<CoFundingRequestSource>;
  CoFundingProposal: ResolverTypeWrapper<CoFundingProposal>;
  CoFundingState: CoFundingState;
  CoFundingReason: CoFundingReason;
  CoFundingRequestConnection: ResolverTypeWrapper<
    Omit<CoFundingRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoFundingRequestEdge']> }
  >;
  CoFundingRequestEdge: ResolverTypeWrapper<
    Omit<CoFundingRequestEdge, 'node'> & { node: ResolversTypes['CoFundingRequest'] }
  >;
  MoreThanMissing: ResolverTypeWrapper<MoreThanMissing>;
  FundExhausted: ResolverTypeWrapper<FundExhausted>;
  AlreadyAsked: ResolverTypeWrapper<AlreadyAsked>;
  CoFundingAskInput: CoFundingAskInput;
  CoFundingAskPayload: ResolverTypeWrapper<
    Omit<CoFundingAskPayload, 'request' | 'errors'> & {
      request?: Maybe<ResolversTypes['CoFundingRequest']>;
      errors: ReadonlyArray<ResolversTypes['CoFundingAskError']>;
    }
  >;
  CoFundingAskError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoFundingAskError']>;
  CoFundingWithdrawInput: CoFundingWithdrawInput;
  CoFundingWithdrawPayload: ResolverTypeWrapper<
    Omit<CoFundingWithdrawPayload, 'request' | 'errors'> & {
      request?: Maybe<ResolversTypes['CoFundingRequest']>;
      errors: ReadonlyArray<ResolversTypes['CoFundingWithdrawError']>;
    }
  >;
  CoFundingWithdrawError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoFundingWithdrawError']>;
  CoFundingProposeInput: CoFundingProposeInput;
  CoFundingProposePayload: ResolverTypeWrapper<
    Omit<CoFundingProposePayload, 'request' | 'errors'> & {
      request?: Maybe<ResolversTypes['CoFundingRequest']>;
      errors: ReadonlyArray<ResolversTypes['CoFundingProposeError']>;
    }
  >;
  CoFundingProposeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoFundingProposeError']>;
  CoFundingAnswerInput: CoFundingAnswerInput;
  CoFundingAnswerPayload: ResolverTypeWrapper<
    Omit<CoFundingAnswerPayload, 'request' | 'errors'> & {
      request?: Maybe<ResolversTypes['CoFundingRequest']>;
      errors: ReadonlyArray<ResolversTypes['CoFundingAnswerError']>;
    }
  >;
  CoFundingAnswerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoFundingAnswerError']>;
  TrainingOrder: ResolverTypeWrapper<TrainingOrderSource>;
  LedgerCorrection: ResolverTypeWrapper<LedgerCorrectionSource>;
  LedgerCorrectionKind: LedgerCorrectionKind;
  LedgerCorrectionState: LedgerCorrectionState;
  LedgerCorrectionDecision: LedgerCorrectionDecision;
  LedgerCorrectionConnection: ResolverTypeWrapper<
    Omit<LedgerCorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerCorrectionEdge']> }
  >;
  LedgerCorrectionEdge: ResolverTypeWrapper<
    Omit<LedgerCorrectionEdge, 'node'> & { node: ResolversTypes['LedgerCorrection'] }
  >;
  CorrectionConflictOfInterest: ResolverTypeWrapper<CorrectionConflictOfInterest>;
  FundPaymentCorrectionProposeInput: FundPaymentCorrectionProposeInput;
  TopUpCorrectionProposeInput: TopUpCorrectionProposeInput;
  FundPaymentCorrectionProposePayload: ResolverTypeWrapper<
    Omit<FundPaymentCorrectionProposePayload, 'correction' | 'errors'> & {
      correction?: Maybe<ResolversTypes['LedgerCorrection']>;
      errors: ReadonlyArray<ResolversTypes['FundPaymentCorrectionProposeError']>;
    }
  >;
  FundPaymentCorrectionProposeError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['FundPaymentCorrectionProposeError']
  >;
  TopUpCorrectionProposePayload: ResolverTypeWrapper<
    Omit<TopUpCorrectionProposePayload, 'correction' | 'errors'> & {
      correction?: Maybe<ResolversTypes['LedgerCorrection']>;
      errors: ReadonlyArray<ResolversTypes['TopUpCorrectionProposeError']>;
    }
  >;
  TopUpCorrectionProposeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpCorrectionProposeError']>;
  LedgerCorrectionDecideInput: LedgerCorrectionDecideInput;
  LedgerCorrectionDecidePayload: ResolverTypeWrapper<
    Omit<LedgerCorrectionDecidePayload, 'correction' | 'errors'> & {
      correction?: Maybe<ResolversTypes['LedgerCorrection']>;
      errors: ReadonlyArray<ResolversTypes['LedgerCorrectionDecideError']>;
    }
  >;
  LedgerCorrectionDecideError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LedgerCorrectionDecideError']>;
  DecisionExplanation: ResolverTypeWrapper<DecisionExplanationSource>;
  DecisionInput: ResolverTypeWrapper<DecisionInput>;
  Earmark: ResolverTypeWrapper<EarmarkSource>;
  EarmarkOffer: ResolverTypeWrapper<EarmarkOffer>;
  EarmarkOfferState: EarmarkOfferState;
  EarmarkAnswer: EarmarkAnswer;
  EarmarkConnection: ResolverTypeWrapper<
    Omit<EarmarkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EarmarkEdge']> }
  >;
  EarmarkEdge: ResolverTypeWrapper<Omit<EarmarkEdge, 'node'> & { node: ResolversTypes['Earmark'] }>;
  EarmarkDefineInput: EarmarkDefineInput;
  EarmarkDefinePayload: ResolverTypeWrapper<
    Omit<EarmarkDefinePayload, 'earmark' | 'errors'> & {
      earmark?: Maybe<ResolversTypes['Earmark']>;
      errors: ReadonlyArray<ResolversTypes['EarmarkDefineError']>;
    }
  >;
  EarmarkDefineError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EarmarkDefineError']>;
  EarmarkAnswerInput: EarmarkAnswerInput;
  EarmarkAnswerPayload: ResolverTypeWrapper<
    Omit<EarmarkAnswerPayload, 'lot' | 'errors'> & {
      lot?: Maybe<ResolversTypes['EntitlementLot']>;
      errors: ReadonlyArray<ResolversTypes['EarmarkAnswerError']>;
    }
  >;
  EarmarkAnswerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EarmarkAnswerError']>;
  Employment: ResolverTypeWrapper<EmploymentSource>;
  EmploymentConnection: ResolverTypeWrapper<
    Omit<EmploymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmploymentEdge']> }
  >;
  EmploymentEdge: ResolverTypeWrapper<Omit<EmploymentEdge, 'node'> & { node: ResolversTypes['Employment'] }>;
  EmployerSize: ResolverTypeWrapper<EmployerSize>;
  EmploymentReportInput: EmploymentReportInput;
  EmploymentEndInput: EmploymentEndInput;
  EmployerSizeReportInput: EmployerSizeReportInput;
  EmploymentPayload: ResolverTypeWrapper<
    Omit<EmploymentPayload, 'employment' | 'errors'> & {
      employment?: Maybe<ResolversTypes['Employment']>;
      errors: ReadonlyArray<ResolversTypes['EmploymentError']>;
    }
  >;
  EmploymentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentError']>;
  EmployerSizePayload: ResolverTypeWrapper<
    Omit<EmployerSizePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['EmploymentError']> }
  >;
  ExpiryNotice: ResolverTypeWrapper<ExpiryNoticeSource>;
  ExpiryNoticeConnection: ResolverTypeWrapper<
    Omit<ExpiryNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExpiryNoticeEdge']> }
  >;
  ExpiryNoticeEdge: ResolverTypeWrapper<Omit<ExpiryNoticeEdge, 'node'> & { node: ResolversTypes['ExpiryNotice'] }>;
  Fund: ResolverTypeWrapper<FundSource>;
  FundMoney: ResolverTypeWrapper<FundMoney>;
  EuProgramme: EuProgramme;
  FundConnection: ResolverTypeWrapper<
    Omit<FundConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FundEdge']> }
  >;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  Organisation: ResolverTypeWrapper<Organisation>;
  FundingSource: FundingSource;
  BudgetBelowCommitted: ResolverTypeWrapper<BudgetBelowCommitted>;
  PaymentDiffers: ResolverTypeWrapper<PaymentDiffers>;
  FundConflictOfInterest: ResolverTypeWrapper<FundConflictOfInterest>;
  FundCreateInput: FundCreateInput;
  FundCreatePayload: ResolverTypeWrapper<
    Omit<FundCreatePayload, 'fund' | 'errors'> & {
      fund?: Maybe<ResolversTypes['Fund']>;
      errors: ReadonlyArray<ResolversTypes['FundCreateError']>;
    }
  >;
  FundCreateError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundCreateError']>;
  FundBudgetSetInput: FundBudgetSetInput;
  FundBudgetSetPayload: ResolverTypeWrapper<
    Omit<FundBudgetSetPayload, 'fund' | 'errors'> & {
      fund?: Maybe<ResolversTypes['Fund']>;
      errors: ReadonlyArray<ResolversTypes['FundBudgetSetError']>;
    }
  >;
  FundBudgetSetError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundBudgetSetError']>;
  FundPaymentConfirmInput: FundPaymentConfirmInput;
  FundPaymentConfirmPayload: ResolverTypeWrapper<
    Omit<FundPaymentConfirmPayload, 'fund' | 'errors'> & {
      fund?: Maybe<ResolversTypes['Fund']>;
      errors: ReadonlyArray<ResolversTypes['FundPaymentConfirmError']>;
    }
  >;
  FundPaymentConfirmError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundPaymentConfirmError']>;
  InspectedLine: ResolverTypeWrapper<InspectedLineSource>;
  InspectedLineConnection: ResolverTypeWrapper<
    Omit<InspectedLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InspectedLineEdge']> }
  >;
  InspectedLineEdge: ResolverTypeWrapper<Omit<InspectedLineEdge, 'node'> & { node: ResolversTypes['InspectedLine'] }>;
  InspectedLot: ResolverTypeWrapper<EntitlementLotSource>;
  InspectedLotConnection: ResolverTypeWrapper<
    Omit<InspectedLotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InspectedLotEdge']> }
  >;
  InspectedLotEdge: ResolverTypeWrapper<Omit<InspectedLotEdge, 'node'> & { node: ResolversTypes['InspectedLot'] }>;
  LeaveActivityNotRecognised: ResolverTypeWrapper<LeaveActivityNotRecognised>;
  InsufficientLeave: ResolverTypeWrapper<InsufficientLeave>;
  LeaveOverlap: ResolverTypeWrapper<LeaveOverlap>;
  GuidanceUnavailable: ResolverTypeWrapper<GuidanceUnavailable>;
  LeaveRuleNotMet: ResolverTypeWrapper<LeaveRuleNotMet>;
  LeaveRule: LeaveRule;
  LeaveSpellInput: LeaveSpellInput;
  LeaveRequestInput: LeaveRequestInput;
  LeaveRequestAskAgainInput: LeaveRequestAskAgainInput;
  LeaveAnswer: LeaveAnswer;
  LeaveRequestAnswerInput: LeaveRequestAnswerInput;
  LeaveRequestCancelInput: LeaveRequestCancelInput;
  LeaveEvidenceRecordInput: LeaveEvidenceRecordInput;
  LeaveCompensationApproveInput: LeaveCompensationApproveInput;
  LeaveRequestPayload: ResolverTypeWrapper<
    Omit<LeaveRequestPayload, 'leaveRequest' | 'errors'> & {
      leaveRequest?: Maybe<ResolversTypes['LeaveRequest']>;
      errors: ReadonlyArray<ResolversTypes['LeaveRequestError']>;
    }
  >;
  LeaveRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveRequestError']>;
  LeaveRequestAskAgainPayload: ResolverTypeWrapper<
    Omit<LeaveRequestAskAgainPayload, 'leaveRequest' | 'errors'> & {
      leaveRequest?: Maybe<ResolversTypes['LeaveRequest']>;
      errors: ReadonlyArray<ResolversTypes['LeaveRequestAskAgainError']>;
    }
  >;
  LeaveRequestAskAgainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveRequestAskAgainError']>;
  LeaveCompensationApprovePayload: ResolverTypeWrapper<
    Omit<LeaveCompensationApprovePayload, 'leaveRequest' | 'errors'> & {
      leaveRequest?: Maybe<ResolversTypes['LeaveRequest']>;
      errors: ReadonlyArray<ResolversTypes['LeaveCompensationApproveError']>;
    }
  >;
  LeaveCompensationApproveError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['LeaveCompensationApproveError']
  >;
  LeavePayerNotSet: ResolverTypeWrapper<LeavePayerNotSet>;
  LeaveStepPayload: ResolverTypeWrapper<
    Omit<LeaveStepPayload, 'leaveRequest' | 'errors'> & {
      leaveRequest?: Maybe<ResolversTypes['LeaveRequest']>;
      errors: ReadonlyArray<ResolversTypes['LeaveStepError']>;
    }
  >;
  LeaveStepError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveStepError']>;
  Person: ResolverTypeWrapper<PersonSource>;
  FundingQuote: ResolverTypeWrapper<FundingQuoteSource>;
  LeaveEffect: ResolverTypeWrapper<QuotedLeave>;
  LeaveEntitlement: ResolverTypeWrapper<LeaveEntitlement>;
  LeaveRequest: ResolverTypeWrapper<LeaveRequestSource>;
  LeaveState: LeaveState;
  LeaveSpell: ResolverTypeWrapper<LeaveSpell>;
  LeaveWorker: ResolverTypeWrapper<LeaveWorker>;
  LeavePostponement: ResolverTypeWrapper<LeavePostponement>;
  LeaveCompensation: ResolverTypeWrapper<LeaveCompensation>;
  LeaveCompensationState: LeaveCompensationState;
  LeaveRequestConnection: ResolverTypeWrapper<
    Omit<LeaveRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LeaveRequestEdge']> }
  >;
  LeaveRequestEdge: ResolverTypeWrapper<Omit<LeaveRequestEdge, 'node'> & { node: ResolversTypes['LeaveRequest'] }>;
  LearningOpportunity: ResolverTypeWrapper<LearningOpportunity>;
  AuditCheck: ResolverTypeWrapper<AuditCheck>;
  AlreadyOrdered: ResolverTypeWrapper<AlreadyOrdered>;
  TooManyAwaiting: ResolverTypeWrapper<TooManyAwaiting>;
  OrderFundFromLotsInput: OrderFundFromLotsInput;
  OrderFundFromLotsPayload: ResolverTypeWrapper<
    Omit<OrderFundFromLotsPayload, 'order' | 'errors'> & {
      order?: Maybe<ResolversTypes['TrainingOrder']>;
      errors: ReadonlyArray<ResolversTypes['OrderFundFromLotsError']>;
    }
  >;
  OrderFundFromLotsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderFundFromLotsError']>;
  CounterProposal: ResolverTypeWrapper<CounterProposalSource>;
  OrderDelivery: ResolverTypeWrapper<OrderDelivery>;
  DeliveryCause: DeliveryCause;
  OrderDispute: ResolverTypeWrapper<OrderDisputeSource>;
  OrderDisputeConnection: ResolverTypeWrapper<
    Omit<OrderDisputeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderDisputeEdge']> }
  >;
  OrderDisputeEdge: ResolverTypeWrapper<Omit<OrderDisputeEdge, 'node'> & { node: ResolversTypes['OrderDispute'] }>;
  OrderProviderCancelInput: OrderProviderCancelInput;
  OrderCounterProposeInput: OrderCounterProposeInput;
  OrderCounterProposePayload: ResolverTypeWrapper<
    Omit<OrderCounterProposePayload, 'order' | 'errors'> & {
      order?: Maybe<ResolversTypes['TrainingOrder']>;
      errors: ReadonlyArray<ResolversTypes['OrderCounterProposeError']>;
    }
  >;
  OrderCounterProposeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderCounterProposeError']>;
  CounterProposalAnswer: CounterProposalAnswer;
  OrderCounterProposalAnswerInput: OrderCounterProposalAnswerInput;
  OrderServiceDeliveredContestInput: OrderServiceDeliveredContestInput;
  OrderDisputeStatementGiveInput: OrderDisputeStatementGiveInput;
  OrderDisputeDecideInput: OrderDisputeDecideInput;
  OrderDisputeDecidePayload: ResolverTypeWrapper<
    Omit<OrderDisputeDecidePayload, 'dispute' | 'errors'> & {
      dispute?: Maybe<ResolversTypes['OrderDispute']>;
      errors: ReadonlyArray<ResolversTypes['OrderStepError']>;
    }
  >;
  OrderPartialCompletionDeclareInput: OrderPartialCompletionDeclareInput;
  OrderEvidenceConfirmInput: OrderEvidenceConfirmInput;
  OrderProgressReportInput: OrderProgressReportInput;
  InternalDelistingInput: InternalDelistingInput;
  InternalDelistingCause: InternalDelistingCause;
  InternalDelistingResult: ResolverTypeWrapper<InternalDelistingResult>;
  OrderMoney: ResolverTypeWrapper<OrderMoney>;
  OrderParticipant: ResolverTypeWrapper<OrderParticipant>;
  OrderState: OrderState;
  TrainingOrderConnection: ResolverTypeWrapper<
    Omit<TrainingOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainingOrderEdge']> }
  >;
  TrainingOrderEdge: ResolverTypeWrapper<Omit<TrainingOrderEdge, 'node'> & { node: ResolversTypes['TrainingOrder'] }>;
  QuoteChanged: ResolverTypeWrapper<QuoteChangedSource>;
  QuoteExpired: ResolverTypeWrapper<QuoteExpired>;
  SessionNotBookable: ResolverTypeWrapper<SessionNotBookable>;
  AccountNotOpen: ResolverTypeWrapper<AccountNotOpen>;
  AccountBusy: ResolverTypeWrapper<AccountBusy>;
  RegistryUnavailable: ResolverTypeWrapper<RegistryUnavailable>;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: ResolverTypeWrapper<
    Omit<OrderPlacePayload, 'order' | 'errors'> & {
      order?: Maybe<ResolversTypes['TrainingOrder']>;
      errors: ReadonlyArray<ResolversTypes['OrderPlaceError']>;
    }
  >;
  OrderPlaceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderPlaceError']>;
  OrderStartReportInput: OrderStartReportInput;
  OrderServiceDeliveredDeclareInput: OrderServiceDeliveredDeclareInput;
  OrderServiceDeliveredConfirmInput: OrderServiceDeliveredConfirmInput;
  OrderCancelInput: OrderCancelInput;
  OrderStepPayload: ResolverTypeWrapper<
    Omit<OrderStepPayload, 'order' | 'errors'> & {
      order?: Maybe<ResolversTypes['TrainingOrder']>;
      errors: ReadonlyArray<ResolversTypes['OrderStepError']>;
    }
  >;
  OrderStepError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderStepError']>;
  InternalOrder: ResolverTypeWrapper<TrainingOrderSource>;
  OwnSharePaymentState: OwnSharePaymentState;
  OwnSharePayment: ResolverTypeWrapper<OwnSharePaymentSource>;
  OwnSharePayInput: OwnSharePayInput;
  OwnSharePayPayload: ResolverTypeWrapper<
    Omit<OwnSharePayPayload, 'payment' | 'errors'> & {
      payment?: Maybe<ResolversTypes['OwnSharePayment']>;
      errors: ReadonlyArray<ResolversTypes['OwnSharePayError']>;
    }
  >;
  OwnSharePayError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnSharePayError']>;
  PaymentsNotAvailable: ResolverTypeWrapper<PaymentsNotAvailable>;
  InternalOwnSharePaidInput: InternalOwnSharePaidInput;
  InternalOwnSharePaidResult: ResolverTypeWrapper<InternalOwnSharePaidResult>;
  PaymentHold: ResolverTypeWrapper<PaymentHoldSource>;
  PaymentHoldGround: PaymentHoldGround;
  PaymentHoldState: PaymentHoldState;
  PaymentHoldConnection: ResolverTypeWrapper<
    Omit<PaymentHoldConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentHoldEdge']> }
  >;
  PaymentHoldEdge: ResolverTypeWrapper<Omit<PaymentHoldEdge, 'node'> & { node: ResolversTypes['PaymentHold'] }>;
  PaymentHoldPlaceInput: PaymentHoldPlaceInput;
  PaymentHoldStatementGiveInput: PaymentHoldStatementGiveInput;
  PaymentHoldDecision: PaymentHoldDecision;
  PaymentHoldDecideInput: PaymentHoldDecideInput;
  PaymentHoldRecoveryApproveInput: PaymentHoldRecoveryApproveInput;
  PaymentHoldPayload: ResolverTypeWrapper<
    Omit<PaymentHoldPayload, 'hold' | 'errors'> & {
      hold?: Maybe<ResolversTypes['PaymentHold']>;
      errors: ReadonlyArray<ResolversTypes['PaymentHoldError']>;
    }
  >;
  PaymentHoldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentHoldError']>;
  Payment: ResolverTypeWrapper<PaymentSource>;
  PaymentKind: PaymentKind;
  PaymentState: PaymentState;
  PaymentConnection: ResolverTypeWrapper<
    Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']> }
  >;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentRun: ResolverTypeWrapper<PaymentRunSource>;
  Payout: ResolverTypeWrapper<PayoutSource>;
  PayoutConnection: ResolverTypeWrapper<
    Omit<PayoutConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayoutEdge']> }
  >;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PaymentRunConnection: ResolverTypeWrapper<
    Omit<PaymentRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentRunEdge']> }
  >;
  PaymentRunEdge: ResolverTypeWrapper<Omit<PaymentRunEdge, 'node'> & { node: ResolversTypes['PaymentRun'] }>;
  PaymentConflictOfInterest: ResolverTypeWrapper<PaymentConflictOfInterest>;
  PaymentRunInput: PaymentRunInput;
  PaymentRunCancelInput: PaymentRunCancelInput;
  PaymentRunPayload: ResolverTypeWrapper<
    Omit<PaymentRunPayload, 'run' | 'errors'> & {
      run?: Maybe<ResolversTypes['PaymentRun']>;
      errors: ReadonlyArray<ResolversTypes['PaymentRunError']>;
    }
  >;
  PaymentRunError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentRunError']>;
  LabourForceStatus: LabourForceStatus;
  InternalPersonIdentity: ResolverTypeWrapper<InternalPersonIdentity>;
  ConsultationRecord: ResolverTypeWrapper<ConsultationRecordSource>;
  PartnerSide: PartnerSide;
  Opinion: Opinion;
  PolicyConsultationRecordInput: PolicyConsultationRecordInput;
  PolicyConsultationRecordPayload: ResolverTypeWrapper<
    Omit<PolicyConsultationRecordPayload, 'consultation' | 'errors'> & {
      consultation?: Maybe<ResolversTypes['ConsultationRecord']>;
      errors: ReadonlyArray<ResolversTypes['PolicyConsultationRecordError']>;
    }
  >;
  PolicyConsultationRecordError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['PolicyConsultationRecordError']
  >;
  PolicyVersion: ResolverTypeWrapper<PolicyVersionSource>;
  PolicyVersionState: PolicyVersionState;
  PolicyHistoryEntry: ResolverTypeWrapper<PolicyHistoryEntrySource>;
  PolicyInForce: ResolverTypeWrapper<PolicyInForceSource>;
  PolicyVersionConnection: ResolverTypeWrapper<
    Omit<PolicyVersionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PolicyVersionEdge']> }
  >;
  PolicyVersionEdge: ResolverTypeWrapper<Omit<PolicyVersionEdge, 'node'> & { node: ResolversTypes['PolicyVersion'] }>;
  PolicyProblem: ResolverTypeWrapper<PolicyProblem>;
  PolicyProblemCode: PolicyProblemCode;
  PolicyContentInvalid: ResolverTypeWrapper<PolicyContentInvalid>;
  PolicyConflictOfInterest: ResolverTypeWrapper<PolicyConflictOfInterest>;
  PolicyVersionDraftInput: PolicyVersionDraftInput;
  PolicyVersionDraftPayload: ResolverTypeWrapper<
    Omit<PolicyVersionDraftPayload, 'policyVersion' | 'errors'> & {
      policyVersion?: Maybe<ResolversTypes['PolicyVersion']>;
      errors: ReadonlyArray<ResolversTypes['PolicyVersionDraftError']>;
    }
  >;
  PolicyVersionDraftError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyVersionDraftError']>;
  PolicyVersionApproveInput: PolicyVersionApproveInput;
  PolicyVersionApprovePayload: ResolverTypeWrapper<
    Omit<PolicyVersionApprovePayload, 'policyVersion' | 'errors'> & {
      policyVersion?: Maybe<ResolversTypes['PolicyVersion']>;
      errors: ReadonlyArray<ResolversTypes['PolicyVersionApproveError']>;
    }
  >;
  PolicyVersionApproveError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyVersionApproveError']>;
  PolicyVersionWithdrawInput: PolicyVersionWithdrawInput;
  PolicyVersionWithdrawPayload: ResolverTypeWrapper<
    Omit<PolicyVersionWithdrawPayload, 'policyVersion' | 'errors'> & {
      policyVersion?: Maybe<ResolversTypes['PolicyVersion']>;
      errors: ReadonlyArray<ResolversTypes['PolicyVersionWithdrawError']>;
    }
  >;
  PolicyVersionWithdrawError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyVersionWithdrawError']>;
  AccountProjection: ResolverTypeWrapper<AccountProjectionSource>;
  ProjectionStepConnection: ResolverTypeWrapper<ProjectionStepConnection>;
  ProjectionStepEdge: ResolverTypeWrapper<ProjectionStepEdge>;
  ProjectionStep: ResolverTypeWrapper<ProjectionStep>;
  ProjectionStepKind: ProjectionStepKind;
  LedgerChainHead: ResolverTypeWrapper<LedgerDay>;
  LedgerChainHeadConnection: ResolverTypeWrapper<
    Omit<LedgerChainHeadConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerChainHeadEdge']> }
  >;
  LedgerChainHeadEdge: ResolverTypeWrapper<
    Omit<LedgerChainHeadEdge, 'node'> & { node: ResolversTypes['LedgerChainHead'] }
  >;
  AnnualProvision: ResolverTypeWrapper<AnnualProvisionSource>;
  LearningOpportunitySession: ResolverTypeWrapper<SessionReference>;
  FundingLine: ResolverTypeWrapper<FundingLineSource>;
  FundingAlternativeKind: FundingAlternativeKind;
  FundingAlternative: ResolverTypeWrapper<FundingAlternativeSource>;
  QuotedContribution: ResolverTypeWrapper<QuotedContribution>;
  Reconciliation: ResolverTypeWrapper<ReconciliationSource>;
  ReconciliationOutcome: ReconciliationOutcome;
  ReconciliationCount: ResolverTypeWrapper<ReconciliationCount>;
  ReconciledPaymentConnection: ResolverTypeWrapper<ReconciledPaymentConnection>;
  ReconciledPaymentEdge: ResolverTypeWrapper<ReconciledPaymentEdge>;
  ReconciledPayment: ResolverTypeWrapper<ReconciledPayment>;
  ReconciliationConnection: ResolverTypeWrapper<
    Omit<ReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationEdge']> }
  >;
  ReconciliationEdge: ResolverTypeWrapper<
    Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['Reconciliation'] }
  >;
  FileComplaint: ResolverTypeWrapper<FileComplaint>;
  FunderFileMalformed: ResolverTypeWrapper<FunderFileMalformed>;
  ReconciliationImportInput: ReconciliationImportInput;
  ReconciliationImportPayload: ResolverTypeWrapper<
    Omit<ReconciliationImportPayload, 'reconciliation' | 'errors'> & {
      reconciliation?: Maybe<ResolversTypes['Reconciliation']>;
      errors: ReadonlyArray<ResolversTypes['ReconciliationImportError']>;
    }
  >;
  ReconciliationImportError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconciliationImportError']>;
  Simulation: ResolverTypeWrapper<SimulationSource>;
  SimulationState: SimulationState;
  SyntheticPopulation: ResolverTypeWrapper<SyntheticPopulation>;
  SimulationResult: ResolverTypeWrapper<SimulationResult>;
  SimulatedContribution: ResolverTypeWrapper<SimulatedContribution>;
  SimulatedLeave: ResolverTypeWrapper<SimulatedLeave>;
  SimulatedLeaveCost: ResolverTypeWrapper<SimulatedLeaveCost>;
  SimulatedYear: ResolverTypeWrapper<SimulatedYear>;
  SimulationFigure: ResolverTypeWrapper<SimulationFigure>;
  SimulationGroup: ResolverTypeWrapper<SimulationGroup>;
  SyntheticPopulationInput: SyntheticPopulationInput;
  PolicySimulateInput: PolicySimulateInput;
  PolicySimulateError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicySimulateError']>;
  PolicySimulatePayload: ResolverTypeWrapper<
    Omit<PolicySimulatePayload, 'simulation' | 'errors'> & {
      simulation?: Maybe<ResolversTypes['Simulation']>;
      errors: ReadonlyArray<ResolversTypes['PolicySimulateError']>;
    }
  >;
  Coverage: ResolverTypeWrapper<CoverageDecision>;
  CoveringState: CoveringState;
  AccountStatement: ResolverTypeWrapper<AccountStatementSource>;
  StatementFormat: StatementFormat;
  StatementDocument: ResolverTypeWrapper<StatementDocument>;
  StatementMovementConnection: ResolverTypeWrapper<
    Omit<StatementMovementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatementMovementEdge']> }
  >;
  StatementMovementEdge: ResolverTypeWrapper<
    Omit<StatementMovementEdge, 'node'> & { node: ResolversTypes['StatementMovement'] }
  >;
  StatementMovement: ResolverTypeWrapper<NumberedMovement>;
  StatementKind: StatementKind;
  TopUpBatch: ResolverTypeWrapper<TopUpBatchSource>;
  TopUpKind: TopUpKind;
  TopUpBatchState: TopUpBatchState;
  TopUp: ResolverTypeWrapper<TopUpSource>;
  TopUpState: TopUpState;
  TopUpProblemCode: TopUpProblemCode;
  TopUpProblem: ResolverTypeWrapper<TopUpProblem>;
  TopUpBatchConnection: ResolverTypeWrapper<
    Omit<TopUpBatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TopUpBatchEdge']> }
  >;
  TopUpBatchEdge: ResolverTypeWrapper<Omit<TopUpBatchEdge, 'node'> & { node: ResolversTypes['TopUpBatch'] }>;
  TopUpConnection: ResolverTypeWrapper<
    Omit<TopUpConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TopUpEdge']> }
  >;
  TopUpEdge: ResolverTypeWrapper<Omit<TopUpEdge, 'node'> & { node: ResolversTypes['TopUp'] }>;
  MalformedFile: ResolverTypeWrapper<MalformedFile>;
  ApproverIsProposer: ResolverTypeWrapper<ApproverIsProposer>;
  ApproverIsRecipient: ResolverTypeWrapper<ApproverIsRecipient>;
  ContentChanged: ResolverTypeWrapper<ContentChanged>;
  TopUpGiveInput: TopUpGiveInput;
  TopUpGivePayload: ResolverTypeWrapper<
    Omit<TopUpGivePayload, 'topUp' | 'errors'> & {
      topUp?: Maybe<ResolversTypes['TopUp']>;
      errors: ReadonlyArray<ResolversTypes['TopUpGiveError']>;
    }
  >;
  TopUpGiveError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpGiveError']>;
  TopUpBatchSubmitInput: TopUpBatchSubmitInput;
  TopUpBatchSubmitPayload: ResolverTypeWrapper<
    Omit<TopUpBatchSubmitPayload, 'batch' | 'errors'> & {
      batch?: Maybe<ResolversTypes['TopUpBatch']>;
      errors: ReadonlyArray<ResolversTypes['TopUpBatchSubmitError']>;
    }
  >;
  TopUpBatchSubmitError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpBatchSubmitError']>;
  TopUpBatchApproveInput: TopUpBatchApproveInput;
  TopUpBatchApprovePayload: ResolverTypeWrapper<
    Omit<TopUpBatchApprovePayload, 'batch' | 'errors'> & {
      batch?: Maybe<ResolversTypes['TopUpBatch']>;
      errors: ReadonlyArray<ResolversTypes['TopUpBatchApproveError']>;
    }
  >;
  TopUpBatchApproveError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpBatchApproveError']>;
  TopUpBatchWithdrawInput: TopUpBatchWithdrawInput;
  TopUpBatchWithdrawPayload: ResolverTypeWrapper<
    Omit<TopUpBatchWithdrawPayload, 'batch' | 'errors'> & {
      batch?: Maybe<ResolversTypes['TopUpBatch']>;
      errors: ReadonlyArray<ResolversTypes['TopUpBatchWithdrawError']>;
    }
  >;
  TopUpBatchWithdrawError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpBatchWithdrawError']>;
  LotTopUp: ResolverTypeWrapper<LotTopUp>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  Uri: Scalars['Uri']['output'];
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  LocalizedText: LocalizedText;
  String: Scalars['String']['output'];
  PageInfo: PageInfo;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  IdempotencyMismatch: IdempotencyMismatch;
  NotFound: NotFound;
  InvalidInput: InvalidInput;
  WrongState: WrongState;
  PaidTrainingLeave: LeaveOwner;
  Int: Scalars['Int']['output'];
  Absence: AbsenceSource;
  ID: Scalars['ID']['output'];
  AbsenceConnection: Omit<AbsenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AbsenceEdge']> };
  AbsenceEdge: Omit<AbsenceEdge, 'node'> & { node: ResolversParentTypes['Absence'] };
  AbsenceReportInput: AbsenceReportInput;
  AbsenceWithdrawInput: AbsenceWithdrawInput;
  AbsenceReportPayload: Omit<AbsenceReportPayload, 'absence' | 'errors'> & {
    absence?: Maybe<ResolversParentTypes['Absence']>;
    errors: ReadonlyArray<ResolversParentTypes['AbsenceReportError']>;
  };
  AbsenceReportError: ResolversUnionTypes<ResolversParentTypes>['AbsenceReportError'];
  AbsenceWithdrawPayload: Omit<AbsenceWithdrawPayload, 'absence' | 'errors'> & {
    absence?: Maybe<ResolversParentTypes['Absence']>;
    errors: ReadonlyArray<ResolversParentTypes['AbsenceWithdrawError']>;
  };
  AbsenceWithdrawError: ResolversUnionTypes<ResolversParentTypes>['AbsenceWithdrawError'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  AccountFreeze: AccountFreezeSource;
  AccountFreezeInput: AccountFreezeInput;
  AccountUnfreezeInput: AccountUnfreezeInput;
  AccountFreezePayload: Omit<AccountFreezePayload, 'freeze' | 'errors'> & {
    freeze?: Maybe<ResolversParentTypes['AccountFreeze']>;
    errors: ReadonlyArray<ResolversParentTypes['AccountFreezeError']>;
  };
  AccountFreezeError: ResolversUnionTypes<ResolversParentTypes>['AccountFreezeError'];
  LearningAccount: LearningAccountSource;
  BalanceAt: BalanceAsOf;
  SourceBalanceAt: SourceBalanceAt;
  Balance: ShownBalance;
  SourceBalance: ShownBalance;
  EntitlementLotConnection: Omit<EntitlementLotConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EntitlementLotEdge']>;
  };
  EntitlementLotEdge: Omit<EntitlementLotEdge, 'node'> & { node: ResolversParentTypes['EntitlementLot'] };
  EntitlementLot: EntitlementLotSource;
  GrantExplanation: GrantExplanation;
  AccountNotAvailable: AccountNotAvailableSource;
  AccountOpenInput: AccountOpenInput;
  AccountOpenPayload: Omit<AccountOpenPayload, 'account' | 'errors'> & {
    account?: Maybe<ResolversParentTypes['LearningAccount']>;
    errors: ReadonlyArray<ResolversParentTypes['AccountOpenError']>;
  };
  AccountOpenError: ResolversUnionTypes<ResolversParentTypes>['AccountOpenError'];
  AllocationWindow: AllocationWindowSource;
  AllocationEntry: PublishedEntry;
  AllocationWindowConnection: Omit<AllocationWindowConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AllocationWindowEdge']>;
  };
  AllocationWindowEdge: Omit<AllocationWindowEdge, 'node'> & { node: ResolversParentTypes['AllocationWindow'] };
  AllocationEntryConnection: Omit<AllocationEntryConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AllocationEntryEdge']>;
  };
  AllocationEntryEdge: Omit<AllocationEntryEdge, 'node'> & { node: ResolversParentTypes['AllocationEntry'] };
  AllocationWindowAnnounceInput: AllocationWindowAnnounceInput;
  AllocationWindowAnnouncePayload: Omit<AllocationWindowAnnouncePayload, 'window' | 'errors'> & {
    window?: Maybe<ResolversParentTypes['AllocationWindow']>;
    errors: ReadonlyArray<ResolversParentTypes['AllocationWindowAnnounceError']>;
  };
  AllocationWindowAnnounceError: ResolversUnionTypes<ResolversParentTypes>['AllocationWindowAnnounceError'];
  AllocationEnterInput: AllocationEnterInput;
  AllocationEnterPayload: Omit<AllocationEnterPayload, 'entry' | 'errors'> & {
    entry?: Maybe<ResolversParentTypes['AllocationEntry']>;
    errors: ReadonlyArray<ResolversParentTypes['AllocationEnterError']>;
  };
  EntrantIsAnnouncer: EntrantIsAnnouncer;
  AllocationEnterError: ResolversUnionTypes<ResolversParentTypes>['AllocationEnterError'];
  AccessLogEntry: AccessLogEntrySource;
  CaseAssignment: CaseAssignmentSource;
  CaseAssignmentOpenInput: CaseAssignmentOpenInput;
  CaseAssignmentOpenPayload: Omit<CaseAssignmentOpenPayload, 'caseAssignment' | 'errors'> & {
    caseAssignment?: Maybe<ResolversParentTypes['CaseAssignment']>;
    errors: ReadonlyArray<ResolversParentTypes['CaseAssignmentOpenError']>;
  };
  CaseAssignmentOpenError: ResolversUnionTypes<ResolversParentTypes>['CaseAssignmentOpenError'];
  InternalReachInput: InternalReachInput;
  CoFundingRequest: CoFundingRequestSource;
  CoFundingProposal: CoFundingProposal;
  CoFundingRequestConnection: Omit<CoFundingRequestConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CoFundingRequestEdge']>;
  };
  CoFundingRequestEdge: Omit<CoFundingRequestEdge, 'node'> & { node: ResolversParentTypes['CoFundingRequest'] };
  MoreThanMissing: MoreThanMissing;
  FundExhausted: FundExhausted;
  AlreadyAsked: AlreadyAsked;
  CoFundingAskInput: CoFundingAskInput;
  CoFundingAskPayload: Omit<CoFundingAskPayload, 'request' | 'errors'> & {
    request?: Maybe<ResolversParentTypes['CoFundingRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['CoFundingAskError']>;
  };
  CoFundingAskError: ResolversUnionTypes<ResolversParentTypes>['CoFundingAskError'];
  CoFundingWithdrawInput: CoFundingWithdrawInput;
  CoFundingWithdrawPayload: Omit<CoFundingWithdrawPayload, 'request' | 'errors'> & {
    request?: Maybe<ResolversParentTypes['CoFundingRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['CoFundingWithdrawError']>;
  };
  CoFundingWithdrawError: ResolversUnionTypes<ResolversParentTypes>['CoFundingWithdrawError'];
  CoFundingProposeInput: CoFundingProposeInput;
  CoFundingProposePayload: Omit<CoFundingProposePayload, 'request' | 'errors'> & {
    request?: Maybe<ResolversParentTypes['CoFundingRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['CoFundingProposeError']>;
  };
  CoFundingProposeError: ResolversUnionTypes<ResolversParentTypes>['CoFundingProposeError'];
  CoFundingAnswerInput: CoFundingAnswerInput;
  CoFundingAnswerPayload: Omit<CoFundingAnswerPayload, 'request' | 'errors'> & {
    request?: Maybe<ResolversParentTypes['CoFundingRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['CoFundingAnswerError']>;
  };
  CoFundingAnswerError: ResolversUnionTypes<ResolversParentTypes>['CoFundingAnswerError'];
  TrainingOrder: TrainingOrderSource;
  LedgerCorrection: LedgerCorrectionSource;
  LedgerCorrectionConnection: Omit<LedgerCorrectionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LedgerCorrectionEdge']>;
  };
  LedgerCorrectionEdge: Omit<LedgerCorrectionEdge, 'node'> & { node: ResolversParentTypes['LedgerCorrection'] };
  CorrectionConflictOfInterest: CorrectionConflictOfInterest;
  FundPaymentCorrectionProposeInput: FundPaymentCorrectionProposeInput;
  TopUpCorrectionProposeInput: TopUpCorrectionProposeInput;
  FundPaymentCorrectionProposePayload: Omit<FundPaymentCorrectionProposePayload, 'correction' | 'errors'> & {
    correction?: Maybe<ResolversParentTypes['LedgerCorrection']>;
    errors: ReadonlyArray<ResolversParentTypes['FundPaymentCorrectionProposeError']>;
  };
  FundPaymentCorrectionProposeError: ResolversUnionTypes<ResolversParentTypes>['FundPaymentCorrectionProposeError'];
  TopUpCorrectionProposePayload: Omit<TopUpCorrectionProposePayload, 'correction' | 'errors'> & {
    correction?: Maybe<ResolversParentTypes['LedgerCorrection']>;
    errors: ReadonlyArray<ResolversParentTypes['TopUpCorrectionProposeError']>;
  };
  TopUpCorrectionProposeError: ResolversUnionTypes<ResolversParentTypes>['TopUpCorrectionProposeError'];
  LedgerCorrectionDecideInput: LedgerCorrectionDecideInput;
  LedgerCorrectionDecidePayload: Omit<LedgerCorrectionDecidePayload, 'correction' | 'errors'> & {
    correction?: Maybe<ResolversParentTypes['LedgerCorrection']>;
    errors: ReadonlyArray<ResolversParentTypes['LedgerCorrectionDecideError']>;
  };
  LedgerCorrectionDecideError: ResolversUnionTypes<ResolversParentTypes>['LedgerCorrectionDecideError'];
  DecisionExplanation: DecisionExplanationSource;
  DecisionInput: DecisionInput;
  Earmark: EarmarkSource;
  EarmarkOffer: EarmarkOffer;
  EarmarkConnection: Omit<EarmarkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EarmarkEdge']> };
  EarmarkEdge: Omit<EarmarkEdge, 'node'> & { node: ResolversParentTypes['Earmark'] };
  EarmarkDefineInput: EarmarkDefineInput;
  EarmarkDefinePayload: Omit<EarmarkDefinePayload, 'earmark' | 'errors'> & {
    earmark?: Maybe<ResolversParentTypes['Earmark']>;
    errors: ReadonlyArray<ResolversParentTypes['EarmarkDefineError']>;
  };
  EarmarkDefineError: ResolversUnionTypes<ResolversParentTypes>['EarmarkDefineError'];
  EarmarkAnswerInput: EarmarkAnswerInput;
  EarmarkAnswerPayload: Omit<EarmarkAnswerPayload, 'lot' | 'errors'> & {
    lot?: Maybe<ResolversParentTypes['EntitlementLot']>;
    errors: ReadonlyArray<ResolversParentTypes['EarmarkAnswerError']>;
  };
  EarmarkAnswerError: ResolversUnionTypes<ResolversParentTypes>['EarmarkAnswerError'];
  Employment: EmploymentSource;
  EmploymentConnection: Omit<EmploymentConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EmploymentEdge']>;
  };
  EmploymentEdge: Omit<EmploymentEdge, 'node'> & { node: ResolversParentTypes['Employment'] };
  EmployerSize: EmployerSize;
  EmploymentReportInput: EmploymentReportInput;
  EmploymentEndInput: EmploymentEndInput;
  EmployerSizeReportInput: EmployerSizeReportInput;
  EmploymentPayload: Omit<EmploymentPayload, 'employment' | 'errors'> & {
    employment?: Maybe<ResolversParentTypes['Employment']>;
    errors: ReadonlyArray<ResolversParentTypes['EmploymentError']>;
  };
  EmploymentError: ResolversUnionTypes<ResolversParentTypes>['EmploymentError'];
  EmployerSizePayload: Omit<EmployerSizePayload, 'errors'> & {
    errors: ReadonlyArray<ResolversParentTypes['EmploymentError']>;
  };
  ExpiryNotice: ExpiryNoticeSource;
  ExpiryNoticeConnection: Omit<ExpiryNoticeConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ExpiryNoticeEdge']>;
  };
  ExpiryNoticeEdge: Omit<ExpiryNoticeEdge, 'node'> & { node: ResolversParentTypes['ExpiryNotice'] };
  Fund: FundSource;
  FundMoney: FundMoney;
  FundConnection: Omit<FundConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FundEdge']> };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  Organisation: Organisation;
  BudgetBelowCommitted: BudgetBelowCommitted;
  PaymentDiffers: PaymentDiffers;
  FundConflictOfInterest: FundConflictOfInterest;
  FundCreateInput: FundCreateInput;
  FundCreatePayload: Omit<FundCreatePayload, 'fund' | 'errors'> & {
    fund?: Maybe<ResolversParentTypes['Fund']>;
    errors: ReadonlyArray<ResolversParentTypes['FundCreateError']>;
  };
  FundCreateError: ResolversUnionTypes<ResolversParentTypes>['FundCreateError'];
  FundBudgetSetInput: FundBudgetSetInput;
  FundBudgetSetPayload: Omit<FundBudgetSetPayload, 'fund' | 'errors'> & {
    fund?: Maybe<ResolversParentTypes['Fund']>;
    errors: ReadonlyArray<ResolversParentTypes['FundBudgetSetError']>;
  };
  FundBudgetSetError: ResolversUnionTypes<ResolversParentTypes>['FundBudgetSetError'];
  FundPaymentConfirmInput: FundPaymentConfirmInput;
  FundPaymentConfirmPayload: Omit<FundPaymentConfirmPayload, 'fund' | 'errors'> & {
    fund?: Maybe<ResolversParentTypes['Fund']>;
    errors: ReadonlyArray<ResolversParentTypes['FundPaymentConfirmError']>;
  };
  FundPaymentConfirmError: ResolversUnionTypes<ResolversParentTypes>['FundPaymentConfirmError'];
  InspectedLine: InspectedLineSource;
  InspectedLineConnection: Omit<InspectedLineConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['InspectedLineEdge']>;
  };
  InspectedLineEdge: Omit<InspectedLineEdge, 'node'> & { node: ResolversParentTypes['InspectedLine'] };
  InspectedLot: EntitlementLotSource;
  InspectedLotConnection: Omit<InspectedLotConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['InspectedLotEdge']>;
  };
  InspectedLotEdge: Omit<InspectedLotEdge, 'node'> & { node: ResolversParentTypes['InspectedLot'] };
  LeaveActivityNotRecognised: LeaveActivityNotRecognised;
  InsufficientLeave: InsufficientLeave;
  LeaveOverlap: LeaveOverlap;
  GuidanceUnavailable: GuidanceUnavailable;
  LeaveRuleNotMet: LeaveRuleNotMet;
  LeaveSpellInput: LeaveSpellInput;
  LeaveRequestInput: LeaveRequestInput;
  LeaveRequestAskAgainInput: LeaveRequestAskAgainInput;
  LeaveRequestAnswerInput: LeaveRequestAnswerInput;
  LeaveRequestCancelInput: LeaveRequestCancelInput;
  LeaveEvidenceRecordInput: LeaveEvidenceRecordInput;
  LeaveCompensationApproveInput: LeaveCompensationApproveInput;
  LeaveRequestPayload: Omit<LeaveRequestPayload, 'leaveRequest' | 'errors'> & {
    leaveRequest?: Maybe<ResolversParentTypes['LeaveRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['LeaveRequestError']>;
  };
  LeaveRequestError: ResolversUnionTypes<ResolversParentTypes>['LeaveRequestError'];
  LeaveRequestAskAgainPayload: Omit<LeaveRequestAskAgainPayload, 'leaveRequest' | 'errors'> & {
    leaveRequest?: Maybe<ResolversParentTypes['LeaveRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['LeaveRequestAskAgainError']>;
  };
  LeaveRequestAskAgainError: ResolversUnionTypes<ResolversParentTypes>['LeaveRequestAskAgainError'];
  LeaveCompensationApprovePayload: Omit<LeaveCompensationApprovePayload, 'leaveRequest' | 'errors'> & {
    leaveRequest?: Maybe<ResolversParentTypes['LeaveRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['LeaveCompensationApproveError']>;
  };
  LeaveCompensationApproveError: ResolversUnionTypes<ResolversParentTypes>['LeaveCompensationApproveError'];
  LeavePayerNotSet: LeavePayerNotSet;
  LeaveStepPayload: Omit<LeaveStepPayload, 'leaveRequest' | 'errors'> & {
    leaveRequest?: Maybe<ResolversParentTypes['LeaveRequest']>;
    errors: ReadonlyArray<ResolversParentTypes['LeaveStepError']>;
  };
  LeaveStepError: ResolversUnionTypes<ResolversParentTypes>['LeaveStepError'];
  Person: PersonSource;
  FundingQuote: FundingQuoteSource;
  LeaveEffect: QuotedLeave;
  LeaveEntitlement: LeaveEntitlement;
  LeaveRequest: LeaveRequestSource;
  LeaveSpell: LeaveSpell;
  LeaveWorker: LeaveWorker;
  LeavePostponement: LeavePostponement;
  LeaveCompensation: LeaveCompensation;
  LeaveRequestConnection: Omit<LeaveRequestConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LeaveRequestEdge']>;
  };
  LeaveRequestEdge: Omit<LeaveRequestEdge, 'node'> & { node: ResolversParentTypes['LeaveRequest'] };
  LearningOpportunity: LearningOpportunity;
  AuditCheck: AuditCheck;
  AlreadyOrdered: AlreadyOrdered;
  TooManyAwaiting: TooManyAwaiting;
  OrderFundFromLotsInput: OrderFundFromLotsInput;
  OrderFundFromLotsPayload: Omit<OrderFundFromLotsPayload, 'order' | 'errors'> & {
    order?: Maybe<ResolversParentTypes['TrainingOrder']>;
    errors: ReadonlyArray<ResolversParentTypes['OrderFundFromLotsError']>;
  };
  OrderFundFromLotsError: ResolversUnionTypes<ResolversParentTypes>['OrderFundFromLotsError'];
  CounterProposal: CounterProposalSource;
  OrderDelivery: OrderDelivery;
  OrderDispute: OrderDisputeSource;
  OrderDisputeConnection: Omit<OrderDisputeConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrderDisputeEdge']>;
  };
  OrderDisputeEdge: Omit<OrderDisputeEdge, 'node'> & { node: ResolversParentTypes['OrderDispute'] };
  OrderProviderCancelInput: OrderProviderCancelInput;
  OrderCounterProposeInput: OrderCounterProposeInput;
  OrderCounterProposePayload: Omit<OrderCounterProposePayload, 'order' | 'errors'> & {
    order?: Maybe<ResolversParentTypes['TrainingOrder']>;
    errors: ReadonlyArray<ResolversParentTypes['OrderCounterProposeError']>;
  };
  OrderCounterProposeError: ResolversUnionTypes<ResolversParentTypes>['OrderCounterProposeError'];
  OrderCounterProposalAnswerInput: OrderCounterProposalAnswerInput;
  OrderServiceDeliveredContestInput: OrderServiceDeliveredContestInput;
  OrderDisputeStatementGiveInput: OrderDisputeStatementGiveInput;
  OrderDisputeDecideInput: OrderDisputeDecideInput;
  OrderDisputeDecidePayload: Omit<OrderDisputeDecidePayload, 'dispute' | 'errors'> & {
    dispute?: Maybe<ResolversParentTypes['OrderDispute']>;
    errors: ReadonlyArray<ResolversParentTypes['OrderStepError']>;
  };
  OrderPartialCompletionDeclareInput: OrderPartialCompletionDeclareInput;
  OrderEvidenceConfirmInput: OrderEvidenceConfirmInput;
  OrderProgressReportInput: OrderProgressReportInput;
  InternalDelistingInput: InternalDelistingInput;
  InternalDelistingResult: InternalDelistingResult;
  OrderMoney: OrderMoney;
  OrderParticipant: OrderParticipant;
  TrainingOrderConnection: Omit<TrainingOrderConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['TrainingOrderEdge']>;
  };
  TrainingOrderEdge: Omit<TrainingOrderEdge, 'node'> & { node: ResolversParentTypes['TrainingOrder'] };
  QuoteChanged: QuoteChangedSource;
  QuoteExpired: QuoteExpired;
  SessionNotBookable: SessionNotBookable;
  AccountNotOpen: AccountNotOpen;
  AccountBusy: AccountBusy;
  RegistryUnavailable: RegistryUnavailable;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: Omit<OrderPlacePayload, 'order' | 'errors'> & {
    order?: Maybe<ResolversParentTypes['TrainingOrder']>;
    errors: ReadonlyArray<ResolversParentTypes['OrderPlaceError']>;
  };
  OrderPlaceError: ResolversUnionTypes<ResolversParentTypes>['OrderPlaceError'];
  OrderStartReportInput: OrderStartReportInput;
  OrderServiceDeliveredDeclareInput: OrderServiceDeliveredDeclareInput;
  OrderServiceDeliveredConfirmInput: OrderServiceDeliveredConfirmInput;
  OrderCancelInput: OrderCancelInput;
  OrderStepPayload: Omit<OrderStepPayload, 'order' | 'errors'> & {
    order?: Maybe<ResolversParentTypes['TrainingOrder']>;
    errors: ReadonlyArray<ResolversParentTypes['OrderStepError']>;
  };
  OrderStepError: ResolversUnionTypes<ResolversParentTypes>['OrderStepError'];
  InternalOrder: TrainingOrderSource;
  OwnSharePayment: OwnSharePaymentSource;
  OwnSharePayInput: OwnSharePayInput;
  OwnSharePayPayload: Omit<OwnSharePayPayload, 'payment' | 'errors'> & {
    payment?: Maybe<ResolversParentTypes['OwnSharePayment']>;
    errors: ReadonlyArray<ResolversParentTypes['OwnSharePayError']>;
  };
  OwnSharePayError: ResolversUnionTypes<ResolversParentTypes>['OwnSharePayError'];
  PaymentsNotAvailable: PaymentsNotAvailable;
  InternalOwnSharePaidInput: InternalOwnSharePaidInput;
  InternalOwnSharePaidResult: InternalOwnSharePaidResult;
  PaymentHold: PaymentHoldSource;
  PaymentHoldConnection: Omit<PaymentHoldConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PaymentHoldEdge']>;
  };
  PaymentHoldEdge: Omit<PaymentHoldEdge, 'node'> & { node: ResolversParentTypes['PaymentHold'] };
  PaymentHoldPlaceInput: PaymentHoldPlaceInput;
  PaymentHoldStatementGiveInput: PaymentHoldStatementGiveInput;
  PaymentHoldDecideInput: PaymentHoldDecideInput;
  PaymentHoldRecoveryApproveInput: PaymentHoldRecoveryApproveInput;
  PaymentHoldPayload: Omit<PaymentHoldPayload, 'hold' | 'errors'> & {
    hold?: Maybe<ResolversParentTypes['PaymentHold']>;
    errors: ReadonlyArray<ResolversParentTypes['PaymentHoldError']>;
  };
  PaymentHoldError: ResolversUnionTypes<ResolversParentTypes>['PaymentHoldError'];
  Payment: PaymentSource;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentRun: PaymentRunSource;
  Payout: PayoutSource;
  PayoutConnection: Omit<PayoutConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutEdge']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PaymentRunConnection: Omit<PaymentRunConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PaymentRunEdge']>;
  };
  PaymentRunEdge: Omit<PaymentRunEdge, 'node'> & { node: ResolversParentTypes['PaymentRun'] };
  PaymentConflictOfInterest: PaymentConflictOfInterest;
  PaymentRunInput: PaymentRunInput;
  PaymentRunCancelInput: PaymentRunCancelInput;
  PaymentRunPayload: Omit<PaymentRunPayload, 'run' | 'errors'> & {
    run?: Maybe<ResolversParentTypes['PaymentRun']>;
    errors: ReadonlyArray<ResolversParentTypes['PaymentRunError']>;
  };
  PaymentRunError: ResolversUnionTypes<ResolversParentTypes>['PaymentRunError'];
  InternalPersonIdentity: InternalPersonIdentity;
  ConsultationRecord: ConsultationRecordSource;
  PolicyConsultationRecordInput: PolicyConsultationRecordInput;
  PolicyConsultationRecordPayload: Omit<PolicyConsultationRecordPayload, 'consultation' | 'errors'> & {
    consultation?: Maybe<ResolversParentTypes['ConsultationRecord']>;
    errors: ReadonlyArray<ResolversParentTypes['PolicyConsultationRecordError']>;
  };
  PolicyConsultationRecordError: ResolversUnionTypes<ResolversParentTypes>['PolicyConsultationRecordError'];
  PolicyVersion: PolicyVersionSource;
  PolicyHistoryEntry: PolicyHistoryEntrySource;
  PolicyInForce: PolicyInForceSource;
  PolicyVersionConnection: Omit<PolicyVersionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PolicyVersionEdge']>;
  };
  PolicyVersionEdge: Omit<PolicyVersionEdge, 'node'> & { node: ResolversParentTypes['PolicyVersion'] };
  PolicyProblem: PolicyProblem;
  PolicyContentInvalid: PolicyContentInvalid;
  PolicyConflictOfInterest: PolicyConflictOfInterest;
  PolicyVersionDraftInput: PolicyVersionDraftInput;
  PolicyVersionDraftPayload: Omit<PolicyVersionDraftPayload, 'policyVersion' | 'errors'> & {
    policyVersion?: Maybe<ResolversParentTypes['PolicyVersion']>;
    errors: ReadonlyArray<ResolversParentTypes['PolicyVersionDraftError']>;
  };
  PolicyVersionDraftError: ResolversUnionTypes<ResolversParentTypes>['PolicyVersionDraftError'];
  PolicyVersionApproveInput: PolicyVersionApproveInput;
  PolicyVersionApprovePayload: Omit<PolicyVersionApprovePayload, 'policyVersion' | 'errors'> & {
    policyVersion?: Maybe<ResolversParentTypes['PolicyVersion']>;
    errors: ReadonlyArray<ResolversParentTypes['PolicyVersionApproveError']>;
  };
  PolicyVersionApproveError: ResolversUnionTypes<ResolversParentTypes>['PolicyVersionApproveError'];
  PolicyVersionWithdrawInput: PolicyVersionWithdrawInput;
  PolicyVersionWithdrawPayload: Omit<PolicyVersionWithdrawPayload, 'policyVersion' | 'errors'> & {
    policyVersion?: Maybe<ResolversParentTypes['PolicyVersion']>;
    errors: ReadonlyArray<ResolversParentTypes['PolicyVersionWithdrawError']>;
  };
  PolicyVersionWithdrawError: ResolversUnionTypes<ResolversParentTypes>['PolicyVersionWithdrawError'];
  AccountProjection: AccountProjectionSource;
  ProjectionStepConnection: ProjectionStepConnection;
  ProjectionStepEdge: ProjectionStepEdge;
  ProjectionStep: ProjectionStep;
  LedgerChainHead: LedgerDay;
  LedgerChainHeadConnection: Omit<LedgerChainHeadConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LedgerChainHeadEdge']>;
  };
  LedgerChainHeadEdge: Omit<LedgerChainHeadEdge, 'node'> & { node: ResolversParentTypes['LedgerChainHead'] };
  AnnualProvision: AnnualProvisionSource;
  LearningOpportunitySession: SessionReference;
  FundingLine: FundingLineSource;
  FundingAlternative: FundingAlternativeSource;
  QuotedContribution: QuotedContribution;
  Reconciliation: ReconciliationSource;
  ReconciliationCount: ReconciliationCount;
  ReconciledPaymentConnection: ReconciledPaymentConnection;
  ReconciledPaymentEdge: ReconciledPaymentEdge;
  ReconciledPayment: ReconciledPayment;
  ReconciliationConnection: Omit<ReconciliationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ReconciliationEdge']>;
  };
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['Reconciliation'] };
  FileComplaint: FileComplaint;
  FunderFileMalformed: FunderFileMalformed;
  ReconciliationImportInput: ReconciliationImportInput;
  ReconciliationImportPayload: Omit<ReconciliationImportPayload, 'reconciliation' | 'errors'> & {
    reconciliation?: Maybe<ResolversParentTypes['Reconciliation']>;
    errors: ReadonlyArray<ResolversParentTypes['ReconciliationImportError']>;
  };
  ReconciliationImportError: ResolversUnionTypes<ResolversParentTypes>['ReconciliationImportError'];
  Simulation: SimulationSource;
  SyntheticPopulation: SyntheticPopulation;
  SimulationResult: SimulationResult;
  SimulatedContribution: SimulatedContribution;
  SimulatedLeave: SimulatedLeave;
  SimulatedLeaveCost: SimulatedLeaveCost;
  SimulatedYear: SimulatedYear;
  SimulationFigure: SimulationFigure;
  SimulationGroup: SimulationGroup;
  SyntheticPopulationInput: SyntheticPopulationInput;
  PolicySimulateInput: PolicySimulateInput;
  PolicySimulateError: ResolversUnionTypes<ResolversParentTypes>['PolicySimulateError'];
  PolicySimulatePayload: Omit<PolicySimulatePayload, 'simulation' | 'errors'> & {
    simulation?: Maybe<ResolversParentTypes['Simulation']>;
    errors: ReadonlyArray<ResolversParentTypes['PolicySimulateError']>;
  };
  Coverage: CoverageDecision;
  AccountStatement: AccountStatementSource;
  StatementDocument: StatementDocument;
  StatementMovementConnection: Omit<StatementMovementConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['StatementMovementEdge']>;
  };
  StatementMovementEdge: Omit<StatementMovementEdge, 'node'> & { node: ResolversParentTypes['StatementMovement'] };
  StatementMovement: NumberedMovement;
  TopUpBatch: TopUpBatchSource;
  TopUp: TopUpSource;
  TopUpProblem: TopUpProblem;
  TopUpBatchConnection: Omit<TopUpBatchConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['TopUpBatchEdge']>;
  };
  TopUpBatchEdge: Omit<TopUpBatchEdge, 'node'> & { node: ResolversParentTypes['TopUpBatch'] };
  TopUpConnection: Omit<TopUpConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TopUpEdge']> };
  TopUpEdge: Omit<TopUpEdge, 'node'> & { node: ResolversParentTypes['TopUp'] };
  MalformedFile: MalformedFile;
  ApproverIsProposer: ApproverIsProposer;
  ApproverIsRecipient: ApproverIsRecipient;
  ContentChanged: ContentChanged;
  TopUpGiveInput: TopUpGiveInput;
  TopUpGivePayload: Omit<TopUpGivePayload, 'topUp' | 'errors'> & {
    topUp?: Maybe<ResolversParentTypes['TopUp']>;
    errors: ReadonlyArray<ResolversParentTypes['TopUpGiveError']>;
  };
  TopUpGiveError: ResolversUnionTypes<ResolversParentTypes>['TopUpGiveError'];
  TopUpBatchSubmitInput: TopUpBatchSubmitInput;
  TopUpBatchSubmitPayload: Omit<TopUpBatchSubmitPayload, 'batch' | 'errors'> & {
    batch?: Maybe<ResolversParentTypes['TopUpBatch']>;
    errors: ReadonlyArray<ResolversParentTypes['TopUpBatchSubmitError']>;
  };
  TopUpBatchSubmitError: ResolversUnionTypes<ResolversParentTypes>['TopUpBatchSubmitError'];
  TopUpBatchApproveInput: TopUpBatchApproveInput;
  TopUpBatchApprovePayload: Omit<TopUpBatchApprovePayload, 'batch' | 'errors'> & {
    batch?: Maybe<ResolversParentTypes['TopUpBatch']>;
    errors: ReadonlyArray<ResolversParentTypes['TopUpBatchApproveError']>;
  };
  TopUpBatchApproveError: ResolversUnionTypes<ResolversParentTypes>['TopUpBatchApproveError'];
  TopUpBatchWithdrawInput: TopUpBatchWithdrawInput;
  TopUpBatchWithdrawPayload: Omit<TopUpBatchWithdrawPayload, 'batch' | 'errors'> & {
    batch?: Maybe<ResolversParentTypes['TopUpBatch']>;
    errors: ReadonlyArray<ResolversParentTypes['TopUpBatchWithdrawError']>;
  };
  TopUpBatchWithdrawError: ResolversUnionTypes<ResolversParentTypes>['TopUpBatchWithdrawError'];
  LotTopUp: LotTopUp;
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Role>;
  stepUp?: Scalars['Boolean']['input'];
};

export type AccessDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AccessDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export interface UriScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uri'], any> {
  name: 'Uri';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText'],
> = {
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'IdempotencyMismatch'
    | 'NotFound'
    | 'InvalidInput'
    | 'WrongState'
    | 'AccountNotAvailable'
    | 'EntrantIsAnnouncer'
    | 'MoreThanMissing'
    | 'FundExhausted'
    | 'AlreadyAsked'
    | 'CorrectionConflictOfInterest'
    | 'BudgetBelowCommitted'
    | 'PaymentDiffers'
    | 'FundConflictOfInterest'
    | 'LeaveActivityNotRecognised'
    | 'InsufficientLeave'
    | 'LeaveOverlap'
    | 'GuidanceUnavailable'
    | 'LeaveRuleNotMet'
    | 'LeavePayerNotSet'
    | 'AlreadyOrdered'
    | 'TooManyAwaiting'
    | 'QuoteChanged'
    | 'QuoteExpired'
    | 'SessionNotBookable'
    | 'AccountNotOpen'
    | 'AccountBusy'
    | 'RegistryUnavailable'
    | 'PaymentsNotAvailable'
    | 'PaymentConflictOfInterest'
    | 'PolicyContentInvalid'
    | 'PolicyConflictOfInterest'
    | 'FunderFileMalformed'
    | 'MalformedFile'
    | 'ApproverIsProposer'
    | 'ApproverIsRecipient'
    | 'ContentChanged',
    ParentType,
    ContextType
  >;
};

export type IdempotencyMismatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdempotencyMismatch'] = ResolversParentTypes['IdempotencyMismatch'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaidTrainingLeaveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaidTrainingLeave'] = ResolversParentTypes['PaidTrainingLeave'],
> = {
  absences?: Resolver<
    Maybe<ResolversTypes['AbsenceConnection']>,
    ParentType,
    ContextType,
    Partial<PaidTrainingLeaveAbsencesArgs>
  >;
  entitlement?: Resolver<Maybe<ResolversTypes['LeaveEntitlement']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  requests?: Resolver<
    ResolversTypes['LeaveRequestConnection'],
    ParentType,
    ContextType,
    Partial<PaidTrainingLeaveRequestsArgs>
  >;
};

export type AbsenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AbsenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceConnection'] = ResolversParentTypes['AbsenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbsenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AbsenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceEdge'] = ResolversParentTypes['AbsenceEdge'],
> = {
  node?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbsenceReportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceReportPayload'] = ResolversParentTypes['AbsenceReportPayload'],
> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AbsenceReportError']>, ParentType, ContextType>;
};

export type AbsenceReportErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceReportError'] = ResolversParentTypes['AbsenceReportError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'LeaveOverlap', ParentType, ContextType>;
};

export type AbsenceWithdrawPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceWithdrawPayload'] = ResolversParentTypes['AbsenceWithdrawPayload'],
> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AbsenceWithdrawError']>, ParentType, ContextType>;
};

export type AbsenceWithdrawErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbsenceWithdrawError'] = ResolversParentTypes['AbsenceWithdrawError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  employerAbsences?: Resolver<
    ResolversTypes['AbsenceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEmployerAbsencesArgs, 'organisationId'>
  >;
  allocationWindow?: Resolver<
    Maybe<ResolversTypes['AllocationWindow']>,
    ParentType,
    ContextType,
    RequireFields<QueryAllocationWindowArgs, 'id'>
  >;
  allocationWindows?: Resolver<
    ResolversTypes['AllocationWindowConnection'],
    ParentType,
    ContextType,
    Partial<QueryAllocationWindowsArgs>
  >;
  caseAssignment?: Resolver<
    Maybe<ResolversTypes['CaseAssignment']>,
    ParentType,
    ContextType,
    RequireFields<QueryCaseAssignmentArgs, 'caseReference' | 'organisationId'>
  >;
  internalReach?: Resolver<
    ReadonlyArray<ResolversTypes['ID']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalReachArgs, 'input'>
  >;
  fundCoFundingRequests?: Resolver<
    ResolversTypes['CoFundingRequestConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFundCoFundingRequestsArgs, 'fundId'>
  >;
  ledgerCorrections?: Resolver<
    ResolversTypes['LedgerCorrectionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryLedgerCorrectionsArgs, 'fundId'>
  >;
  earmarks?: Resolver<
    ResolversTypes['EarmarkConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEarmarksArgs, 'fundId'>
  >;
  employerEmployments?: Resolver<
    ResolversTypes['EmploymentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEmployerEmploymentsArgs, 'organisationId'>
  >;
  employerSize?: Resolver<
    Maybe<ResolversTypes['EmployerSize']>,
    ParentType,
    ContextType,
    RequireFields<QueryEmployerSizeArgs, 'organisationId'>
  >;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<
    ResolversTypes['FundConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFundsArgs, 'organisationId'>
  >;
  journalInspect?: Resolver<
    ResolversTypes['InspectedLineConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryJournalInspectArgs, 'purpose'>
  >;
  lotsInspect?: Resolver<
    ResolversTypes['InspectedLotConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryLotsInspectArgs, 'purpose'>
  >;
  leaveRequest?: Resolver<
    Maybe<ResolversTypes['LeaveRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryLeaveRequestArgs, 'id'>
  >;
  employerLeaveRequests?: Resolver<
    ResolversTypes['LeaveRequestConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEmployerLeaveRequestsArgs, 'organisationId'>
  >;
  leaveCompensations?: Resolver<
    ResolversTypes['LeaveRequestConnection'],
    ParentType,
    ContextType,
    Partial<QueryLeaveCompensationsArgs>
  >;
  leaveCompensationsDue?: Resolver<
    ResolversTypes['LeaveRequestConnection'],
    ParentType,
    ContextType,
    Partial<QueryLeaveCompensationsDueArgs>
  >;
  ledgerAudit?: Resolver<ReadonlyArray<ResolversTypes['AuditCheck']>, ParentType, ContextType>;
  openOrderDisputes?: Resolver<
    ResolversTypes['OrderDisputeConnection'],
    ParentType,
    ContextType,
    Partial<QueryOpenOrderDisputesArgs>
  >;
  order?: Resolver<
    Maybe<ResolversTypes['TrainingOrder']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrderArgs, 'id'>
  >;
  providerOrders?: Resolver<
    ResolversTypes['TrainingOrderConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProviderOrdersArgs, 'organisationId'>
  >;
  internalOrder?: Resolver<
    Maybe<ResolversTypes['InternalOrder']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalOrderArgs, 'orderId'>
  >;
  providerPaymentHolds?: Resolver<
    ResolversTypes['PaymentHoldConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProviderPaymentHoldsArgs, 'organisationId'>
  >;
  paymentHolds?: Resolver<
    ResolversTypes['PaymentHoldConnection'],
    ParentType,
    ContextType,
    Partial<QueryPaymentHoldsArgs>
  >;
  providerPayments?: Resolver<
    ResolversTypes['PaymentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProviderPaymentsArgs, 'organisationId'>
  >;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  paymentRuns?: Resolver<
    ResolversTypes['PaymentRunConnection'],
    ParentType,
    ContextType,
    Partial<QueryPaymentRunsArgs>
  >;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<
    Maybe<ResolversTypes['Person']>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonArgs, 'id' | 'purpose'>
  >;
  internalPersonIdentity?: Resolver<
    Maybe<ResolversTypes['InternalPersonIdentity']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalPersonIdentityArgs, 'personId'>
  >;
  policyVersion?: Resolver<
    Maybe<ResolversTypes['PolicyVersion']>,
    ParentType,
    ContextType,
    RequireFields<QueryPolicyVersionArgs, 'id'>
  >;
  policyVersions?: Resolver<
    ResolversTypes['PolicyVersionConnection'],
    ParentType,
    ContextType,
    Partial<QueryPolicyVersionsArgs>
  >;
  policyInForce?: Resolver<
    Maybe<ResolversTypes['PolicyInForce']>,
    ParentType,
    ContextType,
    Partial<QueryPolicyInForceArgs>
  >;
  ledgerChainHeads?: Resolver<
    ResolversTypes['LedgerChainHeadConnection'],
    ParentType,
    ContextType,
    Partial<QueryLedgerChainHeadsArgs>
  >;
  ledgerChainKeys?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reconciliation?: Resolver<
    Maybe<ResolversTypes['Reconciliation']>,
    ParentType,
    ContextType,
    RequireFields<QueryReconciliationArgs, 'id'>
  >;
  reconciliations?: Resolver<
    ResolversTypes['ReconciliationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryReconciliationsArgs, 'fundId'>
  >;
  simulation?: Resolver<
    Maybe<ResolversTypes['Simulation']>,
    ParentType,
    ContextType,
    RequireFields<QuerySimulationArgs, 'id'>
  >;
  topUpBatch?: Resolver<
    Maybe<ResolversTypes['TopUpBatch']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopUpBatchArgs, 'id'>
  >;
  topUpBatches?: Resolver<
    ResolversTypes['TopUpBatchConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTopUpBatchesArgs, 'fundId'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  absenceReport?: Resolver<
    ResolversTypes['AbsenceReportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAbsenceReportArgs, 'input'>
  >;
  absenceWithdraw?: Resolver<
    ResolversTypes['AbsenceWithdrawPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAbsenceWithdrawArgs, 'input'>
  >;
  accountFreeze?: Resolver<
    ResolversTypes['AccountFreezePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAccountFreezeArgs, 'input'>
  >;
  accountUnfreeze?: Resolver<
    ResolversTypes['AccountFreezePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAccountUnfreezeArgs, 'input'>
  >;
  accountOpen?: Resolver<
    ResolversTypes['AccountOpenPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAccountOpenArgs, 'input'>
  >;
  allocationWindowAnnounce?: Resolver<
    ResolversTypes['AllocationWindowAnnouncePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAllocationWindowAnnounceArgs, 'input'>
  >;
  allocationEnter?: Resolver<
    ResolversTypes['AllocationEnterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAllocationEnterArgs, 'input'>
  >;
  caseAssignmentOpen?: Resolver<
    ResolversTypes['CaseAssignmentOpenPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCaseAssignmentOpenArgs, 'input'>
  >;
  coFundingAsk?: Resolver<
    ResolversTypes['CoFundingAskPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCoFundingAskArgs, 'input'>
  >;
  coFundingWithdraw?: Resolver<
    ResolversTypes['CoFundingWithdrawPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCoFundingWithdrawArgs, 'input'>
  >;
  coFundingPropose?: Resolver<
    ResolversTypes['CoFundingProposePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCoFundingProposeArgs, 'input'>
  >;
  coFundingAnswer?: Resolver<
    ResolversTypes['CoFundingAnswerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCoFundingAnswerArgs, 'input'>
  >;
  fundPaymentCorrectionPropose?: Resolver<
    ResolversTypes['FundPaymentCorrectionProposePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFundPaymentCorrectionProposeArgs, 'input'>
  >;
  topUpCorrectionPropose?: Resolver<
    ResolversTypes['TopUpCorrectionProposePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTopUpCorrectionProposeArgs, 'input'>
  >;
  ledgerCorrectionDecide?: Resolver<
    ResolversTypes['LedgerCorrectionDecidePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLedgerCorrectionDecideArgs, 'input'>
  >;
  earmarkDefine?: Resolver<
    ResolversTypes['EarmarkDefinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEarmarkDefineArgs, 'input'>
  >;
  earmarkAnswer?: Resolver<
    ResolversTypes['EarmarkAnswerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEarmarkAnswerArgs, 'input'>
  >;
  employmentReport?: Resolver<
    ResolversTypes['EmploymentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEmploymentReportArgs, 'input'>
  >;
  employmentEnd?: Resolver<
    ResolversTypes['EmploymentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEmploymentEndArgs, 'input'>
  >;
  employerSizeReport?: Resolver<
    ResolversTypes['EmployerSizePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEmployerSizeReportArgs, 'input'>
  >;
  fundCreate?: Resolver<
    ResolversTypes['FundCreatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFundCreateArgs, 'input'>
  >;
  fundBudgetSet?: Resolver<
    ResolversTypes['FundBudgetSetPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFundBudgetSetArgs, 'input'>
  >;
  fundPaymentConfirm?: Resolver<
    ResolversTypes['FundPaymentConfirmPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFundPaymentConfirmArgs, 'input'>
  >;
  leaveRequest?: Resolver<
    ResolversTypes['LeaveRequestPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveRequestArgs, 'input'>
  >;
  leaveRequestAskAgain?: Resolver<
    ResolversTypes['LeaveRequestAskAgainPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveRequestAskAgainArgs, 'input'>
  >;
  leaveRequestAnswer?: Resolver<
    ResolversTypes['LeaveStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveRequestAnswerArgs, 'input'>
  >;
  leaveRequestCancel?: Resolver<
    ResolversTypes['LeaveStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveRequestCancelArgs, 'input'>
  >;
  leaveEvidenceRecord?: Resolver<
    ResolversTypes['LeaveStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveEvidenceRecordArgs, 'input'>
  >;
  leaveCompensationApprove?: Resolver<
    ResolversTypes['LeaveCompensationApprovePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveCompensationApproveArgs, 'input'>
  >;
  orderFundFromLots?: Resolver<
    ResolversTypes['OrderFundFromLotsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderFundFromLotsArgs, 'input'>
  >;
  orderProviderCancel?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderProviderCancelArgs, 'input'>
  >;
  orderCounterPropose?: Resolver<
    ResolversTypes['OrderCounterProposePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderCounterProposeArgs, 'input'>
  >;
  orderCounterProposalAnswer?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderCounterProposalAnswerArgs, 'input'>
  >;
  orderServiceDeliveredContest?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderServiceDeliveredContestArgs, 'input'>
  >;
  orderDisputeStatementGive?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderDisputeStatementGiveArgs, 'input'>
  >;
  orderDisputeDecide?: Resolver<
    ResolversTypes['OrderDisputeDecidePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderDisputeDecideArgs, 'input'>
  >;
  orderPartialCompletionDeclare?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderPartialCompletionDeclareArgs, 'input'>
  >;
  orderStartConfirm?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderStartConfirmArgs, 'input'>
  >;
  orderProgressReport?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderProgressReportArgs, 'input'>
  >;
  orderProgressConfirm?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderProgressConfirmArgs, 'input'>
  >;
  internalOpportunityDelisted?: Resolver<
    ResolversTypes['InternalDelistingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInternalOpportunityDelistedArgs, 'input'>
  >;
  internalProviderDelisted?: Resolver<
    ResolversTypes['InternalDelistingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInternalProviderDelistedArgs, 'input'>
  >;
  orderPlace?: Resolver<
    ResolversTypes['OrderPlacePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderPlaceArgs, 'input'>
  >;
  orderStartReport?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderStartReportArgs, 'input'>
  >;
  orderServiceDeliveredDeclare?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderServiceDeliveredDeclareArgs, 'input'>
  >;
  orderServiceDeliveredConfirm?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderServiceDeliveredConfirmArgs, 'input'>
  >;
  orderCancel?: Resolver<
    ResolversTypes['OrderStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderCancelArgs, 'input'>
  >;
  ownSharePay?: Resolver<
    ResolversTypes['OwnSharePayPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOwnSharePayArgs, 'input'>
  >;
  internalOwnSharePaid?: Resolver<
    ResolversTypes['InternalOwnSharePaidResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInternalOwnSharePaidArgs, 'input'>
  >;
  paymentHoldPlace?: Resolver<
    ResolversTypes['PaymentHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentHoldPlaceArgs, 'input'>
  >;
  paymentHoldStatementGive?: Resolver<
    ResolversTypes['PaymentHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentHoldStatementGiveArgs, 'input'>
  >;
  paymentHoldDecide?: Resolver<
    ResolversTypes['PaymentHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentHoldDecideArgs, 'input'>
  >;
  paymentHoldRecoveryApprove?: Resolver<
    ResolversTypes['PaymentHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentHoldRecoveryApproveArgs, 'input'>
  >;
  paymentRunPrepare?: Resolver<
    ResolversTypes['PaymentRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentRunPrepareArgs, 'input'>
  >;
  paymentRunExecute?: Resolver<
    ResolversTypes['PaymentRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentRunExecuteArgs, 'input'>
  >;
  paymentRunCancel?: Resolver<
    ResolversTypes['PaymentRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPaymentRunCancelArgs, 'input'>
  >;
  policyConsultationRecord?: Resolver<
    ResolversTypes['PolicyConsultationRecordPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPolicyConsultationRecordArgs, 'input'>
  >;
  policyVersionDraft?: Resolver<
    ResolversTypes['PolicyVersionDraftPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPolicyVersionDraftArgs, 'input'>
  >;
  policyVersionApprove?: Resolver<
    ResolversTypes['PolicyVersionApprovePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPolicyVersionApproveArgs, 'input'>
  >;
  policyVersionWithdraw?: Resolver<
    ResolversTypes['PolicyVersionWithdrawPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPolicyVersionWithdrawArgs, 'input'>
  >;
  reconciliationImport?: Resolver<
    ResolversTypes['ReconciliationImportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReconciliationImportArgs, 'input'>
  >;
  policySimulate?: Resolver<
    ResolversTypes['PolicySimulatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPolicySimulateArgs, 'input'>
  >;
  topUpGive?: Resolver<
    ResolversTypes['TopUpGivePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTopUpGiveArgs, 'input'>
  >;
  topUpBatchSubmit?: Resolver<
    ResolversTypes['TopUpBatchSubmitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTopUpBatchSubmitArgs, 'input'>
  >;
  topUpBatchApprove?: Resolver<
    ResolversTypes['TopUpBatchApprovePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTopUpBatchApproveArgs, 'input'>
  >;
  topUpBatchWithdraw?: Resolver<
    ResolversTypes['TopUpBatchWithdrawPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTopUpBatchWithdrawArgs, 'input'>
  >;
};

export type AccountFreezeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountFreeze'] = ResolversParentTypes['AccountFreeze'],
> = {
  ground?: Resolver<ResolversTypes['AccountFreezeGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountFreezePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountFreezePayload'] = ResolversParentTypes['AccountFreezePayload'],
> = {
  freeze?: Resolver<Maybe<ResolversTypes['AccountFreeze']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AccountFreezeError']>, ParentType, ContextType>;
};

export type AccountFreezeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountFreezeError'] = ResolversParentTypes['AccountFreezeError'],
> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type LearningAccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningAccount'] = ResolversParentTypes['LearningAccount'],
  FederationReferenceType extends FederationReferenceTypes['LearningAccount'] =
    FederationReferenceTypes['LearningAccount'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LearningAccount']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  freeze?: Resolver<Maybe<ResolversTypes['AccountFreeze']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LearningAccountState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
  lots?: Resolver<
    ResolversTypes['EntitlementLotConnection'],
    ParentType,
    ContextType,
    RequireFields<LearningAccountLotsArgs, 'includeExhausted'>
  >;
  availableBySource?: Resolver<ReadonlyArray<ResolversTypes['SourceBalance']>, ParentType, ContextType>;
  balanceAt?: Resolver<
    Maybe<ResolversTypes['BalanceAt']>,
    ParentType,
    ContextType,
    RequireFields<LearningAccountBalanceAtArgs, 'day'>
  >;
  expiryNotices?: Resolver<
    ResolversTypes['ExpiryNoticeConnection'],
    ParentType,
    ContextType,
    Partial<LearningAccountExpiryNoticesArgs>
  >;
  projection?: Resolver<
    ResolversTypes['AccountProjection'],
    ParentType,
    ContextType,
    RequireFields<LearningAccountProjectionArgs, 'to'>
  >;
  annualProvision?: Resolver<
    Maybe<ResolversTypes['AnnualProvision']>,
    ParentType,
    ContextType,
    RequireFields<LearningAccountAnnualProvisionArgs, 'year'>
  >;
  statement?: Resolver<
    Maybe<ResolversTypes['AccountStatement']>,
    ParentType,
    ContextType,
    RequireFields<LearningAccountStatementArgs, 'from' | 'to'>
  >;
};

export type BalanceAtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BalanceAt'] = ResolversParentTypes['BalanceAt'],
> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceBalanceAt']>, ParentType, ContextType>;
};

export type SourceBalanceAtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceBalanceAt'] = ResolversParentTypes['SourceBalanceAt'],
> = {
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BalanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance'],
> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiringSoon?: Resolver<
    ResolversTypes['Money'],
    ParentType,
    ContextType,
    RequireFields<BalanceExpiringSoonArgs, 'withinDays'>
  >;
};

export type SourceBalanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceBalance'] = ResolversParentTypes['SourceBalance'],
> = {
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiringSoon?: Resolver<
    ResolversTypes['Money'],
    ParentType,
    ContextType,
    RequireFields<SourceBalanceExpiringSoonArgs, 'withinDays'>
  >;
};

export type EntitlementLotConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntitlementLotConnection'] =
    ResolversParentTypes['EntitlementLotConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntitlementLotEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntitlementLotEdge'] = ResolversParentTypes['EntitlementLotEdge'],
> = {
  node?: Resolver<ResolversTypes['EntitlementLot'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntitlementLotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntitlementLot'] = ResolversParentTypes['EntitlementLot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['GrantExplanation'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['EarmarkOffer']>, ParentType, ContextType>;
  topUp?: Resolver<Maybe<ResolversTypes['LotTopUp']>, ParentType, ContextType>;
};

export type GrantExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GrantExplanation'] = ResolversParentTypes['GrantExplanation'],
> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amountByRule?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  afterWorkingTime?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cutByCeiling?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountNotAvailableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountNotAvailable'] = ResolversParentTypes['AccountNotAvailable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['DecisionExplanation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountOpenPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountOpenPayload'] = ResolversParentTypes['AccountOpenPayload'],
> = {
  account?: Resolver<Maybe<ResolversTypes['LearningAccount']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AccountOpenError']>, ParentType, ContextType>;
};

export type AccountOpenErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountOpenError'] = ResolversParentTypes['AccountOpenError'],
> = {
  __resolveType?: TypeResolveFn<'AccountNotAvailable' | 'NotFound', ParentType, ContextType>;
};

export type AllocationWindowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationWindow'] = ResolversParentTypes['AllocationWindow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllocationState'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  seedCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<
    ResolversTypes['AllocationEntryConnection'],
    ParentType,
    ContextType,
    Partial<AllocationWindowEntriesArgs>
  >;
  myEntry?: Resolver<Maybe<ResolversTypes['AllocationEntry']>, ParentType, ContextType>;
};

export type AllocationEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationEntry'] = ResolversParentTypes['AllocationEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllocationEntryState'], ParentType, ContextType>;
};

export type AllocationWindowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationWindowConnection'] =
    ResolversParentTypes['AllocationWindowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationWindowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllocationWindowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationWindowEdge'] = ResolversParentTypes['AllocationWindowEdge'],
> = {
  node?: Resolver<ResolversTypes['AllocationWindow'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationEntryConnection'] =
    ResolversParentTypes['AllocationEntryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllocationEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationEntryEdge'] = ResolversParentTypes['AllocationEntryEdge'],
> = {
  node?: Resolver<ResolversTypes['AllocationEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationWindowAnnouncePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationWindowAnnouncePayload'] =
    ResolversParentTypes['AllocationWindowAnnouncePayload'],
> = {
  window?: Resolver<Maybe<ResolversTypes['AllocationWindow']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AllocationWindowAnnounceError']>, ParentType, ContextType>;
};

export type AllocationWindowAnnounceErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationWindowAnnounceError'] =
    ResolversParentTypes['AllocationWindowAnnounceError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type AllocationEnterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationEnterPayload'] = ResolversParentTypes['AllocationEnterPayload'],
> = {
  entry?: Resolver<Maybe<ResolversTypes['AllocationEntry']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AllocationEnterError']>, ParentType, ContextType>;
};

export type EntrantIsAnnouncerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntrantIsAnnouncer'] = ResolversParentTypes['EntrantIsAnnouncer'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationEnterErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AllocationEnterError'] = ResolversParentTypes['AllocationEnterError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'EntrantIsAnnouncer', ParentType, ContextType>;
};

export type AccessLogEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseAssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseAssignment'] = ResolversParentTypes['CaseAssignment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CaseAssignmentOpenPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseAssignmentOpenPayload'] =
    ResolversParentTypes['CaseAssignmentOpenPayload'],
> = {
  caseAssignment?: Resolver<Maybe<ResolversTypes['CaseAssignment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CaseAssignmentOpenError']>, ParentType, ContextType>;
};

export type CaseAssignmentOpenErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseAssignmentOpenError'] = ResolversParentTypes['CaseAssignmentOpenError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type CoFundingRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingRequest'] = ResolversParentTypes['CoFundingRequest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['LearningOpportunitySession']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountAsked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountGranted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoFundingState'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['CoFundingProposal']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['CoFundingReason']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CoFundingProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingProposal'] = ResolversParentTypes['CoFundingProposal'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoFundingRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingRequestConnection'] =
    ResolversParentTypes['CoFundingRequestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoFundingRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoFundingRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingRequestEdge'] = ResolversParentTypes['CoFundingRequestEdge'],
> = {
  node?: Resolver<ResolversTypes['CoFundingRequest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoreThanMissingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MoreThanMissing'] = ResolversParentTypes['MoreThanMissing'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundExhaustedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundExhausted'] = ResolversParentTypes['FundExhausted'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAskedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlreadyAsked'] = ResolversParentTypes['AlreadyAsked'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoFundingAskPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingAskPayload'] = ResolversParentTypes['CoFundingAskPayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['CoFundingRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CoFundingAskError']>, ParentType, ContextType>;
};

export type CoFundingAskErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingAskError'] = ResolversParentTypes['CoFundingAskError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'MoreThanMissing' | 'AlreadyAsked' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type CoFundingWithdrawPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingWithdrawPayload'] =
    ResolversParentTypes['CoFundingWithdrawPayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['CoFundingRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CoFundingWithdrawError']>, ParentType, ContextType>;
};

export type CoFundingWithdrawErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingWithdrawError'] = ResolversParentTypes['CoFundingWithdrawError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type CoFundingProposePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingProposePayload'] = ResolversParentTypes['CoFundingProposePayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['CoFundingRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CoFundingProposeError']>, ParentType, ContextType>;
};

export type CoFundingProposeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingProposeError'] = ResolversParentTypes['CoFundingProposeError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type CoFundingAnswerPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingAnswerPayload'] = ResolversParentTypes['CoFundingAnswerPayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['CoFundingRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CoFundingAnswerError']>, ParentType, ContextType>;
};

export type CoFundingAnswerErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoFundingAnswerError'] = ResolversParentTypes['CoFundingAnswerError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'NotFound'
    | 'WrongState'
    | 'InvalidInput'
    | 'ApproverIsProposer'
    | 'MoreThanMissing'
    | 'FundExhausted'
    | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type TrainingOrderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingOrder'] = ResolversParentTypes['TrainingOrder'],
  FederationReferenceType extends FederationReferenceTypes['TrainingOrder'] = FederationReferenceTypes['TrainingOrder'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TrainingOrder']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  coFunding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoFundingRequest']>>, ParentType, ContextType>;
  leaveRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaveRequest']>>, ParentType, ContextType>;
  payableFromLots?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coolingOffUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counterProposal?: Resolver<Maybe<ResolversTypes['CounterProposal']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['OrderDelivery']>, ParentType, ContextType>;
  startConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progressReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progressConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['OrderDispute']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionExplanation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['LearningOpportunitySession']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  opportunityVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundingDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['OrderMoney']>, ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['OrderParticipant']>, ParentType, ContextType>;
  ownSharePayments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnSharePayment']>>, ParentType, ContextType>;
};

export type LedgerCorrectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCorrection'] = ResolversParentTypes['LedgerCorrection'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerCorrectionKind'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerCorrectionState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LedgerCorrectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCorrectionConnection'] =
    ResolversParentTypes['LedgerCorrectionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerCorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerCorrectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCorrectionEdge'] = ResolversParentTypes['LedgerCorrectionEdge'],
> = {
  node?: Resolver<ResolversTypes['LedgerCorrection'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionConflictOfInterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionConflictOfInterest'] =
    ResolversParentTypes['CorrectionConflictOfInterest'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundPaymentCorrectionProposePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundPaymentCorrectionProposePayload'] =
    ResolversParentTypes['FundPaymentCorrectionProposePayload'],
> = {
  correction?: Resolver<Maybe<ResolversTypes['LedgerCorrection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['FundPaymentCorrectionProposeError']>, ParentType, ContextType>;
};

export type FundPaymentCorrectionProposeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundPaymentCorrectionProposeError'] =
    ResolversParentTypes['FundPaymentCorrectionProposeError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'CorrectionConflictOfInterest' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type TopUpCorrectionProposePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpCorrectionProposePayload'] =
    ResolversParentTypes['TopUpCorrectionProposePayload'],
> = {
  correction?: Resolver<Maybe<ResolversTypes['LedgerCorrection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TopUpCorrectionProposeError']>, ParentType, ContextType>;
};

export type TopUpCorrectionProposeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpCorrectionProposeError'] =
    ResolversParentTypes['TopUpCorrectionProposeError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'CorrectionConflictOfInterest' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type LedgerCorrectionDecidePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCorrectionDecidePayload'] =
    ResolversParentTypes['LedgerCorrectionDecidePayload'],
> = {
  correction?: Resolver<Maybe<ResolversTypes['LedgerCorrection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LedgerCorrectionDecideError']>, ParentType, ContextType>;
};

export type LedgerCorrectionDecideErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCorrectionDecideError'] =
    ResolversParentTypes['LedgerCorrectionDecideError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'CorrectionConflictOfInterest' | 'FundExhausted',
    ParentType,
    ContextType
  >;
};

export type DecisionExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionExplanation'] = ResolversParentTypes['DecisionExplanation'],
> = {
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['DecisionInput']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionInput'] = ResolversParentTypes['DecisionInput'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarmarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Earmark'] = ResolversParentTypes['Earmark'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['LearningOpportunity']>>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  iscedF?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Uri']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  answerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EarmarkOfferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkOffer'] = ResolversParentTypes['EarmarkOffer'],
> = {
  state?: Resolver<ResolversTypes['EarmarkOfferState'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EarmarkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkConnection'] = ResolversParentTypes['EarmarkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EarmarkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EarmarkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkEdge'] = ResolversParentTypes['EarmarkEdge'],
> = {
  node?: Resolver<ResolversTypes['Earmark'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarmarkDefinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkDefinePayload'] = ResolversParentTypes['EarmarkDefinePayload'],
> = {
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EarmarkDefineError']>, ParentType, ContextType>;
};

export type EarmarkDefineErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkDefineError'] = ResolversParentTypes['EarmarkDefineError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type EarmarkAnswerPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkAnswerPayload'] = ResolversParentTypes['EarmarkAnswerPayload'],
> = {
  lot?: Resolver<Maybe<ResolversTypes['EntitlementLot']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EarmarkAnswerError']>, ParentType, ContextType>;
};

export type EarmarkAnswerErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EarmarkAnswerError'] = ResolversParentTypes['EarmarkAnswerError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type EmploymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullTimeMinutesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hourlyWage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmploymentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmploymentConnection'] = ResolversParentTypes['EmploymentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmploymentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmploymentEdge'] = ResolversParentTypes['EmploymentEdge'],
> = {
  node?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployerSizeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmployerSize'] = ResolversParentTypes['EmployerSize'],
> = {
  headCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EmploymentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmploymentPayload'] = ResolversParentTypes['EmploymentPayload'],
> = {
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EmploymentError']>, ParentType, ContextType>;
};

export type EmploymentErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmploymentError'] = ResolversParentTypes['EmploymentError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type EmployerSizePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmployerSizePayload'] = ResolversParentTypes['EmployerSizePayload'],
> = {
  employerSize?: Resolver<Maybe<ResolversTypes['EmployerSize']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EmploymentError']>, ParentType, ContextType>;
};

export type ExpiryNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExpiryNotice'] = ResolversParentTypes['ExpiryNotice'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['EntitlementLot'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpiryNoticeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExpiryNoticeConnection'] = ResolversParentTypes['ExpiryNoticeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpiryNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExpiryNoticeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExpiryNoticeEdge'] = ResolversParentTypes['ExpiryNoticeEdge'],
> = {
  node?: Resolver<ResolversTypes['ExpiryNotice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'],
  FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Fund']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  euProgramme?: Resolver<Maybe<ResolversTypes['EuProgramme']>, ParentType, ContextType>;
  euOperation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['FundMoney']>, ParentType, ContextType>;
};

export type FundMoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundMoney'] = ResolversParentTypes['FundMoney'],
> = {
  paidIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge'],
> = {
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetBelowCommittedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetBelowCommitted'] = ResolversParentTypes['BudgetBelowCommitted'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDiffersResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentDiffers'] = ResolversParentTypes['PaymentDiffers'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundConflictOfInterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundConflictOfInterest'] = ResolversParentTypes['FundConflictOfInterest'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCreatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundCreatePayload'] = ResolversParentTypes['FundCreatePayload'],
> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['FundCreateError']>, ParentType, ContextType>;
};

export type FundCreateErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundCreateError'] = ResolversParentTypes['FundCreateError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'RegistryUnavailable' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type FundBudgetSetPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundBudgetSetPayload'] = ResolversParentTypes['FundBudgetSetPayload'],
> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['FundBudgetSetError']>, ParentType, ContextType>;
};

export type FundBudgetSetErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundBudgetSetError'] = ResolversParentTypes['FundBudgetSetError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'BudgetBelowCommitted', ParentType, ContextType>;
};

export type FundPaymentConfirmPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundPaymentConfirmPayload'] =
    ResolversParentTypes['FundPaymentConfirmPayload'],
> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['FundPaymentConfirmError']>, ParentType, ContextType>;
};

export type FundPaymentConfirmErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundPaymentConfirmError'] = ResolversParentTypes['FundPaymentConfirmError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'PaymentDiffers' | 'FundConflictOfInterest',
    ParentType,
    ContextType
  >;
};

export type InspectedLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLine'] = ResolversParentTypes['InspectedLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takesFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givesTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lotId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  providerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  valueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectedLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLineConnection'] = ResolversParentTypes['InspectedLineConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectedLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectedLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLineEdge'] = ResolversParentTypes['InspectedLineEdge'],
> = {
  node?: Resolver<ResolversTypes['InspectedLine'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectedLotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLot'] = ResolversParentTypes['InspectedLot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['GrantExplanation'], ParentType, ContextType>;
};

export type InspectedLotConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLotConnection'] = ResolversParentTypes['InspectedLotConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectedLotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectedLotEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectedLotEdge'] = ResolversParentTypes['InspectedLotEdge'],
> = {
  node?: Resolver<ResolversTypes['InspectedLot'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaveActivityNotRecognisedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveActivityNotRecognised'] =
    ResolversParentTypes['LeaveActivityNotRecognised'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientLeaveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InsufficientLeave'] = ResolversParentTypes['InsufficientLeave'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveOverlapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveOverlap'] = ResolversParentTypes['LeaveOverlap'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidanceUnavailableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceUnavailable'] = ResolversParentTypes['GuidanceUnavailable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRuleNotMetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRuleNotMet'] = ResolversParentTypes['LeaveRuleNotMet'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LeaveRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRequestPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestPayload'] = ResolversParentTypes['LeaveRequestPayload'],
> = {
  leaveRequest?: Resolver<Maybe<ResolversTypes['LeaveRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveRequestError']>, ParentType, ContextType>;
};

export type LeaveRequestErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestError'] = ResolversParentTypes['LeaveRequestError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'GuidanceUnavailable'
    | 'LeaveActivityNotRecognised'
    | 'InsufficientLeave'
    | 'LeaveOverlap'
    | 'LeaveRuleNotMet'
    | 'NotFound'
    | 'InvalidInput'
    | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type LeaveRequestAskAgainPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestAskAgainPayload'] =
    ResolversParentTypes['LeaveRequestAskAgainPayload'],
> = {
  leaveRequest?: Resolver<Maybe<ResolversTypes['LeaveRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveRequestAskAgainError']>, ParentType, ContextType>;
};

export type LeaveRequestAskAgainErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestAskAgainError'] =
    ResolversParentTypes['LeaveRequestAskAgainError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'LeaveActivityNotRecognised'
    | 'InsufficientLeave'
    | 'LeaveOverlap'
    | 'LeaveRuleNotMet'
    | 'NotFound'
    | 'WrongState'
    | 'InvalidInput'
    | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type LeaveCompensationApprovePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveCompensationApprovePayload'] =
    ResolversParentTypes['LeaveCompensationApprovePayload'],
> = {
  leaveRequest?: Resolver<Maybe<ResolversTypes['LeaveRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveCompensationApproveError']>, ParentType, ContextType>;
};

export type LeaveCompensationApproveErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveCompensationApproveError'] =
    ResolversParentTypes['LeaveCompensationApproveError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'NotFound'
    | 'WrongState'
    | 'InvalidInput'
    | 'IdempotencyMismatch'
    | 'PaymentConflictOfInterest'
    | 'LeavePayerNotSet'
    | 'FundExhausted',
    ParentType,
    ContextType
  >;
};

export type LeavePayerNotSetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeavePayerNotSet'] = ResolversParentTypes['LeavePayerNotSet'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveStepPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveStepPayload'] = ResolversParentTypes['LeaveStepPayload'],
> = {
  leaveRequest?: Resolver<Maybe<ResolversTypes['LeaveRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveStepError']>, ParentType, ContextType>;
};

export type LeaveStepErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveStepError'] = ResolversParentTypes['LeaveStepError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'LeaveRuleNotMet' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  leave?: Resolver<Maybe<ResolversTypes['PaidTrainingLeave']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labourForceStatus?: Resolver<Maybe<ResolversTypes['LabourForceStatus']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['LearningAccount']>, ParentType, ContextType>;
  orders?: Resolver<
    Maybe<ResolversTypes['TrainingOrderConnection']>,
    ParentType,
    ContextType,
    Partial<PersonOrdersArgs>
  >;
  openOrders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingOrder']>>, ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessLogEntry']>>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
};

export type FundingQuoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingQuote'] = ResolversParentTypes['FundingQuote'],
> = {
  leaveEffects?: Resolver<
    ReadonlyArray<ResolversTypes['LeaveEffect']>,
    ParentType,
    ContextType,
    RequireFields<FundingQuoteLeaveEffectsArgs, 'minutes'>
  >;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ownShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['QuotedContribution']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['FundingAlternative']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LeaveEffectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveEffect'] = ResolversParentTypes['LeaveEffect'],
> = {
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wageLost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  wageReplacement?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netLoss?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withOwnShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type LeaveEntitlementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveEntitlement'] = ResolversParentTypes['LeaveEntitlement'],
> = {
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequest'] = ResolversParentTypes['LeaveRequest'],
  FederationReferenceType extends FederationReferenceTypes['LeaveRequest'] = FederationReferenceTypes['LeaveRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LeaveRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeaveState'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  learningOpportunity?: Resolver<Maybe<ResolversTypes['LearningOpportunity']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['LeaveWorker']>, ParentType, ContextType>;
  spells?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaveSpell']>>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bySilence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postponement?: Resolver<Maybe<ResolversTypes['LeavePostponement']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  attendedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DecisionExplanation']>>, ParentType, ContextType>;
  compensation?: Resolver<Maybe<ResolversTypes['LeaveCompensation']>, ParentType, ContextType>;
};

export type LeaveSpellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveSpell'] = ResolversParentTypes['LeaveSpell'],
> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveWorkerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveWorker'] = ResolversParentTypes['LeaveWorker'],
> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeavePostponementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeavePostponement'] = ResolversParentTypes['LeavePostponement'],
> = {
  proposedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  askAgainBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaveCompensationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveCompensation'] = ResolversParentTypes['LeaveCompensation'],
> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wageReplacement?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeaveCompensationState'], ParentType, ContextType>;
};

export type LeaveRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestConnection'] = ResolversParentTypes['LeaveRequestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaveRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LeaveRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveRequestEdge'] = ResolversParentTypes['LeaveRequestEdge'],
> = {
  node?: Resolver<ResolversTypes['LeaveRequest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningOpportunityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunity'] = ResolversParentTypes['LearningOpportunity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditCheck'] = ResolversParentTypes['AuditCheck'],
> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlreadyOrderedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlreadyOrdered'] = ResolversParentTypes['AlreadyOrdered'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAwaitingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TooManyAwaiting'] = ResolversParentTypes['TooManyAwaiting'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderFundFromLotsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderFundFromLotsPayload'] =
    ResolversParentTypes['OrderFundFromLotsPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderFundFromLotsError']>, ParentType, ContextType>;
};

export type OrderFundFromLotsErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderFundFromLotsError'] = ResolversParentTypes['OrderFundFromLotsError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'IdempotencyMismatch' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type CounterProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CounterProposal'] = ResolversParentTypes['CounterProposal'],
> = {
  session?: Resolver<Maybe<ResolversTypes['LearningOpportunitySession']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDeliveryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderDelivery'] = ResolversParentTypes['OrderDelivery'],
> = {
  deliveredHundredths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DeliveryCause']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDisputeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderDispute'] = ResolversParentTypes['OrderDispute'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holderStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerAnswerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderDisputeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderDisputeConnection'] = ResolversParentTypes['OrderDisputeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderDisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderDisputeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderDisputeEdge'] = ResolversParentTypes['OrderDisputeEdge'],
> = {
  node?: Resolver<ResolversTypes['OrderDispute'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderCounterProposePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderCounterProposePayload'] =
    ResolversParentTypes['OrderCounterProposePayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderCounterProposeError']>, ParentType, ContextType>;
};

export type OrderCounterProposeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderCounterProposeError'] =
    ResolversParentTypes['OrderCounterProposeError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'SessionNotBookable' | 'RegistryUnavailable',
    ParentType,
    ContextType
  >;
};

export type OrderDisputeDecidePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderDisputeDecidePayload'] =
    ResolversParentTypes['OrderDisputeDecidePayload'],
> = {
  dispute?: Resolver<Maybe<ResolversTypes['OrderDispute']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderStepError']>, ParentType, ContextType>;
};

export type InternalDelistingResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalDelistingResult'] = ResolversParentTypes['InternalDelistingResult'],
> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderMoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderMoney'] = ResolversParentTypes['OrderMoney'],
> = {
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderParticipant'] = ResolversParentTypes['OrderParticipant'],
> = {
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingOrderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingOrderConnection'] = ResolversParentTypes['TrainingOrderConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingOrderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingOrderEdge'] = ResolversParentTypes['TrainingOrderEdge'],
> = {
  node?: Resolver<ResolversTypes['TrainingOrder'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteChangedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuoteChanged'] = ResolversParentTypes['QuoteChanged'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  newQuote?: Resolver<ResolversTypes['FundingQuote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteExpiredResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuoteExpired'] = ResolversParentTypes['QuoteExpired'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotBookableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionNotBookable'] = ResolversParentTypes['SessionNotBookable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNotOpenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountNotOpen'] = ResolversParentTypes['AccountNotOpen'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBusyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountBusy'] = ResolversParentTypes['AccountBusy'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistryUnavailableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegistryUnavailable'] = ResolversParentTypes['RegistryUnavailable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPlacePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderPlacePayload'] = ResolversParentTypes['OrderPlacePayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderPlaceError']>, ParentType, ContextType>;
};

export type OrderPlaceErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderPlaceError'] = ResolversParentTypes['OrderPlaceError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'QuoteChanged'
    | 'QuoteExpired'
    | 'SessionNotBookable'
    | 'AccountNotOpen'
    | 'AccountBusy'
    | 'AlreadyOrdered'
    | 'TooManyAwaiting'
    | 'RegistryUnavailable'
    | 'IdempotencyMismatch'
    | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type OrderStepPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderStepPayload'] = ResolversParentTypes['OrderStepPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderStepError']>, ParentType, ContextType>;
};

export type OrderStepErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrderStepError'] = ResolversParentTypes['OrderStepError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type InternalOrderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalOrder'] = ResolversParentTypes['InternalOrder'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OwnSharePaymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OwnSharePayment'] = ResolversParentTypes['OwnSharePayment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnSharePaymentState'], ParentType, ContextType>;
  checkoutUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OwnSharePayPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OwnSharePayPayload'] = ResolversParentTypes['OwnSharePayPayload'],
> = {
  payment?: Resolver<Maybe<ResolversTypes['OwnSharePayment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OwnSharePayError']>, ParentType, ContextType>;
};

export type OwnSharePayErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OwnSharePayError'] = ResolversParentTypes['OwnSharePayError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'PaymentsNotAvailable' | 'IdempotencyMismatch' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type PaymentsNotAvailableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentsNotAvailable'] = ResolversParentTypes['PaymentsNotAvailable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InternalOwnSharePaidResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalOwnSharePaidResult'] =
    ResolversParentTypes['InternalOwnSharePaidResult'],
> = {
  state?: Resolver<Maybe<ResolversTypes['OwnSharePaymentState']>, ParentType, ContextType>;
};

export type PaymentHoldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentHold'] = ResolversParentTypes['PaymentHold'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PaymentHoldGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentHoldState'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hearUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keptHundredths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionExplanation']>, ParentType, ContextType>;
};

export type PaymentHoldConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentHoldConnection'] = ResolversParentTypes['PaymentHoldConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentHoldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentHoldEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentHoldEdge'] = ResolversParentTypes['PaymentHoldEdge'],
> = {
  node?: Resolver<ResolversTypes['PaymentHold'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentHoldPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentHoldPayload'] = ResolversParentTypes['PaymentHoldPayload'],
> = {
  hold?: Resolver<Maybe<ResolversTypes['PaymentHold']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PaymentHoldError']>, ParentType, ContextType>;
};

export type PaymentHoldErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentHoldError'] = ResolversParentTypes['PaymentHoldError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'PaymentConflictOfInterest',
    ParentType,
    ContextType
  >;
};

export type PaymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  runReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge'],
> = {
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentRunResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentRun'] = ResolversParentTypes['PaymentRun'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  executedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<PaymentRunPaymentsArgs>>;
  leaveCompensations?: Resolver<
    ResolversTypes['LeaveRequestConnection'],
    ParentType,
    ContextType,
    Partial<PaymentRunLeaveCompensationsArgs>
  >;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<PaymentRunPayoutsArgs>>;
};

export type PayoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deducted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PayoutConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge'],
> = {
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentRunConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentRunConnection'] = ResolversParentTypes['PaymentRunConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentRunEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentRunEdge'] = ResolversParentTypes['PaymentRunEdge'],
> = {
  node?: Resolver<ResolversTypes['PaymentRun'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentConflictOfInterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentConflictOfInterest'] =
    ResolversParentTypes['PaymentConflictOfInterest'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentRunPayload'] = ResolversParentTypes['PaymentRunPayload'],
> = {
  run?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PaymentRunError']>, ParentType, ContextType>;
};

export type PaymentRunErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentRunError'] = ResolversParentTypes['PaymentRunError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'PaymentConflictOfInterest',
    ParentType,
    ContextType
  >;
};

export type InternalPersonIdentityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalPersonIdentity'] = ResolversParentTypes['InternalPersonIdentity'],
> = {
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ConsultationRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['PartnerSide']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PolicyConsultationRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyConsultationRecordPayload'] =
    ResolversParentTypes['PolicyConsultationRecordPayload'],
> = {
  consultation?: Resolver<Maybe<ResolversTypes['ConsultationRecord']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PolicyConsultationRecordError']>, ParentType, ContextType>;
};

export type PolicyConsultationRecordErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyConsultationRecordError'] =
    ResolversParentTypes['PolicyConsultationRecordError'],
> = {
  __resolveType?: TypeResolveFn<
    'PolicyConflictOfInterest' | 'NotFound' | 'WrongState' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type PolicyVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyVersionState'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inPlainWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  authorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  approverId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  simulationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['ConsultationRecord']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PolicyHistoryEntry']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyHistoryEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyHistoryEntry'] = ResolversParentTypes['PolicyHistoryEntry'],
> = {
  state?: Resolver<ResolversTypes['PolicyVersionState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PolicyInForceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce'],
> = {
  versions?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  inPlainWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyVersionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionConnection'] = ResolversParentTypes['PolicyVersionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyVersionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionEdge'] = ResolversParentTypes['PolicyVersionEdge'],
> = {
  node?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyProblem'] = ResolversParentTypes['PolicyProblem'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PolicyProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  witness?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyContentInvalidResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyContentInvalid'] = ResolversParentTypes['PolicyContentInvalid'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PolicyProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConflictOfInterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyConflictOfInterest'] =
    ResolversParentTypes['PolicyConflictOfInterest'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyVersionDraftPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionDraftPayload'] =
    ResolversParentTypes['PolicyVersionDraftPayload'],
> = {
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersionDraftError']>, ParentType, ContextType>;
};

export type PolicyVersionDraftErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionDraftError'] = ResolversParentTypes['PolicyVersionDraftError'],
> = {
  __resolveType?: TypeResolveFn<
    'PolicyContentInvalid' | 'NotFound' | 'WrongState' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type PolicyVersionApprovePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionApprovePayload'] =
    ResolversParentTypes['PolicyVersionApprovePayload'],
> = {
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersionApproveError']>, ParentType, ContextType>;
};

export type PolicyVersionApproveErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionApproveError'] =
    ResolversParentTypes['PolicyVersionApproveError'],
> = {
  __resolveType?: TypeResolveFn<
    'PolicyConflictOfInterest' | 'NotFound' | 'WrongState' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type PolicyVersionWithdrawPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionWithdrawPayload'] =
    ResolversParentTypes['PolicyVersionWithdrawPayload'],
> = {
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersionWithdrawError']>, ParentType, ContextType>;
};

export type PolicyVersionWithdrawErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyVersionWithdrawError'] =
    ResolversParentTypes['PolicyVersionWithdrawError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type AccountProjectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountProjection'] = ResolversParentTypes['AccountProjection'],
> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceBalanceAt']>, ParentType, ContextType>;
  steps?: Resolver<
    ResolversTypes['ProjectionStepConnection'],
    ParentType,
    ContextType,
    Partial<AccountProjectionStepsArgs>
  >;
};

export type ProjectionStepConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectionStepConnection'] =
    ResolversParentTypes['ProjectionStepConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectionStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectionStepEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectionStepEdge'] = ResolversParentTypes['ProjectionStepEdge'],
> = {
  node?: Resolver<ResolversTypes['ProjectionStep'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectionStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectionStep'] = ResolversParentTypes['ProjectionStep'],
> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectionStepKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LedgerChainHeadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerChainHead'] = ResolversParentTypes['LedgerChainHead'],
> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerChainHeadConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerChainHeadConnection'] =
    ResolversParentTypes['LedgerChainHeadConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerChainHeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerChainHeadEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerChainHeadEdge'] = ResolversParentTypes['LedgerChainHeadEdge'],
> = {
  node?: Resolver<ResolversTypes['LedgerChainHead'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnualProvisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnnualProvision'] = ResolversParentTypes['AnnualProvision'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['EntitlementLot']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['GrantExplanation'], ParentType, ContextType>;
};

export type LearningOpportunitySessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunitySession'] =
    ResolversParentTypes['LearningOpportunitySession'],
  FederationReferenceType extends FederationReferenceTypes['LearningOpportunitySession'] =
    FederationReferenceTypes['LearningOpportunitySession'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LearningOpportunitySession']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingQuote?: Resolver<Maybe<ResolversTypes['FundingQuote']>, ParentType, ContextType>;
};

export type FundingLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine'],
> = {
  lotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundingAlternativeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingAlternative'] = ResolversParentTypes['FundingAlternative'],
> = {
  kind?: Resolver<ResolversTypes['FundingAlternativeKind'], ParentType, ContextType>;
  ownCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotedContributionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuotedContribution'] = ResolversParentTypes['QuotedContribution'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  fileDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationCount']>, ParentType, ContextType>;
  payments?: Resolver<
    ResolversTypes['ReconciledPaymentConnection'],
    ParentType,
    ContextType,
    RequireFields<ReconciliationPaymentsArgs, 'outcome'>
  >;
};

export type ReconciliationCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationCount'] = ResolversParentTypes['ReconciliationCount'],
> = {
  outcome?: Resolver<ResolversTypes['ReconciliationOutcome'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciledPaymentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciledPaymentConnection'] =
    ResolversParentTypes['ReconciledPaymentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciledPaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciledPaymentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciledPaymentEdge'] = ResolversParentTypes['ReconciledPaymentEdge'],
> = {
  node?: Resolver<ResolversTypes['ReconciledPayment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciledPaymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciledPayment'] = ResolversParentTypes['ReconciledPayment'],
> = {
  paymentReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  theirAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  theirDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ourAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ourDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationConnection'] =
    ResolversParentTypes['ReconciliationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge'],
> = {
  node?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileComplaintResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FileComplaint'] = ResolversParentTypes['FileComplaint'],
> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunderFileMalformedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FunderFileMalformed'] = ResolversParentTypes['FunderFileMalformed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  complaints?: Resolver<ReadonlyArray<ResolversTypes['FileComplaint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationImportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationImportPayload'] =
    ResolversParentTypes['ReconciliationImportPayload'],
> = {
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationImportError']>, ParentType, ContextType>;
};

export type ReconciliationImportErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationImportError'] =
    ResolversParentTypes['ReconciliationImportError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'FunderFileMalformed', ParentType, ContextType>;
};

export type SimulationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['SyntheticPopulation']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SimulationState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SimulationResult']>, ParentType, ContextType>;
};

export type SyntheticPopulationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SyntheticPopulation'] = ResolversParentTypes['SyntheticPopulation'],
> = {
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulationResult'] = ResolversParentTypes['SimulationResult'],
> = {
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SimulatedYear']>, ParentType, ContextType>;
  winners?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  losers?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  expiries?: Resolver<ReadonlyArray<ResolversTypes['SimulationGroup']>, ParentType, ContextType>;
  learnerContribution?: Resolver<Maybe<ResolversTypes['SimulatedContribution']>, ParentType, ContextType>;
  leave?: Resolver<Maybe<ResolversTypes['SimulatedLeave']>, ParentType, ContextType>;
  notSimulated?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SimulatedContributionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulatedContribution'] = ResolversParentTypes['SimulatedContribution'],
> = {
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  askedInForce?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  payMore?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  payLess?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  exemptions?: Resolver<ReadonlyArray<ResolversTypes['SimulationGroup']>, ParentType, ContextType>;
};

export type SimulatedLeaveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulatedLeave'] = ResolversParentTypes['SimulatedLeave'],
> = {
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['SimulatedLeaveCost'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['SimulatedLeaveCost'], ParentType, ContextType>;
};

export type SimulatedLeaveCostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulatedLeaveCost'] = ResolversParentTypes['SimulatedLeaveCost'],
> = {
  hours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wageReplacement?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  employerCompensation?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
};

export type SimulatedYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulatedYear'] = ResolversParentTypes['SimulatedYear'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costInForce?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needGroups?: Resolver<ReadonlyArray<ResolversTypes['SimulationGroup']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['SimulationGroup']>, ParentType, ContextType>;
  ceilingHits?: Resolver<ResolversTypes['SimulationFigure'], ParentType, ContextType>;
  moneyAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundSuffices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SimulationFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulationFigure'] = ResolversParentTypes['SimulationFigure'],
> = {
  accounts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SimulationGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SimulationGroup'] = ResolversParentTypes['SimulationGroup'],
> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PolicySimulateErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicySimulateError'] = ResolversParentTypes['PolicySimulateError'],
> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type PolicySimulatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicySimulatePayload'] = ResolversParentTypes['PolicySimulatePayload'],
> = {
  simulation?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PolicySimulateError']>, ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  coveredBy?: Resolver<ResolversTypes['CoveringState'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['DecisionExplanation'], ParentType, ContextType>;
};

export type AccountStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opening?: Resolver<ReadonlyArray<ResolversTypes['SourceBalanceAt']>, ParentType, ContextType>;
  movements?: Resolver<
    ResolversTypes['StatementMovementConnection'],
    ParentType,
    ContextType,
    Partial<AccountStatementMovementsArgs>
  >;
  closing?: Resolver<ReadonlyArray<ResolversTypes['SourceBalanceAt']>, ParentType, ContextType>;
  document?: Resolver<
    ResolversTypes['StatementDocument'],
    ParentType,
    ContextType,
    RequireFields<AccountStatementDocumentArgs, 'format'>
  >;
};

export type StatementDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementDocument'] = ResolversParentTypes['StatementDocument'],
> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementMovementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementMovementConnection'] =
    ResolversParentTypes['StatementMovementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementMovementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementMovementEdge'] = ResolversParentTypes['StatementMovementEdge'],
> = {
  node?: Resolver<ResolversTypes['StatementMovement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementMovementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementMovement'] = ResolversParentTypes['StatementMovement'],
> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
};

export type TopUpBatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatch'] = ResolversParentTypes['TopUpBatch'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TopUpKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreementReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TopUpBatchState'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['TopUpConnection'], ParentType, ContextType, Partial<TopUpBatchRowsArgs>>;
};

export type TopUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUp'] = ResolversParentTypes['TopUp'],
> = {
  batch?: Resolver<ResolversTypes['TopUpBatch'], ParentType, ContextType>;
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TopUpState'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TopUpProblem']>, ParentType, ContextType>;
};

export type TopUpProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpProblem'] = ResolversParentTypes['TopUpProblem'],
> = {
  code?: Resolver<ResolversTypes['TopUpProblemCode'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopUpBatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchConnection'] = ResolversParentTypes['TopUpBatchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopUpBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TopUpBatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchEdge'] = ResolversParentTypes['TopUpBatchEdge'],
> = {
  node?: Resolver<ResolversTypes['TopUpBatch'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopUpConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpConnection'] = ResolversParentTypes['TopUpConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TopUpEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpEdge'] = ResolversParentTypes['TopUpEdge'],
> = {
  node?: Resolver<ResolversTypes['TopUp'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MalformedFileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MalformedFile'] = ResolversParentTypes['MalformedFile'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproverIsProposerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApproverIsProposer'] = ResolversParentTypes['ApproverIsProposer'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproverIsRecipientResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApproverIsRecipient'] = ResolversParentTypes['ApproverIsRecipient'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentChangedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContentChanged'] = ResolversParentTypes['ContentChanged'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopUpGivePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpGivePayload'] = ResolversParentTypes['TopUpGivePayload'],
> = {
  topUp?: Resolver<Maybe<ResolversTypes['TopUp']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TopUpGiveError']>, ParentType, ContextType>;
};

export type TopUpGiveErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpGiveError'] = ResolversParentTypes['TopUpGiveError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type TopUpBatchSubmitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchSubmitPayload'] = ResolversParentTypes['TopUpBatchSubmitPayload'],
> = {
  batch?: Resolver<Maybe<ResolversTypes['TopUpBatch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TopUpBatchSubmitError']>, ParentType, ContextType>;
};

export type TopUpBatchSubmitErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchSubmitError'] = ResolversParentTypes['TopUpBatchSubmitError'],
> = {
  __resolveType?: TypeResolveFn<
    'MalformedFile' | 'NotFound' | 'InvalidInput' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type TopUpBatchApprovePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchApprovePayload'] =
    ResolversParentTypes['TopUpBatchApprovePayload'],
> = {
  batch?: Resolver<Maybe<ResolversTypes['TopUpBatch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TopUpBatchApproveError']>, ParentType, ContextType>;
};

export type TopUpBatchApproveErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchApproveError'] = ResolversParentTypes['TopUpBatchApproveError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'ApproverIsProposer' | 'ApproverIsRecipient' | 'ContentChanged',
    ParentType,
    ContextType
  >;
};

export type TopUpBatchWithdrawPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchWithdrawPayload'] =
    ResolversParentTypes['TopUpBatchWithdrawPayload'],
> = {
  batch?: Resolver<Maybe<ResolversTypes['TopUpBatch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TopUpBatchWithdrawError']>, ParentType, ContextType>;
};

export type TopUpBatchWithdrawErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopUpBatchWithdrawError'] = ResolversParentTypes['TopUpBatchWithdrawError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type LotTopUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LotTopUp'] = ResolversParentTypes['LotTopUp'],
> = {
  kind?: Resolver<ResolversTypes['TopUpKind'], ParentType, ContextType>;
  agreementReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  LanguageCode?: GraphQLScalarType;
  Uri?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IdempotencyMismatch?: IdempotencyMismatchResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
  PaidTrainingLeave?: PaidTrainingLeaveResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceConnection?: AbsenceConnectionResolvers<ContextType>;
  AbsenceEdge?: AbsenceEdgeResolvers<ContextType>;
  AbsenceReportPayload?: AbsenceReportPayloadResolvers<ContextType>;
  AbsenceReportError?: AbsenceReportErrorResolvers<ContextType>;
  AbsenceWithdrawPayload?: AbsenceWithdrawPayloadResolvers<ContextType>;
  AbsenceWithdrawError?: AbsenceWithdrawErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AccountFreeze?: AccountFreezeResolvers<ContextType>;
  AccountFreezePayload?: AccountFreezePayloadResolvers<ContextType>;
  AccountFreezeError?: AccountFreezeErrorResolvers<ContextType>;
  LearningAccount?: LearningAccountResolvers<ContextType>;
  BalanceAt?: BalanceAtResolvers<ContextType>;
  SourceBalanceAt?: SourceBalanceAtResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  SourceBalance?: SourceBalanceResolvers<ContextType>;
  EntitlementLotConnection?: EntitlementLotConnectionResolvers<ContextType>;
  EntitlementLotEdge?: EntitlementLotEdgeResolvers<ContextType>;
  EntitlementLot?: EntitlementLotResolvers<ContextType>;
  GrantExplanation?: GrantExplanationResolvers<ContextType>;
  AccountNotAvailable?: AccountNotAvailableResolvers<ContextType>;
  AccountOpenPayload?: AccountOpenPayloadResolvers<ContextType>;
  AccountOpenError?: AccountOpenErrorResolvers<ContextType>;
  AllocationWindow?: AllocationWindowResolvers<ContextType>;
  AllocationEntry?: AllocationEntryResolvers<ContextType>;
  AllocationWindowConnection?: AllocationWindowConnectionResolvers<ContextType>;
  AllocationWindowEdge?: AllocationWindowEdgeResolvers<ContextType>;
  AllocationEntryConnection?: AllocationEntryConnectionResolvers<ContextType>;
  AllocationEntryEdge?: AllocationEntryEdgeResolvers<ContextType>;
  AllocationWindowAnnouncePayload?: AllocationWindowAnnouncePayloadResolvers<ContextType>;
  AllocationWindowAnnounceError?: AllocationWindowAnnounceErrorResolvers<ContextType>;
  AllocationEnterPayload?: AllocationEnterPayloadResolvers<ContextType>;
  EntrantIsAnnouncer?: EntrantIsAnnouncerResolvers<ContextType>;
  AllocationEnterError?: AllocationEnterErrorResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  CaseAssignment?: CaseAssignmentResolvers<ContextType>;
  CaseAssignmentOpenPayload?: CaseAssignmentOpenPayloadResolvers<ContextType>;
  CaseAssignmentOpenError?: CaseAssignmentOpenErrorResolvers<ContextType>;
  CoFundingRequest?: CoFundingRequestResolvers<ContextType>;
  CoFundingProposal?: CoFundingProposalResolvers<ContextType>;
  CoFundingRequestConnection?: CoFundingRequestConnectionResolvers<ContextType>;
  CoFundingRequestEdge?: CoFundingRequestEdgeResolvers<ContextType>;
  MoreThanMissing?: MoreThanMissingResolvers<ContextType>;
  FundExhausted?: FundExhaustedResolvers<ContextType>;
  AlreadyAsked?: AlreadyAskedResolvers<ContextType>;
  CoFundingAskPayload?: CoFundingAskPayloadResolvers<ContextType>;
  CoFundingAskError?: CoFundingAskErrorResolvers<ContextType>;
  CoFundingWithdrawPayload?: CoFundingWithdrawPayloadResolvers<ContextType>;
  CoFundingWithdrawError?: CoFundingWithdrawErrorResolvers<ContextType>;
  CoFundingProposePayload?: CoFundingProposePayloadResolvers<ContextType>;
  CoFundingProposeError?: CoFundingProposeErrorResolvers<ContextType>;
  CoFundingAnswerPayload?: CoFundingAnswerPayloadResolvers<ContextType>;
  CoFundingAnswerError?: CoFundingAnswerErrorResolvers<ContextType>;
  TrainingOrder?: TrainingOrderResolvers<ContextType>;
  LedgerCorrection?: LedgerCorrectionResolvers<ContextType>;
  LedgerCorrectionConnection?: LedgerCorrectionConnectionResolvers<ContextType>;
  LedgerCorrectionEdge?: LedgerCorrectionEdgeResolvers<ContextType>;
  CorrectionConflictOfInterest?: CorrectionConflictOfInterestResolvers<ContextType>;
  FundPaymentCorrectionProposePayload?: FundPaymentCorrectionProposePayloadResolvers<ContextType>;
  FundPaymentCorrectionProposeError?: FundPaymentCorrectionProposeErrorResolvers<ContextType>;
  TopUpCorrectionProposePayload?: TopUpCorrectionProposePayloadResolvers<ContextType>;
  TopUpCorrectionProposeError?: TopUpCorrectionProposeErrorResolvers<ContextType>;
  LedgerCorrectionDecidePayload?: LedgerCorrectionDecidePayloadResolvers<ContextType>;
  LedgerCorrectionDecideError?: LedgerCorrectionDecideErrorResolvers<ContextType>;
  DecisionExplanation?: DecisionExplanationResolvers<ContextType>;
  DecisionInput?: DecisionInputResolvers<ContextType>;
  Earmark?: EarmarkResolvers<ContextType>;
  EarmarkOffer?: EarmarkOfferResolvers<ContextType>;
  EarmarkConnection?: EarmarkConnectionResolvers<ContextType>;
  EarmarkEdge?: EarmarkEdgeResolvers<ContextType>;
  EarmarkDefinePayload?: EarmarkDefinePayloadResolvers<ContextType>;
  EarmarkDefineError?: EarmarkDefineErrorResolvers<ContextType>;
  EarmarkAnswerPayload?: EarmarkAnswerPayloadResolvers<ContextType>;
  EarmarkAnswerError?: EarmarkAnswerErrorResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentConnection?: EmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: EmploymentEdgeResolvers<ContextType>;
  EmployerSize?: EmployerSizeResolvers<ContextType>;
  EmploymentPayload?: EmploymentPayloadResolvers<ContextType>;
  EmploymentError?: EmploymentErrorResolvers<ContextType>;
  EmployerSizePayload?: EmployerSizePayloadResolvers<ContextType>;
  ExpiryNotice?: ExpiryNoticeResolvers<ContextType>;
  ExpiryNoticeConnection?: ExpiryNoticeConnectionResolvers<ContextType>;
  ExpiryNoticeEdge?: ExpiryNoticeEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundMoney?: FundMoneyResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  BudgetBelowCommitted?: BudgetBelowCommittedResolvers<ContextType>;
  PaymentDiffers?: PaymentDiffersResolvers<ContextType>;
  FundConflictOfInterest?: FundConflictOfInterestResolvers<ContextType>;
  FundCreatePayload?: FundCreatePayloadResolvers<ContextType>;
  FundCreateError?: FundCreateErrorResolvers<ContextType>;
  FundBudgetSetPayload?: FundBudgetSetPayloadResolvers<ContextType>;
  FundBudgetSetError?: FundBudgetSetErrorResolvers<ContextType>;
  FundPaymentConfirmPayload?: FundPaymentConfirmPayloadResolvers<ContextType>;
  FundPaymentConfirmError?: FundPaymentConfirmErrorResolvers<ContextType>;
  InspectedLine?: InspectedLineResolvers<ContextType>;
  InspectedLineConnection?: InspectedLineConnectionResolvers<ContextType>;
  InspectedLineEdge?: InspectedLineEdgeResolvers<ContextType>;
  InspectedLot?: InspectedLotResolvers<ContextType>;
  InspectedLotConnection?: InspectedLotConnectionResolvers<ContextType>;
  InspectedLotEdge?: InspectedLotEdgeResolvers<ContextType>;
  LeaveActivityNotRecognised?: LeaveActivityNotRecognisedResolvers<ContextType>;
  InsufficientLeave?: InsufficientLeaveResolvers<ContextType>;
  LeaveOverlap?: LeaveOverlapResolvers<ContextType>;
  GuidanceUnavailable?: GuidanceUnavailableResolvers<ContextType>;
  LeaveRuleNotMet?: LeaveRuleNotMetResolvers<ContextType>;
  LeaveRequestPayload?: LeaveRequestPayloadResolvers<ContextType>;
  LeaveRequestError?: LeaveRequestErrorResolvers<ContextType>;
  LeaveRequestAskAgainPayload?: LeaveRequestAskAgainPayloadResolvers<ContextType>;
  LeaveRequestAskAgainError?: LeaveRequestAskAgainErrorResolvers<ContextType>;
  LeaveCompensationApprovePayload?: LeaveCompensationApprovePayloadResolvers<ContextType>;
  LeaveCompensationApproveError?: LeaveCompensationApproveErrorResolvers<ContextType>;
  LeavePayerNotSet?: LeavePayerNotSetResolvers<ContextType>;
  LeaveStepPayload?: LeaveStepPayloadResolvers<ContextType>;
  LeaveStepError?: LeaveStepErrorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  FundingQuote?: FundingQuoteResolvers<ContextType>;
  LeaveEffect?: LeaveEffectResolvers<ContextType>;
  LeaveEntitlement?: LeaveEntitlementResolvers<ContextType>;
  LeaveRequest?: LeaveRequestResolvers<ContextType>;
  LeaveSpell?: LeaveSpellResolvers<ContextType>;
  LeaveWorker?: LeaveWorkerResolvers<ContextType>;
  LeavePostponement?: LeavePostponementResolvers<ContextType>;
  LeaveCompensation?: LeaveCompensationResolvers<ContextType>;
  LeaveRequestConnection?: LeaveRequestConnectionResolvers<ContextType>;
  LeaveRequestEdge?: LeaveRequestEdgeResolvers<ContextType>;
  LearningOpportunity?: LearningOpportunityResolvers<ContextType>;
  AuditCheck?: AuditCheckResolvers<ContextType>;
  AlreadyOrdered?: AlreadyOrderedResolvers<ContextType>;
  TooManyAwaiting?: TooManyAwaitingResolvers<ContextType>;
  OrderFundFromLotsPayload?: OrderFundFromLotsPayloadResolvers<ContextType>;
  OrderFundFromLotsError?: OrderFundFromLotsErrorResolvers<ContextType>;
  CounterProposal?: CounterProposalResolvers<ContextType>;
  OrderDelivery?: OrderDeliveryResolvers<ContextType>;
  OrderDispute?: OrderDisputeResolvers<ContextType>;
  OrderDisputeConnection?: OrderDisputeConnectionResolvers<ContextType>;
  OrderDisputeEdge?: OrderDisputeEdgeResolvers<ContextType>;
  OrderCounterProposePayload?: OrderCounterProposePayloadResolvers<ContextType>;
  OrderCounterProposeError?: OrderCounterProposeErrorResolvers<ContextType>;
  OrderDisputeDecidePayload?: OrderDisputeDecidePayloadResolvers<ContextType>;
  InternalDelistingResult?: InternalDelistingResultResolvers<ContextType>;
  OrderMoney?: OrderMoneyResolvers<ContextType>;
  OrderParticipant?: OrderParticipantResolvers<ContextType>;
  TrainingOrderConnection?: TrainingOrderConnectionResolvers<ContextType>;
  TrainingOrderEdge?: TrainingOrderEdgeResolvers<ContextType>;
  QuoteChanged?: QuoteChangedResolvers<ContextType>;
  QuoteExpired?: QuoteExpiredResolvers<ContextType>;
  SessionNotBookable?: SessionNotBookableResolvers<ContextType>;
  AccountNotOpen?: AccountNotOpenResolvers<ContextType>;
  AccountBusy?: AccountBusyResolvers<ContextType>;
  RegistryUnavailable?: RegistryUnavailableResolvers<ContextType>;
  OrderPlacePayload?: OrderPlacePayloadResolvers<ContextType>;
  OrderPlaceError?: OrderPlaceErrorResolvers<ContextType>;
  OrderStepPayload?: OrderStepPayloadResolvers<ContextType>;
  OrderStepError?: OrderStepErrorResolvers<ContextType>;
  InternalOrder?: InternalOrderResolvers<ContextType>;
  OwnSharePayment?: OwnSharePaymentResolvers<ContextType>;
  OwnSharePayPayload?: OwnSharePayPayloadResolvers<ContextType>;
  OwnSharePayError?: OwnSharePayErrorResolvers<ContextType>;
  PaymentsNotAvailable?: PaymentsNotAvailableResolvers<ContextType>;
  InternalOwnSharePaidResult?: InternalOwnSharePaidResultResolvers<ContextType>;
  PaymentHold?: PaymentHoldResolvers<ContextType>;
  PaymentHoldConnection?: PaymentHoldConnectionResolvers<ContextType>;
  PaymentHoldEdge?: PaymentHoldEdgeResolvers<ContextType>;
  PaymentHoldPayload?: PaymentHoldPayloadResolvers<ContextType>;
  PaymentHoldError?: PaymentHoldErrorResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRun?: PaymentRunResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PaymentRunConnection?: PaymentRunConnectionResolvers<ContextType>;
  PaymentRunEdge?: PaymentRunEdgeResolvers<ContextType>;
  PaymentConflictOfInterest?: PaymentConflictOfInterestResolvers<ContextType>;
  PaymentRunPayload?: PaymentRunPayloadResolvers<ContextType>;
  PaymentRunError?: PaymentRunErrorResolvers<ContextType>;
  InternalPersonIdentity?: InternalPersonIdentityResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  PolicyConsultationRecordPayload?: PolicyConsultationRecordPayloadResolvers<ContextType>;
  PolicyConsultationRecordError?: PolicyConsultationRecordErrorResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  PolicyHistoryEntry?: PolicyHistoryEntryResolvers<ContextType>;
  PolicyInForce?: PolicyInForceResolvers<ContextType>;
  PolicyVersionConnection?: PolicyVersionConnectionResolvers<ContextType>;
  PolicyVersionEdge?: PolicyVersionEdgeResolvers<ContextType>;
  PolicyProblem?: PolicyProblemResolvers<ContextType>;
  PolicyContentInvalid?: PolicyContentInvalidResolvers<ContextType>;
  PolicyConflictOfInterest?: PolicyConflictOfInterestResolvers<ContextType>;
  PolicyVersionDraftPayload?: PolicyVersionDraftPayloadResolvers<ContextType>;
  PolicyVersionDraftError?: PolicyVersionDraftErrorResolvers<ContextType>;
  PolicyVersionApprovePayload?: PolicyVersionApprovePayloadResolvers<ContextType>;
  PolicyVersionApproveError?: PolicyVersionApproveErrorResolvers<ContextType>;
  PolicyVersionWithdrawPayload?: PolicyVersionWithdrawPayloadResolvers<ContextType>;
  PolicyVersionWithdrawError?: PolicyVersionWithdrawErrorResolvers<ContextType>;
  AccountProjection?: AccountProjectionResolvers<ContextType>;
  ProjectionStepConnection?: ProjectionStepConnectionResolvers<ContextType>;
  ProjectionStepEdge?: ProjectionStepEdgeResolvers<ContextType>;
  ProjectionStep?: ProjectionStepResolvers<ContextType>;
  LedgerChainHead?: LedgerChainHeadResolvers<ContextType>;
  LedgerChainHeadConnection?: LedgerChainHeadConnectionResolvers<ContextType>;
  LedgerChainHeadEdge?: LedgerChainHeadEdgeResolvers<ContextType>;
  AnnualProvision?: AnnualProvisionResolvers<ContextType>;
  LearningOpportunitySession?: LearningOpportunitySessionResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  FundingAlternative?: FundingAlternativeResolvers<ContextType>;
  QuotedContribution?: QuotedContributionResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationCount?: ReconciliationCountResolvers<ContextType>;
  ReconciledPaymentConnection?: ReconciledPaymentConnectionResolvers<ContextType>;
  ReconciledPaymentEdge?: ReconciledPaymentEdgeResolvers<ContextType>;
  ReconciledPayment?: ReconciledPaymentResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  FileComplaint?: FileComplaintResolvers<ContextType>;
  FunderFileMalformed?: FunderFileMalformedResolvers<ContextType>;
  ReconciliationImportPayload?: ReconciliationImportPayloadResolvers<ContextType>;
  ReconciliationImportError?: ReconciliationImportErrorResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  SyntheticPopulation?: SyntheticPopulationResolvers<ContextType>;
  SimulationResult?: SimulationResultResolvers<ContextType>;
  SimulatedContribution?: SimulatedContributionResolvers<ContextType>;
  SimulatedLeave?: SimulatedLeaveResolvers<ContextType>;
  SimulatedLeaveCost?: SimulatedLeaveCostResolvers<ContextType>;
  SimulatedYear?: SimulatedYearResolvers<ContextType>;
  SimulationFigure?: SimulationFigureResolvers<ContextType>;
  SimulationGroup?: SimulationGroupResolvers<ContextType>;
  PolicySimulateError?: PolicySimulateErrorResolvers<ContextType>;
  PolicySimulatePayload?: PolicySimulatePayloadResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  StatementDocument?: StatementDocumentResolvers<ContextType>;
  StatementMovementConnection?: StatementMovementConnectionResolvers<ContextType>;
  StatementMovementEdge?: StatementMovementEdgeResolvers<ContextType>;
  StatementMovement?: StatementMovementResolvers<ContextType>;
  TopUpBatch?: TopUpBatchResolvers<ContextType>;
  TopUp?: TopUpResolvers<ContextType>;
  TopUpProblem?: TopUpProblemResolvers<ContextType>;
  TopUpBatchConnection?: TopUpBatchConnectionResolvers<ContextType>;
  TopUpBatchEdge?: TopUpBatchEdgeResolvers<ContextType>;
  TopUpConnection?: TopUpConnectionResolvers<ContextType>;
  TopUpEdge?: TopUpEdgeResolvers<ContextType>;
  MalformedFile?: MalformedFileResolvers<ContextType>;
  ApproverIsProposer?: ApproverIsProposerResolvers<ContextType>;
  ApproverIsRecipient?: ApproverIsRecipientResolvers<ContextType>;
  ContentChanged?: ContentChangedResolvers<ContextType>;
  TopUpGivePayload?: TopUpGivePayloadResolvers<ContextType>;
  TopUpGiveError?: TopUpGiveErrorResolvers<ContextType>;
  TopUpBatchSubmitPayload?: TopUpBatchSubmitPayloadResolvers<ContextType>;
  TopUpBatchSubmitError?: TopUpBatchSubmitErrorResolvers<ContextType>;
  TopUpBatchApprovePayload?: TopUpBatchApprovePayloadResolvers<ContextType>;
  TopUpBatchApproveError?: TopUpBatchApproveErrorResolvers<ContextType>;
  TopUpBatchWithdrawPayload?: TopUpBatchWithdrawPayloadResolvers<ContextType>;
  TopUpBatchWithdrawError?: TopUpBatchWithdrawErrorResolvers<ContextType>;
  LotTopUp?: LotTopUpResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
