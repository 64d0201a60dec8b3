import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key that signs and the one that checks what it signed, under one name. */
export interface KeyPair {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/** Makes a pair. Processes of ours sign with Ed25519; the identity provider with what every OpenID Connect library knows. */
export async function keyPair(kid: string, alg: 'EdDSA' | 'ES256'): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const about = { kid, alg, use: 'sig' };
  return {
    privateJwk: { ...(await exportJWK(privateKey)), ...about },
    publicJwk: { ...(await exportJWK(publicKey)), ...about },
  };
}
