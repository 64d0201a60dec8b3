import { parseSigningKey, type SigningKey } from '@tessera/kit/identity/identity-token.ts';
import type { JSONWebKeySet, JWK } from 'jose';
import { keyPair } from '../keys/key-pair.ts';

/** The keys of some processes, and the set in which all of them find each other's. */
export interface SigningKeys<Name extends string> {
  readonly jwks: JSONWebKeySet;
  readonly secret: Readonly<Record<Name, JWK>>;
  readonly signer: Readonly<Record<Name, SigningKey>>;
}

/** Makes a key pair for each process, as the launcher does. */
export async function signingKeys<Name extends string>(...names: readonly Name[]): Promise<SigningKeys<Name>> {
  const made = await Promise.all(names.map(async (name) => ({ name, ...(await keyPair(name, 'EdDSA')) })));
  const signers = await Promise.all(
    made.map(async ({ name, privateJwk }) => [name, await parseSigningKey(JSON.stringify(privateJwk))] as const),
  );
  return {
    jwks: { keys: made.map(({ publicJwk }) => publicJwk) },
    secret: Object.fromEntries(made.map(({ name, privateJwk }) => [name, privateJwk])) as Record<Name, JWK>,
    signer: Object.fromEntries(signers) as Record<Name, SigningKey>,
  };
}
