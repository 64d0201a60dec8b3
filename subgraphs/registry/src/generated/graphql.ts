// Written by `pnpm generate` from the subgraph's schema and codegen-mappers.json; changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationSource } from '../organisation/organisation.entity.ts';
import type { Skill as SkillSource } from '../skill/skill.entity.ts';
import type { Occupation as OccupationSource } from '../occupation/occupation.entity.ts';
import type { LearningOpportunity as LearningOpportunitySource } from '../learning-opportunity/learning-opportunity.entity.ts';
import type { LearningOutcome } from '../learning-opportunity/learning-opportunity-version.entity.ts';
import type { LearningOpportunitySession as LearningOpportunitySessionSource } from '../session/session.entity.ts';
import type { AdmissionDecision as AdmissionDecisionSource } from '../admission/admission-decision.entity.ts';
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

/** A decision about the admission of an opportunity: prepared by an officer, decided by the authority. */
export type AdmissionDecision = {
  readonly __typename?: 'AdmissionDecision';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Version of the opportunity that it is about. */
  readonly version: Scalars['Int']['output'];
  /** Version of the published admission rules that were applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** What was decided. */
  readonly outcome: AdmissionOutcome;
  /** Reasons in words: the officer's until the decision, then the authority's as well. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** When the officer prepared it. */
  readonly preparedAt: Scalars['DateTime']['output'];
  /** When the authority decided; null before. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Person who prepared it, for the registry's staff and auditors. */
  readonly preparedBy: Scalars['ID']['output'];
  /** Person who decided, never the one who prepared it, for the registry's staff and auditors; null before. */
  readonly decidedBy?: Maybe<Scalars['ID']['output']>;
};

/** How far a decision has come. */
export type AdmissionOutcome =
  /** Prepared by an officer; the authority has not decided. */
  | 'PREPARED'
  /** The opportunity was admitted. */
  | 'ADMITTED'
  /** The opportunity was not admitted. */
  | 'REJECTED';

