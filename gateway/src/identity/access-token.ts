import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** The token is not one that this gateway accepts. The message tells the client why, and never quotes the token. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** The identity provider's keys cannot be had, so nobody's token can be checked. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = 'IdentityProviderUnavailable';
}

/** Checks an access token and gives its claims. */
export type VerifyAccessToken = (token: string) => Promise<JWTPayload>;

// Asymmetric signatures only: with a shared-secret algorithm allowed, the published key would be the secret.
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'PS256', 'RS256'];
const CLOCK_TOLERANCE = 30; // seconds
const TIMEOUT = 3_000;
const LONGEST_TOKEN = 16_384; // characters

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' });
  if (!response.ok) throw new Error(`the discovery document answers ${String(response.status)}`);
  const discovered = discoveryDocument.parse(await response.json());
  if (discovered.issuer !== issuer) throw new Error('the discovery document names another issuer');
  const keysUrl = new URL(discovered.jwks_uri);
  if (issuer.startsWith('https:') && keysUrl.protocol !== 'https:')
    throw new Error('the keys are not published over https');
  return createRemoteJWKSet(keysUrl, { timeoutDuration: TIMEOUT });
}

/** Keys of the issuer, discovered at first use and kept; a failed discovery is tried again by the next token. */
function issuerKeys(issuer: string): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw new IdentityProviderUnavailable('no keys from the identity provider', { cause: error });
    });
    return keys;
  };
}

const complaints: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The access token has expired.',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The access token is signed with an algorithm that is not accepted.',
  ERR_JWKS_NO_MATCHING_KEY: 'The access token is signed with a key that the issuer does not publish.',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature of the access token does not fit.',
};

const complaintAbout = (error: errors.JOSEError): string =>
  error instanceof errors.JWTClaimValidationFailed
    ? `The access token's ${error.claim} is not accepted.`
    : (complaints[error.code] ?? 'The access token cannot be read.');

/** Failures to fetch the keys, as against faults of the token. */
const isProvidersFault = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);

/** A verifier of the issuer's access tokens (RFC 9068) for one audience. Throws `InvalidToken` or `IdentityProviderUnavailable`. */
export function accessTokenVerifier(issuer: string, audience: string): VerifyAccessToken {
  const keysOf = issuerKeys(issuer);
  return async (token) => {
    if (token.length > LONGEST_TOKEN) throw new InvalidToken('The access token is too long.');
    const keys = await keysOf();
    try {
      const verified = await jwtVerify(token, keys, {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ['sub', 'exp', 'client_id'],
      });
      return verified.payload;
    } catch (error) {
      if (isProvidersFault(error))
        throw new IdentityProviderUnavailable('no keys from the identity provider', { cause: error });
      throw new InvalidToken(complaintAbout(error as errors.JOSEError), { cause: error });
    }
  };
}
