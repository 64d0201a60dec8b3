import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { from, type Signer } from '@digitalbazaar/ed25519-multikey';
import { createSignCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import type { JsonObject } from './json.ts';

/** A private key that is ready to sign, under the name that verifiers look it up by. */
export interface SigningKey {
  readonly verificationMethod: string; // "<DID>#<public key>"
  readonly publicKey: string;
  readonly privateKey: string; // Multikey
}

const assertion = { update: async (proof: JsonObject) => ({ ...proof, proofPurpose: 'assertionMethod' }) };

// Signing looks nothing up: the canonical form is JCS, so no context is ever read.
const nothingToLoad = (url: string): Promise<never> => Promise.reject(new Error(`signing loads nothing, not ${url}`));

const signerOf = async ({ verificationMethod, publicKey, privateKey }: SigningKey): Promise<Signer> => {
  const key = await from({
    type: 'Multikey',
    id: verificationMethod,
    publicKeyMultibase: publicKey,
    secretKeyMultibase: privateKey,
  });
  return key.signer();
};

/** Adds an `eddsa-jcs-2022` proof; Open Badges wants proofs as a list, so it is one even when alone. */
export async function signDocument(key: SigningKey, document: JsonObject, created: Date): Promise<JsonObject> {
  const suite = new DataIntegrityProof({
    signer: await signerOf(key),
    cryptosuite: createSignCryptosuite(),
    date: created,
  });
  const proof = await suite.createProof({ document, purpose: assertion, documentLoader: nothingToLoad });
  return { ...document, proof: [proof] };
}