/** Whoever prepared a decision, and whoever acts for the provider, does not take it. */
export type AdmissionConflictOfInterest = UserError & {
  readonly __typename?: 'AdmissionConflictOfInterest';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ADMISSION_CONFLICT_OF_INTEREST. */
  readonly code: Scalars['String']['output'];
  /** Path of the opportunity's id, or of the provider's. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The opportunity to hand in. */
export type LearningOpportunitySubmitInput = {
  /** A draft, or one that was rejected; the viewer administers its provider. */
  readonly learningOpportunityId: Scalars['ID']['input'];
};

/** The opportunity to take back. */
export type LearningOpportunityWithdrawInput = {
  /** Any that is not withdrawn already; the viewer administers its provider. */
  readonly learningOpportunityId: Scalars['ID']['input'];
};

/** What an officer found. */
export type LearningOpportunityAdmissionPrepareInput = {
  /** An opportunity that was submitted. */
  readonly learningOpportunityId: Scalars['ID']['input'];
  /** Version of the published admission rules that were applied, at most 60 characters. */
  readonly ruleVersion: Scalars['String']['input'];
  /** Findings in words, each not empty; at most 20. */
  readonly reasons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the opportunity's quality is assured. */
  readonly qualityAssurance: LearningOpportunityQualityAssuranceInput;
};

/** What underpins the quality of an opportunity. */
export type LearningOpportunityQualityAssuranceInput = {
  /** Kind of quality assurance, as URI of Europass (http://data.europa.eu/snb/accreditation/…). */
  readonly type: Scalars['Uri']['input'];
  /** Body that assures it, at most 300 characters. */
  readonly body: Scalars['String']['input'];
  /** Last day it holds; left out when it has no end. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The authority's decision. */
export type LearningOpportunityDecideInput = {
  /** An opportunity whose decision an officer has prepared. */
  readonly learningOpportunityId: Scalars['ID']['input'];
  /** Reasons in words, each not empty; at least one, at most 20. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** The admission to suspend. */
export type LearningOpportunitySuspendInput = {
  /** An admitted opportunity. */
  readonly learningOpportunityId: Scalars['ID']['input'];
};

/** The provider whose admissions are suspended. */
export type OrganisationAdmissionsSuspendInput = {
  /** The provider. */
  readonly organisationId: Scalars['ID']['input'];
};

/** What came of suspending all admissions of a provider. */
export type OrganisationAdmissionsSuspendPayload = {
  readonly __typename?: 'OrganisationAdmissionsSuspendPayload';
  /** The provider; null when there are errors. */
  readonly organisation?: Maybe<Organisation>;
  /** How many admissions were suspended now; none when it is repeated. */
  readonly suspended: Scalars['Int']['output'];
  /** Why nothing was changed; empty on success. */
  readonly errors: ReadonlyArray<OrganisationAdmissionsSuspendError>;
};

/** Why the admissions of a provider were not suspended. */
export type OrganisationAdmissionsSuspendError = NotFound | AdmissionConflictOfInterest;

/** The opportunity as it stands after a step of its admission, or why the step was not made. */
export type LearningOpportunityAdmissionPayload = {
  readonly __typename?: 'LearningOpportunityAdmissionPayload';
  /** The opportunity; null when there are errors. */
  readonly learningOpportunity?: Maybe<LearningOpportunity>;
  /** Why nothing was changed; empty on success. */
  readonly errors: ReadonlyArray<LearningOpportunityAdmissionError>;
};

/** Why a step of an admission was not made. */
export type LearningOpportunityAdmissionError = NotFound | InvalidInput | WrongState | AdmissionConflictOfInterest;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Hands an opportunity in for admission. From then on it is public, with its status. */
  readonly learningOpportunitySubmit: LearningOpportunityAdmissionPayload;
  /** Takes an opportunity back. Nothing more can be booked, and orders of it that have not begun are ended at the provider's fault, within a minute; those that have begun go on. */
  readonly learningOpportunityWithdraw: LearningOpportunityAdmissionPayload;
  /** Prepares the decision about an opportunity that was submitted, and records how its quality is assured. */
  readonly learningOpportunityAdmissionPrepare: LearningOpportunityAdmissionPayload;
  /** Admits an opportunity, by another person than the officer who prepared the decision. */
  readonly learningOpportunityAdmit: LearningOpportunityAdmissionPayload;
  /** Does not admit an opportunity, by another person than the officer who prepared the decision. */
  readonly learningOpportunityReject: LearningOpportunityAdmissionPayload;
  /** Suspends an admission. Nothing more can be booked, and orders that have not begun are ended with all money back, within a minute; those that have begun go on. */
  readonly learningOpportunitySuspend: LearningOpportunityAdmissionPayload;
  /** Suspends every admission of a provider at once, with the same consequences. Opportunities under review stay where they are. */
  readonly organisationAdmissionsSuspend: OrganisationAdmissionsSuspendPayload;
  /** Creates the draft of an opportunity of an organisation that the viewer administers. */
  readonly learningOpportunityCreate: LearningOpportunityCreatePayload;
  /** Adds outcomes and texts to an opportunity and makes that its new version. Earlier versions stay as orders were placed on them. */
  readonly learningOpportunityReviseOutcomes: LearningOpportunityReviseOutcomesPayload;
  /** Takes a place for an order. Repeating it gives the same answer; a session is never overbooked. */
  readonly internalPlaceTake: InternalPlaceTakeResult;
  /** Gives the place of an order back, for good, whether or not it was taken. */
  readonly internalPlaceRelease: InternalPlaceReleaseResult;
  /** Schedules a session of an opportunity of an organisation that the viewer administers. */
  readonly learningOpportunitySessionSchedule: LearningOpportunitySessionSchedulePayload;
};

export type MutationLearningOpportunitySubmitArgs = {
  input: LearningOpportunitySubmitInput;
};

export type MutationLearningOpportunityWithdrawArgs = {
  input: LearningOpportunityWithdrawInput;
};

export type MutationLearningOpportunityAdmissionPrepareArgs = {
  input: LearningOpportunityAdmissionPrepareInput;
};

export type MutationLearningOpportunityAdmitArgs = {
  input: LearningOpportunityDecideInput;
};

export type MutationLearningOpportunityRejectArgs = {
  input: LearningOpportunityDecideInput;
};

export type MutationLearningOpportunitySuspendArgs = {
  input: LearningOpportunitySuspendInput;
};

export type MutationOrganisationAdmissionsSuspendArgs = {
  input: OrganisationAdmissionsSuspendInput;
};

export type MutationLearningOpportunityCreateArgs = {
  input: LearningOpportunityCreateInput;
};

export type MutationLearningOpportunityReviseOutcomesArgs = {
  input: LearningOpportunityReviseOutcomesInput;
};

export type MutationInternalPlaceTakeArgs = {
  input: InternalPlaceTakeInput;
};

export type MutationInternalPlaceReleaseArgs = {
  input: InternalPlaceReleaseInput;
};

export type MutationLearningOpportunitySessionScheduleArgs = {
  input: LearningOpportunitySessionScheduleInput;
};

/** One text in one language; of two in the same language the last one counts. */
export type LearningOpportunityTextInput = {
  /** Language of the text. */
  readonly language: Scalars['LanguageCode']['input'];
  /** The text, not empty, at most 5,000 characters; a title at most 300. */
  readonly value: Scalars['String']['input'];
};

/** One learning outcome as given by a provider. */
export type LearningOpportunityOutcomeInput = {
  /** Its wording, in at least one language. */
  readonly text: ReadonlyArray<LearningOpportunityTextInput>;
  /** URIs of ESCO skills that it stands for; each must be in the release that was loaded. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['Uri']['input']>>;
};

/** A new opportunity. Nothing of it is public before it is submitted. */
export type LearningOpportunityCreateInput = {
  /** The same key with the same content creates one opportunity, however often it is sent; at most 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Organisation that offers it; the viewer administers it. */
  readonly providerId: Scalars['ID']['input'];
  /** Its name, in at least one language. */
  readonly title: ReadonlyArray<LearningOpportunityTextInput>;
  /** What it is about. */
  readonly description?: InputMaybe<ReadonlyArray<LearningOpportunityTextInput>>;
  /** What a learner knows, understands and can do afterwards; at most 50. */
  readonly outcomes?: InputMaybe<ReadonlyArray<LearningOpportunityOutcomeInput>>;
  /** Field of education, as URI of ISCED-F 2013 (http://data.europa.eu/snb/isced-f/…). */
  readonly iscedF?: InputMaybe<Scalars['Uri']['input']>;
  /** Level of the European Qualifications Framework, as URI (http://data.europa.eu/snb/eqf/1 to 8). */
  readonly eqfLevel?: InputMaybe<Scalars['Uri']['input']>;
  /** Notional workload in minutes, from 1 to 600,000. */
  readonly workloadMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** ECTS credits, above 0 and at most 300. */
  readonly ects?: InputMaybe<Scalars['Decimal']['input']>;
  /** Mode of learning, as URI of Europass (http://data.europa.eu/snb/learning-assessment/…). */
  readonly mode: Scalars['Uri']['input'];
  /** Language it is taught in. */
  readonly language: Scalars['LanguageCode']['input'];
  /** What a learner must bring to enrol. */
  readonly prerequisites?: InputMaybe<ReadonlyArray<LearningOpportunityTextInput>>;
  /** Type of assessment, as URI of Europass (http://data.europa.eu/snb/assessment/…). */
  readonly assessmentType?: InputMaybe<Scalars['Uri']['input']>;
  /** Price for one learner, all taxes included: from 0 to 100,000. */
  readonly price: MoneyInput;
  /** What it leads to, in words. */
  readonly certification?: InputMaybe<ReadonlyArray<LearningOpportunityTextInput>>;
  /** Id of the micro-credential template that a learner who passes is awarded. */
  readonly microCredentialTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** NUTS code (2021) of where it takes place. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Address or town, at most 300 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** What was created, or why nothing was. */
export type LearningOpportunityCreatePayload = {
  readonly __typename?: 'LearningOpportunityCreatePayload';
  /** The draft; null when there are errors. */
  readonly learningOpportunity?: Maybe<LearningOpportunity>;
  /** Why nothing was created; empty on success. */
  readonly errors: ReadonlyArray<LearningOpportunityCreateError>;
};

/** Why an opportunity was not created. */
export type LearningOpportunityCreateError = NotFound | InvalidInput | IdempotencyMismatch;

/** What is added to an opportunity. What it has stays; price, level, workload and place are not touched, so an admission holds. */
export type LearningOpportunityReviseOutcomesInput = {
  /** The same key with the same content makes one version, however often it is sent; at most 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The opportunity; the viewer administers its provider. */
  readonly learningOpportunityId: Scalars['ID']['input'];
  /** Outcomes added after those that are there; at most 50 in all. */
  readonly outcomes?: InputMaybe<ReadonlyArray<LearningOpportunityOutcomeInput>>;
  /** Names added, or replacing the one in the same language. */
  readonly title?: InputMaybe<ReadonlyArray<LearningOpportunityTextInput>>;
  /** Descriptions added, or replacing the one in the same language. */
  readonly description?: InputMaybe<ReadonlyArray<LearningOpportunityTextInput>>;
  /** Id of the micro-credential template that is awarded from now on, where there was none. */
  readonly microCredentialTemplateId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new version, or why there is none. */
export type LearningOpportunityReviseOutcomesPayload = {
  readonly __typename?: 'LearningOpportunityReviseOutcomesPayload';
  /** The opportunity as revised; null when there are errors. */
  readonly learningOpportunity?: Maybe<LearningOpportunity>;
  /** Why nothing was changed; empty on success. */
  readonly errors: ReadonlyArray<LearningOpportunityReviseOutcomesError>;
};

/** Why an opportunity was not revised. */
export type LearningOpportunityReviseOutcomesError = NotFound | InvalidInput | WrongState | IdempotencyMismatch;

/** Where an opportunity stands in the registry. Only ADMITTED ones can be booked with entitlements. */
export type EligibilityStatus =
  /** Being written by its provider; nobody else but the registry's staff sees it. */
  | 'DRAFT'
  /** Handed in for admission; waits for an officer. */
  | 'SUBMITTED'
  /** An officer prepared the decision; waits for the authority. */
  | 'UNDER_REVIEW'
  /** Admitted: quality-assured and relevant to the labour market. */
  | 'ADMITTED'
  /** Not admitted; the reasons are in the decision. It may be handed in again. */
  | 'REJECTED'
  /** Admission is suspended; nothing new can be booked. */
  | 'SUSPENDED'
  /** Taken back by its provider. */
  | 'WITHDRAWN';

/** An offer of learning by a provider. Public, drafts excepted: a draft is found by its provider and by the registry's staff. */
export type LearningOpportunity = {
  readonly __typename?: 'LearningOpportunity';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** Number of the version shown, from 1; an order is pinned to the version it was placed on. */
  readonly version: Scalars['Int']['output'];
  /** Where it stands in the registry. */
  readonly status: EligibilityStatus;
  /** Who offers it. */
  readonly provider: Organisation;
  /** Its name. */
  readonly title: LocalizedText;
  /** Its name in every language it has one in. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** What it is about; null when the provider says nothing. */
  readonly description?: Maybe<LocalizedText>;
  /** What a learner knows, understands and can do afterwards; empty when the provider has not said so yet. */
  readonly outcomes: ReadonlyArray<LearningOpportunityOutcome>;
  /** Field of education, as URI of ISCED-F 2013, such as http://data.europa.eu/snb/isced-f/0613; null when not given. */
  readonly iscedF?: Maybe<Scalars['Uri']['output']>;
  /** Level of the European Qualifications Framework, as URI, such as http://data.europa.eu/snb/eqf/5; null when it has none. */
  readonly eqfLevel?: Maybe<Scalars['Uri']['output']>;
  /** Notional workload in minutes, from 1; null when unknown. */
  readonly workloadMinutes?: Maybe<Scalars['Int']['output']>;
  /** Credits of the European Credit Transfer System, such as "2.50"; null when it has none. */
  readonly ects?: Maybe<Scalars['Decimal']['output']>;
  /** Mode of learning, as URI of Europass, such as http://data.europa.eu/snb/learning-assessment/920fbb3cbe for online. */
  readonly mode: Scalars['Uri']['output'];
  /** Language it is taught in. */
  readonly language: Scalars['LanguageCode']['output'];
  /** What a learner must bring to enrol; null when nothing. */
  readonly prerequisites?: Maybe<LocalizedText>;
  /** Type of assessment, as URI of Europass, such as http://data.europa.eu/snb/assessment/6e6cb2cc78; null when nothing is assessed or said. */
  readonly assessmentType?: Maybe<Scalars['Uri']['output']>;
  /** Price for one learner, all taxes included. */
  readonly price: Money;
  /** What it leads to, in words: a certificate, a title, a licence; null when nothing is certified. */
  readonly certification?: Maybe<LocalizedText>;
  /** Micro-credential that a learner who passes is awarded; null when none is. */
  readonly awardsMicroCredential?: Maybe<MicroCredentialTemplate>;
  /** NUTS code (2021) of where it takes place; null when it takes place online or is tied to no region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Address or town, as the provider says it; null when it takes place online. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How its quality is assured; null when nothing is recorded, and then nothing of it can be booked. */
  readonly qualityAssurance?: Maybe<LearningOpportunityQualityAssurance>;
  /** Decisions about its admission, newest first, at most 100. */
  readonly admissionDecisions: ReadonlyArray<AdmissionDecision>;
  /** Sessions that have not begun, in order of their start. */
  readonly sessions: LearningOpportunitySessionConnection;
};

/** An offer of learning by a provider. Public, drafts excepted: a draft is found by its provider and by the registry's staff. */
export type LearningOpportunitySessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One learning outcome of an opportunity. */
export type LearningOpportunityOutcome = {
  readonly __typename?: 'LearningOpportunityOutcome';
  /** The outcome as the provider words it. */
  readonly text: LocalizedText;
  /** Skills of ESCO that it stands for; empty when the provider names none. */
  readonly skills: ReadonlyArray<Skill>;
};

/** What underpins the quality of an opportunity. */
export type LearningOpportunityQualityAssurance = {
  readonly __typename?: 'LearningOpportunityQualityAssurance';
  /** Kind of quality assurance, as URI of Europass, such as http://data.europa.eu/snb/accreditation/820101cba6 for that of a programme. */
  readonly type: Scalars['Uri']['output'];
  /** Body that assures it. */
  readonly body: Scalars['String']['output'];
  /** Last day it holds; null when it has no end. From the day after, nothing of the opportunity can be booked. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What a micro-credential of one kind says; kept by the credentials subgraph. */
export type MicroCredentialTemplate = {
  readonly __typename?: 'MicroCredentialTemplate';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
};

/** What opportunities are looked for by. All conditions hold at once; one that is left out is not applied. */
export type LearningOpportunityFilter = {
  /** Words of title, certification, outcomes or description in any language, whatever the case and the accents; titles may be misspelt. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** URI of a skill that it teaches. */
  readonly skill?: InputMaybe<Scalars['Uri']['input']>;
  /** URI of an occupation; it teaches at least one skill that the occupation needs. */
  readonly occupation?: InputMaybe<Scalars['Uri']['input']>;
  /** NUTS code of a region, at any level: it, or one of its sessions, takes place there. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** URI of a mode of learning. */
  readonly mode?: InputMaybe<Scalars['Uri']['input']>;
  /** It costs at most this, in this currency. */
  readonly maxPrice?: InputMaybe<MoneyInput>;
  /** It has an open session that starts on this day or later. */
  readonly startsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the provider. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** Only admitted ones. With false also those that are not, or no longer, admitted; drafts only for those who may see them. */
  readonly admittedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of learning opportunities. */
export type LearningOpportunityConnection = {
  readonly __typename?: 'LearningOpportunityConnection';
  /** Opportunities: best match first when there is a text, else in an order that stays the same. */
  readonly edges: ReadonlyArray<LearningOpportunityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact up to 10,000, and 10,000 when there are more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An opportunity in a list. */
export type LearningOpportunityEdge = {
  readonly __typename?: 'LearningOpportunityEdge';
  /** The opportunity. */
  readonly node: LearningOpportunity;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Search of the public registry. */
  readonly learningOpportunities: LearningOpportunityConnection;
  /** One opportunity; null when there is none of this id within the viewer's reach. */
  readonly learningOpportunity?: Maybe<LearningOpportunity>;
  /** One occupation; null when ESCO as loaded has none of this URI. */
  readonly occupation?: Maybe<Occupation>;
  /** Occupations by a name in any language, whatever the case and the accents, misspellings included; best match first. */
  readonly occupations: OccupationConnection;
  /** One organisation; null when there is none of this id. */
  readonly organisation?: Maybe<Organisation>;
  /** One organisation, asked by credentials for the awarding body of a credential and by accounts for a funder; null when there is none of this id. */
  readonly internalOrganisation?: Maybe<Organisation>;
  /** Organisations by name or registration number, best match first; without text in an order that stays the same. */
  readonly organisations: OrganisationConnection;
  /** A session as an order needs it; null when there is none of this id. */
  readonly internalSessionSnapshot?: Maybe<InternalSessionSnapshot>;
  /** The place of an order; null when the order neither took nor released one. */
  readonly internalPlace?: Maybe<InternalPlace>;
  /** One session; null when there is none of this id within the viewer's reach. */
  readonly learningOpportunitySession?: Maybe<LearningOpportunitySession>;
  /** One skill; null when ESCO as loaded has none of this URI. */
  readonly skill?: Maybe<Skill>;
  /** Skills by a name in any language, whatever the case and the accents, misspellings included; best match first. */
  readonly skills: SkillConnection;
};

export type QueryLearningOpportunitiesArgs = {
  filter?: InputMaybe<LearningOpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLearningOpportunityArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOccupationArgs = {
  uri: Scalars['Uri']['input'];
};

export type QueryOccupationsArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInternalOrganisationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOrganisationsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<OrganisationKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInternalSessionSnapshotArgs = {
  sessionId: Scalars['ID']['input'];
};

export type QueryInternalPlaceArgs = {
  orderId: Scalars['ID']['input'];
};

export type QueryLearningOpportunitySessionArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySkillArgs = {
  uri: Scalars['Uri']['input'];
};

export type QuerySkillsArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An occupation of ESCO, the classification of the European Commission. Public. */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** URI of the concept in ESCO, such as http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34. */
  readonly uri: Scalars['Uri']['output'];
  /** Preferred label. */
  readonly label: LocalizedText;
  /** Preferred label in every language it was loaded in. */
  readonly labels: ReadonlyArray<LocalizedText>;
  /** Other names of the same occupation, in the language of `label`; empty when there are none. */
  readonly alternativeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the occupation is; null when ESCO does not say it in a language that was loaded. */
  readonly description?: Maybe<LocalizedText>;
  /** Code of the occupation's group in ISCO-08, such as 2654; null when it was not given. */
  readonly iscoCode?: Maybe<Scalars['String']['output']>;
  /** Name of that group; null when the groups were not loaded. */
  readonly iscoGroup?: Maybe<LocalizedText>;
  /** Skills the occupation needs, those that are essential first. */
  readonly skills: OccupationSkillConnection;
};

/** An occupation of ESCO, the classification of the European Commission. Public. */
export type OccupationSkillsArgs = {
  relation?: InputMaybe<SkillRelation>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How much an occupation needs a skill. */
export type SkillRelation =
  /** Usually needed, wherever the occupation is exercised. */
  | 'ESSENTIAL'
  /** May be needed, depending on employer, place or specialisation. */
  | 'OPTIONAL';

/** A page of the skills of an occupation. */
export type OccupationSkillConnection = {
  readonly __typename?: 'OccupationSkillConnection';
  /** Skills, those that are essential first. */
  readonly edges: ReadonlyArray<OccupationSkillEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A skill of an occupation. */
export type OccupationSkillEdge = {
  readonly __typename?: 'OccupationSkillEdge';
  /** The skill. */
  readonly node?: Maybe<Skill>;
  /** How much the occupation needs it. */
  readonly relation: SkillRelation;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of occupations. */
export type OccupationConnection = {
  readonly __typename?: 'OccupationConnection';
  /** Occupations, best match first. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An occupation in a list. */
export type OccupationEdge = {
  readonly __typename?: 'OccupationEdge';
  /** The occupation. */
  readonly node: Occupation;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** What an organisation does in the scheme; one organisation may do several of these. */
export type OrganisationKind =
  /** Authority of the state or of a region, such as the one that admits opportunities. */
  | 'AUTHORITY'
  /** Public employment service. */
  | 'EMPLOYMENT_SERVICE'
  /** Employer, of one person or of many. */
  | 'EMPLOYER'
  /** Provider of learning opportunities. */
  | 'PROVIDER'
  /** Body that awards micro-credentials or qualifications. */
  | 'AWARDING_BODY'
  /** Service of career guidance or of validation. */
  | 'GUIDANCE_SERVICE'
  /** Body that grants accreditations and quality labels. */
  | 'QA_BODY'
  /** Training fund of a sector or of social partners. */
  | 'TRAINING_FUND'
  /** Organisation of employers or of workers. */
  | 'SOCIAL_PARTNER';

/** A legal entity that takes part in the scheme. Public; it holds nothing about a person. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** Name in the register of the country, in the language of that register. */
  readonly legalName: Scalars['String']['output'];
  /** Number in the country's register of legal entities, such as a SIRET; null when it came without one. */
  readonly registrationId?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it is registered in. */
  readonly country: Scalars['String']['output'];
  /** What it does in the scheme; at least one. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** NUTS code (2021) of its seat; null when unknown. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** Organisations in order, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An organisation in a list. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The organisation. */
  readonly node: Organisation;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** A session as an order needs it, as it stands now. */
export type InternalSessionSnapshot = {
  readonly __typename?: 'InternalSessionSnapshot';
  /** Id of the session. */
  readonly sessionId: Scalars['ID']['output'];
  /** Id of the opportunity. */
  readonly opportunityId: Scalars['ID']['output'];
  /** Current version of the opportunity, to which an order is pinned. */
  readonly opportunityVersion: Scalars['Int']['output'];
  /** Id of the organisation that offers it. */
  readonly providerId: Scalars['ID']['output'];
  /** Legal name of that organisation. */
  readonly providerName: Scalars['String']['output'];
  /** Name of the opportunity in the best language for the request. */
  readonly title: Scalars['String']['output'];
  /** Price for one learner, all taxes included. */
  readonly price: Money;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** True when a place could be taken now. */
  readonly bookable: Scalars['Boolean']['output'];
  /** Why no place can be taken: NOT_ADMITTED, NOT_QUALITY_ASSURED, CANCELLED, CLOSED, STARTED or FULL; null when one can. */
  readonly whyNotBookable?: Maybe<Scalars['String']['output']>;
  /** How many more learners it takes. */
  readonly placesLeft: Scalars['Int']['output'];
  /** Micro-credential that a learner who passes is awarded; null when none is. */
  readonly microCredentialTemplateId?: Maybe<Scalars['ID']['output']>;
  /** Field of education, as URI of ISCED-F 2013; null when not given. */
  readonly iscedF?: Maybe<Scalars['Uri']['output']>;
  /** What an earmark of money is held against: `kind:TRAINING`, `opportunity:<id>`, `provider:<id>`, `isced:<code>` with the wider fields, `skill:<uri>`. */
  readonly fundingFacts: ReadonlyArray<Scalars['String']['output']>;
};

/** The place an order wants. */
export type InternalPlaceTakeInput = {
  /** Order that takes it; an order has one place at most. */
  readonly orderId: Scalars['ID']['input'];
  /** Session it is taken in. */
  readonly sessionId: Scalars['ID']['input'];
  /** Version of the opportunity that the order is pinned to. */
  readonly opportunityVersion: Scalars['Int']['input'];
};

/** Whether the order has the place. */
export type InternalPlaceTakeResult = {
  readonly __typename?: 'InternalPlaceTakeResult';
  /** True when the order has a place in the session, taken now or before. */
  readonly taken: Scalars['Boolean']['output'];
  /** Why it has none: NOT_FOUND, VERSION_CHANGED, RELEASED, OTHER_SESSION, or a reason of `InternalSessionSnapshot.whyNotBookable`; null when it has one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The place an order gives back. */
export type InternalPlaceReleaseInput = {
  /** Order that gives it back. */
  readonly orderId: Scalars['ID']['input'];
  /** Session it was, or may have been, taken in. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Whether the order's place is free again. */
export type InternalPlaceReleaseResult = {
  readonly __typename?: 'InternalPlaceReleaseResult';
  /** Always true: the order has no place and can never take one again, whether or not it had one. */
  readonly released: Scalars['Boolean']['output'];
};

/** The place of an order. */
export type InternalPlace = {
  readonly __typename?: 'InternalPlace';
  /** TAKEN, or RELEASED for good. */
  readonly state: Scalars['String']['output'];
};

/** Where a session stands on a day, in the scheme's time zone. */
export type LearningOpportunitySessionState =
  /** Has not begun and has places left. */
  | 'OPEN'
  /** Has not begun and has no place left. */
  | 'FULL'
  /** Closed by its provider before it began. */
  | 'CLOSED'
  /** Called off. */
  | 'CANCELLED'
  /** Has begun and is not over. */
  | 'RUNNING'
  /** Is over. */
  | 'DONE';

/** A dated run of a learning opportunity, with places. As public as the opportunity. */
export type LearningOpportunitySession = {
  readonly __typename?: 'LearningOpportunitySession';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** What is run. */
  readonly learningOpportunity: LearningOpportunity;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day, not before the first. */
  readonly endsOn: Scalars['Date']['output'];
  /** Address or town; null when it takes place online. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** NUTS code (2021) of where it takes place; null when it takes place online. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Mode of learning, as URI of Europass. */
  readonly mode: Scalars['Uri']['output'];
  /** How many learners it takes at most, from 1. */
  readonly capacity: Scalars['Int']['output'];
  /** How many more learners it takes. */
  readonly placesLeft: Scalars['Int']['output'];
  /** Price for one learner, all taxes included: that of the opportunity's current version. */
  readonly price: Money;
  /** Where it stands today. */
  readonly state: LearningOpportunitySessionState;
  /** What an earmark of money is held against, as in `InternalSessionSnapshot`. For the quote of accounts. */
  readonly fundingFacts: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of sessions. */
export type LearningOpportunitySessionConnection = {
  readonly __typename?: 'LearningOpportunitySessionConnection';
  /** Sessions in order of their start. */
  readonly edges: ReadonlyArray<LearningOpportunitySessionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A session in a list. */
export type LearningOpportunitySessionEdge = {
  readonly __typename?: 'LearningOpportunitySessionEdge';
  /** The session. */
  readonly node: LearningOpportunitySession;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** A new session of an opportunity. */
export type LearningOpportunitySessionScheduleInput = {
  /** The same key with the same content schedules one session, however often it is sent; at most 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Opportunity that is run; the viewer administers its provider. It is not suspended or withdrawn. */
  readonly learningOpportunityId: Scalars['ID']['input'];
  /** First day, later than today. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day, not before the first and at most five years after it. */
  readonly endsOn: Scalars['Date']['input'];
  /** Address or town, at most 300 characters; that of the opportunity when left out. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** NUTS code (2021); that of the opportunity when left out. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Mode of learning, as URI of Europass; that of the opportunity when left out. */
  readonly mode?: InputMaybe<Scalars['Uri']['input']>;
  /** How many learners it takes at most, from 1 to 10,000. */
  readonly capacity: Scalars['Int']['input'];
};

/** The new session, or why there is none. */
export type LearningOpportunitySessionSchedulePayload = {
  readonly __typename?: 'LearningOpportunitySessionSchedulePayload';
  /** The session; null when there are errors. */
  readonly learningOpportunitySession?: Maybe<LearningOpportunitySession>;
  /** Why nothing was scheduled; empty on success. */
  readonly errors: ReadonlyArray<LearningOpportunitySessionScheduleError>;
};

/** Why a session was not scheduled. */
export type LearningOpportunitySessionScheduleError = NotFound | InvalidInput | WrongState | IdempotencyMismatch;

/** A skill, competence or piece of knowledge of ESCO, the classification of the European Commission. Public. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** URI of the concept in ESCO, such as http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d. */
  readonly uri: Scalars['Uri']['output'];
  /** Preferred label. */
  readonly label: LocalizedText;
  /** Preferred label in every language it was loaded in. */
  readonly labels: ReadonlyArray<LocalizedText>;
  /** Other names of the same skill, in the language of `label`; empty when there are none. */
  readonly alternativeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the skill is; null when ESCO does not say it in a language that was loaded. */
  readonly description?: Maybe<LocalizedText>;
  /** ESCO's `skill/competence` or `knowledge`; null where ESCO leaves it open. */
  readonly skillType?: Maybe<Scalars['String']['output']>;
  /** How far the skill reaches, in ESCO's words: `transversal`, `cross-sector`, `sector-specific`, `occupation-specific`; null where ESCO leaves it open. */
  readonly reuseLevel?: Maybe<Scalars['String']['output']>;
};

/** A page of skills. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** Skills, best match first. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A skill in a list. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** The skill. */
  readonly node: Skill;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
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
  LearningOpportunity: LearningOpportunity;
  Occupation: Occupation;
  Organisation: Organisation;
  LearningOpportunitySession: LearningOpportunitySession;
  Skill: Skill;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LearningOpportunity: { __typename: 'LearningOpportunity' } & GraphQLRecursivePick<
    FederationTypes['LearningOpportunity'],
    { id: true }
  >;
  Occupation: { __typename: 'Occupation' } & GraphQLRecursivePick<FederationTypes['Occupation'], { uri: true }>;
  Organisation: { __typename: 'Organisation' } & GraphQLRecursivePick<FederationTypes['Organisation'], { id: true }>;
  LearningOpportunitySession: { __typename: 'LearningOpportunitySession' } & GraphQLRecursivePick<
    FederationTypes['LearningOpportunitySession'],
    { id: true }
  >;
  Skill: { __typename: 'Skill' } & GraphQLRecursivePick<FederationTypes['Skill'], { uri: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OrganisationAdmissionsSuspendError:
    | (NotFound & { __typename: 'NotFound' })
    | (AdmissionConflictOfInterest & { __typename: 'AdmissionConflictOfInterest' });
  LearningOpportunityAdmissionError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AdmissionConflictOfInterest & { __typename: 'AdmissionConflictOfInterest' });
  LearningOpportunityCreateError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  LearningOpportunityReviseOutcomesError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  LearningOpportunitySessionScheduleError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AdmissionConflictOfInterest & { __typename: 'AdmissionConflictOfInterest' });
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
  AdmissionDecision: ResolverTypeWrapper<AdmissionDecisionSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmissionOutcome: AdmissionOutcome;
  AdmissionConflictOfInterest: ResolverTypeWrapper<AdmissionConflictOfInterest>;
  LearningOpportunitySubmitInput: LearningOpportunitySubmitInput;
  LearningOpportunityWithdrawInput: LearningOpportunityWithdrawInput;
  LearningOpportunityAdmissionPrepareInput: LearningOpportunityAdmissionPrepareInput;
  LearningOpportunityQualityAssuranceInput: LearningOpportunityQualityAssuranceInput;
  LearningOpportunityDecideInput: LearningOpportunityDecideInput;
  LearningOpportunitySuspendInput: LearningOpportunitySuspendInput;
  OrganisationAdmissionsSuspendInput: OrganisationAdmissionsSuspendInput;
  OrganisationAdmissionsSuspendPayload: ResolverTypeWrapper<
    Omit<OrganisationAdmissionsSuspendPayload, 'organisation' | 'errors'> & {
      organisation?: Maybe<ResolversTypes['Organisation']>;
      errors: ReadonlyArray<ResolversTypes['OrganisationAdmissionsSuspendError']>;
    }
  >;
  OrganisationAdmissionsSuspendError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['OrganisationAdmissionsSuspendError']
  >;
  LearningOpportunityAdmissionPayload: ResolverTypeWrapper<
    Omit<LearningOpportunityAdmissionPayload, 'learningOpportunity' | 'errors'> & {
      learningOpportunity?: Maybe<ResolversTypes['LearningOpportunity']>;
      errors: ReadonlyArray<ResolversTypes['LearningOpportunityAdmissionError']>;
    }
  >;
  LearningOpportunityAdmissionError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['LearningOpportunityAdmissionError']
  >;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LearningOpportunityTextInput: LearningOpportunityTextInput;
  LearningOpportunityOutcomeInput: LearningOpportunityOutcomeInput;
  LearningOpportunityCreateInput: LearningOpportunityCreateInput;
  LearningOpportunityCreatePayload: ResolverTypeWrapper<
    Omit<LearningOpportunityCreatePayload, 'learningOpportunity' | 'errors'> & {
      learningOpportunity?: Maybe<ResolversTypes['LearningOpportunity']>;
      errors: ReadonlyArray<ResolversTypes['LearningOpportunityCreateError']>;
    }
  >;
  LearningOpportunityCreateError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['LearningOpportunityCreateError']
  >;
  LearningOpportunityReviseOutcomesInput: LearningOpportunityReviseOutcomesInput;
  LearningOpportunityReviseOutcomesPayload: ResolverTypeWrapper<
    Omit<LearningOpportunityReviseOutcomesPayload, 'learningOpportunity' | 'errors'> & {
      learningOpportunity?: Maybe<ResolversTypes['LearningOpportunity']>;
      errors: ReadonlyArray<ResolversTypes['LearningOpportunityReviseOutcomesError']>;
    }
  >;
  LearningOpportunityReviseOutcomesError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['LearningOpportunityReviseOutcomesError']
  >;
  EligibilityStatus: EligibilityStatus;
  LearningOpportunity: ResolverTypeWrapper<LearningOpportunitySource>;
  LearningOpportunityOutcome: ResolverTypeWrapper<LearningOutcome>;
  LearningOpportunityQualityAssurance: ResolverTypeWrapper<LearningOpportunityQualityAssurance>;
  MicroCredentialTemplate: ResolverTypeWrapper<MicroCredentialTemplate>;
  LearningOpportunityFilter: LearningOpportunityFilter;
  LearningOpportunityConnection: ResolverTypeWrapper<
    Omit<LearningOpportunityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LearningOpportunityEdge']> }
  >;
  LearningOpportunityEdge: ResolverTypeWrapper<
    Omit<LearningOpportunityEdge, 'node'> & { node: ResolversTypes['LearningOpportunity'] }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Occupation: ResolverTypeWrapper<OccupationSource>;
  SkillRelation: SkillRelation;
  OccupationSkillConnection: ResolverTypeWrapper<
    Omit<OccupationSkillConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OccupationSkillEdge']> }
  >;
  OccupationSkillEdge: ResolverTypeWrapper<
    Omit<OccupationSkillEdge, 'node'> & { node?: Maybe<ResolversTypes['Skill']> }
  >;
  OccupationConnection: ResolverTypeWrapper<
    Omit<OccupationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OccupationEdge']> }
  >;
  OccupationEdge: ResolverTypeWrapper<Omit<OccupationEdge, 'node'> & { node: ResolversTypes['Occupation'] }>;
  OrganisationKind: OrganisationKind;
  Organisation: ResolverTypeWrapper<OrganisationSource>;
  OrganisationConnection: ResolverTypeWrapper<
    Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']> }
  >;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  InternalSessionSnapshot: ResolverTypeWrapper<InternalSessionSnapshot>;
  InternalPlaceTakeInput: InternalPlaceTakeInput;
  InternalPlaceTakeResult: ResolverTypeWrapper<InternalPlaceTakeResult>;
  InternalPlaceReleaseInput: InternalPlaceReleaseInput;
  InternalPlaceReleaseResult: ResolverTypeWrapper<InternalPlaceReleaseResult>;
  InternalPlace: ResolverTypeWrapper<InternalPlace>;
  LearningOpportunitySessionState: LearningOpportunitySessionState;
  LearningOpportunitySession: ResolverTypeWrapper<LearningOpportunitySessionSource>;
  LearningOpportunitySessionConnection: ResolverTypeWrapper<
    Omit<LearningOpportunitySessionConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['LearningOpportunitySessionEdge']>;
    }
  >;
  LearningOpportunitySessionEdge: ResolverTypeWrapper<
    Omit<LearningOpportunitySessionEdge, 'node'> & { node: ResolversTypes['LearningOpportunitySession'] }
  >;
  LearningOpportunitySessionScheduleInput: LearningOpportunitySessionScheduleInput;
  LearningOpportunitySessionSchedulePayload: ResolverTypeWrapper<
    Omit<LearningOpportunitySessionSchedulePayload, 'learningOpportunitySession' | 'errors'> & {
      learningOpportunitySession?: Maybe<ResolversTypes['LearningOpportunitySession']>;
      errors: ReadonlyArray<ResolversTypes['LearningOpportunitySessionScheduleError']>;
    }
  >;
  LearningOpportunitySessionScheduleError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['LearningOpportunitySessionScheduleError']
  >;
  Skill: ResolverTypeWrapper<SkillSource>;
  SkillConnection: ResolverTypeWrapper<
    Omit<SkillConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SkillEdge']> }
  >;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
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
  AdmissionDecision: AdmissionDecisionSource;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AdmissionConflictOfInterest: AdmissionConflictOfInterest;
  LearningOpportunitySubmitInput: LearningOpportunitySubmitInput;
  LearningOpportunityWithdrawInput: LearningOpportunityWithdrawInput;
  LearningOpportunityAdmissionPrepareInput: LearningOpportunityAdmissionPrepareInput;
  LearningOpportunityQualityAssuranceInput: LearningOpportunityQualityAssuranceInput;
  LearningOpportunityDecideInput: LearningOpportunityDecideInput;
  LearningOpportunitySuspendInput: LearningOpportunitySuspendInput;
  OrganisationAdmissionsSuspendInput: OrganisationAdmissionsSuspendInput;
  OrganisationAdmissionsSuspendPayload: Omit<OrganisationAdmissionsSuspendPayload, 'organisation' | 'errors'> & {
    organisation?: Maybe<ResolversParentTypes['Organisation']>;
    errors: ReadonlyArray<ResolversParentTypes['OrganisationAdmissionsSuspendError']>;
  };
  OrganisationAdmissionsSuspendError: ResolversUnionTypes<ResolversParentTypes>['OrganisationAdmissionsSuspendError'];
  LearningOpportunityAdmissionPayload: Omit<LearningOpportunityAdmissionPayload, 'learningOpportunity' | 'errors'> & {
    learningOpportunity?: Maybe<ResolversParentTypes['LearningOpportunity']>;
    errors: ReadonlyArray<ResolversParentTypes['LearningOpportunityAdmissionError']>;
  };
  LearningOpportunityAdmissionError: ResolversUnionTypes<ResolversParentTypes>['LearningOpportunityAdmissionError'];
  Mutation: Record<PropertyKey, never>;
  LearningOpportunityTextInput: LearningOpportunityTextInput;
  LearningOpportunityOutcomeInput: LearningOpportunityOutcomeInput;
  LearningOpportunityCreateInput: LearningOpportunityCreateInput;
  LearningOpportunityCreatePayload: Omit<LearningOpportunityCreatePayload, 'learningOpportunity' | 'errors'> & {
    learningOpportunity?: Maybe<ResolversParentTypes['LearningOpportunity']>;
    errors: ReadonlyArray<ResolversParentTypes['LearningOpportunityCreateError']>;
  };
  LearningOpportunityCreateError: ResolversUnionTypes<ResolversParentTypes>['LearningOpportunityCreateError'];
  LearningOpportunityReviseOutcomesInput: LearningOpportunityReviseOutcomesInput;
  LearningOpportunityReviseOutcomesPayload: Omit<
    LearningOpportunityReviseOutcomesPayload,
    'learningOpportunity' | 'errors'
  > & {
    learningOpportunity?: Maybe<ResolversParentTypes['LearningOpportunity']>;
    errors: ReadonlyArray<ResolversParentTypes['LearningOpportunityReviseOutcomesError']>;
  };
  LearningOpportunityReviseOutcomesError: ResolversUnionTypes<ResolversParentTypes>['LearningOpportunityReviseOutcomesError'];
  LearningOpportunity: LearningOpportunitySource;
  LearningOpportunityOutcome: LearningOutcome;
  LearningOpportunityQualityAssurance: LearningOpportunityQualityAssurance;
  MicroCredentialTemplate: MicroCredentialTemplate;
  LearningOpportunityFilter: LearningOpportunityFilter;
  LearningOpportunityConnection: Omit<LearningOpportunityConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LearningOpportunityEdge']>;
  };
  LearningOpportunityEdge: Omit<LearningOpportunityEdge, 'node'> & {
    node: ResolversParentTypes['LearningOpportunity'];
  };
  Query: Record<PropertyKey, never>;
  Occupation: OccupationSource;
  OccupationSkillConnection: Omit<OccupationSkillConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['OccupationSkillEdge']>;
  };
  OccupationSkillEdge: Omit<OccupationSkillEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Skill']> };
  OccupationConnection: Omit<OccupationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['OccupationEdge']>;
  };
  OccupationEdge: Omit<OccupationEdge, 'node'> & { node: ResolversParentTypes['Occupation'] };
  Organisation: OrganisationSource;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>;
  };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  InternalSessionSnapshot: InternalSessionSnapshot;
  InternalPlaceTakeInput: InternalPlaceTakeInput;
  InternalPlaceTakeResult: InternalPlaceTakeResult;
  InternalPlaceReleaseInput: InternalPlaceReleaseInput;
  InternalPlaceReleaseResult: InternalPlaceReleaseResult;
  InternalPlace: InternalPlace;
  LearningOpportunitySession: LearningOpportunitySessionSource;
  LearningOpportunitySessionConnection: Omit<LearningOpportunitySessionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['LearningOpportunitySessionEdge']>;
  };
  LearningOpportunitySessionEdge: Omit<LearningOpportunitySessionEdge, 'node'> & {
    node: ResolversParentTypes['LearningOpportunitySession'];
  };
  LearningOpportunitySessionScheduleInput: LearningOpportunitySessionScheduleInput;
  LearningOpportunitySessionSchedulePayload: Omit<
    LearningOpportunitySessionSchedulePayload,
    'learningOpportunitySession' | 'errors'
  > & {
    learningOpportunitySession?: Maybe<ResolversParentTypes['LearningOpportunitySession']>;
    errors: ReadonlyArray<ResolversParentTypes['LearningOpportunitySessionScheduleError']>;
  };
  LearningOpportunitySessionScheduleError: ResolversUnionTypes<ResolversParentTypes>['LearningOpportunitySessionScheduleError'];
  Skill: SkillSource;
  SkillConnection: Omit<SkillConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SkillEdge']> };
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
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
    'IdempotencyMismatch' | 'NotFound' | 'InvalidInput' | 'WrongState' | 'AdmissionConflictOfInterest',
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

export type AdmissionDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdmissionDecision'] = ResolversParentTypes['AdmissionDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AdmissionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preparedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AdmissionConflictOfInterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdmissionConflictOfInterest'] =
    ResolversParentTypes['AdmissionConflictOfInterest'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationAdmissionsSuspendPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationAdmissionsSuspendPayload'] =
    ResolversParentTypes['OrganisationAdmissionsSuspendPayload'],
> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrganisationAdmissionsSuspendError']>, ParentType, ContextType>;
};

export type OrganisationAdmissionsSuspendErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationAdmissionsSuspendError'] =
    ResolversParentTypes['OrganisationAdmissionsSuspendError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'AdmissionConflictOfInterest', ParentType, ContextType>;
};

export type LearningOpportunityAdmissionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityAdmissionPayload'] =
    ResolversParentTypes['LearningOpportunityAdmissionPayload'],
> = {
  learningOpportunity?: Resolver<Maybe<ResolversTypes['LearningOpportunity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunityAdmissionError']>, ParentType, ContextType>;
};

export type LearningOpportunityAdmissionErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityAdmissionError'] =
    ResolversParentTypes['LearningOpportunityAdmissionError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'AdmissionConflictOfInterest',
    ParentType,
    ContextType
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  learningOpportunitySubmit?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunitySubmitArgs, 'input'>
  >;
  learningOpportunityWithdraw?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityWithdrawArgs, 'input'>
  >;
  learningOpportunityAdmissionPrepare?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityAdmissionPrepareArgs, 'input'>
  >;
  learningOpportunityAdmit?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityAdmitArgs, 'input'>
  >;
  learningOpportunityReject?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityRejectArgs, 'input'>
  >;
  learningOpportunitySuspend?: Resolver<
    ResolversTypes['LearningOpportunityAdmissionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunitySuspendArgs, 'input'>
  >;
  organisationAdmissionsSuspend?: Resolver<
    ResolversTypes['OrganisationAdmissionsSuspendPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOrganisationAdmissionsSuspendArgs, 'input'>
  >;
  learningOpportunityCreate?: Resolver<
    ResolversTypes['LearningOpportunityCreatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityCreateArgs, 'input'>
  >;
  learningOpportunityReviseOutcomes?: Resolver<
    ResolversTypes['LearningOpportunityReviseOutcomesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunityReviseOutcomesArgs, 'input'>
  >;
  internalPlaceTake?: Resolver<
    ResolversTypes['InternalPlaceTakeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInternalPlaceTakeArgs, 'input'>
  >;
  internalPlaceRelease?: Resolver<
    ResolversTypes['InternalPlaceReleaseResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInternalPlaceReleaseArgs, 'input'>
  >;
  learningOpportunitySessionSchedule?: Resolver<
    ResolversTypes['LearningOpportunitySessionSchedulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLearningOpportunitySessionScheduleArgs, 'input'>
  >;
};

export type LearningOpportunityCreatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityCreatePayload'] =
    ResolversParentTypes['LearningOpportunityCreatePayload'],
> = {
  learningOpportunity?: Resolver<Maybe<ResolversTypes['LearningOpportunity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunityCreateError']>, ParentType, ContextType>;
};

export type LearningOpportunityCreateErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityCreateError'] =
    ResolversParentTypes['LearningOpportunityCreateError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type LearningOpportunityReviseOutcomesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityReviseOutcomesPayload'] =
    ResolversParentTypes['LearningOpportunityReviseOutcomesPayload'],
> = {
  learningOpportunity?: Resolver<Maybe<ResolversTypes['LearningOpportunity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunityReviseOutcomesError']>, ParentType, ContextType>;
};

export type LearningOpportunityReviseOutcomesErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityReviseOutcomesError'] =
    ResolversParentTypes['LearningOpportunityReviseOutcomesError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type LearningOpportunityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunity'] = ResolversParentTypes['LearningOpportunity'],
  FederationReferenceType extends FederationReferenceTypes['LearningOpportunity'] =
    FederationReferenceTypes['LearningOpportunity'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LearningOpportunity']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EligibilityStatus'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunityOutcome']>, ParentType, ContextType>;
  iscedF?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  eqfLevel?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  workloadMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ects?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  prerequisites?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  assessmentType?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  awardsMicroCredential?: Resolver<Maybe<ResolversTypes['MicroCredentialTemplate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualityAssurance?: Resolver<Maybe<ResolversTypes['LearningOpportunityQualityAssurance']>, ParentType, ContextType>;
  admissionDecisions?: Resolver<ReadonlyArray<ResolversTypes['AdmissionDecision']>, ParentType, ContextType>;
  sessions?: Resolver<
    ResolversTypes['LearningOpportunitySessionConnection'],
    ParentType,
    ContextType,
    RequireFields<LearningOpportunitySessionsArgs, 'first'>
  >;
};

export type LearningOpportunityOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityOutcome'] =
    ResolversParentTypes['LearningOpportunityOutcome'],
> = {
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type LearningOpportunityQualityAssuranceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityQualityAssurance'] =
    ResolversParentTypes['LearningOpportunityQualityAssurance'],
> = {
  type?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MicroCredentialTemplateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplate'] = ResolversParentTypes['MicroCredentialTemplate'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LearningOpportunityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityConnection'] =
    ResolversParentTypes['LearningOpportunityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningOpportunityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunityEdge'] = ResolversParentTypes['LearningOpportunityEdge'],
> = {
  node?: Resolver<ResolversTypes['LearningOpportunity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  learningOpportunities?: Resolver<
    ResolversTypes['LearningOpportunityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryLearningOpportunitiesArgs, 'first'>
  >;
  learningOpportunity?: Resolver<
    Maybe<ResolversTypes['LearningOpportunity']>,
    ParentType,
    ContextType,
    RequireFields<QueryLearningOpportunityArgs, 'id'>
  >;
  occupation?: Resolver<
    Maybe<ResolversTypes['Occupation']>,
    ParentType,
    ContextType,
    RequireFields<QueryOccupationArgs, 'uri'>
  >;
  occupations?: Resolver<
    ResolversTypes['OccupationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOccupationsArgs, 'text' | 'first'>
  >;
  organisation?: Resolver<
    Maybe<ResolversTypes['Organisation']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationArgs, 'id'>
  >;
  internalOrganisation?: Resolver<
    Maybe<ResolversTypes['Organisation']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalOrganisationArgs, 'id'>
  >;
  organisations?: Resolver<
    ResolversTypes['OrganisationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationsArgs, 'first'>
  >;
  internalSessionSnapshot?: Resolver<
    Maybe<ResolversTypes['InternalSessionSnapshot']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalSessionSnapshotArgs, 'sessionId'>
  >;
  internalPlace?: Resolver<
    Maybe<ResolversTypes['InternalPlace']>,
    ParentType,
    ContextType,
    RequireFields<QueryInternalPlaceArgs, 'orderId'>
  >;
  learningOpportunitySession?: Resolver<
    Maybe<ResolversTypes['LearningOpportunitySession']>,
    ParentType,
    ContextType,
    RequireFields<QueryLearningOpportunitySessionArgs, 'id'>
  >;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'uri'>>;
  skills?: Resolver<
    ResolversTypes['SkillConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySkillsArgs, 'text' | 'first'>
  >;
};

export type OccupationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'],
  FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Occupation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  uri?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  alternativeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscoGroup?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  skills?: Resolver<
    ResolversTypes['OccupationSkillConnection'],
    ParentType,
    ContextType,
    RequireFields<OccupationSkillsArgs, 'first'>
  >;
};

export type OccupationSkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationSkillConnection'] =
    ResolversParentTypes['OccupationSkillConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationSkillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationSkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationSkillEdge'] = ResolversParentTypes['OccupationSkillEdge'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SkillRelation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge'],
> = {
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
  FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Organisation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge'],
> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InternalSessionSnapshotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalSessionSnapshot'] = ResolversParentTypes['InternalSessionSnapshot'],
> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunityVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNotBookable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  microCredentialTemplateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  iscedF?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  fundingFacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InternalPlaceTakeResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalPlaceTakeResult'] = ResolversParentTypes['InternalPlaceTakeResult'],
> = {
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InternalPlaceReleaseResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalPlaceReleaseResult'] =
    ResolversParentTypes['InternalPlaceReleaseResult'],
> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InternalPlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InternalPlace'] = ResolversParentTypes['InternalPlace'],
> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  learningOpportunity?: Resolver<ResolversTypes['LearningOpportunity'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LearningOpportunitySessionState'], ParentType, ContextType>;
  fundingFacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningOpportunitySessionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunitySessionConnection'] =
    ResolversParentTypes['LearningOpportunitySessionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunitySessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LearningOpportunitySessionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunitySessionEdge'] =
    ResolversParentTypes['LearningOpportunitySessionEdge'],
> = {
  node?: Resolver<ResolversTypes['LearningOpportunitySession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningOpportunitySessionSchedulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunitySessionSchedulePayload'] =
    ResolversParentTypes['LearningOpportunitySessionSchedulePayload'],
> = {
  learningOpportunitySession?: Resolver<Maybe<ResolversTypes['LearningOpportunitySession']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LearningOpportunitySessionScheduleError']>, ParentType, ContextType>;
};

export type LearningOpportunitySessionScheduleErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunitySessionScheduleError'] =
    ResolversParentTypes['LearningOpportunitySessionScheduleError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
  FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Skill']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  uri?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  alternativeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  skillType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuseLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge'],
> = {
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AdmissionDecision?: AdmissionDecisionResolvers<ContextType>;
  AdmissionConflictOfInterest?: AdmissionConflictOfInterestResolvers<ContextType>;
  OrganisationAdmissionsSuspendPayload?: OrganisationAdmissionsSuspendPayloadResolvers<ContextType>;
  OrganisationAdmissionsSuspendError?: OrganisationAdmissionsSuspendErrorResolvers<ContextType>;
  LearningOpportunityAdmissionPayload?: LearningOpportunityAdmissionPayloadResolvers<ContextType>;
  LearningOpportunityAdmissionError?: LearningOpportunityAdmissionErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LearningOpportunityCreatePayload?: LearningOpportunityCreatePayloadResolvers<ContextType>;
  LearningOpportunityCreateError?: LearningOpportunityCreateErrorResolvers<ContextType>;
  LearningOpportunityReviseOutcomesPayload?: LearningOpportunityReviseOutcomesPayloadResolvers<ContextType>;
  LearningOpportunityReviseOutcomesError?: LearningOpportunityReviseOutcomesErrorResolvers<ContextType>;
  LearningOpportunity?: LearningOpportunityResolvers<ContextType>;
  LearningOpportunityOutcome?: LearningOpportunityOutcomeResolvers<ContextType>;
  LearningOpportunityQualityAssurance?: LearningOpportunityQualityAssuranceResolvers<ContextType>;
  MicroCredentialTemplate?: MicroCredentialTemplateResolvers<ContextType>;
  LearningOpportunityConnection?: LearningOpportunityConnectionResolvers<ContextType>;
  LearningOpportunityEdge?: LearningOpportunityEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationSkillConnection?: OccupationSkillConnectionResolvers<ContextType>;
  OccupationSkillEdge?: OccupationSkillEdgeResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  InternalSessionSnapshot?: InternalSessionSnapshotResolvers<ContextType>;
  InternalPlaceTakeResult?: InternalPlaceTakeResultResolvers<ContextType>;
  InternalPlaceReleaseResult?: InternalPlaceReleaseResultResolvers<ContextType>;
  InternalPlace?: InternalPlaceResolvers<ContextType>;
  LearningOpportunitySession?: LearningOpportunitySessionResolvers<ContextType>;
  LearningOpportunitySessionConnection?: LearningOpportunitySessionConnectionResolvers<ContextType>;
  LearningOpportunitySessionEdge?: LearningOpportunitySessionEdgeResolvers<ContextType>;
  LearningOpportunitySessionSchedulePayload?: LearningOpportunitySessionSchedulePayloadResolvers<ContextType>;
  LearningOpportunitySessionScheduleError?: LearningOpportunitySessionScheduleErrorResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
