import { isDeepStrictEqual } from 'node:util';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import type { ResolveDid, VerificationMethod } from './did-document.ts';
import { isObject, listOf, type JsonObject } from './json.ts';

/** What is known of one proof. */
export interface ProofFinding {
  readonly signature: 'VALID' | 'FORGED' | 'UNSUPPORTED' | 'KEY_UNKNOWN';
  /** The key belongs to the credential's issuer, who lists it for assertions. */
  readonly boundToIssuer: boolean;
}

const MAX_PROOFS = 8;

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** A proof of the one form we can vouch for. A proof that rests on another proof says nothing by itself. */
const isSupported = (proof: unknown): proof is JsonObject & { readonly verificationMethod: string } =>
  isObject(proof) &&
  proof['type'] === 'DataIntegrityProof' &&
  proof['cryptosuite'] === 'eddsa-jcs-2022' &&
  proof['proofPurpose'] === 'assertionMethod' &&
  typeof proof['verificationMethod'] === 'string' &&
  typeof proof['proofValue'] === 'string' &&
  proof['previousProof'] === undefined &&
  (proof['created'] === undefined || isInstant(proof['created'])) &&
  (proof['expires'] === undefined || (isInstant(proof['expires']) && Date.parse(proof['expires']) > Date.now()));

async function signatureHolds(document: JsonObject, proof: JsonObject, method: VerificationMethod): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
  const documentLoader = async (url: string): Promise<{ document: JsonObject }> => {
    if (url !== method.id) throw new Error(`verifying loads the proof's key only, not ${url}`);
    return { document: { '@context': 'https://w3id.org/security/multikey/v1', ...method } };
  };
  // The suite writes into what it is given.
  const { verified } = await suite.verifyProof({ proof: { ...proof }, document: { ...document }, documentLoader });
  return verified;
}

/** The suite lets contexts be added behind the signed ones. They would give signed terms another meaning, so here that is an alteration. */
const keepsContexts = (document: JsonObject, proof: JsonObject): boolean =>
  proof['@context'] === undefined || isDeepStrictEqual(listOf(proof['@context']), listOf(document['@context']));

async function findingOf(
  document: JsonObject,
  proof: unknown,
  issuer: string,
  resolve: ResolveDid,
): Promise<ProofFinding> {
  if (!isSupported(proof)) return { signature: 'UNSUPPORTED', boundToIssuer: false };
  const controller = proof.verificationMethod.split('#')[0] ?? '';
  const controllerDocument = await resolve(controller);
  const method = controllerDocument?.verificationMethod.find(({ id }) => id === proof.verificationMethod);
  if (controllerDocument === null || method === undefined) return { signature: 'KEY_UNKNOWN', boundToIssuer: false };
  const boundToIssuer =
    method.controller === issuer &&
    controllerDocument.id === issuer &&
    controllerDocument.assertionMethod.includes(method.id);
  const holds = keepsContexts(document, proof) && (await signatureHolds(document, proof, method));
  return { signature: holds ? 'VALID' : 'FORGED', boundToIssuer };
}

/** Checks every proof of a document by itself: one good proof never makes up for a forged one beside it. No proof at all gives an empty list. */
export async function verifyProofs(
  secured: JsonObject,
  issuer: string,
  resolve: ResolveDid,
): Promise<readonly ProofFinding[]> {
  const { proof, ...document } = secured;
  const proofs = listOf(proof);
  if (proofs.length > MAX_PROOFS) return [{ signature: 'UNSUPPORTED', boundToIssuer: false }];
  const findings: ProofFinding[] = [];
  for (const one of proofs) findings.push(await findingOf(document, one, issuer, resolve));
  return findings;
}
