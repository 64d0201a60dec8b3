import {
  SignJWT,
  createLocalJWKSet,
  errors,
  importJWK,
  jwtVerify,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import { z } from 'zod';
import { ConfigurationError } from '../config/environment.ts';
import { levelsOfAssurance, roles, type Viewer } from './viewer.ts';

const TYPE = 'tessera-identity+jwt';
const GATEWAY = 'gateway';
const LIFETIME = '60s';

/** The private key of one process, with the name it signs as. */
export interface SigningKey {
  readonly service: string;
  readonly key: CryptoKey | Uint8Array;
}

/** Who calls a subgraph: a viewer vouched for by the gateway, or another subgraph for `internal…` fields. */
export type Caller = { readonly viewer: Viewer } | { readonly service: string; readonly requestId: string };

/** The call carries no identity, or one that nobody trusted signed for this subgraph now. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
}

/** The parser's own complaint would quote the secret. */
function readJwk(json: string): JWK {
  try {
    return JSON.parse(json) as JWK;
  } catch {
    throw new Error('the identity key is not a JWK');
  }
}

/** Reads a private JWK; its `kid` is the name of the process it speaks for, which is `service` where that is said. */
export async function parseSigningKey(json: string, service?: string): Promise<SigningKey> {
  const jwk = readJwk(json);
  if (jwk.kid === undefined) throw new Error('the identity key has no kid');
  if (service !== undefined && jwk.kid !== service) {
    throw new ConfigurationError(`IDENTITY_KEY_FILE: holds the key of ${jwk.kid}, and this is ${service}`);
  }
  return { service: jwk.kid, key: await importJWK(jwk, 'EdDSA') };
}

const sign = (signer: SigningKey, audience: string, claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.service, typ: TYPE })
    .setIssuer(signer.service)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(signer.key);

/** The gateway's word to one subgraph about who asks; good for one request, at most a minute. */
export const signViewerIdentity = (
  signer: SigningKey,
  { audience, viewer }: { audience: string; viewer: Viewer },
): Promise<string> => sign(signer, audience, { viewer });

/** One subgraph's word to another about itself; opens `internal…` fields and nothing else. */
export const signServiceIdentity = (
  signer: SigningKey,
  { audience, requestId }: { audience: string; requestId: string },
): Promise<string> => sign(signer, audience, { requestId });

const viewerClaim = z.object({
  subject: z.string().nullable(),
  client: z.string().nullable(),
  roles: z.array(
    z.object({ role: z.enum(roles), organisationId: z.string().nullable(), region: z.string().nullable() }),
  ),
  assurance: z.enum(levelsOfAssurance).nullable(),
  authenticatedAt: z.number().nullable(),
  requestId: z.string(),
});

/** Checks identities addressed to `audience` against the public keys of the graph's processes. */
export function identityVerifier(
  audience: string,
  jwks: JSONWebKeySet,
): (token: string | undefined) => Promise<Caller> {
  const keys = createLocalJWKSet(jwks);
  return async (token) => {
    if (token === undefined) throw new IdentityRefused('no identity');
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      audience,
      typ: TYPE,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp'],
    }).catch((error: unknown) => {
      throw new IdentityRefused(error instanceof errors.JOSEError ? error.code : 'unreadable identity');
    });
    // The key decides who speaks: a subgraph's key can never vouch for a viewer.
    if (payload.iss === undefined || payload.iss !== protectedHeader.kid)
      throw new IdentityRefused('issuer is not the signer');
    if (payload.iss !== GATEWAY)
      return { service: payload.iss, requestId: z.string().catch('unknown').parse(payload['requestId']) };
    const viewer = viewerClaim.safeParse(payload['viewer']);
    if (!viewer.success) throw new IdentityRefused('no viewer');
    return { viewer: viewer.data };
  };
}
