import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { dataOf } from './client.ts';

interface Failure {
  readonly __typename: string;
  readonly code: string;
}

/** What came of a command. */
export interface Outcome {
  readonly errors: readonly (Failure & Readonly<Record<string, unknown>>)[];
}

export interface PlacedOrder {
  readonly id: string;
  readonly state: string;
}

const ERRORS = `errors { __typename ... on UserError { code message path } }`;

/** The signed quote of a session for whoever asks: price from registry, split from accounts, in one query. */
export async function fundingQuote(system: TestSystem, token: string, sessionId: string) {
  const { learningOpportunitySession } = await dataOf<{
    learningOpportunitySession: {
      price: { amount: string };
      fundingQuote: {
        quote: string;
        covered: { amount: string };
        ownShare: { amount: string };
        lines: { amount: { amount: string }; fund: { source: string } }[];
      };
    };
  }>(
    system,
    token,
    `query ($id: ID!) { learningOpportunitySession(id: $id) { price { amount currency }
       fundingQuote { quote covered { amount } ownShare { amount } validUntil lines { amount { amount } expiresOn reason fund { name source } } } } }`,
    { id: sessionId },
  );
  return learningOpportunitySession;
}

/** Accepts a quote. */
export async function orderPlace(system: TestSystem, token: string, quote: string, idempotencyKey: string) {
  const { orderPlace: outcome } = await dataOf<{ orderPlace: Outcome & { order: PlacedOrder | null } }>(
    system,
    token,
    `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id state price { amount } }
       errors { __typename ... on UserError { code message path } ... on SessionNotBookable { reason } } } }`,
    { input: { quote, idempotencyKey } },
  );
  return outcome;
}

/** Begins the payment of what an order waits for. */
export async function ownSharePay(system: TestSystem, token: string, input: object) {
  const { ownSharePay: outcome } = await dataOf<{
    ownSharePay: Outcome & { payment: { amount: { amount: string }; checkoutUrl: string } | null };
  }>(
    system,
    token,
    `mutation ($input: OwnSharePayInput!) { ownSharePay(input: $input) { payment { amount { amount } checkoutUrl } ${ERRORS} } }`,
    { input },
  );
  return outcome;
}

const stepOf = (name: string, fields: string) => async (system: TestSystem, token: string, input: object) => {
  const type = `O${name.slice(1)}Input`;
  const data = await dataOf<Record<string, Outcome & { order: PlacedOrder | null }>>(
    system,
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { order { id state ${fields} } ${ERRORS} } }`,
    { input },
  );
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`no answer to ${name}`);
  return outcome;
};

export const orderStartReport = stepOf('orderStartReport', 'startedOn participant { givenName familyName }');
export const orderCancel = stepOf('orderCancel', '');
export const orderServiceDeliveredDeclare = stepOf('orderServiceDeliveredDeclare', 'deliveredOn');
export const orderServiceDeliveredConfirm = stepOf('orderServiceDeliveredConfirm', 'money { settled { amount } }');

export async function assessmentResultRecord(system: TestSystem, token: string, input: object) {
  const { assessmentResultRecord: outcome } = await dataOf<{
    assessmentResultRecord: Outcome & { assessmentResult: { id: string } | null };
  }>(
    system,
    token,
    `mutation ($input: AssessmentResultRecordInput!) { assessmentResultRecord(input: $input) { assessmentResult { id outcome } ${ERRORS} } }`,
    { input },
  );
  return outcome;
}

export async function microCredentialIssue(system: TestSystem, token: string, input: object) {
  const { microCredentialIssue: outcome } = await dataOf<{
    microCredentialIssue: Outcome & { credential: { id: string; state: string } | null };
  }>(
    system,
    token,
    `mutation ($input: MicroCredentialIssueInput!) { microCredentialIssue(input: $input) { credential { id state title { value } } ${ERRORS} } }`,
    { input },
  );
  return outcome;
}

export async function microCredentialShare(system: TestSystem, token: string, input: object) {
  const { microCredentialShare: outcome } = await dataOf<{ microCredentialShare: Outcome & { link: string | null } }>(
    system,
    token,
    `mutation ($input: MicroCredentialShareInput!) { microCredentialShare(input: $input) { link share { state } ${ERRORS} } }`,
    { input },
  );
  return outcome;
}

export async function microCredentialRevoke(system: TestSystem, token: string, input: object) {
  const { microCredentialRevoke: outcome } = await dataOf<{
    microCredentialRevoke: Outcome & { credential: { state: string } | null };
  }>(
    system,
    token,
    `mutation ($input: MicroCredentialRevokeInput!) { microCredentialRevoke(input: $input) { credential { state } ${ERRORS} } }`,
    { input },
  );
  return outcome;
}

export interface Verification {
  readonly verified: boolean;
  readonly checks: readonly { readonly name: string; readonly result: string }[];
}

/** What somebody without an account learns from the link alone. */
export async function sharedCredential(system: TestSystem, link: string) {
  const { sharedCredential: shared } = await dataOf<{
    sharedCredential: { document: Record<string, unknown>; verification: Verification } | null;
  }>(
    system,
    null,
    `query ($token: String!) { sharedCredential(token: $token) { document verification { verified checks { name result sentence } } } }`,
    { token: link.slice(link.lastIndexOf('/') + 1) },
  );
  return shared;
}

export async function microCredentialVerify(system: TestSystem, document: unknown) {
  const { microCredentialVerify: verification } = await dataOf<{ microCredentialVerify: Verification }>(
    system,
    null,
    `query ($document: JSON!) { microCredentialVerify(document: $document) { verified checks { name result sentence } } }`,
    { document },
  );
  return verification;
}

/** Every check of the ledger's audit that does not agree: none, ever. */
export async function auditDisagreements(system: TestSystem) {
  const token = await system.tokenFor('AUDITOR');
  const { ledgerAudit } = await dataOf<{ ledgerAudit: { check: string; wrong: number }[] }>(
    system,
    token,
    `{ ledgerAudit { check wrong } }`,
  );
  return ledgerAudit.filter(({ wrong }) => wrong > 0);
}
