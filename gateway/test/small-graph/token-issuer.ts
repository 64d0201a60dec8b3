import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTHeaderParameters } from 'jose';
import { serve } from './serve.ts';

/** An OpenID Connect provider reduced to what a resource server sees of it. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
  /** An access token as a good provider gives it, save for what a test changes. */
  token(
    claims?: Readonly<Record<string, unknown>>,
    change?: Partial<{ header: Partial<JWTHeaderParameters>; key: CryptoKey | Uint8Array }>,
  ): Promise<string>;
  /** How often the keys were fetched. */
  keyFetches(): number;
  stop(): Promise<void>;
}

const AUDIENCE = 'tessera';
const KEY_ID = 'issuer-1';

/** Starts an issuer with a key pair of its own. */
export async function startTokenIssuer(alg = 'EdDSA'): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg, use: 'sig' }] };
  let fetches = 0;
  const served = await serve((request, response) => {
    const origin = `http://${request.headers.host ?? ''}`;
    const isKeys = request.url === '/keys';
    if (isKeys) fetches += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? jwks : { issuer: origin, jwks_uri: `${origin}/keys` }));
  });
  const issuer = served.url.origin;
  return {
    issuer,
    audience: AUDIENCE,
    publicKey,
    keyId: KEY_ID,
    token: (claims = {}, { header = {}, key = privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: issuer, aud: AUDIENCE, iat: now, exp: now + 300, client_id: 'front-end', ...claims })
        .setProtectedHeader({ alg, kid: KEY_ID, typ: 'at+jwt', ...header })
        .sign(key);
    },
    keyFetches: () => fetches,
    stop: served.stop,
  };
}
