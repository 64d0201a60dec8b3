// Written by `pnpm generate` from the subgraph's schema and codegen-mappers.json; changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssessorConflict as AssessorConflictSource } from '../validation-procedure/assign-assessor.ts';
import type { EvidenceItem as EvidenceItemSource } from '../validation-procedure/validation-evidence.entity.ts';
import type { GuidanceCase as GuidanceCaseSource } from '../guidance-case/guidance-case.entity.ts';
import type { GuidanceNote as GuidanceNoteSource } from '../guidance-note/guidance-note.entity.ts';
import type { LiveGuidanceCaseExists as LiveGuidanceCaseExistsSource } from '../guidance-case/open-case.ts';
import type { PersonReference } from '../person/person.ts';
import type {
  PersonalLearningPlan as PersonalLearningPlanSource,
  PlanStep as PlanStepSource,
} from '../personal-learning-plan/personal-learning-plan.entity.ts';
import type { SkillClaim as SkillClaimSource } from '../skill-claim/skill-claim.entity.ts';
import type { StageIncomplete as StageIncompleteSource } from '../validation-procedure/advance-stage.ts';
import type { ValidationProcedure as ValidationProcedureSource } from '../validation-procedure/validation-procedure.entity.ts';
import type { ValidationResult as ValidationResultSource } from '../validation-procedure/validation-result.entity.ts';
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

/** Where a guidance case stands. */
export type GuidanceCaseState =
  /** The person asked; no practitioner of the service took it yet. */
  | 'REQUESTED'
  /** A practitioner works on it. */
  | 'OPEN'
  /** It rests until something happens outside, such as a validation result. */
  | 'WAITING'
  /** The person went on with another guidance service, where a case of its own began. */
  | 'HANDED_OVER'
  /** It is over. */
  | 'CLOSED';

/** What a person wants of guidance. A closed list: no free text, so that it shows nothing else about the person. */
export type GuidancePurpose =
  /** Finding a direction. */
  | 'ORIENTATION'
  /** Moving to another occupation. */
  | 'CAREER_CHANGE'
  /** Doing better, or more, in the present occupation. */
  | 'UPSKILLING'
  /** Coming back to work. */
  | 'RETURN_TO_WORK'
  /** Having skills validated. */
  | 'VALIDATION'
  /** Information and advice on micro-credentials. */
  | 'MICRO_CREDENTIALS';

/**
 * A person's guidance by one guidance service. Seen by the person and by the practitioners named on it; while requested, by every practitioner of the service asked; an
 * adviser of an employment service with a live case assignment sees what stands here without the team, the notes and the steps of the plan.
 */
export type GuidanceCase = {
  readonly __typename?: 'GuidanceCase';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whom it is about. */
  readonly person?: Maybe<Person>;
  /** The guidance service. */
  readonly guidanceService?: Maybe<Organisation>;
  /** Subject of the practitioner who leads the case. Null until it is accepted, and for advisers of employment services. */
  readonly practitionerId?: Maybe<Scalars['ID']['output']>;
  /** Subjects of the practitioners named on the case, its lead among them: the case team. Null for advisers of employment services. */
  readonly team?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** NUTS code (2021) of the region in which the person wants to be advised, such as BE21. */
  readonly region: Scalars['String']['output'];
  /** What the person wants. */
  readonly purpose: GuidancePurpose;
  /** Where the case stands. */
  readonly state: GuidanceCaseState;
  /** When the person asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When a practitioner accepted it; null before. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it has not. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The case at another service that this one goes on with. Null when there is none, and for everyone who does not reach that one. */
  readonly handedOverFrom?: Maybe<GuidanceCase>;
  /** The plan in force; else the draft, which advisers of employment services do not see; else the latest. Null when there is none. */
  readonly plan?: Maybe<PersonalLearningPlan>;
  /** The notes, newest first. Null for everyone but the person and the case team. */
  readonly notes?: Maybe<GuidanceNoteConnection>;
};

/**
 * A person's guidance by one guidance service. Seen by the person and by the practitioners named on it; while requested, by every practitioner of the service asked; an
 * adviser of an employment service with a live case assignment sees what stands here without the team, the notes and the steps of the plan.
 */
