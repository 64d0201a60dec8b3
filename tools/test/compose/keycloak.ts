import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { mappedClaims, type Client, type Realm, type Session } from './realm.ts';
import type { Certificate } from './self-signed-certificate.ts';

/** What of Keycloak a client and a resource server see, with the tokens of one realm file. */
export interface Keycloak {
  readonly origin: string;
  /** Who is at the browser from now on. */
  signedIn: Session | undefined;
  /** The realm from now on: what an administrator changed. */
  realm: Realm;
  /** The token of a machine client. How it proves who it is differs from Keycloak, and no resource server sees it. */
  readonly machineToken: (clientId: string) => string;
  readonly stop: () => Promise<void>;
}

interface Pending {
  readonly client: Client;
  readonly session: Session;
  readonly challenge: string;
  readonly redirectUri: string;
}

const LIFETIME = 300;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = (): number => Math.floor(Date.now() / 1000);

class Refused extends Error {}

function tokenOf(issuer: string, realm: Realm, key: KeyObject, client: Client, session: Session): string {
  // A realm's default is JWT; RFC 9068 has to be asked for.
  const typ = client.attributes['access.token.header.type.rfc9068'] === 'true' ? 'at+jwt' : 'JWT';
  const claims = {
    ...{ exp: now() + LIFETIME, iat: now(), jti: `onrtac:${randomUUID()}`, iss: issuer, typ: 'Bearer' },
    ...{ azp: client.clientId, sid: randomUUID(), scope: ['openid', ...client.defaultClientScopes].join(' ') },
    ...mappedClaims(realm, client, session),
  };
  const content = `${part({ alg: 'RS256', typ, kid: 'realm-key' })}.${part(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

function begin({ realm, signedIn }: Keycloak, query: URLSearchParams): Pending {
  const client = realm.clients.find(({ clientId }) => clientId === query.get('client_id'));
  if (client?.enabled !== true || !client.standardFlowEnabled) throw new Refused('invalid_client');
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!client.redirectUris.includes(redirectUri)) throw new Refused('invalid redirect_uri');
  const known = ['openid', ...realm.clientScopes.map(({ name }) => name)];
  if ((query.get('scope') ?? '').split(' ').some((scope) => !known.includes(scope))) throw new Refused('invalid_scope');
  const challenge = query.get('code_challenge');
  const wanted = client.attributes['pkce.code.challenge.method'];
  if (challenge === null || wanted !== query.get('code_challenge_method')) throw new Refused('PKCE is missing');
  if (signedIn === undefined) throw new Refused('nobody is at the browser');
  return { client, session: signedIn, challenge, redirectUri };
}

function redeem(pending: Pending | undefined, form: URLSearchParams): Pending {
  const proof = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (pending?.challenge !== proof || pending.redirectUri !== form.get('redirect_uri'))
    throw new Refused('invalid_grant');
  return pending;
}

/** Serves the paths of a Keycloak realm over HTTPS: discovery, keys, the authorisation code flow with PKCE. */
export async function startKeycloak(realm: Realm, certificate: Certificate): Promise<Keycloak> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Pending>();
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'realm-key' };
  const keys = [
    { ...jwk, alg: 'RSA-OAEP', use: 'enc', kid: 'encryption-key' },
    { ...jwk, alg: 'RS256', use: 'sig' },
  ];

  const answer = async (request: IncomingMessage): Promise<readonly [number, object, string?]> => {
    const url = new URL(request.url ?? '/', keycloak.origin);
    const protocol = `/realms/${realm.realm}/protocol/openid-connect`;
    switch (url.pathname) {
      case `/realms/${realm.realm}/.well-known/openid-configuration`:
        return [
          200,
          {
            issuer: issuer(),
            authorization_endpoint: `${keycloak.origin}${protocol}/auth`,
            token_endpoint: `${keycloak.origin}${protocol}/token`,
            jwks_uri: `${keycloak.origin}${protocol}/certs`,
          },
        ];
      case `${protocol}/certs`:
        return [200, { keys }];
      case `${protocol}/auth`: {
        const pending = begin(keycloak, url.searchParams);
        const code = randomUUID();
        codes.set(code, pending);
        const state = url.searchParams.get('state') ?? '';
        return [302, {}, `${pending.redirectUri}?${new URLSearchParams({ code, state, iss: issuer() }).toString()}`];
      }
      case `${protocol}/token`: {
        const form = new URLSearchParams(await text(request));
        const { client, session } = redeem(codes.get(form.get('code') ?? ''), form);
        return [200, { access_token: tokenOf(issuer(), keycloak.realm, privateKey, client, session) }];
      }
      default:
        return [404, { error: 'not found' }];
    }
  };

  const server = createServer(certificate, (request, response) => {
    answer(request).then(
      ([status, body, location]) =>
        response
          .writeHead(status, { 'content-type': 'application/json', ...(location !== undefined && { location }) })
          .end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(400).end(JSON.stringify({ error: (error as Error).message })),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const keycloak: Keycloak = {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    signedIn: undefined,
    realm,
    machineToken: (clientId) => {
      const client = keycloak.realm.clients.find((one) => one.clientId === clientId);
      if (client?.enabled !== true || !client.serviceAccountsEnabled) throw new Refused('unauthorized_client');
      const session = { userId: randomUUID(), attributes: {}, level: 0, authTime: 0 };
      return tokenOf(issuer(), keycloak.realm, privateKey, client, session);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const issuer = (): string => `${keycloak.origin}/realms/${realm.realm}`;
  return keycloak;
}
