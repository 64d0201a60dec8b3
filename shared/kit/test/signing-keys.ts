import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { parseSigningKey, type SigningKey } from '../src/identity/identity-token.ts';

/** The keys of some processes, and the set in which all of them find each other's. */
export interface SigningKeys<Name extends string> {
  readonly jwks: JSONWebKeySet;
  readonly secret: Readonly<Record<Name, JWK>>;
  readonly signer: Readonly<Record<Name, SigningKey>>;
}

async function keyPair(kid: string): Promise<{ readonly secret: JWK; readonly open: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const about = { kid, alg: 'EdDSA', use: 'sig' };
  return {
    secret: { ...(await exportJWK(privateKey)), ...about },
    open: { ...(await exportJWK(publicKey)), ...about },
  };
}

/** Makes a key pair for each process, as the launcher does. */
export async function signingKeys<Name extends string>(...names: readonly Name[]): Promise<SigningKeys<Name>> {
  const made = await Promise.all(names.map(async (name) => ({ name, ...(await keyPair(name)) })));
  const secrets = made.map(({ name, secret }) => [name, secret] as const);
  const signers = await Promise.all(
    secrets.map(async ([name, secret]) => [name, await parseSigningKey(JSON.stringify(secret))] as const),
  );
  return {
    jwks: { keys: made.map(({ open }) => open) },
    secret: Object.fromEntries(secrets) as Record<Name, JWK>,
    signer: Object.fromEntries(signers) as Record<Name, SigningKey>,
  };
}
