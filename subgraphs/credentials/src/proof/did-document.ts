import type { JsonObject } from './json.ts';

/** A public key as a DID document lists it. */
export interface VerificationMethod {
  readonly id: string;
  readonly type: 'Multikey';
  readonly controller: string;
  readonly publicKeyMultibase: string;
}

/** As much of a DID document as verification rests on. */
export interface DidDocument {
  readonly id: string;
  readonly verificationMethod: readonly VerificationMethod[];
  readonly assertionMethod: readonly string[];
}

/** Finds a DID's document; null when it is not one that can be known here. */
export type ResolveDid = (did: string) => Promise<DidDocument | null>;

/** The DID document of one controller that asserts with each of `publicKeys`. */
export function didDocumentOf(did: string, publicKeys: readonly string[]): DidDocument {
  const verificationMethod = publicKeys.map((publicKeyMultibase): VerificationMethod => ({
    id: `${did}#${publicKeyMultibase}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  }));
  return { id: did, verificationMethod, assertionMethod: verificationMethod.map(({ id }) => id) };
}

/** The document as it is published. */
export const publishedDidDocument = (document: DidDocument): JsonObject => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  ...document,
});

/** A `did:key` says its own document; only Ed25519 keys (`z6Mk…`) sign what is checked here. Null for any other DID. */
export function didKeyDocument(did: string): DidDocument | null {
  const publicKey = /^did:key:(z6Mk[1-9A-HJ-NP-Za-km-z]{44})$/.exec(did)?.[1];
  return publicKey === undefined ? null : didDocumentOf(did, [publicKey]);
}

const HOST = (origin: string): string => new URL(origin).host.replace(':', '%3A');

/** The `did:web` of an organisation under our public address; its document is at `/issuers/<organisation>/did.json`. */
export const didWebOf = (origin: string, organisationId: string): string =>
  `did:web:${HOST(origin)}:issuers:${organisationId}`;