export type GuidanceCaseNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of guidance cases. */
export type GuidanceCaseConnection = {
  readonly __typename?: 'GuidanceCaseConnection';
  /** The cases of the page. */
  readonly edges: ReadonlyArray<GuidanceCaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A case in a page. */
export type GuidanceCaseEdge = {
  readonly __typename?: 'GuidanceCaseEdge';
  /** The case. */
  readonly node: GuidanceCase;
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
};

/** The person already has a live case: end it or hand it over first. */
export type LiveGuidanceCaseExists = UserError & {
  readonly __typename?: 'LiveGuidanceCaseExists';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always LIVE_GUIDANCE_CASE_EXISTS. */
  readonly code: Scalars['String']['output'];
  /** Null: the failure is about the command as a whole. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The live case. */
  readonly guidanceCase?: Maybe<GuidanceCase>;
};

/** What a person asks a guidance service for. */
export type GuidanceCaseOpenInput = {
  /** The guidance service asked; an organisation of the registry. */
  readonly guidanceServiceId: Scalars['ID']['input'];
  /** NUTS code (2021) of the region in which the person wants to be advised, at any level, such as BE21. */
  readonly region: Scalars['String']['input'];
  /** What the person wants. */
  readonly purpose: GuidancePurpose;
  /** 1 to 200 characters of the client's choice; the same key gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What kept a case from being opened. */
export type GuidanceCaseOpenError = LiveGuidanceCaseExists | InvalidInput | IdempotencyMismatch;

/** The case, or why there is none. */
export type GuidanceCaseOpenPayload = {
  readonly __typename?: 'GuidanceCaseOpenPayload';
  /** The requested case; null when there are errors. */
  readonly guidanceCase?: Maybe<GuidanceCase>;
  /** Empty when the case was opened. */
  readonly errors: ReadonlyArray<GuidanceCaseOpenError>;
};

/** Which case. */
export type GuidanceCaseInput = {
  /** The case. */
  readonly id: Scalars['ID']['input'];
};

/** What kept a case from being changed. */
export type GuidanceCaseChangeError = NotFound | WrongState | InvalidInput;

/** The case as it stands after the command, or why it did not change. */
export type GuidanceCaseChangePayload = {
  readonly __typename?: 'GuidanceCaseChangePayload';
  /** The case; null when there are errors. */
  readonly guidanceCase?: Maybe<GuidanceCase>;
  /** Empty when the case changed. */
  readonly errors: ReadonlyArray<GuidanceCaseChangeError>;
};

/** Whom to name on the case. */
export type GuidanceCaseTeamAddInput = {
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Subject of the colleague. They read the case while they are a practitioner of the same service, and nothing before. */
  readonly practitionerId: Scalars['ID']['input'];
};

/** Where the person wants to go on. */
export type GuidanceCaseHandOverInput = {
  /** The live case. */
  readonly id: Scalars['ID']['input'];
  /** Another guidance service. */
  readonly guidanceServiceId: Scalars['ID']['input'];
};

/** About whom accounts asks, and how far back. */
export type InternalGuidanceHappenedInput = {
  /** The person's pseudonym. */
  readonly personId: Scalars['ID']['input'];
  /** Days before now, 1 to 3660. */
  readonly days: Scalars['Int']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Whether guidance of the person was brought to its end within the days: a case that a practitioner had accepted. Asked by accounts when the person asks for leave that needs it; the answer is yes or no and nothing more. */
  readonly internalGuidanceHappened: Scalars['Boolean']['output'];
  /** One case; null when there is none of that id within reach. */
  readonly guidanceCase?: Maybe<GuidanceCase>;
  /** The practitioner's own cases, those on whose team they are, newest first. */
  readonly myGuidanceCases: GuidanceCaseConnection;
  /** Cases requested of the practitioner's services and accepted by nobody yet, newest first. */
  readonly guidanceCaseRequests: GuidanceCaseConnection;
  /** One procedure; null when there is none of that id within reach. */
  readonly validationProcedure?: Maybe<ValidationProcedure>;
  /** Procedures assigned to the assessor, newest first. */
  readonly myValidationProcedures: ValidationProcedureConnection;
  /** Procedures of the issuer's bodies that have no assessor yet, newest first. */
  readonly validationProceduresToAssign: ValidationProcedureConnection;
};

export type QueryInternalGuidanceHappenedArgs = {
  input: InternalGuidanceHappenedInput;
};

export type QueryGuidanceCaseArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMyGuidanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGuidanceCaseRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryValidationProcedureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMyValidationProceduresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryValidationProceduresToAssignArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Asks a guidance service for guidance, for oneself. One live case at a time. */
  readonly guidanceCaseOpen: GuidanceCaseOpenPayload;
  /** Takes a requested case of one's own service: the practitioner leads it from now on. */
  readonly guidanceCaseAccept: GuidanceCaseChangePayload;
  /** Names a colleague of the same service on the case, who then reads all of it, notes included. By the case team. */
  readonly guidanceCaseTeamAdd: GuidanceCaseChangePayload;
  /** Lets an open case rest. By the case team. */
  readonly guidanceCaseWait: GuidanceCaseChangePayload;
  /** Goes on with a waiting case. By the case team. */
  readonly guidanceCaseResume: GuidanceCaseChangePayload;
  /** Ends a case. By the person at any time, or by the case team. */
  readonly guidanceCaseClose: GuidanceCaseChangePayload;
  /**
   * Goes on with another guidance service. Only the person can: their command is the consent. The answer is the new case, requested of the other service; notes stay
   * with the old case and its team.
   */
  readonly guidanceCaseHandOver: GuidanceCaseChangePayload;
  /** Writes a confidential note into a case. By the case team. */
  readonly guidanceNoteAdd: GuidanceNoteAddPayload;
  /** Drafts a plan in a case, in place of an earlier draft. By the case team; nothing holds until the person agrees. */
  readonly personalLearningPlanDraft: PersonalLearningPlanPayload;
  /** Agrees to a draft, in place of the plan agreed to before. By the person alone. */
  readonly personalLearningPlanAgree: PersonalLearningPlanPayload;
  /** Marks a step as done; repeating it changes nothing. By the person or the case team. */
  readonly planStepComplete: PersonalLearningPlanPayload;
  /** Declares a skill of one's own. Declaring it again moves the day of the claim to today. */
  readonly skillDeclare: SkillDeclarePayload;
  /** Asks a body to validate what one learnt. */
  readonly validationProcedureOpen: ValidationProcedureOpenPayload;
  /** Adds an item of evidence. By the person. */
  readonly validationEvidenceAdd: ValidationProcedurePayload;
  /** Assigns the assessor. By an issuer of the validation body, who is not the assessor. */
  readonly validationAssessorAssign: ValidationAssessorAssignPayload;
  /** Records the judgement of one outcome. By the assigned assessor. */
  readonly validationResultRecord: ValidationProcedurePayload;
  /**
   * Goes on to the next stage: to DOCUMENTATION by the person, to ASSESSMENT by the person once every outcome has evidence, to CERTIFICATION by the assessor once every
   * outcome has a result. Outcomes achieved then enter the person's skills profile as assessed.
   */
  readonly validationStageAdvance: ValidationStageAdvancePayload;
};

export type MutationGuidanceCaseOpenArgs = {
  input: GuidanceCaseOpenInput;
};

export type MutationGuidanceCaseAcceptArgs = {
  input: GuidanceCaseInput;
};

export type MutationGuidanceCaseTeamAddArgs = {
  input: GuidanceCaseTeamAddInput;
};

export type MutationGuidanceCaseWaitArgs = {
  input: GuidanceCaseInput;
};

export type MutationGuidanceCaseResumeArgs = {
  input: GuidanceCaseInput;
};

export type MutationGuidanceCaseCloseArgs = {
  input: GuidanceCaseInput;
};

export type MutationGuidanceCaseHandOverArgs = {
  input: GuidanceCaseHandOverInput;
};

export type MutationGuidanceNoteAddArgs = {
  input: GuidanceNoteAddInput;
};

export type MutationPersonalLearningPlanDraftArgs = {
  input: PersonalLearningPlanDraftInput;
};

export type MutationPersonalLearningPlanAgreeArgs = {
  input: PersonalLearningPlanAgreeInput;
};

export type MutationPlanStepCompleteArgs = {
  input: PlanStepCompleteInput;
};

export type MutationSkillDeclareArgs = {
  input: SkillDeclareInput;
};

export type MutationValidationProcedureOpenArgs = {
  input: ValidationProcedureOpenInput;
};

export type MutationValidationEvidenceAddArgs = {
  input: ValidationEvidenceAddInput;
};

export type MutationValidationAssessorAssignArgs = {
  input: ValidationAssessorAssignInput;
};

export type MutationValidationResultRecordArgs = {
  input: ValidationResultRecordInput;
};

export type MutationValidationStageAdvanceArgs = {
  input: ValidationStageAdvanceInput;
};

/**
 * What a practitioner wrote down in a case. Confidential: read by the person and by the case team, that is the practitioners named on the case as long as they work
 * for its service; nobody else, colleagues of the same service included. Encrypted at rest with a key of the person.
 */
export type GuidanceNote = {
  readonly __typename?: 'GuidanceNote';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Subject of the practitioner who wrote it. */
  readonly authorId: Scalars['ID']['output'];
  /** The text, at most 10,000 characters. Null once the person's data was erased. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was written; notes are never changed. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** One page of notes. */
export type GuidanceNoteConnection = {
  readonly __typename?: 'GuidanceNoteConnection';
  /** The notes of the page. */
  readonly edges: ReadonlyArray<GuidanceNoteEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A note in a page. */
export type GuidanceNoteEdge = {
  readonly __typename?: 'GuidanceNoteEdge';
  /** The note. */
  readonly node: GuidanceNote;
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
};

/** What to write down. */
export type GuidanceNoteAddInput = {
  /** The case; open or waiting. */
  readonly caseId: Scalars['ID']['input'];
  /** 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** 1 to 200 characters of the client's choice; the same key gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What kept a note from being written. */
export type GuidanceNoteAddError = NotFound | WrongState | InvalidInput | IdempotencyMismatch;

/** The note, or why there is none. */
export type GuidanceNoteAddPayload = {
  readonly __typename?: 'GuidanceNoteAddPayload';
  /** The note; null when there are errors. */
  readonly guidanceNote?: Maybe<GuidanceNote>;
  /** Empty when the note was written. */
  readonly errors: ReadonlyArray<GuidanceNoteAddError>;
};

/** An organisation of the registry; here the guidance service of a case or the body that runs a validation. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The registry's id of the organisation. */
  readonly id: Scalars['ID']['output'];
};

/** A learning opportunity of the registry, as a step of a plan points to it. */
export type LearningOpportunity = {
  readonly __typename?: 'LearningOpportunity';
  /** The registry's id of the opportunity. */
  readonly id: Scalars['ID']['output'];
};

/** An ESCO skill. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** ESCO concept URI, such as `http://data.europa.eu/esco/skill/…`. */
  readonly uri: Scalars['Uri']['output'];
};

/** An ESCO occupation. */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** ESCO concept URI, such as `http://data.europa.eu/esco/occupation/…`. */
  readonly uri: Scalars['Uri']['output'];
};

/** A natural person: here their guidance, skills profile and validation. Out of reach, every field but the id is null. */
export type Person = {
  readonly __typename?: 'Person';
  /** The person's pseudonym in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /**
   * The live case: requested, open or waiting; at most one. Null when there is none or it is out of reach. Seen by the person, by the case team, while requested by
   * practitioners of the service asked, and by an adviser with a live case assignment.
   */
  readonly guidanceCase?: Maybe<GuidanceCase>;
  /** Cases the viewer reaches, newest first, ended ones included; an adviser reaches the live one only. */
  readonly guidanceCases?: Maybe<GuidanceCaseConnection>;
  /** The skills profile, newest claim first. Null for everyone but the person and the team of their open or waiting case. */
  readonly skillClaims?: Maybe<SkillClaimConnection>;
  /** Validation procedures the viewer reaches, newest first: the person's own, or those assigned to the viewer to assess, or to assign. */
  readonly validationProcedures?: Maybe<ValidationProcedureConnection>;
};

/** A natural person: here their guidance, skills profile and validation. Out of reach, every field but the id is null. */
export type PersonGuidanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A natural person: here their guidance, skills profile and validation. Out of reach, every field but the id is null. */
export type PersonSkillClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A natural person: here their guidance, skills profile and validation. Out of reach, every field but the id is null. */
export type PersonValidationProceduresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a plan stands. */
export type PersonalLearningPlanState =
  /** Advice: the person has not agreed. */
  | 'DRAFT'
  /** The person agreed; no step is done. */
  | 'AGREED'
  /** A step is done. */
  | 'IN_PROGRESS'
  /** Every step is done. */
  | 'DONE'
  /** Replaced by another plan. */
  | 'DROPPED';

/** What a step is about. */
export type PlanStepKind =
  /** A learning opportunity of the registry. */
  | 'OPPORTUNITY'
  /** A validation of what the person can do already. */
  | 'VALIDATION'
  /** Paid training leave. */
  | 'LEAVE'
  /** Something else; the note says what. */
  | 'OTHER';

/**
 * Where a person wants to go and in which steps. Advice never binds: nothing follows from a plan by itself, and the person may book what is in no plan. Advisers of
 * employment services see the summary, that is everything but the steps, of a plan the person agreed to.
 */
export type PersonalLearningPlan = {
  readonly __typename?: 'PersonalLearningPlan';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The case it belongs to. */
  readonly guidanceCase?: Maybe<GuidanceCase>;
  /** The occupation aimed at; null when the plan aims at none. */
  readonly goalOccupation?: Maybe<Occupation>;
  /** Where the plan stands. */
  readonly state: PersonalLearningPlanState;
  /** When the practitioner drafted it. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** When the person agreed; null before. */
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many steps it has, 1 to 50. */
  readonly stepCount: Scalars['Int']['output'];
  /** How many of them are done. */
  readonly stepsDone: Scalars['Int']['output'];
  /** The steps in their order. Null for everyone but the person and the case team. */
  readonly steps?: Maybe<ReadonlyArray<PlanStep>>;
};

/** One step of a plan. */
export type PlanStep = {
  readonly __typename?: 'PlanStep';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Place in the plan, from 1. */
  readonly position: Scalars['Int']['output'];
  /** What it is about. */
  readonly kind: PlanStepKind;
  /** The opportunity meant; null for every kind but OPPORTUNITY. */
  readonly opportunity?: Maybe<LearningOpportunity>;
  /** The practitioner's words, at most 500 characters; null when there are none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was done; null while it is not. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One step of a draft; its place in the list is its place in the plan. */
export type PlanStepInput = {
  /** What it is about. */
  readonly kind: PlanStepKind;
  /** Needed for OPPORTUNITY, refused for every other kind. */
  readonly opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 characters; needed for OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A practitioner's advice. */
export type PersonalLearningPlanDraftInput = {
  /** The case; open or waiting. */
  readonly caseId: Scalars['ID']['input'];
  /** ESCO URI of the occupation aimed at; leave out when there is none. */
  readonly goalOccupation?: InputMaybe<Scalars['Uri']['input']>;
  /** 1 to 50 steps, in their order. */
  readonly steps: ReadonlyArray<PlanStepInput>;
};

/** Which plan. */
export type PersonalLearningPlanAgreeInput = {
  /** A draft for the viewer. */
  readonly id: Scalars['ID']['input'];
};

/** Which step. */
export type PlanStepCompleteInput = {
  /** A step of an agreed plan. */
  readonly id: Scalars['ID']['input'];
};

/** What kept a plan from being changed. */
export type PersonalLearningPlanError = NotFound | WrongState | InvalidInput;

/** The plan, or why it did not change. */
export type PersonalLearningPlanPayload = {
  readonly __typename?: 'PersonalLearningPlanPayload';
  /** The plan; null when there are errors. */
  readonly plan?: Maybe<PersonalLearningPlan>;
  /** Empty when the command was carried out. */
  readonly errors: ReadonlyArray<PersonalLearningPlanError>;
};

/** On whose word a skill is claimed. */
export type SkillClaimBasis =
  /** The person's own; never shown as anything else. */
  | 'SELF_DECLARED'
  /** An assessor's, in a validation procedure. */
  | 'ASSESSED'
  /** A micro-credential's issuer. */
  | 'CREDENTIALED';

/** A skill of a person's profile. Seen by the person and by the team of their open or waiting guidance case. */
export type SkillClaim = {
  readonly __typename?: 'SkillClaim';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The ESCO skill. */
  readonly skill?: Maybe<Skill>;
  /** On whose word. */
  readonly basis: SkillClaimBasis;
  /** The day it was last declared, assessed or credentialed. */
  readonly claimedOn: Scalars['Date']['output'];
};

/** One page of a skills profile. */
export type SkillClaimConnection = {
  readonly __typename?: 'SkillClaimConnection';
  /** The claims of the page. */
  readonly edges: ReadonlyArray<SkillClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A claim in a page. */
export type SkillClaimEdge = {
  readonly __typename?: 'SkillClaimEdge';
  /** The claim. */
  readonly node: SkillClaim;
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
};

/** A skill the person says to have. */
export type SkillDeclareInput = {
  /** ESCO URI of the skill. */
  readonly skill: Scalars['Uri']['input'];
};

/** What kept a skill from being declared. */
export type SkillDeclareError = InvalidInput;

/** The claim, or why there is none. */
export type SkillDeclarePayload = {
  readonly __typename?: 'SkillDeclarePayload';
  /** The claim; null when there are errors. */
  readonly skillClaim?: Maybe<SkillClaim>;
  /** Empty when the skill was declared. */
  readonly errors: ReadonlyArray<SkillDeclareError>;
};

/** The four stages of validation. Each can be used on its own: a procedure may begin at any but the last. */
export type ValidationStage =
  /** Finding out what the person learnt. */
  | 'IDENTIFICATION'
  /** Gathering what shows it. */
  | 'DOCUMENTATION'
  /** Judging it, outcome by outcome. */
  | 'ASSESSMENT'
  /** The result stands; nothing changes any more. */
  | 'CERTIFICATION';

/** How much of what a procedure set out to validate was achieved. */
export type ValidationExtent =
  /** Every outcome. */
  | 'FULL'
  /** Some outcomes. */
  | 'PARTIAL'
  /** No outcome. */
  | 'NONE';

/** What an item of evidence is. */
export type EvidenceKind =
  /** Something the person made. */
  | 'WORK_SAMPLE'
  /** Somebody's statement about the person's work. */
  | 'REFERENCE'
  /** A certificate of any kind. */
  | 'CERTIFICATE'
  /** A collection of works. */
  | 'PORTFOLIO'
  /** Observation at work. */
  | 'OBSERVATION'
  /** A conversation about experience. */
  | 'INTERVIEW';

/** Where something was learnt. */
export type LearningSetting =
  /** In the education and training system. */
  | 'FORMAL'
  /** In planned activities outside it. */
  | 'NON_FORMAL'
  /** At work, at home, in leisure. */
  | 'INFORMAL';

/** The assessor's judgement of one outcome. */
export type ResultLevel =
  /** Achieved. */
  | 'ACHIEVED'
  /** In part; not enough to count. */
  | 'PARTLY_ACHIEVED'
  /** Not achieved. */
  | 'NOT_ACHIEVED';

/**
 * Validation of what a person learnt before, against the outcomes of a standard. Seen by the person and the assigned assessor; by the validation body's issuers until
 * it is certified, without evidence and results.
 */
export type ValidationProcedure = {
  readonly __typename?: 'ValidationProcedure';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whose learning is validated. */
  readonly person?: Maybe<Person>;
  /** The body that runs the validation. */
  readonly validationBody?: Maybe<Organisation>;
  /** URI of the qualification or occupational standard. */
  readonly standard: Scalars['Uri']['output'];
  /** The outcomes to be validated, 1 to 50 ESCO skills. */
  readonly outcomes: ReadonlyArray<Maybe<Skill>>;
  /** The stage reached. */
  readonly stage: ValidationStage;
  /** How much was achieved; null before CERTIFICATION. */
  readonly extent?: Maybe<ValidationExtent>;
  /** Subject of the assigned assessor; null until the body assigns one. */
  readonly assessorId?: Maybe<Scalars['ID']['output']>;
  /** When the person opened it. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When the result became final; null before. */
  readonly certifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** At most 50 items in the order they were added. Null for everyone but the person and the assessor. */
  readonly evidence?: Maybe<ReadonlyArray<EvidenceItem>>;
  /** Results so far, at most one for each outcome. Null for everyone but the person and the assessor. */
  readonly results?: Maybe<ReadonlyArray<ValidationResult>>;
};

/** Something that shows what the person learnt. */
export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** UUIDv7, opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Where the person learnt it. */
  readonly setting: LearningSetting;
  /** The person's words, at most 200 characters. */
  readonly title: Scalars['String']['output'];
  /** Outcomes of the procedure it speaks for. */
  readonly outcomes: ReadonlyArray<Maybe<Skill>>;
  /** First day of the learning. */
  readonly periodFrom: Scalars['Date']['output'];
  /** Last day of the learning; null while it goes on. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
};

/** The judgement of one outcome, by the assigned assessor. */
export type ValidationResult = {
  readonly __typename?: 'ValidationResult';
  /** The outcome judged. */
  readonly outcome?: Maybe<Skill>;
  /** The judgement. */
  readonly level: ResultLevel;
  /** When it was last recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** One page of validation procedures. */
export type ValidationProcedureConnection = {
  readonly __typename?: 'ValidationProcedureConnection';
  /** The procedures of the page. */
  readonly edges: ReadonlyArray<ValidationProcedureEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A procedure in a page. */
export type ValidationProcedureEdge = {
  readonly __typename?: 'ValidationProcedureEdge';
  /** The procedure. */
  readonly node: ValidationProcedure;
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
};

/** Why somebody cannot assess a procedure. */
export type AssessorConflictReason =
  /** Nobody assesses themself. */
  | 'IS_THE_PERSON'
  /** They advise the person in a guidance case. */
  | 'ADVISES_THE_PERSON'
  /** Nobody assigns themself. */
  | 'ASSIGNS_THEMSELF';

/** The assessor named has an interest in the result. */
export type AssessorConflict = UserError & {
  readonly __typename?: 'AssessorConflict';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ASSESSOR_CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Path of the assessor. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which interest. */
  readonly reason: AssessorConflictReason;
};

/** Stage cannot be left yet: something it must yield is missing. */
export type StageIncomplete = UserError & {
  readonly __typename?: 'StageIncomplete';
  /** What is missing, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always STAGE_INCOMPLETE. */
  readonly code: Scalars['String']['output'];
  /** Path of the procedure's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Outcomes without evidence or result. */
  readonly outcomes: ReadonlyArray<Scalars['Uri']['output']>;
};

/** What a person wants validated. */
export type ValidationProcedureOpenInput = {
  /** The body that is to run the validation; an organisation of the registry. */
  readonly validationBodyId: Scalars['ID']['input'];
  /** URI of the qualification or occupational standard. */
  readonly standard: Scalars['Uri']['input'];
  /** The outcomes to be validated: 1 to 50 ESCO skill URIs, each once. */
  readonly outcomes: ReadonlyArray<Scalars['Uri']['input']>;
  /** The stage to begin at; any but CERTIFICATION. */
  readonly beginAt?: ValidationStage;
  /** 1 to 200 characters of the client's choice; the same key gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What kept a procedure from being opened. */
export type ValidationProcedureOpenError = InvalidInput | IdempotencyMismatch;

/** The procedure, or why there is none. */
export type ValidationProcedureOpenPayload = {
  readonly __typename?: 'ValidationProcedureOpenPayload';
  /** The procedure; null when there are errors. */
  readonly validationProcedure?: Maybe<ValidationProcedure>;
  /** Empty when it was opened. */
  readonly errors: ReadonlyArray<ValidationProcedureOpenError>;
};

/** An item of evidence. */
export type ValidationEvidenceAddInput = {
  /** The procedure; in IDENTIFICATION or DOCUMENTATION. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Where the person learnt it. */
  readonly setting: LearningSetting;
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Outcomes of the procedure it speaks for, at least one. */
  readonly outcomes: ReadonlyArray<Scalars['Uri']['input']>;
  /** First day of the learning. */
  readonly periodFrom: Scalars['Date']['input'];
  /** Last day of the learning; leave out while it goes on. */
  readonly periodTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Who is to assess. */
export type ValidationAssessorAssignInput = {
  /** The procedure; before CERTIFICATION and before the first result. */
  readonly id: Scalars['ID']['input'];
  /** Subject of the assessor. They reach the procedure while they hold the role, and nothing before. */
  readonly assessorId: Scalars['ID']['input'];
};

/** The assessor's judgement of one outcome. */
export type ValidationResultRecordInput = {
  /** The procedure; in ASSESSMENT. */
  readonly id: Scalars['ID']['input'];
  /** One of the procedure's outcomes. */
  readonly outcome: Scalars['Uri']['input'];
  /** The judgement; recording it again replaces it. */
  readonly level: ResultLevel;
};

/** Where to go on. */
export type ValidationStageAdvanceInput = {
  /** The procedure. */
  readonly id: Scalars['ID']['input'];
  /** The next stage. */
  readonly to: ValidationStage;
};

/** What kept a procedure from being changed. */
export type ValidationProcedureError = NotFound | WrongState | InvalidInput;

/** The procedure, or why it did not change. */
export type ValidationProcedurePayload = {
  readonly __typename?: 'ValidationProcedurePayload';
  /** The procedure; null when there are errors. */
  readonly validationProcedure?: Maybe<ValidationProcedure>;
  /** Empty when the command was carried out. */
  readonly errors: ReadonlyArray<ValidationProcedureError>;
};

/** What kept an assessor from being assigned. */
export type ValidationAssessorAssignError = NotFound | WrongState | InvalidInput | AssessorConflict;

/** The procedure with its assessor, or why there is none. */
export type ValidationAssessorAssignPayload = {
  readonly __typename?: 'ValidationAssessorAssignPayload';
  /** The procedure; null when there are errors. */
  readonly validationProcedure?: Maybe<ValidationProcedure>;
  /** Empty when the assessor was assigned. */
  readonly errors: ReadonlyArray<ValidationAssessorAssignError>;
};

/** What kept a stage from being reached. */
export type ValidationStageAdvanceError = NotFound | WrongState | StageIncomplete;

/** The procedure in its next stage, or why it is not. */
export type ValidationStageAdvancePayload = {
  readonly __typename?: 'ValidationStageAdvancePayload';
  /** The procedure; null when there are errors. */
  readonly validationProcedure?: Maybe<ValidationProcedure>;
  /** Empty when the stage was reached. */
  readonly errors: ReadonlyArray<ValidationStageAdvanceError>;
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
  GuidanceCase: GuidanceCase;
  Person: Person;
  PersonalLearningPlan: PersonalLearningPlan;
  ValidationProcedure: ValidationProcedure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  GuidanceCase: { __typename: 'GuidanceCase' } & GraphQLRecursivePick<FederationTypes['GuidanceCase'], { id: true }>;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  PersonalLearningPlan: { __typename: 'PersonalLearningPlan' } & GraphQLRecursivePick<
    FederationTypes['PersonalLearningPlan'],
    { id: true }
  >;
  ValidationProcedure: { __typename: 'ValidationProcedure' } & GraphQLRecursivePick<
    FederationTypes['ValidationProcedure'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GuidanceCaseOpenError:
    | (LiveGuidanceCaseExistsSource & { __typename: 'LiveGuidanceCaseExists' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  GuidanceCaseChangeError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  GuidanceNoteAddError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  PersonalLearningPlanError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  SkillDeclareError: InvalidInput & { __typename: 'InvalidInput' };
  ValidationProcedureOpenError:
    (InvalidInput & { __typename: 'InvalidInput' }) | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  ValidationProcedureError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  ValidationAssessorAssignError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (AssessorConflictSource & { __typename: 'AssessorConflict' });
  ValidationStageAdvanceError:
    | (NotFound & { __typename: 'NotFound' })
    | (WrongState & { __typename: 'WrongState' })
    | (StageIncompleteSource & { __typename: 'StageIncomplete' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (LiveGuidanceCaseExistsSource & { __typename: 'LiveGuidanceCaseExists' })
    | (AssessorConflictSource & { __typename: 'AssessorConflict' })
    | (StageIncompleteSource & { __typename: 'StageIncomplete' });
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
  GuidanceCaseState: GuidanceCaseState;
  GuidancePurpose: GuidancePurpose;
  GuidanceCase: ResolverTypeWrapper<GuidanceCaseSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GuidanceCaseConnection: ResolverTypeWrapper<
    Omit<GuidanceCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GuidanceCaseEdge']> }
  >;
  GuidanceCaseEdge: ResolverTypeWrapper<Omit<GuidanceCaseEdge, 'node'> & { node: ResolversTypes['GuidanceCase'] }>;
  LiveGuidanceCaseExists: ResolverTypeWrapper<LiveGuidanceCaseExistsSource>;
  GuidanceCaseOpenInput: GuidanceCaseOpenInput;
  GuidanceCaseOpenError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuidanceCaseOpenError']>;
  GuidanceCaseOpenPayload: ResolverTypeWrapper<
    Omit<GuidanceCaseOpenPayload, 'guidanceCase' | 'errors'> & {
      guidanceCase?: Maybe<ResolversTypes['GuidanceCase']>;
      errors: ReadonlyArray<ResolversTypes['GuidanceCaseOpenError']>;
    }
  >;
  GuidanceCaseInput: GuidanceCaseInput;
  GuidanceCaseChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuidanceCaseChangeError']>;
  GuidanceCaseChangePayload: ResolverTypeWrapper<
    Omit<GuidanceCaseChangePayload, 'guidanceCase' | 'errors'> & {
      guidanceCase?: Maybe<ResolversTypes['GuidanceCase']>;
      errors: ReadonlyArray<ResolversTypes['GuidanceCaseChangeError']>;
    }
  >;
  GuidanceCaseTeamAddInput: GuidanceCaseTeamAddInput;
  GuidanceCaseHandOverInput: GuidanceCaseHandOverInput;
  InternalGuidanceHappenedInput: InternalGuidanceHappenedInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GuidanceNote: ResolverTypeWrapper<GuidanceNoteSource>;
  GuidanceNoteConnection: ResolverTypeWrapper<
    Omit<GuidanceNoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GuidanceNoteEdge']> }
  >;
  GuidanceNoteEdge: ResolverTypeWrapper<Omit<GuidanceNoteEdge, 'node'> & { node: ResolversTypes['GuidanceNote'] }>;
  GuidanceNoteAddInput: GuidanceNoteAddInput;
  GuidanceNoteAddError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuidanceNoteAddError']>;
  GuidanceNoteAddPayload: ResolverTypeWrapper<
    Omit<GuidanceNoteAddPayload, 'guidanceNote' | 'errors'> & {
      guidanceNote?: Maybe<ResolversTypes['GuidanceNote']>;
      errors: ReadonlyArray<ResolversTypes['GuidanceNoteAddError']>;
    }
  >;
  Organisation: ResolverTypeWrapper<Organisation>;
  LearningOpportunity: ResolverTypeWrapper<LearningOpportunity>;
  Skill: ResolverTypeWrapper<Skill>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Person: ResolverTypeWrapper<PersonReference>;
  PersonalLearningPlanState: PersonalLearningPlanState;
  PlanStepKind: PlanStepKind;
  PersonalLearningPlan: ResolverTypeWrapper<PersonalLearningPlanSource>;
  PlanStep: ResolverTypeWrapper<PlanStepSource>;
  PlanStepInput: PlanStepInput;
  PersonalLearningPlanDraftInput: PersonalLearningPlanDraftInput;
  PersonalLearningPlanAgreeInput: PersonalLearningPlanAgreeInput;
  PlanStepCompleteInput: PlanStepCompleteInput;
  PersonalLearningPlanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonalLearningPlanError']>;
  PersonalLearningPlanPayload: ResolverTypeWrapper<
    Omit<PersonalLearningPlanPayload, 'plan' | 'errors'> & {
      plan?: Maybe<ResolversTypes['PersonalLearningPlan']>;
      errors: ReadonlyArray<ResolversTypes['PersonalLearningPlanError']>;
    }
  >;
  SkillClaimBasis: SkillClaimBasis;
  SkillClaim: ResolverTypeWrapper<SkillClaimSource>;
  SkillClaimConnection: ResolverTypeWrapper<
    Omit<SkillClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SkillClaimEdge']> }
  >;
  SkillClaimEdge: ResolverTypeWrapper<Omit<SkillClaimEdge, 'node'> & { node: ResolversTypes['SkillClaim'] }>;
  SkillDeclareInput: SkillDeclareInput;
  SkillDeclareError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkillDeclareError']>;
  SkillDeclarePayload: ResolverTypeWrapper<
    Omit<SkillDeclarePayload, 'skillClaim' | 'errors'> & {
      skillClaim?: Maybe<ResolversTypes['SkillClaim']>;
      errors: ReadonlyArray<ResolversTypes['SkillDeclareError']>;
    }
  >;
  ValidationStage: ValidationStage;
  ValidationExtent: ValidationExtent;
  EvidenceKind: EvidenceKind;
  LearningSetting: LearningSetting;
  ResultLevel: ResultLevel;
  ValidationProcedure: ResolverTypeWrapper<ValidationProcedureSource>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemSource>;
  ValidationResult: ResolverTypeWrapper<ValidationResultSource>;
  ValidationProcedureConnection: ResolverTypeWrapper<
    Omit<ValidationProcedureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ValidationProcedureEdge']> }
  >;
  ValidationProcedureEdge: ResolverTypeWrapper<
    Omit<ValidationProcedureEdge, 'node'> & { node: ResolversTypes['ValidationProcedure'] }
  >;
  AssessorConflictReason: AssessorConflictReason;
  AssessorConflict: ResolverTypeWrapper<AssessorConflictSource>;
  StageIncomplete: ResolverTypeWrapper<StageIncompleteSource>;
  ValidationProcedureOpenInput: ValidationProcedureOpenInput;
  ValidationProcedureOpenError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ValidationProcedureOpenError']
  >;
  ValidationProcedureOpenPayload: ResolverTypeWrapper<
    Omit<ValidationProcedureOpenPayload, 'validationProcedure' | 'errors'> & {
      validationProcedure?: Maybe<ResolversTypes['ValidationProcedure']>;
      errors: ReadonlyArray<ResolversTypes['ValidationProcedureOpenError']>;
    }
  >;
  ValidationEvidenceAddInput: ValidationEvidenceAddInput;
  ValidationAssessorAssignInput: ValidationAssessorAssignInput;
  ValidationResultRecordInput: ValidationResultRecordInput;
  ValidationStageAdvanceInput: ValidationStageAdvanceInput;
  ValidationProcedureError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidationProcedureError']>;
  ValidationProcedurePayload: ResolverTypeWrapper<
    Omit<ValidationProcedurePayload, 'validationProcedure' | 'errors'> & {
      validationProcedure?: Maybe<ResolversTypes['ValidationProcedure']>;
      errors: ReadonlyArray<ResolversTypes['ValidationProcedureError']>;
    }
  >;
  ValidationAssessorAssignError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ValidationAssessorAssignError']
  >;
  ValidationAssessorAssignPayload: ResolverTypeWrapper<
    Omit<ValidationAssessorAssignPayload, 'validationProcedure' | 'errors'> & {
      validationProcedure?: Maybe<ResolversTypes['ValidationProcedure']>;
      errors: ReadonlyArray<ResolversTypes['ValidationAssessorAssignError']>;
    }
  >;
  ValidationStageAdvanceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidationStageAdvanceError']>;
  ValidationStageAdvancePayload: ResolverTypeWrapper<
    Omit<ValidationStageAdvancePayload, 'validationProcedure' | 'errors'> & {
      validationProcedure?: Maybe<ResolversTypes['ValidationProcedure']>;
      errors: ReadonlyArray<ResolversTypes['ValidationStageAdvanceError']>;
    }
  >;
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
  GuidanceCase: GuidanceCaseSource;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  GuidanceCaseConnection: Omit<GuidanceCaseConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['GuidanceCaseEdge']>;
  };
  GuidanceCaseEdge: Omit<GuidanceCaseEdge, 'node'> & { node: ResolversParentTypes['GuidanceCase'] };
  LiveGuidanceCaseExists: LiveGuidanceCaseExistsSource;
  GuidanceCaseOpenInput: GuidanceCaseOpenInput;
  GuidanceCaseOpenError: ResolversUnionTypes<ResolversParentTypes>['GuidanceCaseOpenError'];
  GuidanceCaseOpenPayload: Omit<GuidanceCaseOpenPayload, 'guidanceCase' | 'errors'> & {
    guidanceCase?: Maybe<ResolversParentTypes['GuidanceCase']>;
    errors: ReadonlyArray<ResolversParentTypes['GuidanceCaseOpenError']>;
  };
  GuidanceCaseInput: GuidanceCaseInput;
  GuidanceCaseChangeError: ResolversUnionTypes<ResolversParentTypes>['GuidanceCaseChangeError'];
  GuidanceCaseChangePayload: Omit<GuidanceCaseChangePayload, 'guidanceCase' | 'errors'> & {
    guidanceCase?: Maybe<ResolversParentTypes['GuidanceCase']>;
    errors: ReadonlyArray<ResolversParentTypes['GuidanceCaseChangeError']>;
  };
  GuidanceCaseTeamAddInput: GuidanceCaseTeamAddInput;
  GuidanceCaseHandOverInput: GuidanceCaseHandOverInput;
  InternalGuidanceHappenedInput: InternalGuidanceHappenedInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  GuidanceNote: GuidanceNoteSource;
  GuidanceNoteConnection: Omit<GuidanceNoteConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['GuidanceNoteEdge']>;
  };
  GuidanceNoteEdge: Omit<GuidanceNoteEdge, 'node'> & { node: ResolversParentTypes['GuidanceNote'] };
  GuidanceNoteAddInput: GuidanceNoteAddInput;
  GuidanceNoteAddError: ResolversUnionTypes<ResolversParentTypes>['GuidanceNoteAddError'];
  GuidanceNoteAddPayload: Omit<GuidanceNoteAddPayload, 'guidanceNote' | 'errors'> & {
    guidanceNote?: Maybe<ResolversParentTypes['GuidanceNote']>;
    errors: ReadonlyArray<ResolversParentTypes['GuidanceNoteAddError']>;
  };
  Organisation: Organisation;
  LearningOpportunity: LearningOpportunity;
  Skill: Skill;
  Occupation: Occupation;
  Person: PersonReference;
  PersonalLearningPlan: PersonalLearningPlanSource;
  PlanStep: PlanStepSource;
  PlanStepInput: PlanStepInput;
  PersonalLearningPlanDraftInput: PersonalLearningPlanDraftInput;
  PersonalLearningPlanAgreeInput: PersonalLearningPlanAgreeInput;
  PlanStepCompleteInput: PlanStepCompleteInput;
  PersonalLearningPlanError: ResolversUnionTypes<ResolversParentTypes>['PersonalLearningPlanError'];
  PersonalLearningPlanPayload: Omit<PersonalLearningPlanPayload, 'plan' | 'errors'> & {
    plan?: Maybe<ResolversParentTypes['PersonalLearningPlan']>;
    errors: ReadonlyArray<ResolversParentTypes['PersonalLearningPlanError']>;
  };
  SkillClaim: SkillClaimSource;
  SkillClaimConnection: Omit<SkillClaimConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['SkillClaimEdge']>;
  };
  SkillClaimEdge: Omit<SkillClaimEdge, 'node'> & { node: ResolversParentTypes['SkillClaim'] };
  SkillDeclareInput: SkillDeclareInput;
  SkillDeclareError: ResolversUnionTypes<ResolversParentTypes>['SkillDeclareError'];
  SkillDeclarePayload: Omit<SkillDeclarePayload, 'skillClaim' | 'errors'> & {
    skillClaim?: Maybe<ResolversParentTypes['SkillClaim']>;
    errors: ReadonlyArray<ResolversParentTypes['SkillDeclareError']>;
  };
  ValidationProcedure: ValidationProcedureSource;
  EvidenceItem: EvidenceItemSource;
  ValidationResult: ValidationResultSource;
  ValidationProcedureConnection: Omit<ValidationProcedureConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ValidationProcedureEdge']>;
  };
  ValidationProcedureEdge: Omit<ValidationProcedureEdge, 'node'> & {
    node: ResolversParentTypes['ValidationProcedure'];
  };
  AssessorConflict: AssessorConflictSource;
  StageIncomplete: StageIncompleteSource;
  ValidationProcedureOpenInput: ValidationProcedureOpenInput;
  ValidationProcedureOpenError: ResolversUnionTypes<ResolversParentTypes>['ValidationProcedureOpenError'];
  ValidationProcedureOpenPayload: Omit<ValidationProcedureOpenPayload, 'validationProcedure' | 'errors'> & {
    validationProcedure?: Maybe<ResolversParentTypes['ValidationProcedure']>;
    errors: ReadonlyArray<ResolversParentTypes['ValidationProcedureOpenError']>;
  };
  ValidationEvidenceAddInput: ValidationEvidenceAddInput;
  ValidationAssessorAssignInput: ValidationAssessorAssignInput;
  ValidationResultRecordInput: ValidationResultRecordInput;
  ValidationStageAdvanceInput: ValidationStageAdvanceInput;
  ValidationProcedureError: ResolversUnionTypes<ResolversParentTypes>['ValidationProcedureError'];
  ValidationProcedurePayload: Omit<ValidationProcedurePayload, 'validationProcedure' | 'errors'> & {
    validationProcedure?: Maybe<ResolversParentTypes['ValidationProcedure']>;
    errors: ReadonlyArray<ResolversParentTypes['ValidationProcedureError']>;
  };
  ValidationAssessorAssignError: ResolversUnionTypes<ResolversParentTypes>['ValidationAssessorAssignError'];
  ValidationAssessorAssignPayload: Omit<ValidationAssessorAssignPayload, 'validationProcedure' | 'errors'> & {
    validationProcedure?: Maybe<ResolversParentTypes['ValidationProcedure']>;
    errors: ReadonlyArray<ResolversParentTypes['ValidationAssessorAssignError']>;
  };
  ValidationStageAdvanceError: ResolversUnionTypes<ResolversParentTypes>['ValidationStageAdvanceError'];
  ValidationStageAdvancePayload: Omit<ValidationStageAdvancePayload, 'validationProcedure' | 'errors'> & {
    validationProcedure?: Maybe<ResolversParentTypes['ValidationProcedure']>;
    errors: ReadonlyArray<ResolversParentTypes['ValidationStageAdvanceError']>;
  };
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
    | 'LiveGuidanceCaseExists'
    | 'AssessorConflict'
    | 'StageIncomplete',
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

export type GuidanceCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCase'] = ResolversParentTypes['GuidanceCase'],
  FederationReferenceType extends FederationReferenceTypes['GuidanceCase'] = FederationReferenceTypes['GuidanceCase'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GuidanceCase']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  guidanceService?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  practitionerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['GuidancePurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuidanceCaseState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handedOverFrom?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PersonalLearningPlan']>, ParentType, ContextType>;
  notes?: Resolver<
    Maybe<ResolversTypes['GuidanceNoteConnection']>,
    ParentType,
    ContextType,
    Partial<GuidanceCaseNotesArgs>
  >;
};

export type GuidanceCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseConnection'] = ResolversParentTypes['GuidanceCaseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuidanceCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuidanceCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseEdge'] = ResolversParentTypes['GuidanceCaseEdge'],
> = {
  node?: Resolver<ResolversTypes['GuidanceCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiveGuidanceCaseExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LiveGuidanceCaseExists'] = ResolversParentTypes['LiveGuidanceCaseExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  guidanceCase?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidanceCaseOpenErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseOpenError'] = ResolversParentTypes['GuidanceCaseOpenError'],
> = {
  __resolveType?: TypeResolveFn<
    'LiveGuidanceCaseExists' | 'InvalidInput' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type GuidanceCaseOpenPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseOpenPayload'] = ResolversParentTypes['GuidanceCaseOpenPayload'],
> = {
  guidanceCase?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GuidanceCaseOpenError']>, ParentType, ContextType>;
};

export type GuidanceCaseChangeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseChangeError'] = ResolversParentTypes['GuidanceCaseChangeError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type GuidanceCaseChangePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceCaseChangePayload'] =
    ResolversParentTypes['GuidanceCaseChangePayload'],
> = {
  guidanceCase?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GuidanceCaseChangeError']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  internalGuidanceHappened?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<QueryInternalGuidanceHappenedArgs, 'input'>
  >;
  guidanceCase?: Resolver<
    Maybe<ResolversTypes['GuidanceCase']>,
    ParentType,
    ContextType,
    RequireFields<QueryGuidanceCaseArgs, 'id'>
  >;
  myGuidanceCases?: Resolver<
    ResolversTypes['GuidanceCaseConnection'],
    ParentType,
    ContextType,
    Partial<QueryMyGuidanceCasesArgs>
  >;
  guidanceCaseRequests?: Resolver<
    ResolversTypes['GuidanceCaseConnection'],
    ParentType,
    ContextType,
    Partial<QueryGuidanceCaseRequestsArgs>
  >;
  validationProcedure?: Resolver<
    Maybe<ResolversTypes['ValidationProcedure']>,
    ParentType,
    ContextType,
    RequireFields<QueryValidationProcedureArgs, 'id'>
  >;
  myValidationProcedures?: Resolver<
    ResolversTypes['ValidationProcedureConnection'],
    ParentType,
    ContextType,
    Partial<QueryMyValidationProceduresArgs>
  >;
  validationProceduresToAssign?: Resolver<
    ResolversTypes['ValidationProcedureConnection'],
    ParentType,
    ContextType,
    Partial<QueryValidationProceduresToAssignArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  guidanceCaseOpen?: Resolver<
    ResolversTypes['GuidanceCaseOpenPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseOpenArgs, 'input'>
  >;
  guidanceCaseAccept?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseAcceptArgs, 'input'>
  >;
  guidanceCaseTeamAdd?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseTeamAddArgs, 'input'>
  >;
  guidanceCaseWait?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseWaitArgs, 'input'>
  >;
  guidanceCaseResume?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseResumeArgs, 'input'>
  >;
  guidanceCaseClose?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseCloseArgs, 'input'>
  >;
  guidanceCaseHandOver?: Resolver<
    ResolversTypes['GuidanceCaseChangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceCaseHandOverArgs, 'input'>
  >;
  guidanceNoteAdd?: Resolver<
    ResolversTypes['GuidanceNoteAddPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGuidanceNoteAddArgs, 'input'>
  >;
  personalLearningPlanDraft?: Resolver<
    ResolversTypes['PersonalLearningPlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPersonalLearningPlanDraftArgs, 'input'>
  >;
  personalLearningPlanAgree?: Resolver<
    ResolversTypes['PersonalLearningPlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPersonalLearningPlanAgreeArgs, 'input'>
  >;
  planStepComplete?: Resolver<
    ResolversTypes['PersonalLearningPlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanStepCompleteArgs, 'input'>
  >;
  skillDeclare?: Resolver<
    ResolversTypes['SkillDeclarePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSkillDeclareArgs, 'input'>
  >;
  validationProcedureOpen?: Resolver<
    ResolversTypes['ValidationProcedureOpenPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationValidationProcedureOpenArgs, 'input'>
  >;
  validationEvidenceAdd?: Resolver<
    ResolversTypes['ValidationProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationValidationEvidenceAddArgs, 'input'>
  >;
  validationAssessorAssign?: Resolver<
    ResolversTypes['ValidationAssessorAssignPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationValidationAssessorAssignArgs, 'input'>
  >;
  validationResultRecord?: Resolver<
    ResolversTypes['ValidationProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationValidationResultRecordArgs, 'input'>
  >;
  validationStageAdvance?: Resolver<
    ResolversTypes['ValidationStageAdvancePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationValidationStageAdvanceArgs, 'input'>
  >;
};

export type GuidanceNoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceNote'] = ResolversParentTypes['GuidanceNote'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuidanceNoteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceNoteConnection'] = ResolversParentTypes['GuidanceNoteConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuidanceNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuidanceNoteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceNoteEdge'] = ResolversParentTypes['GuidanceNoteEdge'],
> = {
  node?: Resolver<ResolversTypes['GuidanceNote'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuidanceNoteAddErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceNoteAddError'] = ResolversParentTypes['GuidanceNoteAddError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type GuidanceNoteAddPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceNoteAddPayload'] = ResolversParentTypes['GuidanceNoteAddPayload'],
> = {
  guidanceNote?: Resolver<Maybe<ResolversTypes['GuidanceNote']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GuidanceNoteAddError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LearningOpportunityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOpportunity'] = ResolversParentTypes['LearningOpportunity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  uri?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
};

export type OccupationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'],
> = {
  uri?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  guidanceCase?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  guidanceCases?: Resolver<
    Maybe<ResolversTypes['GuidanceCaseConnection']>,
    ParentType,
    ContextType,
    Partial<PersonGuidanceCasesArgs>
  >;
  skillClaims?: Resolver<
    Maybe<ResolversTypes['SkillClaimConnection']>,
    ParentType,
    ContextType,
    Partial<PersonSkillClaimsArgs>
  >;
  validationProcedures?: Resolver<
    Maybe<ResolversTypes['ValidationProcedureConnection']>,
    ParentType,
    ContextType,
    Partial<PersonValidationProceduresArgs>
  >;
};

export type PersonalLearningPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalLearningPlan'] = ResolversParentTypes['PersonalLearningPlan'],
  FederationReferenceType extends FederationReferenceTypes['PersonalLearningPlan'] =
    FederationReferenceTypes['PersonalLearningPlan'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PersonalLearningPlan']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  guidanceCase?: Resolver<Maybe<ResolversTypes['GuidanceCase']>, ParentType, ContextType>;
  goalOccupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonalLearningPlanState'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanStep']>>, ParentType, ContextType>;
};

export type PlanStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanStepKind'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['LearningOpportunity']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonalLearningPlanErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalLearningPlanError'] =
    ResolversParentTypes['PersonalLearningPlanError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type PersonalLearningPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalLearningPlanPayload'] =
    ResolversParentTypes['PersonalLearningPlanPayload'],
> = {
  plan?: Resolver<Maybe<ResolversTypes['PersonalLearningPlan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PersonalLearningPlanError']>, ParentType, ContextType>;
};

export type SkillClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillClaim'] = ResolversParentTypes['SkillClaim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SkillClaimBasis'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SkillClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillClaimConnection'] = ResolversParentTypes['SkillClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillClaimEdge'] = ResolversParentTypes['SkillClaimEdge'],
> = {
  node?: Resolver<ResolversTypes['SkillClaim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillDeclareErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillDeclareError'] = ResolversParentTypes['SkillDeclareError'],
> = {
  __resolveType?: TypeResolveFn<'InvalidInput', ParentType, ContextType>;
};

export type SkillDeclarePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillDeclarePayload'] = ResolversParentTypes['SkillDeclarePayload'],
> = {
  skillClaim?: Resolver<Maybe<ResolversTypes['SkillClaim']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SkillDeclareError']>, ParentType, ContextType>;
};

export type ValidationProcedureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedure'] = ResolversParentTypes['ValidationProcedure'],
  FederationReferenceType extends FederationReferenceTypes['ValidationProcedure'] =
    FederationReferenceTypes['ValidationProcedure'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ValidationProcedure']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  validationBody?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Skill']>>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ValidationStage'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['ValidationExtent']>, ParentType, ContextType>;
  assessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceItem']>>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ValidationResult']>>, ParentType, ContextType>;
};

export type EvidenceItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['LearningSetting'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Skill']>>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ValidationResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationResult'] = ResolversParentTypes['ValidationResult'],
> = {
  outcome?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ResultLevel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ValidationProcedureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedureConnection'] =
    ResolversParentTypes['ValidationProcedureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValidationProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ValidationProcedureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedureEdge'] = ResolversParentTypes['ValidationProcedureEdge'],
> = {
  node?: Resolver<ResolversTypes['ValidationProcedure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessorConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessorConflict'] = ResolversParentTypes['AssessorConflict'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AssessorConflictReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageIncompleteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StageIncomplete'] = ResolversParentTypes['StageIncomplete'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Uri']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationProcedureOpenErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedureOpenError'] =
    ResolversParentTypes['ValidationProcedureOpenError'],
> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type ValidationProcedureOpenPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedureOpenPayload'] =
    ResolversParentTypes['ValidationProcedureOpenPayload'],
> = {
  validationProcedure?: Resolver<Maybe<ResolversTypes['ValidationProcedure']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ValidationProcedureOpenError']>, ParentType, ContextType>;
};

export type ValidationProcedureErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedureError'] =
    ResolversParentTypes['ValidationProcedureError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'InvalidInput', ParentType, ContextType>;
};

export type ValidationProcedurePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationProcedurePayload'] =
    ResolversParentTypes['ValidationProcedurePayload'],
> = {
  validationProcedure?: Resolver<Maybe<ResolversTypes['ValidationProcedure']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ValidationProcedureError']>, ParentType, ContextType>;
};

export type ValidationAssessorAssignErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationAssessorAssignError'] =
    ResolversParentTypes['ValidationAssessorAssignError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'WrongState' | 'InvalidInput' | 'AssessorConflict',
    ParentType,
    ContextType
  >;
};

export type ValidationAssessorAssignPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationAssessorAssignPayload'] =
    ResolversParentTypes['ValidationAssessorAssignPayload'],
> = {
  validationProcedure?: Resolver<Maybe<ResolversTypes['ValidationProcedure']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ValidationAssessorAssignError']>, ParentType, ContextType>;
};

export type ValidationStageAdvanceErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationStageAdvanceError'] =
    ResolversParentTypes['ValidationStageAdvanceError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WrongState' | 'StageIncomplete', ParentType, ContextType>;
};

export type ValidationStageAdvancePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ValidationStageAdvancePayload'] =
    ResolversParentTypes['ValidationStageAdvancePayload'],
> = {
  validationProcedure?: Resolver<Maybe<ResolversTypes['ValidationProcedure']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ValidationStageAdvanceError']>, ParentType, ContextType>;
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
  GuidanceCase?: GuidanceCaseResolvers<ContextType>;
  GuidanceCaseConnection?: GuidanceCaseConnectionResolvers<ContextType>;
  GuidanceCaseEdge?: GuidanceCaseEdgeResolvers<ContextType>;
  LiveGuidanceCaseExists?: LiveGuidanceCaseExistsResolvers<ContextType>;
  GuidanceCaseOpenError?: GuidanceCaseOpenErrorResolvers<ContextType>;
  GuidanceCaseOpenPayload?: GuidanceCaseOpenPayloadResolvers<ContextType>;
  GuidanceCaseChangeError?: GuidanceCaseChangeErrorResolvers<ContextType>;
  GuidanceCaseChangePayload?: GuidanceCaseChangePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  GuidanceNote?: GuidanceNoteResolvers<ContextType>;
  GuidanceNoteConnection?: GuidanceNoteConnectionResolvers<ContextType>;
  GuidanceNoteEdge?: GuidanceNoteEdgeResolvers<ContextType>;
  GuidanceNoteAddError?: GuidanceNoteAddErrorResolvers<ContextType>;
  GuidanceNoteAddPayload?: GuidanceNoteAddPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  LearningOpportunity?: LearningOpportunityResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalLearningPlan?: PersonalLearningPlanResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PersonalLearningPlanError?: PersonalLearningPlanErrorResolvers<ContextType>;
  PersonalLearningPlanPayload?: PersonalLearningPlanPayloadResolvers<ContextType>;
  SkillClaim?: SkillClaimResolvers<ContextType>;
  SkillClaimConnection?: SkillClaimConnectionResolvers<ContextType>;
  SkillClaimEdge?: SkillClaimEdgeResolvers<ContextType>;
  SkillDeclareError?: SkillDeclareErrorResolvers<ContextType>;
  SkillDeclarePayload?: SkillDeclarePayloadResolvers<ContextType>;
  ValidationProcedure?: ValidationProcedureResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  ValidationResult?: ValidationResultResolvers<ContextType>;
  ValidationProcedureConnection?: ValidationProcedureConnectionResolvers<ContextType>;
  ValidationProcedureEdge?: ValidationProcedureEdgeResolvers<ContextType>;
  AssessorConflict?: AssessorConflictResolvers<ContextType>;
  StageIncomplete?: StageIncompleteResolvers<ContextType>;
  ValidationProcedureOpenError?: ValidationProcedureOpenErrorResolvers<ContextType>;
  ValidationProcedureOpenPayload?: ValidationProcedureOpenPayloadResolvers<ContextType>;
  ValidationProcedureError?: ValidationProcedureErrorResolvers<ContextType>;
  ValidationProcedurePayload?: ValidationProcedurePayloadResolvers<ContextType>;
  ValidationAssessorAssignError?: ValidationAssessorAssignErrorResolvers<ContextType>;
  ValidationAssessorAssignPayload?: ValidationAssessorAssignPayloadResolvers<ContextType>;
  ValidationStageAdvanceError?: ValidationStageAdvanceErrorResolvers<ContextType>;
  ValidationStageAdvancePayload?: ValidationStageAdvancePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
