import {
  Provider,
  type AccessToken,
  type ClientCredentials,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { CASE_TOOL, clientsOf, SCOPE } from './clients.ts';
import type { ProviderConfig } from './config.ts';
import { caseToolRoles, isDemoPerson, rolesOf } from './demo-persons.ts';
import { readGrantedRoles } from './granted-roles.ts';
import { signInPolicy } from './sign-in-policy.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const ALGORITHM = 'ES256';

/** The resource that a token is for when its client names none. An indicator must be a URI; the audience in the token need not. */
const RESOURCE = 'urn:tessera';

/** The service's own clients need no consent page: what they ask for is granted when somebody signs in. */
async function grantEverything(ctx: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']> | undefined> {
  const { client, session, provider, result } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const existing = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  if (existing !== undefined) return provider.Grant.find(existing);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(RESOURCE, SCOPE);
  await grant.save();
  return grant;
}

/** Who the token speaks of: roles of the person, how surely and when they signed in; or the contract of a machine. */
function claimsOf(
  ctx: KoaContextWithOIDC,
  token: AccessToken | ClientCredentials,
  rolesFile: string,
): Record<string, unknown> {
  if (token.kind === 'ClientCredentials') return token.clientId === CASE_TOOL ? { tessera_roles: caseToolRoles() } : {};
  const { acr, authTime } = ctx.oidc.entities.AuthorizationCode ?? {};
  return { tessera_roles: rolesOf(token.accountId, readGrantedRoles(rolesFile)), acr, auth_time: authTime };
}

const isLoopback = (origin: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

function configurationOf(config: ProviderConfig): Configuration {
  const { jwks, cookieSecret } = config.PROVIDER_KEYS_FILE;
  return {
    acrValues: ['low', 'substantial', 'high'],
    clientBasedCORS: (_ctx, origin) => isLoopback(origin),
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    clients: clientsOf(config),
    cookies: { keys: [cookieSecret] },
    extraTokenClaims: (ctx, token) => claimsOf(ctx, token, config.PROVIDER_ROLES_FILE),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: config.OIDC_AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: ALGORITHM } },
        }),
      },
    },
    findAccount: (_ctx, subject) =>
      isDemoPerson(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined,
    interactions: { policy: signInPolicy(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    jwks: { keys: jwks.keys },
    loadExistingGrant: grantEverything,
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      ClientCredentials: HOUR,
      Grant: DAY,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: DAY,
    },
  };
}

/** An OpenID Connect provider of demo persons, whose access tokens are JWTs for the graph. */
export const createProvider = (config: ProviderConfig): Provider =>
  new Provider(config.OIDC_ISSUER, configurationOf(config));
