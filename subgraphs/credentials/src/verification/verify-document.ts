import type { EntityManager } from 'typeorm';
import { checkAnnexOne, type ElementFinding } from '../annex-one/check-annex-one.ts';
import { localResolver, registrationOfDid } from '../issuer/issuer.store.ts';
import { isObject, isShallow, type JsonObject } from '../proof/json.ts';
import { verifyProofs } from '../proof/verify-proofs.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import {
  annexOneCheck,
  formatCheck,
  issuerCheck,
  proofCheck,
  registrationCheck,
  validityCheck,
  type VerificationCheck,
} from './checks.ts';
import { statusCheck } from './status-check.ts';

/** What is known of a presented document. */
export interface Verification {
  readonly verified: boolean; // no check failed
  readonly checks: readonly VerificationCheck[];
  readonly elements: readonly ElementFinding[]; // Annex I; empty when the document is no credential at all
}

/** The issuer's id; the empty text, which is nobody's, when the document names none. */
const issuerOf = ({ issuer }: JsonObject): string => {
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : '';
};

const verdict = (checks: readonly VerificationCheck[], elements: readonly ElementFinding[]): Verification => ({
  verified: checks.every(({ result }) => result !== 'FAILED'),
  checks,
  elements,
});

/**
 * Verifies a presented document by named checks, without the network and without telling anyone who asks. Every check is made and reported by itself; only all
 * of them together make a document worth relying on. Whatever is presented, the answer is checks, never a failure of ours.
 */
export async function verifyDocument(
  manager: EntityManager,
  publicUrl: string,
  presented: unknown,
): Promise<Verification> {
  const document = isObject(presented) && isShallow(presented) ? presented : null;
  const format = formatCheck(document);
  if (document === null || format.result === 'FAILED') return verdict([format], []);

  const issuer = issuerOf(document);
  const { now } = await schemeTime(manager);
  const registration = await registrationOfDid(manager, issuer);
  const proofs = await verifyProofs(document, issuer, localResolver(manager));
  const status = await statusCheck(manager, publicUrl, document, issuer);
  const elements = checkAnnexOne(document);
  return verdict(
    [
      format,
      proofCheck(proofs),
      issuerCheck(proofs),
      registrationCheck(registration),
      validityCheck(document, now),
      status,
      annexOneCheck(elements),
    ],
    elements,
  );
}
