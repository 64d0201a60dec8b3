import type { ElementFinding } from '../annex-one/check-annex-one.ts';
import type { IssuerRegistration } from '../issuer/issuer-registration.entity.ts';
import { isObject, listOf, type JsonObject } from '../proof/json.ts';
import type { ProofFinding } from '../proof/verify-proofs.ts';

export type CheckName = 'FORMAT' | 'PROOF' | 'ISSUER' | 'REGISTRATION' | 'VALIDITY' | 'STATUS' | 'ANNEX_I';
export type CheckResult = 'PASSED' | 'FAILED' | 'NOT_APPLICABLE';

/** One thing that was looked at, by itself. */
export interface VerificationCheck {
  readonly name: CheckName;
  readonly result: CheckResult;
  readonly sentence: string; // for a person
}

/** A check with its verdict in words. */
export const check = (name: CheckName, result: CheckResult, sentence: string): VerificationCheck => ({
  name,
  result,
  sentence,
});

const V2 = 'https://www.w3.org/ns/credentials/v2';

/** A verifiable credential of the data model 2.0, with one subject and a stated issuer. */
export function formatCheck(document: JsonObject | null): VerificationCheck {
  const issuer = document?.['issuer'];
  const issuerId = isObject(issuer) ? issuer['id'] : issuer;
  const isCredential =
    document !== null &&
    listOf(document['@context'])[0] === V2 &&
    listOf(document['type']).includes('VerifiableCredential') &&
    typeof issuerId === 'string' &&
    isObject(document['credentialSubject']);
  return isCredential
    ? check('FORMAT', 'PASSED', 'This is a verifiable credential in a form that can be checked here.')
    : check('FORMAT', 'FAILED', 'This is not a verifiable credential in a form that can be checked here.');
}

const proofFailures: Readonly<Record<Exclude<ProofFinding['signature'], 'VALID'>, string>> = {
  FORGED: 'A signature does not fit: the document was altered, or somebody else signed it.',
  KEY_UNKNOWN: 'A signature was made with a key that cannot be found.',
  UNSUPPORTED: 'A signature is of a kind that cannot be checked here.',
};

/** Every signature, not just one of them. */
export function proofCheck(proofs: readonly ProofFinding[]): VerificationCheck {
  if (proofs.length === 0) return check('PROOF', 'FAILED', 'The document is not signed.');
  const failure = proofs.map(({ signature }) => signature).find((signature) => signature !== 'VALID');
  if (failure !== undefined) return check('PROOF', 'FAILED', proofFailures[failure]);
  return check('PROOF', 'PASSED', 'The document is signed and was not altered since.');
}

/** Each signing key belongs to the issuer that the document names. */
export const issuerCheck = (proofs: readonly ProofFinding[]): VerificationCheck =>
  proofs.length > 0 && proofs.every(({ boundToIssuer }) => boundToIssuer)
    ? check('ISSUER', 'PASSED', 'The issuer named in the document signed it itself.')
    : check('ISSUER', 'FAILED', 'The document is not signed by the issuer that it names.');

/** Registration as an issuer of this scheme. One that ended leaves what was issued before in force. */
export function registrationCheck(registration: IssuerRegistration | null): VerificationCheck {
  if (registration === null) return check('REGISTRATION', 'FAILED', 'The issuer is not registered in this scheme.');
  return registration.active
    ? check('REGISTRATION', 'PASSED', 'The issuer is registered in this scheme.')
    : check('REGISTRATION', 'PASSED', 'The issuer was registered in this scheme; it issues no more.');
}

const instantOf = (value: unknown): number | null | undefined => {
  if (value === undefined) return null;
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
};

/** The time the document is good for, by the scheme's clock. */
export function validityCheck(document: JsonObject, now: Date): VerificationCheck {
  const from = instantOf(document['validFrom']);
  const until = instantOf(document['validUntil']);
  if (from === undefined || until === undefined)
    return check('VALIDITY', 'FAILED', 'The dates of validity cannot be read.');
  if (from !== null && from > now.getTime()) return check('VALIDITY', 'FAILED', 'The document is not valid yet.');
  if (until !== null && until <= now.getTime()) return check('VALIDITY', 'FAILED', 'The document has expired.');
  return check(
    'VALIDITY',
    'PASSED',
    until === null ? 'The document is valid and does not expire.' : 'The document is valid today.',
  );
}

/** Whether the document says everything that Annex I demands of a micro-credential. */
export function annexOneCheck(elements: readonly ElementFinding[]): VerificationCheck {
  const wrong = elements.filter(({ code }) => code !== null);
  if (wrong.length === 0)
    return check(
      'ANNEX_I',
      'PASSED',
      'All elements that the European approach to micro-credentials demands are there.',
    );
  return check(
    'ANNEX_I',
    'FAILED',
    `Missing or wrong by the European approach to micro-credentials: ${wrong.map(({ name }) => name.toLowerCase()).join('; ')}.`,
  );
}
