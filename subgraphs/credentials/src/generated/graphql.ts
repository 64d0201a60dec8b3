// Written by `pnpm generate` from the subgraph's schema and codegen-mappers.json; changes are lost.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssessmentResult as AssessmentResultSource } from '../assessment/assessment-result.entity.ts';
import type { CredentialShare as CredentialShareSource } from '../share/credential-share.entity.ts';
import type { CredentialShareView as CredentialShareViewSource } from '../share/credential-share-view.entity.ts';
import type { IssuerRegistration as IssuerRegistrationSource } from '../issuer/issuer-registration.entity.ts';
import type { MicroCredential as MicroCredentialSource } from '../micro-credential/micro-credential.entity.ts';
import type { LearningOutcome, TemplateVersion } from '../template/template-version.entity.ts';
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

/** What an assessment found. */
export type AssessmentOutcome =
  /** The criteria were met. */
  | 'PASSED'
  /** They were not; another assessment may follow. */
  | 'FAILED';

/** What an assessment against the published criteria of a template found. Seen by the holder, those who assessed, those who award on it, and the auditor. */
export type AssessmentResult = {
  readonly __typename?: 'AssessmentResult';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The order whose learning was assessed; null while accounts does not answer. */
  readonly order?: Maybe<TrainingOrder>;
  /** The template, in the version whose criteria were published when it was assessed. */
  readonly template?: Maybe<MicroCredentialTemplate>;
  /** What was found. */
  readonly outcome: AssessmentOutcome;
  /** Grade as the provider states it (Annex I, O3); null when none is given. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Day of the assessment. */
  readonly assessedOn: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** An assessment's result to be recorded. */
export type AssessmentResultRecordInput = {
  /** The order whose learning was assessed: one with the viewer's own organisation as provider, started at least. */
  readonly orderId: Scalars['ID']['input'];
  /** Template it was assessed against; the latest version counts. */
  readonly templateId: Scalars['ID']['input'];
  /** What was found. */
  readonly outcome: AssessmentOutcome;
  /** Grade, at most 60 characters; left out when none is given. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Day of the assessment, not in the future. */
  readonly assessedOn: Scalars['Date']['input'];
  /** Name of this command, unique among the viewer's; the same key again gives the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The viewer is the learner of the order: nobody records the result of their own assessment. */
export type AssessorIsHolder = UserError & {
  readonly __typename?: 'AssessorIsHolder';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ASSESSOR_IS_HOLDER. */
  readonly code: Scalars['String']['output'];
  /** Path of the order's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A passed assessment of this order and template is there already; it stands. */
export type AlreadyAssessed = UserError & {
  readonly __typename?: 'AlreadyAssessed';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ALREADY_ASSESSED. */
  readonly code: Scalars['String']['output'];
  /** Path of the order's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The result that stands. */
  readonly assessmentResultId: Scalars['ID']['output'];
};

/** Why a result was not recorded. */
export type AssessmentResultRecordError =
  NotFound | InvalidInput | WrongState | AssessorIsHolder | AlreadyAssessed | IdempotencyMismatch;

/** Answer to `assessmentResultRecord`. */
export type AssessmentResultRecordPayload = {
  readonly __typename?: 'AssessmentResultRecordPayload';
  /** The result; null when there are errors. */
  readonly assessmentResult?: Maybe<AssessmentResult>;
  /** Why it failed; empty when it did not. */
  readonly errors: ReadonlyArray<AssessmentResultRecordError>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what an assessment found. For an issuer of the order's provider or whoever handles its enrolments; never for the learner. */
  readonly assessmentResultRecord: AssessmentResultRecordPayload;
  /** Registers an organisation as issuer, with a key pair of its own and an empty status list. An organisation that is registered stays as it is. */
  readonly issuerRegister: IssuerRegisterPayload;
  /** Retires the issuer's signing key and makes a new one. What the old key signed stays verifiable. For an issuer of that organisation, who has just signed in. */
  readonly issuerKeyRotate: IssuerKeyRotatePayload;
  /**
   * Signs a micro-credential for a passed assessment of a delivered order, with the learner's name and birth date as accounts knows them. For an issuer of the awarding
   * body, never for themselves.
   */
  readonly microCredentialIssue: MicroCredentialIssuePayload;
  /** Takes a micro-credential back for good; everyone who verifies it sees that at once. For an issuer of the awarding body. */
  readonly microCredentialRevoke: MicroCredentialRevokePayload;
  /** Opens one's own micro-credential to whoever has the link. Two calls open two shares. */
  readonly microCredentialShare: MicroCredentialSharePayload;
  /** Closes a share at once; closing it again changes nothing. */
  readonly microCredentialShareRevoke: MicroCredentialShareRevokePayload;
  /** Defines a template, or its next version. For an issuer of the awarding body. */
  readonly microCredentialTemplateDefine: MicroCredentialTemplateDefinePayload;
};

export type MutationAssessmentResultRecordArgs = {
  input: AssessmentResultRecordInput;
};

export type MutationIssuerRegisterArgs = {
  input: IssuerRegisterInput;
};

export type MutationIssuerKeyRotateArgs = {
  input: IssuerKeyRotateInput;
};

export type MutationMicroCredentialIssueArgs = {
  input: MicroCredentialIssueInput;
};

export type MutationMicroCredentialRevokeArgs = {
  input: MicroCredentialRevokeInput;
};

export type MutationMicroCredentialShareArgs = {
  input: MicroCredentialShareInput;
};

export type MutationMicroCredentialShareRevokeArgs = {
  input: MicroCredentialShareRevokeInput;
};

export type MutationMicroCredentialTemplateDefineArgs = {
  input: MicroCredentialTemplateDefineInput;
};

/** An organisation of the registry; what is known of it is asked there. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
};

/** A body that may issue micro-credentials: of any kind, once the registry authority has registered it. */
export type IssuerRegistration = {
  readonly __typename?: 'IssuerRegistration';
  /** The body itself; null while the registry does not answer. */
  readonly organisation?: Maybe<Organisation>;
  /** The name that its signatures go by, a `did:web` under our public address; its document lists every key it ever signed with. */
  readonly did: Scalars['String']['output'];
  /** False once it issues no more. What it issued before stays verifiable. */
  readonly active: Scalars['Boolean']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
};

/** Which organisation to let issue. */
export type IssuerRegisterInput = {
  /** Id of the organisation in the registry. */
  readonly organisationId: Scalars['ID']['input'];
  /** Name of this command, unique among the viewer's; the same key again gives the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Why an organisation was not registered. */
export type IssuerRegisterError = NotFound | InvalidInput | IdempotencyMismatch;

/** Answer to `issuerRegister`. */
export type IssuerRegisterPayload = {
  readonly __typename?: 'IssuerRegisterPayload';
  /** The registration; null when there are errors. */
  readonly issuer?: Maybe<IssuerRegistration>;
  /** Why it failed; empty when it did not. */
  readonly errors: ReadonlyArray<IssuerRegisterError>;
};

/** Which issuer gets a new key. */
export type IssuerKeyRotateInput = {
  /** Id of the issuer's organisation. */
  readonly organisationId: Scalars['ID']['input'];
};

/** Why a key was not replaced. */
export type IssuerKeyRotateError = NotFound;

/** Answer to `issuerKeyRotate`. */
export type IssuerKeyRotatePayload = {
  readonly __typename?: 'IssuerKeyRotatePayload';
  /** The issuer; null when there are errors. */
  readonly issuer?: Maybe<IssuerRegistration>;
  /** Why it failed; empty when it did not. */
  readonly errors: ReadonlyArray<IssuerKeyRotateError>;
};

/** What a micro-credential is worth today. */
export type MicroCredentialState =
  /** It stands. */
  | 'ISSUED'
  /** The issuer has taken it back. */
  | 'REVOKED'
  /** Its time is over. */
  | 'EXPIRED';

/**
 * A record of what one person learned, signed by the awarding body, with every mandatory element of Annex I. It is the person's own: they keep it, share it and see
 * who looked; the issuer sees that it exists and never where it is shown.
 */
export type MicroCredential = {
  readonly __typename?: 'MicroCredential';
  /** Opaque id; the document's id is `urn:uuid:` and this. */
  readonly id: Scalars['ID']['output'];
  /** What it is worth today, by the scheme's clock. */
  readonly state: MicroCredentialState;
  /** Whose it is; the auditor sees the pseudonym only. Null while accounts does not answer. */
  readonly holder?: Maybe<Person>;
  /** The template in the version it was issued from. */
  readonly template?: Maybe<MicroCredentialTemplate>;
  /** The body that signed it. */
  readonly issuer?: Maybe<IssuerRegistration>;
  /** Its title. */
  readonly title: LocalizedText;
  /** The order it was earned with; null while accounts does not answer. */
  readonly order?: Maybe<TrainingOrder>;
  /** The assessment it rests on. */
  readonly assessmentResult?: Maybe<AssessmentResult>;
  /** When it was signed. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** When it expires; null: never. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null while it stands. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was revoked, for the holder and the issuer; null while it stands, and for the auditor. */
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
  /**
   * The signed document (W3C VCDM 2.0 in the shape of Open Badges 3.0, `eddsa-jcs-2022`), to be kept and shown anywhere. It names the person: for the holder and the
   * issuer; null for the auditor, and once the person was erased.
   */
  readonly document?: Maybe<Scalars['JSON']['output']>;
  /** To whom the holder has opened it, newest first; null for anyone but the holder. */
  readonly shares?: Maybe<CredentialShareConnection>;
};

/**
 * A record of what one person learned, signed by the awarding body, with every mandatory element of Annex I. It is the person's own: they keep it, share it and see
 * who looked; the issuer sees that it exists and never where it is shown.
 */
export type MicroCredentialSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of micro-credentials. */
export type MicroCredentialConnection = {
  readonly __typename?: 'MicroCredentialConnection';
  /** Micro-credentials, newest first. */
  readonly edges: ReadonlyArray<MicroCredentialEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A micro-credential in a list. */
export type MicroCredentialEdge = {
  readonly __typename?: 'MicroCredentialEdge';
  /** The micro-credential. */
  readonly node: MicroCredential;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** What to issue. */
export type MicroCredentialIssueInput = {
  /** The passed assessment it rests on. */
  readonly assessmentResultId: Scalars['ID']['input'];
  /** Name of this command, unique among the viewer's; the same key again gives the first answer and issues nothing new. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The assessment was failed: attendance alone is never a micro-credential. */
export type AssessmentNotPassed = UserError & {
  readonly __typename?: 'AssessmentNotPassed';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ASSESSMENT_NOT_PASSED. */
  readonly code: Scalars['String']['output'];
  /** Path of the result's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The awarding body is not registered as an issuer, or no longer. */
export type IssuerNotRegistered = UserError & {
  readonly __typename?: 'IssuerNotRegistered';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ISSUER_NOT_REGISTERED. */
  readonly code: Scalars['String']['output'];
  /** Path of the result's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A micro-credential of this template stands for this order already. Revoke it before issuing a corrected one. */
export type AlreadyIssued = UserError & {
  readonly __typename?: 'AlreadyIssued';
  /** Plain sentence for a person, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Always ALREADY_ISSUED. */
  readonly code: Scalars['String']['output'];
  /** Path of the result's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The one that stands. */
  readonly credentialId: Scalars['ID']['output'];
};

/** An element that Annex I demands is missing or wrong in what would be signed. There is one such error for each element; nothing was issued. */
export type MandatoryElementMissing = UserError & {
  readonly __typename?: 'MandatoryElementMissing';
  /** Names the element. */
  readonly message: Scalars['String']['output'];
  /** Code of the element, such as `A1_M11_QUALITY_ASSURANCE_MISSING`. */
  readonly code: Scalars['String']['output'];
  /** Path of the result's id. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** JSON pointer to where the element belongs in the document. */
  readonly documentPath: Scalars['String']['output'];
};

/** Why nothing was issued. */
export type MicroCredentialIssueError =
  | NotFound
  | InvalidInput
  | WrongState
  | AssessmentNotPassed
  | IssuerNotRegistered
  | AlreadyIssued
  | MandatoryElementMissing
  | IdempotencyMismatch;

/** Answer to `microCredentialIssue`. */
export type MicroCredentialIssuePayload = {
  readonly __typename?: 'MicroCredentialIssuePayload';
  /** What was issued; null when there are errors. */
  readonly credential?: Maybe<MicroCredential>;
  /** Why nothing was issued; empty when something was. */
  readonly errors: ReadonlyArray<MicroCredentialIssueError>;
};

/** What to revoke. */
export type MicroCredentialRevokeInput = {
  /** The micro-credential. */
  readonly credentialId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters; the holder sees it, verifiers do not. */
  readonly reason: Scalars['String']['input'];
  /** Name of this command, unique among the viewer's; the same key again gives the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Why nothing was revoked. */
export type MicroCredentialRevokeError = NotFound | InvalidInput | WrongState | IdempotencyMismatch;

/** Answer to `microCredentialRevoke`. */
export type MicroCredentialRevokePayload = {
  readonly __typename?: 'MicroCredentialRevokePayload';
  /** What was revoked; null when there are errors. */
  readonly credential?: Maybe<MicroCredential>;
  /** Why nothing was revoked; empty when something was. */
  readonly errors: ReadonlyArray<MicroCredentialRevokeError>;
};

/** A natural person; what they have earned. */
export type Person = {
  readonly __typename?: 'Person';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** The person's micro-credentials, newest first. For the person; an auditor sees them without what names the person. Null for anyone else. */
  readonly credentials?: Maybe<MicroCredentialConnection>;
};

/** A natural person; what they have earned. */
export type PersonCredentialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a share still opens anything. */
export type CredentialShareState =
  /** Whoever has the link sees the credential. */
  | 'ACTIVE'
  /** The holder has closed it. */
  | 'REVOKED'
  /** Its time is over. */
  | 'EXPIRED';

/** The holder's leave to see one credential, for whoever has the link. Only the holder sees that it exists. */
export type CredentialShare = {
  readonly __typename?: 'CredentialShare';
  /** Opaque id; not the link, which is told once. */
  readonly id: Scalars['ID']['output'];
  /** Whether it still opens anything. */
  readonly state: CredentialShareState;
  /** The holder's note of whom it is for; null without one. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it closes by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When the holder closed it; null when not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each look at it, newest first. Nothing is kept of who looked. */
  readonly views: CredentialShareViewConnection;
};

/** The holder's leave to see one credential, for whoever has the link. Only the holder sees that it exists. */
export type CredentialShareViewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of shares. */
export type CredentialShareConnection = {
  readonly __typename?: 'CredentialShareConnection';
  /** Shares, newest first. */
  readonly edges: ReadonlyArray<CredentialShareEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A share in a list. */
export type CredentialShareEdge = {
  readonly __typename?: 'CredentialShareEdge';
  /** The share. */
  readonly node: CredentialShare;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** In which form a share was looked at. */
export type CredentialShareForm =
  /** As a page, by a person. */
  | 'PAGE'
  /** As data, by a program. */
  | 'DATA';

/** One look at a share. */
export type CredentialShareView = {
  readonly __typename?: 'CredentialShareView';
  /** When. */
  readonly viewedAt: Scalars['DateTime']['output'];
  /** In which form. */
  readonly form: CredentialShareForm;
};

/** A page of looks at a share. */
export type CredentialShareViewConnection = {
  readonly __typename?: 'CredentialShareViewConnection';
  /** Views, newest first. */
  readonly edges: ReadonlyArray<CredentialShareViewEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A look at a share in a list. */
export type CredentialShareViewEdge = {
  readonly __typename?: 'CredentialShareViewEdge';
  /** The view. */
  readonly node: CredentialShareView;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** What to share, and for how long. */
export type MicroCredentialShareInput = {
  /** A micro-credential of the viewer's own that stands. */
  readonly credentialId: Scalars['ID']['input'];
  /** When the link closes by itself: at most a year from now. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** A note to oneself of whom it is for, at most 200 characters. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
};

/** Why nothing was shared. */
export type MicroCredentialShareError = NotFound | InvalidInput | WrongState;

/** Answer to `microCredentialShare`. */
export type MicroCredentialSharePayload = {
  readonly __typename?: 'MicroCredentialSharePayload';
  /** The share; null when there are errors. */
  readonly share?: Maybe<CredentialShare>;
  /** The link, told this once: it cannot be asked for again, only replaced by another share. Null when there are errors. */
  readonly link?: Maybe<Scalars['Uri']['output']>;
  /** Why nothing was shared; empty when something was. */
  readonly errors: ReadonlyArray<MicroCredentialShareError>;
};

/** Which share to close. */
export type MicroCredentialShareRevokeInput = {
  /** The share, not its link. */
  readonly shareId: Scalars['ID']['input'];
};

/** Why the share was not closed. */
export type MicroCredentialShareRevokeError = NotFound;

/** Answer to `microCredentialShareRevoke`. */
export type MicroCredentialShareRevokePayload = {
  readonly __typename?: 'MicroCredentialShareRevokePayload';
  /** The share; null when there are errors. */
  readonly share?: Maybe<CredentialShare>;
  /** Why it was not closed; empty when it was. */
  readonly errors: ReadonlyArray<MicroCredentialShareRevokeError>;
};

/** What a share's link shows to whoever has it. */
export type SharedCredential = {
  readonly __typename?: 'SharedCredential';
  /** The signed document as the issuer signed it. */
  readonly document: Scalars['JSON']['output'];
  /** What verification says of it now. */
  readonly verification: MicroCredentialVerification;
  /** When the link closes. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** What the token at the end of a share's link opens; null when there is no such share, or no more. The holder sees that somebody looked. */
  readonly sharedCredential?: Maybe<SharedCredential>;
  /** One template in its latest version; null when there is none of this id. */
  readonly microCredentialTemplate?: Maybe<MicroCredentialTemplate>;
  /** Templates, newest first. */
  readonly microCredentialTemplates: MicroCredentialTemplateConnection;
  /** Verifies a presented document, whoever issued it, without an account. Signed with `eddsa-jcs-2022` by an issuer of this scheme or a `did:key`. Nothing is loaded from elsewhere, nothing is kept. */
  readonly microCredentialVerify: MicroCredentialVerification;
  /** Checks a document, signed or not, in Open Badges 3.0 or European Learning Model v3 form, for the elements of Annex I. */
  readonly microCredentialCheck: AnnexOneCheck;
};

export type QuerySharedCredentialArgs = {
  token: Scalars['String']['input'];
};

export type QueryMicroCredentialTemplateArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMicroCredentialTemplatesArgs = {
  awardingBodyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMicroCredentialVerifyArgs = {
  document: Scalars['JSON']['input'];
};

export type QueryMicroCredentialCheckArgs = {
  document: Scalars['JSON']['input'];
};

/** A skill of ESCO; its names are asked of the registry. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** URI of the ESCO concept. */
  readonly uri: Scalars['Uri']['output'];
};

/** What a learner knows or can do afterwards. */
export type MicroCredentialOutcome = {
  readonly __typename?: 'MicroCredentialOutcome';
  /** The outcome in words. */
  readonly title: LocalizedText;
  /** The ESCO skills it comes to; at least one. */
  readonly skills: ReadonlyArray<Maybe<Skill>>;
};

/** Notional workload, in hours and, wherever possible, in ECTS. */
export type MicroCredentialWorkload = {
  readonly __typename?: 'MicroCredentialWorkload';
  /** ISO 8601 duration in hours, such as `PT60H`; null while it is not said. */
  readonly hours?: Maybe<Scalars['String']['output']>;
  /** ECTS credits; null when the learning carries none. */
  readonly ects?: Maybe<Scalars['Decimal']['output']>;
};

/** What underpins the quality of the learning and of its assessment. */
export type MicroCredentialQualityAssurance = {
  readonly __typename?: 'MicroCredentialQualityAssurance';
  /** Concept of the EU table of accreditation types. */
  readonly type: Scalars['Uri']['output'];
  /** Who assures it, by name. */
  readonly body: Scalars['String']['output'];
  /** The decision or label it rests on; null when there is nothing to point to. */
  readonly reference?: Maybe<Scalars['Uri']['output']>;
};

/** How the assessment is watched over, in the closed list of Annex I. */
export type MicroCredentialSupervision =
  /** Nobody watches, and nobody checks who it is. */
  | 'UNSUPERVISED_WITHOUT_ID_VERIFICATION'
  /** Somebody watches, but does not check who it is. */
  | 'SUPERVISED_WITHOUT_ID_VERIFICATION'
  /** Somebody watches online and checks who it is. */
  | 'SUPERVISED_ONLINE_WITH_ID_VERIFICATION'
  /** Somebody watches on site and checks who it is. */
  | 'SUPERVISED_ONSITE_WITH_ID_VERIFICATION';

/** Whether a micro-credential leads on, in the closed list of Annex I. */
export type MicroCredentialStackability =
  /** It stands by itself. */
  | 'STAND_ALONE'
  /** It may count toward another credential, if the body that awards that one so decides; never by right. */
  | 'STACKABLE';

/** A micro-credential that a body awards, as one version of its description says. Versions never change; a reference by id gives the latest. */
export type MicroCredentialTemplate = {
  readonly __typename?: 'MicroCredentialTemplate';
  /** Opaque id, the same for all versions. */
  readonly id: Scalars['ID']['output'];
  /** Number of this version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The body that awards it; null while the registry does not answer. */
  readonly awardingBody?: Maybe<Organisation>;
  /** Its registration as issuer; null when the body is not registered, and then nothing is issued. */
  readonly issuer?: Maybe<IssuerRegistration>;
  /** Title (Annex I, M2). */
  readonly title: LocalizedText;
  /** The title in every language it has. */
  readonly titles: ReadonlyArray<LocalizedText>;
  /** What it is about; null when not said. */
  readonly description?: Maybe<LocalizedText>;
  /** Learning outcomes (M6). */
  readonly learningOutcomes: ReadonlyArray<MicroCredentialOutcome>;
  /** Notional workload (M7). */
  readonly workload: MicroCredentialWorkload;
  /** Level of the European Qualifications Framework (M8), as its URI; null when it has none. */
  readonly eqfLevel?: Maybe<Scalars['Uri']['output']>;
  /** Why there is no level; null when there is one, or while neither is said. */
  readonly levelNotApplicable?: Maybe<Scalars['String']['output']>;
  /** Type of assessment (M9), concept of the EU table of learning assessment types; null while it is not said. */
  readonly assessmentType?: Maybe<Scalars['Uri']['output']>;
  /** Form of participation (M10), concept of the EU table of modes; null while it is not said. */
  readonly participation?: Maybe<Scalars['Uri']['output']>;
  /** Quality assurance (M11); null while it is not said. */
  readonly qualityAssurance?: Maybe<MicroCredentialQualityAssurance>;
  /** What is assessed and what is enough, published before anybody is assessed. */
  readonly assessmentCriteria: LocalizedText;
  /** What one needs to enrol (O1); null when nothing, or not said. */
  readonly prerequisites?: Maybe<LocalizedText>;
  /** Supervision and identity check during assessment (O2); null when not said. */
  readonly supervision?: Maybe<MicroCredentialSupervision>;
  /** Whether it leads on (O4); null when not said. */
  readonly stackability?: Maybe<MicroCredentialStackability>;
  /** Anything else (O5); null when there is nothing. */
  readonly furtherInformation?: Maybe<LocalizedText>;
  /** Months for which a credential is valid after its issue; null: for good. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
  /** Day by which the awarding body reviews it. */
  readonly reviewDate: Scalars['Date']['output'];
  /** When this version was defined. */
  readonly definedAt: Scalars['DateTime']['output'];
};

/** A page of templates. */
export type MicroCredentialTemplateConnection = {
  readonly __typename?: 'MicroCredentialTemplateConnection';
  /** Templates, newest first, each in its latest version. */
  readonly edges: ReadonlyArray<MicroCredentialTemplateEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A template in a list. */
export type MicroCredentialTemplateEdge = {
  readonly __typename?: 'MicroCredentialTemplateEdge';
  /** The template. */
  readonly node: MicroCredentialTemplate;
  /** Give it as `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
};

/** One text in one language. */
export type LocalizedTextInput = {
  /** Language of the text. */
  readonly language: Scalars['LanguageCode']['input'];
  /** The text, 1 to 4,000 characters. */
  readonly value: Scalars['String']['input'];
};

/** A learning outcome to be defined. */
export type MicroCredentialOutcomeInput = {
  /** The outcome in words, once per language. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** URIs of the ESCO skills it comes to; at least one. */
  readonly escoSkills: ReadonlyArray<Scalars['Uri']['input']>;
};

/** Quality assurance to be defined. */
export type MicroCredentialQualityAssuranceInput = {
  /** Concept of the EU table of accreditation types. */
  readonly type: Scalars['Uri']['input'];
  /** Who assures it, by name. */
  readonly body: Scalars['String']['input'];
  /** The decision or label it rests on. */
  readonly reference?: InputMaybe<Scalars['Uri']['input']>;
};

/** A template, or its next version, as a whole. What Annex I demands may still be left out: nothing is issued until it is there. */
export type MicroCredentialTemplateDefineInput = {
  /** The template to add a version to; null for a new one. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation that awards it: one that the viewer issues for. */
  readonly awardingBodyId: Scalars['ID']['input'];
  /** Title, once per language. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** What it is about, once per language. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Learning outcomes, at most 50. */
  readonly learningOutcomes: ReadonlyArray<MicroCredentialOutcomeInput>;
  /** ISO 8601 duration in hours, such as `PT60H`. */
  readonly workloadHours?: InputMaybe<Scalars['String']['input']>;
  /** ECTS credits, where the learning carries any. */
  readonly workloadEcts?: InputMaybe<Scalars['Decimal']['input']>;
  /** URI of the EQF level. */
  readonly eqfLevel?: InputMaybe<Scalars['Uri']['input']>;
  /** The reason why there is no level; instead of a level. */
  readonly levelNotApplicable?: InputMaybe<Scalars['String']['input']>;
  /** Concept of the EU table of learning assessment types. */
  readonly assessmentType?: InputMaybe<Scalars['Uri']['input']>;
  /** Concept of the EU table of modes of learning. */
  readonly participation?: InputMaybe<Scalars['Uri']['input']>;
  /** What underpins its quality. */
  readonly qualityAssurance?: InputMaybe<MicroCredentialQualityAssuranceInput>;
  /** What is assessed and what is enough, once per language. */
  readonly assessmentCriteria: ReadonlyArray<LocalizedTextInput>;
  /** What one needs to enrol, once per language. */
  readonly prerequisites?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** How the assessment is watched over. */
  readonly supervision?: InputMaybe<MicroCredentialSupervision>;
  /** Whether it leads on. */
  readonly stackability?: InputMaybe<MicroCredentialStackability>;
  /** Anything else, once per language. */
  readonly furtherInformation?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Months for which a credential is valid, 1 to 600; null: for good. */
  readonly validityMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Day by which it is to be reviewed. */
  readonly reviewDate: Scalars['Date']['input'];
  /** Name of this command, unique among the viewer's; the same key again gives the first answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Why a template was not defined. */
export type MicroCredentialTemplateDefineError = NotFound | InvalidInput | IdempotencyMismatch;

/** Answer to `microCredentialTemplateDefine`. */
export type MicroCredentialTemplateDefinePayload = {
  readonly __typename?: 'MicroCredentialTemplateDefinePayload';
  /** The new version; null when there are errors. */
  readonly template?: Maybe<MicroCredentialTemplate>;
  /** Why it failed; empty when it did not. */
  readonly errors: ReadonlyArray<MicroCredentialTemplateDefineError>;
};

/** A person's booking of learning; what it led to. */
export type TrainingOrder = {
  readonly __typename?: 'TrainingOrder';
  /** Opaque id, the same in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** The micro-credential that stands for it, or the last one when none stands; null until one is issued, and for viewers who may not see it. */
  readonly credential?: Maybe<MicroCredential>;
  /** The latest assessment result; null until one is recorded, and for viewers who may not see it. */
  readonly assessmentResult?: Maybe<AssessmentResult>;
};

/** What was looked at. */
export type VerificationCheckName =
  /** That the document is a verifiable credential of the data model 2.0. */
  | 'FORMAT'
  /** That every signature fits the document as it is. */
  | 'PROOF'
  /** That every signing key is one that the named issuer lists for its assertions. */
  | 'ISSUER'
  /** That the issuer is registered in this scheme. */
  | 'REGISTRATION'
  /** That the document is valid at this time, by the scheme's clock. */
  | 'VALIDITY'
  /** That the issuer's status list does not show it as revoked; asked without telling the issuer. */
  | 'STATUS'
  /** That every element that Annex I demands of a micro-credential is there. */
  | 'ANNEX_I';

/** What a look gave. */
export type VerificationResult =
  /** It is as it should be. */
  | 'PASSED'
  /** It is not, or could not be found out. */
  | 'FAILED'
  /** There was nothing to look at. */
  | 'NOT_APPLICABLE';

/** One named check of a presented document. */
export type VerificationCheck = {
  readonly __typename?: 'VerificationCheck';
  /** What was looked at. */
  readonly name: VerificationCheckName;
  /** What it gave. */
  readonly result: VerificationResult;
  /** The result in a plain sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What is known of a presented document. Nothing of it is kept. */
export type MicroCredentialVerification = {
  readonly __typename?: 'MicroCredentialVerification';
  /** True when no check failed: then, and only then, rely on it. */
  readonly verified: Scalars['Boolean']['output'];
  /** Every check, always in the same order; only FORMAT when the document is no credential at all. */
  readonly checks: ReadonlyArray<VerificationCheck>;
};

/** How an element of Annex I stands in a document. */
export type AnnexOnePresence =
  /** It is there. */
  | 'PRESENT'
  /** The document says why there is none (the level alone may be left out). */
  | 'NOT_APPLICABLE'
  /** It is not there. */
  | 'MISSING'
  /** Something is there that cannot be it, such as an EQF level 99. */
  | 'INVALID';

/** What a document says of one element of Annex I. */
export type AnnexOneElement = {
  readonly __typename?: 'AnnexOneElement';
  /** M1 to M11 are mandatory, O1 to O5 optional. */
  readonly element: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** True for M1 to M11. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** How it stands. */
  readonly presence: AnnexOnePresence;
  /** JSON pointer: where it is in the document, or where it belongs. */
  readonly path: Scalars['String']['output'];
  /** What to mend, such as `A1_M11_QUALITY_ASSURANCE_MISSING`; null when nothing. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What the document says there, in words; concepts of EU tables by their English names. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** The check of a document against Annex I of the Council Recommendation on micro-credentials (2022/C 243/02). */
export type AnnexOneCheck = {
  readonly __typename?: 'AnnexOneCheck';
  /** True when no mandatory element is missing and none is wrong. */
  readonly conforms: Scalars['Boolean']['output'];
  /** All sixteen elements, in the order of the annex. */
  readonly elements: ReadonlyArray<AnnexOneElement>;
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
  MicroCredential: MicroCredential;
  Person: Person;
  MicroCredentialTemplate: MicroCredentialTemplate;
  TrainingOrder: TrainingOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  MicroCredential: { __typename: 'MicroCredential' } & GraphQLRecursivePick<
    FederationTypes['MicroCredential'],
    { id: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  MicroCredentialTemplate: { __typename: 'MicroCredentialTemplate' } & GraphQLRecursivePick<
    FederationTypes['MicroCredentialTemplate'],
    { id: true }
  >;
  TrainingOrder: { __typename: 'TrainingOrder' } & GraphQLRecursivePick<FederationTypes['TrainingOrder'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssessmentResultRecordError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AssessorIsHolder & { __typename: 'AssessorIsHolder' })
    | (AlreadyAssessed & { __typename: 'AlreadyAssessed' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  IssuerRegisterError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  IssuerKeyRotateError: NotFound & { __typename: 'NotFound' };
  MicroCredentialIssueError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AssessmentNotPassed & { __typename: 'AssessmentNotPassed' })
    | (IssuerNotRegistered & { __typename: 'IssuerNotRegistered' })
    | (AlreadyIssued & { __typename: 'AlreadyIssued' })
    | (MandatoryElementMissing & { __typename: 'MandatoryElementMissing' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  MicroCredentialRevokeError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
  MicroCredentialShareError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' });
  MicroCredentialShareRevokeError: NotFound & { __typename: 'NotFound' };
  MicroCredentialTemplateDefineError:
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (IdempotencyMismatch & { __typename: 'IdempotencyMismatch' })
    | (NotFound & { __typename: 'NotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (WrongState & { __typename: 'WrongState' })
    | (AssessorIsHolder & { __typename: 'AssessorIsHolder' })
    | (AlreadyAssessed & { __typename: 'AlreadyAssessed' })
    | (AssessmentNotPassed & { __typename: 'AssessmentNotPassed' })
    | (IssuerNotRegistered & { __typename: 'IssuerNotRegistered' })
    | (AlreadyIssued & { __typename: 'AlreadyIssued' })
    | (MandatoryElementMissing & { __typename: 'MandatoryElementMissing' });
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
  AssessmentOutcome: AssessmentOutcome;
  AssessmentResult: ResolverTypeWrapper<AssessmentResultSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssessmentResultRecordInput: AssessmentResultRecordInput;
  AssessorIsHolder: ResolverTypeWrapper<AssessorIsHolder>;
  AlreadyAssessed: ResolverTypeWrapper<AlreadyAssessed>;
  AssessmentResultRecordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentResultRecordError']>;
  AssessmentResultRecordPayload: ResolverTypeWrapper<
    Omit<AssessmentResultRecordPayload, 'assessmentResult' | 'errors'> & {
      assessmentResult?: Maybe<ResolversTypes['AssessmentResult']>;
      errors: ReadonlyArray<ResolversTypes['AssessmentResultRecordError']>;
    }
  >;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisation: ResolverTypeWrapper<Organisation>;
  IssuerRegistration: ResolverTypeWrapper<IssuerRegistrationSource>;
  IssuerRegisterInput: IssuerRegisterInput;
  IssuerRegisterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuerRegisterError']>;
  IssuerRegisterPayload: ResolverTypeWrapper<
    Omit<IssuerRegisterPayload, 'issuer' | 'errors'> & {
      issuer?: Maybe<ResolversTypes['IssuerRegistration']>;
      errors: ReadonlyArray<ResolversTypes['IssuerRegisterError']>;
    }
  >;
  IssuerKeyRotateInput: IssuerKeyRotateInput;
  IssuerKeyRotateError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuerKeyRotateError']>;
  IssuerKeyRotatePayload: ResolverTypeWrapper<
    Omit<IssuerKeyRotatePayload, 'issuer' | 'errors'> & {
      issuer?: Maybe<ResolversTypes['IssuerRegistration']>;
      errors: ReadonlyArray<ResolversTypes['IssuerKeyRotateError']>;
    }
  >;
  MicroCredentialState: MicroCredentialState;
  MicroCredential: ResolverTypeWrapper<MicroCredentialSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MicroCredentialConnection: ResolverTypeWrapper<
    Omit<MicroCredentialConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MicroCredentialEdge']> }
  >;
  MicroCredentialEdge: ResolverTypeWrapper<
    Omit<MicroCredentialEdge, 'node'> & { node: ResolversTypes['MicroCredential'] }
  >;
  MicroCredentialIssueInput: MicroCredentialIssueInput;
  AssessmentNotPassed: ResolverTypeWrapper<AssessmentNotPassed>;
  IssuerNotRegistered: ResolverTypeWrapper<IssuerNotRegistered>;
  AlreadyIssued: ResolverTypeWrapper<AlreadyIssued>;
  MandatoryElementMissing: ResolverTypeWrapper<MandatoryElementMissing>;
  MicroCredentialIssueError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicroCredentialIssueError']>;
  MicroCredentialIssuePayload: ResolverTypeWrapper<
    Omit<MicroCredentialIssuePayload, 'credential' | 'errors'> & {
      credential?: Maybe<ResolversTypes['MicroCredential']>;
      errors: ReadonlyArray<ResolversTypes['MicroCredentialIssueError']>;
    }
  >;
  MicroCredentialRevokeInput: MicroCredentialRevokeInput;
  MicroCredentialRevokeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicroCredentialRevokeError']>;
  MicroCredentialRevokePayload: ResolverTypeWrapper<
    Omit<MicroCredentialRevokePayload, 'credential' | 'errors'> & {
      credential?: Maybe<ResolversTypes['MicroCredential']>;
      errors: ReadonlyArray<ResolversTypes['MicroCredentialRevokeError']>;
    }
  >;
  Person: ResolverTypeWrapper<
    Omit<Person, 'credentials'> & { credentials?: Maybe<ResolversTypes['MicroCredentialConnection']> }
  >;
  CredentialShareState: CredentialShareState;
  CredentialShare: ResolverTypeWrapper<CredentialShareSource>;
  CredentialShareConnection: ResolverTypeWrapper<
    Omit<CredentialShareConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CredentialShareEdge']> }
  >;
  CredentialShareEdge: ResolverTypeWrapper<
    Omit<CredentialShareEdge, 'node'> & { node: ResolversTypes['CredentialShare'] }
  >;
  CredentialShareForm: CredentialShareForm;
  CredentialShareView: ResolverTypeWrapper<CredentialShareViewSource>;
  CredentialShareViewConnection: ResolverTypeWrapper<
    Omit<CredentialShareViewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CredentialShareViewEdge']> }
  >;
  CredentialShareViewEdge: ResolverTypeWrapper<
    Omit<CredentialShareViewEdge, 'node'> & { node: ResolversTypes['CredentialShareView'] }
  >;
  MicroCredentialShareInput: MicroCredentialShareInput;
  MicroCredentialShareError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicroCredentialShareError']>;
  MicroCredentialSharePayload: ResolverTypeWrapper<
    Omit<MicroCredentialSharePayload, 'share' | 'errors'> & {
      share?: Maybe<ResolversTypes['CredentialShare']>;
      errors: ReadonlyArray<ResolversTypes['MicroCredentialShareError']>;
    }
  >;
  MicroCredentialShareRevokeInput: MicroCredentialShareRevokeInput;
  MicroCredentialShareRevokeError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['MicroCredentialShareRevokeError']
  >;
  MicroCredentialShareRevokePayload: ResolverTypeWrapper<
    Omit<MicroCredentialShareRevokePayload, 'share' | 'errors'> & {
      share?: Maybe<ResolversTypes['CredentialShare']>;
      errors: ReadonlyArray<ResolversTypes['MicroCredentialShareRevokeError']>;
    }
  >;
  SharedCredential: ResolverTypeWrapper<SharedCredential>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Skill: ResolverTypeWrapper<Skill>;
  MicroCredentialOutcome: ResolverTypeWrapper<LearningOutcome>;
  MicroCredentialWorkload: ResolverTypeWrapper<MicroCredentialWorkload>;
  MicroCredentialQualityAssurance: ResolverTypeWrapper<MicroCredentialQualityAssurance>;
  MicroCredentialSupervision: MicroCredentialSupervision;
  MicroCredentialStackability: MicroCredentialStackability;
  MicroCredentialTemplate: ResolverTypeWrapper<TemplateVersion>;
  MicroCredentialTemplateConnection: ResolverTypeWrapper<
    Omit<MicroCredentialTemplateConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['MicroCredentialTemplateEdge']>;
    }
  >;
  MicroCredentialTemplateEdge: ResolverTypeWrapper<
    Omit<MicroCredentialTemplateEdge, 'node'> & { node: ResolversTypes['MicroCredentialTemplate'] }
  >;
  LocalizedTextInput: LocalizedTextInput;
  MicroCredentialOutcomeInput: MicroCredentialOutcomeInput;
  MicroCredentialQualityAssuranceInput: MicroCredentialQualityAssuranceInput;
  MicroCredentialTemplateDefineInput: MicroCredentialTemplateDefineInput;
  MicroCredentialTemplateDefineError: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['MicroCredentialTemplateDefineError']
  >;
  MicroCredentialTemplateDefinePayload: ResolverTypeWrapper<
    Omit<MicroCredentialTemplateDefinePayload, 'template' | 'errors'> & {
      template?: Maybe<ResolversTypes['MicroCredentialTemplate']>;
      errors: ReadonlyArray<ResolversTypes['MicroCredentialTemplateDefineError']>;
    }
  >;
  TrainingOrder: ResolverTypeWrapper<
    Omit<TrainingOrder, 'credential' | 'assessmentResult'> & {
      credential?: Maybe<ResolversTypes['MicroCredential']>;
      assessmentResult?: Maybe<ResolversTypes['AssessmentResult']>;
    }
  >;
  VerificationCheckName: VerificationCheckName;
  VerificationResult: VerificationResult;
  VerificationCheck: ResolverTypeWrapper<VerificationCheck>;
  MicroCredentialVerification: ResolverTypeWrapper<MicroCredentialVerification>;
  AnnexOnePresence: AnnexOnePresence;
  AnnexOneElement: ResolverTypeWrapper<AnnexOneElement>;
  AnnexOneCheck: ResolverTypeWrapper<AnnexOneCheck>;
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
  AssessmentResult: AssessmentResultSource;
  ID: Scalars['ID']['output'];
  AssessmentResultRecordInput: AssessmentResultRecordInput;
  AssessorIsHolder: AssessorIsHolder;
  AlreadyAssessed: AlreadyAssessed;
  AssessmentResultRecordError: ResolversUnionTypes<ResolversParentTypes>['AssessmentResultRecordError'];
  AssessmentResultRecordPayload: Omit<AssessmentResultRecordPayload, 'assessmentResult' | 'errors'> & {
    assessmentResult?: Maybe<ResolversParentTypes['AssessmentResult']>;
    errors: ReadonlyArray<ResolversParentTypes['AssessmentResultRecordError']>;
  };
  Mutation: Record<PropertyKey, never>;
  Organisation: Organisation;
  IssuerRegistration: IssuerRegistrationSource;
  IssuerRegisterInput: IssuerRegisterInput;
  IssuerRegisterError: ResolversUnionTypes<ResolversParentTypes>['IssuerRegisterError'];
  IssuerRegisterPayload: Omit<IssuerRegisterPayload, 'issuer' | 'errors'> & {
    issuer?: Maybe<ResolversParentTypes['IssuerRegistration']>;
    errors: ReadonlyArray<ResolversParentTypes['IssuerRegisterError']>;
  };
  IssuerKeyRotateInput: IssuerKeyRotateInput;
  IssuerKeyRotateError: ResolversUnionTypes<ResolversParentTypes>['IssuerKeyRotateError'];
  IssuerKeyRotatePayload: Omit<IssuerKeyRotatePayload, 'issuer' | 'errors'> & {
    issuer?: Maybe<ResolversParentTypes['IssuerRegistration']>;
    errors: ReadonlyArray<ResolversParentTypes['IssuerKeyRotateError']>;
  };
  MicroCredential: MicroCredentialSource;
  Int: Scalars['Int']['output'];
  MicroCredentialConnection: Omit<MicroCredentialConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['MicroCredentialEdge']>;
  };
  MicroCredentialEdge: Omit<MicroCredentialEdge, 'node'> & { node: ResolversParentTypes['MicroCredential'] };
  MicroCredentialIssueInput: MicroCredentialIssueInput;
  AssessmentNotPassed: AssessmentNotPassed;
  IssuerNotRegistered: IssuerNotRegistered;
  AlreadyIssued: AlreadyIssued;
  MandatoryElementMissing: MandatoryElementMissing;
  MicroCredentialIssueError: ResolversUnionTypes<ResolversParentTypes>['MicroCredentialIssueError'];
  MicroCredentialIssuePayload: Omit<MicroCredentialIssuePayload, 'credential' | 'errors'> & {
    credential?: Maybe<ResolversParentTypes['MicroCredential']>;
    errors: ReadonlyArray<ResolversParentTypes['MicroCredentialIssueError']>;
  };
  MicroCredentialRevokeInput: MicroCredentialRevokeInput;
  MicroCredentialRevokeError: ResolversUnionTypes<ResolversParentTypes>['MicroCredentialRevokeError'];
  MicroCredentialRevokePayload: Omit<MicroCredentialRevokePayload, 'credential' | 'errors'> & {
    credential?: Maybe<ResolversParentTypes['MicroCredential']>;
    errors: ReadonlyArray<ResolversParentTypes['MicroCredentialRevokeError']>;
  };
  Person:
    | (Omit<Person, 'credentials'> & { credentials?: Maybe<ResolversParentTypes['MicroCredentialConnection']> })
    | FederationReferenceTypes['Person'];
  CredentialShare: CredentialShareSource;
  CredentialShareConnection: Omit<CredentialShareConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CredentialShareEdge']>;
  };
  CredentialShareEdge: Omit<CredentialShareEdge, 'node'> & { node: ResolversParentTypes['CredentialShare'] };
  CredentialShareView: CredentialShareViewSource;
  CredentialShareViewConnection: Omit<CredentialShareViewConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CredentialShareViewEdge']>;
  };
  CredentialShareViewEdge: Omit<CredentialShareViewEdge, 'node'> & {
    node: ResolversParentTypes['CredentialShareView'];
  };
  MicroCredentialShareInput: MicroCredentialShareInput;
  MicroCredentialShareError: ResolversUnionTypes<ResolversParentTypes>['MicroCredentialShareError'];
  MicroCredentialSharePayload: Omit<MicroCredentialSharePayload, 'share' | 'errors'> & {
    share?: Maybe<ResolversParentTypes['CredentialShare']>;
    errors: ReadonlyArray<ResolversParentTypes['MicroCredentialShareError']>;
  };
  MicroCredentialShareRevokeInput: MicroCredentialShareRevokeInput;
  MicroCredentialShareRevokeError: ResolversUnionTypes<ResolversParentTypes>['MicroCredentialShareRevokeError'];
  MicroCredentialShareRevokePayload: Omit<MicroCredentialShareRevokePayload, 'share' | 'errors'> & {
    share?: Maybe<ResolversParentTypes['CredentialShare']>;
    errors: ReadonlyArray<ResolversParentTypes['MicroCredentialShareRevokeError']>;
  };
  SharedCredential: SharedCredential;
  Query: Record<PropertyKey, never>;
  Skill: Skill;
  MicroCredentialOutcome: LearningOutcome;
  MicroCredentialWorkload: MicroCredentialWorkload;
  MicroCredentialQualityAssurance: MicroCredentialQualityAssurance;
  MicroCredentialTemplate: TemplateVersion;
  MicroCredentialTemplateConnection: Omit<MicroCredentialTemplateConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['MicroCredentialTemplateEdge']>;
  };
  MicroCredentialTemplateEdge: Omit<MicroCredentialTemplateEdge, 'node'> & {
    node: ResolversParentTypes['MicroCredentialTemplate'];
  };
  LocalizedTextInput: LocalizedTextInput;
  MicroCredentialOutcomeInput: MicroCredentialOutcomeInput;
  MicroCredentialQualityAssuranceInput: MicroCredentialQualityAssuranceInput;
  MicroCredentialTemplateDefineInput: MicroCredentialTemplateDefineInput;
  MicroCredentialTemplateDefineError: ResolversUnionTypes<ResolversParentTypes>['MicroCredentialTemplateDefineError'];
  MicroCredentialTemplateDefinePayload: Omit<MicroCredentialTemplateDefinePayload, 'template' | 'errors'> & {
    template?: Maybe<ResolversParentTypes['MicroCredentialTemplate']>;
    errors: ReadonlyArray<ResolversParentTypes['MicroCredentialTemplateDefineError']>;
  };
  TrainingOrder:
    | (Omit<TrainingOrder, 'credential' | 'assessmentResult'> & {
        credential?: Maybe<ResolversParentTypes['MicroCredential']>;
        assessmentResult?: Maybe<ResolversParentTypes['AssessmentResult']>;
      })
    | FederationReferenceTypes['TrainingOrder'];
  VerificationCheck: VerificationCheck;
  MicroCredentialVerification: MicroCredentialVerification;
  AnnexOneElement: AnnexOneElement;
  AnnexOneCheck: AnnexOneCheck;
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
    | 'AssessorIsHolder'
    | 'AlreadyAssessed'
    | 'AssessmentNotPassed'
    | 'IssuerNotRegistered'
    | 'AlreadyIssued'
    | 'MandatoryElementMissing',
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

export type AssessmentResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['MicroCredentialTemplate']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AssessmentOutcome'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssessorIsHolderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessorIsHolder'] = ResolversParentTypes['AssessorIsHolder'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAssessedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlreadyAssessed'] = ResolversParentTypes['AlreadyAssessed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  assessmentResultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResultRecordErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentResultRecordError'] =
    ResolversParentTypes['AssessmentResultRecordError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'AssessorIsHolder' | 'AlreadyAssessed' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type AssessmentResultRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentResultRecordPayload'] =
    ResolversParentTypes['AssessmentResultRecordPayload'],
> = {
  assessmentResult?: Resolver<Maybe<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AssessmentResultRecordError']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  assessmentResultRecord?: Resolver<
    ResolversTypes['AssessmentResultRecordPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssessmentResultRecordArgs, 'input'>
  >;
  issuerRegister?: Resolver<
    ResolversTypes['IssuerRegisterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIssuerRegisterArgs, 'input'>
  >;
  issuerKeyRotate?: Resolver<
    ResolversTypes['IssuerKeyRotatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIssuerKeyRotateArgs, 'input'>
  >;
  microCredentialIssue?: Resolver<
    ResolversTypes['MicroCredentialIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMicroCredentialIssueArgs, 'input'>
  >;
  microCredentialRevoke?: Resolver<
    ResolversTypes['MicroCredentialRevokePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMicroCredentialRevokeArgs, 'input'>
  >;
  microCredentialShare?: Resolver<
    ResolversTypes['MicroCredentialSharePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMicroCredentialShareArgs, 'input'>
  >;
  microCredentialShareRevoke?: Resolver<
    ResolversTypes['MicroCredentialShareRevokePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMicroCredentialShareRevokeArgs, 'input'>
  >;
  microCredentialTemplateDefine?: Resolver<
    ResolversTypes['MicroCredentialTemplateDefinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMicroCredentialTemplateDefineArgs, 'input'>
  >;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssuerRegistrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerRegistration'] = ResolversParentTypes['IssuerRegistration'],
> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  did?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssuerRegisterErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerRegisterError'] = ResolversParentTypes['IssuerRegisterError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type IssuerRegisterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerRegisterPayload'] = ResolversParentTypes['IssuerRegisterPayload'],
> = {
  issuer?: Resolver<Maybe<ResolversTypes['IssuerRegistration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IssuerRegisterError']>, ParentType, ContextType>;
};

export type IssuerKeyRotateErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerKeyRotateError'] = ResolversParentTypes['IssuerKeyRotateError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type IssuerKeyRotatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerKeyRotatePayload'] = ResolversParentTypes['IssuerKeyRotatePayload'],
> = {
  issuer?: Resolver<Maybe<ResolversTypes['IssuerRegistration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IssuerKeyRotateError']>, ParentType, ContextType>;
};

export type MicroCredentialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredential'] = ResolversParentTypes['MicroCredential'],
  FederationReferenceType extends FederationReferenceTypes['MicroCredential'] =
    FederationReferenceTypes['MicroCredential'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MicroCredential']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MicroCredentialState'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['MicroCredentialTemplate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['IssuerRegistration']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['TrainingOrder']>, ParentType, ContextType>;
  assessmentResult?: Resolver<Maybe<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  shares?: Resolver<
    Maybe<ResolversTypes['CredentialShareConnection']>,
    ParentType,
    ContextType,
    RequireFields<MicroCredentialSharesArgs, 'first'>
  >;
};

export type MicroCredentialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialConnection'] =
    ResolversParentTypes['MicroCredentialConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MicroCredentialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialEdge'] = ResolversParentTypes['MicroCredentialEdge'],
> = {
  node?: Resolver<ResolversTypes['MicroCredential'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentNotPassedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentNotPassed'] = ResolversParentTypes['AssessmentNotPassed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerNotRegisteredResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuerNotRegistered'] = ResolversParentTypes['IssuerNotRegistered'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyIssuedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlreadyIssued'] = ResolversParentTypes['AlreadyIssued'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  credentialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandatoryElementMissingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MandatoryElementMissing'] = ResolversParentTypes['MandatoryElementMissing'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  documentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroCredentialIssueErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialIssueError'] =
    ResolversParentTypes['MicroCredentialIssueError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'NotFound'
    | 'InvalidInput'
    | 'WrongState'
    | 'AssessmentNotPassed'
    | 'IssuerNotRegistered'
    | 'AlreadyIssued'
    | 'MandatoryElementMissing'
    | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type MicroCredentialIssuePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialIssuePayload'] =
    ResolversParentTypes['MicroCredentialIssuePayload'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialIssueError']>, ParentType, ContextType>;
};

export type MicroCredentialRevokeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialRevokeError'] =
    ResolversParentTypes['MicroCredentialRevokeError'],
> = {
  __resolveType?: TypeResolveFn<
    'NotFound' | 'InvalidInput' | 'WrongState' | 'IdempotencyMismatch',
    ParentType,
    ContextType
  >;
};

export type MicroCredentialRevokePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialRevokePayload'] =
    ResolversParentTypes['MicroCredentialRevokePayload'],
> = {
  credential?: Resolver<Maybe<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialRevokeError']>, ParentType, ContextType>;
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
  credentials?: Resolver<
    Maybe<ResolversTypes['MicroCredentialConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonCredentialsArgs, 'first'>
  >;
};

export type CredentialShareResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShare'] = ResolversParentTypes['CredentialShare'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CredentialShareState'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  views?: Resolver<
    ResolversTypes['CredentialShareViewConnection'],
    ParentType,
    ContextType,
    RequireFields<CredentialShareViewsArgs, 'first'>
  >;
};

export type CredentialShareConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShareConnection'] =
    ResolversParentTypes['CredentialShareConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CredentialShareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CredentialShareEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShareEdge'] = ResolversParentTypes['CredentialShareEdge'],
> = {
  node?: Resolver<ResolversTypes['CredentialShare'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CredentialShareViewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShareView'] = ResolversParentTypes['CredentialShareView'],
> = {
  viewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CredentialShareForm'], ParentType, ContextType>;
};

export type CredentialShareViewConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShareViewConnection'] =
    ResolversParentTypes['CredentialShareViewConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CredentialShareViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CredentialShareViewEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredentialShareViewEdge'] = ResolversParentTypes['CredentialShareViewEdge'],
> = {
  node?: Resolver<ResolversTypes['CredentialShareView'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroCredentialShareErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialShareError'] =
    ResolversParentTypes['MicroCredentialShareError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'WrongState', ParentType, ContextType>;
};

export type MicroCredentialSharePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialSharePayload'] =
    ResolversParentTypes['MicroCredentialSharePayload'],
> = {
  share?: Resolver<Maybe<ResolversTypes['CredentialShare']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialShareError']>, ParentType, ContextType>;
};

export type MicroCredentialShareRevokeErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialShareRevokeError'] =
    ResolversParentTypes['MicroCredentialShareRevokeError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type MicroCredentialShareRevokePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialShareRevokePayload'] =
    ResolversParentTypes['MicroCredentialShareRevokePayload'],
> = {
  share?: Resolver<Maybe<ResolversTypes['CredentialShare']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialShareRevokeError']>, ParentType, ContextType>;
};

export type SharedCredentialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedCredential'] = ResolversParentTypes['SharedCredential'],
> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['MicroCredentialVerification'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  sharedCredential?: Resolver<
    Maybe<ResolversTypes['SharedCredential']>,
    ParentType,
    ContextType,
    RequireFields<QuerySharedCredentialArgs, 'token'>
  >;
  microCredentialTemplate?: Resolver<
    Maybe<ResolversTypes['MicroCredentialTemplate']>,
    ParentType,
    ContextType,
    RequireFields<QueryMicroCredentialTemplateArgs, 'id'>
  >;
  microCredentialTemplates?: Resolver<
    ResolversTypes['MicroCredentialTemplateConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMicroCredentialTemplatesArgs, 'first'>
  >;
  microCredentialVerify?: Resolver<
    ResolversTypes['MicroCredentialVerification'],
    ParentType,
    ContextType,
    RequireFields<QueryMicroCredentialVerifyArgs, 'document'>
  >;
  microCredentialCheck?: Resolver<
    ResolversTypes['AnnexOneCheck'],
    ParentType,
    ContextType,
    RequireFields<QueryMicroCredentialCheckArgs, 'document'>
  >;
};

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  uri?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
};

export type MicroCredentialOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialOutcome'] = ResolversParentTypes['MicroCredentialOutcome'],
> = {
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Skill']>>, ParentType, ContextType>;
};

export type MicroCredentialWorkloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialWorkload'] = ResolversParentTypes['MicroCredentialWorkload'],
> = {
  hours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ects?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MicroCredentialQualityAssuranceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialQualityAssurance'] =
    ResolversParentTypes['MicroCredentialQualityAssurance'],
> = {
  type?: Resolver<ResolversTypes['Uri'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
};

export type MicroCredentialTemplateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplate'] = ResolversParentTypes['MicroCredentialTemplate'],
  FederationReferenceType extends FederationReferenceTypes['MicroCredentialTemplate'] =
    FederationReferenceTypes['MicroCredentialTemplate'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MicroCredentialTemplate']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awardingBody?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['IssuerRegistration']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  learningOutcomes?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialOutcome']>, ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['MicroCredentialWorkload'], ParentType, ContextType>;
  eqfLevel?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  levelNotApplicable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentType?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Uri']>, ParentType, ContextType>;
  qualityAssurance?: Resolver<Maybe<ResolversTypes['MicroCredentialQualityAssurance']>, ParentType, ContextType>;
  assessmentCriteria?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  prerequisites?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['MicroCredentialSupervision']>, ParentType, ContextType>;
  stackability?: Resolver<Maybe<ResolversTypes['MicroCredentialStackability']>, ParentType, ContextType>;
  furtherInformation?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MicroCredentialTemplateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplateConnection'] =
    ResolversParentTypes['MicroCredentialTemplateConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MicroCredentialTemplateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplateEdge'] =
    ResolversParentTypes['MicroCredentialTemplateEdge'],
> = {
  node?: Resolver<ResolversTypes['MicroCredentialTemplate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroCredentialTemplateDefineErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplateDefineError'] =
    ResolversParentTypes['MicroCredentialTemplateDefineError'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type MicroCredentialTemplateDefinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialTemplateDefinePayload'] =
    ResolversParentTypes['MicroCredentialTemplateDefinePayload'],
> = {
  template?: Resolver<Maybe<ResolversTypes['MicroCredentialTemplate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialTemplateDefineError']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  assessmentResult?: Resolver<Maybe<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
};

export type VerificationCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerificationCheck'] = ResolversParentTypes['VerificationCheck'],
> = {
  name?: Resolver<ResolversTypes['VerificationCheckName'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VerificationResult'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroCredentialVerificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialVerification'] =
    ResolversParentTypes['MicroCredentialVerification'],
> = {
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['VerificationCheck']>, ParentType, ContextType>;
};

export type AnnexOneElementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnnexOneElement'] = ResolversParentTypes['AnnexOneElement'],
> = {
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['AnnexOnePresence'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnnexOneCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnnexOneCheck'] = ResolversParentTypes['AnnexOneCheck'],
> = {
  conforms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['AnnexOneElement']>, ParentType, ContextType>;
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
  AssessmentResult?: AssessmentResultResolvers<ContextType>;
  AssessorIsHolder?: AssessorIsHolderResolvers<ContextType>;
  AlreadyAssessed?: AlreadyAssessedResolvers<ContextType>;
  AssessmentResultRecordError?: AssessmentResultRecordErrorResolvers<ContextType>;
  AssessmentResultRecordPayload?: AssessmentResultRecordPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  IssuerRegistration?: IssuerRegistrationResolvers<ContextType>;
  IssuerRegisterError?: IssuerRegisterErrorResolvers<ContextType>;
  IssuerRegisterPayload?: IssuerRegisterPayloadResolvers<ContextType>;
  IssuerKeyRotateError?: IssuerKeyRotateErrorResolvers<ContextType>;
  IssuerKeyRotatePayload?: IssuerKeyRotatePayloadResolvers<ContextType>;
  MicroCredential?: MicroCredentialResolvers<ContextType>;
  MicroCredentialConnection?: MicroCredentialConnectionResolvers<ContextType>;
  MicroCredentialEdge?: MicroCredentialEdgeResolvers<ContextType>;
  AssessmentNotPassed?: AssessmentNotPassedResolvers<ContextType>;
  IssuerNotRegistered?: IssuerNotRegisteredResolvers<ContextType>;
  AlreadyIssued?: AlreadyIssuedResolvers<ContextType>;
  MandatoryElementMissing?: MandatoryElementMissingResolvers<ContextType>;
  MicroCredentialIssueError?: MicroCredentialIssueErrorResolvers<ContextType>;
  MicroCredentialIssuePayload?: MicroCredentialIssuePayloadResolvers<ContextType>;
  MicroCredentialRevokeError?: MicroCredentialRevokeErrorResolvers<ContextType>;
  MicroCredentialRevokePayload?: MicroCredentialRevokePayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CredentialShare?: CredentialShareResolvers<ContextType>;
  CredentialShareConnection?: CredentialShareConnectionResolvers<ContextType>;
  CredentialShareEdge?: CredentialShareEdgeResolvers<ContextType>;
  CredentialShareView?: CredentialShareViewResolvers<ContextType>;
  CredentialShareViewConnection?: CredentialShareViewConnectionResolvers<ContextType>;
  CredentialShareViewEdge?: CredentialShareViewEdgeResolvers<ContextType>;
  MicroCredentialShareError?: MicroCredentialShareErrorResolvers<ContextType>;
  MicroCredentialSharePayload?: MicroCredentialSharePayloadResolvers<ContextType>;
  MicroCredentialShareRevokeError?: MicroCredentialShareRevokeErrorResolvers<ContextType>;
  MicroCredentialShareRevokePayload?: MicroCredentialShareRevokePayloadResolvers<ContextType>;
  SharedCredential?: SharedCredentialResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  MicroCredentialOutcome?: MicroCredentialOutcomeResolvers<ContextType>;
  MicroCredentialWorkload?: MicroCredentialWorkloadResolvers<ContextType>;
  MicroCredentialQualityAssurance?: MicroCredentialQualityAssuranceResolvers<ContextType>;
  MicroCredentialTemplate?: MicroCredentialTemplateResolvers<ContextType>;
  MicroCredentialTemplateConnection?: MicroCredentialTemplateConnectionResolvers<ContextType>;
  MicroCredentialTemplateEdge?: MicroCredentialTemplateEdgeResolvers<ContextType>;
  MicroCredentialTemplateDefineError?: MicroCredentialTemplateDefineErrorResolvers<ContextType>;
  MicroCredentialTemplateDefinePayload?: MicroCredentialTemplateDefinePayloadResolvers<ContextType>;
  TrainingOrder?: TrainingOrderResolvers<ContextType>;
  VerificationCheck?: VerificationCheckResolvers<ContextType>;
  MicroCredentialVerification?: MicroCredentialVerificationResolvers<ContextType>;
  AnnexOneElement?: AnnexOneElementResolvers<ContextType>;
  AnnexOneCheck?: AnnexOneCheckResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
